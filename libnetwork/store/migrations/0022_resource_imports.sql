-- What came from elsewhere: which item of a site or file became which resource, as it was taken in.
-- The newest row of an item counts. `digest` is of what the item said; empty: it was taken back.
-- `before` is the version that stood until then, none where the resource came by this import.
create table imported_resource (
    id {{id}},
    import {{int64}} not null references import (id),
    site {{text}} not null,
    item {{text}} not null,
    guid {{text}} not null,
    author {{text}} not null,
    digest {{text}} not null,
    resource {{int64}} not null references resource (id),
    version {{int64}} not null references resource_version (id),
    before {{int64}} references resource_version (id)
) {{strict}};
create index imported_resource_by_site on imported_resource (site, id);
create index imported_resource_by_import on imported_resource (import, id);
