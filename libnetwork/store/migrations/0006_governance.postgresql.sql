-- What was called, minuted and filled stays as it was written.
create trigger meeting_stays before update or delete or truncate on meeting
    for each statement execute function append_only();
create trigger meeting_notice_stays before update or delete or truncate on meeting_notice
    for each statement execute function append_only();
create trigger agenda_item_stays before update or delete or truncate on agenda_item
    for each statement execute function append_only();
create trigger attendance_stays before update or delete or truncate on attendance
    for each statement execute function append_only();
create trigger minutes_text_stays before update or delete or truncate on minutes_text
    for each statement execute function append_only();
create trigger minuted_decision_stays before update or delete or truncate on minuted_decision
    for each statement execute function append_only();
create trigger minuted_wording_stays before update or delete or truncate on minuted_wording
    for each statement execute function append_only();
create trigger minutes_agreement_stays before update or delete or truncate on minutes_agreement
    for each statement execute function append_only();
create trigger seat_policy_stays before update or delete or truncate on seat_policy
    for each statement execute function append_only();
create trigger seat_policy_line_stays before update or delete or truncate on seat_policy_line
    for each statement execute function append_only();
create trigger seat_stays before update or delete or truncate on seat
    for each statement execute function append_only();
