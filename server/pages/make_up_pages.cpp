// How a body is made up: every make-up it has had, seat class by seat class, and adopting another
// by a minute.
#include "server/pages/forms.hpp"
#include "server/pages/governance_forms.hpp"
#include "server/pages/member_acts.hpp"

#include <algorithm>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace members;

std::string make_up_url(std::string_view body) {
    return std::string{governance_desk_url} + "/bodies/" + std::string{body} + "/make-up";
}

std::string count_text(seat_line const& line) {
    return line.least == line.most
               ? std::to_string(line.most)
               : std::to_string(line.least) + " to " + std::to_string(line.most);
}

void show_make_up(view::dictionary& page, seat_policy const& one) {
    auto& part = page.section("MAKE_UPS");
    part.set("VERSION",
             "Version " + std::to_string(one.version) + ", from " + say(one.effective_from));
    part.set("BASIS", one.minute.empty() ? one.basis
                                         : "Adopted by " + one.minute +
                                               (one.basis.empty() ? "" : ". " + one.basis));
    for (auto const& line : one.lines)
        part.section("LINES")
            .set("SEAT_CLASS", std::string{label(line.seat_class)})
            .set("COUNT", count_text(line))
            .set("VOTE", line.votes ? "Yes" : "No")
            .set("TERM", line.term_months ? say(*line.term_months, "month", "months")
                                          : "Until further notice");
}

std::string field_of(std::string_view class_word, std::string_view name) {
    return std::string{class_word} + '_' + std::string{name};
}

/// The boxes of one class: typed, or those of the make-up that is copied.
void show_line(visit const& now, view::dictionary& page, std::string_view class_word,
               seat_line const* copied) {
    bool const fresh = now.request.method == http::method::get;
    auto const put = [&](std::string_view name, std::string was) {
        auto const field = field_of(class_word, name);
        page.set(capitals(field), fresh ? std::move(was) : std::string{now.field(field)});
    };
    put("least", copied ? std::to_string(copied->least) : "");
    put("most", copied ? std::to_string(copied->most) : "");
    put("term_months", copied && copied->term_months ? std::to_string(*copied->term_months) : "");
    auto const field = field_of(class_word, "votes");
    bool const votes = fresh ? copied && copied->votes : now.field(field) == "true";
    offer(page, capitals(field) + "_OPTIONS", "true", "Yes", votes);
    offer(page, capitals(field) + "_OPTIONS", "false", "No", !votes);
}

http::response form(visit& now, body_row const& body, error const* why) {
    auto const known = now.ask<&make_ups>({{"body", body.code}});
    if (known.has_error())
        return refused(now, known.error());
    auto page = framed(now);
    lead_back_to_governance(page);
    page.set("BODY", body.name);
    for (auto const& one : known->items)
        show_make_up(page, one);
    if (may_keep_governance(now).has_error())
        return shown(now, "make_up", page); // an auditor reads
    page.show("KEEPS").set("ACTION", make_up_url(body.code));
    for (auto const word : words_of<seat_class>()) {
        seat_line const* copied = nullptr;
        if (!known->items.empty())
            for (auto const& line : known->items.front().lines)
                if (to_word(line.seat_class) == word)
                    copied = &line;
        show_line(now, page, word, copied);
    }
    put_back(now, page, {"from*", "minute", "basis"});
    if (why)
        show_problems(*why, page);
    return shown(now, "make_up", page, why ? 400 : 200);
}

/// Classes without a number at most are left out; `places` says which class each line is about.
json::array lines_typed(visit const& now, std::vector<std::string_view>& places) {
    json::array lines;
    for (auto const word : words_of<seat_class>()) {
        auto const typed = [&](std::string_view name) { return now.field(field_of(word, name)); };
        if (typed("most").empty() && typed("least").empty())
            continue;
        places.push_back(word);
        json::object line{{"seat_class", word}, {"votes", typed("votes") == "true"}};
        line["least"] = number_typed(typed("least").empty() ? "0" : typed("least"));
        line["most"] = number_typed(typed("most").empty() ? typed("least") : typed("most"));
        if (!typed("term_months").empty())
            line["term_months"] = number_typed(typed("term_months"));
        lines.push_back(std::move(line));
    }
    return lines;
}

/// "lines.1.most" is about the box "accountable_body_most"; a whole line about its number at most.
error at_the_boxes(error why, std::vector<std::string_view> const& places) {
    if (why.problems.empty() && why.code == "make_up.before_minute")
        why.problems.push_back({"from", why.code, why.message});
    for (auto& problem : why.problems) {
        if (!problem.field.starts_with("lines.") || problem.field.size() < 7)
            continue;
        auto const place = static_cast<std::size_t>(problem.field[6] - '0');
        if (place < places.size())
            problem.field = field_of(places[place], problem.field.size() > 8
                                                        ? std::string_view{problem.field}.substr(8)
                                                        : "most");
    }
    return why;
}

result<body_row> body_of(visit const& now) {
    bool const reads = now.request.method == http::method::get;
    NETWORK_CHECK(reads ? people::may_read(now.self.who, people::right::keep_governance, 0)
                        : may_keep_governance(now));
    NETWORK_TRY(auto const all, now.ask<&bodies>({}));
    for (auto const& one : all.items)
        if (one.code == now.path["body"])
            return one;
    return not_found("body.unknown", "There is no such body");
}

http::response make_up_page(visit& now) {
    auto const body = body_of(now);
    if (body.has_error())
        return refused(now, body.error());
    if (now.request.method == http::method::get)
        return form(now, *body, nullptr);
    std::vector<std::string_view> places;
    json::object wish{
        {"body", body->code}, {"minute", now.field("minute")}, {"lines", lines_typed(now, places)}};
    if (auto const basis = now.field("basis"); !basis.empty())
        wish["basis"] = basis;
    if (auto const from = typed_day(now, "from"); !from.empty())
        wish["from"] = from;
    auto const done = now.invoke("governance.adopt_make_up", std::move(wish));
    if (done.has_value())
        return gone_to(make_up_url(body->code), "make_up_adopted");
    auto const why = at_the_boxes(at_the_fields(done.error()), places);
    return form(now, *body, &why);
}

} // namespace

std::vector<route> make_up_pages() {
    using http::method;
    constexpr std::string_view place = "/admin/governance/bodies/{body}/make-up";
    return {
        {method::get, place, make_up_page, door::signed_in},
        {method::post, place, make_up_page, door::signed_in},
    };
}

} // namespace network::pages
