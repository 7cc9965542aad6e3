-- What a resource said and what became of it stay as they were written: this database refuses any
-- change itself.
create trigger resource_address_stays before update on resource_address
begin select raise(abort, 'append-only: resource_address'); end;
create trigger resource_address_keeps before delete on resource_address
begin select raise(abort, 'append-only: resource_address'); end;
create trigger resource_version_stays before update on resource_version
begin select raise(abort, 'append-only: resource_version'); end;
create trigger resource_version_keeps before delete on resource_version
begin select raise(abort, 'append-only: resource_version'); end;
create trigger resource_version_tier_stays before update on resource_version_tier
begin select raise(abort, 'append-only: resource_version_tier'); end;
create trigger resource_version_tier_keeps before delete on resource_version_tier
begin select raise(abort, 'append-only: resource_version_tier'); end;
create trigger resource_version_theme_stays before update on resource_version_theme
begin select raise(abort, 'append-only: resource_version_theme'); end;
create trigger resource_version_theme_keeps before delete on resource_version_theme
begin select raise(abort, 'append-only: resource_version_theme'); end;
create trigger resource_version_principle_stays before update on resource_version_principle
begin select raise(abort, 'append-only: resource_version_principle'); end;
create trigger resource_version_principle_keeps before delete on resource_version_principle
begin select raise(abort, 'append-only: resource_version_principle'); end;
create trigger resource_version_partner_stays before update on resource_version_partner
begin select raise(abort, 'append-only: resource_version_partner'); end;
create trigger resource_version_partner_keeps before delete on resource_version_partner
begin select raise(abort, 'append-only: resource_version_partner'); end;
create trigger resource_event_stays before update on resource_event
begin select raise(abort, 'append-only: resource_event'); end;
create trigger resource_event_keeps before delete on resource_event
begin select raise(abort, 'append-only: resource_event'); end;
