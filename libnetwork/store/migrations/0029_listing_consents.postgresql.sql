-- Consents are added to, never overwritten; how they were given goes where the law has the record
-- emptied.
create trigger listing_consent_stays before update of id, organisation, given, from_date, recorded_at
    or delete or truncate on listing_consent for each statement execute function append_only();
create trigger listing_consent_says before update on listing_consent
    for each row execute function organisation_keeps();
