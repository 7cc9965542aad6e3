-- The links, hashed, by which whoever gets letters on a kept search stops them without signing in. They
-- go with the search.
create table saved_search_link (
    token_hash {{text}} primary key,
    search {{int64}} not null references saved_search (id),
    created_at {{int64}} not null
) {{strict}};
create index saved_search_link_by_search on saved_search_link (search);
