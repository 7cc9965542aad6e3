#include "libnetwork/organisations/reorganisation.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/organisations/reading.hpp"
#include "libnetwork/organisations/recording.hpp"
#include "libnetwork/organisations/succession_plan.hpp"

#include <algorithm>
#include <set>

namespace network::organisations {
namespace {

/// Attributes on which all predecessors agree are those of a new successor too.
template <described_enum E>
std::optional<E> common_word(record_source const& source, std::vector<std::int64_t> const& of,
                             attribute which, vantage const& from) {
    std::optional<E> common;
    for (auto const id : of) {
        auto const word = rules::state_on(*source.record(id), from).word<E>(which);
        if (!word || (common && common != word))
            return std::nullopt;
        common = word;
    }
    return common;
}

/// Writes what a plan says.
class execution {
  public:
    execution(changes::unit_of_work& work, loaded_records const& source,
              succession_plan const& plan, evidence rests_on)
        : work_(work), source_(source), plan_(plan), evidence_(std::move(rests_on)) {}

    std::int64_t run() {
        succession made;
        made.kind = plan_.kind;
        made.effective = plan_.on;
        made.decided_by = evidence_.decided_by;
        made.minute = evidence_.minute;
        made.source = evidence_.source;
        made.recorded_at = work_.now();
        made.import = work_.who().import;
        for (auto const& successor : plan_.successors) {
            bool const is_new = successor.id == 0;
            auto const id = is_new ? create(successor) : go_on(successor);
            for (auto const predecessor : successor.follows)
                made.links.push_back({predecessor, id, is_new});
        }
        auto const number = store::insert_succession(work_.db(), made);
        record(made, number);
        return number;
    }

  private:
    void state_given(recording& facts, planned_successor const& what) {
        auto const from = what.id == 0 ? std::optional<date>{} : std::optional{plan_.on};
        if (what.name)
            facts.state(draft::text(attribute::name, *what.name, from));
        if (what.kind)
            facts.state(draft::word(attribute::kind, *what.kind, from));
        if (what.short_name)
            facts.state(draft::text(attribute::short_name, *what.short_name, from));
        for (auto const& code : what.codes)
            facts.state(draft::code(code, from));
    }

    std::int64_t create(planned_successor const& what) {
        auto const id = store::insert_organisation(work_.db(), work_.now());
        give_slug(work_, source_, id, *what.name);
        recording facts{work_, id, nullptr, evidence_};
        state_given(facts, what);
        vantage const eve{plan_.on.plus_days(-1), std::nullopt};
        if (auto const where = common_word<nation>(source_, what.follows, attribute::nation, eve))
            facts.put(draft::word(attribute::nation, *where));
        if (auto const where = common_word<region>(source_, what.follows, attribute::region, eve))
            facts.put(draft::word(attribute::region, *where));
        facts.put(draft::day(attribute::begins, plan_.on));
        facts.finish("organisations.added");
        return id;
    }

    std::int64_t go_on(planned_successor const& what) {
        if (what.name)
            give_slug(work_, source_, what.id, *what.name);
        recording facts{work_, what.id, source_.record(what.id), evidence_};
        state_given(facts, what);
        facts.finish("organisations.changed");
        return what.id;
    }

    /// One entry for each organisation concerned, so that each one's history and version show it.
    void record(succession const& made, std::int64_t number) {
        std::set<std::int64_t> parties;
        for (auto const& link : made.links) {
            parties.insert(link.predecessor);
            parties.insert(link.successor);
        }
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
    loaded_records const& source_;
    succession_plan const& plan_;
    evidence evidence_;
};

/// What an undone reorganisation had stated of a party: all of one that it created, and of one that
/// went on what holds from that day and was recorded with it.
bool belongs_to(fact const& one, succession const& made, bool created) {
    if (created)
        return true;
    bool const stated = one.attribute == attribute::name || one.attribute == attribute::kind ||
                        one.attribute == attribute::short_name || one.attribute == attribute::code;
    return stated && one.from_date == made.effective && one.recorded_at == made.recorded_at;
}

result<succession> undoable(changes::unit_of_work& work, std::int64_t id) {
    auto found = store::find_succession(work.db(), id);
    if (!found || found->cancels)
        return not_found("succession.unknown", "no reorganisation has that number");
    if (store::is_cancelled(work.db(), id))
        return conflict("succession.already_undone",
                        "that reorganisation has been taken back already");
    if (found->effective <= work.today())
        return conflict("succession.in_effect",
                        "it took effect on " + day_text(found->effective) +
                            ": record what happened since instead of taking it back");
    return *std::move(found);
}

/// Later successions that rest on an organisation which this one created.
result<> not_built_upon(record_source const& source, succession const& made) {
    for (auto const& link : made.links) {
        if (!link.created)
            continue;
        auto const* record = source.record(link.successor);
        for (auto const& other : record->successions)
            if (other->id != made.id && rules::stands(*other, record->successions, std::nullopt))
                return conflict("succession.built_upon", "reorganisation " +
                                                             std::to_string(other->id) +
                                                             " rests on it: take that back first");
    }
    return {};
}

} // namespace

result<reorganisation_outcome> preview_reorganisation(changes::reader& reader,
                                                      reorganise_wish const& wish) {
    NETWORK_TRY(auto const plan, plan_succession(reader, wish));
    return outcome_of(*records_of(reader), plan, reader.today());
}

result<reorganisation_outcome> reorganise(changes::unit_of_work& work,
                                          reorganise_wish const& wish) {
    NETWORK_TRY(auto const plan, plan_succession(work, wish));
    loaded_records const before{work.db()};
    auto outcome = outcome_of(before, plan, work.today());
    outcome.succession = execution{work,
                                   before,
                                   plan,
                                   {wish.source.value_or(""), wish.decided_by.value_or(""),
                                    wish.minute.value_or("")}}
                             .run();
    // Those that are new have their numbers and addresses now.
    auto const made = store::find_succession(work.db(), *outcome.succession);
    loaded_records const after{work.db()};
    outcome.begins.clear();
    std::set<std::int64_t> seen;
    for (auto const& link : made->links)
        if (link.created && seen.insert(link.successor).second)
            outcome.begins.push_back(brief_of(*after.record(link.successor), {plan.on, {}}));
    return outcome;
}

result<reorganisation_outcome> undo_reorganisation(changes::unit_of_work& work,
                                                   undo_reorganisation_wish const& wish) {
    NETWORK_TRY(auto const made, undoable(work, wish.succession));
    loaded_records const source{work.db()};
    NETWORK_CHECK(not_built_upon(source, made));

    succession cancelling = made;
    cancelling.cancels = made.id;
    cancelling.recorded_at = work.now();
    cancelling.import = work.who().import;
    cancelling.source = wish.reason;
    store::insert_succession(work.db(), cancelling);

    reorganisation_outcome outcome;
    outcome.succession = made.id;
    outcome.kind = made.kind;
    outcome.on = made.effective;
    std::map<std::int64_t, bool> parties; // and whether it was created by it
    for (auto const& link : made.links) {
        parties[link.predecessor] |= false;
        parties[link.successor] |= link.created;
    }
    for (auto const& [id, created] : parties) {
        auto const* record = source.record(id);
        recording facts{work, id, record, {wish.reason, "", ""}};
        for (auto const* one : rules::standing(record->facts, std::nullopt))
            if (belongs_to(*one, made, created))
                facts.put(draft::withdrawal(*one));
        facts.finish("organisations.reorganisation_undone",
                     {{"succession", std::to_string(made.id), {}}});
        auto const brief = brief_of(*record, {work.today(), {}});
        outcome.effects.push_back(brief.name +
                                  (created ? " never comes into being." : " goes on as before."));
        if (!created)
            outcome.continues.push_back(brief);
    }
    return outcome;
}

} // namespace network::organisations
