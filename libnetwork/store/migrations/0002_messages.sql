-- Mail waiting to be sent, and what became of it. Queued once by key. `reference` is the left part
-- of the Message-ID, the same at every attempt, by which a bounce finds its way back. A body that
-- carries a one-time link (`confidential`) is emptied once it was sent or given up.
create table message (
    id {{id}},
    key {{text}} not null unique,
    reference {{text}} not null unique,
    to_address {{text}} not null,
    to_person {{int64}} not null,
    template {{text}} not null,
    confidential {{bool}} not null check (confidential in (0, 1)),
    subject {{text}} not null,
    body {{text}} not null,
    created_at {{int64}} not null,
    due_at {{int64}} not null,
    attempts {{int64}} not null,
    leased_by {{text}} not null,
    leased_until {{int64}} not null,
    sent_at {{int64}},
    failed_at {{int64}},
    bounced_at {{int64}},
    last_error {{text}} not null
) {{strict}};
create index message_by_due on message (sent_at, failed_at, due_at);
create index message_by_person on message (to_person);

-- Who does not want notices. Mail that someone needs in order to sign in, or that protects an
-- account, is not a notice.
create table notices_declined (
    person {{int64}} primary key,
    at {{int64}} not null
) {{strict}};
