// An application with its versions and steps, and the one way to take the next step. For this
// module's own use cases about applications; it knows no rights.
#pragma once

#include "libnetwork/members/application_rules.hpp"
#include "libnetwork/members/applications_store.hpp"

namespace network::members {

struct application_file {
    application_store::application row;
    std::vector<application_store::version> versions; ///< the newest first, at least one
    std::vector<application_event> steps;             ///< in the order of recording, at least one
    application_state state = application_state::draft;

    /// The version being filled in, or null where all were sent.
    [[nodiscard]] application_store::version const* open_version() const;
    /// The version that was sent last, or null.
    [[nodiscard]] application_store::version const* sent_version() const;
    /// The step of that kind recorded last, or null.
    [[nodiscard]] application_event const* last(application_step step) const;
    /// The day on which it was first sent.
    [[nodiscard]] std::optional<date> submitted_on() const;
};

/// Not found "application.unknown".
result<application_file> file_of(changes::reader& view, std::int64_t application);
/// The same, of that organisation; not found too where it is another's.
result<application_file> file_in(changes::reader& view, std::string_view organisation,
                                 std::int64_t application);

/// What is said of a step when it is taken.
struct step_taken {
    application_step step = application_step::started;
    std::optional<std::int64_t> version = {};
    std::optional<date> effective = {}; ///< today if none
    std::string body = {};
    std::string minute = {};
    std::string reason = {};
};

/// Records the step and moves the file to the state it leads to. Conflict "application.not_now"
/// where the state does not allow it, with a message that names the state.
result<> take(changes::unit_of_work& work, application_file& file, step_taken const& what);

/// Opens the next version with what the last one says, and takes it up in the file.
void open_next_version(changes::unit_of_work& work, application_file& file);

/// Everything that stands against sending these answers, all at once: what is missing, and what the
/// policy of tiers says against the tier asked for.
std::vector<problem> problems_before_sending(changes::reader& view, application_file const& file,
                                             application_answers const& answers);

/// The council of a group, or the organisation itself, today: whose members decide together.
std::int64_t council_of(changes::reader& view, std::int64_t organisation);
/// True for a group on a council.
bool is_political_group(changes::reader& view, std::int64_t organisation);
/// Name and slug today.
organisations::organisation_brief brief(changes::reader& view, std::int64_t organisation);

} // namespace network::members
