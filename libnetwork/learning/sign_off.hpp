// A council agrees to what is to be published in its name: by a link that was mailed to a post of
// it or to a named address, or signed in as its lead or Leader. Opening the link changes nothing,
// however often; its two buttons work once. The link is kept hashed; the address stands in the
// outbox alone.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/attachment.hpp"
#include "libnetwork/learning/editorial_answer.hpp"

namespace network::learning {

struct sign_off_wish {
    std::string resource;
    std::optional<people::post> post;
    std::optional<std::string> address;
};
BOOST_DESCRIBE_STRUCT(sign_off_wish, (), (resource, post, address))
NETWORK_FIELDS(sign_off_wish, {"resource", "Name for addresses, present or past, or number"},
               {"post",
                "Which post of its organisation is asked, such as communications or leader"},
               {"address",
                "Or one address; only its lead and the network team may give one",
                {.longest = 254, .privacy = privacy::contact}})

/// Mails the link. Conflict "resource.not_submitted", "sign_off.not_needed" (the network's own),
/// "sign_off.nobody" (nobody else holds that post); invalid "post.required" (neither or both),
/// "email.invalid"; forbidden "sign_off.address".
result<editorial_answer> ask_sign_off(changes::unit_of_work& work, sign_off_wish const& wish);

struct sign_off_answer_wish {
    std::string resource;
    std::optional<bool> agree;
    std::optional<std::string> comment;
};
BOOST_DESCRIBE_STRUCT(sign_off_answer_wish, (), (resource, agree, comment))
NETWORK_FIELDS(sign_off_answer_wish, {"resource", "Name for addresses, present or past, or number"},
               {"agree", "True: publish it in our name; false: not like this"},
               {"comment", "Of a no: why", {.longest = 2000}})

/// Whether the viewer may agree in the organisation's name: its Leader, or whoever leads for it.
bool may_agree_for(changes::reader& view, std::int64_t organisation);

/// The answer of somebody who may. Forbidden "sign_off.not_lead"; conflict
/// "resource.not_submitted"; invalid "agree.required" (neither yes nor no), "comment.required" (a
/// no without a reason).
result<editorial_answer> sign_off(changes::unit_of_work& work, sign_off_answer_wish const& wish);

/// What the page behind a link shows: all that is agreed to, with the files that go along.
struct sign_off_view {
    resource_kind kind = resource_kind::case_study;
    std::string organisation;
    content says;
    std::vector<std::string> themes; ///< by their names of today
    std::vector<attachment> files;   ///< those that were not taken away
    instant expires_at;
};

/// Changes nothing. Not found "link.unknown"; conflict "link.used", "link.expired", "link.outdated"
/// (another version is in hand by now).
result<sign_off_view> look_at_sign_off(changes::reader& view, std::string_view token);

/// The answer behind a link, once. Fails as look_at_sign_off() and sign_off().
result<> answer_sign_off(changes::records& office, std::string_view token,
                         std::optional<bool> agree, std::string_view comment);

} // namespace network::learning
