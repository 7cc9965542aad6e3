// The SQL of enquiries. Private to this module.
#pragma once

#include "libnetwork/changes/records.hpp"

namespace network::members::enquiry_store {

using network::store::connection;

/// An enquiry with what came of it.
struct enquiry {
    std::int64_t id = 0;
    std::optional<std::int64_t> organisation;
    std::string organisation_named;
    std::string name;
    std::string email;
    std::string message;
    instant recorded_at;
    std::string outcome; ///< "invited", "closed", or empty: open
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(enquiry, (),
                      (id, organisation, organisation_named, name, email, message, recorded_at,
                       outcome, reason))

std::int64_t insert_enquiry(connection& db, enquiry const& row, std::string_view digest);
/// The newest of that digest since then.
std::optional<std::int64_t> find_same(connection& db, std::string_view digest, instant since);
std::int64_t count_since(connection& db, instant since);
std::optional<enquiry> find_enquiry(connection& db, std::int64_t id);
/// The oldest first; answered ones too where wanted.
std::vector<enquiry> enquiries(connection& db, bool answered);

void insert_outcome(connection& db, std::int64_t enquiry, std::string_view outcome,
                    std::optional<std::int64_t> organisation, std::optional<std::int64_t> person,
                    std::string_view reason, instant at);
/// The newest that led to an invitation for that organisation.
std::optional<std::int64_t> invited_for(connection& db, std::int64_t organisation);

} // namespace network::members::enquiry_store
