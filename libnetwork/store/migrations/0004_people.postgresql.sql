-- Appointments and their ends stay as they were written.
create trigger appointment_stays before update or delete or truncate on appointment
    for each statement execute function append_only();
create trigger appointment_end_stays before update or delete or truncate on appointment_end
    for each statement execute function append_only();
