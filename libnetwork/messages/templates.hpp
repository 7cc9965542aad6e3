// The letters the portal writes, and the small language they are written in: {{name}} stands for a
// value; a name without a value, a value without a place, or a broken pair of braces is an error.
// Values are never read as templates. It knows no recipient and no table.
#pragma once

#include "libnetwork/base/result.hpp"
#include "libnetwork/base/words.hpp"

#include <map>
#include <string>
#include <string_view>

namespace network::messages {

enum class letter : std::uint8_t {
    invitation,           ///< someone is asked to join the portal
    sign_in_link,         ///< a one-time link to sign in
    password_reset,       ///< a one-time link to set a new password
    email_change,         ///< a one-time link, to the new address
    email_changed,        ///< a warning, to the old address
    role_changed,         ///< a role was given or ended
    import_finished,      ///< a file was taken in
    membership_renewal,   ///< the next network year is to be confirmed
    figures_missing,      ///< population or budget is not on record
    network_news,         ///< written for the occasion
    application_received, ///< an application to join arrived
    application_queried,  ///< the applicant is asked something
    application_approved,
    application_refused,
    review_asked,   ///< a reviewer is asked to look at an application
    mentor_asked,   ///< a member of the Board is asked to accompany an applicant
    mentor_found,   ///< the applicant is told who does
    changes_asked,  ///< the editors give a text back to its authors
    sign_off_asked, ///< a one-time link behind which a council agrees to a text
    search_news,    ///< what came out since that a kept search finds
    bid_awarded,
    bid_declined,
    question_asked, ///< a member asks, by role, about something that was shared
    question_answered,
    comment_made,      ///< others see a comment on what an organisation shared
    comment_answered,  ///< somebody answered a comment
    comment_decided,   ///< a comment may stand, or is hidden
    sign_off_answered, ///< authors hear what their council said
    resource_published ///< authors hear that their text comes out, and when
};
BOOST_DESCRIBE_ENUM(letter, invitation, sign_in_link, password_reset, email_change, email_changed,
                    role_changed, import_finished, membership_renewal, figures_missing,
                    network_news, application_received, application_queried, application_approved,
                    application_refused, review_asked, mentor_asked, mentor_found, changes_asked,
                    sign_off_asked, search_news, bid_awarded, bid_declined, question_asked,
                    question_answered, comment_made, comment_answered, comment_decided,
                    sign_off_answered, resource_published)

/// A value per name. All letters may use {{public_url}}, which is filled in when the mail is sent.
using letter_values = std::map<std::string, std::string, std::less<>>;

struct rendered {
    std::string subject;
    std::string body;
};

/// A letter as written.
struct letter_text {
    letter which;
    bool confidential; ///< carries a one-time link: the body is not kept once it was sent
    bool notice;       ///< may be declined
    std::string_view subject;
    std::string_view body;
    std::string_view sample; ///< "name=value" lines, for the preview
};

letter_text const& text_of(letter which);

/// Puts the values in. Invalid "template.missing", "template.unknown", "template.broken", with one
/// problem per name. A line break in a value becomes a space in the subject.
result<rendered> render(std::string_view subject, std::string_view body,
                        letter_values const& values);
result<rendered> render(letter which, letter_values const& values);

/// The letter with its sample values.
rendered sample_of(letter which);

} // namespace network::messages
