#include "libnetwork/learning/in_hand.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/learning/catalogue.hpp"
#include "libnetwork/learning/completeness.hpp"
#include "libnetwork/learning/forebears.hpp"
#include "libnetwork/learning/pre_election.hpp"
#include "libnetwork/organisations/organisations.hpp"

#include <algorithm>

namespace network::learning {
namespace {

using organisations::register_book;

/// Its elections are asked for only where something waits for its day.
editorial_state state_of(changes::reader& view, resource_record const& record) {
    auto state = rules::state_on(record.events, {}, view.today());
    bool const waits =
        std::any_of(record.events.begin(), record.events.end(), [](event const& one) {
            return one.kind == event_kind::published &&
                   one.effective > london_date(one.recorded_at);
        });
    if (waits && record.row.organisation)
        state = rules::state_on(record.events,
                                pre_election_holds(view, *record.row.organisation, view.today(),
                                                   furthest_day(record.events)),
                                view.today());
    return state;
}

work_line line_of(changes::reader& view, register_book const& book, resource_record const& record,
                  editorial_state const& state) {
    work_line line;
    line.id = record.row.id;
    line.slug = record.row.slug;
    line.kind = record.row.kind;
    auto const newest = state.pending != 0 ? state.pending : state.live;
    if (auto const row = resource_store::find_version(view.db(), newest))
        line.title = row->title;
    if (auto const* lead =
            record.row.organisation ? book.record(*record.row.organisation) : nullptr) {
        auto const brief = organisations::brief_of(*lead, {view.today(), std::nullopt});
        line.lead = brief.id;
        line.lead_name = brief.name;
        line.lead_slug = brief.slug;
    }
    line.state = state.shown;
    line.work = state.work;
    line.comes_out = state.comes_out;
    line.review_due = state.review_due;
    line.review_is_due = state.is_live() && state.review_due && *state.review_due <= view.today();
    line.needs_sign_off = rules::needs_sign_off(record.row.kind, record.row.organisation);
    if (!record.events.empty())
        line.since = london_date(record.events.back().recorded_at);
    line.reason = state.work_reason;
    return line;
}

bool is_co_author(std::vector<partner> const& partners, std::set<std::int64_t> const& own) {
    return std::any_of(partners.begin(), partners.end(), [&](partner const& one) {
        return one.role == partner_role::co_author && one.organisation &&
               own.contains(*one.organisation);
    });
}

/// The lead, or a co-author in the version that readers see or in the one in hand.
bool is_own(changes::reader& view, resource_record const& record, editorial_state const& state,
            std::set<std::int64_t> const& own) {
    if (record.row.organisation && own.contains(*record.row.organisation))
        return true;
    if (auto const* live = record.version(state.live); live && is_co_author(live->partners, own))
        return true;
    return state.pending != 0 &&
           is_co_author(resource_store::content_of(view.db(), state.pending).partners, own);
}

result<std::set<std::int64_t>> asked_for(changes::reader& view, mine_wish const& wish) {
    auto const who = readership_of(view);
    if (!wish.organisation || wish.organisation->empty())
        return who.organisations;
    NETWORK_TRY(auto const named, organisations::resolve(view, *wish.organisation));
    if (!who.reads_all && !who.organisations.contains(named))
        return forbidden("resource.not_yours",
                         "You can see what your own organisation has in hand");
    return with_forebears(*view.cached<register_book>(), named, view.today());
}

page<work_line> whole(std::vector<work_line> lines) {
    auto const total = static_cast<std::int64_t>(lines.size());
    return {std::move(lines), std::nullopt, total};
}

/// Everything that waits, the longest waiting first.
std::vector<work_line> waiting(changes::reader& view) {
    auto const book = view.cached<register_book>();
    std::vector<work_line> lines;
    auto const all = view.cached<catalogue>();
    for (auto const& record : all->records()) {
        auto const state = state_of(view, *record);
        bool const due = state.is_live() && state.review_due && *state.review_due <= view.today();
        if ((state.work != work::none && state.work != work::draft) || due)
            lines.push_back(line_of(view, *book, *record, state));
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](auto const& a, auto const& b) { return a.since < b.since; });
    return lines;
}

changes::desk_row row_about(work_line const& line) {
    changes::desk_row row;
    row.organisation = line.lead_name;
    row.organisation_slug = line.lead_slug;
    row.whose = "Network team";
    row.waiting_since = line.since;
    row.action = next_step(line);
    row.action_path = "/admin/resources/" + line.slug;
    return row;
}

/// What is to be done about it, or nothing.
std::optional<changes::desk_row> row_for(work_line const& line) {
    auto row = row_about(line);
    auto const quoted = '"' + line.title + '"';
    switch (line.work) {
    case work::submitted:
        row.what = "Look at " + quoted;
        row.detail = line.needs_sign_off ? "Then its council is asked to agree" : "";
        return row;
    case work::sign_off:
        row.what = "Wait for the council to agree to " + quoted;
        row.detail = line.reason;
        row.whose = "The council";
        return row;
    case work::signed_off:
        row.what = "Publish " + quoted;
        row.detail = "Its council agreed on " + day_text(line.since);
        return row;
    case work::refused:
        row.what = "The council did not agree to " + quoted;
        row.detail = line.reason;
        return row;
    case work::held:
        row.what = quoted + " is held back";
        row.detail = (line.comes_out ? "Comes out on " + day_text(*line.comes_out)
                                     : "Until it is released") +
                     (line.reason.empty() ? "" : ". " + line.reason);
        return row;
    default:
        break;
    }
    if (!line.review_is_due)
        return std::nullopt;
    row.what = "Review " + quoted;
    row.due = line.review_due;
    row.waiting_since = line.review_due;
    return row;
}

} // namespace

std::string_view next_step(work_line const& line) {
    switch (line.work) {
    case work::submitted:
        return "Read it and decide";
    case work::sign_off:
        return "See how it stands";
    case work::signed_off:
        return "Publish or schedule it";
    case work::refused:
        return "Talk to its authors";
    case work::held:
        return "See why";
    default:
        return line.review_is_due ? "Reaffirm, change or archive it" : "";
    }
}

result<page<work_line>> resources_of_mine(changes::reader& view, mine_wish const& wish) {
    NETWORK_TRY(auto const own, asked_for(view, wish));
    auto const book = view.cached<register_book>();
    std::vector<work_line> lines;
    auto const all = view.cached<catalogue>();
    for (auto const& record : all->records()) {
        auto const state = state_of(view, *record);
        if (is_own(view, *record, state, own))
            lines.push_back(line_of(view, *book, *record, state));
    }
    std::reverse(lines.begin(), lines.end());
    return whole(std::move(lines));
}

result<page<work_line>> resources_waiting(changes::reader& view, waiting_wish const& wish) {
    auto lines = waiting(view);
    if (wish.work)
        std::erase_if(lines, [&](work_line const& one) { return one.work != *wish.work; });
    return whole(std::move(lines));
}

std::vector<changes::desk_row> library_desk(changes::reader& view) {
    std::vector<changes::desk_row> rows;
    for (auto const& line : waiting(view))
        if (auto row = row_for(line))
            rows.push_back(std::move(*row));
    return rows;
}

} // namespace network::learning
