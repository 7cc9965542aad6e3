-- Files of resources. A file's bytes stand in pieces, so that a part is read without the whole; what
-- is said of it (who may have it, from when, what it shows) stands in versions. Neither changes.
create table attachment_file (
    id {{id}},
    type {{text}} not null,
    size {{int64}} not null check (size > 0),
    sha256 {{text}} not null check (length(sha256) = 64),
    recorded_at {{int64}} not null
) {{strict}};

-- The bytes in base64, 48 KiB to a piece but for the last. Deleted by an erasure alone, which the
-- newest version of the attachment states.
create table attachment_piece (
    file {{int64}} not null references attachment_file (id),
    position {{int64}} not null check (position >= 0),
    bytes {{text}} not null check (bytes <> ''),
    primary key (file, position)
) {{strict}};

create table attachment (
    id {{id}},
    resource {{int64}} not null references resource (id),
    recorded_at {{int64}} not null
) {{strict}};
create index attachment_by_resource on attachment (resource, id);

-- What is said of an attachment; the newest row counts. `state` gone: taken away, its bytes kept; erased: its bytes deleted too.
create table attachment_version (
    id {{id}},
    attachment {{int64}} not null references attachment (id),
    number {{int64}} not null check (number > 0),
    file {{int64}} not null references attachment_file (id),
    title {{text}} not null check (title <> ''),
    file_name {{text}} not null check (file_name <> ''),
    kind {{text}} not null,
    language {{text}} not null check (language in ('en', 'cy')),
    licence {{text}} not null,
    alternative {{text}} not null,
    format_note {{text}} not null check (format_note <> ''),
    visibility {{text}} not null check (visibility in ('as_resource', 'everyone', 'members', 'tiers')),
    embargo_until {{text}},
    state {{text}} not null check (state in ('there', 'gone', 'erased')),
    reason {{text}} not null,
    person {{int64}} references person (id),
    recorded_at {{int64}} not null,
    unique (attachment, number)
) {{strict}};

create table attachment_version_tier (
    version {{int64}} not null references attachment_version (id),
    tier {{text}} not null,
    primary key (version, tier)
) {{strict}};

-- The text of a file as it was pasted, for the search. Goes with an erasure, as the bytes do.
create table attachment_text (
    version {{int64}} primary key references attachment_version (id),
    text_layer {{text}} not null check (text_layer <> '')
) {{strict}};

-- Few things that are set for the whole library: the largest file, the key by which it signs.
create table library_setting (
    name {{text}} primary key,
    value {{text}} not null,
    recorded_at {{int64}} not null
) {{strict}};
