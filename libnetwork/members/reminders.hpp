// Letters to members: that a renewal is due, that figures are missing, and news. Previewed as they
// will go, queued once each, and held back where the law or the recipient says so (BR-36: bodies
// corporate may be written to and may opt out; private persons and unincorporated groups must have
// agreed). What a member needs for its membership is no such mail and always goes.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/members/member.hpp"
#include "libnetwork/messages/templates.hpp"

namespace network::members {

enum class reminder_kind : std::uint8_t {
    renewal, ///< the network year that comes next is not confirmed yet
    figures, ///< population or budget is missing, or from another year
    news     ///< written for the occasion
};
BOOST_DESCRIBE_ENUM(reminder_kind, renewal, figures, news)

namespace rules {

/// May mail of that sort go to an organisation of that kind? BR-36, from the Privacy and Electronic
/// Communications Regulations: corporate subscribers by opt-out, individual subscribers (which
/// unincorporated groups are) by consent.
struct mail_situation {
    bool needed = false; ///< belongs to the membership itself
    std::optional<organisations::organisation_kind> kind = {};
    bool declined = false;
    bool consented = false;
};
struct mail_verdict {
    bool goes = false;
    reason why;
};
mail_verdict may_write(mail_situation const& what);

/// Kinds that the law treats as private persons.
bool needs_consent(organisations::organisation_kind kind);

} // namespace rules

/// May a letter that one can do without go to that address of the organisation? By what it declined
/// and, where the law asks for it, agreed to.
rules::mail_verdict may_write_to(changes::reader& view, std::int64_t organisation,
                                 std::string const& address);
/// A path to a page by which that address stops such letters; only a hash of it is kept.
std::string unsubscribe_path(changes::unit_of_work& work, std::string const& address);

struct reminder_wish {
    reminder_kind kind = reminder_kind::renewal;
    std::optional<members::tier> tier;
    std::optional<std::string> subject;
    std::optional<std::string> text;
};
BOOST_DESCRIBE_STRUCT(reminder_wish, (), (kind, tier, subject, text))
NETWORK_FIELDS(reminder_wish, {"kind", "Which letter"}, {"tier", "Only to this tier"},
               {"subject", "Subject of news", {.longest = 150}},
               {"text",
                "Text of news, plain, with {{organisation}} where its name belongs",
                {.longest = 8000}})

struct reminder_row {
    std::int64_t organisation = 0;
    std::string slug, name;
    std::string to;
    std::string post;
    bool goes = false;
    reason why;
};
BOOST_DESCRIBE_STRUCT(reminder_row, (), (organisation, slug, name, to, post, goes, why))
NETWORK_FIELDS(reminder_row, {"organisation", "Number of the organisation"},
               {"slug", "Its name for addresses"}, {"name", "Its name"},
               {"to", "To which address; empty: nobody is recorded", {.privacy = privacy::contact}},
               {"post", "What that person does there"}, {"goes", "Whether it goes"},
               {"why", "Why, or why not"})

struct reminder_preview {
    reminder_kind kind = reminder_kind::renewal;
    std::int64_t going = 0, held = 0;
    std::string subject, body; ///< as the first of them reads
    std::vector<reminder_row> rows;
};
BOOST_DESCRIBE_STRUCT(reminder_preview, (), (kind, going, held, subject, body, rows))
NETWORK_FIELDS(reminder_preview, {"kind", "Which letter"}, {"going", "How many go"},
               {"held", "How many are held back"}, {"subject", "Subject of the first that goes"},
               {"body", "Text of the first that goes", {.longest = 20'000}},
               {"rows", "Letter by letter"})

/// What would go to whom; nothing is queued. Invalid "subject.required", "text.required" for news,
/// and what the template language refuses.
result<reminder_preview> preview_reminders(changes::reader& view, reminder_wish const& wish);

struct reminders_queued {
    std::int64_t queued = 0, already = 0, held = 0;
};
BOOST_DESCRIBE_STRUCT(reminders_queued, (), (queued, already, held))
NETWORK_FIELDS(reminders_queued, {"queued", "How many were queued now"},
               {"already", "How many had been queued before: the same letter goes once"},
               {"held", "How many were held back"})

/// Queues them: a renewal reminder once per network year, month and address, news once per text.
result<reminders_queued> queue_reminders(changes::unit_of_work& work, reminder_wish const& wish);

struct consent_wish {
    std::string organisation;
    bool given = false;
    std::string source;
};
BOOST_DESCRIBE_STRUCT(consent_wish, (), (organisation, given, source))
NETWORK_FIELDS(consent_wish,
               {"organisation", "Slug, code or number of the organisation", {.longest = 200}},
               {"given", "True: agreed to get news; false: no longer"},
               {"source", "How they said so, such as: form of 3 May 2026", {.longest = 300}})

/// Records consent, or its end. Invalid "source.required".
result<consent_wish> record_consent(changes::unit_of_work& work, consent_wish const& wish);

struct unsubscribe_wish {
    std::string token;
};
BOOST_DESCRIBE_STRUCT(unsubscribe_wish, (), (token))
NETWORK_FIELDS(unsubscribe_wish, {"token",
                                  "The last part of the link in the mail",
                                  {.longest = 200, .privacy = privacy::secret}})

struct unsubscribed {
    bool declined = false; ///< no news goes to that address from now on
};
BOOST_DESCRIBE_STRUCT(unsubscribed, (), (declined))
NETWORK_FIELDS(unsubscribed, {"declined", "No news goes to that address from now on"})

/// The button behind the link: acts for the address, whoever presses it, any number of times. Not
/// found "unsubscribe.unknown".
result<unsubscribed> unsubscribe(changes::unit_of_work& work, unsubscribe_wish const& wish);

} // namespace network::members
