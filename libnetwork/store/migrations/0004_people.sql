-- Persons: the name and work address as they are now. What they were stands in the journal, from
-- which the law may erase it. No party, no private data: the politics of a council are the
-- council's, never a person's.
create table person (
    id {{id}},
    name {{text}} not null,
    name_key {{text}} not null,
    email {{text}},
    email_key {{text}} unique,
    created_at {{int64}} not null,
    deactivated_at {{int64}},
    erased_at {{int64}}
) {{strict}};
create index person_by_name on person (name_key, id);

-- Who does what, where, from when: a person, or a shared mailbox with nobody behind it, in an
-- organisation (none: the network itself) and perhaps on one of its bodies. Never changed; an end
-- is a row of its own.
create table appointment (
    id {{id}},
    person {{int64}} references person (id),
    mailbox {{text}} not null,
    organisation {{int64}} references organisation (id),
    body {{text}} not null,
    post {{text}} not null,
    title {{text}} not null,
    effective_from {{text}} not null,
    recorded_at {{int64}} not null,
    decision {{text}} not null,
    check ((person is null) = (mailbox <> ''))
) {{strict}};
create index appointment_by_organisation on appointment (organisation, effective_from);
create index appointment_by_person on appointment (person);

-- From which day an appointment is no longer held. The newest row counts; one without a day takes
-- an end back. An end on the first day says that the appointment was a mistake.
create table appointment_end (
    id {{id}},
    appointment {{int64}} not null references appointment (id),
    effective_to {{text}},
    recorded_at {{int64}} not null,
    decision {{text}} not null
) {{strict}};
create index appointment_end_by_appointment on appointment_end (appointment, id);

-- Appointments with the end that counts as of today's knowledge.
create view appointment_as_known as
select a.id as id, a.person as person, a.mailbox as mailbox, coalesce(a.organisation, 0) as organisation,
       a.body as body, a.post as post, a.title as title, a.effective_from as effective_from,
       e.effective_to as effective_to, a.recorded_at as recorded_at, a.decision as decision
from appointment a
left join appointment_end e on e.id = (select max(x.id) from appointment_end x where x.appointment = a.id);

-- Passwords, as argon2id leaves them.
create table password (
    person {{int64}} primary key references person (id),
    hash {{text}} not null,
    set_at {{int64}} not null
) {{strict}};

-- The shared secret of an authenticator app. `pending` waits for its first code; `last_step` keeps a
-- code from being used twice.
create table authenticator (
    person {{int64}} primary key references person (id),
    secret {{text}} not null,
    pending {{text}} not null,
    confirmed_at {{int64}},
    last_step {{int64}} not null
) {{strict}};

-- Codes for the day the phone is lost, hashed; each works once.
create table recovery_code (
    person {{int64}} not null references person (id),
    hash {{text}} not null,
    used_at {{int64}},
    primary key (person, hash)
) {{strict}};

-- Who is signed in. The token itself is known to the browser alone.
create table sign_in_session (
    id {{id}},
    token_hash {{text}} not null unique,
    person {{int64}} not null references person (id),
    created_at {{int64}} not null,
    seen_at {{int64}} not null,
    second_factor_at {{int64}},
    ended_at {{int64}}
) {{strict}};
create index sign_in_session_by_person on sign_in_session (person);

-- One-time links that were mailed. Looking at one changes nothing; `used_at` is set by the button.
create table mailed_link (
    id {{id}},
    token_hash {{text}} not null unique,
    purpose {{text}} not null,
    person {{int64}} not null references person (id),
    email {{text}} not null,
    created_at {{int64}} not null,
    expires_at {{int64}} not null,
    used_at {{int64}}
) {{strict}};
create index mailed_link_by_person on mailed_link (person);

-- Attempts that may be guesses, by hashed address and by hashed client.
create table throttle (
    key {{text}} primary key,
    attempts {{int64}} not null,
    last_at {{int64}} not null,
    blocked_until {{int64}} not null
) {{strict}};

-- Tokens for programs, hashed. `prefix` is what people recognise them by.
create table api_token (
    id {{id}},
    person {{int64}} not null references person (id),
    token_hash {{text}} not null unique,
    prefix {{text}} not null,
    label {{text}} not null,
    scopes {{text}} not null,
    created_at {{int64}} not null,
    expires_on {{text}},
    last_used_on {{text}},
    revoked_at {{int64}}
) {{strict}};
create index api_token_by_person on api_token (person);
