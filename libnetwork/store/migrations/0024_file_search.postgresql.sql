-- The index over the documents of files. The word between the parts keeps phrases within one part.
alter table file_document add column vector tsvector generated always as (
    setweight(to_tsvector('simple'::regconfig, title || ' qzz'), 'A')
    || to_tsvector('simple'::regconfig, body)
) stored;
create index file_document_vector on file_document using gin (vector);
