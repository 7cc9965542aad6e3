-- What a resource said and what became of it stay as they were written: this database refuses any
-- change itself.
create trigger resource_address_stays before update or delete or truncate on resource_address
    for each statement execute function append_only();
create trigger resource_version_stays before update or delete or truncate on resource_version
    for each statement execute function append_only();
create trigger resource_version_tier_stays before update or delete or truncate on resource_version_tier
    for each statement execute function append_only();
create trigger resource_version_theme_stays before update or delete or truncate on resource_version_theme
    for each statement execute function append_only();
create trigger resource_version_principle_stays before update or delete or truncate on resource_version_principle
    for each statement execute function append_only();
create trigger resource_version_partner_stays before update or delete or truncate on resource_version_partner
    for each statement execute function append_only();
create trigger resource_event_stays before update or delete or truncate on resource_event
    for each statement execute function append_only();
