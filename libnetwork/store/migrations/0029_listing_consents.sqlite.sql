-- Consents are added to, never overwritten; how they were given goes where the law has the record
-- emptied.
create trigger listing_consent_stays before update of id, organisation, given, from_date, recorded_at
on listing_consent
begin select raise(abort, 'append-only: listing_consent'); end;
create trigger listing_consent_says before update on listing_consent
when not exists (select 1 from organisation_erasure e where e.organisation = old.organisation)
begin select raise(abort, 'append-only: listing_consent'); end;
create trigger listing_consent_keeps before delete on listing_consent
begin select raise(abort, 'append-only: listing_consent'); end;
