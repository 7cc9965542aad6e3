-- Appointments and their ends stay as they were written.
create trigger appointment_stays before update on appointment
begin select raise(abort, 'append-only: appointment'); end;
create trigger appointment_keeps before delete on appointment
begin select raise(abort, 'append-only: appointment'); end;
create trigger appointment_end_stays before update on appointment_end
begin select raise(abort, 'append-only: appointment_end'); end;
create trigger appointment_end_keeps before delete on appointment_end
begin select raise(abort, 'append-only: appointment_end'); end;
