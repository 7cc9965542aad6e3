-- What was recorded is not changed; what was said in a question can be deleted, the rest cannot.
create trigger adoption_stays before update or delete or truncate on adoption
    for each statement execute function append_only();
create trigger useful_mark_stays before update or delete or truncate on useful_mark
    for each statement execute function append_only();
create trigger lineage_link_stays before update or delete or truncate on lineage_link
    for each statement execute function append_only();
create trigger question_stays before update or truncate on question
    for each statement execute function append_only();
create trigger question_step_stays before update or truncate on question_step
    for each statement execute function append_only();
