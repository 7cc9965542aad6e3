-- What was recorded is not changed; what was said in a question can be deleted, the rest cannot.
create trigger adoption_stays before update on adoption
begin select raise(abort, 'append-only: adoption'); end;
create trigger adoption_keeps before delete on adoption
begin select raise(abort, 'append-only: adoption'); end;
create trigger useful_mark_stays before update on useful_mark
begin select raise(abort, 'append-only: useful_mark'); end;
create trigger useful_mark_keeps before delete on useful_mark
begin select raise(abort, 'append-only: useful_mark'); end;
create trigger lineage_link_stays before update on lineage_link
begin select raise(abort, 'append-only: lineage_link'); end;
create trigger lineage_link_keeps before delete on lineage_link
begin select raise(abort, 'append-only: lineage_link'); end;
create trigger question_stays before update on question
begin select raise(abort, 'append-only: question'); end;
create trigger question_step_stays before update on question_step
begin select raise(abort, 'append-only: question_step'); end;
