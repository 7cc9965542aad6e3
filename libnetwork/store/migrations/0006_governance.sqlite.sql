-- What was called, minuted and filled stays as it was written.
create trigger meeting_stays before update on meeting
begin select raise(abort, 'append-only: meeting'); end;
create trigger meeting_keeps before delete on meeting
begin select raise(abort, 'append-only: meeting'); end;
create trigger meeting_notice_stays before update on meeting_notice
begin select raise(abort, 'append-only: meeting_notice'); end;
create trigger meeting_notice_keeps before delete on meeting_notice
begin select raise(abort, 'append-only: meeting_notice'); end;
create trigger agenda_item_stays before update on agenda_item
begin select raise(abort, 'append-only: agenda_item'); end;
create trigger agenda_item_keeps before delete on agenda_item
begin select raise(abort, 'append-only: agenda_item'); end;
create trigger attendance_stays before update on attendance
begin select raise(abort, 'append-only: attendance'); end;
create trigger attendance_keeps before delete on attendance
begin select raise(abort, 'append-only: attendance'); end;
create trigger minutes_text_stays before update on minutes_text
begin select raise(abort, 'append-only: minutes_text'); end;
create trigger minutes_text_keeps before delete on minutes_text
begin select raise(abort, 'append-only: minutes_text'); end;
create trigger minuted_decision_stays before update on minuted_decision
begin select raise(abort, 'append-only: minuted_decision'); end;
create trigger minuted_decision_keeps before delete on minuted_decision
begin select raise(abort, 'append-only: minuted_decision'); end;
create trigger minuted_wording_stays before update on minuted_wording
begin select raise(abort, 'append-only: minuted_wording'); end;
create trigger minuted_wording_keeps before delete on minuted_wording
begin select raise(abort, 'append-only: minuted_wording'); end;
create trigger minutes_agreement_stays before update on minutes_agreement
begin select raise(abort, 'append-only: minutes_agreement'); end;
create trigger minutes_agreement_keeps before delete on minutes_agreement
begin select raise(abort, 'append-only: minutes_agreement'); end;
create trigger seat_policy_stays before update on seat_policy
begin select raise(abort, 'append-only: seat_policy'); end;
create trigger seat_policy_keeps before delete on seat_policy
begin select raise(abort, 'append-only: seat_policy'); end;
create trigger seat_policy_line_stays before update on seat_policy_line
begin select raise(abort, 'append-only: seat_policy_line'); end;
create trigger seat_policy_line_keeps before delete on seat_policy_line
begin select raise(abort, 'append-only: seat_policy_line'); end;
create trigger seat_stays before update on seat
begin select raise(abort, 'append-only: seat'); end;
create trigger seat_keeps before delete on seat
begin select raise(abort, 'append-only: seat'); end;
