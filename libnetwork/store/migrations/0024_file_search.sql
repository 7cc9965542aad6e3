-- What files of resources are found by: of every attachment that is there one document of its title and
-- its text, with what bears on who may have it. Derived from what is said of the attachments, and made
-- anew where one is missing. Words are folded and brought to their stems, with a space between.
create table file_document (
    id {{int64}} primary key references attachment (id),
    resource {{int64}} not null references resource (id),
    visibility {{text}} not null,
    embargo_until {{text}},
    tiers {{text}} not null,
    title {{text}} not null,
    body {{text}} not null
) {{strict}};
