-- Organisations and their facts are added to, never overwritten: this database refuses it itself.
create trigger organisation_stays before update on organisation
begin select raise(abort, 'append-only: organisation'); end;
create trigger organisation_keeps before delete on organisation
begin select raise(abort, 'append-only: organisation'); end;
create trigger organisation_slug_stays before update on organisation_slug
begin select raise(abort, 'append-only: organisation_slug'); end;
create trigger organisation_slug_keeps before delete on organisation_slug
begin select raise(abort, 'append-only: organisation_slug'); end;
create trigger organisation_fact_stays before update on organisation_fact
begin select raise(abort, 'append-only: organisation_fact'); end;
create trigger organisation_fact_keeps before delete on organisation_fact
begin select raise(abort, 'append-only: organisation_fact'); end;
create trigger succession_stays before update on succession
begin select raise(abort, 'append-only: succession'); end;
create trigger succession_keeps before delete on succession
begin select raise(abort, 'append-only: succession'); end;
create trigger succession_link_stays before update on succession_link
begin select raise(abort, 'append-only: succession_link'); end;
create trigger succession_link_keeps before delete on succession_link
begin select raise(abort, 'append-only: succession_link'); end;
create trigger organisation_merge_stays before update on organisation_merge
begin select raise(abort, 'append-only: organisation_merge'); end;
create trigger organisation_merge_keeps before delete on organisation_merge
begin select raise(abort, 'append-only: organisation_merge'); end;
