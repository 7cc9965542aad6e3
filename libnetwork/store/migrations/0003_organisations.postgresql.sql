-- Organisations and their facts are added to, never overwritten: this database refuses it itself.
create trigger organisation_stays before update or delete or truncate on organisation
    for each statement execute function append_only();
create trigger organisation_slug_stays before update or delete or truncate on organisation_slug
    for each statement execute function append_only();
create trigger organisation_fact_stays before update or delete or truncate on organisation_fact
    for each statement execute function append_only();
create trigger succession_stays before update or delete or truncate on succession
    for each statement execute function append_only();
create trigger succession_link_stays before update or delete or truncate on succession_link
    for each statement execute function append_only();
create trigger organisation_merge_stays before update or delete or truncate on organisation_merge
    for each statement execute function append_only();
