// Who may be written to: pure.
#include "libnetwork/members/reminders.hpp"

namespace network::members::rules {

using organisations::organisation_kind;

bool needs_consent(organisation_kind kind) {
    return kind == organisation_kind::individual || kind == organisation_kind::political_group;
}

mail_verdict may_write(mail_situation const& what) {
    mail_verdict verdict;
    verdict.why.inputs = {{"kind", what.kind ? std::string{to_word(*what.kind)} : "not recorded"}};
    auto const say = [&](bool goes, char const* rule, char const* text) {
        verdict.goes = goes;
        verdict.why.rule = rule;
        verdict.why.text = text;
        return verdict;
    };
    if (what.needed)
        return say(true, "mail.needed", "The membership itself needs this letter");
    if (what.declined)
        return say(false, "mail.declined", "This address asked for no such mail");
    if (!what.kind || needs_consent(*what.kind))
        return what.consented
                   ? say(true, "mail.consented", "They agreed to get such mail")
                   : say(false, "mail.no_consent",
                         "Private persons and unincorporated groups must have agreed first");
    return say(true, "mail.corporate",
               "A public body or company may be written to, and may opt out");
}

} // namespace network::members::rules
