// The tables `authenticator` and `recovery_code`. Secrets are sealed by a key that stands
// elsewhere; one that was written before there was such a key is sealed when it is next used.
#include "libnetwork/people/second_factor.hpp"

#include "libnetwork/people/accounts.hpp"
#include "libnetwork/people/secret.hpp"
#include "libnetwork/people/secret_key.hpp"
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

struct sealed_row {
    std::int64_t person = 0;
    std::string secret;
    std::string pending;
};
BOOST_DESCRIBE_STRUCT(sealed_row, (), (person, secret, pending))

std::optional<authenticator_row> row_of(changes::reader& view, std::int64_t person) {
    return select_one<authenticator_row>(
        view.db(),
        "select secret, pending, confirmed_at, last_step from authenticator where person = :person",
        person);
}

std::string name_of(std::int64_t person) {
    return "authenticator " + std::to_string(person);
}

/// As it is to be stored. Plain where this store has no key, which the health line tells.
std::string sealed(changes::unit_of_work& work, std::int64_t person, std::string_view secret) {
    auto const key = secret_key_of(work.db());
    return key ? seal(*key, name_of(person), secret) : std::string{secret};
}

/// As the app has it. Conflict "authenticator.sealed" where the key that sealed it is not here.
result<std::string> opened(network::store::connection& db, std::int64_t person,
                           std::string_view stored) {
    if (!is_sealed(stored))
        return std::string{stored};
    if (auto const key = find_secret_key(db))
        if (auto plain = unseal(*key, name_of(person), stored))
            return *std::move(plain);
    return conflict(
        "authenticator.sealed",
        "The portal has lost the key to its authenticator secrets. Use a recovery code, "
        "or ask the network team to reset your second step");
}

error wrong_code() {
    return unauthenticated("code.wrong", "This code is not right, or was used already. Wait for the"
                                         " next one");
}

void record_factor(changes::unit_of_work& work, std::string_view event, std::int64_t person) {
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
        execute(work.db(), "insert into recovery_code (person, hash) values (:person, :hash)",
                person, hash_of(recovery_key(code)));
    return codes;
}

bool accept_recovery_code(changes::unit_of_work& work, std::int64_t person, std::string_view code) {
    auto const used = execute(work.db(),
                              "update recovery_code set used_at = :now"
                              " where person = :person and hash = :hash and used_at is null",
                              work.now(), person, hash_of(recovery_key(code))) == 1;
    if (used)
        record_factor(work, "people.recovery_code_used", person);
    return used;
}

/// Uses a code of the app or a recovery code up. A recovery code needs no key.
result<bool> accept_code(changes::unit_of_work& work, std::int64_t person, std::string_view code) {
    auto const row = row_of(work, person);
    if (!row || !row->confirmed_at)
        return false;
    if (accept_recovery_code(work, person, code))
        return true;
    NETWORK_TRY(auto const secret, opened(work.db(), person, row->secret));
    auto const step = step_of_code(secret, code, work.now(), row->last_step);
    if (!step)
        return false;
    return execute(work.db(),
                   "update authenticator set last_step = :step, secret = :secret"
                   " where person = :person and last_step < :same",
                   *step, is_sealed(row->secret) ? row->secret : sealed(work, person, secret),
                   person, *step) == 1;
}

} // namespace

result<authenticator_setup> begin_authenticator(changes::unit_of_work& work, nothing const&) {
    auto const who = store::find_person(work.db(), work.by().person);
    if (!who || !who->email)
        return unauthenticated("sign_in.required", "Sign in to set up an authenticator app");
    // Reloading the page must not make the key worthless that an app has just been given.
    if (auto const before = row_of(work, who->id); before && !before->pending.empty())
        if (auto const kept = opened(work.db(), who->id, before->pending))
            return authenticator_setup{*kept, otpauth_uri(*kept, *who->email, "Member portal")};
    auto const secret = new_totp_secret();
    execute(work.db(),
            "insert into authenticator (person, secret, pending, last_step)"
            " values (:person, '', :pending, 0)"
            " on conflict (person) do update set pending = excluded.pending",
            who->id, sealed(work, who->id, secret));
    return authenticator_setup{secret, otpauth_uri(secret, *who->email, "Member portal")};
}

result<dropped_setup> drop_authenticator_setup(changes::unit_of_work& work, nothing const&) {
    if (execute(work.db(),
                "update authenticator set pending = '' where person = :person and pending <> ''",
                work.by().person) == 0)
        return conflict("authenticator.not_begun", "No set-up is under way");
    return dropped_setup{true};
}

result<recovery_codes> confirm_authenticator(changes::unit_of_work& work,
                                             confirm_wish const& wish) {
    auto const person = work.by().person;
    auto const row = row_of(work, person);
    if (!row || row->pending.empty())
        return conflict("authenticator.not_begun", "Set the app up first");
    NETWORK_TRY(auto const secret, opened(work.db(), person, row->pending));
    auto const step = step_of_code(secret, wish.code, work.now(), 0);
    if (!step)
        return invalid("code", "code.wrong",
                       "This code is not right. Check the clock of the phone and try the next one");
    execute(work.db(),
            "update authenticator set secret = pending, pending = '', confirmed_at = :now,"
            " last_step = :step where person = :person",
            work.now(), *step, person);
    recovery_codes done{replace_recovery_codes(work, person), {}};
    end_sessions_of(work, person, wish.session.value_or(""));
    if (wish.session)
        done.session = raise_session(work, *wish.session);
    record_factor(work, "people.authenticator_set", person);
    return done;
}

result<started_session> give_code(changes::records& office, std::string_view session_token,
                                  std::string_view code, std::string_view client) {
    NETWORK_TRY(auto const session, resume_session(office, session_token));
    if (session.stage != session_stage::needs_code)
        return started_session{std::string{session_token}, session.stage, session.person};
    auto const label = std::to_string(session.person);
    attempt const what{"code", label, client};
    NETWORK_CHECK(admit_attempt(office, what));
    viewer const self{
        .person = session.person, .label = "person:" + label, .roles = {}, .scopes = {}};
    return office.write({.viewer = self, .operation = "people.give_code"},
                        [&](changes::unit_of_work& work) -> result<started_session> {
                            NETWORK_TRY(auto const right, accept_code(work, session.person, code));
                            if (!right)
                                return wrong_code();
                            forgive_attempt(work, what);
                            return started_session{raise_session(work, session_token),
                                                   session_stage::open, session.person};
                        });
}

std::vector<std::string> sealing_faults(network::store::connection& db) {
    std::vector<std::string> lines;
    network::store::for_each<sealed_row>(
        db,
        [&](sealed_row const& one) {
            for (auto const& stored : {one.secret, one.pending})
                if (opened(db, one.person, stored).has_error()) {
                    lines.push_back("authenticator of person " + std::to_string(one.person) +
                                    " cannot be opened with the key at hand");
                    break;
                }
        },
        "select person, secret, pending from authenticator order by person");
    return lines;
}

std::int64_t unsealed_authenticators(network::store::connection& db) {
    return select_one<std::int64_t>(db, "select count(*) from authenticator"
                                        " where secret <> '' and secret not like 'sealed:%'")
        .value_or(0);
}

result<person_card> reset_authenticator(changes::unit_of_work& work, person_wish const& wish) {
    auto const who = store::find_person(work.db(), wish.person);
    if (!who)
        return not_found("people.unknown", "No such person");
    execute(work.db(), "delete from recovery_code where person = :person", wish.person);
    if (execute(work.db(), "delete from authenticator where person = :person", wish.person) == 1) {
        end_sessions_of(work, wish.person);
        record_factor(work, "people.authenticator_reset", wish.person);
    }
    return card(work, wish);
}

} // namespace network::people
