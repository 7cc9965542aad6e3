-- Vocabulary stays as it was adopted: this database refuses any change itself.
create trigger principle_list_stays before update or delete or truncate on principle_list
    for each statement execute function append_only();
create trigger principle_wording_stays before update or delete or truncate on principle_wording
    for each statement execute function append_only();
create trigger theme_wording_stays before update or delete or truncate on theme_wording
    for each statement execute function append_only();
