-- What was asked and answered stays as it was written: this database refuses any change itself.
create trigger sign_off_request_stays before update or delete or truncate on sign_off_request
    for each statement execute function append_only();
create trigger sign_off_answer_stays before update or delete or truncate on sign_off_answer
    for each statement execute function append_only();
