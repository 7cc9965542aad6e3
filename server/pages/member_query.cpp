#include "server/pages/member_query.hpp"

#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace members;

void option(view::dictionary& page, std::string_view section, std::string_view word,
            std::string_view text, std::string_view chosen) {
    page.section(section)
        .set("VALUE", std::string{word})
        .set("TEXT", std::string{text})
        .show("SELECTED", word == chosen);
}

template <described_enum E>
void options(view::dictionary& page, std::string_view section, std::string_view chosen) {
    for (auto const word : words_of<E>())
        option(page, section, word, label(*from_word<E>(word)), chosen);
}

} // namespace

json::object member_query::input() const {
    json::object wish;
    for (auto const& [name, value] : filters())
        if (!value.empty())
            wish[name] = value;
    if (!on.empty())
        wish["as_on"] = on;
    return wish;
}

std::vector<std::pair<std::string_view, std::string>> member_query::filters() const {
    return {{"q", q},       {"part", part},    {"tier", tier}, {"standing", standing},
            {"kind", kind}, {"nation", nation}};
}

std::string member_query::url(std::string_view path) const {
    auto all = filters();
    all.emplace_back("on", on);
    all.emplace_back("after", after);
    return address(path, all);
}

std::string member_query::file_url(std::string_view format) const {
    auto all = filters();
    all.insert(all.begin(), {"format", std::string{format}});
    all.emplace_back("on", on);
    return address("/members/export", all);
}

member_query member_query_of(visit const& now) {
    auto const text = [&](std::string_view name) { return std::string{now.field(name)}; };
    return {text("q"),    text("tier"),   text("part"),         text("standing"),
            text("kind"), text("nation"), typed_day(now, "on"), text("after")};
}

result<std::vector<roll_row>> all_members(visit const& now, member_query const& query,
                                          std::size_t most) {
    auto wish = query.input();
    wish["limit"] = std::int64_t{largest_page};
    std::vector<roll_row> all;
    for (;;) {
        NETWORK_TRY(auto found, now.ask<&list_members>(wish));
        std::move(found.items.begin(), found.items.end(), std::back_inserter(all));
        if (!found.next || all.size() >= most)
            return all;
        wish["after"] = *found.next;
    }
}

void show_member_filters(view::dictionary& page, member_query const& query) {
    option(page, "PART_OPTIONS", "supporters", "Supporters", query.part);
    option(page, "PART_OPTIONS", "belonging", "Members and supporters", query.part);
    option(page, "PART_OPTIONS", "past", "Past members", query.part);
    option(page, "PART_OPTIONS", "all", "Everyone who ever joined", query.part);
    options<members::tier>(page, "TIER_OPTIONS", query.tier);
    options<organisations::organisation_kind>(page, "KIND_OPTIONS", query.kind);
    options<organisations::nation>(page, "NATION_OPTIONS", query.nation);
}

} // namespace network::pages
