-- Declarations, and what is recorded about them, stay as they were written: this database refuses
-- any change itself.
create trigger declaration_stays before update or delete or truncate on declaration
    for each statement execute function append_only();
create trigger declaration_party_stays before update or delete or truncate on declaration_party
    for each statement execute function append_only();
create trigger pledge_stays before update or delete or truncate on pledge
    for each statement execute function append_only();
create trigger pledge_outcome_stays before update or delete or truncate on pledge_outcome
    for each statement execute function append_only();
create trigger safeguard_stays before update or delete or truncate on safeguard
    for each statement execute function append_only();
create trigger commitment_review_stays before update or delete or truncate on commitment_review
    for each statement execute function append_only();
create trigger election_stays before update or delete or truncate on election
    for each statement execute function append_only();
create trigger election_cycle_stays before update or delete or truncate on election_cycle
    for each statement execute function append_only();
create trigger commitment_policy_stays before update or delete or truncate on commitment_policy
    for each statement execute function append_only();
