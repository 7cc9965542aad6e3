#include "server/pages/old_addresses.hpp"

#include "libnetwork/learning/old_addresses.hpp"
#include "server/pages/frame.hpp"

namespace network::pages {

bool is_short_address(http::request const& asked) {
    return asked.path == "/" && (asked.parameter_value("p") || asked.parameter_value("page_id") ||
                                 asked.parameter_value("attachment_id"));
}

std::optional<http::response> led_on(visit const& now) {
    constexpr std::size_t longest = 2000;
    if (now.request.target.size() > longest)
        return std::nullopt;
    auto const found = now.ask<&learning::where_address_leads>({{"path", now.request.target}});
    if (found.has_error()) {
        if (found.error().code == "resource.withdrawn")
            return refused(now, found.error());
        return std::nullopt;
    }
    if (!found->moved)
        return std::nullopt;
    auto answer = http::redirect_response(found->leads_to, 301);
    // Whoever is signed in may be led where others are not: such an answer is nobody else's.
    answer.with("Cache-Control", now.self.signed_in() ? "no-store" : "public, max-age=3600");
    return answer;
}

} // namespace network::pages
