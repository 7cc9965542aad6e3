#include "libnetwork/organisations/import_councils.hpp"

#include "libnetwork/base/digest.hpp"
#include "libnetwork/changes/imports.hpp"
#include "libnetwork/organisations/given_file.hpp"
#include "libnetwork/organisations/import_plan.hpp"
#include "libnetwork/organisations/reading.hpp"
#include "libnetwork/organisations/recording.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace network::organisations {
namespace {

/// The plan and the report it makes, before anything is written.
struct rehearsal {
    import_plan plan;
    import_report report;
};

void report_lines(import_plan const& plan, import_report& report) {
    std::set<std::string> followed;
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
        if (line.organisation == 0) {
            row.outcome = line_outcome::added;
            ++report.added;
        } else if (!line.changes.empty()) {
            row.outcome = line_outcome::changed;
            ++report.changed;
        } else {
            ++report.unchanged;
        }
        row.messages = line.changes;
        row.messages.insert(row.messages.end(), line.said.notices.begin(), line.said.notices.end());
    }
}

result<rehearsal> rehearse(changes::reader& reader, import_councils_wish const& wish) {
    NETWORK_TRY(auto const bytes, bytes_of(wish.content, wish.content_base64));
    NETWORK_TRY(auto file, read_councils(bytes));
    rehearsal made;
    auto& report = made.report;
    report.file_name = wish.file_name;
    report.digest = sha256(bytes);
    report.encoding = file.encoding;
    report.source = wish.source.value_or(std::string{register_source});
    report.licence = wish.licence.value_or(std::string{register_licence});
    report.lines = static_cast<std::int64_t>(file.lines.size());
    auto const book = register_book::load(reader.db(), nullptr);
    made.plan = plan_import(*book, std::move(file), reader.today());
    report.notes = made.plan.notes;
    report.successions = static_cast<std::int64_t>(made.plan.successions.size());
    report_lines(made.plan, report);
    auto const blank =
        std::count_if(made.plan.lines.begin(), made.plan.lines.end(),
                      [](auto const& line) { return !line.refused && !line.said.starts; });
    if (blank > 0)
        report.notes.push_back(std::to_string(blank) +
                               " lines give no start: unknown, hence existing already.");
    if (report.refused > 0 && !wish.skip_refused)
        report.notes.push_back(std::to_string(report.refused) +
                               " lines are refused, so nothing is taken in "
                               "unless refused lines are to be skipped.");
    return made;
}

/// Writes what a plan says, and each line's outcome.
class carrying_out {
  public:
    carrying_out(changes::unit_of_work& work, rehearsal const& made)
        : work_(work), plan_(made.plan), report_(made.report) {}

    std::int64_t run() {
        auto const import =
            changes::begin_import(work_, {"councils", report_.file_name, report_.digest,
                                          report_.source, report_.licence, report_.lines});
        loaded_records const source{work_.db()};
        numbers_ = plan_.known;
        for (auto const& line : plan_.lines)
            if (!line.refused && line.organisation == 0)
                numbers_[line.said.code] = store::insert_organisation(work_.db(), work_.now());
        for (auto const& line : plan_.lines)
            if (!line.refused)
                write(line, source);
        for (auto const& one : plan_.successions)
            write(one, import);
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

    void write(planned_line const& line, record_source const& source) {
        bool const is_new = line.organisation == 0;
        auto const id = numbers_.at(line.said.code);
        recording facts{work_, id, is_new ? nullptr : source.record(id), {report_.source, "", ""}};
        for (auto const& planned : line.facts) {
            auto fact = planned.fact;
            if (!planned.other_code.empty())
                fact.other = numbers_.at(planned.other_code);
            if (fact.attribute == attribute::name)
                give_slug(work_, source, id, fact.value);
            facts.put(std::move(fact));
        }
        facts.finish(is_new ? "organisations.added" : "organisations.changed");
    }

    void write(planned_succession const& planned, std::int64_t import) {
        succession made;
        made.kind = planned.kind;
        made.effective = planned.effective;
        made.source = report_.source;
        made.recorded_at = work_.now();
        made.import = import;
        std::set<std::int64_t> parties;
        for (auto const& [before, after] : planned.links) {
            made.links.push_back({numbers_.at(before), numbers_.at(after), false});
            parties.insert(numbers_.at(before));
            parties.insert(numbers_.at(after));
        }
        auto const number = store::insert_succession(work_.db(), made);
        for (auto const party : parties) {
            changes::entry entry;
            entry.event = "organisations.reorganised";
            entry.subject_kind = "organisation";
            entry.subject = party;
            entry.organisation = party;
            entry.changes = {{"succession", {}, std::to_string(number)},
                             {"kind", {}, std::string{to_word(made.kind)}},
                             {"effective", {}, made.effective.to_string()}};
            work_.record(entry);
        }
    }

    changes::unit_of_work& work_;
    import_plan const& plan_;
    import_report const& report_;
    std::map<std::string, std::int64_t> numbers_;
};

} // namespace

result<import_report> plan_councils(changes::reader& reader, import_councils_wish const& wish) {
    NETWORK_TRY(auto made, rehearse(reader, wish));
    made.report.dry_run = true;
    return std::move(made.report);
}

result<import_report> import_councils(changes::unit_of_work& work,
                                      import_councils_wish const& wish) {
    NETWORK_TRY(auto made, rehearse(work, wish));
    auto& report = made.report;
    if (report.refused > 0 && !wish.skip_refused)
        return std::move(report);
    if (report.added == 0 && report.changed == 0 && report.successions == 0) {
        report.notes.emplace_back(
            report.refused == 0 ? "The register says all of this already; nothing was written."
            : report.unchanged == 0
                ? "Every line was refused; nothing was written."
                : "The register says the other lines already; nothing was written.");
        return std::move(report);
    }
    report.import = carrying_out{work, made}.run();
    report.applied = true;
    return std::move(report);
}

} // namespace network::organisations
