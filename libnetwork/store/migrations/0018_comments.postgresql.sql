-- Comments and what became of them stay; a text can be erased, and never be changed.
create trigger comment_stays before update or delete or truncate on comment
    for each statement execute function append_only();
create trigger comment_text_stays before update or truncate on comment_text
    for each statement execute function append_only();
create trigger comment_event_stays before update or delete or truncate on comment_event
    for each statement execute function append_only();
