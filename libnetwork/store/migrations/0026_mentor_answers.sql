-- What whoever was asked to be a mentor said to it. The newest answer of a mentor counts.
create table mentor_answer (
    id {{id}},
    mentor {{int64}} not null references application_mentor (id),
    accepted {{bool}} not null check (accepted in (0, 1)),
    reason {{text}} not null,
    recorded_at {{int64}} not null
) {{strict}};
create index mentor_answer_by_mentor on mentor_answer (mentor, id);
