#include "libnetwork/organisations/lineage.hpp"

#include "libnetwork/base/day_text.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace network::organisations {
namespace {

std::string_view deed(succession_kind kind) {
    switch (kind) {
    case succession_kind::merge:
        return " merged into ";
    case succession_kind::split:
        return " was split; part of it is now ";
    case succession_kind::reorganisation:
        return " was reorganised into ";
    case succession_kind::rename:
        return " goes on as ";
    case succession_kind::boundary_change:
        return " gave up territory to ";
    case succession_kind::group_becomes_council:
        return " gave way to its council, ";
    case succession_kind::transfer:
        return " handed functions to ";
    }
    return " was followed by ";
}

std::string rule_of(succession_kind kind) {
    return "succession." + std::string{to_word(kind)};
}

/// Walks from one organisation to the living, breadth first, each organisation once.
class walk {
  public:
    walk(record_source const& source, vantage const& from) : source_(source), from_(from) {}

    chain follow(std::int64_t start) {
        visit(start);
        for (std::size_t next = 0; next < queue_.size(); ++next)
            step(queue_[next]);
        return std::move(found_);
    }

  private:
    void visit(std::int64_t id) {
        if (seen_.insert(id).second)
            queue_.push_back(id);
    }

    void note(std::string rule, std::string text, organisation_record const* leads_to) {
        reason why;
        why.rule = std::move(rule);
        why.text = std::move(text);
        if (leads_to)
            why.organisation = brief_of(*leads_to, from_);
        found_.steps.push_back(std::move(why));
    }

    std::string name(organisation_record const& record) const {
        return std::string{rules::name_on(record, from_)};
    }

    void step(std::int64_t id) {
        auto const* record = source_.record(id);
        if (!record)
            return;
        if (auto const kept = rules::merged_into(*record, from_.known_at); kept != 0) {
            if (auto const* other = source_.record(kept)) {
                note("duplicate.merged",
                     name(*record) + " was a second entry for " + name(*other) + ".", other);
                visit(kept);
            }
            return;
        }
        auto const life = rules::life_of(*record, from_.known_at);
        if (life.holds(from_.on)) {
            found_.living.push_back(id);
            return;
        }
        if (!life.recorded)
            note("life.taken_back", name(*record) + " was entered by mistake and taken back.",
                 nullptr);
        else if (life.begins && from_.on < *life.begins)
            note("life.not_begun", name(*record) + " begins on " + day_text(*life.begins) + ".",
                 record);
        else
            go_on(*record, life);
    }

    /// From an organisation that has ended to those that followed it.
    void go_on(organisation_record const& record, life const& life) {
        bool followed = false;
        for (auto const& one : record.successions) {
            if (one->effective > from_.on ||
                !rules::stands(*one, record.successions, from_.known_at))
                continue;
            // A change that it survived says nothing about who came after it.
            if (!rules::ends_predecessors(one->kind) && one->effective != life.ends)
                continue;
            for (auto const& link : one->links)
                if (link.predecessor == record.id && link.successor != record.id)
                    followed |= follow(record, *one, link.successor);
        }
        if (!followed)
            note("succession.none_recorded",
                 name(record) + " ended on " + day_text(*life.ends) +
                     " and no successor is recorded; none is guessed.",
                 nullptr);
    }

    bool follow(organisation_record const& record, succession const& by, std::int64_t successor) {
        auto const* next = source_.record(successor);
        if (!next)
            return false;
        note(rule_of(by.kind),
             name(record) + std::string{deed(by.kind)} + name(*next) + " on " +
                 day_text(by.effective) + ".",
             next);
        auto& why = found_.steps.back();
        why.on = by.effective;
        why.decided_by = by.decided_by;
        why.minute = by.minute;
        visit(successor);
        return true;
    }

    record_source const& source_;
    vantage from_;
    chain found_;
    std::vector<std::int64_t> queue_;
    std::set<std::int64_t> seen_;
};

/// Gathers the successions before an organisation, and those after it, without going sideways.
class family {
  public:
    family(record_source const& source, std::optional<instant> known_at)
        : source_(source), known_at_(known_at) {}

    void gather(organisation_record const& record, bool backwards) {
        if (!seen_.insert({record.id, backwards}).second || seen_.size() > 1000)
            return;
        for (auto const& one : record.successions) {
            if (one->cancels || (known_at_ && *known_at_ < one->recorded_at))
                continue;
            bool const stands = rules::stands(*one, record.successions, known_at_);
            for (auto const& link : one->links) {
                if ((backwards ? link.successor : link.predecessor) != record.id)
                    continue;
                found.emplace(one->id, std::pair{one, stands});
                if (auto const* next =
                        source_.record(backwards ? link.predecessor : link.successor);
                    next && stands)
                    gather(*next, backwards);
            }
        }
    }

    std::map<std::int64_t, std::pair<std::shared_ptr<succession const>, bool>> found;

  private:
    record_source const& source_;
    std::optional<instant> known_at_;
    std::set<std::pair<std::int64_t, bool>> seen_;
};

std::string joined(std::vector<organisation_brief> const& names) {
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0)
            text += i + 1 == names.size() ? " and " : "; ";
        text += names[i].name;
    }
    return text;
}

std::string sentence(lineage_row const& row) {
    auto const before = joined(row.predecessors);
    auto const after = joined(row.successors);
    switch (row.kind) {
    case succession_kind::merge:
        return before + " became " + after;
    case succession_kind::split:
        return before + " was split into " + after;
    case succession_kind::reorganisation:
        return before + " were reorganised into " + after;
    case succession_kind::rename:
        return before == after ? before + " took another name" : before + " became " + after;
    case succession_kind::boundary_change:
        return "The boundary between " + before + " and " + after + " moved";
    case succession_kind::group_becomes_council:
        return before + " took control; " + after + " took its place";
    case succession_kind::transfer:
        return before + " handed functions to " + after;
    }
    return before + " was followed by " + after;
}

lineage_row row_for(record_source const& source, succession const& one, bool stands,
                    vantage const& from) {
    lineage_row row;
    row.succession = one.id;
    row.kind = one.kind;
    row.effective = one.effective;
    row.decided_by = one.decided_by;
    row.minute = one.minute;
    row.source = one.source;
    row.scheduled = from.on < one.effective;
    row.cancelled = !stands;
    // Predecessors by the name of their last day, successors by that of their first.
    vantage const eve{one.effective.plus_days(-1), from.known_at};
    vantage const day{one.effective, from.known_at};
    std::set<std::pair<std::int64_t, bool>> seen;
    auto const enter = [&](std::int64_t id, bool before) {
        auto const* record = source.record(id);
        if (record && seen.insert({id, before}).second)
            (before ? row.predecessors : row.successors)
                .push_back(brief_of(*record, before ? eve : day));
    };
    for (auto const& link : one.links) {
        enter(link.predecessor, true);
        enter(link.successor, false);
    }
    auto const by_name = [](organisation_brief const& a, organisation_brief const& b) {
        return a.name < b.name;
    };
    std::sort(row.predecessors.begin(), row.predecessors.end(), by_name);
    std::sort(row.successors.begin(), row.successors.end(), by_name);
    row.text = sentence(row);
    return row;
}

} // namespace

chain living_in_place_of(record_source const& source, std::int64_t start, vantage const& from) {
    return walk{source, from}.follow(start);
}

std::vector<lineage_row> lineage_of(record_source const& source, organisation_record const& record,
                                    vantage const& from) {
    family gathered{source, from.known_at};
    gathered.gather(record, true);
    gathered.gather(record, false);
    std::vector<lineage_row> rows;
    for (auto const& [id, one] : gathered.found)
        rows.push_back(row_for(source, *one.first, one.second, from));
    std::stable_sort(rows.begin(), rows.end(), [](lineage_row const& a, lineage_row const& b) {
        return a.effective < b.effective;
    });
    return rows;
}

} // namespace network::organisations
