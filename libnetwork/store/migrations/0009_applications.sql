-- Somebody asks about membership, whoever they are. What they named may be in the register or not.
create table enquiry (
    id {{id}},
    organisation {{int64}} references organisation (id),
    organisation_named {{text}} not null,
    name {{text}} not null,
    email {{text}} not null,
    message {{text}} not null,
    digest {{text}} not null,
    recorded_at {{int64}} not null
) {{strict}};
create index enquiry_by_digest on enquiry (digest, recorded_at);
create index enquiry_by_time on enquiry (recorded_at);

-- What came of an enquiry: a contact was invited, or it was closed with a reason. Once.
create table enquiry_outcome (
    enquiry {{int64}} primary key references enquiry (id),
    outcome {{text}} not null check (outcome in ('invited', 'closed')),
    organisation {{int64}} references organisation (id),
    person {{int64}} references person (id),
    reason {{text}} not null,
    recorded_at {{int64}} not null
) {{strict}};

-- An organisation's application. How it stands follows from its steps and is stored nowhere.
create table application (
    id {{id}},
    organisation {{int64}} not null references organisation (id),
    enquiry {{int64}} references enquiry (id),
    recorded_at {{int64}} not null
) {{strict}};
create index application_by_organisation on application (organisation, id);

-- What the applicant says. The newest version is filled in until it is sent; from then on it stays.
create table application_version (
    id {{id}},
    application {{int64}} not null references application (id),
    number {{int64}} not null check (number > 0),
    opened_at {{int64}} not null,
    submitted_at {{int64}},
    tier {{text}},
    mentor_wished {{bool}},
    resolution_body {{text}},
    resolution_held_on {{text}},
    resolution_minute {{text}},
    resolution_link {{text}},
    votes_for {{int64}} check (votes_for >= 0),
    votes_against {{int64}} check (votes_against >= 0),
    votes_abstained {{int64}} check (votes_abstained >= 0),
    parties_in_favour {{text}},
    population {{int64}} check (population >= 0),
    population_year {{int64}},
    population_source {{text}},
    revenue_budget {{int64}} check (revenue_budget >= 0),
    capital_budget {{int64}} check (capital_budget >= 0),
    budget_year {{int64}},
    budget_source {{text}},
    authorised {{bool}} not null,
    contacts_told {{bool}} not null,
    share_with_members {{bool}} not null,
    unique (application, number)
) {{strict}};

-- What it says of each principle.
create table application_statement (
    version {{int64}} not null references application_version (id),
    principle {{text}} not null,
    statement {{text}} not null,
    primary key (version, principle)
) {{strict}};

-- Whom it names, by role. Work contacts: they go when the law or the retention rules say so.
create table application_contact (
    version {{int64}} not null references application_version (id),
    role {{text}} not null check (role in ('leader', 'officer_lead', 'finance_contact')),
    name {{text}} not null,
    email {{text}} not null,
    primary key (version, role)
) {{strict}};

-- Every step of an application, with the body and the minute behind it.
create table application_step (
    id {{id}},
    application {{int64}} not null references application (id),
    step {{text}} not null check (step in ('started', 'submitted', 'taken_back', 'review_opened',
        'queried', 'recommended', 'not_recommended', 'put_to_committee', 'approved', 'refused',
        'deferred', 'withdrawn')),
    version {{int64}} references application_version (id),
    effective {{text}} not null,
    body {{text}} not null,
    minute {{text}} not null,
    reason {{text}} not null,
    recorded_at {{int64}} not null,
    person {{int64}} references person (id)
) {{strict}};
create index application_step_by_application on application_step (application, id);

-- Who is asked to review it, and by when.
create table application_reviewer (
    id {{id}},
    application {{int64}} not null references application (id),
    person {{int64}} not null references person (id),
    due {{text}} not null,
    recorded_at {{int64}} not null
) {{strict}};
create index application_reviewer_by_application on application_reviewer (application, id);
create index application_reviewer_by_person on application_reviewer (person);

-- A reviewer is let off.
create table application_reviewer_release (
    reviewer {{int64}} primary key references application_reviewer (id),
    reason {{text}} not null,
    recorded_at {{int64}} not null
) {{strict}};

-- What a reviewer thinks of a version. The newest of a reviewer counts.
create table application_review (
    id {{id}},
    reviewer {{int64}} not null references application_reviewer (id),
    version {{int64}} not null references application_version (id),
    opinion {{text}} not null check (opinion in ('recommend', 'query', 'not_recommend')),
    interests {{text}} not null,
    reasons {{text}} not null,
    conditions {{text}} not null,
    recorded_at {{int64}} not null
) {{strict}};
create index application_review_by_reviewer on application_review (reviewer, id);
