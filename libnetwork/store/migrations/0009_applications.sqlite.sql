-- Steps, reviewers, reviews and outcomes are added to, never overwritten.
create trigger enquiry_outcome_stays before update on enquiry_outcome
begin select raise(abort, 'append-only: enquiry_outcome'); end;
create trigger enquiry_outcome_keeps before delete on enquiry_outcome
begin select raise(abort, 'append-only: enquiry_outcome'); end;
create trigger application_stays before update on application
begin select raise(abort, 'append-only: application'); end;
create trigger application_keeps before delete on application
begin select raise(abort, 'append-only: application'); end;
create trigger application_step_stays before update on application_step
begin select raise(abort, 'append-only: application_step'); end;
create trigger application_step_keeps before delete on application_step
begin select raise(abort, 'append-only: application_step'); end;
create trigger application_reviewer_stays before update on application_reviewer
begin select raise(abort, 'append-only: application_reviewer'); end;
create trigger application_reviewer_keeps before delete on application_reviewer
begin select raise(abort, 'append-only: application_reviewer'); end;
create trigger application_reviewer_release_stays before update on application_reviewer_release
begin select raise(abort, 'append-only: application_reviewer_release'); end;
create trigger application_reviewer_release_keeps before delete on application_reviewer_release
begin select raise(abort, 'append-only: application_reviewer_release'); end;
create trigger application_review_stays before update on application_review
begin select raise(abort, 'append-only: application_review'); end;
create trigger application_review_keeps before delete on application_review
begin select raise(abort, 'append-only: application_review'); end;

-- A version that was sent stays as it was sent; contacts may be deleted from it, never changed.
create trigger application_version_stays before update on application_version
when old.submitted_at is not null
begin select raise(abort, 'append-only: application_version'); end;
create trigger application_version_keeps before delete on application_version
begin select raise(abort, 'append-only: application_version'); end;
create trigger application_statement_inserts before insert on application_statement
when (select submitted_at from application_version where id = new.version) is not null
begin select raise(abort, 'append-only: application_statement'); end;
create trigger application_statement_updates before update on application_statement
when (select submitted_at from application_version where id = new.version) is not null
begin select raise(abort, 'append-only: application_statement'); end;
create trigger application_statement_deletes before delete on application_statement
when (select submitted_at from application_version where id = old.version) is not null
begin select raise(abort, 'append-only: application_statement'); end;
create trigger application_contact_inserts before insert on application_contact
when (select submitted_at from application_version where id = new.version) is not null
begin select raise(abort, 'append-only: application_contact'); end;
create trigger application_contact_updates before update on application_contact
when (select submitted_at from application_version where id = new.version) is not null
begin select raise(abort, 'append-only: application_contact'); end;
