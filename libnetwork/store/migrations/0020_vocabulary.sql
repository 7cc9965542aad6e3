-- Lists of principles that the network adopted after the first, which the product ships. What was
-- said of an earlier list keeps its words.
create table principle_list (
    id {{id}},
    number {{int64}} not null unique check (number > 1),
    name {{text}} not null check (name <> ''),
    effective {{text}} not null,
    decided_by {{text}} not null check (decided_by <> ''),
    minute {{text}} not null,
    person {{int64}} references person (id),
    recorded_at {{int64}} not null
) {{strict}};

-- What a list says of each of its principles.
create table principle_wording (
    list {{int64}} not null references principle_list (id),
    position {{int64}} not null check (position > 0),
    principle {{text}} not null,
    name {{text}} not null check (name <> ''),
    short_text {{text}} not null check (short_text <> ''),
    long_text {{text}} not null,
    primary key (list, principle)
) {{strict}};

-- What became of themes after the product's own: added, renamed, moved under another, merged into
-- another. The last row of a code holds; `synonyms` a line each.
create table theme_wording (
    id {{id}},
    code {{text}} not null check (code <> ''),
    name {{text}} not null check (name <> ''),
    parent {{text}} not null,
    synonyms {{text}} not null,
    merged_into {{text}} not null check (merged_into <> code),
    person {{int64}} references person (id),
    recorded_at {{int64}} not null
) {{strict}};
create index theme_wording_by_code on theme_wording (code, id);
