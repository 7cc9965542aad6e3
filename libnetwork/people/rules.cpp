// The rules themselves.
#include "libnetwork/people/rules.hpp"

#include "libnetwork/base/text.hpp"

#include <algorithm>
#include <set>

namespace network::people::rules {
namespace {

/// Folded forms that guessers try first, long enough to pass by length alone.
constexpr std::string_view obvious[] = {"password1234",
                                        "passwordpassword",
                                        "password12345",
                                        "passw0rd1234",
                                        "qwertyuiop12",
                                        "qwertyuiop123",
                                        "qwertyuiopas",
                                        "qwertyuiopasdfghjkl",
                                        "letmeinletmein",
                                        "letmeinplease",
                                        "welcome12345",
                                        "welcome123456",
                                        "administrator",
                                        "administrator1",
                                        "changemechangeme",
                                        "iloveyouiloveyou",
                                        "correcthorsebatterystaple",
                                        "trustno1trustno1",
                                        "monkeymonkey",
                                        "abcdefghijkl",
                                        "abcdefghijklm",
                                        "abcdefghijklmnopqrstuvwxyz",
                                        "cooperative123",
                                        "cooperativecouncils",
                                        "cooperativecouncil",
                                        "counciltaxcouncil",
                                        "footballfootball",
                                        "liverpoolliverpool",
                                        "manchesterunited",
                                        "zxcvbnmasdfghjkl",
                                        "1q2w3e4r5t6y",
                                        "1qaz2wsx3edc",
                                        "summer2024summer",
                                        "winter2024winter",
                                        "memberportal",
                                        "memberportal1"};

/// Digits that count up or down, or few characters over and over.
bool is_pattern(std::string_view text) {
    if (std::set<char>(text.begin(), text.end()).size() <= 3)
        return true;
    auto const steps_by = [&](int step) {
        return std::adjacent_find(text.begin(), text.end(), [step](char a, char b) {
                   auto const wraps =
                       (a == '9' && b == '0' && step == 1) || (a == '0' && b == '9' && step == -1);
                   return b - a != step && !wraps;
               }) == text.end();
    };
    return steps_by(1) || steps_by(-1);
}

std::string without_spaces(std::string_view text) {
    auto folded = fold(text);
    std::erase(folded, ' ');
    return folded;
}

} // namespace

place place_of(post what) {
    switch (what) {
    case post::officer:
    case post::officer_lead:
    case post::lead:
    case post::leader:
    case post::chief_executive:
    case post::finance_contact:
    case post::communications:
        return place::organisation;
    case post::network_officer:
    case post::administrator:
    case post::auditor:
        return place::network;
    case post::chair:
    case post::body_member:
    case post::observer:
        return place::body;
    }
    return place::body;
}

std::optional<role> role_of(post what) {
    switch (what) {
    case post::officer:
    case post::leader:
    case post::chief_executive:
    case post::finance_contact:
    case post::communications:
        return role::officer;
    case post::officer_lead:
    case post::lead:
        return role::lead;
    case post::network_officer:
        return role::network_officer;
    case post::administrator:
        return role::administrator;
    case post::auditor:
        return role::auditor;
    case post::chair:
    case post::body_member:
    case post::observer:
        return std::nullopt;
    }
    return std::nullopt;
}

std::vector<held_role> roles_on(std::vector<appointment> const& held, date day) {
    std::set<held_role> roles;
    for (auto const& one : held)
        if (auto const role = role_of(one.post);
            role && period{one.effective_from, one.effective_to}.contains(day))
            roles.insert({*role, one.organisation});
    return {roles.begin(), roles.end()};
}

bool needs_authenticator(std::vector<held_role> const& held) {
    return std::any_of(held.begin(), held.end(), [](held_role const& one) {
        return one.role == role::network_officer || one.role == role::administrator;
    });
}

std::vector<problem> faults_of(appointment const& wished) {
    std::vector<problem> faults;
    auto const where = place_of(wished.post);
    if ((where == place::organisation && wished.organisation == 0) ||
        (where == place::network && wished.organisation != 0))
        faults.push_back({"post", "post.not_here",
                          where == place::network ? "This post is held for the network as a whole"
                                                  : "This post is held in an organisation"});
    if (where == place::body && wished.body.empty())
        faults.push_back({"body", "body.required", "Name the body on which the post is held"});
    if (where != place::body && !wished.body.empty())
        faults.push_back({"body", "body.not_here", "Leave the body empty for this post"});
    if (!wished.person && wished.mailbox.empty())
        faults.push_back({"person", "holder.required", "Name a person or a shared mailbox"});
    if (wished.person && !wished.mailbox.empty())
        faults.push_back({"mailbox", "holder.both", "Name a person or a shared mailbox, not both"});
    if (!wished.person && where == place::network)
        faults.push_back({"person", "holder.person", "Only a person can be on the network team"});
    return faults;
}

std::vector<problem> faults_of_password(std::string_view password, std::string_view email,
                                        std::string_view name) {
    std::vector<problem> faults;
    auto const size = length(password);
    if (size < 12)
        faults.push_back({"password", "password.short",
                          "Use at least 12 characters; three or four words do well"});
    if (size > 1000)
        faults.push_back({"password", "password.long", "Use at most 1000 characters"});
    auto const plain = without_spaces(password);
    auto const contains = [&](std::string_view what) {
        auto const personal = without_spaces(what);
        return personal.size() >= 4 && plain.find(personal) != std::string::npos;
    };
    if (contains(email) || contains(email.substr(0, email.find('@'))) || contains(name))
        faults.push_back(
            {"password", "password.personal", "Leave your name and address out of the password"});
    if (std::find(std::begin(obvious), std::end(obvious), plain) != std::end(obvious) ||
        is_pattern(password))
        faults.push_back({"password", "password.obvious",
                          "This is one of the first passwords a guesser tries; choose another"});
    return faults;
}

std::int64_t wait_ms(std::int64_t attempts, std::int64_t free) {
    constexpr std::int64_t longest = 15 * 60 * 1000;
    if (attempts < free)
        return 0;
    auto const doublings = attempts - free;
    return doublings > 20 ? longest : std::min(longest, std::int64_t{1000} << doublings);
}

} // namespace network::people::rules
