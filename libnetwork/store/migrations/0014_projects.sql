-- Rounds of funding. What a round offers stands in its terms, of which the newest counts; a change is
-- a further row.
create table funding_round (
    id {{id}},
    number {{int64}} not null unique check (number > 0),
    recorded_at {{int64}} not null
) {{strict}};

create table round_terms (
    id {{id}},
    round {{int64}} not null references funding_round (id),
    year {{int64}} not null,
    title {{text}} not null check (title <> ''),
    call {{text}} not null,
    opens {{text}} not null,
    closes {{text}} not null,
    minute {{text}} not null,
    person {{int64}} references person (id),
    recorded_at {{int64}} not null,
    check (opens <= closes)
) {{strict}};
create index round_terms_by_round on round_terms (round, id);

-- Themes that the call names.
create table round_theme (
    terms {{int64}} not null references round_terms (id),
    position {{int64}} not null,
    theme {{text}} not null check (theme <> ''),
    primary key (terms, theme)
) {{strict}};

-- What there is for each type of project: the envelope, the limits of one grant, and what a project
-- has to be.
create table round_grant (
    terms {{int64}} not null references round_terms (id),
    position {{int64}} not null,
    type {{text}} not null check (type in ('policy_lab', 'prototype', 'action_learning_set',
        'study_visit', 'commission')),
    envelope_pence {{int64}} not null check (envelope_pence >= 0),
    least_pence {{int64}} not null check (least_pence >= 0),
    most_pence {{int64}} not null,
    least_members {{int64}} not null check (least_members >= 1),
    months {{int64}} not null check (months > 0),
    interim_months {{int64}} check (interim_months > 0),
    primary key (terms, type),
    check (least_pence <= most_pence)
) {{strict}};

-- Projects, from the first idea to what was learnt. A project has one lead (none: the network) for
-- good; what it says, and of which round it is, stands in versions, what became of it in events.
create table project (
    id {{id}},
    slug {{text}} not null unique check (slug <> ''),
    organisation {{int64}} references organisation (id),
    recorded_at {{int64}} not null
) {{strict}};
create index project_by_organisation on project (organisation, id);

create table project_version (
    id {{id}},
    project {{int64}} not null references project (id),
    number {{int64}} not null check (number > 0),
    type {{text}} not null check (type in ('policy_lab', 'prototype', 'action_learning_set',
        'study_visit', 'commission')),
    title {{text}} not null check (title <> ''),
    round {{int64}} references funding_round (number),
    year {{int64}},
    summary {{text}} not null,
    plan {{text}} not null,
    difference {{text}} not null,
    outcome {{text}} not null,
    theme {{text}} not null,
    asked_pence {{int64}} check (asked_pence >= 0),
    starts {{text}},
    due {{text}},
    report_back {{text}} not null,
    report_event {{text}} not null,
    source {{text}} not null,
    person {{int64}} references person (id),
    recorded_at {{int64}} not null,
    unique (project, number)
) {{strict}};

-- Principles that a version names, each with what is to show it.
create table project_version_principle (
    version {{int64}} not null references project_version (id),
    position {{int64}} not null,
    principle {{text}} not null,
    evidence {{text}} not null,
    primary key (version, principle)
) {{strict}};

-- Who takes part beside the lead, and who adds money. `name` is what was given, also of those in the
-- register.
create table project_version_partner (
    version {{int64}} not null references project_version (id),
    position {{int64}} not null,
    organisation {{int64}} references organisation (id),
    name {{text}} not null check (name <> ''),
    part {{text}} not null check (part in ('participant', 'match_funder')),
    amount_pence {{int64}} check (amount_pence >= 0),
    primary key (version, position),
    check (part = 'match_funder' or amount_pence is null)
) {{strict}};
create index project_version_partner_by_organisation on project_version_partner (organisation);

-- What became of a project. `until`: of an award or extension by when it is due.
create table project_event (
    id {{id}},
    project {{int64}} not null references project (id),
    kind {{text}} not null check (kind in ('entered', 'noted', 'interest_sent', 'drafted',
        'submitted', 'taken_back', 'recommended', 'not_recommended', 'put_to_committee', 'awarded',
        'returned', 'declined', 'withdrawn', 'interim_reported', 'final_reported', 'published',
        'spread', 'extended', 'closed_unfinished')),
    version {{int64}} references project_version (id),
    effective {{text}} not null,
    until {{text}},
    amount_pence {{int64}} check (amount_pence >= 0),
    minute {{text}} not null,
    reason {{text}} not null,
    person {{int64}} references person (id),
    recorded_at {{int64}} not null,
    check (kind <> 'awarded' or (amount_pence is not null and minute <> '')),
    check (kind <> 'extended' or until is not null)
) {{strict}};
create index project_event_by_project on project_event (project, id);

-- Member organisations that back an idea or join a project that runs. The newest row of an
-- organisation counts.
create table project_joining (
    id {{id}},
    project {{int64}} not null references project (id),
    organisation {{int64}} not null references organisation (id),
    taken_back {{bool}} not null check (taken_back in (0, 1)),
    person {{int64}} references person (id),
    recorded_at {{int64}} not null
) {{strict}};
create index project_joining_by_project on project_joining (project, id);
create index project_joining_by_organisation on project_joining (organisation, id);
