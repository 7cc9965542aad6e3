-- Policies: which tiers of membership there are, who may hold them and what each may do, from a day
-- on, by whose decision. The defaults that the product ships stand in code, before the first row.
create table policy (
    id {{id}},
    effective_from {{text}} not null unique,
    label {{text}} not null,
    decided_by {{text}} not null,
    minute {{text}} not null,
    recorded_at {{int64}} not null
) {{strict}};

-- One tier of a policy. `kinds` and `rights` are words with spaces between.
create table policy_tier (
    policy {{int64}} not null references policy (id),
    tier {{text}} not null check (tier in ('full', 'associate', 'affiliate', 'supporter')),
    kinds {{text}} not null,
    rights {{text}} not null,
    admitted_by {{text}} not null,
    continuation {{text}} not null check (continuation in ('open_ended', 'fixed_term')),
    grace_days {{int64}} not null check (grace_days >= 0),
    notice_days {{int64}} not null check (notice_days >= 0),
    primary key (policy, tier)
) {{strict}};

-- A membership: that an organisation belongs to the network, through all its tiers, gaps and
-- returns. What it is on a day follows from its events.
create table membership (
    id {{id}},
    organisation {{int64}} not null references organisation (id),
    created_at {{int64}} not null,
    import {{int64}} references import (id)
) {{strict}};
create index membership_by_organisation on membership (organisation);

-- What happened to a membership, each from a day on and by a decision. Never changed: a row that
-- `corrects` another takes its place, and where it is `withdrawn` it says nothing else.
create table membership_event (
    id {{id}},
    membership {{int64}} not null references membership (id),
    kind {{text}} not null,
    effective {{text}} not null,
    tier {{text}},
    until {{text}},
    decided_by {{text}} not null,
    minute {{text}} not null,
    reason {{text}} not null,
    recorded_at {{int64}} not null,
    corrects {{int64}} references membership_event (id),
    withdrawn {{bool}} not null,
    succession {{int64}} references succession (id),
    import {{int64}} references import (id),
    check (until is null or until > effective)
) {{strict}};
create index membership_event_by_membership on membership_event (membership, id);
create index membership_event_by_succession on membership_event (succession);
create unique index membership_event_corrected_once on membership_event (corrects);

-- Which membership goes on in which, by a reorganisation or because a group took control.
create table membership_link (
    predecessor {{int64}} not null references membership (id),
    successor {{int64}} not null references membership (id),
    succession {{int64}} references succession (id),
    recorded_at {{int64}} not null,
    primary key (predecessor, successor)
) {{strict}};

-- Figures as they were published: never changed, and provable by their digest.
create table edition (
    id {{id}},
    name {{text}} not null unique,
    title {{text}} not null,
    as_on {{text}} not null,
    known_at {{int64}} not null,
    query {{text}} not null,
    figures {{text}} not null,
    digest {{text}} not null,
    recorded_at {{int64}} not null
) {{strict}};
