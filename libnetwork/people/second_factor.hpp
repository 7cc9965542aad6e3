// The second factor: setting up an authenticator app, giving its code, recovery codes, and taking
// it away from someone who lost the phone. The arithmetic is in totp.hpp, the key that seals the
// secrets in secret_key.hpp.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/people/people.hpp"
#include "libnetwork/people/sessions.hpp"

namespace network::people {

struct authenticator_setup {
    std::string secret;
    std::string uri;
};
BOOST_DESCRIBE_STRUCT(authenticator_setup, (), (secret, uri))
NETWORK_FIELDS(authenticator_setup,
               {"secret", "To type into the app, in base 32", {.privacy = privacy::secret}},
               {"uri", "The same for a QR code", {.privacy = privacy::secret}})

/// Proposes a shared secret; it counts once a code of it was given. An app in use stays in use
/// until then. Asked again it proposes the same, since an app may hold it by now, until it is
/// dropped.
result<authenticator_setup> begin_authenticator(changes::unit_of_work& work, nothing const&);

struct dropped_setup {
    bool dropped = false;
};
BOOST_DESCRIBE_STRUCT(dropped_setup, (), (dropped))
NETWORK_FIELDS(dropped_setup, {"dropped", "True"})

struct confirm_wish {
    std::string code;
    std::optional<std::string> session;
};
BOOST_DESCRIBE_STRUCT(confirm_wish, (), (code, session))
NETWORK_FIELDS(confirm_wish,
               {"code", "The six digits that the app shows", {.privacy = privacy::secret}},
               {"session",
                "Token of the session that gives the code; it stays signed in",
                {.privacy = privacy::secret}})

/// Drops the secret that was proposed and not taken into use; an app in use stays. Conflict
/// "authenticator.not_begun".
result<dropped_setup> drop_authenticator_setup(changes::unit_of_work& work, nothing const&);

struct recovery_codes {
    std::vector<std::string> codes;
    std::string session;
};
BOOST_DESCRIBE_STRUCT(recovery_codes, (), (codes, session))
NETWORK_FIELDS(recovery_codes,
               {"codes",
                "Ten codes, each good for one sign-in; shown this once",
                {.privacy = privacy::secret}},
               {"session",
                "Token with which the session that was given goes on in its place; empty: none was",
                {.privacy = privacy::secret}})

/// Takes the proposed secret into use, ends all other sessions, and gives new recovery codes.
/// Conflict "authenticator.not_begun"; invalid "code.wrong".
result<recovery_codes> confirm_authenticator(changes::unit_of_work& work, confirm_wish const& wish);

/// Gives the code for a session that needs one: six digits, or a recovery code; the session goes on
/// under the token that comes back. Unauthenticated
/// "session.ended", "code.wrong"; limited "sign_in.throttled"; conflict "authenticator.sealed"
/// where the key to the app's secret is lost (a recovery code still works).
result<started_session> give_code(changes::records& office, std::string_view session_token,
                                  std::string_view code, std::string_view client);

/// Takes the app of someone else away, who then is signed out everywhere and sets up a new one.
/// For network managers. Not found "people.unknown".
result<person_card> reset_authenticator(changes::unit_of_work& work, person_wish const& wish);

/// A line for each person whose app cannot be asked, since the key at hand does not open its
/// secret.
std::vector<std::string> sealing_faults(network::store::connection& db);
/// How many secrets still stand in the clear, from before there was a key.
std::int64_t unsealed_authenticators(network::store::connection& db);

} // namespace network::people
