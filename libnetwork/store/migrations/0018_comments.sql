-- What people of member organisations say about a resource, in the name of their organisation, as
-- what anybody may ask to read. How a comment stands follows from its events; what it says stands in
-- its texts, of which the newest counts, and which can be erased while the comment keeps its place.
create table comment (
    id {{id}},
    resource {{int64}} not null references resource (id),
    parent {{int64}} references comment (id),
    organisation {{int64}} references organisation (id),
    person {{int64}} references person (id),
    post {{text}} not null,
    shows_name {{bool}} not null check (shows_name in (0, 1)),
    said_at {{int64}} not null,
    recorded_at {{int64}} not null,
    import {{int64}} references import (id),
    outside {{text}} not null
) {{strict}};
create index comment_by_resource on comment (resource, id);
create index comment_by_person on comment (person, id);
create unique index comment_by_outside on comment (outside) where outside <> '';

-- `author`: the name that stood over a comment on another site.
create table comment_text (
    id {{id}},
    comment {{int64}} not null references comment (id),
    author {{text}} not null,
    text {{text}} not null check (text <> ''),
    recorded_at {{int64}} not null
) {{strict}};
create index comment_text_by_comment on comment_text (comment, id);

-- What became of a comment, or (no comment) of all comments on a resource.
create table comment_event (
    id {{id}},
    resource {{int64}} not null references resource (id),
    comment {{int64}} references comment (id),
    kind {{text}} not null check (kind in ('posted', 'approved', 'hidden', 'reported', 'dismissed',
        'closed', 'opened', 'erased')),
    reason {{text}} not null,
    person {{int64}} references person (id),
    recorded_at {{int64}} not null
) {{strict}};
create index comment_event_by_resource on comment_event (resource, id);
