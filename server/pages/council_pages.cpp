// "Your council": what an organisation's own people see and do: how it stands and why, figures to
// confirm, who does what, and handing over when somebody leaves.
#include "libnetwork/base/money.hpp"
#include "libnetwork/learning/reciprocity.hpp"
#include "libnetwork/organisations/figures.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/people/appointments.hpp"
#include "libnetwork/people/people.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/membership_panel.hpp"
#include "server/pages/register.hpp"
#include "server/pages/role_words.hpp"

#include <algorithm>
#include <set>

namespace network::pages {
namespace {

namespace json = boost::json;

constexpr std::string_view council_path = "/account/council";

std::string council_url(std::string_view slug, std::string_view step = {}) {
    return address(std::string{council_path} + std::string{step},
                   {{"organisation", std::string{slug}}});
}

/// The organisations the viewer works or leads for.
std::vector<std::int64_t> own_organisations(visit const& now) {
    std::vector<std::int64_t> own;
    for (auto const& held : now.self.who.roles)
        if (held.organisation != 0 &&
            std::find(own.begin(), own.end(), held.organisation) == own.end())
            own.push_back(held.organisation);
    return own;
}

/// The organisation that is asked about, or the first of one's own; only where one may see its
/// people.
result<organisations::organisation_card> asked(visit const& now) {
    std::string called{now.field("organisation")};
    if (called.empty()) {
        auto const own = own_organisations(now);
        if (own.empty())
            return not_found("council.none",
                             "You hold no role in an organisation. Ask the network team for one");
        called = std::to_string(own.front());
    }
    NETWORK_TRY(auto card, now.ask<&organisations::card>({{"organisation", called}}));
    NETWORK_CHECK(people::may(now.self.who, people::right::read_contacts, card.organisation.id));
    return card;
}

result<std::vector<people::contact>> people_of(visit const& now, std::string const& slug) {
    NETWORK_TRY(auto const found, now.invoke("people.of_organisation", {{"organisation", slug}}));
    std::vector<people::contact> all;
    operations::read_json(found.body.at("items"), all);
    return all;
}

void show_figures(view::dictionary& page, organisations::organisation_card const& card) {
    for (auto const& figure : card.figures)
        page.section("NUMBERS")
            .set("NUMBER_NAME", std::string{organisations::label(
                                    from_word<organisations::attribute>(figure.figure)
                                        .value_or(organisations::attribute::population))})
            .set("YEAR", std::to_string(figure.year))
            .set("NUMBER", figure.figure == to_word(organisations::attribute::population)
                               ? say(figure.amount)
                               : pounds_text(figure.amount))
            .set("SOURCE", figure.source);
}

void show_people(visit const& now, view::dictionary& page,
                 organisations::organisation_card const& card,
                 std::vector<people::contact> const& all) {
    bool const leads =
        people::may(now.self.who, people::right::manage_contacts, card.organisation.id).has_value();
    for (auto const& one : all) {
        auto& line = page.section("PEOPLE");
        line.set("PERSON", one.name.empty() ? one.email : one.name).set("EMAIL", one.email);
        line.set("POST", std::string{post_text(one.post, card.organisation.kind)})
            .set("SINCE", say(one.effective_from));
        line.set("HAND_OVER_NOTE", is_oneself(one.post, card.organisation.kind)
                                       ? "One's own membership goes to nobody else"
                                       : "A lead here, or the network team, hands over");
        if (leads && one.person && !is_oneself(one.post, card.organisation.kind))
            line.set("HAND_OVER_URL", address(std::string{council_path} + "/hand-over",
                                              {{"organisation", card.organisation.slug},
                                               {"person", std::to_string(*one.person)}}));
    }
}

/// The newest year for which a figure is recorded, or 0.
std::int64_t newest(organisations::organisation_card const& card, organisations::attribute which) {
    std::int64_t year = 0;
    for (auto const& figure : card.figures)
        if (figure.figure == to_word(which))
            year = std::max<std::int64_t>(year, figure.year);
    return year;
}

/// What the organisation should confirm or put in order.
void show_tasks(visit const& now, view::dictionary& page,
                organisations::organisation_card const& card,
                members::standing_answer const& stands, std::vector<people::contact> const& all) {
    auto const task = [&](std::string text, std::string_view words, std::string url) {
        auto& one = page.section("TASKS").set("TASK", std::move(text));
        if (!url.empty())
            one.set("TASK_WORDS", std::string{words}).set("TASK_URL", std::move(url));
    };
    auto const& slug = card.organisation.slug;
    auto const last_year = card_day(now).year() - 1;
    bool const area = card.organisation.kind && organisations::is_area(*card.organisation.kind);
    auto const stale = [&](organisations::attribute which, std::string_view what) {
        auto const year = newest(card, which);
        if (area && year < last_year)
            task(year == 0
                     ? "No " + std::string{what} + " is recorded."
                     : "The latest " + std::string{what} + " is for " + std::to_string(year) + '.',
                 "Confirm the figures", council_url(slug, "/figures"));
    };
    stale(organisations::attribute::population, "population");
    stale(organisations::attribute::revenue_budget, "budget");
    auto const held = [&](people::post post) {
        return std::any_of(all.begin(), all.end(),
                           [&](auto const& one) { return one.post == post; });
    };
    if (!card.organisation.individual && !held(people::post::finance_contact))
        task("Nobody is the finance contact, who gets the invoices. The network team can give "
             "somebody that role.",
             {}, {});
    if (stands.leaves)
        task("Notice was given; the membership ends on " + say(*stands.leaves) + '.', "See why",
             organisation_url(slug));
    if (stands.term_ends && *stands.term_ends <= card_day(now) && members::belongs(stands.standing))
        task("The last term ended on " + say(stands.term_ends->plus_days(-1)) +
                 ". You stay a member; the network team is to record the renewal.",
             "See the membership", organisation_url(slug));
}

/// How it stands, what it may do and who acts for it, each in a line; the sections below say more.
void show_glance(view::dictionary& page, members::standing_answer const& stands,
                 std::vector<people::contact> const& all) {
    auto const fact = [&](std::string_view name, std::string text, std::string_view words,
                          std::string_view url) {
        page.section("FACTS")
            .set("FACT_NAME", std::string{name})
            .set("FACT", std::move(text))
            .set("FACT_WORDS", std::string{words})
            .set("FACT_URL", std::string{url});
    };
    fact("Membership", stands.why.text + '.', "Why", "#membership");
    std::string may;
    for (auto const& one : stands.rights)
        if (one.granted)
            may += (may.empty() ? "" : "; ") + one.label;
    fact("You may", may.empty() ? "Nothing that takes a membership." : may + '.',
         "Each right with its reason", "#membership");
    std::set<std::string> people;
    for (auto const& one : all)
        people.insert(one.email);
    fact("People",
         all.empty() ? "Nobody holds a role here today."
                     : say(std::ssize(people), "person holds ", "people hold ") +
                           say(std::ssize(all), "role.", "roles."),
         all.empty() ? "" : "See who, and hand over", all.empty() ? "" : "#people");
}

/// What the membership is worth so far, as far as it is recorded. Nothing where it may not be seen.
void show_worth(visit const& now, view::dictionary& page, std::string const& slug) {
    auto const statement = now.ask<&learning::show_reciprocity>({{"organisation", slug}});
    if (statement.has_error())
        return;
    auto const figure = [&](std::vector<learning::reciprocity_row> const& rows,
                            std::string_view what) {
        for (auto const& row : rows)
            if (row.what == what)
                page.section("FIGURES")
                    .set("FIGURE", say(row.count))
                    .set("FIGURE_LABEL", row.label);
    };
    for (auto const what : {"studies_shared", "taken_up_by_others", "projects_joined"})
        figure(statement->given, what);
    for (auto const what : {"adoptions", "grants", "questions_asked"})
        figure(statement->taken, what);
    page.set("FIGURES_NOTE", "As at " + say(statement->as_on) + ". No member is ranked.");
}

/// To its own people what it is to them; the network team sees what they see.
std::string_view heading_for(visit const& now, organisations::organisation_card const& card) {
    auto const own = own_organisations(now);
    bool const is_own = std::find(own.begin(), own.end(), card.organisation.id) != own.end();
    return is_own ? own_place_text(card.organisation.kind) : "As its own people see it";
}

http::response council_page(visit& now) {
    auto const card = asked(now);
    if (card.has_error())
        return refused(now, card.error());
    auto const& slug = card->organisation.slug;
    auto const membership = now.ask<&members::show_membership>({{"organisation", slug}});
    auto const all = people_of(now, slug);
    if (membership.has_error() || all.has_error())
        return refused(now, membership.has_error() ? membership.error() : all.error());
    auto page = framed(now);
    page.set("NAME", card->organisation.name).set("PUBLIC_URL", organisation_url(slug));
    page.set("OWN_HEADING", std::string{heading_for(now, *card)});
    if (people::may_read(now.self.who, people::right::take_part, card->organisation.id).has_value())
        page.set("EVERYTHING_URL", council_url(slug, "/everything"));
    page.set("RESOURCES_URL", council_url(slug, "/resources"));
    if (card->organisation.individual &&
        people::may(now.self.who, people::right::manage_contacts, card->organisation.id)
            .has_value())
        page.set("LISTING_URL", council_url(slug, "/listing"));
    show_tasks(now, page, *card, membership->now, *all);
    show_glance(page, membership->now, *all);
    show_worth(now, page, slug);
    show_membership_panel(page, *membership, {});
    show_figures(page, *card);
    page.show("FIGURES_PART", !card->organisation.individual);
    if (people::may(now.self.who, people::right::confirm_figures, card->organisation.id)
            .has_value())
        page.set("FIGURES_URL", council_url(slug, "/figures"));
    show_people(now, page, *card, *all);
    page.set("BIDS_URL", council_url(slug, "/bids"))
        .set("SHARING_URL", council_url(slug, "/sharing"));
    for (auto const other : own_organisations(now))
        if (other != card->organisation.id)
            page.section("OTHERS")
                .set("OTHER", place_text(now, other))
                .set("OTHER_URL", council_url(std::to_string(other)));
    return shown(now, "council", page);
}

http::response figures_form(visit& now, organisations::organisation_card const& card,
                            error const* why) {
    auto page = framed(now);
    breadcrumb(page, heading_for(now, card), council_url(card.organisation.slug));
    page.set("NAME", card.organisation.name).set("ORGANISATION", card.organisation.slug);
    page.set("BACK_URL", council_url(card.organisation.slug));
    put_back(now, page,
             {"population", "population_year", "revenue_budget", "capital_budget", "budget_year",
              "source"});
    show_figures(page, card);
    if (why)
        show_problems(*why, page);
    return shown(now, "council_figures", page, why ? 400 : 200);
}

http::response figures_page(visit& now) {
    auto const card = asked(now);
    if (card.has_error())
        return refused(now, card.error());
    auto const may =
        people::may(now.self.who, people::right::confirm_figures, card->organisation.id);
    if (may.has_error())
        return refused(now, may.error());
    if (now.request.method == http::method::get)
        return figures_form(now, *card, nullptr);
    json::object wish{{"organisation", card->organisation.slug}};
    auto const put = [&](std::string_view name, json::value (*as)(std::string_view)) {
        if (auto const typed = now.field(name); !typed.empty())
            wish[name] = as(typed);
    };
    put("population", number_typed);
    put("population_year", number_typed);
    put("revenue_budget", pence_typed);
    put("capital_budget", pence_typed);
    // A budget year is told as "2025/26": the year in which it begins counts.
    if (auto const year = now.field("budget_year"); !year.empty())
        wish["budget_year"] = number_typed(year.substr(0, 4));
    if (auto const source = now.field("source"); !source.empty())
        wish["source"] = source;
    auto const done = now.invoke("organisations.state_figures", std::move(wish));
    if (done.has_value())
        return gone_to(council_url(card->organisation.slug), "figures");
    auto const why = done.error();
    return figures_form(now, *card, &why);
}

people::contact const* person_in(std::vector<people::contact> const& all, std::string_view number) {
    for (auto const& one : all)
        if (one.person && std::to_string(*one.person) == number)
            return &one;
    return nullptr;
}

http::response hand_over_form(visit& now, organisations::organisation_card const& card,
                              people::contact const& leaver, error const* why) {
    auto page = framed(now);
    breadcrumb(page, heading_for(now, card), council_url(card.organisation.slug));
    page.set("ORGANISATION", card.organisation.slug)
        .set("ORGANISATION_NAME", card.organisation.name);
    page.set("LEAVER", leaver.name).set("PERSON", *leaver.person);
    page.set("BACK_URL", council_url(card.organisation.slug));
    put_back(now, page, {"name", "email", "on*"});
    if (why)
        show_problems(*why, page);
    return shown(now, "council_hand_over", page, why ? 400 : 200);
}

http::response hand_over_page(visit& now) {
    auto const card = asked(now);
    if (card.has_error())
        return refused(now, card.error());
    auto const may =
        people::may(now.self.who, people::right::manage_contacts, card->organisation.id);
    if (may.has_error())
        return refused(now, may.error());
    auto const all = people_of(now, card->organisation.slug);
    if (all.has_error())
        return refused(now, all.error());
    auto const* leaver = person_in(*all, now.field("person"));
    if (!leaver)
        return refused(now, not_found("people.unknown", "That person holds no role here"));
    if (now.request.method == http::method::get)
        return hand_over_form(now, *card, *leaver, nullptr);
    auto wish = input_from(now, operations::shape_of<people::hand_over_wish>());
    wish["organisation"] = card->organisation.slug;
    wish["from_person"] = *leaver->person;
    auto const done = now.invoke("people.hand_over", std::move(wish));
    if (done.has_value())
        return gone_to(council_url(card->organisation.slug), "handed_over");
    auto const why = done.error();
    return hand_over_form(now, *card, *leaver, &why);
}

} // namespace

std::vector<route> council_pages() {
    using http::method;
    return {
        {method::get, "/account/council", council_page, door::signed_in},
        {method::get, "/account/council/figures", figures_page, door::signed_in},
        {method::post, "/account/council/figures", figures_page, door::signed_in},
        {method::get, "/account/council/hand-over", hand_over_page, door::signed_in},
        {method::post, "/account/council/hand-over", hand_over_page, door::signed_in},
    };
}

} // namespace network::pages
