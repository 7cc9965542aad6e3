-- What a fact says, and what it rests on, may be emptied where the law says so; nothing else of it
-- may change, and no fact goes.
drop trigger organisation_fact_stays;
create trigger organisation_fact_stays before update of id, organisation, attribute, scheme, amount,
    other, from_date, to_date, recorded_at, corrects, withdrawn, import on organisation_fact
begin select raise(abort, 'append-only: organisation_fact'); end;
create trigger organisation_fact_says before update on organisation_fact
when not exists (select 1 from organisation_erasure e where e.organisation = old.organisation)
begin select raise(abort, 'append-only: organisation_fact'); end;

drop trigger organisation_slug_keeps;
create trigger organisation_slug_keeps before delete on organisation_slug
when not exists (select 1 from organisation_erasure e where e.organisation = old.organisation)
begin select raise(abort, 'append-only: organisation_slug'); end;

create trigger organisation_erasure_stays before update on organisation_erasure
begin select raise(abort, 'append-only: organisation_erasure'); end;
create trigger organisation_erasure_keeps before delete on organisation_erasure
begin select raise(abort, 'append-only: organisation_erasure'); end;
