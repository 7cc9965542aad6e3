// The tables `authenticator` and `recovery_code`.
#include "libnetwork/people/second_factor.hpp"

#include "libnetwork/people/accounts.hpp"
#include "libnetwork/people/secret.hpp"
#include "libnetwork/people/store.hpp"
#include "libnetwork/people/throttle.hpp"
#include "libnetwork/people/totp.hpp"

namespace network::people {
namespace {

using network::store::execute;
using network::store::select_one;

struct authenticator_row {
    std::string secret;
    std::string pending;
    std::optional<instant> confirmed_at;
    std::int64_t last_step = 0;
};
BOOST_DESCRIBE_STRUCT(authenticator_row, (), (secret, pending, confirmed_at, last_step))

std::optional<authenticator_row> row_of(changes::reader& view, std::int64_t person) {
    return select_one<authenticator_row>(
        view.db(),
        "select secret, pending, confirmed_at, last_step from authenticator where person = :person",
        person);
}

error wrong_code() {
    return unauthenticated("code.wrong", "This code is not right, or was used already. Wait for the"
                                         " next one");
}

void record(changes::unit_of_work& work, std::string_view event, std::int64_t person) {
    work.record({.event = event,
                 .subject_kind = "person",
                 .subject = person,
                 .person = person,
                 .changes = {}});
}

std::vector<std::string> replace_recovery_codes(changes::unit_of_work& work, std::int64_t person) {
    auto codes = new_recovery_codes();
    execute(work.db(), "delete from recovery_code where person = :person", person);
    for (auto const& code : codes)
        execute(work.db(), "insert into recovery_code (person, hash) values (:person, :hash)", person,
                hash_of(recovery_key(code)));
    return codes;
}

/// Uses a code of the app or a recovery code up.
bool accept_code(changes::unit_of_work& work, std::int64_t person, std::string_view code) {
    auto const row = row_of(work, person);
    if (!row || !row->confirmed_at)
        return false;
    if (auto const step = step_of_code(row->secret, code, work.now(), row->last_step))
        return execute(work.db(),
                       "update authenticator set last_step = :step"
                       " where person = :person and last_step < :same",
                       *step, person, *step) == 1;
    auto const used = execute(work.db(),
                              "update recovery_code set used_at = :now"
                              " where person = :person and hash = :hash and used_at is null",
                              work.now(), person, hash_of(recovery_key(code))) == 1;
    if (used)
        record(work, "people.recovery_code_used", person);
    return used;
}

} // namespace

result<authenticator_setup> begin_authenticator(changes::unit_of_work& work, nothing const&) {
    auto const who = store::find_person(work.db(), work.by().person);
    if (!who || !who->email)
        return unauthenticated("sign_in.required", "Sign in to set up an authenticator app");
    auto const secret = new_totp_secret();
    execute(work.db(),
            "insert into authenticator (person, secret, pending, last_step)"
            " values (:person, '', :pending, 0)"
            " on conflict (person) do update set pending = excluded.pending",
            who->id, secret);
    return authenticator_setup{secret, otpauth_uri(secret, *who->email, "Member portal")};
}

result<recovery_codes> confirm_authenticator(changes::unit_of_work& work, confirm_wish const& wish) {
    auto const person = work.by().person;
    auto const row = row_of(work, person);
    if (!row || row->pending.empty())
        return conflict("authenticator.not_begun", "Set the app up first");
    auto const step = step_of_code(row->pending, wish.code, work.now(), 0);
    if (!step)
        return invalid("code", "code.wrong",
                       "This code is not right. Check the clock of the phone and try the next one");
    execute(work.db(),
            "update authenticator set secret = pending, pending = '', confirmed_at = :now,"
            " last_step = :step where person = :person",
            work.now(), *step, person);
    auto codes = replace_recovery_codes(work, person);
    end_sessions_of(work, person, wish.session.value_or(""));
    if (wish.session)
        mark_second_factor(work, *wish.session);
    record(work, "people.authenticator_set", person);
    return recovery_codes{std::move(codes)};
}

result<session_stage> give_code(changes::records& office, std::string_view session_token,
                                std::string_view code, std::string_view client) {
    NETWORK_TRY(auto const session, resume_session(office, session_token));
    if (session.stage != session_stage::needs_code)
        return session.stage;
    auto const label = std::to_string(session.person);
    attempt const what{"code", label, client};
    NETWORK_CHECK(admit_attempt(office, what));
    viewer const self{.person = session.person,
                      .label = "person:" + label,
                      .roles = {},
                      .scopes = {}};
    return office.write({.viewer = self, .operation = "people.give_code"},
                        [&](changes::unit_of_work& work) -> result<session_stage> {
                            if (!accept_code(work, session.person, code))
                                return wrong_code();
                            mark_second_factor(work, session_token);
                            forgive_attempt(work, what);
                            return session_stage::open;
                        });
}

result<person_card> reset_authenticator(changes::unit_of_work& work, person_wish const& wish) {
    auto const who = store::find_person(work.db(), wish.person);
    if (!who)
        return not_found("people.unknown", "No such person");
    execute(work.db(), "delete from recovery_code where person = :person", wish.person);
    if (execute(work.db(), "delete from authenticator where person = :person", wish.person) == 1) {
        end_sessions_of(work, wish.person);
        record(work, "people.authenticator_reset", wish.person);
    }
    return card(work, wish);
}

} // namespace network::people
