#include "libnetwork/organisations/import_plan.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/organisations/attribute_kinds.hpp"
#include "libnetwork/organisations/import_matching.hpp"
#include "libnetwork/organisations/recording.hpp"

#include <algorithm>
#include <set>

namespace network::organisations {
namespace {

constexpr std::string_view undone_mark = "undone"; ///< value of a withdrawal by an undone import

class planning {
  public:
    planning(register_book const& book, council_file file, date today)
        : book_(book), today_(today) {
        plan_.notes = std::move(file.notes);
        for (auto& said : file.lines) {
            auto& line = plan_.lines.emplace_back();
            line.refused = !said.problems.empty();
            line.said = std::move(said);
        }
    }

    import_plan run() {
        match_lines(book_, plan_.lines, today_);
        index();
        for (auto& line : plan_.lines)
            if (!line.refused)
                settle_end(line);
        for (auto& line : plan_.lines)
            if (!line.refused)
                state(line);
        follow();
        return std::move(plan_);
    }

  private:
    void index() {
        for (auto const& line : plan_.lines) {
            if (line.refused)
                continue;
            by_code_[line.said.code] = &line;
            if (line.organisation != 0)
                plan_.known[line.said.code] = line.organisation;
        }
        for (auto const& line : plan_.lines)
            for (auto const& code : referred(line.said))
                if (!by_code_.contains(code))
                    if (auto const found = bearers_of(book_, code_scheme::local_authority, code);
                        found.size() == 1)
                        plan_.known[code] = found.front();
    }

    static std::vector<std::string> referred(council_line const& said) {
        auto all = said.replaced_by;
        for (auto const* code : {&said.county, &said.combined_authority})
            if (!code->empty())
                all.push_back(*code);
        return all;
    }

    [[nodiscard]] std::optional<date> start_of(std::string const& code) const {
        if (auto const found = by_code_.find(code); found != by_code_.end())
            return found->second->said.starts;
        if (auto const found = plan_.known.find(code); found != plan_.known.end())
            return rules::life_of(*book_.record(found->second), std::nullopt).begins;
        return std::nullopt;
    }

    void settle_end(planned_line& line) {
        auto const written = line.said.ends_as_written;
        if (!written)
            return;
        if (line.said.replaced_by.empty())
            line.said.notices.emplace_back(
                "ended, and the file names no successor: none is guessed");
        for (auto const& code : line.said.replaced_by)
            if (auto const start = start_of(code);
                start && (*start == *written || *start == written->plus_days(1)))
                line.ends = start;
        if (line.ends)
            return;
        if (written->month() == 3 && written->day() == 31) {
            line.ends = written->plus_days(1);
            return;
        }
        line.ends = written;
        line.said.notices.push_back(
            "end date " + day_text(*written) +
            " fits no successor's start: taken as the first day without it");
    }

    void state(planned_line& line) {
        auto const& said = line.said;
        auto const fact = [&](store::new_fact what, std::string other_code = {}) {
            consider(line, {std::move(what), std::move(other_code)});
        };
        fact(draft::text(attribute::name, said.name));
        if (!said.short_name.empty())
            fact(draft::text(attribute::short_name, said.short_name));
        fact(draft::word(attribute::kind, *said.kind));
        fact(draft::word(attribute::nation, *said.nation));
        if (said.region)
            fact(draft::word(attribute::region, *said.region));
        fact(draft::code({code_scheme::local_authority, said.code}));
        if (!said.gss_code.empty())
            fact(draft::code({code_scheme::gss, said.gss_code}));
        for (auto const& code : said.former_gss_codes)
            fact(draft::code({code_scheme::former_gss, code}));
        for (auto const& alias : said.aliases)
            fact(draft::text(attribute::alias, alias));
        if (said.position)
            fact(draft::text(attribute::position, rules::to_stored(*said.position)));
        for (auto const& figure : said.figures)
            fact(draft::figure(attribute::population, figure.population, figure.year));
        if (!said.county.empty())
            fact(draft::relation(attribute::within, 0), said.county);
        if (!said.combined_authority.empty())
            fact(draft::relation(attribute::combined_authority, 0,
                                 start_of(said.combined_authority)),
                 said.combined_authority);
        if (said.starts)
            fact(draft::day(attribute::begins, *said.starts));
        if (line.ends)
            fact(draft::day(attribute::ends, *line.ends));
    }

    /// Was it said before? What was corrected or taken back by people since is not said again; what
    /// an undone import had brought is.
    [[nodiscard]] bool told(organisation_record const& record, planned_fact const& planned) const {
        auto const& what = planned.fact;
        std::int64_t other = 0;
        if (auto const found = plan_.known.find(planned.other_code); found != plan_.known.end())
            other = found->second;
        return std::any_of(record.facts.begin(), record.facts.end(), [&](fact const& one) {
            return !one.withdrawn && one.attribute == what.attribute && one.scheme == what.scheme &&
                   one.value == what.value && one.amount == what.amount &&
                   one.other.value_or(0) == other &&
                   (!is_day(what.attribute) || one.from_date == what.from_date) &&
                   !undone(record, one);
        });
    }

    static bool undone(organisation_record const& record, fact const& one) {
        return std::any_of(record.facts.begin(), record.facts.end(), [&](fact const& later) {
            return later.corrects == one.id && later.withdrawn && later.value == undone_mark;
        });
    }

    /// The fact that says something else on the same matter, or null.
    [[nodiscard]] static fact const* standing_other(organisation_record const& record,
                                                    store::new_fact const& what) {
        if (what.attribute == attribute::alias || what.scheme == to_word(code_scheme::former_gss))
            return nullptr;
        fact const* found = nullptr;
        for (auto const& one : record.facts)
            if (one.attribute == what.attribute && one.scheme == what.scheme &&
                rules::stands(one, record.facts, std::nullopt))
                found = &one;
        return found;
    }

    void consider(planned_line& line, planned_fact planned) {
        auto& what = planned.fact;
        if (line.organisation != 0) {
            // Facts of merged duplicates count as said.
            for (auto const* record : told_by(line.organisation))
                if (told(*record, planned))
                    return;
            if (auto const* other = standing_other(*book_.record(line.organisation), what)) {
                if (is_figure(what.attribute) || is_day(what.attribute))
                    what.corrects = other->id;
                else if (!what.from_date || *what.from_date < today_)
                    what.from_date = today_;
            }
            line.changes.push_back(std::string{label(what.attribute)} + ": " + in_words(planned));
        }
        line.facts.push_back(std::move(planned));
    }

    [[nodiscard]] std::vector<organisation_record const*> told_by(std::int64_t id) const {
        std::vector<organisation_record const*> all{book_.record(id)};
        for (auto const& merge : all.front()->merges)
            if (merge.kept == id && rules::stands(merge, all.front()->merges, std::nullopt))
                all.push_back(book_.record(merge.duplicate));
        return all;
    }

    static std::string in_words(planned_fact const& planned) {
        auto const& what = planned.fact;
        if (!what.value.empty())
            return what.value;
        if (what.amount)
            return std::to_string(*what.amount) + " in " + what.scheme;
        if (!planned.other_code.empty())
            return planned.other_code;
        return what.from_date ? day_text(*what.from_date) : "";
    }

    /// Is that link recorded already?
    [[nodiscard]] bool known_link(planned_line const& line, std::string const& successor) const {
        auto const next = plan_.known.find(successor);
        if (line.organisation == 0 || next == plan_.known.end())
            return false;
        auto const& all = book_.record(line.organisation)->successions;
        for (auto const& one : all)
            for (auto const& link : one->links)
                if (link.predecessor == line.organisation && link.successor == next->second &&
                    one->effective == *line.ends && rules::stands(*one, all, std::nullopt))
                    return true;
        return false;
    }

    /// Lines that share a successor on a day belong to one succession: Cumbria's seven and two.
    void follow() {
        std::vector<planned_succession> groups;
        for (auto& line : plan_.lines) {
            if (line.refused)
                continue;
            for (auto const& successor : line.said.replaced_by) {
                planned_succession one;
                one.effective = *line.ends;
                one.links = {{line.said.code, successor}};
                if (!known_link(line, successor) && line.organisation != 0)
                    line.changes.push_back("Followed by: " + successor);
                gather(groups, std::move(one));
            }
        }
        for (auto& group : groups) {
            group.kind = kind_of(group);
            std::erase_if(group.links, [&](auto const& link) {
                return known_link(*by_code_.at(link.first), link.second);
            });
            if (!group.links.empty())
                plan_.successions.push_back(std::move(group));
        }
    }

    static bool related(planned_succession const& a, planned_succession const& b) {
        return a.effective == b.effective &&
               std::any_of(a.links.begin(), a.links.end(), [&](auto const& x) {
                   return std::any_of(b.links.begin(), b.links.end(), [&](auto const& y) {
                       return x.first == y.first || x.second == y.second;
                   });
               });
    }

    static void gather(std::vector<planned_succession>& groups, planned_succession one) {
        for (auto group = groups.begin(); group != groups.end();) {
            if (!related(*group, one)) {
                ++group;
                continue;
            }
            one.links.insert(one.links.begin(), group->links.begin(), group->links.end());
            group = groups.erase(group);
        }
        groups.push_back(std::move(one));
    }

    static succession_kind kind_of(planned_succession const& group) {
        std::set<std::string> before;
        std::set<std::string> after;
        for (auto const& [predecessor, successor] : group.links) {
            before.insert(predecessor);
            after.insert(successor);
        }
        if (after.size() == 1 && before.size() > 1)
            return succession_kind::merge;
        if (before.size() == 1 && after.size() > 1)
            return succession_kind::split;
        return succession_kind::reorganisation;
    }

    register_book const& book_;
    date today_;
    import_plan plan_;
    std::map<std::string, planned_line const*> by_code_;
};

} // namespace

import_plan plan_import(register_book const& book, council_file file, date today) {
    return planning{book, std::move(file), today}.run();
}

} // namespace network::organisations
