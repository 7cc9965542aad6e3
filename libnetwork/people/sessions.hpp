// Who is signed in. A session's token is known to the browser alone; the store keeps its hash. What
// a session may do follows at each request from the posts held today and from the second factor, so
// that a role given or ended counts at once. Sessions are not journalled.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/people/person.hpp"

namespace network::people {

/// How far a session has come.
enum class session_stage : std::uint8_t {
    open,               ///< all there is
    needs_code,         ///< nothing, before the code of the authenticator app is given
    needs_authenticator ///< no role on the network team, before an app is set up
};
BOOST_DESCRIBE_ENUM(session_stage, open, needs_code, needs_authenticator)

/// What someone showed in order to start a session.
enum class proof : std::uint8_t { one_factor, two_factors };

struct active_session {
    std::int64_t id = 0;
    viewer by; ///< a visitor while a code is needed
    std::int64_t person = 0;
    session_stage stage = session_stage::open;
    std::string name; ///< of the person, for the page's corner
    std::string csrf; ///< goes into every form
};

struct started_session {
    std::string token; ///< for the cookie
    session_stage stage = session_stage::open;
    std::int64_t person = 0;
};

/// Starts a session without asking for anything: for doors that have made sure (the demo's roles,
/// the console). Unauthenticated "account.closed".
result<started_session> start_session(changes::records& office, std::int64_t person, proof shown);
result<started_session> start_session(changes::unit_of_work& work, std::int64_t person,
                                      proof shown);

/// Who comes with this token. Ends 12 hours after it was last used and 7 days after it was started;
/// on the network team 8 hours after it was started. Unauthenticated "session.ended".
result<active_session> resume_session(changes::records& office, std::string_view token);

/// Signs out. A token that is none is nothing to complain about.
void end_session(changes::records& office, std::string_view token);
/// Signs a person out everywhere, but for the session of that token where one is given.
void end_sessions_of(changes::unit_of_work& work, std::int64_t person, std::string_view but = {});
/// Signs a person out of one session, by its number; one that is not theirs, or is over, stays.
void end_session_of(changes::unit_of_work& work, std::int64_t person, std::int64_t session);
/// The session of that token has shown the second factor. It goes on under the token that this
/// returns; the old one, which was known before as much was proved, opens nothing any more.
std::string raise_session(changes::unit_of_work& work, std::string_view token);
/// Notes with what the session of that token was started, in coarse words: "Firefox on Linux".
void note_device(changes::records& office, std::string_view token, std::string_view device);

/// The token that forms of this session carry, and whether a form carried the right one.
std::string csrf_of(std::string_view token);
bool is_csrf_of(std::string_view token, std::string_view given);

/// A session as its owner sees it.
struct session_line {
    std::int64_t id = 0;
    instant created_at;
    instant seen_at;
    std::string device;
};
BOOST_DESCRIBE_STRUCT(session_line, (), (id, created_at, seen_at, device))
NETWORK_FIELDS(session_line, {"id", "Number of the session"}, {"created_at", "When it was started"},
               {"seen_at", "When it was last used, to within five minutes"},
               {"device", "With what it was started, such as Firefox on Linux; empty: not told"})

/// Sessions of a person that are not over.
std::vector<session_line> sessions_of(changes::reader& view, std::int64_t person);

} // namespace network::people
