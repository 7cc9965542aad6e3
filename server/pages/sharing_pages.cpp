// What members do with what others shared: say that they tried it too or that it was useful, and
// see what their organisation gave and took.
#include "libnetwork/learning/adoptions.hpp"
#include "libnetwork/learning/questions.hpp"
#include "libnetwork/learning/reciprocity.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/project_words.hpp"
#include "server/pages/role_words.hpp"
#include "server/pages/shared_subject.hpp"
#include "server/pages/take_up_view.hpp"

#include <algorithm>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace learning;

template <described_enum E>
void offer_labels(view::dictionary& page, std::string_view section, std::string_view chosen) {
    for (auto const word : words_of<E>())
        offer_choice(page, section, word, label(*from_word<E>(word)), chosen);
}

void offer_posts(view::dictionary& page, std::string_view chosen) {
    for (auto const word : words_of<people::post>())
        if (auto const post = *from_word<people::post>(word); post <= people::post::communications)
            offer_choice(page, "CONTACT_POST_OPTIONS", word, post_text(post), chosen);
}

void offer_audience(view::dictionary& page, std::string_view chosen) {
    offer_choice(page, "VISIBILITY_OPTIONS", "everyone", "Everyone",
                 chosen.empty() ? "everyone" : chosen);
    offer_choice(page, "VISIBILITY_OPTIONS", "members", "Member organisations alone", chosen);
}

void fill_adoption(view::dictionary& page, adoption_row const& one) {
    page.set("HAPPENED", one.happened).set("CHANGED", one.changed).set("COST", one.cost);
    if (one.cost_pence)
        page.set("COST_POUNDS", pounds_typed(*one.cost_pence));
    page.set("TRIED_ON_DAY", std::to_string(one.tried_on.day()));
    page.set("TRIED_ON_MONTH", std::to_string(one.tried_on.month()));
    page.set("TRIED_ON_YEAR", std::to_string(one.tried_on.year()));
    if (auto const slash = one.study_path.rfind('/'); slash != std::string::npos)
        page.set("STUDY", one.study_path.substr(slash + 1));
}

/// Those one speaks for that could have tried it too: it is not what they did themselves.
std::vector<std::int64_t> others_than(visit const& now, std::int64_t lead) {
    auto others = speaks_for(now);
    std::erase(others, lead);
    return others;
}

http::response adoption_form(visit& now, shared_subject const& of, adoption_row const* known,
                             error const* why) {
    auto page = framed(now);
    bool const typed = now.request.method == http::method::post;
    auto const own = known ? "/adoptions/" + std::to_string(known->id) : std::string{};
    page.set("TITLE", of.title).set("BACK_URL", of.path);
    page.set("HEADING", known ? "Put it right" : "We tried this too")
        .set("BUTTON", known ? "Save" : "Record it");
    page.set("ACTION", known ? own : of.path + "/tried")
        .set("WITHDRAW_URL", known ? own + "/withdrawal" : "");
    if (known)
        offer_choice(page, "ORGANISATION_OPTIONS", std::to_string(known->adopter.id),
                     known->adopter.name, {});
    else
        for (auto const one : others_than(now, of.lead))
            offer_choice(page, "ORGANISATION_OPTIONS", std::to_string(one), place_text(now, one),
                         now.field("organisation"));
    auto const chosen = [&](std::string_view name, std::string_view before) {
        return typed || !known ? std::string{now.field(name)} : std::string{before};
    };
    offer_labels<adoption_result>(page, "RESULT_OPTIONS",
                                  chosen("result", known ? to_word(known->result) : ""));
    offer_posts(page, chosen("contact_post",
                             known && known->contact_post ? to_word(*known->contact_post) : ""));
    offer_audience(page, chosen("visibility", known ? to_word(known->visibility) : ""));
    if (typed || !known)
        put_back(now, page, {"tried_on*", "happened", "changed", "cost", "cost_pounds", "study"});
    else
        fill_adoption(page, *known);
    if (why)
        show_problems(*why, page, {{"cost_pounds", "cost_pence"}});
    return shown(now, "adoption_edit", page,
                 why ? (why->status == status::conflict ? 409 : 400) : 200);
}

json::object adoption_typed(visit const& now, bool whole) {
    json::object wish;
    for (auto const* name : {"result", "contact_post", "visibility", "study"})
        if (auto const typed = now.field(name); !typed.empty())
            wish[name] = typed;
    for (auto const* name : {"happened", "changed", "cost"})
        if (auto const typed = now.field(name); whole || !typed.empty())
            wish[name] = typed;
    if (auto const pounds = now.field("cost_pounds"); !pounds.empty())
        wish["cost_pence"] = pence_typed(pounds);
    if (auto const day = typed_day(now, "tried_on"); !day.empty())
        wish["tried_on"] = day;
    wish["organisation"] = std::string{now.field("organisation")};
    return wish;
}

http::response tried_page(visit& now) {
    auto const of = subject_of(now);
    if (of.has_error())
        return refused(now, of.error());
    if (speaks_for(now).empty())
        return refused(now, forbidden("right.missing",
                                      "Say it for your own organisation: you hold no role in one"));
    if (others_than(now, of->lead).empty())
        return refused(now, conflict("adoption.own", "This is your organisation's own; say how it "
                                                     "went on in a follow-up"));
    if (now.request.method == http::method::get)
        return adoption_form(now, *of, nullptr, nullptr);
    auto wish = adoption_typed(now, true);
    wish[of->kind] = of->slug;
    auto const done = now.invoke("adoptions.record", std::move(wish));
    if (done.has_value())
        return gone_to(of->path, "adoption_recorded");
    auto const why = done.error();
    return why.status == status::forbidden ? refused(now, why)
                                           : adoption_form(now, *of, nullptr, &why);
}

http::response adoption_page(visit& now) {
    auto const known = adoption_of(now);
    if (known.has_error())
        return refused(now, known.error());
    if (!known->own)
        return refused(now, forbidden("right.missing",
                                      "It is for the organisation that said it to put it right"));
    shared_subject const of{known->of == node_kind::project ? "project" : "resource",
                            {},
                            known->title,
                            known->path,
                            0,
                            {}};
    if (now.request.method == http::method::get)
        return adoption_form(now, of, &*known, nullptr);
    auto wish = adoption_typed(now, true);
    wish["adoption"] = known->id;
    wish["organisation"] = std::to_string(known->adopter.id);
    auto const done = now.invoke("adoptions.correct", std::move(wish));
    if (done.has_value() || done.error().code == "adoption.unchanged")
        return gone_to(of.path, "adoption_corrected");
    auto const why = done.error();
    return adoption_form(now, of, &*known, &why);
}

http::response adoption_withdrawn(visit& now) {
    auto const known = adoption_of(now);
    if (known.has_error())
        return refused(now, known.error());
    auto const done =
        now.invoke("adoptions.withdraw",
                   {{"organisation", std::to_string(known->adopter.id)}, {"adoption", known->id}});
    return done.has_error() ? refused(now, done.error()) : gone_to(known->path, "undone");
}

http::response useful(visit& now) {
    auto const of = subject_of(now);
    if (of.has_error())
        return refused(now, of.error());
    bool const back = now.field("useful") == "no";
    auto const done =
        now.invoke(back ? "adoptions.unmark_useful" : "adoptions.mark_useful",
                   {{"organisation", now.field("organisation")}, {"resource", of->slug}});
    return done.has_error() ? refused(now, done.error())
                            : gone_to(of->path, back ? "undone" : "useful");
}

// ------------------------------------------------------------------------------------------------

void show_statement(view::dictionary& page, reciprocity_statement const& statement) {
    auto const side = [&](std::string_view name, std::vector<reciprocity_row> const& rows) {
        auto& part = page.section("SIDES").set("SIDE", std::string{name});
        for (auto const& one : rows)
            part.section("ROWS").set("WHAT", one.label).set("COUNT", say(one.count));
    };
    side("Given", statement.given);
    side("Taken", statement.taken);
    std::string names;
    for (auto const& one : statement.adopters)
        names += (names.empty() ? "" : ", ") + one;
    page.set("ADOPTERS", names);
}

http::response sharing_page(visit& now) {
    auto const organisation = organisation_meant(now);
    if (organisation.has_error())
        return refused(now, organisation.error());
    auto const statement = now.ask<&show_reciprocity>({{"organisation", *organisation}});
    if (statement.has_error())
        return refused(now, statement.error());
    auto page = framed(now);
    step_home(now, page, statement->organisation->slug);
    page.set("NAME", statement->organisation->name);
    page.set("EVERYTHING_URL", address("/account/council/everything",
                                       {{"organisation", statement->organisation->slug}}));
    page.set("LEAD", "Counted on " + say(statement->as_on) +
                         " from what is recorded. Your own people and the "
                         "network team see this page, nobody else.");
    show_statement(page, *statement);
    auto const questions = now.ask<&questions_of>({{"organisation", *organisation}});
    if (questions.has_value())
        for (auto const& one : questions->items) {
            auto& row = page.section("QUESTIONS");
            row.set("QUESTION_URL", "/questions/" + std::to_string(one.id));
            row.set("QUESTION", one.asker.name + " asks " + one.asked.name +
                                    (one.title.empty() ? "" : " about " + one.title));
            row.set("STATE", std::string{label(one.state)})
                .show("QUIET", one.state == question_state::closed);
        }
    return shown(now, "council_sharing", page);
}

http::response totals_page(visit& now) {
    auto const statement = now.ask<&reciprocity_totals>({});
    if (statement.has_error())
        return refused(now, statement.error());
    auto page = framed(now);
    page.set("NAME", "The whole network");
    page.set("LEAD", "What members gave to one another and took from one another, counted on " +
                         say(statement->as_on) + ". No member is ranked.");
    show_statement(page, *statement);
    return shown(now, "council_sharing", page);
}

} // namespace

std::vector<route> sharing_pages() {
    using http::method;
    return {
        {method::get, "/resources/{slug}/tried", tried_page, door::signed_in},
        {method::post, "/resources/{slug}/tried", tried_page, door::signed_in},
        {method::post, "/resources/{slug}/useful", useful, door::signed_in},
        {method::get, "/projects/{slug}/tried", tried_page, door::signed_in},
        {method::post, "/projects/{slug}/tried", tried_page, door::signed_in},
        {method::get, "/adoptions/{adoption}", adoption_page, door::signed_in},
        {method::post, "/adoptions/{adoption}", adoption_page, door::signed_in},
        {method::post, "/adoptions/{adoption}/withdrawal", adoption_withdrawn, door::signed_in},
        {method::get, "/account/council/sharing", sharing_page, door::signed_in},
        {method::get, "/reciprocity", totals_page, door::shared},
    };
}

} // namespace network::pages
