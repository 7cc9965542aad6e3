-- A council is asked to agree to what is to be published in its name. The link is kept hashed; to whom
-- it was mailed stands in the outbox.
create table sign_off_request (
    id {{id}},
    resource {{int64}} not null references resource (id),
    version {{int64}} not null references resource_version (id),
    post {{text}},
    token_hash {{text}} not null unique,
    person {{int64}} references person (id),
    created_at {{int64}} not null,
    expires_at {{int64}} not null,
    check (created_at < expires_at)
) {{strict}};
create index sign_off_request_by_resource on sign_off_request (resource);

-- What it answered behind the link, once. Its words stand in the event.
create table sign_off_answer (
    request {{int64}} primary key references sign_off_request (id),
    agreed {{bool}} not null check (agreed in (0, 1)),
    recorded_at {{int64}} not null
) {{strict}};
