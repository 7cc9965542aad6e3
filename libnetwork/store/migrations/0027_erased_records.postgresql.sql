-- What a fact says, and what it rests on, may be emptied where the law says so; nothing else of it
-- may change, and no fact goes.
create function organisation_keeps() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from organisation_erasure e
                   where e.organisation = old.organisation) then
        raise exception 'append-only: %', tg_table_name;
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;

drop trigger organisation_fact_stays on organisation_fact;
create trigger organisation_fact_stays before update of id, organisation, attribute, scheme, amount,
    other, from_date, to_date, recorded_at, corrects, withdrawn, import or delete or truncate
    on organisation_fact for each statement execute function append_only();
create trigger organisation_fact_says before update on organisation_fact
    for each row execute function organisation_keeps();

drop trigger organisation_slug_stays on organisation_slug;
create trigger organisation_slug_stays before update or truncate on organisation_slug
    for each statement execute function append_only();
create trigger organisation_slug_keeps before delete on organisation_slug
    for each row execute function organisation_keeps();

create trigger organisation_erasure_stays before update or delete or truncate on organisation_erasure
    for each statement execute function append_only();
