-- What a pack holds, in order: arranged anew as a whole each time; the newest arrangement counts.
create table pack_arrangement (
    id {{id}},
    pack {{int64}} not null references resource (id),
    person {{int64}} references person (id),
    recorded_at {{int64}} not null
) {{strict}};
create index pack_arrangement_by_pack on pack_arrangement (pack, id);

create table pack_item (
    arrangement {{int64}} not null references pack_arrangement (id),
    position {{int64}} not null check (position > 0),
    resource {{int64}} not null references resource (id),
    note {{text}} not null,
    primary key (arrangement, position),
    unique (arrangement, resource)
) {{strict}};
create index pack_item_by_resource on pack_item (resource);

-- Keys of private feeds: a program that cannot sign in reads what its person may read. Only a hash is
-- kept; a key that was withdrawn opens nothing.
create table feed_key (
    id {{id}},
    person {{int64}} not null references person (id),
    label {{text}} not null check (label <> ''),
    key_hash {{text}} not null unique,
    created_at {{int64}} not null,
    revoked_at {{int64}}
) {{strict}};
create index feed_key_by_person on feed_key (person, id);
