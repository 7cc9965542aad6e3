// Each way in, step by step; the table `password`.
#include "libnetwork/people/sign_in.hpp"

#include "libnetwork/base/digest.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/changes/jobs.hpp"
#include "libnetwork/messages/address.hpp"
#include "libnetwork/people/accounts.hpp"
#include "libnetwork/people/password.hpp"
#include "libnetwork/people/rules.hpp"
#include "libnetwork/people/store.hpp"
#include "libnetwork/people/throttle.hpp"

namespace network::people {
namespace {

using network::store::execute;
using network::store::select_one;

constexpr std::int64_t lease_ms = 60'000;
constexpr std::int64_t links_at_once = 20;

error refused() {
    return unauthenticated("sign_in.refused", "The address or the password is not right");
}

std::optional<std::string> stored_password(changes::reader& view, std::int64_t person) {
    return select_one<std::string>(view.db(), "select hash from password where person = :person",
                                   person);
}

changes::actor as_person(std::int64_t person, std::string operation) {
    return {.viewer = {.person = person,
                       .label = "person:" + std::to_string(person),
                       .roles = {},
                       .scopes = {}},
            .operation = std::move(operation)};
}

void save_password(changes::unit_of_work& work, std::int64_t person, std::string_view hash) {
    execute(work.db(),
            "insert into password (person, hash, set_at) values (:person, :hash, :at)"
            " on conflict (person) do update set hash = excluded.hash, set_at = excluded.set_at",
            person, hash, work.now());
    work.record({.event = "people.password_set",
                 .subject_kind = "person",
                 .subject = person,
                 .person = person,
                 .changes = {}});
}

/// Who has that address and what password is stored; nothing where nobody could sign in by one.
struct known_account {
    std::int64_t person = 0;
    std::string hash;
};

std::optional<known_account> account_of(changes::records& office, std::string_view email) {
    viewer const nobody;
    return office.read(nobody, [&](changes::reader& view) -> std::optional<known_account> {
        auto const who = store::find_person_by_email(view.db(), email);
        if (!who || !who->active())
            return std::nullopt;
        auto const hash = stored_password(view, who->id);
        return hash ? std::optional{known_account{who->id, *hash}} : std::nullopt;
    });
}

result<std::string> hash_of_good(std::string_view password, std::string_view email,
                                 std::string_view name) {
    auto faults = rules::faults_of_password(password, email, name);
    if (!faults.empty())
        return invalid(std::move(faults));
    return hash_password(password);
}

/// The stored form of the password given with a link; empty where none is given and none is needed.
result<std::string> password_with_link(link_view const& link, link_wish const& wish) {
    auto const takes_one =
        link.purpose == link_purpose::password_reset || link.purpose == link_purpose::invitation;
    if (!takes_one || !wish.password || wish.password->empty()) {
        if (link.purpose == link_purpose::password_reset)
            return invalid("password", "password.required", "Choose a new password");
        return std::string{};
    }
    return hash_of_good(*wish.password, link.email, link.name);
}

result<started_session> apply_link(changes::unit_of_work& work, std::string_view token,
                                   std::string_view hash) {
    NETWORK_TRY(auto const link, consume_link(work, token));
    if (!hash.empty()) {
        save_password(work, link.person, hash);
        void_links(work, link.person);
        end_sessions_of(work, link.person);
    }
    if (link.purpose == link_purpose::email_change) {
        // Whoever reads that mailbox is not signed in by it: the address may have been mistyped.
        NETWORK_CHECK(set_email(work, link.person, link.email));
        return started_session{{}, session_stage::open, link.person};
    }
    return start_session(work, link.person, proof::one_factor);
}

} // namespace

result<started_session> sign_in(changes::records& office, sign_in_wish const& wish,
                                std::string_view client) {
    auto const email = trim(wish.email);
    attempt const what{"sign_in", email, client};
    NETWORK_CHECK(admit_attempt(office, what));
    auto const& decoy = decoy_password(); // made at the first sign-in of all, known address or not
    auto const account = account_of(office, email);
    auto const right = is_password(account ? account->hash : decoy, wish.password);
    if (!account || !right)
        return refused();
    return office.write(as_person(account->person, "people.sign_in"),
                        [&](changes::unit_of_work& work) -> result<started_session> {
                            forgive_attempt(work, what);
                            return start_session(work, account->person, proof::one_factor);
                        });
}

result<> ask_for_link(changes::records& office, link_purpose purpose, std::string_view given,
                      std::string_view client) {
    auto const email = trim(given);
    if (!messages::is_mail_address(email))
        return invalid("email", "email.invalid", "Give an address like name@council.gov.uk");
    if (purpose != link_purpose::sign_in && purpose != link_purpose::password_reset)
        return forbidden("link.not_for_asking", "This kind of link cannot be asked for");
    NETWORK_CHECK(admit_attempt(office, {"mail", email, client}));
    return office.write(changes::system_actor("people.ask_for_link"),
                        [&](changes::unit_of_work& work) -> result<> {
                            auto const who = store::find_person_by_email(work.db(), email);
                            changes::queue_job(work, link_asked_for, "link:" + random_token(16),
                                               std::string{to_word(purpose)} + ' ' +
                                                   std::to_string(who ? who->id : 0),
                                               work.now());
                            return {};
                        });
}

std::int64_t send_asked_links(changes::records& office, std::string_view worker) {
    auto const waiting =
        office.read(changes::system_actor("people.send_links").viewer, [](changes::reader& view) {
            return changes::count_jobs(view, link_asked_for).overdue;
        });
    if (waiting == 0)
        return 0;
    auto const jobs = changes::lease_jobs(office, link_asked_for, worker, lease_ms, links_at_once);
    for (auto const& job : jobs) {
        auto const space = job.payload.find(' ');
        auto const purpose =
            from_word<link_purpose>(std::string_view{job.payload}.substr(0, space));
        auto const person = std::stoll(job.payload.substr(space + 1));
        auto const mailed = office.write(changes::system_actor("people.send_links"),
                                         [&](changes::unit_of_work& work) -> result<bool> {
                                             auto const who = store::find_person(work.db(), person);
                                             if (!purpose || !who || !who->active() || !who->email)
                                                 return false;
                                             NETWORK_CHECK(mail_link(work, *purpose, who->id));
                                             return true;
                                         });
        changes::finish_job(office, job.id, worker, mailed.has_error() ? mailed.error().code : "");
    }
    return std::ssize(jobs);
}

result<started_session> use_link(changes::records& office, viewer const& by,
                                 link_wish const& wish) {
    NETWORK_TRY(auto const link, office.read(by, [&](changes::reader& view) {
        return look_at_link(view, wish.token);
    }));
    if (link.purpose == link_purpose::email_change && by.person != link.person)
        return unauthenticated("sign_in.required",
                               "Sign in to your account first, then open this link again");
    NETWORK_TRY(auto const hash, password_with_link(link, wish));
    return office.write(
        as_person(link.person, "people.use_link"),
        [&](changes::unit_of_work& work) { return apply_link(work, wish.token, hash); });
}

result<> change_password(changes::records& office, viewer const& by, password_wish const& wish) {
    struct own_account {
        std::optional<store::person> who;
        std::optional<std::string> hash;
    };
    auto const own = office.read(by, [&](changes::reader& view) -> own_account {
        return {store::find_person(view.db(), by.person), stored_password(view, by.person)};
    });
    if (!own.who || !own.who->active())
        return unauthenticated("sign_in.required", "Sign in to change your password");
    auto const email = own.who->email.value_or("");
    attempt const what{"sign_in", email, {}};
    if (own.hash) {
        NETWORK_CHECK(admit_attempt(office, what));
        if (!is_password(*own.hash, wish.current.value_or("")))
            return invalid("current", "password.wrong", "This is not your password");
    }
    NETWORK_TRY(auto const hash,
                hash_of_good(wish.password, own.who->email.value_or(""), own.who->name));
    return office.write({.viewer = by, .operation = "people.change_password"},
                        [&](changes::unit_of_work& work) -> result<> {
                            forgive_attempt(work, what);
                            save_password(work, by.person, hash);
                            void_links(work, by.person);
                            end_sessions_of(work, by.person, wish.session.value_or(""));
                            return {};
                        });
}

result<> ask_for_email_change(changes::unit_of_work& work, own_email_wish const& wish) {
    auto const email = trim(wish.email);
    if (!messages::is_mail_address(email))
        return invalid("email", "email.invalid", "Give an address like name@council.gov.uk");
    NETWORK_CHECK(mail_link(work, link_purpose::email_change, work.by().person, email));
    return {};
}

} // namespace network::people
