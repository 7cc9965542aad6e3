-- What the search index is made of: for every version that was ever published one document of all it
-- says, and one of its teaser for those who may read no more. Derived from the versions, and made
-- anew where one is missing. Words are folded and brought to their stems, with a space between.
create table search_document (
    id {{int64}} primary key,
    version {{int64}} not null references resource_version (id),
    title {{text}} not null,
    names {{text}} not null,
    context {{text}} not null,
    body {{text}} not null,
    tags {{text}} not null
) {{strict}};
create index search_document_by_version on search_document (version);

-- Words that stand in any of them, as they are written: for suggestions, each of which is looked for
-- as the reader before it is shown.
create table search_word (
    id {{id}},
    word {{text}} not null unique
) {{strict}};

-- Questions that people keep, and up to which day they were told of what is new.
create table saved_search (
    id {{id}},
    person {{int64}} not null references person (id),
    name {{text}} not null check (name <> ''),
    query {{text}} not null,
    weekly {{bool}} not null,
    saved_at {{int64}} not null,
    told_until {{text}} not null
) {{strict}};
create index saved_search_by_person on saved_search (person, id);

-- How often a question found nothing on a day. Nothing tells who asked.
create table failed_search (
    day {{text}} not null,
    query {{text}} not null check (query <> ''),
    times {{int64}} not null check (times > 0),
    primary key (day, query)
) {{strict}};
