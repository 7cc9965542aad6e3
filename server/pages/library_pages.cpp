// The library as anyone sees it: the list with its question box and choices, and the search over
// organisations and resources together.
#include "libnetwork/base/text.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/organisations/register.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/library_results.hpp"
#include "server/pages/outlet_pages.hpp"
#include "server/pages/register.hpp"

#include <algorithm>
#include <set>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace learning;

constexpr std::int64_t resources_on_a_page = 20;
constexpr std::int64_t resources_beside = 10; ///< on the page that finds organisations too
constexpr std::int64_t organisations_on_a_page = 20;
constexpr std::size_t longest_name = 200;

void show_orders(view::dictionary& page, library_query const& query) {
    for (auto const word : words_of<resource_order>())
        page.section("ORDER_OPTIONS")
            .set("VALUE", std::string{word})
            .set("TEXT", std::string{label(*from_word<resource_order>(word))})
            .show("SELECTED", word == query.value("order"));
}

/// Name and address of an organisation today; its card would tell all the rest as well.
std::optional<organisations::organisation_brief> named_today(visit const& now,
                                                             std::int64_t organisation) {
    return now.core.office().read(
        now.self.who,
        [&](changes::reader& view) -> std::optional<organisations::organisation_brief> {
            auto const meant = organisations::resolve(view, std::to_string(organisation));
            auto const* record =
                meant ? view.cached<organisations::register_book>()->record(*meant) : nullptr;
            return record ? std::optional{organisations::brief_of(*record, {view.today(), {}})}
                          : std::nullopt;
        });
}

/// Of the organisation one acts for, the question what councils like it did.
void offer_own_kind(visit const& now, view::dictionary& page) {
    for (auto const& held : now.self.who.roles)
        if (held.organisation != 0)
            if (auto const own = named_today(now, held.organisation)) {
                page.section("OURS")
                    .set("OURS_NAME", own->name)
                    .set("OURS_URL", address("/resources", {{"like", own->slug}}));
                return;
            }
}

/// Ways on from the list: to share something, and to take the library along.
void show_ways_on(visit const& now, view::dictionary& page, library_query const& query) {
    bool const shares =
        std::any_of(now.self.who.roles.begin(), now.self.who.roles.end(), [&](auto const& held) {
            return people::may(now.self.who, people::right::share_resources, held.organisation)
                .has_value();
        });
    page.set("SHARE_URL", shares ? "/resources/new" : "");
    page.set("FEED_URL", query.url("/feeds/resources.atom"));
    page.section("FEEDS")
        .set("FEED_TITLE",
             "New in the learning library" +
                 std::string{query.filtered() || !query.q().empty() ? ", of this search" : ""})
        .set("FEED_ADDRESS", query.url("/feeds/resources.atom"));
    page.set("JSON_FEED_URL", query.url("/feeds/resources.json"));
}

void show_help(view::dictionary& page, resources_found const& found, library_query const& query) {
    for (auto const& word : found.suggestions)
        page.section("SUGGESTIONS")
            .set("SUGGESTION", word)
            .set("SUGGESTION_URL", address("/resources", {{"q", word}}));
    if (found.some_words)
        page.show("SOME_WORDS");
    if (found.total == 0 && query.filtered() && !query.q().empty())
        page.set("WITHOUT_CHOICES_URL", address("/resources", {{"q", query.q()}}));
}

/// The field of the question in which a problem is: "year" of "year.0".
std::string choice_of(problem const& wrong) {
    return wrong.field.substr(0, wrong.field.find('.'));
}

/// Says what cannot be chosen: beside its field where the page has one, else at the choices, by
/// name.
void show_refused(view::dictionary& page, error const& why) {
    static std::set<std::string_view> const fields{"q", "order", "year_from", "year_to", "like"};
    auto told = why;
    for (auto& one : told.problems) {
        auto const name = choice_of(one);
        auto const facet = from_word<resource_facet>(name);
        one.message = said_to_people(one, name);
        if (facet)
            one.message = std::string{label(*facet)} + ": " + one.message;
        one.field = fields.contains(name) ? name : "choices";
    }
    show_problems(told, page);
}

struct library_answer {
    result<resources_found> found;
    std::set<std::string> names; ///< of what was left out
};

/// What is found by what can be asked for; a choice that cannot be is told and left out.
library_answer found_by(visit const& now, view::dictionary& page, json::object wish) {
    library_answer all{now.ask<&search_resources>(wish), {}};
    // Names and numbers are refused before the register is asked about the rest.
    for (int round = 0;
         round < 3 && all.found.has_error() && all.found.error().status == status::invalid;
         ++round) {
        show_refused(page, all.found.error());
        for (auto const& one : all.found.error().problems) {
            all.names.insert(choice_of(one));
            wish.erase(choice_of(one));
        }
        all.found = now.ask<&search_resources>(wish);
    }
    return all;
}

/// Which page of the list it is, from 1: `after` is how many stand before it.
std::int64_t page_number(library_query const& query) {
    return whole_number(query.after()).value_or(0) / resources_on_a_page + 1;
}

/// A search that found nothing is counted, each time anew: its page is kept for nobody.
http::response shown_and_counted(visit& now, std::string_view view, view::dictionary const& page,
                                 resources_found const& found) {
    auto answer = shown(now, view, page);
    if (found.total == 0)
        answer.with("Vary", "*");
    return answer;
}

http::response resource_list(visit& now) {
    library_query const query{now};
    auto page = framed(now);
    auto wish = query.input(resources_on_a_page);
    // People know their council by its name, not by what stands for it in addresses.
    if (auto const like = query.value("like"); !like.empty())
        wish["like"] = slug_called(now, like).value_or(like);
    auto const [found, left_out] = found_by(now, page, std::move(wish));
    if (found.has_error())
        return refused(now, found.error());
    page.set("OG_URL", own_address(now) + query.url());
    page.set("Q", query.q()).set("COUNT_TEXT", count_text(*found, query.q()));
    page.set("LIKE", query.value("like")).set("LIKE_TEXT", found->like);
    page.set("YEAR_FROM", query.value("year_from")).set("YEAR_TO", query.value("year_to"));
    page.show("LIKE_CONTROL", query.value("like_by") == "control");
    show_orders(page, query);
    show_resources(page, found->items);
    show_facets(page, found->facets, query);
    show_chips(page, *found, query, left_out);
    show_help(page, *found, query);
    offer_own_kind(now, page);
    show_ways_on(now, page, query);
    if (now.self.signed_in())
        page.set("KEEP_URL", query.url("/account/searches")).set("NAME", query.q());
    if (found->next || query.starts_later()) {
        page.show("PAGES");
        if (auto const number = page_number(query); number > 1)
            page.set("TITLE_PAGE", "page " + std::to_string(number));
        if (found->next)
            page.set("NEXT_URL", query.page_url(*found->next));
        if (query.starts_later())
            page.set("FIRST_URL", query.url());
    }
    return shown_and_counted(now, "resources", page, *found);
}

/// Organisations that the words name; those that stand for what was named come first, with the
/// reason.
struct named_organisations {
    std::vector<organisations::organisation_row> rows;
    std::size_t meant = 0; ///< how many of them are what was named
    std::string why;
};

named_organisations organisations_named(visit const& now, std::string const& q) {
    named_organisations found;
    if (length(q) > longest_name)
        return found;
    if (auto const meant = now.ask<&organisations::lookup>({{"q", q}}); meant.has_value()) {
        for (auto const& step : meant->why)
            found.why += (found.why.empty() ? "" : " ") + step.text;
        found.rows = meant->living;
        found.meant = found.rows.size();
    }
    auto const listed =
        now.ask<&organisations::list>({{"q", q}, {"limit", organisations_on_a_page}});
    if (listed.has_value())
        for (auto const& row : listed->items)
            if (std::none_of(found.rows.begin(), found.rows.end(),
                             [&](auto const& one) { return one.id == row.id; }))
                found.rows.push_back(row);
    return found;
}

void show_organisations(view::dictionary& page, named_organisations const& found) {
    for (std::size_t i = 0; i < found.rows.size(); ++i) {
        auto& result = page.section("ORGANISATIONS");
        result.set("URL", organisation_url(found.rows[i].slug)).set("NAME", found.rows[i].name);
        result.set("WHY", i < found.meant ? found.why : "");
        show_facts(found.rows[i], result);
    }
}

http::response search_page(visit& now) {
    library_query const query{now};
    auto page = framed(now);
    page.set("Q", query.q());
    page.set("OG_URL", own_address(now) + address("/search", {{"q", query.q()}}));
    if (query.q().empty())
        return shown(now, "search", page);
    auto const organisations = organisations_named(now, query.q());
    auto const found = now.ask<&search_resources>({{"q", query.q()}, {"limit", resources_beside}});
    if (found.has_error())
        return refused(now, found.error());
    // Whoever named an organisation wants it first.
    page.show(organisations.meant > 0 ? "ORGANISATIONS_FIRST" : "RESOURCES_FIRST");
    show_organisations(page, organisations);
    auto const count = static_cast<std::int64_t>(organisations.rows.size());
    page.set("ORGANISATIONS_TEXT", say(count, "organisation", "organisations"));
    show_resources(page, found->items);
    show_help(page, *found, query);
    page.set("RESOURCES_TEXT", say(found->total, "resource", "resources"));
    page.set("ALL_URL",
             found->total > resources_beside ? address("/resources", {{"q", query.q()}}) : "");
    page.show("NOTHING", count == 0 && found->total == 0);
    return shown_and_counted(now, "search", page, *found);
}

} // namespace

std::vector<route> library_pages() {
    return {
        {http::method::get, "/resources", resource_list, door::shared},
        {http::method::get, "/search", search_page, door::shared},
    };
}

} // namespace network::pages
