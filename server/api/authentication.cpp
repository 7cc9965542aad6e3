#include "server/api/authentication.hpp"

#include "libnetwork/people/tokens.hpp"

namespace network::api {

result<std::optional<std::string_view>> bearer_token(http::request const& asked) {
    if (!asked.headers.has("Authorization"))
        return std::optional<std::string_view>{};
    constexpr std::string_view scheme = "Bearer ";
    auto const field = asked.headers.get("Authorization");
    auto const malformed = field.size() <= scheme.size() ||
                           !http::same_name(field.substr(0, scheme.size()), scheme) ||
                           field.find(' ', scheme.size()) != std::string_view::npos;
    if (malformed)
        return unauthenticated("token.malformed",
                               "Send the token as: Authorization: Bearer <token>");
    return std::optional{field.substr(scheme.size())};
}

result<viewer> viewer_of(operations::library& core, http::request const& asked) {
    NETWORK_TRY(auto const token, bearer_token(asked));
    if (!token)
        return viewer{};
    return people::viewer_of_token(core.office(), *token);
}

} // namespace network::api
