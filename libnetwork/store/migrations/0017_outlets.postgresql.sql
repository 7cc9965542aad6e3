-- How a pack was arranged stays as it was: this database refuses any change itself.
create trigger pack_arrangement_stays before update or delete or truncate on pack_arrangement
    for each statement execute function append_only();
create trigger pack_item_stays before update or delete or truncate on pack_item
    for each statement execute function append_only();
