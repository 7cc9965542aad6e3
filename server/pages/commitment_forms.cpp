// The forms by which a council's own lead and the network team keep its commitment: declare,
// pledge, outcome, review, safeguard, election. Each is one page, one operation, one green button.
#include "libnetwork/base/text.hpp"
#include "libnetwork/members/election_keeping.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "server/pages/commitment_pages.hpp"
#include "server/pages/forms.hpp"

#include <algorithm>

namespace network::pages {

using namespace members;

std::string_view text_of(pledge_result value) {
    switch (value) {
    case pledge_result::under_way:
        return "Under way";
    case pledge_result::kept:
        return "Kept";
    case pledge_result::partly_kept:
        return "Partly kept";
    case pledge_result::not_kept:
        return "Not kept";
    case pledge_result::given_up:
        return "Given up";
    }
    return {};
}

std::string_view text_of(safeguard_kind value) {
    switch (value) {
    case safeguard_kind::constitution_changed:
        return "Constitution changed";
    case safeguard_kind::cross_party_sponsors:
        return "Sponsors from several parties";
    case safeguard_kind::other:
        return "Another safeguard";
    }
    return {};
}

std::string_view text_of(review_result value) {
    switch (value) {
    case review_result::reaffirmed:
        return "Reaffirmed";
    case review_result::changed:
        return "Changed";
    case review_result::lapsed:
        return "Lapsed";
    }
    return {};
}

std::string_view text_of(election_scope value) {
    switch (value) {
    case election_scope::whole_council:
        return "The whole council";
    case election_scope::half:
        return "Half of the council";
    case election_scope::third:
        return "A third of the council";
    case election_scope::not_held:
        return "None was held in this year";
    }
    return {};
}

namespace {

namespace json = boost::json;

/// One form: its place in the address, its view, its operation, what it says when done.
struct keeping_form {
    std::string_view path;
    std::string_view view;
    std::string_view operation;
    operations::shape const& (*shape)();
};

keeping_form const forms[] = {
    {"declare", "commitment_declare", "commitments.declare", operations::shape_of<declare_wish>},
    {"review", "commitment_review", "commitments.review",
     operations::shape_of<commitment_review_wish>},
    {"pledges", "commitment_pledge", "commitments.pledge", operations::shape_of<pledge_wish>},
    {"safeguards", "commitment_safeguard", "commitments.safeguard",
     operations::shape_of<safeguard_wish>},
    {"elections", "commitment_election", "elections.record", operations::shape_of<election_wish>},
};
keeping_form const outcome_form{"pledges", "commitment_outcome", "commitments.record_outcome",
                                operations::shape_of<outcome_wish>};

keeping_form const* form_at(std::string_view path) {
    auto const found = std::find_if(std::begin(forms), std::end(forms),
                                    [&](keeping_form const& one) { return one.path == path; });
    return found == std::end(forms) ? nullptr : &*found;
}

/// The council of the address, where this visitor may keep its commitment.
result<organisations::organisation_row> council_of(visit const& now) {
    NETWORK_TRY(auto const card,
                now.ask<&organisations::card>({{"organisation", now.path["slug"]}}));
    NETWORK_CHECK(people::may(now.self.who, people::right::keep_commitments, card.organisation.id));
    return card.organisation;
}

template <described_enum E>
void offer_words(view::dictionary& page, std::string_view section, std::string_view chosen) {
    for (auto const word : words_of<E>()) {
        auto& option = page.section(section);
        option.set("VALUE", std::string{word});
        option.set("TEXT", std::string{text_of(*from_word<E>(word))});
        option.show("SELECTED", word == chosen);
    }
}

void fill_fields(visit const& now, view::dictionary& page, std::string_view view) {
    if (view == "commitment_declare")
        put_back(now, page,
                 {"declared_on*", "body", "motion", "votes_for", "votes_against", "votes_abstained",
                  "moved_by", "in_favour", "against", "review_on*", "minute", "source"});
    if (view == "commitment_pledge")
        put_back(now, page, {"pledged", "responsible", "due*", "evidence", "minute", "source"});
    if (view == "commitment_outcome") {
        put_back(now, page, {"found_on*", "evidence", "minute", "source"});
        offer_words<pledge_result>(page, "RESULT_OPTIONS", now.field("result"));
    }
    if (view == "commitment_review") {
        put_back(now, page, {"held_on*", "text", "body", "next_review_on*", "minute", "source"});
        offer_words<review_result>(page, "RESULT_OPTIONS", now.field("result"));
    }
    if (view == "commitment_safeguard") {
        put_back(now, page, {"text", "from*", "minute", "source"});
        offer_words<safeguard_kind>(page, "KIND_OPTIONS", now.field("kind"));
    }
    if (view == "commitment_election") {
        put_back(now, page, {"held_on*", "source"});
        offer_words<election_scope>(page, "SCOPE_OPTIONS", now.field("scope"));
    }
}

/// What the page says beside its fields.
void fill_context(visit const& now, view::dictionary& page, std::string_view view,
                  std::string const& slug) {
    if (view == "commitment_review") {
        auto const card = now.ask<&show_commitment>({{"organisation", slug}});
        if (card.has_value() && card->standing.state != commitment_state::current)
            page.set("OPEN_TEXT", card->why.front().text + '.');
    }
    if (view == "commitment_election") {
        auto const held = now.ask<&elections_of>({{"organisation", slug}});
        if (held.has_value() && held->next)
            page.set("NEXT_TEXT", "The next one foreseen is on " + say(*held->next) + '.');
    }
}

/// The pledge that the address names, in words; none: the council has no such pledge.
std::optional<std::string> pledge_named(visit const& now, std::string const& slug) {
    auto const card = now.ask<&show_commitment>({{"organisation", slug}});
    if (card.has_value())
        for (auto const& one : card->pledges)
            if (std::to_string(one.id) == now.path["pledge"])
                return one.action + " (" + one.responsible + ")";
    return std::nullopt;
}

http::response form_page(visit& now, keeping_form const& form,
                         organisations::organisation_row const& council, error const* why) {
    auto page = framed(now);
    auto const base = commitment_url(council.slug);
    breadcrumb(page, "Commitments", "/commitments");
    page.set("ORGANISATION", council.name);
    auto action = base + '/' + std::string{form.path};
    if (&form == &outcome_form)
        action += '/' + std::string{now.path["pledge"]};
    page.set("ACTION", action).set("BACK_URL", base);
    fill_fields(now, page, form.view);
    fill_context(now, page, form.view, council.slug);
    if (&form == &outcome_form) {
        auto const pledge = pledge_named(now, council.slug);
        if (!pledge)
            return refused(now, not_found("pledge.unknown", "There is no such pledge"));
        page.set("PLEDGE", *pledge);
    }
    if (why)
        show_problems(*why, page, {{"pledged", "action"}});
    return shown(now, form.view, page, why ? 400 : 200);
}

/// Groups as typed, one on each line.
json::array lines_of(std::string_view text) {
    json::array lines;
    while (!text.empty()) {
        auto const end = std::min(text.find('\n'), text.size());
        auto line = text.substr(0, end);
        while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
            line.remove_suffix(1);
        if (!line.empty())
            lines.emplace_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

http::response answer(visit& now, keeping_form const& form) {
    auto const council = council_of(now);
    if (council.has_error())
        return refused(now, council.error());
    if (now.request.method == http::method::get)
        return form_page(now, form, *council, nullptr);
    auto wish = input_from(now, form.shape(), {{"pledged", "action"}});
    wish["organisation"] = council->slug;
    if (form.operation == "commitments.declare")
        for (auto const* list : {"moved_by", "in_favour", "against"})
            wish[list] = lines_of(now.field(list));
    if (&form == &outcome_form) {
        auto const pledge = whole_number(now.path["pledge"]);
        if (!pledge)
            return refused(now, not_found("pledge.unknown", "There is no such pledge"));
        wish["pledge"] = *pledge;
    }
    auto const done = now.invoke(form.operation, std::move(wish));
    if (done.has_value())
        return gone_to(commitment_url(council->slug), "changed");
    auto const why = done.error();
    if (why.status != status::invalid && why.status != status::conflict &&
        why.code != "commitment.none")
        return refused(now, why);
    return form_page(now, form, *council, &why);
}

http::response keep_page(visit& now) {
    auto const* form = form_at(now.path["what"]);
    return form ? answer(now, *form)
                : refused(now, not_found("page.unknown", "There is no such page"));
}

http::response outcome_page(visit& now) {
    return answer(now, outcome_form);
}

} // namespace

std::vector<route> commitment_desk_pages() {
    using http::method;
    return {
        {method::get, "/commitments/{slug}/{what}", keep_page, door::signed_in},
        {method::post, "/commitments/{slug}/{what}", keep_page, door::signed_in},
        {method::get, "/commitments/{slug}/pledges/{pledge}", outcome_page, door::signed_in},
        {method::post, "/commitments/{slug}/pledges/{pledge}", outcome_page, door::signed_in},
    };
}

} // namespace network::pages
