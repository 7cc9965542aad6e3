-- What councils declared, and what became of it. Every row stays as it was written. The first row of
-- a fact is its root; a later row with that root takes its place, and one that is withdrawn takes it
-- back. Nothing here says what a person thinks: parties stand beside the motion of a council.
create table declaration (
    id {{id}},
    root {{int64}} references declaration (id),
    organisation {{int64}} not null references organisation (id),
    declared_on {{text}} not null,
    body {{text}} not null,
    motion {{text}} not null,
    votes_for {{int64}},
    votes_against {{int64}},
    votes_abstained {{int64}},
    review_on {{text}},
    minute {{text}} not null,
    source {{text}} not null,
    reason {{text}} not null,
    withdrawn {{bool}} not null check (withdrawn in (0, 1)),
    recorded_at {{int64}} not null,
    check (root is not null or withdrawn = 0),
    check (review_on is null or declared_on < review_on)
) {{strict}};
create index declaration_by_organisation on declaration (organisation, id);

-- Groups that moved, backed or opposed the motion, as the council published it.
create table declaration_party (
    declaration {{int64}} not null references declaration (id),
    stance {{text}} not null check (stance in ('moved', 'in_favour', 'against')),
    party {{text}} not null check (party <> ''),
    primary key (declaration, stance, party)
) {{strict}};

-- What the council said it would do; whoever is responsible is named by role.
create table pledge (
    id {{id}},
    root {{int64}} references pledge (id),
    declaration {{int64}} not null references declaration (id),
    pledged_on {{text}} not null,
    action {{text}} not null,
    responsible {{text}} not null,
    due {{text}},
    evidence {{text}} not null,
    minute {{text}} not null,
    source {{text}} not null,
    reason {{text}} not null,
    withdrawn {{bool}} not null check (withdrawn in (0, 1)),
    recorded_at {{int64}} not null,
    check (root is not null or withdrawn = 0)
) {{strict}};
create index pledge_by_declaration on pledge (declaration, id);

-- What became of a pledge, as found on a day. The newest counts.
create table pledge_outcome (
    id {{id}},
    pledge {{int64}} not null references pledge (id),
    found_on {{text}} not null,
    result {{text}} not null check (result in ('under_way', 'kept', 'partly_kept', 'not_kept', 'given_up')),
    evidence {{text}} not null,
    minute {{text}} not null,
    source {{text}} not null,
    recorded_at {{int64}} not null
) {{strict}};
create index pledge_outcome_by_pledge on pledge_outcome (pledge, id);

-- What keeps a declaration from being dropped quietly.
create table safeguard (
    id {{id}},
    root {{int64}} references safeguard (id),
    declaration {{int64}} not null references declaration (id),
    kind {{text}} not null check (kind in ('constitution_changed', 'cross_party_sponsors', 'other')),
    text {{text}} not null,
    from_date {{text}} not null,
    to_date {{text}},
    minute {{text}} not null,
    source {{text}} not null,
    reason {{text}} not null,
    withdrawn {{bool}} not null check (withdrawn in (0, 1)),
    recorded_at {{int64}} not null,
    check (root is not null or withdrawn = 0),
    check (to_date is null or from_date < to_date)
) {{strict}};
create index safeguard_by_declaration on safeguard (declaration, id);

-- The council looked at its declaration again, and kept, changed or dropped it.
create table commitment_review (
    id {{id}},
    root {{int64}} references commitment_review (id),
    declaration {{int64}} not null references declaration (id),
    held_on {{text}} not null,
    result {{text}} not null check (result in ('reaffirmed', 'changed', 'lapsed')),
    text {{text}} not null,
    body {{text}} not null,
    next_review_on {{text}},
    minute {{text}} not null,
    source {{text}} not null,
    reason {{text}} not null,
    withdrawn {{bool}} not null check (withdrawn in (0, 1)),
    recorded_at {{int64}} not null,
    check (root is not null or withdrawn = 0),
    check (next_review_on is null or held_on < next_review_on)
) {{strict}};
create index commitment_review_by_declaration on commitment_review (declaration, id);

-- Ordinary elections of a council, past and scheduled. `not_held`: none was, although the cycle led
-- to expect one in that year.
create table election (
    id {{id}},
    root {{int64}} references election (id),
    organisation {{int64}} not null references organisation (id),
    held_on {{text}} not null,
    scope {{text}} not null check (scope in ('whole_council', 'half', 'third', 'not_held')),
    source {{text}} not null,
    reason {{text}} not null,
    withdrawn {{bool}} not null check (withdrawn in (0, 1)),
    recorded_at {{int64}} not null,
    check (root is not null or withdrawn = 0)
) {{strict}};
create index election_by_organisation on election (organisation, id);

-- In which years a council elects, from a year on.
create table election_cycle (
    id {{id}},
    organisation {{int64}} not null references organisation (id),
    from_year {{int64}} not null,
    scope {{text}} not null check (scope in ('whole_council', 'half', 'third', 'not_held')),
    years {{int64}} not null check (years between 1 and 10),
    anchor {{int64}} not null,
    source {{text}} not null,
    recorded_at {{int64}} not null
) {{strict}};
create index election_cycle_by_organisation on election_cycle (organisation, id);

-- How long councils have for a review after an election, from a day on.
create table commitment_policy (
    id {{id}},
    effective_from {{text}} not null,
    review_weeks {{int64}} not null check (review_weeks between 1 and 104),
    notice_weeks {{int64}} not null check (notice_weeks between 0 and 52),
    decided_by {{text}} not null,
    minute {{text}} not null,
    recorded_at {{int64}} not null
) {{strict}};
