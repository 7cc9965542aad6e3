#include "libnetwork/members/commitments_contribution.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/members/commitment_book.hpp"
#include "libnetwork/members/commitments_store.hpp"
#include "libnetwork/organisations/reading.hpp"

namespace network::members {
namespace {

/// More rows of one kind than this would bury the others; the rest is counted in one line.
constexpr std::size_t most_commitments = 8;
/// For so long after an election it is asked who controls the council now.
constexpr int weeks_to_look_up_control = 8;
constexpr int days_in_week = 7;

/// Rows of one kind, the most urgent first.
class commitments_pile {
  public:
    void add(changes::desk_row row) { rows_.push_back(std::move(row)); }

    void put(std::vector<changes::desk_row>& desk, std::string_view rest,
             std::string_view rest_path) {
        std::stable_sort(rows_.begin(), rows_.end(),
                         [](auto const& a, auto const& b) { return a.due < b.due; });
        auto const shown = std::min(rows_.size(), most_commitments);
        std::move(rows_.begin(), rows_.begin() + static_cast<std::ptrdiff_t>(shown),
                  std::back_inserter(desk));
        if (shown < rows_.size())
            desk.push_back(
                {.what = std::to_string(rows_.size() - shown) + " more " + std::string{rest},
                 .whose = "Network team",
                 .due = rows_[shown].due,
                 .action = "See them all",
                 .action_path = std::string{rest_path}});
    }

  private:
    std::vector<changes::desk_row> rows_;
};

struct commitments_place {
    std::string name;
    std::string slug;
};

struct desk_piles {
    commitments_pile reviews, pledges, controls;
};

changes::desk_row row_for(commitments_place const& where) {
    changes::desk_row row;
    row.organisation = where.name;
    row.organisation_slug = where.slug;
    row.whose = "Council's lead";
    return row;
}

void ask_for_review(desk_piles& piles, commitment_verdict const& verdict,
                    commitments_place const& where) {
    for (auto const& one : verdict.occasions) {
        if (one.timing != review_timing::open && one.timing != review_timing::overdue)
            continue;
        auto row = row_for(where);
        row.what = "Review the commitment of " + where.name;
        row.detail = one.why.text;
        row.due = one.due;
        row.waiting_since = one.opened_on;
        row.action = "Record the review";
        row.action_path = "/commitments/" + where.slug + "/review";
        piles.reviews.add(std::move(row));
        return; // one review answers them all
    }
}

void ask_for_pledges(desk_piles& piles, known_commitment const& what,
                     commitments_place const& where, date today) {
    for (auto const& one : what.pledges) {
        if (!rules::is_overdue(one, today))
            continue;
        auto row = row_for(where);
        row.what = "A pledged action is past its day";
        row.detail = one.said.action + " (" + one.said.responsible + ")";
        row.due = one.said.due;
        row.waiting_since = one.said.due->plus_days(1);
        row.action = "Record what came of it";
        row.action_path = "/commitments/" + where.slug + "/pledges/" + std::to_string(one.root);
        piles.pledges.add(std::move(row));
    }
}

void tell_of_control(desk_piles& piles, commitment_verdict const& verdict,
                     commitments_place const& where) {
    date const* election = nullptr;
    for (auto const& one : verdict.tests) {
        if (one.kind == test_kind::election)
            election = &one.on;
        if (one.kind != test_kind::change_of_control || one.outcome != test_outcome::on_trial)
            continue;
        auto row = row_for(where);
        row.whose = "Network team";
        row.what = "Control of " + where.name + " changed since its declaration";
        row.detail = one.why.text + " on " + day_text(one.on) +
                     (election ? ", after the election of " + day_text(*election) : "") +
                     "; not reviewed since";
        row.due = one.settled_on;
        row.waiting_since = one.on;
        row.action = "Look at its safeguards";
        row.action_path = "/commitments/" + where.slug;
        piles.controls.add(std::move(row));
    }
}

/// One line for all councils that voted lately and whose control nobody has recorded since.
void ask_for_control(std::vector<changes::desk_row>& desk,
                     std::map<date, std::vector<std::string>> const& by_day) {
    for (auto const& [day, names] : by_day) {
        std::string list;
        for (std::size_t i = 0; i < std::min(names.size(), most_commitments); ++i)
            list += (list.empty() ? "" : ", ") + names[i];
        desk.push_back({.what = "Look up who controls " + std::to_string(names.size()) +
                                (names.size() == 1 ? " council" : " councils") +
                                " after the election of " + day_text(day),
                        .detail = list + (most_commitments < names.size() ? ", and others" : ""),
                        .whose = "Network team",
                        .due = day.plus_days(weeks_to_look_up_control * days_in_week),
                        .waiting_since = day,
                        .action = "Record changes of control",
                        .action_path = "/organisations"});
    }
}

std::optional<date> unanswered_election(known_council const& council, date today) {
    auto const since = today.plus_days(-weeks_to_look_up_control * days_in_week);
    auto const held = rules::elections_between(council.elections, council.cycles, since, today);
    if (held.empty())
        return std::nullopt;
    for (auto const& one : council.controls)
        if (one.from && held.back().held_on <= *one.from)
            return std::nullopt;
    return held.back().held_on;
}

} // namespace

std::vector<changes::desk_row> commitments_desk(changes::reader& view) {
    auto const book = view.cached<commitment_book>();
    auto const source = organisations::records_of(view);
    auto const today = view.today();
    desk_piles piles;
    std::map<date, std::vector<std::string>> unanswered;
    for (auto const& [id, council] : councils_on_record(view, std::nullopt)) {
        auto const* record = source->record(id);
        if (!record || (council.ends && *council.ends <= today))
            continue;
        auto const who = organisations::brief_of(*record, {today, std::nullopt});
        commitments_place const where{who.name, who.slug};
        if (auto const day = unanswered_election(council, today))
            unanswered[*day].push_back(where.name);
        auto const* what = rules::commitment_on(council, today);
        if (!what || !rules::in_force(council, *what, today))
            continue;
        auto const verdict =
            rules::judge(council, *what, book->facts().policies, today, std::nullopt);
        ask_for_review(piles, verdict, where);
        ask_for_pledges(piles, *what, where, today);
        tell_of_control(piles, verdict, where);
    }
    std::vector<changes::desk_row> desk;
    piles.controls.put(desk, "councils changed control since they declared", "/commitments");
    piles.reviews.put(desk, "commitments to review", "/commitments?state=review_due");
    piles.pledges.put(desk, "pledged actions past their day", "/commitments");
    ask_for_control(desk, unanswered);
    return desk;
}

std::vector<std::string> commitments_faults(network::store::connection& db) {
    auto lines = store::commitment_faults(db);
    auto const councils =
        rules::councils_known(store::commitment_facts_of(db, std::nullopt), std::nullopt);
    for (auto const& [id, council] : councils) {
        known_commitment const* before = nullptr;
        for (auto const& what : council.commitments) {
            auto const number = "declaration " + std::to_string(what.root);
            if (before && !rules::lapse_of(*before, what.said.declared_on))
                lines.push_back(number + ": made while an earlier one was in force");
            for (auto const& one : what.reviews)
                if (one.held_on < what.said.declared_on)
                    lines.push_back(number + ": reviewed before it was made");
            for (auto const& one : what.pledges)
                for (auto const& found : one.outcomes)
                    if (found.found_on < one.said.pledged_on)
                        lines.push_back("pledge " + std::to_string(one.root) +
                                        ": an outcome before it was made");
            before = &what;
        }
    }
    return lines;
}

} // namespace network::members
