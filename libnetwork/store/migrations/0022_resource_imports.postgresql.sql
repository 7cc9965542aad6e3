-- What was taken in stays on record.
create trigger imported_resource_stays before update or delete or truncate on imported_resource
    for each statement execute function append_only();
