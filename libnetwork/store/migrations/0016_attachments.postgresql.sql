-- What was attached stays as it was: this database refuses any change itself. Pieces go with an
-- erasure alone.
create function attachment_piece_of_erased() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from attachment_version v where v.file = old.file and v.state = 'erased') then
        raise exception 'append-only: attachment_piece';
    end if;
    return old;
end $$;
create function attachment_text_of_erased() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from attachment_version v
                   join attachment_version e on e.attachment = v.attachment
                   where v.id = old.version and e.state = 'erased') then
        raise exception 'append-only: attachment_text';
    end if;
    return old;
end $$;
create trigger attachment_file_stays before update or delete or truncate on attachment_file
    for each statement execute function append_only();
create trigger attachment_piece_stays before update or truncate on attachment_piece
    for each statement execute function append_only();
create trigger attachment_piece_keeps before delete on attachment_piece
    for each row execute function attachment_piece_of_erased();
create trigger attachment_stays before update or delete or truncate on attachment
    for each statement execute function append_only();
create trigger attachment_version_stays before update or delete or truncate on attachment_version
    for each statement execute function append_only();
create trigger attachment_version_tier_stays before update or delete or truncate on attachment_version_tier
    for each statement execute function append_only();
create trigger attachment_text_stays before update or truncate on attachment_text
    for each statement execute function append_only();
create trigger attachment_text_keeps before delete on attachment_text
    for each row execute function attachment_text_of_erased();
