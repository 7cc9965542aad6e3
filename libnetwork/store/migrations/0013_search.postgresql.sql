-- The index over the documents. The word between the parts keeps phrases within one part.
alter table search_document add column vector tsvector generated always as (
    setweight(to_tsvector('simple'::regconfig, title || ' qzz'), 'A')
    || setweight(to_tsvector('simple'::regconfig, names || ' qzz'), 'B')
    || setweight(to_tsvector('simple'::regconfig, context || ' qzz'), 'C')
    || to_tsvector('simple'::regconfig, body || ' qzz')
    || to_tsvector('simple'::regconfig, tags)
) stored;
create index search_document_vector on search_document using gin (vector);
