-- An organisation of the register: nothing but a number. All that is said of it is a dated fact.
create table organisation (
    id {{id}},
    created_at {{int64}} not null
) {{strict}};

-- Names for addresses, present and past. None is given to another organisation, unless the one that
-- had it was taken back altogether: then the newer one has it.
create table organisation_slug (
    slug {{text}} not null check (slug <> ''),
    organisation {{int64}} not null references organisation (id),
    recorded_at {{int64}} not null,
    primary key (slug, organisation)
) {{strict}};
create index organisation_slug_by_organisation on organisation_slug (organisation);

-- Everything that is said of an organisation, each with the days on which it holds, the instant it
-- was recorded and the decision behind it. Never updated, never deleted: a correction is a row that
-- names the row it corrects, a withdrawal is a correction that says nothing.
create table organisation_fact (
    id {{id}},
    organisation {{int64}} not null references organisation (id),
    attribute {{text}} not null check (attribute in (
        'name', 'short_name', 'alias', 'kind', 'nation', 'region', 'control', 'website', 'position',
        'code', 'population', 'revenue_budget', 'capital_budget', 'within', 'combined_authority',
        'group_of', 'begins', 'ends')),
    scheme {{text}} not null,
    value {{text}} not null,
    amount {{int64}},
    other {{int64}} references organisation (id),
    from_date {{text}},
    to_date {{text}},
    source {{text}} not null,
    decided_by {{text}} not null,
    minute {{text}} not null,
    recorded_at {{int64}} not null,
    corrects {{int64}} unique references organisation_fact (id),
    withdrawn {{bool}} not null check (withdrawn in (0, 1)),
    import {{int64}} references import (id),
    check (from_date is null or to_date is null or from_date < to_date),
    check (withdrawn = 0 or corrects is not null),
    check (other is null or other <> organisation)
) {{strict}};
create index organisation_fact_by_organisation on organisation_fact (organisation, id);
create index organisation_fact_by_value on organisation_fact (value, attribute);
create index organisation_fact_by_other on organisation_fact (other);
create index organisation_fact_by_import on organisation_fact (import);

-- Organisations follow one another, many to many, from a day on. A row that cancels takes an
-- earlier one back.
create table succession (
    id {{id}},
    kind {{text}} not null check (kind in ('merge', 'split', 'reorganisation', 'rename',
        'boundary_change', 'group_becomes_council', 'transfer')),
    effective {{text}} not null,
    decided_by {{text}} not null,
    minute {{text}} not null,
    source {{text}} not null,
    recorded_at {{int64}} not null,
    cancels {{int64}} unique references succession (id),
    import {{int64}} references import (id)
) {{strict}};
create index succession_by_import on succession (import);

-- Who follows whom in it, pair by pair. `created`: the successor came into being by it.
create table succession_link (
    succession {{int64}} not null references succession (id),
    predecessor {{int64}} not null references organisation (id),
    successor {{int64}} not null references organisation (id),
    created {{bool}} not null check (created in (0, 1)),
    primary key (succession, predecessor, successor)
) {{strict}};
create index succession_link_by_predecessor on succession_link (predecessor, succession);
create index succession_link_by_successor on succession_link (successor, succession);

-- Two entries that were the same organisation: the duplicate stands for the kept one. A row that
-- undoes takes an earlier one back.
create table organisation_merge (
    id {{id}},
    kept {{int64}} not null references organisation (id),
    duplicate {{int64}} not null references organisation (id),
    reason {{text}} not null,
    recorded_at {{int64}} not null,
    undoes {{int64}} unique references organisation_merge (id),
    check (kept <> duplicate)
) {{strict}};
create index organisation_merge_by_kept on organisation_merge (kept);
create index organisation_merge_by_duplicate on organisation_merge (duplicate);
