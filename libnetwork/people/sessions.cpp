// The table `sign_in_session`.
#include "libnetwork/people/sessions.hpp"

#include "libnetwork/changes/jobs.hpp"
#include "libnetwork/people/appointments.hpp"
#include "libnetwork/people/rules.hpp"
#include "libnetwork/people/secret.hpp"

namespace network::people {
namespace {

using network::store::execute;
using network::store::insert;
using network::store::select;
using network::store::select_one;

constexpr std::int64_t minute_ms = 60'000;
constexpr std::int64_t hour_ms = 60 * minute_ms;
constexpr std::int64_t idle_ms = 12 * hour_ms;
constexpr std::int64_t longest_ms = 7 * 24 * hour_ms;
constexpr std::int64_t longest_on_team_ms = 8 * hour_ms;
constexpr std::int64_t seen_every_ms = 5 * minute_ms;

struct session_row {
    std::int64_t id = 0;
    std::int64_t person = 0;
    instant created_at;
    instant seen_at;
    std::optional<instant> second_factor_at;
    std::string name;
    bool has_authenticator = false;
};
BOOST_DESCRIBE_STRUCT(session_row, (),
                      (id, person, created_at, seen_at, second_factor_at, name, has_authenticator))

error ended() {
    return unauthenticated("session.ended", "Sign in again to go on");
}

bool is_over(session_row const& row, bool on_team, instant now) {
    auto const age = now.milliseconds - row.created_at.milliseconds;
    return age >= (on_team ? longest_on_team_ms : longest_ms) ||
           now.milliseconds - row.seen_at.milliseconds >= idle_ms;
}

session_stage stage_of(bool has_authenticator, bool on_team, bool shown) {
    if (shown)
        return session_stage::open;
    if (has_authenticator)
        return session_stage::needs_code;
    return on_team ? session_stage::needs_authenticator : session_stage::open;
}

/// Takes out what the stage does not allow yet.
void limit_to_stage(viewer& by, session_stage stage) {
    if (stage == session_stage::needs_code)
        by = {};
    else if (stage == session_stage::needs_authenticator)
        std::erase_if(by.roles, [](held_role const& one) { return one.organisation == 0; });
}

/// Notes that a session is in use, seldom enough not to write at every request.
void touch(changes::records& office, session_row const& row, instant now) {
    if (now.milliseconds - row.seen_at.milliseconds < seen_every_ms)
        return;
    auto const noted = office.write(
        changes::system_actor("people.session_seen"), [&](changes::unit_of_work& work) -> result<> {
            execute(work.db(), "update sign_in_session set seen_at = :now where id = :id", now,
                    row.id);
            return {};
        });
    noted.value();
}

} // namespace

result<started_session> start_session(changes::unit_of_work& work, std::int64_t person,
                                      proof shown) {
    NETWORK_TRY(auto const who, viewer_of(work, person));
    auto const token = fresh_secret();
    auto const two = shown == proof::two_factors;
    execute(
        work.db(),
        "insert into sign_in_session (token_hash, person, created_at, seen_at, second_factor_at)"
        " values (:hash, :person, :at, :seen, :shown)",
        token.hash, person, work.now(), work.now(), two ? std::optional{work.now()} : std::nullopt);
    auto const has_authenticator =
        select_one<std::int64_t>(
            work.db(),
            "select person from authenticator where person = :person and confirmed_at is not null",
            person)
            .has_value();
    return started_session{
        token.raw, stage_of(has_authenticator, rules::needs_authenticator(who.roles), two), person};
}

result<started_session> start_session(changes::records& office, std::int64_t person, proof shown) {
    return office.write(changes::system_actor("people.sign_in"), [&](changes::unit_of_work& work) {
        return start_session(work, person, shown);
    });
}

result<active_session> resume_session(changes::records& office, std::string_view token) {
    viewer const nobody;
    std::optional<session_row> row;
    auto session = office.read(nobody, [&](changes::reader& view) -> result<active_session> {
        row = select_one<session_row>(
            view.db(),
            "select s.id, s.person, s.created_at, s.seen_at, s.second_factor_at, p.name,"
            " (select count(*) from authenticator t where t.person = s.person"
            "  and t.confirmed_at is not null)"
            " from sign_in_session s join person p on p.id = s.person"
            " where s.token_hash = :hash and s.ended_at is null",
            hash_of(token));
        if (!row)
            return ended();
        NETWORK_TRY(auto by, viewer_of(view, row->person));
        auto const on_team = rules::needs_authenticator(by.roles);
        if (is_over(*row, on_team, view.now()))
            return ended();
        auto const stage =
            stage_of(row->has_authenticator, on_team, row->second_factor_at.has_value());
        limit_to_stage(by, stage);
        return active_session{row->id, std::move(by), row->person,
                              stage,   row->name,     csrf_of(token)};
    });
    if (session)
        touch(office, *row, office.time().now());
    return session;
}

void end_session(changes::records& office, std::string_view token) {
    auto const done = office.write(changes::system_actor("people.sign_out"),
                                   [&](changes::unit_of_work& work) -> result<> {
                                       execute(work.db(),
                                               "update sign_in_session set ended_at = :now"
                                               " where token_hash = :hash and ended_at is null",
                                               work.now(), hash_of(token));
                                       return {};
                                   });
    done.value();
}

void end_sessions_of(changes::unit_of_work& work, std::int64_t person, std::string_view but) {
    execute(work.db(),
            "update sign_in_session set ended_at = :now"
            " where person = :person and ended_at is null and token_hash <> :but",
            work.now(), person, but.empty() ? std::string{} : hash_of(but));
}

void end_session_of(changes::unit_of_work& work, std::int64_t person, std::int64_t session) {
    execute(work.db(),
            "update sign_in_session set ended_at = :now"
            " where id = :session and person = :person and ended_at is null",
            work.now(), session, person);
}

std::string raise_session(changes::unit_of_work& work, std::string_view token) {
    auto const fresh = fresh_secret();
    execute(work.db(),
            "update sign_in_session set second_factor_at = :now, token_hash = :fresh where "
            "token_hash = :hash",
            work.now(), fresh.hash, hash_of(token));
    return fresh.raw;
}

void note_device(changes::records& office, std::string_view token, std::string_view device) {
    auto const done = office.write(
        changes::system_actor("people.sign_in"), [&](changes::unit_of_work& work) -> result<> {
            execute(work.db(),
                    "update sign_in_session set device = :device where token_hash = :hash",
                    device.substr(0, 60), hash_of(token));
            return {};
        });
    done.value();
}

std::string csrf_of(std::string_view token) {
    return keyed_hash(token, "form");
}

bool is_csrf_of(std::string_view token, std::string_view given) {
    return same_secret(csrf_of(token), given);
}

std::vector<session_line> sessions_of(changes::reader& view, std::int64_t person) {
    return select<session_line>(view.db(),
                                "select id, created_at, seen_at, device from sign_in_session"
                                " where person = :person and ended_at is null"
                                " and created_at > :started and seen_at > :seen order by id",
                                person, view.now().milliseconds - longest_ms,
                                view.now().milliseconds - idle_ms);
}

} // namespace network::people
