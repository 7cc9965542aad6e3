#include "libnetwork/members/import_members.hpp"

#include "libnetwork/base/digest.hpp"
#include "libnetwork/changes/imports.hpp"
#include "libnetwork/members/member_plan.hpp"
#include "libnetwork/members/member_store.hpp"
#include "libnetwork/members/minutes.hpp"
#include "libnetwork/organisations/reading.hpp"

#include <algorithm>

namespace network::members {
namespace {

using organisations::line_outcome;

/// The plan and the report it makes, before anything is written.
struct rehearsal {
    member_plan plan;
    members_import_report report;
};

void report_lines(member_plan const& plan, members_import_report& report) {
    report.report.reserve(plan.lines.size());
    for (auto const& line : plan.lines) {
        auto& row = report.report.emplace_back();
        row.line = line.said.line;
        row.subject = line.said.subject();
        if (line.refused) {
            row.outcome = line_outcome::refused;
            for (auto const& fault : line.said.problems)
                row.messages.push_back((fault.field.empty() ? "" : fault.field + ": ") +
                                       fault.message + " (" + fault.code + ")");
            ++report.refused;
            continue;
        }
        bool const brings = line.adds_organisation || line.events > 0;
        row.outcome = brings ? line_outcome::added : line_outcome::unchanged;
        ++(brings ? report.added : report.unchanged);
        row.messages = line.changes;
        row.messages.insert(row.messages.end(), line.said.notices.begin(), line.said.notices.end());
    }
}

result<rehearsal> rehearse(changes::reader& view, import_members_wish const& wish) {
    NETWORK_TRY(auto const bytes, organisations::bytes_of(wish.content, wish.content_base64));
    NETWORK_TRY(auto file, read_members(bytes, {wish.columns, wish.tiers, wish.date_style,
                                                wish.leave_out_unknown}));
    rehearsal made;
    auto& report = made.report;
    report.file_name = wish.file_name;
    report.digest = sha256(bytes);
    report.encoding = file.encoding;
    report.source = wish.source.value_or(wish.file_name);
    report.lines = static_cast<std::int64_t>(file.lines.size());
    // Brought forward on this reader's own connection: what it sees is what it will write upon.
    auto const book =
        organisations::register_book::load(view.db(), view.cached<organisations::register_book>());
    auto const members = member_book::load(view.db(), view.cached<member_book>());
    made.plan = plan_members(
        *book, *members, std::move(file), view.today(),
        [&](std::string const& minute) { return minute_called(view, minute).has_value(); });
    report.notes = made.plan.notes;
    report.organisations = made.plan.organisations;
    report.events = made.plan.events;
    report_lines(made.plan, report);
    if (report.refused > 0 && !wish.skip_refused)
        report.notes.push_back(
            std::to_string(report.refused) +
            " lines are refused, so nothing is taken in unless refused lines are to "
            "be skipped.");
    return made;
}

/// Writes what a plan says, and each line's outcome.
class carrying_out {
  public:
    carrying_out(changes::unit_of_work& work, rehearsal& made)
        : work_(work), plan_(made.plan), report_(made.report) {}

    result<std::int64_t> run() {
        auto const import =
            changes::begin_import(work_, {"members", report_.file_name, report_.digest,
                                          report_.source, "", report_.lines});
        NETWORK_CHECK(add_organisations());
        for (auto& one : plan_.members) {
            auto& to = one.membership;
            to.organisation = real(one.organisation);
            if (to.id == 0 && !one.events.empty())
                to.id = store::insert_membership(work_.db(), to.organisation, work_.now(), import);
            for (auto& event : one.events)
                write_event(work_, to, event.what, event.rests_on);
        }
        for (auto const& one : plan_.members)
            for (auto const& event : one.events)
                for (auto const next : event.goes_on_in)
                    link(one.membership.id, next);
        std::vector<changes::import_line_row> lines;
        for (auto const& row : report_.report)
            lines.push_back(
                {row.line, std::string{to_word(row.outcome)}, row.subject, joined(row.messages)});
        changes::record_lines(work_, import, lines);
        return import;
    }

  private:
    static std::string joined(std::vector<std::string> const& messages) {
        std::string text;
        for (auto const& message : messages)
            text.append(text.empty() ? "" : "; ").append(message);
        return text;
    }

    [[nodiscard]] std::int64_t real(std::int64_t organisation) const {
        return organisation >= 0 ? organisation : numbers_.at(organisation);
    }

    result<> add_organisations() {
        std::vector<planned_member*> order;
        for (auto& one : plan_.members)
            if (one.add)
                order.push_back(&one);
        std::sort(order.begin(), order.end(),
                  [](auto const* a, auto const* b) { return a->order < b->order; });
        for (auto* one : order) {
            one->add->source = report_.source;
            if (one->add->group_of)
                one->add->group_of = std::to_string(real(one->group_of));
            NETWORK_TRY(auto const done, organisations::add(work_, *one->add));
            numbers_.emplace(one->organisation, done.id);
        }
        return {};
    }

    /// Where the one that continues it has no membership, there is nothing to link.
    void link(std::int64_t membership, std::int64_t organisation) {
        if (organisation < 0 && !numbers_.contains(organisation))
            return;
        auto const next = store::of_organisation(work_.db(), real(organisation));
        if (next.empty())
            return;
        auto const links = store::links_of(work_.db(), membership);
        if (std::none_of(links.begin(), links.end(), [&](store::link_row const& row) {
                return row.predecessor == membership && row.successor == next.front().id;
            }))
            store::link(work_.db(), membership, next.front().id, std::nullopt, work_.now());
    }

    changes::unit_of_work& work_;
    member_plan& plan_;
    members_import_report const& report_;
    std::map<std::int64_t, std::int64_t> numbers_; ///< of new organisations
};

/// A membership with events of an import, and without them.
struct touched {
    membership before;
    std::vector<event> brought; ///< that stand, newest first
    membership without;
};

std::vector<touched> touched_by(changes::unit_of_work& work, std::int64_t import,
                                std::vector<problem>& obstacles) {
    std::vector<touched> all;
    auto const source = organisations::records_of(work); // keeps the records
    for (auto const id : store::memberships_of_import(work.db(), import)) {
        touched one{*store::load(work.db(), id), {}, {}};
        one.without = one.before;
        auto const standing = rules::standing_events(one.before, std::nullopt);
        auto const stands = [&](std::int64_t number) {
            return std::any_of(standing.begin(), standing.end(),
                               [&](event const* e) { return e->id == number; });
        };
        bool corrected = false;
        for (auto const& row : store::evidence_of(work.db(), id))
            if (row.import == import) {
                auto const place = std::find_if(one.before.events.begin(), one.before.events.end(),
                                                [&](event const& e) { return e.id == row.id; });
                if (stands(row.id))
                    one.brought.insert(one.brought.begin(), *place);
                else
                    corrected = true;
                std::erase_if(one.without.events, [&](event const& e) { return e.id == row.id; });
            }
        auto const* record = source->record(one.before.organisation);
        auto const fault = contradiction_in(one.without, policies_known(work.db()),
                                            surroundings_of(record, std::nullopt));
        if (corrected || fault)
            obstacles.push_back(
                {"memberships." + std::to_string(id), "membership.built_upon",
                 std::string{organisations::rules::name_on(*record, {work.today(), {}})} +
                     (corrected ? ": an event of the import was put right since"
                                : ": something was recorded since")});
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace

result<members_import_report> preview_members(changes::reader& view,
                                              import_members_wish const& wish) {
    NETWORK_TRY(auto made, rehearse(view, wish));
    made.report.dry_run = true;
    return std::move(made.report);
}

result<members_import_report> import_members(changes::unit_of_work& work,
                                             import_members_wish const& wish) {
    NETWORK_TRY(auto made, rehearse(work, wish));
    auto& report = made.report;
    if (report.refused > 0 && !wish.skip_refused)
        return std::move(report);
    if (report.added == 0) {
        report.notes.emplace_back("All of this is recorded already; nothing was written.");
        return std::move(report);
    }
    NETWORK_TRY(report.import, carrying_out{work, made}.run());
    report.applied = true;
    return std::move(report);
}

result<undo_import_outcome> undo_import(changes::unit_of_work& work,
                                        organisations::undo_import_wish const& wish) {
    NETWORK_TRY(auto const import, changes::import_of(work, wish.import));
    if (import.kind != "members") {
        NETWORK_TRY(auto const done, organisations::undo_import(work, wish));
        return undo_import_outcome{done.import, 0, done.facts_withdrawn, done.successions_cancelled,
                                   done.organisations};
    }
    if (import.undone_at)
        return conflict("import.already_undone", "that import has been undone already");
    auto obstacles = organisations::obstacles_to_undo(work, wish.import);
    auto const memberships = touched_by(work, wish.import, obstacles);
    if (!obstacles.empty()) {
        auto failed =
            conflict("import.built_upon", "some of what it brought is in use: undo that first");
        failed.problems = std::move(obstacles);
        return failed;
    }
    undo_import_outcome done;
    done.import = wish.import;
    for (auto const& one : memberships) {
        auto to = one.before;
        for (auto back : one.brought) {
            back.corrects = back.id;
            back.withdrawn = true;
            write_event(work, to, back, {{}, {}, "undo of import " + std::to_string(wish.import)});
            ++done.events_withdrawn;
        }
    }
    auto const facts = organisations::take_back_facts(work, wish.import);
    done.facts_withdrawn = facts.facts_withdrawn;
    done.successions_cancelled = facts.successions_cancelled;
    done.organisations =
        std::max(facts.organisations, static_cast<std::int64_t>(memberships.size()));
    NETWORK_CHECK(changes::mark_undone(work, wish.import));
    return done;
}

} // namespace network::members
