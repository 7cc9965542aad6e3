// Adopting a policy of tiers: a copy of the latest version to change, what it would change for the
// network and for each member, and then adopting it by a minute. The versions themselves are shown
// to everybody, on the page of the policy.
#include "libnetwork/members/policy_effects.hpp"
#include "server/pages/compare.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/member_acts.hpp"
#include "server/pages/member_query.hpp"
#include "server/pages/membership_panel.hpp"
#include "server/pages/register.hpp"

#include <algorithm>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace members;
using organisations::organisation_kind;

constexpr std::size_t most_shown = 500;

result<> may_adopt(visit const& now) {
    return people::may(now.self.who, people::right::decide_memberships, 0);
}

std::string field_of(std::string_view tier_word, std::string_view name) {
    return std::string{tier_word} + '_' + std::string{name};
}

template <class E>
void offer_words(view::dictionary& page, std::string const& field,
                 std::vector<std::string> const& chosen) {
    for (auto const word : words_of<E>())
        page.section(capitals(field) + "_OPTIONS")
            .set("VALUE", std::string{word})
            .set("TEXT", std::string{label(*from_word<E>(word))})
            .show("SELECTED", std::find(chosen.begin(), chosen.end(), word) != chosen.end());
}

void offer_pair(view::dictionary& page, std::string const& field, std::string_view chosen,
                std::initializer_list<std::pair<std::string_view, std::string_view>> options) {
    for (auto const& [value, text] : options)
        page.section(capitals(field) + "_OPTIONS")
            .set("VALUE", std::string{value})
            .set("TEXT", std::string{text})
            .show("SELECTED", value == chosen);
}

template <class E>
std::vector<std::string> words_in(std::vector<E> const& values) {
    std::vector<std::string> words;
    for (auto const value : values)
        words.emplace_back(to_word(value));
    return words;
}

/// What stands in the boxes of one tier: typed, or copied.
struct boxes {
    std::string offered;
    std::vector<std::string> kinds, rights;
    std::string admitted_by, continuation, grace_days, notice_days;
};

boxes boxes_of(tier_policy const* one) {
    boxes filled{"no", {}, {}, {}, "open_ended", "0", "0"};
    if (!one)
        return filled;
    return {"yes",
            words_in(one->kinds),
            words_in(one->rights),
            one->admitted_by,
            std::string{to_word(one->continuation)},
            std::to_string(one->grace_days),
            std::to_string(one->notice_days)};
}

boxes typed_boxes(visit const& now, std::string_view tier_word) {
    auto const text = [&](std::string_view name) {
        return std::string{now.field(field_of(tier_word, name))};
    };
    auto const all = [&](std::string_view name) {
        auto const values = now.form.all(field_of(tier_word, name));
        return std::vector<std::string>(values.begin(), values.end());
    };
    return {text("offered"),      all("kinds"),       all("rights"),      text("admitted_by"),
            text("continuation"), text("grace_days"), text("notice_days")};
}

void show_boxes(view::dictionary& page, std::string_view tier_word, boxes const& in) {
    auto const field = [&](std::string_view name) { return field_of(tier_word, name); };
    offer_pair(page, field("offered"), in.offered, {{"yes", "Yes"}, {"no", "No"}});
    offer_words<organisation_kind>(page, field("kinds"), in.kinds);
    offer_words<entitlement>(page, field("rights"), in.rights);
    offer_pair(page, field("continuation"), in.continuation,
               {{"open_ended", "Until a recorded decision ends it"},
                {"fixed_term", "Until its last term and the days of grace are over"}});
    page.set(capitals(field("admitted_by")), in.admitted_by);
    page.set(capitals(field("grace_days")), in.grace_days);
    page.set(capitals(field("notice_days")), in.notice_days);
}

/// The wish of both operations; `places` says which tier each element is about.
json::object wish_from(visit const& now, std::vector<std::string_view>& places) {
    json::object wish;
    if (auto const day = typed_day(now, "effective_from"); !day.empty())
        wish["effective_from"] = day;
    auto& tiers = wish["tiers"].emplace_array();
    for (auto const word : words_of<tier>()) {
        auto const in = typed_boxes(now, word);
        if (in.offered != "yes")
            continue;
        places.push_back(word);
        auto& one = tiers.emplace_back(json::object{{"tier", word}}).get_object();
        one["kinds"] = json::array(in.kinds.begin(), in.kinds.end());
        one["rights"] = json::array(in.rights.begin(), in.rights.end());
        one["admitted_by"] = in.admitted_by;
        one["continuation"] = in.continuation.empty() ? "open_ended" : in.continuation;
        one["grace_days"] = number_typed(in.grace_days.empty() ? "0" : in.grace_days);
        one["notice_days"] = number_typed(in.notice_days.empty() ? "0" : in.notice_days);
    }
    return wish;
}

/// "tiers.1.kinds.0" is about the box "associate_kinds".
error at_the_boxes(error why, std::vector<std::string_view> const& places) {
    for (auto& problem : why.problems) {
        if (!problem.field.starts_with("tiers."))
            continue;
        auto const rest = problem.field.substr(6);
        auto const dot = rest.find('.');
        auto const place = static_cast<std::size_t>(rest.front() - '0');
        if (dot == std::string::npos || place >= places.size())
            continue;
        auto const name = rest.substr(dot + 1);
        problem.field = field_of(places[place], name.substr(0, name.find('.')));
    }
    return why;
}

http::response form(visit& now, error const* why) {
    auto const known = now.ask<&list_policies>({});
    if (known.has_error())
        return refused(now, known.error());
    auto const& latest = known->items.back();
    bool const fresh = now.request.method == http::method::get;
    auto page = framed(now);
    breadcrumb(page, "Members", "/admin/members");
    page.set("COPIED", std::to_string(latest.version));
    put_back(now, page, {"label", "effective_from*", "decided_by", "minute"});
    for (auto const word : words_of<tier>())
        show_boxes(page, word,
                   fresh ? boxes_of(latest.of(*from_word<tier>(word))) : typed_boxes(now, word));
    if (why)
        show_problems(*why, page);
    return shown(now, "policy_edit", page, why ? 400 : 200);
}

http::response form_page(visit& now) {
    if (auto const may = may_adopt(now); may.has_error())
        return refused(now, may.error());
    return form(now, nullptr);
}

void show_concerned(view::dictionary& page, policy_effects const& effects) {
    auto const shown = std::min(effects.concerned.size(), most_shown);
    auto const all = static_cast<std::int64_t>(effects.concerned.size());
    page.set("MEMBERS_TEXT", say(effects.members, "belongs", "belong") + "; for " + say(all) +
                                 " of them something changes.");
    page.set("VOTES_TEXT", say(effects.votes_before, "vote", "votes") +
                               " on that day as things are, " + say(effects.votes_after) +
                               " under this policy.");
    page.set("CONCERNED_TEXT", shown < effects.concerned.size()
                                   ? "The first " + std::to_string(shown)
                                   : "Who is concerned");
    for (std::size_t i = 0; i < shown; ++i) {
        auto const& one = effects.concerned[i];
        auto& row = page.section("CONCERNED");
        row.set("NAME", one.name)
            .set("URL", "/admin/members/" + one.slug)
            .set("TIER", tier_text(one.tier));
        auto const tell = [&](std::string text) {
            row.section("CHANGES").set("CHANGE", std::move(text));
        };
        auto const list = [&](std::string_view what, std::vector<std::string> const& rights) {
            std::string text;
            for (auto const& right : rights)
                text.append(text.empty() ? what : "; ").append(right);
            if (!text.empty())
                tell(text);
        };
        list("May in addition: ", one.gained);
        list("May no more: ", one.lost);
        if (one.standing_before != one.standing_after)
            tell("Stands as: " + std::string{label(one.standing_after)} + ", instead of " +
                 std::string{label(one.standing_before)});
        if (!one.admissible)
            tell("Stays; its like could not be admitted any more");
    }
}

http::response preview_page(visit& now) {
    if (auto const may = may_adopt(now); may.has_error())
        return refused(now, may.error());
    std::vector<std::string_view> places;
    auto const done = now.invoke("policies.preview", wish_from(now, places));
    if (done.has_error()) {
        auto const why = at_the_boxes(done.error(), places);
        return form(now, &why);
    }
    policy_effects effects;
    operations::read_json(done->body, effects);
    auto page = framed(now);
    breadcrumb(page, "Members", "/admin/members");
    page.set("LABEL", std::string{now.field("label").empty() ? "A policy without a name yet"
                                                             : now.field("label")});
    page.set("FROM", say(effects.effective_from)).set("FOLLOWS", std::to_string(effects.follows));
    for (auto const& one : effects.differences)
        page.section("DIFFERENCES").set("TIER", one.label).set("DIFFERENCE", one.text);
    show_concerned(page, effects);
    keep_fields(now, page,
                {"label", "effective_from_day", "effective_from_month", "effective_from_year",
                 "decided_by", "minute"});
    for (auto const word : words_of<tier>())
        for (auto const name : {"offered", "kinds", "rights", "admitted_by", "continuation",
                                "grace_days", "notice_days"})
            keep_fields(now, page, {field_of(word, name)});
    return shown(now, "policy_preview", page);
}

http::response adopt_page(visit& now) {
    if (auto const may = may_adopt(now); may.has_error())
        return refused(now, may.error());
    std::vector<std::string_view> places;
    auto wish = wish_from(now, places);
    for (auto const name : {"label", "decided_by", "minute"})
        wish[name] = now.field(name);
    auto const done = now.invoke("policies.adopt", std::move(wish));
    if (done.has_value())
        return gone_to("/members/policy", "policy_adopted");
    auto const why = at_the_boxes(at_the_fields(done.error()), places);
    return form(now, &why);
}

} // namespace

std::vector<route> policy_pages() {
    using http::method;
    return {
        {method::get, "/admin/policies/new", form_page, door::signed_in},
        {method::post, "/admin/policies/new", form_page, door::signed_in},
        {method::post, "/admin/policies/preview", preview_page, door::signed_in},
        {method::post, "/admin/policies", adopt_page, door::signed_in},
    };
}

} // namespace network::pages
