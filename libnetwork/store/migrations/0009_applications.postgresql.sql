-- Steps, reviewers, reviews and outcomes are added to, never overwritten.
create trigger enquiry_outcome_stays before update or delete or truncate on enquiry_outcome
    for each statement execute function append_only();
create trigger application_stays before update or delete or truncate on application
    for each statement execute function append_only();
create trigger application_step_stays before update or delete or truncate on application_step
    for each statement execute function append_only();
create trigger application_reviewer_stays before update or delete or truncate on application_reviewer
    for each statement execute function append_only();
create trigger application_reviewer_release_stays before update or delete or truncate on application_reviewer_release
    for each statement execute function append_only();
create trigger application_review_stays before update or delete or truncate on application_review
    for each statement execute function append_only();

-- A version that was sent stays as it was sent; contacts may be deleted from it, never changed.
create function application_version_stays() returns trigger language plpgsql as $$
begin
    if old.submitted_at is not null then
        raise exception 'append-only: %', tg_table_name;
    end if;
    return new;
end $$;
create function application_part_stays() returns trigger language plpgsql as $$
declare
    concerned bigint;
begin
    if tg_op = 'DELETE' then
        concerned := old.version;
    else
        concerned := new.version;
    end if;
    if (select submitted_at from application_version where id = concerned) is not null then
        raise exception 'append-only: %', tg_table_name;
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;
create trigger application_version_stays before update on application_version
    for each row execute function application_version_stays();
create trigger application_version_keeps before delete or truncate on application_version
    for each statement execute function append_only();
create trigger application_statement_stays before insert or update or delete on application_statement
    for each row execute function application_part_stays();
create trigger application_contact_stays before insert or update on application_contact
    for each row execute function application_part_stays();
