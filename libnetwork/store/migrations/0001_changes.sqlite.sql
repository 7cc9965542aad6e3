-- The refusals that keep the record office append-only, in the words of this database alone.
create trigger journal_stays before update on journal
begin select raise(abort, 'append-only: journal'); end;
create trigger journal_keeps before delete on journal
begin select raise(abort, 'append-only: journal'); end;
create trigger journal_is_gapless before insert on journal
when new.number <> (select coalesce(max(number), 0) + 1 from journal)
begin select raise(abort, 'append-only: journal numbers leave no gap'); end;
create trigger journal_value_stays before update on journal_value
begin select raise(abort, 'append-only: journal_value'); end;
create trigger journal_value_keeps before delete on journal_value
when not exists (select 1 from journal_erasure e where e.journal = old.journal and e.field = old.field)
begin select raise(abort, 'append-only: journal_value'); end;
create trigger journal_erasure_stays before update on journal_erasure
begin select raise(abort, 'append-only: journal_erasure'); end;
create trigger journal_erasure_keeps before delete on journal_erasure
begin select raise(abort, 'append-only: journal_erasure'); end;
