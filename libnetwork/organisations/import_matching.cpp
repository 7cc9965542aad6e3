#include "libnetwork/organisations/import_matching.hpp"

#include "libnetwork/base/text.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace network::organisations {
namespace {

class matching {
  public:
    matching(register_book const& book, std::vector<planned_line>& lines, date today)
        : book_(book), lines_(lines), today_(today) {}

    void run() {
        refuse_twins();
        for (auto& line : lines_)
            if (!line.refused)
                match(line);
        refuse_shared();
        refuse_dangling_all();
        refuse_circles();
        refuse_dangling_all();
    }

  private:
    static void refuse(planned_line& line, std::string column, std::string code,
                       std::string message) {
        line.refused = true;
        line.said.problems.push_back({std::move(column), std::move(code), std::move(message)});
    }

    /// The second line of the same code is refused: nobody knows which is right.
    void refuse_twins() {
        std::set<std::string> codes;
        std::set<std::string> gss;
        for (auto& line : lines_) {
            if (line.refused)
                continue;
            if (!codes.insert(line.said.code).second)
                refuse(line, "local-authority-code", "code.twice",
                       line.said.code + " stands in an earlier line already");
            else if (!line.said.gss_code.empty() && !gss.insert(line.said.gss_code).second)
                refuse(line, "gss-code", "code.twice",
                       line.said.gss_code + " stands in an earlier line already");
        }
    }

    /// One that was entered by hand: same name and kind, and no codes of its own.
    [[nodiscard]] std::int64_t namesake(council_line const& said) const {
        std::vector<std::int64_t> found;
        for (auto const id : book_.by_name(fold(said.name))) {
            auto const& record = *book_.record(id);
            auto const state = rules::state_on(record, {today_, std::nullopt});
            if (state.life.recorded && rules::merged_into(record, std::nullopt) == 0 &&
                fold(rules::name_on(record, {today_, {}})) == fold(said.name) &&
                state.word<organisation_kind>(attribute::kind) == said.kind &&
                !state.code(code_scheme::gss) && !state.code(code_scheme::local_authority))
                found.push_back(id);
        }
        return found.size() == 1 ? found.front() : 0;
    }

    void match(planned_line& line) {
        auto by_own = bearers_of(book_, code_scheme::local_authority, line.said.code);
        auto const by_gss = bearers_of(book_, code_scheme::gss, line.said.gss_code);
        if (by_own.empty())
            by_own = by_gss;
        if (by_own.size() > 1) {
            refuse(line, "local-authority-code", "code.ambiguous",
                   "several organisations of the register bear its code");
        } else if (!by_own.empty() && !by_gss.empty() && by_gss != by_own) {
            refuse(line, "gss-code", "code.conflict",
                   "the register has " + line.said.gss_code + " for another organisation than " +
                       line.said.code);
        } else if (!by_own.empty()) {
            line.organisation = by_own.front();
        } else if ((line.organisation = namesake(line.said)) != 0) {
            line.said.notices.emplace_back("matched by its name: the register had no codes for it");
        }
    }

    /// Two lines may not be about one organisation.
    void refuse_shared() {
        std::set<std::int64_t> seen;
        for (auto& line : lines_)
            if (!line.refused && line.organisation != 0 && !seen.insert(line.organisation).second)
                refuse(line, "local-authority-code", "line.twice",
                       "an earlier line is about the same organisation");
    }

    [[nodiscard]] bool resolvable(std::string const& code) const {
        return std::any_of(lines_.begin(), lines_.end(),
                           [&](planned_line const& line) {
                               return !line.refused && line.said.code == code;
                           }) ||
               bearers_of(book_, code_scheme::local_authority, code).size() == 1;
    }

    /// Lines that follow one another in a circle, and those that lead into one: nobody of them
    /// would live. Lines whose successors all stand firm are taken away until only such remain.
    void refuse_circles() {
        std::map<std::string, std::vector<planned_line*>> before;
        std::map<std::string, planned_line*> by_code;
        for (auto& line : lines_)
            if (!line.refused)
                by_code.emplace(line.said.code, &line);
        std::map<planned_line*, std::size_t> open;
        std::vector<planned_line*> firm;
        for (auto const& [code, line] : by_code) {
            for (auto const& successor : line->said.replaced_by)
                if (by_code.contains(successor)) {
                    before[successor].push_back(line);
                    ++open[line];
                }
            if (!open.contains(line))
                firm.push_back(line);
        }
        while (!firm.empty()) {
            auto const* next = firm.back();
            firm.pop_back();
            for (auto* line : before[next->said.code])
                if (--open[line] == 0)
                    firm.push_back(line);
        }
        for (auto const& [line, successors] : open)
            if (successors > 0)
                refuse(*line, "replaced-by", "succession.circle",
                       "leads round in a circle, so that nobody would live");
    }

    void refuse_dangling_all() {
        while (refuse_dangling())
            ;
    }

    /// A line that refers to nobody is refused, and then those that refer to it: true while there
    /// are.
    bool refuse_dangling() {
        bool any = false;
        for (auto& line : lines_) {
            if (line.refused)
                continue;
            auto const check = [&](char const* column, std::string const& code) {
                if (code.empty() || (code != line.said.code && resolvable(code)))
                    return;
                refuse(line, column, "code.unknown",
                       code == line.said.code ? "names itself"
                                              : "neither the file nor the register knows " + code);
                any = true;
            };
            check("county-la", line.said.county);
            check("combined-authority", line.said.combined_authority);
            for (auto const& code : line.said.replaced_by)
                check("replaced-by", code);
        }
        return any;
    }

    register_book const& book_;
    std::vector<planned_line>& lines_;
    date today_;
};

} // namespace

std::vector<std::int64_t> bearers_of(register_book const& book, code_scheme scheme,
                                     std::string const& code) {
    std::vector<std::int64_t> found;
    if (code.empty())
        return found;
    for (auto const id : book.by_code(code)) {
        auto const& record = *book.record(id);
        bool const bears =
            std::any_of(record.facts.begin(), record.facts.end(), [&](fact const& one) {
                return one.attribute == attribute::code && one.value == code &&
                       one.scheme == to_word(scheme) &&
                       rules::stands(one, record.facts, std::nullopt);
            });
        auto const kept = rules::merged_into(record, std::nullopt);
        if (bears)
            found.push_back(kept != 0 ? kept : id);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

void match_lines(register_book const& book, std::vector<planned_line>& lines, date today) {
    matching{book, lines, today}.run();
}

} // namespace network::organisations
