-- Declarations, and what is recorded about them, stay as they were written: this database refuses
-- any change itself.
create trigger declaration_stays before update on declaration
begin select raise(abort, 'append-only: declaration'); end;
create trigger declaration_keeps before delete on declaration
begin select raise(abort, 'append-only: declaration'); end;
create trigger declaration_party_stays before update on declaration_party
begin select raise(abort, 'append-only: declaration_party'); end;
create trigger declaration_party_keeps before delete on declaration_party
begin select raise(abort, 'append-only: declaration_party'); end;
create trigger pledge_stays before update on pledge
begin select raise(abort, 'append-only: pledge'); end;
create trigger pledge_keeps before delete on pledge
begin select raise(abort, 'append-only: pledge'); end;
create trigger pledge_outcome_stays before update on pledge_outcome
begin select raise(abort, 'append-only: pledge_outcome'); end;
create trigger pledge_outcome_keeps before delete on pledge_outcome
begin select raise(abort, 'append-only: pledge_outcome'); end;
create trigger safeguard_stays before update on safeguard
begin select raise(abort, 'append-only: safeguard'); end;
create trigger safeguard_keeps before delete on safeguard
begin select raise(abort, 'append-only: safeguard'); end;
create trigger commitment_review_stays before update on commitment_review
begin select raise(abort, 'append-only: commitment_review'); end;
create trigger commitment_review_keeps before delete on commitment_review
begin select raise(abort, 'append-only: commitment_review'); end;
create trigger election_stays before update on election
begin select raise(abort, 'append-only: election'); end;
create trigger election_keeps before delete on election
begin select raise(abort, 'append-only: election'); end;
create trigger election_cycle_stays before update on election_cycle
begin select raise(abort, 'append-only: election_cycle'); end;
create trigger election_cycle_keeps before delete on election_cycle
begin select raise(abort, 'append-only: election_cycle'); end;
create trigger commitment_policy_stays before update on commitment_policy
begin select raise(abort, 'append-only: commitment_policy'); end;
create trigger commitment_policy_keeps before delete on commitment_policy
begin select raise(abort, 'append-only: commitment_policy'); end;
