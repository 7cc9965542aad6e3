-- Corrections are added to, never overwritten: this database refuses it itself.
create trigger minute_correction_stays before update or delete or truncate on minute_correction
    for each statement execute function append_only();
