-- The index over the documents. Words come with a space between, so the plainest tokenizer will do.
create virtual table search_index using fts5 (
    title, names, context, body, tags,
    content = 'search_document', content_rowid = 'id', tokenize = 'ascii'
);
create trigger search_document_added after insert on search_document
begin
    insert into search_index (rowid, title, names, context, body, tags)
    values (new.id, new.title, new.names, new.context, new.body, new.tags);
end;
create trigger search_document_gone after delete on search_document
begin
    insert into search_index (search_index, rowid, title, names, context, body, tags)
    values ('delete', old.id, old.title, old.names, old.context, old.body, old.tags);
end;
create trigger search_document_changed after update on search_document
begin
    insert into search_index (search_index, rowid, title, names, context, body, tags)
    values ('delete', old.id, old.title, old.names, old.context, old.body, old.tags);
    insert into search_index (rowid, title, names, context, body, tags)
    values (new.id, new.title, new.names, new.context, new.body, new.tags);
end;
