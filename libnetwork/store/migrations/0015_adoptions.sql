-- "We tried this too": an organisation took up what a resource or a project tells. A correction is a
-- row that names the first one by `root`; the newest row counts.
create table adoption (
    id {{id}},
    root {{int64}} references adoption (id),
    organisation {{int64}} not null references organisation (id),
    resource {{int64}} references resource (id),
    project {{int64}} references project (id),
    tried_on {{text}} not null,
    result {{text}} not null check (result in ('working', 'partly', 'did_not_work', 'too_early')),
    changed {{text}} not null,
    cost {{text}} not null,
    cost_pence {{int64}} check (cost_pence >= 0),
    happened {{text}} not null,
    contact_post {{text}},
    visibility {{text}} not null check (visibility in ('everyone', 'members')),
    study {{int64}} references resource (id),
    withdrawn {{bool}} not null check (withdrawn in (0, 1)),
    person {{int64}} references person (id),
    recorded_at {{int64}} not null,
    check ((resource is null) <> (project is null)),
    check (withdrawn = 0 or root is not null)
) {{strict}};
create index adoption_by_root on adoption (root);
create index adoption_by_organisation on adoption (organisation, id);
create index adoption_by_resource on adoption (resource, id);
create index adoption_by_project on adoption (project, id);

-- Adoptions as of today's knowledge, by the number of their first row.
create view adoption_as_known as
select f.id as id, f.organisation as organisation, f.resource as resource, f.project as project,
       n.tried_on as tried_on, n.result as result, n.changed as changed, n.cost as cost,
       n.cost_pence as cost_pence, n.happened as happened, n.contact_post as contact_post,
       n.visibility as visibility, n.study as study, n.withdrawn as withdrawn,
       f.recorded_at as recorded_at, f.person as person,
       (select count(*) from adoption c where c.root = f.id) as corrections
from adoption f
join adoption n on n.id = coalesce((select max(x.id) from adoption x where x.root = f.id), f.id)
where f.root is null;

-- Organisations that found a resource useful. The newest row of an organisation counts.
create table useful_mark (
    id {{id}},
    resource {{int64}} not null references resource (id),
    organisation {{int64}} not null references organisation (id),
    taken_back {{bool}} not null check (taken_back in (0, 1)),
    person {{int64}} references person (id),
    recorded_at {{int64}} not null
) {{strict}};
create index useful_mark_by_resource on useful_mark (resource, id);
create index useful_mark_by_organisation on useful_mark (organisation, id);

-- What came of what. A link taken back stays, and is named by the row that says so.
create table lineage_link (
    id {{id}},
    kind {{text}} not null check (kind in ('follow_up_of', 'grew_out_of', 'output_of')),
    from_resource {{int64}} references resource (id),
    from_project {{int64}} references project (id),
    to_resource {{int64}} references resource (id),
    to_project {{int64}} references project (id),
    reason {{text}} not null,
    takes_back {{int64}} unique references lineage_link (id),
    person {{int64}} references person (id),
    recorded_at {{int64}} not null,
    check ((from_resource is null) <> (from_project is null)),
    check ((to_resource is null) <> (to_project is null)),
    check (kind <> 'output_of' or (from_resource is not null and to_project is not null))
) {{strict}};

-- Questions by role to those who did it. `asked` is the organisation that is asked; who answers for
-- it follows from its appointments.
create table question (
    id {{id}},
    organisation {{int64}} not null references organisation (id),
    person {{int64}} not null references person (id),
    asked {{int64}} not null references organisation (id),
    resource {{int64}} references resource (id),
    project {{int64}} references project (id),
    post {{text}},
    recorded_at {{int64}} not null,
    check ((resource is null) <> (project is null))
) {{strict}};
create index question_by_organisation on question (organisation, id);
create index question_by_asked on question (asked, id);
create index question_by_person on question (person, recorded_at);

-- What was said in a question, and how it ended. Taken away after some time, which the journal says.
create table question_step (
    id {{id}},
    question {{int64}} not null references question (id),
    step {{text}} not null check (step in ('asked', 'answered', 'closed')),
    words {{text}} not null,
    person {{int64}} references person (id),
    recorded_at {{int64}} not null
) {{strict}};
create index question_step_by_question on question_step (question, id);
