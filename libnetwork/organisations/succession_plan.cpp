#include "libnetwork/organisations/succession_plan.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/organisations/lineage.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/organisations/reading.hpp"
#include "libnetwork/organisations/recording.hpp"

#include <algorithm>

namespace network::organisations {
namespace {

std::string numbered(std::string_view field, std::size_t index) {
    return std::string{field} + '.' + std::to_string(index);
}

bool contains(std::vector<std::int64_t> const& all, std::int64_t id) {
    return std::find(all.begin(), all.end(), id) != all.end();
}

/// How many may go before and come after, by kind.
std::optional<problem> fault_in_numbers(succession_kind kind, std::size_t before,
                                        std::size_t after) {
    auto const wrong = [](char const* field, char const* message) {
        return problem{field, "succession.numbers", message};
    };
    switch (kind) {
    case succession_kind::merge:
        if (after != 1)
            return wrong("successors", "a merger has one successor");
        break;
    case succession_kind::split:
        if (before != 1)
            return wrong("predecessors", "a split has one predecessor");
        if (after < 2)
            return wrong("successors", "a split has at least two successors");
        break;
    case succession_kind::rename:
    case succession_kind::group_becomes_council:
        if (before != 1)
            return wrong("predecessors", "there is one predecessor");
        if (after != 1)
            return wrong("successors", "there is one successor");
        break;
    case succession_kind::reorganisation:
    case succession_kind::boundary_change:
    case succession_kind::transfer:
        break;
    }
    return std::nullopt;
}

/// Reads a wish into a plan, gathering every problem.
class succession_planning {
  public:
    succession_planning(changes::reader& reader, reorganise_wish const& wish)
        : reader_(reader), wish_(wish), source_(records_of(reader)) {}

    result<succession_plan> run() {
        plan_.kind = wish_.kind;
        plan_.on = wish_.on;
        if (auto fault = rules::fault_in_date("on", wish_.on))
            problems_.push_back(*std::move(fault));
        read_predecessors();
        for (std::size_t i = 0; i < wish_.successors.size(); ++i)
            read_successor(i);
        check_numbers();
        if (wish_.kind != succession_kind::group_becomes_council) // which says more about it
            check_others();
        check_kinds();
        check_followed();
        if (!problems_.empty())
            return invalid(std::move(problems_));
        check_lives();
        if (!problems_.empty()) {
            auto failed = conflict(problems_.front().code, problems_.front().message);
            failed.problems = std::move(problems_);
            return failed;
        }
        for (std::size_t i = 0; i < plan_.successors.size(); ++i)
            for (auto& taken : taken_codes(*source_, plan_.successors[i].id,
                                           plan_.successors[i].codes, plan_.on)) {
                taken.field = numbered("successors", i) + '.' + taken.field;
                problems_.push_back(std::move(taken));
            }
        if (!problems_.empty())
            return code_taken(std::move(problems_));
        return std::move(plan_);
    }

  private:
    void fault(std::string field, std::string code, std::string message) {
        problems_.push_back({std::move(field), std::move(code), std::move(message)});
    }

    std::int64_t resolved(std::string const& field, std::string_view reference) {
        auto const found = resolve(reader_, reference);
        if (found)
            return *found;
        fault(field, found.error().code, found.error().message);
        return 0;
    }

    void read_predecessors() {
        if (wish_.predecessors.empty())
            fault("predecessors", "required", "name at least one predecessor");
        for (std::size_t i = 0; i < wish_.predecessors.size(); ++i) {
            auto const field = numbered("predecessors", i);
            auto const id = resolved(field, wish_.predecessors[i]);
            if (id != 0 && contains(plan_.predecessors, id))
                fault(field, "party.twice", "is named twice");
            plan_.predecessors.push_back(id);
        }
    }

    void read_successor(std::size_t i) {
        auto const& wanted = wish_.successors[i];
        auto const field = numbered("successors", i);
        auto& planned = plan_.successors.emplace_back();
        planned.kind = wanted.kind;
        planned.codes = wanted.codes;
        if (wanted.organisation) {
            planned.id = resolved(field + ".organisation", *wanted.organisation);
        } else if (wish_.kind == succession_kind::rename && wanted.name &&
                   plan_.predecessors.size() == 1) {
            planned.id = plan_.predecessors.front(); // the same body under another name
        } else {
            if (!wanted.name)
                fault(field + ".name", "required", "a new organisation needs a name");
            if (!wanted.kind)
                fault(field + ".kind", "required", "a new organisation needs a kind");
        }
        for (auto const& [name, text, into] :
             {std::tuple{".name", &wanted.name, &planned.name},
              std::tuple{".short_name", &wanted.short_name, &planned.short_name}}) {
            if (!*text)
                continue;
            *into = rules::tidy(attribute::name, **text);
            if (auto found = rules::fault_in_name(field + name, **text))
                problems_.push_back(*std::move(found));
        }
        for (std::size_t c = 0; c < wanted.codes.size(); ++c)
            if (auto found = rules::fault_in_code(
                    numbered(field + ".codes", c) + ".value", wanted.codes[c].scheme,
                    rules::tidy(attribute::code, wanted.codes[c].value)))
                problems_.push_back(*std::move(found));
        for (std::size_t f = 0; f < wanted.follows.size(); ++f) {
            auto const place = numbered(field + ".follows", f);
            auto const id = resolved(place, wanted.follows[f]);
            if (id == 0)
                continue;
            if (!contains(plan_.predecessors, id))
                fault(place, "party.not_predecessor", "is not among the predecessors");
            else if (!contains(planned.follows, id))
                planned.follows.push_back(id);
        }
        if (wanted.follows.empty())
            planned.follows = plan_.predecessors;
    }

    void check_numbers() {
        if (wish_.successors.empty())
            fault("successors", "required", "name at least one successor");
        else if (auto found = fault_in_numbers(wish_.kind, wish_.predecessors.size(),
                                               wish_.successors.size()))
            problems_.push_back(*std::move(found));
        if (wish_.kind == succession_kind::merge && plan_.predecessors.size() == 1 &&
            plan_.successors.size() == 1 && plan_.successors.front().id == 0)
            fault("predecessors", "succession.numbers",
                  "a merger into a new body has at least two predecessors");
    }

    /// Nothing moves from an organisation to itself.
    void check_others() {
        bool const alone = wish_.kind != succession_kind::rename &&
                           plan_.predecessors.size() == 1 && plan_.successors.size() == 1;
        for (std::size_t i = 0; i < plan_.successors.size(); ++i) {
            auto const& one = plan_.successors[i];
            if (one.id != 0 && contains(one.follows, one.id) &&
                (alone || wish_.kind == succession_kind::transfer))
                fault(numbered("successors", i) + ".organisation", "party.same",
                      "is the organisation itself, so nothing would move: name another one");
        }
    }

    void check_kinds() {
        bool const all_exist = wish_.kind == succession_kind::boundary_change ||
                               wish_.kind == succession_kind::transfer;
        for (std::size_t i = 0; i < plan_.successors.size(); ++i) {
            auto const& one = plan_.successors[i];
            if (all_exist && !wish_.successors[i].organisation)
                fault(numbered("successors", i) + ".organisation", "required",
                      "for this kind every successor exists already");
            for (std::size_t j = 0; j < i; ++j)
                if (one.id != 0 && plan_.successors[j].id == one.id)
                    fault(numbered("successors", i) + ".organisation", "party.twice",
                          "is named twice");
            if (wish_.kind == succession_kind::rename && one.id != 0 &&
                !contains(plan_.predecessors, one.id))
                fault(numbered("successors", i) + ".organisation", "succession.rename_other",
                      "a change of name keeps the organisation: leave this out");
            if (wish_.kind == succession_kind::rename && !one.name)
                fault(numbered("successors", i) + ".name", "required", "give the new name");
            bool const goes_on = one.id != 0 && contains(plan_.predecessors, one.id);
            if (wish_.kind == succession_kind::group_becomes_council && goes_on)
                fault(numbered("successors", i) + ".organisation", "party.same",
                      "must be the council, not the group");
        }
        if (wish_.kind != succession_kind::group_becomes_council || plan_.predecessors.size() != 1)
            return;
        if (auto const* group = source_->record(plan_.predecessors.front()))
            check_group(*group);
    }

    /// A group takes the place of its own council, or of the one that came after that.
    void check_group(organisation_record const& group) {
        auto const state = rules::state_on(group, {wish_.on.plus_days(-1), {}});
        if (state.word<organisation_kind>(attribute::kind) != organisation_kind::political_group)
            fault("predecessors.0", "party.no_group", "must be a political group");
        auto const* council = state[attribute::group_of];
        if (!council || !council->other || plan_.successors.size() != 1)
            return;
        auto const into = plan_.successors.front().id;
        vantage const then{wish_.on, std::nullopt};
        if (into == 0 || into == *council->other || into == group.id ||
            contains(living_in_place_of(*source_, *council->other, then).living, into))
            return;
        fault("successors.0.organisation", "party.other_council",
              "is not the council of that group, which is " +
                  std::string{rules::name_on(*source_->record(*council->other), then)});
    }

    void check_followed() {
        for (std::size_t i = 0; i < plan_.predecessors.size(); ++i) {
            auto const id = plan_.predecessors[i];
            if (id != 0 && !plan_.successors.empty() &&
                std::none_of(plan_.successors.begin(), plan_.successors.end(),
                             [&](auto const& one) { return contains(one.follows, id); }))
                fault(numbered("predecessors", i), "party.unfollowed", "no successor follows it");
        }
    }

    /// Predecessors live on the eve; successors that exist live on the day.
    void check_lives() {
        auto const name = [&](std::int64_t id) {
            return std::string{rules::name_on(*source_->record(id), {wish_.on, {}})};
        };
        for (std::size_t i = 0; i < plan_.predecessors.size(); ++i) {
            auto const& record = *source_->record(plan_.predecessors[i]);
            if (!rules::life_of(record, std::nullopt).holds(wish_.on.plus_days(-1)))
                fault(numbered("predecessors", i), "reorganisation.not_living",
                      name(record.id) + " does not exist on the eve of that day");
            else if (!rules::ends_predecessors(wish_.kind))
                continue;
            else if (auto const* other = ending(record))
                fault(numbered("predecessors", i), "reorganisation.already_scheduled",
                      name(record.id) + " ends by reorganisation " + std::to_string(other->id) +
                          " on " + day_text(other->effective) + " already");
        }
        for (std::size_t i = 0; i < plan_.successors.size(); ++i) {
            auto const id = plan_.successors[i].id;
            if (id != 0 && !contains(plan_.predecessors, id) &&
                !rules::life_of(*source_->record(id), std::nullopt).holds(wish_.on))
                fault(numbered("successors", i) + ".organisation", "reorganisation.not_living",
                      name(id) + " does not exist on that day");
        }
    }

    /// The standing succession that ends the organisation, or null.
    static succession const* ending(organisation_record const& record) {
        for (auto const& one : record.successions) {
            bool before = false;
            bool after = false;
            for (auto const& link : one->links) {
                before |= link.predecessor == record.id;
                after |= link.successor == record.id;
            }
            if (before && !after && rules::ends_predecessors(one->kind) &&
                rules::stands(*one, record.successions, std::nullopt))
                return one.get();
        }
        return nullptr;
    }

    changes::reader& reader_;
    reorganise_wish const& wish_;
    std::shared_ptr<record_source const> source_;
    succession_plan plan_;
    std::vector<problem> problems_;
};

} // namespace

result<succession_plan> plan_succession(changes::reader& reader, reorganise_wish const& wish) {
    return succession_planning{reader, wish}.run();
}

reorganisation_outcome outcome_of(record_source const& source, succession_plan const& plan,
                                  date today) {
    reorganisation_outcome outcome;
    outcome.kind = plan.kind;
    outcome.on = plan.on;
    outcome.scheduled = today < plan.on;
    auto const day = day_text(plan.on);
    vantage const eve{plan.on.plus_days(-1), std::nullopt};
    for (auto const id : plan.predecessors) {
        auto const brief = brief_of(*source.record(id), eve);
        bool const goes_on = std::any_of(plan.successors.begin(), plan.successors.end(),
                                         [&](auto const& one) { return one.id == id; });
        if (!goes_on && rules::ends_predecessors(plan.kind)) {
            outcome.ends.push_back(brief);
            outcome.effects.push_back(brief.name + " is no more from " + day +
                                      "; its addresses, names and codes lead to its successors.");
        } else {
            outcome.continues.push_back(brief);
        }
    }
    for (auto const& one : plan.successors) {
        if (one.id == 0) {
            outcome.begins.push_back({0, "", *one.name, one.kind, plan.on, {}});
            outcome.effects.push_back(*one.name + " begins on " + day + ".");
            bool const gss = std::any_of(one.codes.begin(), one.codes.end(), [](auto const& code) {
                return code.scheme == code_scheme::gss;
            });
            if (!gss && one.kind && is_principal_council(*one.kind))
                outcome.warnings.push_back(*one.name + " has no GSS code yet.");
            continue;
        }
        auto const brief = brief_of(*source.record(one.id), eve);
        if (!contains(plan.predecessors, one.id))
            outcome.continues.push_back(brief);
        if (one.name && *one.name != brief.name)
            outcome.effects.push_back(brief.name + " is called " + *one.name + " from " + day +
                                      ".");
        if (one.kind && one.kind != brief.kind)
            outcome.effects.push_back(brief.name + " is a " + std::string{label(*one.kind)} +
                                      " from " + day + ".");
    }
    outcome.effects.push_back(
        "References to the predecessors stay as they are; reading them leads on.");
    if (outcome.scheduled)
        outcome.effects.push_back("Until " + day + " it can be taken back.");
    else
        outcome.warnings.push_back(
            "The day has come already: it takes effect at once and cannot be taken back.");
    if (today.plus_days(3653) < plan.on)
        outcome.warnings.push_back("The day is more than ten years away.");
    return outcome;
}

} // namespace network::organisations
