-- Reviews and mentors are added to, never overwritten: this database refuses it itself.
create trigger safeguard_review_stays before update or delete or truncate on safeguard_review
    for each statement execute function append_only();
create trigger application_mentor_stays before update or delete or truncate on application_mentor
    for each statement execute function append_only();
