// The network team's page of the lists of principles: which there were, another one written out of
// today's, what it would change, and its adoption under a minute.
#include "libnetwork/learning/principle_lists.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/vocabulary_desk.hpp"

#include <algorithm>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace learning;

constexpr std::string_view desk = "/admin/principles";

bool is_typed(visit const& now) {
    return now.request.method == http::method::post;
}

std::string field_of(principle which, std::string_view part) {
    return std::string{to_word(which)} + '_' + std::string{part};
}

/// A text area sends lines with a carriage return; a list knows none.
std::string plain_lines(std::string_view text) {
    std::string made;
    for (char const c : text)
        if (c != '\r')
            made += c;
    return made;
}

/// Every principle in the order of today's list, those that it lacks at the end.
std::vector<principle_wording> all_wordings(std::vector<principle_list> const& lists,
                                            std::int64_t today) {
    std::vector<principle_wording> all;
    auto const add = [&](principle_list const& list) {
        for (auto const& one : list.wordings)
            if (std::none_of(all.begin(), all.end(),
                             [&](auto const& other) { return other.principle == one.principle; }))
                all.push_back(one);
    };
    for (auto const& list : lists)
        if (list.number == today)
            add(list);
    for (auto list = lists.rbegin(); list != lists.rend(); ++list)
        add(*list);
    return all;
}

/// The order of the form is kept by a field, so that what is wrong with the third stands at the
/// third.
std::vector<principle> kept(visit const& now) {
    std::vector<principle> order;
    for (auto const word : now.form.all("kept"))
        if (auto const one = from_word<principle>(word))
            order.push_back(*one);
    return order;
}

json::object wish_of(visit const& now) {
    json::array wordings;
    for (auto const one : kept(now)) {
        json::object said{{"principle", to_word(one)}};
        for (auto const* part : {"name", "short_text", "long_text"})
            said[part] = plain_lines(now.field(field_of(one, part)));
        wordings.push_back(std::move(said));
    }
    json::object wish{{"name", now.field("name")},
                      {"decided_by", now.field("decided_by")},
                      {"wordings", std::move(wordings)}};
    if (auto const day = typed_day(now, "from"); !day.empty())
        wish["from"] = day;
    if (auto const minute = now.field("minute"); !minute.empty())
        wish["minute"] = minute;
    return wish;
}

/// What is wrong with a principle at its boxes, the rest where fields are.
void show_wrong(visit const& now, view::dictionary& page, error const& why,
                std::vector<view::dictionary*> const& parts) {
    auto rest = why;
    rest.problems.clear();
    auto const order = kept(now);
    for (auto const& problem : why.problems) {
        if (!problem.field.starts_with("wordings.")) {
            rest.problems.push_back(problem);
            continue;
        }
        auto const dot = problem.field.find('.', 9);
        auto const place = static_cast<std::size_t>(std::stoul(problem.field.substr(9, dot - 9)));
        auto const part =
            dot == std::string::npos ? std::string{"name"} : problem.field.substr(dot + 1);
        if (place >= order.size())
            continue;
        auto const code = std::string{to_word(order[place])};
        page.section("ERRORS")
            .set("ERROR", std::string{members::text_of(order[place]).name} + ": " + problem.message)
            .set("FIELD", code + '_' + part);
        for (auto* one : parts)
            if (auto const* known = one->value("CODE"); known && *known == code)
                one->set(capitals(part) + "_ERROR", problem.message);
    }
    if (!rest.problems.empty() || why.problems.empty())
        show_problems(rest, page);
}

http::response list_form(visit& now, error const* why) {
    if (auto const may = people::may_read(now.self.who, people::right::edit_library, 0);
        may.has_error())
        return refused(now, may.error());
    auto const lists = now.ask<&principle_lists>({});
    auto const today = now.ask<&list_principles>({});
    if (lists.has_error() || today.has_error())
        return refused(now, lists.has_error() ? lists.error() : today.error());
    auto page = framed(now);
    for (auto const& list : lists->items)
        page.section("LISTS")
            .set("LIST", "List " + std::to_string(list.number) + ": " + list.name)
            .set("LIST_FROM",
                 list.effective ? "From " + say(*list.effective) : "From the beginning")
            .set("LIST_BY", list.decided_by + (list.minute.empty() ? "" : ", " + list.minute))
            .show("HOLDS", list.number == today->list.number);
    page.show("TEAM", now.self.who.on_network_team());
    bool const typed = is_typed(now);
    auto const order = kept(now);
    std::vector<view::dictionary*> parts;
    for (auto const& one : all_wordings(lists->items, today->list.number)) {
        auto& part = page.section("PRINCIPLES");
        parts.push_back(&part);
        part.set("CODE", std::string{to_word(one.principle)}).set("PRINCIPLE", one.name);
        auto const put = [&](std::string_view name, std::string const& before) {
            part.set(capitals(name),
                     typed ? std::string{now.field(field_of(one.principle, name))} : before);
        };
        put("name", one.name);
        put("short_text", one.short_text);
        put("long_text", one.long_text);
        part.show("KEPT", typed
                              ? std::find(order.begin(), order.end(), one.principle) != order.end()
                              : today->list.of(one.principle) != nullptr);
    }
    put_back(now, page, {"name", "from*", "decided_by", "minute"});
    if (why)
        show_wrong(now, page, *why, parts);
    return shown(now, "principle_lists", page, why ? 400 : 200);
}

http::response list_page(visit& now) {
    return list_form(now, nullptr);
}

std::string change_text(list_change change) {
    switch (change) {
    case list_change::stays:
        return "Stays as it is";
    case list_change::reworded:
        return "Other words";
    case list_change::dropped:
        return "No longer in the list";
    case list_change::added:
        return "Comes in";
    }
    return "";
}

void show_change(view::dictionary& page, principle_change const& one) {
    auto const& shown = one.after ? *one.after : *one.before;
    auto& part =
        page.section("CHANGES").set("PRINCIPLE", shown.name).set("CHANGE", change_text(one.change));
    part.show("QUIET", one.change == list_change::stays)
        .show("BAD", one.change == list_change::dropped);
    if (one.resources > 0)
        part.set("TAGGED", say(one.resources, "resource carries it", "resources carry it") +
                               ". What was tagged keeps the words of its day");
    if (one.change != list_change::reworded)
        return;
    auto const differ = [&](std::string_view name, std::string const& before,
                            std::string const& after) {
        if (before != after)
            part.section("BOXES")
                .set("BOX", std::string{name})
                .set("BEFORE", before)
                .set("AFTER", after);
    };
    differ("Name", one.before->name, one.after->name);
    differ("In a sentence", one.before->short_text, one.after->short_text);
    differ("At more length", one.before->long_text, one.after->long_text);
}

void keep(view::dictionary& page, std::string name, std::string_view value) {
    page.section("KEEP").set("KEEP_NAME", std::move(name)).set("KEEP_VALUE", std::string{value});
}

http::response preview_page(visit& now) {
    if (now.field("step") == "back")
        return list_form(now, nullptr);
    auto const done = now.invoke("principles.preview", wish_of(now));
    if (done.has_error()) {
        auto const why = done.error();
        return why.status == status::forbidden ? refused(now, why) : list_form(now, &why);
    }
    list_preview found;
    operations::read_json(done->body, found);
    auto page = framed(now);
    breadcrumb(page, "Lists of principles", desk);
    page.set("LIST", found.list.name).set("FROM", say(*found.list.effective));
    page.set("REPLACES", "List " + std::to_string(found.replaces));
    page.set("BASIS",
             found.list.decided_by + (found.list.minute.empty() ? "" : ", " + found.list.minute));
    page.set("MINUTE_TEXT", found.minute_text);
    for (auto const& one : found.changes)
        show_change(page, one);
    for (auto const* name :
         {"name", "decided_by", "minute", "from_day", "from_month", "from_year", "from"})
        if (auto const value = now.field(name); !value.empty())
            keep(page, name, value);
    for (auto const one : kept(now))
        keep(page, "kept", to_word(one));
    // Those left out too, so that going back loses nothing.
    for (auto const word : words_of<principle>())
        for (auto const* part : {"name", "short_text", "long_text"})
            if (auto const name = std::string{word} + '_' + part; !now.field(name).empty())
                keep(page, name, now.field(name));
    return shown(now, "principle_list_preview", page);
}

http::response adopted(visit& now) {
    auto const done = now.invoke("principles.adopt", wish_of(now));
    if (done.has_value())
        return gone_to(desk, "principles_adopted");
    auto const why = done.error();
    return why.status == status::forbidden ? refused(now, why) : list_form(now, &why);
}

} // namespace

std::vector<route> principle_list_pages() {
    using http::method;
    return {{method::get, "/admin/principles", list_page, door::signed_in},
            {method::post, "/admin/principles/preview", preview_page, door::signed_in},
            {method::post, "/admin/principles", adopted, door::signed_in}};
}

} // namespace network::pages
