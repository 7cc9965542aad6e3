-- What was taken in stays on record.
create trigger imported_resource_stays before update on imported_resource
begin select raise(abort, 'append-only: imported_resource'); end;
create trigger imported_resource_keeps before delete on imported_resource
begin select raise(abort, 'append-only: imported_resource'); end;
