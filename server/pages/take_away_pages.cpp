// What programs take away: the register and the members as files, and what search engines read. The rows of a file
// are those of the list on which its link stands.
#include "libnetwork/base/page.hpp"
#include "server/api/members_file.hpp"
#include "server/api/register_file.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/register.hpp"

#include <set>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace organisations;

/// A sitemap may not name more addresses than this; its protocol says so.
constexpr std::size_t most_addresses = 50'000;

/// Gives every row of the register that fits the filters to `take`, which may end it with false.
template <class Take>
result<> each_listed(visit const& now, register_query const& query, Take const& take) {
    auto wish = query.input();
    wish["limit"] = std::int64_t{largest_page};
    for (;;) {
        NETWORK_TRY(auto const found, now.ask<&list>(wish));
        for (auto const& row : found.items)
            if (!take(row))
                return {};
        if (!found.next)
            return {};
        wish["after"] = *found.next;
    }
}

result<register_export> wanted_rows(visit const& now, register_query const& query) {
    json::object whole;
    if (!query.on.empty())
        whole["as_on"] = query.on;
    NETWORK_TRY(auto rows, now.ask<&export_register>(whole));
    if (!query.filtered())
        return rows;
    std::set<std::int64_t> fitting;
    NETWORK_CHECK(each_listed(now, query, [&](organisation_row const& row) {
        fitting.insert(row.id);
        return true;
    }));
    std::erase_if(rows.rows, [&](export_row const& row) { return !fitting.contains(row.id); });
    return rows;
}

http::response register_file(visit& now) {
    auto const format = from_word<api::file_format>(now.field("format"));
    if (!format)
        return refused(now, not_found("export.unknown", "The register comes as csv, xlsx or json"));
    auto const rows = wanted_rows(now, register_query_of(now));
    if (rows.has_error())
        return refused(now, rows.error());
    std::string bytes;
    api::write_register(*rows, *format, [&](std::string_view piece) { bytes += piece; });
    auto answer = http::bytes_response(200, api::content_type_of(*format), std::move(bytes));
    answer.with("Content-Disposition", "attachment; filename=\"organisations-" + rows->as_on.to_string() +
                                           '.' + std::string{to_word(*format)} + '"');
    answer.with("Cache-Control", "no-cache");
    answer.compress = *format != api::file_format::xlsx; // which is packed already
    return answer;
}

http::response members_file(visit& now) {
    auto const format = from_word<api::file_format>(now.field("format"));
    if (!format)
        return refused(now, not_found("export.unknown", "The members come as csv, xlsx or json"));
    auto const rows = now.ask<&members::export_members>({});
    if (rows.has_error())
        return refused(now, rows.error());
    std::string bytes;
    api::write_members(*rows, *format, [&](std::string_view piece) { bytes += piece; });
    auto answer = http::bytes_response(200, api::content_type_of(*format), std::move(bytes));
    answer.with("Content-Disposition",
                "attachment; filename=\"members." + std::string{to_word(*format)} + '"');
    answer.with("Cache-Control", "no-cache");
    answer.compress = *format != api::file_format::xlsx;
    return answer;
}

/// "https://network.example.org": as configured, otherwise as the visitor called it.
std::string own_address(visit const& now) {
    if (!now.around.public_url.empty())
        return now.around.public_url;
    return (now.request.secure ? "https://" : "http://") + std::string{now.request.headers.get("Host")};
}

http::response robots(visit& now) {
    return http::text_response(200, "User-agent: *\n"
                                    "Disallow: /admin\n"
                                    "Disallow: /account\n"
                                    "Disallow: /sign-in\n"
                                    "Disallow: /links\n"
                                    "Sitemap: " +
                                        own_address(now) + "/sitemap.xml\n");
}

http::response sitemap(visit& now) {
    auto const base = own_address(now);
    std::string body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    std::size_t count = 0;
    // Slugs are lower-case letters, digits, hyphens and commas, so nothing here needs escaping.
    auto const tell = [&](std::string_view path) {
        body.append("<url><loc>").append(base).append(path).append("</loc></url>\n");
        return ++count < most_addresses;
    };
    for (auto const path : {"/", "/organisations", "/search", "/accessibility", "/privacy", "/cookies"})
        tell(path);
    auto const listed = each_listed(now, {}, [&](organisation_row const& row) {
        return tell(organisation_url(row.slug));
    });
    if (listed.has_error())
        return refused(now, listed.error());
    return http::bytes_response(200, "application/xml; charset=utf-8", body + "</urlset>\n");
}

} // namespace

std::vector<route> take_away_pages() {
    return {
        {http::method::get, "/organisations/export", register_file, door::open},
        {http::method::get, "/members/events/export", members_file, door::open},
        {http::method::get, "/robots.txt", robots, door::open},
        {http::method::get, "/sitemap.xml", sitemap, door::open},
    };
}

} // namespace network::pages
