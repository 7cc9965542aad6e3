#include "libnetwork/operations/topics.hpp"

namespace network::operations {
namespace {

struct event_row {
    std::string_view prefix;       ///< of the event's name
    std::string_view subject_kind; ///< empty: any
    operations::topics about;
};

// The first row that fits decides, so the narrower stand first. The events of `members` are told
// apart by what they are about, since that module keeps many things.
constexpr event_row events[] = {
    {"organisations.", "", topic::organisations},
    {"imports.", "", topics::all()},
    {"demo.", "", topics::all()},
    {"people.token_", "", topic::confidential},
    {"people.password_", "", topic::confidential},
    {"people.recovery_code_", "", topic::confidential},
    {"people.authenticator_", "", topic::confidential},
    {"people.", "", topic::people},
    {"messages.", "", topic::confidential},
    {"jobs.", "", topic::confidential},
    {"commitments.", "", topic::commitments},
    {"elections.", "", topic::commitments},
    {"learning.", "", topic::library},
    {"members.", "membership", topic::members},
    {"members.", "policy", topic::members},
    {"members.", "edition", topic::members},
    {"members.", "import", topic::organisations | topic::members},
    {"members.", "body", topic::governance},
    {"members.", "seat", topic::governance},
    {"members.", "meeting", topic::governance},
    {"members.", "minuted_decision", topic::governance},
    {"members.", "commitment_policy", topic::commitments},
    {"members.", "application", topic::confidential},
    {"members.", "enquiry", topic::confidential},
    {"members.", "dealing", topic::confidential},
    {"members.", "information_request", topic::confidential},
    {"members.", "information_request_step", topic::confidential},
    {"members.", "information_request_item", topic::confidential},
    {"members.", "retention_policy", topic::confidential},
    {"members.", "reminder", topic::confidential},
    {"members.", "mail_address", topic::confidential},
};

struct operation_row {
    std::string_view prefix;
    topics reads;
};

constexpr topics register_topics = public_topics.without(topic::library);

constexpr operation_row operations_table[] = {
    {"organisations.", register_topics}, {"members.", register_topics},
    {"governance.", register_topics},    {"commitments.", register_topics},
    {"elections.", register_topics},     {"resources.", library_topics},
    {"principles.", library_topics},     {"themes.", library_topics},
    {"library.", library_topics},        {"adoptions.", library_topics},
    {"lineage.", library_topics},
};

} // namespace

topic_answer topics_of(std::string_view event, std::string_view subject_kind) {
    for (auto const& row : events)
        if (event.starts_with(row.prefix) &&
            (row.subject_kind.empty() || row.subject_kind == subject_kind))
            return {row.about, true};
    return {topics::all(), false};
}

topics read_by(std::string_view operation) {
    for (auto const& row : operations_table)
        if (operation.starts_with(row.prefix))
            return row.reads;
    return topics::all();
}

} // namespace network::operations
