-- The index over the documents of files, kept by the database itself.
create virtual table file_index using fts5 (
    title, body, content = 'file_document', content_rowid = 'id', tokenize = 'ascii'
);
create trigger file_document_added after insert on file_document
begin
    insert into file_index (rowid, title, body) values (new.id, new.title, new.body);
end;
create trigger file_document_gone after delete on file_document
begin
    insert into file_index (file_index, rowid, title, body) values ('delete', old.id, old.title, old.body);
end;
create trigger file_document_changed after update on file_document
begin
    insert into file_index (file_index, rowid, title, body) values ('delete', old.id, old.title, old.body);
    insert into file_index (rowid, title, body) values (new.id, new.title, new.body);
end;
