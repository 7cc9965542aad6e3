-- What was recorded is not changed; dealings can be deleted, the log of requests cannot.
create trigger dealing_stays before update on dealing
begin select raise(abort, 'append-only: dealing'); end;
create trigger dealing_outcome_stays before update on dealing_outcome
begin select raise(abort, 'append-only: dealing_outcome'); end;
create trigger information_request_stays before update on information_request
begin select raise(abort, 'append-only: information_request'); end;
create trigger information_request_keeps before delete on information_request
begin select raise(abort, 'append-only: information_request'); end;
create trigger information_request_entry_stays before update on information_request_entry
begin select raise(abort, 'append-only: information_request_entry'); end;
create trigger information_request_entry_keeps before delete on information_request_entry
begin select raise(abort, 'append-only: information_request_entry'); end;
create trigger information_request_step_stays before update on information_request_step
begin select raise(abort, 'append-only: information_request_step'); end;
create trigger information_request_step_keeps before delete on information_request_step
begin select raise(abort, 'append-only: information_request_step'); end;
create trigger information_request_item_stays before update on information_request_item
begin select raise(abort, 'append-only: information_request_item'); end;
create trigger information_request_item_keeps before delete on information_request_item
begin select raise(abort, 'append-only: information_request_item'); end;
create trigger retention_policy_stays before update on retention_policy
begin select raise(abort, 'append-only: retention_policy'); end;
create trigger retention_policy_keeps before delete on retention_policy
begin select raise(abort, 'append-only: retention_policy'); end;
