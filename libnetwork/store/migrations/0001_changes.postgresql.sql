-- The refusals that keep the record office append-only, in the words of this database alone.
create function append_only() returns trigger language plpgsql as $$
begin
    raise exception 'append-only: %', tg_table_name;
end $$;
create function journal_is_gapless() returns trigger language plpgsql as $$
begin
    if new.number <> (select coalesce(max(number), 0) + 1 from journal) then
        raise exception 'append-only: journal numbers leave no gap';
    end if;
    return new;
end $$;
create function journal_value_keeps() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from journal_erasure e
                   where e.journal = old.journal and e.field = old.field) then
        raise exception 'append-only: %', tg_table_name;
    end if;
    return old;
end $$;
create trigger journal_stays before update or delete or truncate on journal
    for each statement execute function append_only();
create trigger journal_is_gapless before insert on journal
    for each row execute function journal_is_gapless();
create trigger journal_value_stays before update or truncate on journal_value
    for each statement execute function append_only();
create trigger journal_value_keeps before delete on journal_value
    for each row execute function journal_value_keeps();
create trigger journal_erasure_stays before update or delete or truncate on journal_erasure
    for each statement execute function append_only();
