// Questions about membership, from anybody: taken down, shown by age, answered by inviting a
// contact or closed with a reason. An enquiry gives nobody any right.
#pragma once

#include "libnetwork/base/page.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/members/application.hpp"
#include "libnetwork/people/person.hpp"

namespace network::members {

struct enquire_wish {
    std::string organisation;
    std::string name;
    std::string email;
    std::string message;
};
BOOST_DESCRIBE_STRUCT(enquire_wish, (), (organisation, name, email, message))
NETWORK_FIELDS(enquire_wish,
               {"organisation", "Name, slug or code of the organisation", {.longest = 200}},
               {"name", "Who asks", {.longest = 200, .privacy = privacy::contact}},
               {"email", "Work address", {.longest = 254, .privacy = privacy::contact}},
               {"message", "The question", {.longest = 4000}})

/// What whoever asked is told. It does not say whether the organisation is known.
struct enquiry_receipt {
    std::int64_t enquiry = 0;
    date received_on;
};
BOOST_DESCRIBE_STRUCT(enquiry_receipt, (), (enquiry, received_on))
NETWORK_FIELDS(enquiry_receipt, {"enquiry", "Number of the enquiry"},
               {"received_on", "When it was taken down"})

/// Takes a question down; the same one again within a week is the same enquiry. Invalid
/// "name.required", "email.invalid", "message.required", "organisation.required"; limited
/// "sign_in.throttled" where one address asks too often, "enquiry.too_many" where everybody does.
result<enquiry_receipt> enquire(changes::records& office, viewer const& by,
                                enquire_wish const& wish);

enum class enquiry_state : std::uint8_t { open, invited, closed };
BOOST_DESCRIBE_ENUM(enquiry_state, open, invited, closed)

struct enquiry_row {
    std::int64_t id = 0;
    std::string organisation_named;
    std::string organisation_slug;
    std::string name;
    std::string email;
    std::string message;
    date received_on;
    std::int64_t days = 0;
    enquiry_state state = enquiry_state::open;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(enquiry_row, (),
                      (id, organisation_named, organisation_slug, name, email, message, received_on,
                       days, state, reason))
NETWORK_FIELDS(enquiry_row, {"id", "Number of the enquiry"},
               {"organisation_named", "The organisation, as it was named"},
               {"organisation_slug", "The same in the register; empty: not found there"},
               {"name", "Who asks", {.privacy = privacy::contact}},
               {"email", "Work address", {.privacy = privacy::contact}},
               {"message", "The question", {.longest = 4000, .privacy = privacy::contact}},
               {"received_on", "When it came"}, {"days", "Days since then"},
               {"state", "What came of it"}, {"reason", "Why it was closed"})

struct enquiries_wish {
    bool answered = false;
};
BOOST_DESCRIBE_STRUCT(enquiries_wish, (), (answered))
NETWORK_FIELDS(enquiries_wish, {"answered", "Answered and closed ones too"})

/// The oldest first.
result<std::vector<enquiry_row>> list_enquiries(changes::reader& view, enquiries_wish const& wish);

struct enquiry_wish {
    std::int64_t enquiry = 0;
};
BOOST_DESCRIBE_STRUCT(enquiry_wish, (), (enquiry))
NETWORK_FIELDS(enquiry_wish, {"enquiry", "Number of the enquiry"})

/// Not found "enquiry.unknown".
result<enquiry_row> show_enquiry(changes::reader& view, enquiry_wish const& wish);

struct answer_enquiry_wish {
    std::int64_t enquiry = 0;
    std::string organisation;
    people::post post = people::post::officer_lead;
};
BOOST_DESCRIBE_STRUCT(answer_enquiry_wish, (), (enquiry, organisation, post))
NETWORK_FIELDS(answer_enquiry_wish, {"enquiry", "Number of the enquiry"},
               {"organisation", "Slug, code or number in the register"},
               {"post", "What the person does there, such as officer_lead"})

/// Invites whoever asked as a contact of that organisation, so that they can apply for it. Answered
/// so already: the same answer again. Conflict "enquiry.answered"; and what people::invite refuses.
result<enquiry_row> answer_enquiry(changes::unit_of_work& work, answer_enquiry_wish const& wish);

struct close_enquiry_wish {
    std::int64_t enquiry = 0;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(close_enquiry_wish, (), (enquiry, reason))
NETWORK_FIELDS(close_enquiry_wish, {"enquiry", "Number of the enquiry"},
               {"reason", "Why no more comes of it", {.longest = 500}})

/// Closes it without an invitation. Conflict "enquiry.answered".
result<enquiry_row> close_enquiry(changes::unit_of_work& work, close_enquiry_wish const& wish);

/// The newest enquiry that led to an invitation for that organisation, if any.
std::optional<std::int64_t> answered_enquiry_of(changes::reader& view, std::int64_t organisation);

} // namespace network::members
