-- How a pack was arranged stays as it was: this database refuses any change itself.
create trigger pack_arrangement_stays before update on pack_arrangement
begin select raise(abort, 'append-only: pack_arrangement'); end;
create trigger pack_arrangement_keeps before delete on pack_arrangement
begin select raise(abort, 'append-only: pack_arrangement'); end;
create trigger pack_item_stays before update on pack_item
begin select raise(abort, 'append-only: pack_item'); end;
create trigger pack_item_keeps before delete on pack_item
begin select raise(abort, 'append-only: pack_item'); end;
