-- Notes, calls and tasks on an organisation, written as what anybody may ask to read. A correction
-- is a row that names the first row of the dealing by `root`; the newest row counts. Never changed;
-- deleted by a retention rule or an erasure alone, which the journal records.
create table dealing (
    id {{id}},
    root {{int64}} references dealing (id),
    organisation {{int64}} not null references organisation (id),
    kind {{text}} not null check (kind in ('note', 'call', 'task')),
    happened_on {{text}} not null,
    what {{text}} not null check (what <> ''),
    with_role {{text}},
    owner {{int64}} references person (id),
    due {{text}},
    recorded_at {{int64}} not null,
    recorded_by {{int64}} not null,
    withdrawn {{bool}} not null check (withdrawn in (0, 1)),
    check (kind = 'task' or (owner is null and due is null)),
    check (withdrawn = 0 or root is not null)
) {{strict}};
create index dealing_by_organisation on dealing (organisation, id);
create index dealing_by_root on dealing (root);

-- When a task was done and what came of it. The newest row counts; one without a day opens the
-- task again.
create table dealing_outcome (
    id {{id}},
    dealing {{int64}} not null references dealing (id),
    done_on {{text}},
    outcome {{text}} not null,
    recorded_at {{int64}} not null,
    recorded_by {{int64}} not null
) {{strict}};
create index dealing_outcome_by_dealing on dealing_outcome (dealing, id);

-- Dealings as of today's knowledge, by the number of their first row.
create view dealing_as_known as
select f.id as id, f.organisation as organisation, n.kind as kind, n.happened_on as happened_on,
       n.what as what, n.with_role as with_role, n.owner as owner, n.due as due,
       o.done_on as done_on, coalesce(o.outcome, '') as outcome, f.recorded_at as recorded_at,
       f.recorded_by as recorded_by, n.withdrawn as withdrawn,
       (select count(*) from dealing c where c.root = f.id) as corrections
from dealing f
join dealing n on n.id = coalesce((select max(x.id) from dealing x where x.root = f.id), f.id)
left join dealing_outcome o on o.id = (select max(y.id) from dealing_outcome y where y.dealing = f.id)
where f.root is null;

-- Requests for information. What is said of one stands in its entries, of which the newest counts;
-- what was done in its steps; how it stands follows from these.
create table information_request (
    id {{id}},
    reference {{text}} not null unique,
    recorded_at {{int64}} not null
) {{strict}};

create table information_request_entry (
    id {{id}},
    request {{int64}} not null references information_request (id),
    kind {{text}} not null check (kind in ('freedom_of_information', 'environmental_information',
        'subject_access')),
    received_on {{text}} not null,
    asked {{text}} not null check (asked <> ''),
    organisation {{int64}} references organisation (id),
    person {{int64}} references person (id),
    recorded_at {{int64}} not null,
    recorded_by {{int64}} not null
) {{strict}};
create index information_request_entry_by_request on information_request_entry (request, id);

-- Who asked: apart from all else, because it goes while the log stays.
create table information_request_contact (
    request {{int64}} primary key references information_request (id),
    name {{text}} not null,
    address {{text}} not null
) {{strict}};

-- What was done, with its day. A step taken back stays, and is named by the row that says so.
create table information_request_step (
    id {{id}},
    request {{int64}} not null references information_request (id),
    step {{text}} not null check (step in ('clarification_asked', 'clarified', 'search_begun',
        'extended', 'answered', 'refused', 'withdrawn')),
    happened_on {{text}} not null,
    note {{text}} not null,
    recorded_at {{int64}} not null,
    recorded_by {{int64}} not null,
    takes_back {{int64}} unique references information_request_step (id)
) {{strict}};
create index information_request_step_by_request on information_request_step (request, id);

-- What was decided on each thing held: the newest row for a holding counts. A holding is named by
-- its kind and number; a copy of it stands nowhere.
create table information_request_item (
    id {{id}},
    request {{int64}} not null references information_request (id),
    holding {{text}} not null check (holding <> ''),
    disclosure {{text}} not null check (disclosure in ('release', 'withhold')),
    exemption {{text}} not null,
    reason {{text}} not null,
    recorded_at {{int64}} not null,
    recorded_by {{int64}} not null,
    check ((disclosure = 'withhold') = (exemption <> ''))
) {{strict}};
create index information_request_item_by_request on information_request_item (request, id);
create index information_request_item_by_holding on information_request_item (holding);

-- For how long something is kept, from a day on; without months: for good. The newest row of a
-- subject that is in force counts.
create table retention_policy (
    id {{id}},
    subject {{text}} not null check (subject <> ''),
    months {{int64}} check (months > 0),
    basis {{text}} not null,
    minute {{text}} not null,
    effective_from {{text}} not null,
    recorded_at {{int64}} not null,
    recorded_by {{int64}} not null
) {{strict}};
create index retention_policy_by_subject on retention_policy (subject, effective_from);
