-- What was asked and answered stays as it was written: this database refuses any change itself.
create trigger sign_off_request_stays before update on sign_off_request
begin select raise(abort, 'append-only: sign_off_request'); end;
create trigger sign_off_request_keeps before delete on sign_off_request
begin select raise(abort, 'append-only: sign_off_request'); end;
create trigger sign_off_answer_stays before update on sign_off_answer
begin select raise(abort, 'append-only: sign_off_answer'); end;
create trigger sign_off_answer_keeps before delete on sign_off_answer
begin select raise(abort, 'append-only: sign_off_answer'); end;
