-- Comments and what became of them stay; a text can be erased, and never be changed.
create trigger comment_stays before update on comment
begin select raise(abort, 'append-only: comment'); end;
create trigger comment_keeps before delete on comment
begin select raise(abort, 'append-only: comment'); end;
create trigger comment_text_stays before update on comment_text
begin select raise(abort, 'append-only: comment_text'); end;
create trigger comment_event_stays before update on comment_event
begin select raise(abort, 'append-only: comment_event'); end;
create trigger comment_event_keeps before delete on comment_event
begin select raise(abort, 'append-only: comment_event'); end;
