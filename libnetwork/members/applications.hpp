// What the applicant does: start, fill in part by part, send, take back, withdraw. Every part is
// saved on its own and may stay unfinished; what is missing is told all at once when it is sent.
// Whether the viewer may is decided before, by the table of rights.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/members/application_papers.hpp"

namespace network::members {

struct start_wish {
    std::string organisation;
};
BOOST_DESCRIBE_STRUCT(start_wish, (), (organisation))
NETWORK_FIELDS(start_wish, {"organisation", "Who applies: slug, code or number"})

/// Starts an application, or gives the one that is under way: a second click makes no second one.
/// Conflict with the rule of the policy where no tier admits an organisation of this kind, and
/// "member.already" where it belongs already.
result<application_card> start(changes::unit_of_work& work, start_wish const& wish);

struct save_tier_wish {
    std::string organisation;
    std::int64_t application = 0;
    std::optional<members::tier> tier;
    std::optional<bool> mentor_wished;
};
BOOST_DESCRIBE_STRUCT(save_tier_wish, (), (organisation, application, tier, mentor_wished))
NETWORK_FIELDS(save_tier_wish, {"organisation", "Who applies: slug, code or number"},
               {"application", "Number of the application"}, {"tier", "The tier asked for"},
               {"mentor_wished", "Whether a mentor of the Board is wished"})

struct save_resolution_wish {
    std::string organisation;
    std::int64_t application = 0;
    members::resolution resolution;
};
BOOST_DESCRIBE_STRUCT(save_resolution_wish, (), (organisation, application, resolution))

struct save_figures_wish {
    std::string organisation;
    std::int64_t application = 0;
    applicant_figures figures;
};
BOOST_DESCRIBE_STRUCT(save_figures_wish, (), (organisation, application, figures))
NETWORK_FIELDS(save_figures_wish, {"organisation", "Who applies: slug, code or number"},
               {"application", "Number of the application"}, {"figures", "Population and budget"})

struct save_contacts_wish {
    std::string organisation;
    std::int64_t application = 0;
    std::vector<named_contact> contacts;
};
BOOST_DESCRIBE_STRUCT(save_contacts_wish, (), (organisation, application, contacts))
NETWORK_FIELDS(save_contacts_wish, {"organisation", "Who applies: slug, code or number"},
               {"application", "Number of the application"},
               {"contacts", "People by role, each role once", {.longest = 3}})

struct save_statements_wish {
    std::string organisation;
    std::int64_t application = 0;
    std::vector<principle_statement> statements;
};
BOOST_DESCRIBE_STRUCT(save_statements_wish, (), (organisation, application, statements))
NETWORK_FIELDS(save_statements_wish, {"organisation", "Who applies: slug, code or number"},
               {"application", "Number of the application"},
               {"statements", "What is said of each principle", {.longest = 10}})

struct save_consents_wish {
    std::string organisation;
    std::int64_t application = 0;
    application_consents consents;
};
BOOST_DESCRIBE_STRUCT(save_consents_wish, (), (organisation, application, consents))
NETWORK_FIELDS(save_consents_wish, {"organisation", "Who applies: slug, code or number"},
               {"application", "Number of the application"},
               {"consents", "What the applicant agrees to"})
NETWORK_FIELDS(save_resolution_wish, {"organisation", "Who applies: slug, code or number"},
               {"application", "Number of the application"}, {"resolution", "The decision to join"})

// Each replaces that part of the version being filled in, as given. Conflict "application.not_open"
// where there is none.
result<application_card> save_tier(changes::unit_of_work& work, save_tier_wish const& wish);
result<application_card> save_resolution(changes::unit_of_work& work,
                                         save_resolution_wish const& wish);
result<application_card> save_figures(changes::unit_of_work& work, save_figures_wish const& wish);
/// Also invalid "contact.twice".
result<application_card> save_contacts(changes::unit_of_work& work, save_contacts_wish const& wish);
/// Also invalid "statement.twice".
result<application_card> save_statements(changes::unit_of_work& work,
                                         save_statements_wish const& wish);
result<application_card> save_consents(changes::unit_of_work& work, save_consents_wish const& wish);

struct application_wish {
    std::string organisation;
    std::int64_t application = 0;
};
BOOST_DESCRIBE_STRUCT(application_wish, (), (organisation, application))
NETWORK_FIELDS(application_wish, {"organisation", "Who applies: slug, code or number"},
               {"application", "Number of the application"})

/// Sends the version being filled in; it stays as it is from then on. Invalid with every gap at
/// once. Sent already: the same answer again. After a query it goes back to the reviewers.
result<application_card> submit(changes::unit_of_work& work, application_wish const& wish);
/// Takes it back before anybody was asked to review it, to change it: opens a new version.
result<application_card> take_back(changes::unit_of_work& work, application_wish const& wish);

struct withdraw_application_wish {
    std::string organisation;
    std::int64_t application = 0;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(withdraw_application_wish, (), (organisation, application, reason))
NETWORK_FIELDS(withdraw_application_wish, {"organisation", "Who applies: slug, code or number"},
               {"application", "Number of the application"}, {"reason", "Why"})

/// Gives the application up, at any time before it is decided.
result<application_card> withdraw_application(changes::unit_of_work& work,
                                              withdraw_application_wish const& wish);

} // namespace network::members
