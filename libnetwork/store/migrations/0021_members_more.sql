-- What the network made of it when the control of a Full member changed. That a review is due follows
-- from the register and is stored nowhere; the newest review counts.
create table safeguard_review (
    id {{id}},
    membership {{int64}} not null references membership (id),
    held_on {{text}} not null,
    outcome {{text}} not null check (outcome in ('kept', 'notice', 'converted')),
    decided_by {{text}} not null,
    minute {{text}} not null,
    reason {{text}} not null,
    recorded_at {{int64}} not null
) {{strict}};
create index safeguard_review_by_membership on safeguard_review (membership, id);

-- Who of the Values and Principles Board accompanies an applicant, from a day on. The newest row
-- counts; one without a person ends it.
create table application_mentor (
    id {{id}},
    application {{int64}} not null references application (id),
    person {{int64}} references person (id),
    from_date {{text}} not null,
    reason {{text}} not null,
    recorded_at {{int64}} not null
) {{strict}};
create index application_mentor_by_application on application_mentor (application, id);
create index application_mentor_by_person on application_mentor (person);
