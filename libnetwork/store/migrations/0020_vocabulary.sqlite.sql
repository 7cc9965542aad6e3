-- Vocabulary stays as it was adopted: this database refuses any change itself.
create trigger principle_list_stays before update on principle_list
begin select raise(abort, 'append-only: principle_list'); end;
create trigger principle_list_keeps before delete on principle_list
begin select raise(abort, 'append-only: principle_list'); end;
create trigger principle_wording_stays before update on principle_wording
begin select raise(abort, 'append-only: principle_wording'); end;
create trigger principle_wording_keeps before delete on principle_wording
begin select raise(abort, 'append-only: principle_wording'); end;
create trigger theme_wording_stays before update on theme_wording
begin select raise(abort, 'append-only: theme_wording'); end;
create trigger theme_wording_keeps before delete on theme_wording
begin select raise(abort, 'append-only: theme_wording'); end;
