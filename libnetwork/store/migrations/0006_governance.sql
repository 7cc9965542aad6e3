-- How the network is run. Bodies: those that meet, decide and are cited, each under a short code.
create table body (
    id {{id}},
    code {{text}} not null unique check (code <> ''),
    name {{text}} not null unique check (name <> ''),
    purpose {{text}} not null,
    recorded_at {{int64}} not null
) {{strict}};
insert into body (code, name, purpose, recorded_at) values
    ('agm', 'Annual General Meeting', 'Every member: elects, ratifies, hears the report of the year', 0),
    ('eoc', 'Executive Oversight Committee', 'Decides on memberships, projects, budget and accounts', 0),
    ('vp', 'Values and Principles Board', 'Reads every application and keeps the statement of values', 0),
    ('officers', 'Officer Network', 'Officers of the members, who share their practice', 0);

-- A meeting of a body: a number. When and where it is held is said by notices.
create table meeting (
    id {{id}},
    body {{int64}} not null references body (id),
    recorded_at {{int64}} not null
) {{strict}};
create index meeting_by_body on meeting (body);

-- When and where, in the order in which it was told: the newest notice counts, and may call off.
create table meeting_notice (
    id {{id}},
    meeting {{int64}} not null references meeting (id),
    held_on {{text}} not null,
    starts_at {{text}} not null,
    joins_at {{text}} not null,
    mode {{text}} not null check (mode in ('in_person', 'online', 'hybrid')),
    place {{text}} not null,
    called_off {{bool}} not null check (called_off in (0, 1)),
    reason {{text}} not null,
    recorded_at {{int64}} not null
) {{strict}};
create index meeting_notice_by_meeting on meeting_notice (meeting, id);

-- What is to be talked about, by number. The newest row of a number counts; one without a title
-- takes the item off.
create table agenda_item (
    id {{id}},
    meeting {{int64}} not null references meeting (id),
    number {{int64}} not null check (number > 0),
    title {{text}} not null,
    recorded_at {{int64}} not null
) {{strict}};
create index agenda_item_by_meeting on agenda_item (meeting, number, id);

-- Who was there, and as what: a person of the portal, or where there is none a role in words. The
-- newest row of the same holder counts; one struck out was a mistake.
create table attendance (
    id {{id}},
    meeting {{int64}} not null references meeting (id),
    person {{int64}} references person (id),
    label {{text}} not null,
    organisation {{int64}} references organisation (id),
    state {{text}} not null check (state in ('present', 'apologies', 'substitute',
        'substitute_from_item', 'advisor', 'in_attendance', 'minutes', 'struck_out')),
    from_item {{int64}},
    recorded_at {{int64}} not null,
    check ((person is null) = (label <> '')),
    check ((state = 'substitute_from_item') = (from_item is not null))
) {{strict}};
create index attendance_by_meeting on attendance (meeting, id);
create index attendance_by_person on attendance (person);

-- What was said, in words: the newest text counts until the minutes are agreed.
create table minutes_text (
    id {{id}},
    meeting {{int64}} not null references meeting (id),
    text {{text}} not null,
    recorded_at {{int64}} not null
) {{strict}};
create index minutes_text_by_meeting on minutes_text (meeting, id);

-- A decision under its number at the meeting: what others cite as "EOC 2026-03-16/4".
create table minuted_decision (
    id {{id}},
    meeting {{int64}} not null references meeting (id),
    number {{int64}} not null check (number > 0),
    recorded_at {{int64}} not null,
    unique (meeting, number)
) {{strict}};

-- Its wording: the newest counts until the minutes are agreed.
create table minuted_wording (
    id {{id}},
    decision {{int64}} not null references minuted_decision (id),
    item {{int64}},
    text {{text}} not null check (text <> ''),
    recorded_at {{int64}} not null
) {{strict}};
create index minuted_wording_by_decision on minuted_wording (decision, id);

-- The minutes were agreed at a later meeting; from then on nothing in them changes.
create table minutes_agreement (
    meeting {{int64}} primary key references meeting (id),
    agreed_at {{int64}} not null references meeting (id),
    recorded_at {{int64}} not null,
    check (meeting <> agreed_at)
) {{strict}};

-- Meetings with the notice that counts today.
create view meeting_as_called as
select m.id as id, m.body as body, b.code as code, b.name as body_name, n.held_on as held_on,
       n.starts_at as starts_at, n.joins_at as joins_at, n.mode as mode, n.place as place,
       n.called_off as called_off, n.reason as reason
from meeting m join body b on b.id = m.body
join meeting_notice n on n.id = (select max(x.id) from meeting_notice x where x.meeting = m.id);

-- The same with how far their minutes have got.
create view meeting_as_minuted as
select m.id as id, m.body as body, m.code as code, m.body_name as body_name, m.held_on as held_on,
       m.starts_at as starts_at, m.joins_at as joins_at, m.mode as mode, m.place as place,
       m.called_off as called_off, m.reason as reason,
       case when exists (select 1 from minutes_agreement a where a.meeting = m.id) then 'agreed'
            when exists (select 1 from minuted_decision d where d.meeting = m.id)
              or exists (select 1 from minutes_text t where t.meeting = m.id) then 'draft'
            else 'awaited' end as minutes,
       (select count(*) from minuted_decision d where d.meeting = m.id) as decisions
from meeting_as_called m;

-- Decisions with the wording that counts, by body, day and number: as they are cited.
create view decision_as_minuted as
select d.id as id, d.meeting as meeting, m.code as code, m.body_name as body_name,
       m.held_on as held_on, d.number as number,
       case when exists (select 1 from minutes_agreement a where a.meeting = m.id) then 1 else 0 end
           as agreed,
       w.item as item, w.text as text
from minuted_decision d
join meeting_as_called m on m.id = d.meeting
join minuted_wording w on w.id = (select max(x.id) from minuted_wording x where x.decision = d.id);

-- How a body is made up from a day on, and by which minute: the newest row that has begun counts.
-- Past make-ups stay as they were.
create table seat_policy (
    id {{id}},
    body {{int64}} not null references body (id),
    version {{int64}} not null check (version > 0),
    effective_from {{text}} not null,
    minute {{int64}} references minuted_decision (id),
    basis {{text}} not null,
    recorded_at {{int64}} not null,
    unique (body, version)
) {{strict}};

-- Seats of a class in it: how many at least and at most, whether they vote, how long a term lasts.
create table seat_policy_line (
    policy {{int64}} not null references seat_policy (id),
    seat_class {{text}} not null check (seat_class in ('full', 'accountable_body', 'associate',
        'affiliate', 'vp')),
    least {{int64}} not null check (least >= 0),
    most {{int64}} not null check (most >= least and most > 0),
    votes {{bool}} not null check (votes in (0, 1)),
    term_months {{int64}},
    primary key (policy, seat_class)
) {{strict}};
insert into seat_policy (body, version, effective_from, basis, recorded_at)
select id, 1, '2022-02-16',
       'Default of this portal, after the published terms of reference of 16 February 2022', 0
from body where code = 'eoc';
insert into seat_policy_line (policy, seat_class, least, most, votes, term_months)
select p.id, 'full', 6, 8, 1, 24 from seat_policy p
union all select p.id, 'accountable_body', 1, 1, 1, null from seat_policy p
union all select p.id, 'associate', 1, 1, 1, 24 from seat_policy p
union all select p.id, 'affiliate', 1, 1, 1, 24 from seat_policy p
union all select p.id, 'vp', 1, 1, 0, null from seat_policy p;

-- The seat that an appointment fills: what class, with or without a vote, in whose stead. Who holds
-- it, for which organisation and until when, the appointment says. A seat is a public office and
-- knows no party.
create table seat (
    id {{id}},
    appointment {{int64}} not null unique references appointment (id),
    body {{int64}} not null references body (id),
    seat_class {{text}} not null check (seat_class in ('full', 'accountable_body', 'associate',
        'affiliate', 'vp')),
    votes {{bool}} not null check (votes in (0, 1)),
    substitute_for {{int64}} references seat (id),
    minute {{int64}} references minuted_decision (id),
    recorded_at {{int64}} not null,
    check (substitute_for is null or substitute_for <> id)
) {{strict}};
create index seat_by_body on seat (body);
