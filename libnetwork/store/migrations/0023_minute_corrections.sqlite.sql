-- Corrections are added to, never overwritten: this database refuses it itself.
create trigger minute_correction_stays before update on minute_correction
begin select raise(abort, 'append-only: minute_correction'); end;
create trigger minute_correction_keeps before delete on minute_correction
begin select raise(abort, 'append-only: minute_correction'); end;
