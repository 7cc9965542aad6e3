-- The library. A resource belongs to an organisation (none: to the network) and never to a person.
-- What it says stands in versions, what becomes of it in events; neither is ever changed.
create table resource (
    id {{id}},
    slug {{text}} not null unique check (slug <> ''),
    kind {{text}} not null check (kind in ('case_study', 'publication', 'toolkit', 'model_motion',
        'presentation', 'recording', 'training', 'newsletter', 'news', 'pack')),
    organisation {{int64}} references organisation (id),
    recorded_at {{int64}} not null
) {{strict}};
create index resource_by_organisation on resource (organisation, id);

-- Further names under which a resource is found: its former slugs, and the paths it had on another
-- site, beginning with a slash. They lead to it for ever.
create table resource_address (
    address {{text}} primary key check (address <> ''),
    resource {{int64}} not null references resource (id),
    recorded_at {{int64}} not null
) {{strict}};
create index resource_address_by_resource on resource_address (resource);

-- What a resource says, version by version.
create table resource_version (
    id {{id}},
    resource {{int64}} not null references resource (id),
    number {{int64}} not null check (number > 0),
    title {{text}} not null check (title <> ''),
    summary {{text}} not null,
    teaser {{text}} not null,
    year {{int64}},
    place {{text}} not null,
    stage {{text}} check (stage in ('idea', 'pilot', 'scaled', 'stopped')),
    stage_reason {{text}} not null,
    problem {{text}} not null,
    what_was_done {{text}} not null,
    outcome {{text}} not null,
    numbers {{text}} not null,
    cost {{text}} not null,
    differently {{text}} not null,
    cost_pence {{int64}} check (cost_pence >= 0),
    body {{text}} not null,
    contact_post {{text}},
    licence {{text}} not null,
    language {{text}} not null check (language in ('en', 'cy')),
    translation_of {{int64}} references resource (id),
    source_url {{text}} not null,
    source_title {{text}} not null,
    visibility {{text}} not null check (visibility in ('everyone', 'members', 'tiers', 'body')),
    body_code {{text}} not null,
    embargo_until {{text}},
    note {{text}} not null,
    person {{int64}} references person (id),
    recorded_at {{int64}} not null,
    unique (resource, number)
) {{strict}};

-- Of a version for some tiers: which.
create table resource_version_tier (
    version {{int64}} not null references resource_version (id),
    tier {{text}} not null,
    primary key (version, tier)
) {{strict}};

-- What a version is about.
create table resource_version_theme (
    version {{int64}} not null references resource_version (id),
    position {{int64}} not null,
    theme {{text}} not null check (theme <> ''),
    primary key (version, theme)
) {{strict}};

-- Principles of a version, each with the sentence that shows it, in the list of that day.
create table resource_version_principle (
    version {{int64}} not null references resource_version (id),
    position {{int64}} not null,
    principle {{text}} not null,
    weight {{text}} not null check (weight in ('primary', 'secondary')),
    evidence {{text}} not null,
    primary key (version, principle)
) {{strict}};

-- Other organisations in a version. `name` is what was given, also of those in the register.
create table resource_version_partner (
    version {{int64}} not null references resource_version (id),
    position {{int64}} not null,
    organisation {{int64}} references organisation (id),
    name {{text}} not null,
    role {{text}} not null check (role in ('co_author', 'partner', 'funder', 'supplier', 'subject')),
    primary key (version, position)
) {{strict}};
create index resource_version_partner_by_organisation on resource_version_partner (organisation);

-- What became of a resource. `effective` is the day from which it holds; `until` the day up to which
-- (a review is due then, a hold ends then).
create table resource_event (
    id {{id}},
    resource {{int64}} not null references resource (id),
    kind {{text}} not null check (kind in ('drafted', 'submitted', 'changes_asked', 'sign_off_asked',
        'signed_off', 'sign_off_refused', 'published', 'held', 'released', 'reaffirmed', 'archived',
        'superseded', 'withdrawn', 'restored')),
    version {{int64}} references resource_version (id),
    effective {{text}} not null,
    until {{text}},
    other {{int64}} references resource (id),
    reason {{text}} not null,
    person {{int64}} references person (id),
    recorded_at {{int64}} not null,
    check (until is null or effective < until),
    check (kind <> 'superseded' or other is not null)
) {{strict}};
create index resource_event_by_resource on resource_event (resource, id);
