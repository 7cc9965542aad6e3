-- What a round offered, what a project said and what became of it stay as they were written.
create trigger funding_round_stays before update or delete or truncate on funding_round
    for each statement execute function append_only();
create trigger round_terms_stays before update or delete or truncate on round_terms
    for each statement execute function append_only();
create trigger round_theme_stays before update or delete or truncate on round_theme
    for each statement execute function append_only();
create trigger round_grant_stays before update or delete or truncate on round_grant
    for each statement execute function append_only();
create trigger project_stays before update or delete or truncate on project
    for each statement execute function append_only();
create trigger project_version_stays before update or delete or truncate on project_version
    for each statement execute function append_only();
create trigger project_version_principle_stays before update or delete or truncate on project_version_principle
    for each statement execute function append_only();
create trigger project_version_partner_stays before update or delete or truncate on project_version_partner
    for each statement execute function append_only();
create trigger project_event_stays before update or delete or truncate on project_event
    for each statement execute function append_only();
create trigger project_joining_stays before update or delete or truncate on project_joining
    for each statement execute function append_only();
