-- Reviews and mentors are added to, never overwritten: this database refuses it itself.
create trigger safeguard_review_stays before update on safeguard_review
begin select raise(abort, 'append-only: safeguard_review'); end;
create trigger safeguard_review_keeps before delete on safeguard_review
begin select raise(abort, 'append-only: safeguard_review'); end;
create trigger application_mentor_stays before update on application_mentor
begin select raise(abort, 'append-only: application_mentor'); end;
create trigger application_mentor_keeps before delete on application_mentor
begin select raise(abort, 'append-only: application_mentor'); end;
