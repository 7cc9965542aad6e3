-- What a later meeting found wrong in agreed minutes, decision by decision: the right wording stands
-- beside the one that was agreed, which stays. The newest of a decision counts.
create table minute_correction (
    id {{id}},
    decision {{int64}} not null references minuted_decision (id),
    text {{text}} not null check (text <> ''),
    reason {{text}} not null check (reason <> ''),
    corrected_at {{int64}} not null references meeting (id),
    recorded_at {{int64}} not null
) {{strict}};
create index minute_correction_by_decision on minute_correction (decision, id);
