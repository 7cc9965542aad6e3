// What programs take away: the register and the members as files, and what search engines read. The
// rows of a file are those of the list on which its link stands.
#include "libnetwork/base/page.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/outlet.hpp"
#include "server/api/members_file.hpp"
#include "server/api/register_file.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/outlet_pages.hpp"
#include "server/pages/register.hpp"

#include <algorithm>
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
    answer.with("Content-Disposition", "attachment; filename=\"organisations-" +
                                           rows->as_on.to_string() + '.' +
                                           std::string{to_word(*format)} + '"');
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

http::response robots(visit& now) {
    return http::text_response(200, "User-agent: *\n"
                                    "Disallow: /admin\n"
                                    "Disallow: /account\n"
                                    "Disallow: /sign-in\n"
                                    "Disallow: /links\n"
                                    "Disallow: /feeds/private\n"
                                    "Sitemap: " +
                                        own_address(now) + "/sitemap.xml\n");
}

/// An address for search engines, and when what stands there changed; no day: not known.
struct mapped {
    std::string path;
    std::string day;
};

/// What anybody may see, whoever asks: pages, organisations, and resources open to everyone.
result<std::vector<mapped>> everything(visit const& now) {
    viewer const nobody;
    std::vector<mapped> all;
    for (auto const path :
         {"/", "/organisations", "/resources", "/search", "/accessibility", "/privacy", "/cookies"})
        all.push_back({path, {}});
    NETWORK_CHECK(each_listed(now, {}, [&](organisation_row const& row) {
        all.push_back({organisation_url(row.slug), {}});
        return true;
    }));
    for (auto const& row : now.core.office().read(
             nobody, [](changes::reader& view) { return learning::open_to_all(view); }))
        all.push_back({"/resources/" + row.slug, london_date(row.changed).to_string()});
    return all;
}

http::response map_of(visit const& now, std::vector<mapped> const& all, std::size_t part) {
    auto const base = own_address(now);
    std::string body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    // Slugs are lower-case letters, digits, hyphens and commas, so nothing here needs escaping.
    auto const end = std::min(all.size(), (part + 1) * most_addresses);
    for (auto i = part * most_addresses; i < end; ++i) {
        body.append("<url><loc>").append(base).append(all[i].path).append("</loc>");
        if (!all[i].day.empty())
            body.append("<lastmod>").append(all[i].day).append("</lastmod>");
        body.append("</url>\n");
    }
    return http::bytes_response(200, "application/xml; charset=utf-8", body + "</urlset>\n");
}

http::response sitemap(visit& now) {
    auto const all = everything(now);
    if (all.has_error())
        return refused(now, all.error());
    if (all->size() <= most_addresses)
        return map_of(now, *all, 0);
    std::string body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    for (std::size_t part = 0; part * most_addresses < all->size(); ++part)
        body += "<sitemap><loc>" + own_address(now) + "/sitemaps/" + std::to_string(part + 1) +
                "</loc></sitemap>\n";
    return http::bytes_response(200, "application/xml; charset=utf-8", body + "</sitemapindex>\n");
}

http::response sitemap_part(visit& now) {
    auto const all = everything(now);
    if (all.has_error())
        return refused(now, all.error());
    auto const number = whole_number(now.path["part"]);
    if (!number || *number < 1 ||
        static_cast<std::size_t>(*number - 1) * most_addresses >= all->size())
        return refused(now, not_found("page.unknown", "There is no such part of the map"));
    return map_of(now, *all, static_cast<std::size_t>(*number - 1));
}

} // namespace

std::vector<route> take_away_pages() {
    return {
        {http::method::get, "/organisations/export", register_file, door::open},
        {http::method::get, "/members/events/export", members_file, door::open},
        {http::method::get, "/robots.txt", robots, door::open},
        {http::method::get, "/sitemap.xml", sitemap, door::open},
        {http::method::get, "/sitemaps/{part}", sitemap_part, door::open},
    };
}

} // namespace network::pages
