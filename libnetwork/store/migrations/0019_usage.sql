-- How often a resource was read and its files taken, day by day: numbers alone. Who it was is known
-- nowhere. Counted up in place and not journalled: a count is no fact that anybody stated.
create table resource_usage (
    resource {{int64}} not null references resource (id),
    day {{text}} not null,
    readings {{int64}} not null check (readings >= 0),
    downloads {{int64}} not null check (downloads >= 0),
    primary key (resource, day)
) {{strict}};
