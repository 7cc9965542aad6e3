#include "libnetwork/learning/bids.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/given.hpp"
#include "libnetwork/learning/project_file.hpp"
#include "libnetwork/organisations/organisations.hpp"

#include <algorithm>

namespace network::learning {
namespace {

void put_partners(changes::reader& view, project_content& says, bid_answers const& given) {
    auto const replace = [&](project_part part, auto const& list, auto const& make) {
        if (!list)
            return;
        std::erase_if(says.partners, [&](auto const& one) { return one.part == part; });
        for (auto const& one : *list)
            if (auto made = make(one); !made.name.empty())
                says.partners.push_back(std::move(made));
    };
    replace(project_part::participant, given.participants, [&](std::string const& one) {
        return partner_called(view, one, project_part::participant);
    });
    replace(project_part::match_funder, given.match_funding, [&](match_wish const& one) {
        return partner_called(view, one.name, project_part::match_funder, one.amount_pence);
    });
}

project_content answered(changes::reader& view, project_content says, bid_answers const& given) {
    put_given(says.type, given.type);
    put_given(says.round, given.round);
    put_given(says.title, given.title);
    put_given(says.summary, given.summary);
    put_given(says.plan, given.plan);
    put_given(says.difference, given.difference);
    put_given(says.outcome, given.outcome);
    put_given(says.theme, given.theme);
    put_given(says.asked_pence, given.asked_pence);
    put_given(says.starts, given.starts);
    put_given(says.due, given.due);
    put_given(says.report_back, given.report_back);
    put_given(says.report_event, given.report_event);
    put_given(says.principles, given.principles);
    put_partners(view, says, given);
    return says;
}

std::vector<problem> faults_of(bid_answers const& given) {
    std::vector<problem> faults;
    if (given.title && trim(*given.title).empty())
        faults.push_back({"title", "title.required", "Give the project a title"});
    if (given.principles)
        for (auto one = given.principles->begin(); one != given.principles->end(); ++one)
            if (std::any_of(given.principles->begin(), one,
                            [&](auto const& other) { return other.principle == one->principle; }))
                faults.push_back({"principles", "principles.twice", "Name each principle once"});
    return faults;
}

bid_row row_of(changes::reader& view, project_book const& book, project_record const& project) {
    auto const today = view.today();
    auto const stands = project.on(today);
    auto const* round = book.round_of(project);
    bid_row row{project.row.id,
                project.row.slug,
                project.says.title,
                project.says.type,
                round ? round->terms.number : 0,
                "The network",
                {},
                *stands.state,
                std::string{label(*stands.state)},
                stands.recommended,
                stands.since,
                project.says.asked_pence,
                stands.awarded_pence,
                {},
                {},
                false};
    if (project.row.organisation) {
        auto const lead = who_is(view, *project.row.organisation);
        row.lead = lead.name;
        row.lead_slug = lead.slug;
    }
    auto const* grant = round ? round->terms.grant_for(project.says.type) : nullptr;
    auto const due = rules::milestones(stands, project.events, project.says.starts,
                                       grant ? grant->interim_months : std::nullopt, today);
    if (!due.empty()) {
        row.next_due = due.front().due;
        row.next_what = due.front().what;
        row.overdue = due.front().overdue;
    }
    return row;
}

/// Does a step that its lead takes.
result<bid_card> step_of(changes::unit_of_work& work, bid_number const& wish,
                         project_event_kind kind, std::string reason = {}) {
    NETWORK_TRY(auto file, bid_of(work, wish.organisation, wish.bid));
    project_event what;
    what.kind = kind;
    what.version = file->version;
    what.reason = std::move(reason);
    NETWORK_CHECK(take(work, file, what));
    return card_of(work, file);
}

} // namespace

bid_card card_of(changes::reader& view, project_file const& file) {
    auto const& stands = file.stands;
    bid_card card;
    card.bid = file->row.id;
    card.slug = file->row.slug;
    if (auto const* round = file.book->round_of(*file.record)) {
        card.round = round->terms.number;
        card.round_title = round->terms.title;
    }
    if (file->row.organisation)
        card.lead = who_is(view, *file->row.organisation);
    card.state = stands.state.value_or(project_state::bid_draft);
    card.state_label = label(card.state);
    card.recommended = stands.recommended;
    card.version = file->number;
    card.open = rules::is_open_to_lead(card.state);
    card.awarded_pence = stands.awarded_pence;
    card.minute = stands.minute;
    card.says = file->says;
    if (card.open)
        for (auto& gap : rules::gaps_in(file->says, situation_of(view, file)))
            card.gaps.push_back(
                {std::move(gap.field), std::move(gap.code), std::move(gap.message)});
    for (auto const& one : file->events)
        card.events.push_back({one.kind, std::string{label(one.kind)}, one.effective,
                               one.amount_pence, one.minute, one.reason});
    for (auto const one : file->joined())
        card.joined.push_back(who_is(view, one));
    return card;
}

result<bid_card> start_bid(changes::unit_of_work& work, start_bid_wish const& wish) {
    NETWORK_TRY(auto const lead, organisations::resolve(work, wish.organisation));
    std::vector<problem> faults;
    auto const title = std::string{trim(wish.title.value_or(""))};
    if (title.empty())
        faults.push_back({"title", "title.required", "Give the project a title"});
    if (!wish.round && !wish.idea)
        faults.push_back({"round", "round.required", "Choose a round for the bid"});
    if (!faults.empty())
        return invalid(std::move(faults));
    if (wish.round && !projects_of(work)->round(*wish.round))
        return not_found("round.unknown", "There is no such round");
    project_content says;
    says.round = wish.round;
    says.title = title;
    says.summary = trim(wish.summary.value_or(""));
    says.type = wish.type.value_or(project_type::policy_lab);
    says.year = work.today().year();
    project_event first;
    first.kind = wish.idea ? project_event_kind::noted : project_event_kind::drafted;
    NETWORK_TRY(auto const file, open_project(work, lead, says, first));
    return card_of(work, file);
}

result<bid_card> save_bid(changes::unit_of_work& work, bid_answers const& wish) {
    NETWORK_TRY(auto file, bid_of(work, wish.organisation, wish.bid));
    if (auto faults = faults_of(wish); !faults.empty())
        return invalid(std::move(faults));
    if (wish.round && !file.book->round(*wish.round))
        return not_found("round.unknown", "There is no such round");
    if (wish.based_on && *wish.based_on != file->number)
        return conflict("bid.changed", "Somebody saved this bid in the meantime. Read it again");
    auto const says = answered(work, file->says, wish);
    bool const stays_idea = file.stands.state == project_state::idea;
    if (says == file->says && (stays_idea || file.stands.state == project_state::bid_draft))
        return card_of(work, file);
    if (!file.stands.state || !rules::is_open_to_lead(*file.stands.state))
        return conflict("project.not_now",
                        "A bid that was sent stays as it is; take it back to change it");
    save_version(work, file, says);
    project_event what;
    what.kind = stays_idea ? project_event_kind::noted : project_event_kind::drafted;
    what.version = file->version;
    NETWORK_CHECK(take(work, file, what));
    return card_of(work, file);
}

result<bid_card> express_interest(changes::unit_of_work& work, bid_number const& wish) {
    return step_of(work, wish, project_event_kind::interest_sent);
}

result<bid_card> submit_bid(changes::unit_of_work& work, bid_number const& wish) {
    NETWORK_TRY(auto const file, bid_of(work, wish.organisation, wish.bid));
    if (file.stands.state && rules::is_open_to_lead(*file.stands.state))
        if (auto gaps = rules::gaps_in(file->says, situation_of(work, file)); !gaps.empty())
            return invalid(std::move(gaps));
    return step_of(work, wish, project_event_kind::submitted);
}

result<bid_card> take_bid_back(changes::unit_of_work& work, bid_number const& wish) {
    return step_of(work, wish, project_event_kind::taken_back);
}

result<bid_card> withdraw_bid(changes::unit_of_work& work, bid_withdrawal const& wish) {
    if (trim(wish.reason).empty())
        return invalid("reason", "reason.required", "Say why");
    return step_of(work, {wish.organisation, wish.bid}, project_event_kind::withdrawn,
                   std::string{trim(wish.reason)});
}

result<bid_card> show_bid(changes::reader& view, read_bid_wish const& wish) {
    NETWORK_TRY(auto const file, project_called(view, std::to_string(wish.bid)));
    if (!looks_after_project(view, *file.record))
        return not_found("project.unknown", "There is no such project");
    return card_of(view, file);
}

result<page<bid_row>> own_bids(changes::reader& view, own_bids_wish const& wish) {
    NETWORK_TRY(auto const id, organisations::resolve(view, wish.organisation));
    auto const register_ = view.cached<organisations::register_book>();
    auto const book = projects_of(view);
    page<bid_row> found;
    for (auto const& one : book->projects())
        if (one.row.organisation &&
            (*one.row.organisation == id ||
             living_form(*register_, *one.row.organisation, view.today()) == id))
            found.items.insert(found.items.begin(), row_of(view, *book, one));
    found.total = static_cast<std::int64_t>(found.items.size());
    return found;
}

result<page<bid_row>> list_bids(changes::reader& view, bids_wish const& wish) {
    auto const book = projects_of(view);
    page<bid_row> found;
    for (auto const& one : book->projects()) {
        auto row = row_of(view, *book, one);
        if ((!wish.round || *wish.round == row.round) && (!wish.state || *wish.state == row.state))
            found.items.push_back(std::move(row));
    }
    std::stable_sort(found.items.begin(), found.items.end(), [](auto const& a, auto const& b) {
        return a.round != b.round ? a.round > b.round : a.state < b.state;
    });
    found.total = static_cast<std::int64_t>(found.items.size());
    return found;
}

} // namespace network::learning
