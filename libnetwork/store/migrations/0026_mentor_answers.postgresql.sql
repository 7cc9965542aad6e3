-- Answers are added to, never overwritten: this database refuses it itself.
create trigger mentor_answer_stays before update or delete or truncate on mentor_answer
    for each statement execute function append_only();
