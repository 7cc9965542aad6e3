-- Whether an individual agreed to be listed by name for anyone to see, from a day on, and how they said
-- so. No row: they did not. The newest row whose day has come counts.
create table listing_consent (
    id {{id}},
    organisation {{int64}} not null references organisation (id),
    given {{bool}} not null check (given in (0, 1)),
    from_date {{text}} not null,
    source {{text}} not null,
    recorded_at {{int64}} not null
) {{strict}};
create index listing_consent_by_organisation on listing_consent (organisation, id);
