-- What a round offered, what a project said and what became of it stay as they were written.
create trigger funding_round_stays before update on funding_round
begin select raise(abort, 'append-only: funding_round'); end;
create trigger funding_round_keeps before delete on funding_round
begin select raise(abort, 'append-only: funding_round'); end;
create trigger round_terms_stays before update on round_terms
begin select raise(abort, 'append-only: round_terms'); end;
create trigger round_terms_keeps before delete on round_terms
begin select raise(abort, 'append-only: round_terms'); end;
create trigger round_theme_stays before update on round_theme
begin select raise(abort, 'append-only: round_theme'); end;
create trigger round_theme_keeps before delete on round_theme
begin select raise(abort, 'append-only: round_theme'); end;
create trigger round_grant_stays before update on round_grant
begin select raise(abort, 'append-only: round_grant'); end;
create trigger round_grant_keeps before delete on round_grant
begin select raise(abort, 'append-only: round_grant'); end;
create trigger project_stays before update on project
begin select raise(abort, 'append-only: project'); end;
create trigger project_keeps before delete on project
begin select raise(abort, 'append-only: project'); end;
create trigger project_version_stays before update on project_version
begin select raise(abort, 'append-only: project_version'); end;
create trigger project_version_keeps before delete on project_version
begin select raise(abort, 'append-only: project_version'); end;
create trigger project_version_principle_stays before update on project_version_principle
begin select raise(abort, 'append-only: project_version_principle'); end;
create trigger project_version_principle_keeps before delete on project_version_principle
begin select raise(abort, 'append-only: project_version_principle'); end;
create trigger project_version_partner_stays before update on project_version_partner
begin select raise(abort, 'append-only: project_version_partner'); end;
create trigger project_version_partner_keeps before delete on project_version_partner
begin select raise(abort, 'append-only: project_version_partner'); end;
create trigger project_event_stays before update on project_event
begin select raise(abort, 'append-only: project_event'); end;
create trigger project_event_keeps before delete on project_event
begin select raise(abort, 'append-only: project_event'); end;
create trigger project_joining_stays before update on project_joining
begin select raise(abort, 'append-only: project_joining'); end;
create trigger project_joining_keeps before delete on project_joining
begin select raise(abort, 'append-only: project_joining'); end;
