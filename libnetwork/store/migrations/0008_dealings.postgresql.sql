-- What was recorded is not changed; dealings can be deleted, the log of requests cannot.
create trigger dealing_stays before update or truncate on dealing
    for each statement execute function append_only();
create trigger dealing_outcome_stays before update or truncate on dealing_outcome
    for each statement execute function append_only();
create trigger information_request_stays before update or delete or truncate on information_request
    for each statement execute function append_only();
create trigger information_request_entry_stays before update or delete or truncate on information_request_entry
    for each statement execute function append_only();
create trigger information_request_step_stays before update or delete or truncate on information_request_step
    for each statement execute function append_only();
create trigger information_request_item_stays before update or delete or truncate on information_request_item
    for each statement execute function append_only();
create trigger retention_policy_stays before update or delete or truncate on retention_policy
    for each statement execute function append_only();
