-- Answers are added to, never overwritten: this database refuses it itself.
create trigger mentor_answer_stays before update on mentor_answer
begin select raise(abort, 'append-only: mentor_answer'); end;
create trigger mentor_answer_keeps before delete on mentor_answer
begin select raise(abort, 'append-only: mentor_answer'); end;
