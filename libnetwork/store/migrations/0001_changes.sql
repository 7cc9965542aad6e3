-- The journal: append-only, numbered without gaps, chained by hash. What a field held stands in
-- journal_value; here is only a salted commitment to it, so that values can be erased by law while
-- the chain stays provable.
create table journal (
    number {{int64}} primary key check (number > 0),
    at {{int64}} not null,
    actor {{text}} not null,
    operation {{text}} not null,
    event {{text}} not null,
    subject_kind {{text}} not null,
    subject {{int64}} not null,
    organisation {{int64}} not null,
    person {{int64}} not null,
    import {{int64}} not null,
    tombstone {{bool}} not null check (tombstone in (0, 1)),
    commitments {{text}} not null,
    previous {{text}} not null,
    hash {{text}} not null unique
) {{strict}};
create index journal_by_organisation on journal (organisation, number);
create index journal_by_person on journal (person, number);
create index journal_by_import on journal (import, number);
create index journal_by_subject on journal (subject_kind, subject, number);

-- The values behind the commitments: field by field, before and after, with the salt.
create table journal_value (
    journal {{int64}} not null references journal (number),
    field {{text}} not null,
    salt {{text}} not null,
    value_before {{text}},
    value_after {{text}},
    primary key (journal, field)
) {{strict}};

-- Leave to erase one value, given by a journal entry that records the erasure.
create table journal_erasure (
    journal {{int64}} not null references journal (number),
    field {{text}} not null,
    authority {{int64}} not null references journal (number),
    primary key (journal, field)
) {{strict}};

-- Answers already given to requests that carried an idempotency key; swept after some days.
create table idempotency_key (
    actor {{text}} not null,
    key {{text}} not null,
    operation {{text}} not null,
    digest {{text}} not null,
    answer {{text}} not null,
    at {{int64}} not null,
    primary key (actor, key)
) {{strict}};

-- Files that were taken in: what, from where, under which licence, by whom, and whether undone.
create table import (
    id {{id}},
    kind {{text}} not null,
    file_name {{text}} not null,
    digest {{text}} not null,
    source {{text}} not null,
    licence {{text}} not null,
    at {{int64}} not null,
    actor {{text}} not null,
    line_count {{int64}} not null,
    undone_at {{int64}}
) {{strict}};

-- What an import did line by line, or why it refused the line.
create table import_line (
    import {{int64}} not null references import (id),
    line {{int64}} not null,
    outcome {{text}} not null,
    subject {{text}} not null,
    message {{text}} not null,
    primary key (import, line)
) {{strict}};

-- Work to be done outside a request, at least once, by whoever holds the lease.
create table job (
    id {{id}},
    kind {{text}} not null,
    key {{text}} not null unique,
    payload {{text}} not null,
    due_at {{int64}} not null,
    attempts {{int64}} not null,
    leased_by {{text}} not null,
    leased_until {{int64}} not null,
    done_at {{int64}},
    outcome {{text}} not null
) {{strict}};
create index job_by_due on job (done_at, due_at);
