// API tokens: made by a person for a program, shown once, kept hashed. A token acts as its person
// with that person's roles of the day, and within its scopes only.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/people/person.hpp"

#include <span>

namespace network::people {

/// A scope and what it is for.
struct scope_row {
    std::string_view scope;
    std::string_view summary;
};
/// All scopes there are.
std::span<scope_row const> known_scopes();

struct token_wish {
    std::string label;
    std::vector<std::string> scopes;
    std::optional<date> expires;
};
BOOST_DESCRIBE_STRUCT(token_wish, (), (label, scopes, expires))
NETWORK_FIELDS(token_wish, {"label", "What it is for, so that you know it again", {.longest = 100}},
               {"scopes",
                "What it may be used for, such as register:read; all that you may if left out",
                {.longest = 20}},
               {"expires", "First day on which it no longer works; a year from today if left out"})

struct made_token {
    std::int64_t id = 0;
    std::string token;
    std::string prefix;
    std::string label;
    std::vector<std::string> scopes;
    date expires;
};
BOOST_DESCRIBE_STRUCT(made_token, (), (id, token, prefix, label, scopes, expires))
NETWORK_FIELDS(made_token, {"id", "Number of the token"},
               {"token", "The token itself, shown this once", {.privacy = privacy::secret}},
               {"prefix", "Its first characters, by which you know it again"},
               {"label", "What it is for"}, {"scopes", "What it may be used for"},
               {"expires", "First day on which it no longer works"})

/// Makes a token for the signed-in person. Invalid "label.required", "scope.unknown",
/// "expires.past", "expires.far" (more than two years); forbidden "token.by_token": a token makes
/// no tokens.
result<made_token> create_token(changes::unit_of_work& work, token_wish const& wish);
/// The same for a given person: for the console. Unauthenticated "account.closed".
result<made_token> create_token_for(changes::unit_of_work& work, std::int64_t person,
                                    token_wish const& wish);

struct token_card {
    std::int64_t id = 0;
    std::string prefix;
    std::string label;
    std::string scopes;
    instant created_at;
    std::optional<date> expires_on;
    std::optional<date> last_used_on;
    std::optional<instant> revoked_at;
};
BOOST_DESCRIBE_STRUCT(token_card, (),
                      (id, prefix, label, scopes, created_at, expires_on, last_used_on, revoked_at))
NETWORK_FIELDS(token_card, {"id", "Number of the token"}, {"prefix", "Its first characters"},
               {"label", "What it is for"},
               {"scopes", "What it may be used for, separated by spaces"},
               {"created_at", "When it was made"},
               {"expires_on", "First day on which it no longer works"},
               {"last_used_on", "Day on which it was last used; null: never"},
               {"revoked_at", "When it was revoked; null: it was not"})

/// One's own tokens, the newest first.
result<std::vector<token_card>> list_tokens(changes::reader& view, nothing const&);
std::vector<token_card> tokens_of(changes::reader& view, std::int64_t person);

struct revoke_wish {
    std::int64_t token = 0;
};
BOOST_DESCRIBE_STRUCT(revoke_wish, (), (token))
NETWORK_FIELDS(revoke_wish, {"token", "Number of the token"})

/// Revokes one's own token. Not found "token.unknown".
result<token_card> revoke_token(changes::unit_of_work& work, revoke_wish const& wish);
void revoke_tokens_of(changes::unit_of_work& work, std::int64_t person);

/// Who comes with this token. Unauthenticated "token.invalid": unknown, revoked, expired, or the
/// account is closed.
result<viewer> viewer_of_token(changes::records& office, std::string_view token);

} // namespace network::people
