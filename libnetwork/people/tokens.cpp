// The table `api_token`.
#include "libnetwork/people/tokens.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/changes/jobs.hpp"
#include "libnetwork/people/appointments.hpp"
#include "libnetwork/people/secret.hpp"

#include <algorithm>
#include <sstream>

namespace network::people {
namespace {

using store::execute;
using store::insert;
using store::select;
using store::select_one;

constexpr std::size_t prefix_length = 16; // "coopnet_" and eight digits

constexpr scope_row scopes_there_are[] = {
    {"register:read", "Read the register of organisations"},
    {"register:write", "Change the register, import files, reorganise"},
    {"people:read", "Read the people of organisations and their roles"},
    {"people:write", "Invite, appoint, hand over and end roles"},
    {"members:read", "Read memberships, applications, commitments, meetings and notes"},
    {"members:write", "Apply, review, admit, keep commitments, minutes and notes"},
    {"library:read", "Read the library, its files and projects"},
    {"library:write", "Share, edit, comment and take part in the library"},
    {"account:read", "Read your own account"},
    {"account:write", "Change your own account"},
    {"audit:read", "Read the audit trail"},
    {"network:read", "Read the desk of the network team"},
    {"network:write", "Run the network: checks, roles, jobs"},
};

struct token_row {
    std::int64_t id = 0;
    std::int64_t person = 0;
    std::string scopes;
    std::optional<date> expires_on;
    std::optional<date> last_used_on;
};
BOOST_DESCRIBE_STRUCT(token_row, (), (id, person, scopes, expires_on, last_used_on))

bool is_scope(std::string_view wanted) {
    return std::any_of(std::begin(scopes_there_are), std::end(scopes_there_are),
                       [&](scope_row const& row) { return row.scope == wanted; });
}

std::vector<problem> faults_of(token_wish const& wish, date expires, date today) {
    std::vector<problem> faults;
    if (trim(wish.label).empty())
        faults.push_back({"label", "label.required", "Say what the token is for"});
    for (std::size_t i = 0; i < wish.scopes.size(); ++i)
        if (!is_scope(wish.scopes[i]))
            faults.push_back({"scopes." + std::to_string(i), "scope.unknown",
                              "There is no such scope; register:read is one"});
    if (expires <= today)
        faults.push_back({"expires", "expires.past", "Give a day after today"});
    if (expires > today.plus_months(24))
        faults.push_back({"expires", "expires.far", "Give a day within two years"});
    return faults;
}

std::vector<std::string> scopes_of(token_wish const& wish) {
    if (!wish.scopes.empty())
        return wish.scopes;
    std::vector<std::string> all;
    for (auto const& row : scopes_there_are)
        all.emplace_back(row.scope);
    return all;
}

std::string joined(std::vector<std::string> const& scopes) {
    std::string out;
    for (auto const& scope : scopes)
        out += (out.empty() ? "" : " ") + scope;
    return out;
}

void record_token(changes::unit_of_work& work, std::string_view event, std::int64_t id,
                  std::int64_t person, std::vector<changes::field_change> changes) {
    work.record({.event = event,
                 .subject_kind = "token",
                 .subject = id,
                 .person = person,
                 .changes = std::move(changes)});
}

/// Notes the day of use, once a day.
void note_use(changes::records& office, token_row const& row, date today) {
    if (row.last_used_on == today)
        return;
    auto const noted = office.write(
        changes::system_actor("people.token_used"), [&](changes::unit_of_work& work) -> result<> {
            execute(work.db(), "update api_token set last_used_on = :today where id = :id", today,
                    row.id);
            return {};
        });
    noted.value();
}

error bad_token() {
    return unauthenticated("token.invalid", "This token does not work, or no longer");
}

} // namespace

std::span<scope_row const> known_scopes() {
    return scopes_there_are;
}

result<made_token> create_token(changes::unit_of_work& work, token_wish const& wish) {
    if (work.by().limited_to_scopes)
        return forbidden("token.by_token", "Sign in to make a token; a token cannot make another");
    return create_token_for(work, work.by().person, wish);
}

result<made_token> create_token_for(changes::unit_of_work& work, std::int64_t person,
                                    token_wish const& wish) {
    NETWORK_CHECK(viewer_of(work, person));
    auto const expires = wish.expires.value_or(work.today().plus_months(12));
    auto faults = faults_of(wish, expires, work.today());
    if (!faults.empty())
        return invalid(std::move(faults));
    auto const token = fresh_secret("coopnet_");
    made_token made{0,
                    token.raw,
                    token.raw.substr(0, prefix_length),
                    std::string{trim(wish.label)},
                    scopes_of(wish),
                    expires};
    auto const scopes = joined(made.scopes);
    made.id = insert(work.db(),
                     "insert into api_token (person, token_hash, prefix, label, scopes, created_at,"
                     " expires_on) values (:person, :hash, :prefix, :label, :scopes, :at, :expires)"
                     " returning id",
                     person, token.hash, made.prefix, made.label, scopes, work.now(), expires);
    record_token(work, "people.token_created", made.id, person,
                 {{"label", {}, made.label},
                  {"scopes", {}, scopes},
                  {"expires_on", {}, expires.to_string()}});
    return made;
}

std::vector<token_card> tokens_of(changes::reader& view, std::int64_t person) {
    return select<token_card>(view.db(),
                              "select id, prefix, label, scopes, created_at, expires_on,"
                              " last_used_on, revoked_at from api_token where person = :person"
                              " order by id desc",
                              person);
}

result<std::vector<token_card>> list_tokens(changes::reader& view, nothing const&) {
    return tokens_of(view, view.by().person);
}

result<token_card> revoke_token(changes::unit_of_work& work, revoke_wish const& wish) {
    auto const person = work.by().person;
    auto const gone = execute(work.db(),
                              "update api_token set revoked_at = :now"
                              " where id = :id and person = :person and revoked_at is null",
                              work.now(), wish.token, person);
    if (gone == 1)
        record_token(work, "people.token_revoked", wish.token, person, {});
    for (auto const& card : tokens_of(work, person))
        if (card.id == wish.token)
            return card;
    return not_found("token.unknown", "You have no such token");
}

void revoke_tokens_of(changes::unit_of_work& work, std::int64_t person) {
    for (auto const& card : tokens_of(work, person))
        if (!card.revoked_at) {
            execute(work.db(), "update api_token set revoked_at = :now where id = :id", work.now(),
                    card.id);
            record_token(work, "people.token_revoked", card.id, person, {});
        }
}

result<viewer> viewer_of_token(changes::records& office, std::string_view token) {
    viewer const nobody;
    std::optional<token_row> row;
    auto by = office.read(nobody, [&](changes::reader& view) -> result<viewer> {
        row =
            select_one<token_row>(view.db(),
                                  "select id, person, scopes, expires_on, last_used_on"
                                  " from api_token where token_hash = :hash and revoked_at is null",
                                  hash_of(token));
        if (!row || (row->expires_on && *row->expires_on <= view.today()))
            return bad_token();
        auto found = viewer_of(view, row->person);
        if (found.has_error())
            return bad_token();
        std::istringstream words{row->scopes};
        for (std::string word; words >> word;)
            found->scopes.insert(word);
        found->limited_to_scopes = true;
        return found;
    });
    if (by)
        note_use(office, *row, london_date(office.time().now()));
    return by;
}

} // namespace network::people
