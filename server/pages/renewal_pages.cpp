// Renewing several members at once: choose who and until when, see what would be recorded, and then
// record it. Each renewal is an act of its own; one that cannot be done does not keep the others.
#include "libnetwork/members/entitlement.hpp"
#include "libnetwork/members/members.hpp"
#include "libnetwork/members/standing.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/member_query.hpp"
#include "server/pages/membership_panel.hpp"
#include "server/pages/role_words.hpp"

#include <algorithm>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace members;

constexpr std::size_t most_at_once = 1'000;

/// The end of the network year that the coming renewals are for.
date usual_last_day(date today) {
    auto const first = terms::network_year(today.plus_months(2));
    return first.plus_months(12).plus_days(-1);
}

void put_day(view::dictionary& page, date day) {
    page.set("UNTIL_DAY", std::to_string(day.day()));
    page.set("UNTIL_MONTH", std::to_string(day.month()));
    page.set("UNTIL_YEAR", std::to_string(day.year()));
}

bool chosen(visit const& now, std::string_view slug) {
    auto const all = now.form.all("member");
    return std::find(all.begin(), all.end(), slug) != all.end();
}

http::response choose(visit& now, error const* why) {
    member_query query;
    query.part = "belonging";
    auto const rows = all_members(now, query, most_at_once);
    if (rows.has_error())
        return refused(now, rows.error());
    auto page = framed(now);
    breadcrumb(page, "Members", "/admin/members");
    bool const first = now.request.method == http::method::get;
    if (first)
        put_day(page, usual_last_day(card_day(now)));
    put_back(now, page, {"until*", "decided_by", "minute", "reason"});
    for (auto const& row : *rows) {
        auto& option = page.section("MEMBER_OPTIONS");
        option.set("VALUE", row.slug).set("TEXT", row.name);
        option.set("OPTION_HINT", tier_text(row.tier) + ", " + std::string{label(row.standing)});
        option.show("SELECTED", first ? row.standing == standing::active : chosen(now, row.slug));
    }
    if (why)
        show_problems(*why, page);
    return shown(now, "renewals", page, why ? 400 : 200);
}

http::response choose_page(visit& now) {
    if (auto const may = people::may(now.self.who, people::right::decide_memberships, 0);
        may.has_error())
        return refused(now, may.error());
    return choose(now, nullptr);
}

/// The first day after the last one typed.
result<date> wanted_until(visit const& now) {
    auto const last = date::parse(typed_day(now, "until"));
    if (!last)
        return invalid("until", "date.invalid", "Give the last day as day, month and year");
    if (*last < card_day(now))
        return invalid("until", "until.past", "The last day cannot have passed");
    return last->plus_days(1);
}

enum class outcome : std::uint8_t { recorded, stands, refused };

struct preview_row {
    standing_answer member;
    outcome what = outcome::recorded;
    std::string why;
};

/// What renewing that member would do; the operation itself has the last word.
preview_row preview_of(standing_answer member, date until) {
    preview_row row{std::move(member), outcome::recorded, {}};
    auto const& who = row.member;
    if (!belongs(who.standing)) {
        row.what = outcome::refused;
        row.why = who.why.text;
    } else if (who.term_ends && *who.term_ends == until) {
        row.what = outcome::stands;
        row.why = "It is renewed until that day already";
    } else if (who.term_ends && *who.term_ends > until) {
        row.what = outcome::refused;
        row.why = "It is renewed already until " + say(who.term_ends->plus_days(-1));
    } else {
        row.why = who.term_ends ? "Renewed so far until " + say(who.term_ends->plus_days(-1))
                                : "Never renewed so far";
    }
    return row;
}

void show_row(view::dictionary& page, preview_row const& row) {
    auto& line = page.section("ROWS");
    line.set("NAME", row.member.name).set("WHY", row.why);
    line.set("OUTCOME", row.what == outcome::recorded ? "Will be recorded"
                        : row.what == outcome::stands ? "Stays as it is"
                                                      : "Cannot be renewed");
    line.show("RECORDS", row.what == outcome::recorded);
}

void keep(view::dictionary& page, std::string_view name, std::string_view value) {
    page.section("KEEP").set("KEEP_NAME", std::string{name}).set("KEEP_VALUE", std::string{value});
}

http::response preview_page(visit& now) {
    if (auto const may = people::may(now.self.who, people::right::decide_memberships, 0);
        may.has_error())
        return refused(now, may.error());
    auto const until = wanted_until(now);
    if (until.has_error()) {
        auto const why = until.error();
        return choose(now, &why);
    }
    auto const slugs = now.form.all("member");
    if (slugs.empty()) {
        auto const why = invalid("member", "member.required", "Choose at least one member");
        return choose(now, &why);
    }
    auto page = framed(now);
    breadcrumb(page, "Members", "/admin/members");
    std::int64_t counts[3] = {};
    for (auto const slug : slugs) {
        auto member = now.ask<&standing_of>({{"organisation", slug}});
        if (member.has_error())
            return refused(now, member.error());
        auto const row = preview_of(std::move(*member), *until);
        ++counts[static_cast<std::size_t>(row.what)];
        show_row(page, row);
        if (row.what == outcome::recorded)
            keep(page, "member", slug);
    }
    page.set("UNTIL", say(until->plus_days(-1)));
    page.set("SUMMARY", say(counts[0], "renewal", "renewals") + " will be recorded; " +
                            say(counts[1]) + " stay as they are; " + say(counts[2]) +
                            " cannot be renewed.");
    page.show("ANY", counts[0] > 0);
    for (auto const name :
         {"until_day", "until_month", "until_year", "decided_by", "minute", "reason"})
        keep(page, name, now.field(name));
    return shown(now, "renewals_preview", page);
}

http::response commit_page(visit& now) {
    auto const until = wanted_until(now);
    if (until.has_error()) {
        auto const why = until.error();
        return choose(now, &why);
    }
    auto page = framed(now);
    breadcrumb(page, "Members", "/admin/members");
    std::int64_t recorded = 0, stood = 0, failed = 0;
    for (auto const slug : now.form.all("member")) {
        auto wish = input_from(now, operations::shape_of<renewal>());
        wish["organisation"] = slug;
        wish["until"] = until->to_string();
        auto const done = now.invoke("memberships.renew", std::move(wish));
        if (done.has_error() && done.error().status == status::forbidden)
            return refused(now, done.error());
        if (done.has_error()) {
            ++failed;
            page.section("REFUSALS")
                .set("REFUSED", std::string{slug})
                .set("WHY", done.error().message);
        } else {
            ++(done->body.at("event").as_int64() == 0 ? stood : recorded);
        }
    }
    page.set("UNTIL", say(until->plus_days(-1)));
    page.set("SUMMARY", say(recorded, "renewal was", "renewals were") + " recorded; " + say(stood) +
                            " stood already; " + say(failed) + " could not be done.");
    return shown(now, "renewals_done", page);
}

} // namespace

std::vector<route> renewal_pages() {
    using http::method;
    return {
        {method::get, "/admin/members/renewals", choose_page, door::signed_in},
        {method::post, "/admin/members/renewals", commit_page, door::signed_in},
        {method::post, "/admin/members/renewals/preview", preview_page, door::signed_in},
    };
}

} // namespace network::pages
