// Reorganising councils: say what ends and what comes after, see both sides, commit, and take it
// back until its day.
#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/shared_by.hpp"
#include "libnetwork/members/succession.hpp"
#include "libnetwork/organisations/reorganisation.hpp"
#include "server/pages/compare.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/organisation_edit.hpp"
#include "server/pages/register.hpp"

#include <algorithm>
#include <map>
#include <sstream>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace organisations;

struct choice {
    succession_kind kind;
    std::string_view text;
};
constexpr choice choices[] = {
    {succession_kind::merge, "Several become one"},
    {succession_kind::split, "One becomes several"},
    {succession_kind::reorganisation, "Several become several"},
    {succession_kind::group_becomes_council,
     "A group takes control and its council takes its place"},
    {succession_kind::boundary_change, "Boundaries move and all go on"},
    {succession_kind::transfer, "Functions move to another that exists already"},
};

std::string_view text_of(succession_kind kind) {
    for (auto const& one : choices)
        if (one.kind == kind)
            return one.text;
    return label(kind);
}

std::vector<std::string> lines_of(std::string_view text) {
    std::istringstream all{std::string{text}};
    std::vector<std::string> lines;
    for (std::string line; std::getline(all, line);) {
        while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
            line.pop_back();
        if (!line.empty())
            lines.push_back(line);
    }
    return lines;
}

json::object wish_of(visit const& now) {
    auto wish = input_from(now, operations::shape_of<reorganise_wish>(), {{"effective", "on"}});
    json::array predecessors, successors;
    for (auto const& line : lines_of(now.field("before")))
        predecessors.emplace_back(slug_called(now, line).value_or(line));
    for (auto const& line : lines_of(now.field("after"))) {
        if (auto const known = slug_called(now, line)) {
            successors.push_back(json::object{{"organisation", *known}});
        } else {
            json::object fresh{{"name", line}};
            if (auto const kind = now.field("after_kind"); !kind.empty())
                fresh["kind"] = kind;
            successors.push_back(std::move(fresh));
        }
    }
    wish["predecessors"] = std::move(predecessors);
    wish["successors"] = std::move(successors);
    return wish;
}

/// Problems of lists belong to the box in which their lines were typed.
error at_the_boxes(error why) {
    for (auto& problem : why.problems) {
        if (problem.field.starts_with("predecessors"))
            problem.field = "before";
        else if (problem.field.starts_with("successors"))
            problem.field = problem.field.ends_with(".kind") ? "after_kind" : "after";
    }
    return why;
}

http::response form(visit& now, error const* why) {
    auto page = framed(now);
    put_back(now, page, {"before", "after", "effective*", "decided_by", "minute", "source"});
    for (auto const& one : choices) {
        auto& option = page.section("KIND_OPTIONS");
        option.set("VALUE", std::string{to_word(one.kind)}).set("TEXT", std::string{one.text});
        option.show("SELECTED", to_word(one.kind) == now.field("kind"));
    }
    for (auto const kind : words_of<organisation_kind>()) {
        auto& option = page.section("AFTER_KIND_OPTIONS");
        option.set("VALUE", std::string{kind})
            .set("TEXT", std::string{label(*from_word<organisation_kind>(kind))});
        option.show("SELECTED", kind == now.field("after_kind"));
    }
    if (why)
        show_problems(at_the_boxes(*why), page, {{"effective", "on"}});
    return shown(now, "reorganise", page, why ? 400 : 200);
}

http::response ask_page(visit& now) {
    if (auto const may = people::may(now.self.who, people::right::reorganise, 0); may.has_error())
        return refused(now, may.error());
    return form(now, nullptr);
}

std::string basis_text(std::string_view decided_by, std::string_view minute,
                       std::string_view source) {
    std::string text;
    for (auto const part : {decided_by, minute, source})
        if (!part.empty())
            text += (text.empty() ? "Based on " : ", ") + std::string{part};
    return text;
}

/// The form with all that was typed, so that going back forgets nothing.
std::string form_url(visit const& now) {
    std::vector<std::pair<std::string_view, std::string>> typed;
    for (auto const name : {"kind", "before", "after", "after_kind", "effective_day",
                            "effective_month", "effective_year", "decided_by", "minute", "source"})
        typed.emplace_back(name, now.field(name));
    return address("/admin/reorganise", typed);
}

std::string held_text(std::optional<members::tier> held) {
    return held ? std::string{members::label(*held)} : "Not a member";
}

/// How much each of them has in the library, by name; what is new takes over from those that end.
std::map<std::string, std::int64_t, std::less<>> studies_of(visit const& now,
                                                            reorganisation_outcome const& outcome) {
    std::map<std::string, std::int64_t, std::less<>> count;
    std::int64_t taken_over = 0;
    auto const add = [&](organisation_brief const& who) {
        auto const shared =
            now.ask<&learning::shared_by>({{"organisation", who.slug}, {"limit", 1}});
        return count[who.name] = shared.has_value() ? shared->total : 0;
    };
    for (auto const& who : outcome.ends)
        taken_over += add(who);
    for (auto const& who : outcome.continues)
        add(who);
    for (auto const& who : outcome.begins)
        count[who.name] = taken_over;
    return count;
}

/// Tiers, votes, seats, studies and contacts, each organisation in a row.
void show_members(visit const& now, view::dictionary& page, reorganisation_outcome const& outcome,
                  members::succession_effects const& effects) {
    auto studies = studies_of(now, outcome);
    for (auto const& row : effects.rows)
        page.section("MEMBER_ROWS")
            .set("SEATS",
                 std::count_if(effects.seats.begin(), effects.seats.end(),
                               [&](auto const& seat) { return seat.organisation == row.name; }))
            .set("STUDIES", say(studies[row.name]))
            .set("MEMBER_NAME", row.name)
            .set("MEMBER_ROLE", row.role)
            .set("TIER_BEFORE", held_text(row.before))
            .set("TIER_AFTER", held_text(row.after))
            .set("VOTES_BEFORE", say(row.votes_before))
            .set("VOTES_AFTER", say(row.votes_after))
            .set("CONTACTS", say(row.contacts));
    page.set("ALL_VOTES_BEFORE", say(effects.votes_before))
        .set("ALL_VOTES_AFTER", say(effects.votes_after));
}

http::response preview_page(visit& now) {
    if (auto const may = people::may(now.self.who, people::right::reorganise, 0); may.has_error())
        return refused(now, may.error());
    auto wish = wish_of(now);
    auto const done = now.invoke("reorganisations.preview", wish);
    if (done.has_error()) {
        auto const why = done.error();
        if (why.status == status::forbidden || why.status == status::unauthenticated)
            return refused(now, why);
        return form(now, &why);
    }
    reorganisation_outcome outcome;
    operations::read_json(done->body, outcome);

    auto page = framed(now);
    page.set("WHAT", std::string{text_of(outcome.kind)}).set("EFFECTIVE", say(outcome.on));
    page.set("BASIS",
             basis_text(now.field("decided_by"), now.field("minute"), now.field("source")));
    for (auto const& who : outcome.ends)
        show_side(now, page, side_of::before, who);
    for (auto const& who : outcome.continues) {
        show_side(now, page, side_of::before, who);
        show_side(now, page, side_of::after, who);
    }
    for (auto const& who : outcome.begins)
        show_side(now, page, side_of::after, who);
    show_effects(page, outcome.effects, outcome.warnings);
    if (auto const told = now.invoke("reorganisations.effects_on_members", wish);
        told.has_value()) {
        members::succession_effects effects;
        operations::read_json(told->body, effects);
        show_members(now, page, outcome, effects);
    }
    keep_fields(now, page,
                {"kind", "before", "after", "after_kind", "effective_day", "effective_month",
                 "effective_year", "effective", "decided_by", "minute", "source"});
    page.set("BACK_URL", form_url(now));
    return shown(now, "reorganise_preview", page);
}

http::response commit_page(visit& now) {
    auto const done = now.invoke("reorganisations.commit", wish_of(now));
    if (done.has_error()) {
        auto const why = done.error();
        if (why.status == status::forbidden || why.status == status::unauthenticated)
            return refused(now, why);
        return form(now, &why);
    }
    reorganisation_outcome outcome;
    operations::read_json(done->body, outcome);
    auto const& who = !outcome.begins.empty()      ? outcome.begins.front()
                      : !outcome.continues.empty() ? outcome.continues.front()
                                                   : outcome.ends.front();
    return gone_to(
        address("/admin/reorganisations/" + std::to_string(outcome.succession.value_or(0)),
                {{"organisation", who.slug}}),
        "reorganised");
}

/// The step of an organisation's lineage that is this succession.
std::optional<lineage_row> step_of(organisation_card const& card, std::string_view succession) {
    for (auto const& step : card.lineage)
        if (std::to_string(step.succession) == succession)
            return step;
    return std::nullopt;
}

/// Mail that went out since it was recorded: what has to be put right by hand if it is taken back.
void show_letters(visit& now, view::dictionary& page) {
    auto const number = whole_number(now.path["id"]);
    if (!number)
        return;
    auto const sent = now.invoke("reorganisations.letters", {{"succession", *number}});
    if (sent.has_error())
        return;
    for (auto const& one : sent->body.at("items").as_array()) {
        members::succession_letter letter;
        operations::read_json(one, letter);
        page.section("LETTERS")
            .set("LETTER", letter.subject)
            .set("LETTER_TO", letter.organisation + ", " + say(letter.people, "person", "people"))
            .set("LETTER_ON", say(letter.sent_on));
    }
}

http::response succession_page(visit& now) {
    if (auto const may = people::may(now.self.who, people::right::run_network, 0); may.has_error())
        return refused(now, may.error());
    auto const card =
        now.ask<&organisations::card>({{"organisation", std::string{now.field("organisation")}}});
    if (card.has_error())
        return refused(now, card.error());
    auto const step = step_of(*card, now.path["id"]);
    if (!step)
        return refused(now, not_found("succession.unknown", "There is no such reorganisation"));
    auto page = framed(now);
    page.set("TITLE", step->text).set("WHAT", std::string{text_of(step->kind)});
    page.set("EFFECTIVE", say(step->effective));
    page.set("BASIS", basis_text(step->decided_by, step->minute, step->source));
    for (auto const& who : step->predecessors)
        show_side(now, page, side_of::before, who);
    for (auto const& who : step->successors)
        show_side(now, page, side_of::after, who);
    show_letters(now, page);
    if (step->cancelled)
        page.set("UNDONE", "This reorganisation was taken back. The history shows both.");
    else if (step->scheduled && people::may(now.self.who, people::right::reorganise, 0).has_value())
        page.set("UNDO_URL",
                 address("/admin/reorganisations/" + std::string{now.path["id"]} + "/undo",
                         {{"organisation", card->organisation.slug}}))
            .set("UNDO_TEXT", "It can be taken back until " + say(step->effective) + ".");
    return shown(now, "reorganisation", page);
}

http::response undo_page(visit& now) {
    std::string const id{now.path["id"]};
    json::object wish{{"reason", "Taken back by the network team"}};
    if (auto const number = whole_number(id))
        wish["succession"] = *number;
    auto const done = now.invoke("reorganisations.undo", std::move(wish));
    if (done.has_error())
        return refused(now, done.error());
    auto const organisation = now.request.parameter_value("organisation").value_or("");
    return gone_to(
        address("/admin/reorganisations/" + id, {{"organisation", std::string{organisation}}}),
        "undone");
}

} // namespace

std::vector<route> reorganise_pages() {
    using http::method;
    return {
        {method::get, "/admin/reorganise", ask_page, door::signed_in},
        {method::post, "/admin/reorganise/preview", preview_page, door::signed_in},
        {method::post, "/admin/reorganise", commit_page, door::signed_in},
        {method::get, "/admin/reorganisations/{id}", succession_page, door::signed_in},
        {method::post, "/admin/reorganisations/{id}/undo", undo_page, door::signed_in},
    };
}

} // namespace network::pages
