-- Consent to mail that nobody needs in order to be a member: organisations of the kinds that the law
-- treats as private persons get such mail only with it. The newest row of an organisation counts.
create table mail_consent (
    id {{id}},
    organisation {{int64}} not null references organisation (id),
    given {{bool}} not null,
    source {{text}} not null,
    recorded_at {{int64}} not null
) {{strict}};
create index mail_consent_by_organisation on mail_consent (organisation, id);

-- Addresses that want no such mail, and the links, hashed, by which they say so without signing in.
create table mail_declined (
    address_key {{text}} primary key,
    recorded_at {{int64}} not null
) {{strict}};
create table unsubscribe_link (
    token_hash {{text}} primary key,
    address_key {{text}} not null,
    created_at {{int64}} not null
) {{strict}};
