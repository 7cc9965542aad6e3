// The sentences a page shows after something was done. The address carries only their code, so
// nobody can make a page say something else.
#pragma once

#include <string_view>

namespace network::pages {

/// The sentence of a code, or an empty text for a code that is none of ours.
constexpr std::string_view notice_for(std::string_view code) {
    struct notice {
        std::string_view code, sentence;
    };
    constexpr notice all[] = {
        {"added", "The organisation was added to the register"},
        {"agreed", "The minutes are agreed; everybody can read them"},
        {"application_open", "Your answers are open for changing"},
        {"application_recorded", "It was recorded"},
        {"application_sent", "The application was sent"},
        {"application_withdrawn", "The application was withdrawn"},
        {"appointed", "The role was given"},
        {"changed", "The change was recorded"},
        {"comment_changed", "Your comment was changed"},
        {"comment_erased", "The words are gone; the audit trail says so"},
        {"comment_hidden", "The comment is hidden"},
        {"comment_reported", "Thank you. The network team looks at it"},
        {"comment_said", "Your comment stands there"},
        {"comment_stands", "The comment stands"},
        {"comment_waits", "Thank you. Somebody of the network team looks at it before others see it"},
        {"comments_closed", "The comments are closed"},
        {"comments_opened", "The comments are open"},
        {"corrected", "The fact was corrected; what was known before stays readable"},
        {"dealing_corrected", "The dealing was put right; what stood before stays readable"},
        {"decided", "The decision was recorded"},
        {"enquired", "Thank you. We answer within a few days, by mail"},
        {"ended", "The role was ended"},
        {"handed_over", "The roles were handed over"},
        {"imported", "The file was taken in"},
        {"invited", "The invitation is on its way"},
        {"letters_queued", "The letters are on their way"},
        {"let_go", "They are gone; the audit trail says so"},
        {"mail_again", "It will be tried again within a minute"},
        {"meeting_called", "The meeting was called"},
        {"merged", "The two entries were merged"},
        {"make_up_adopted", "The make-up was adopted; it holds from its first day on"},
        {"minute_corrected", "The decision was put right; what was agreed stays beside it"},
        {"minuted", "The decision was minuted under its number"},
        {"pack_arranged", "The pack was arranged"},
        {"part_saved", "Saved. You can leave and come back at any time"},
        {"password", "Your password was changed"},
        {"policy_adopted", "The policy was adopted; it holds from its first day on"},
        {"published", "The figures were published and stay as they are"},
        {"recorded", "The dealing was recorded"},
        {"resource_published", "It was recorded; readers see it from its day on"},
        {"resource_recorded", "It was recorded; the history shows it"},
        {"resource_sent", "It is with the editors. You are told by mail if they ask for a change"},
        {"sign_off_asked", "The link is on its way to the council"},
        {"renamed", "The new name was recorded"},
        {"reorganised", "The reorganisation was recorded"},
        {"request_logged", "The request was logged and its clock runs"},
        {"revoked", "The token no longer works"},
        {"rule", "The rule was recorded"},
        {"seat_ended", "The term was ended"},
        {"seat_filled", "The seat was filled; the person is told by mail"},
        {"session_ended", "That device was signed out"},
        {"signed_out", "You are signed out"},
        {"search_kept", "The search is kept"},
        {"search_let_go", "The search is gone"},
        {"step", "The step was recorded"},
        {"task_done", "The task is done"},
        {"undone", "It was taken back; the history shows both"},
        {"admitted", "The admission was recorded"},
        {"renewed", "The renewal was recorded"},
        {"tier_changed", "The change of tier was recorded"},
        {"suspended", "The suspension was recorded"},
        {"resumed", "The suspension was lifted"},
        {"notice_given", "The notice was recorded"},
        {"notice_withdrawn", "The notice was taken back"},
        {"lapsed", "The lapse was recorded"},
        {"left", "It was recorded that it left"},
        {"expelled", "The expulsion was recorded"},
        {"reinstated", "It is back; the gap stays visible"},
        {"converted", "Its council goes on as a Full member"},
        {"safeguard_reviewed", "The review was recorded"},
        {"person_erased", "The person was erased; the audit trail keeps that it happened"},
        {"event_corrected", "The event was put right; what was known before stays readable"},
        {"event_withdrawn", "The event was taken back; the history shows both"},
        {"file_added", "The file was added"},
        {"file_back", "The file is back"},
        {"file_changed", "The file was changed; what stood before stays in its history"},
        {"file_gone", "The file was taken away"},
        {"feed_key_revoked", "The key opens nothing any more"},
        {"figures", "The figures were recorded, as stated by your organisation"},
        {"adoption_corrected", "It was put right; what stood before stays readable"},
        {"adoption_recorded", "Thank you. It stands with the others who tried it"},
        {"bid_sent", "The bid was sent to the network team"},
        {"bid_started", "It is started; fill in what you can and save it"},
        {"bid_withdrawn", "It was withdrawn"},
        {"project_joined", "Your organisation is in it now"},
        {"project_recorded", "It was recorded"},
        {"question_answered", "The answer is on its way"},
        {"question_closed", "The question is closed"},
        {"question_sent", "Your question is on its way"},
        {"round_saved", "The round was recorded"},
        {"useful", "Thank you. That was recorded for your organisation"},
        {"withdrawn", "The fact was taken back; the history shows both"},
    };
    for (auto const& n : all)
        if (n.code == code)
            return n.sentence;
    return {};
}

} // namespace network::pages
