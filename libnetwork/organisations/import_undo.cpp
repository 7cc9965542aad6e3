// Taking an import back: every fact and succession that it brought, by new rows. What people have
// built upon it since stands in the way, and is named.
#include "libnetwork/changes/imports.hpp"
#include "libnetwork/organisations/import_councils.hpp"
#include "libnetwork/organisations/reading.hpp"
#include "libnetwork/organisations/recording.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace network::organisations {
namespace {

class undoing {
  public:
    undoing(changes::unit_of_work& work, std::int64_t import)
        : work_(work), import_(import), source_(work.db()) {
        source_.read_all();
        for (auto const id : store::organisations_of_import(work.db(), import))
            for (auto const& row : store::evidence_of(work.db(), id))
                imports_.emplace(row.id, row.import);
        touched_ = store::organisations_of_import(work.db(), import);
        auto const found = store::successions_of_import(work.db(), import);
        successions_.insert(found.begin(), found.end());
        for (auto const id : touched_)
            if (created(*source_.record(id)))
                created_.insert(id);
    }

    /// A problem per organisation to which something was added that would be left hanging.
    std::vector<problem> obstacles() {
        std::vector<problem> all;
        for (auto const id : touched_) {
            auto const& record = *source_.record(id);
            if (auto why = obstacle(record); !why.empty())
                all.push_back(
                    {"organisations." + std::to_string(id), "organisation.built_upon",
                     std::string{rules::name_on(record, {work_.today(), {}})} + ": " + why});
        }
        return all;
    }

    undo_import_outcome run() {
        undo_import_outcome outcome;
        outcome.import = import_;
        outcome.organisations = static_cast<std::int64_t>(touched_.size());
        evidence const why{"undo of import " + std::to_string(import_), "", ""};
        for (auto const id : successions_)
            outcome.successions_cancelled += cancel(id, why.source);
        for (auto const id : touched_) {
            auto const& record = *source_.record(id);
            recording facts{work_, id, &record, why};
            for (auto const* one : rules::standing(record.facts, std::nullopt)) {
                if (imports_[one->id] != import_)
                    continue;
                auto taken_back = draft::withdrawal(*one);
                taken_back.value = "undone"; // so that a later import may say it again
                facts.put(std::move(taken_back));
                ++outcome.facts_withdrawn;
            }
            facts.finish("organisations.import_undone", {{"import", std::to_string(import_), {}}});
            restate(record, facts_corrected_by_import(record));
        }
        return outcome;
    }

  private:
    /// Every name it has came with this import.
    bool created(organisation_record const& record) {
        return std::all_of(record.facts.begin(), record.facts.end(), [&](fact const& one) {
            return one.attribute != attribute::name || imports_[one.id] == import_;
        });
    }

    std::string obstacle(organisation_record const& record) {
        for (auto const& one : record.facts) {
            bool const ours = imports_[one.id] == import_;
            if (!ours && one.corrects && imports_[*one.corrects] == import_)
                return "a fact of the import was corrected since";
            if (!ours && created_.contains(record.id) &&
                rules::stands(one, record.facts, std::nullopt))
                return "a fact was added since";
        }
        if (!created_.contains(record.id))
            return {};
        for (auto const& one : record.successions)
            if (!successions_.contains(one->id) &&
                rules::stands(*one, record.successions, std::nullopt))
                return "a reorganisation was recorded since";
        for (auto const& one : record.merges)
            if (rules::stands(one, record.merges, std::nullopt))
                return "it was merged with another entry since";
        if (referred_to(record.id))
            return "another organisation refers to it";
        return used_elsewhere(record.id);
    }

    /// Does a fact that stays refer to it?
    bool referred_to(std::int64_t id) {
        for (auto const other : source_.ids()) {
            auto const& facts = source_.record(other)->facts;
            for (auto const& one : facts)
                if (one.other == id &&
                    !(imports_.contains(one.id) && imports_[one.id] == import_) &&
                    rules::stands(one, facts, std::nullopt))
                    return true;
        }
        return false;
    }

    /// The journal knows of what other modules hold about it.
    std::string used_elsewhere(std::int64_t id) {
        changes::journal_filter filter;
        filter.organisation = id;
        filter.limit = largest_page;
        for (auto const& entry : changes::entries(work_.db(), filter))
            if (!entry.event.starts_with("organisations.") && entry.import != import_)
                return "it is in use: " + entry.event;
        return {};
    }

    std::int64_t cancel(std::int64_t id, std::string const& why) {
        if (store::is_cancelled(work_.db(), id))
            return 0;
        auto cancelling = *store::find_succession(work_.db(), id);
        cancelling.cancels = id;
        cancelling.recorded_at = work_.now();
        cancelling.import = 0;
        cancelling.source = why;
        store::insert_succession(work_.db(), cancelling);
        std::set<std::int64_t> parties;
        for (auto const& link : cancelling.links) {
            parties.insert(link.predecessor);
            parties.insert(link.successor);
        }
        for (auto const party : parties) {
            changes::entry entry;
            entry.event = "organisations.reorganisation_undone";
            entry.subject_kind = "organisation";
            entry.subject = party;
            entry.organisation = party;
            entry.changes = {{"succession", std::to_string(id), {}}};
            work_.record(entry);
        }
        return 1;
    }

    /// What the import had corrected holds again: it is stated anew, since it stays corrected.
    std::vector<fact const*> facts_corrected_by_import(organisation_record const& record) {
        std::vector<fact const*> all;
        for (auto const& one : record.facts)
            if (imports_[one.id] == import_ && one.corrects && !one.withdrawn &&
                rules::stands(one, record.facts, std::nullopt))
                for (auto const& before : record.facts)
                    if (before.id == *one.corrects)
                        all.push_back(&before);
        return all;
    }

    void restate(organisation_record const& record, std::vector<fact const*> const& all) {
        recording facts{
            work_, record.id, &record, {"undo of import " + std::to_string(import_), "", ""}};
        for (auto const* one : all) {
            store::new_fact again;
            again.attribute = one->attribute;
            again.scheme = one->scheme;
            again.value = one->value;
            again.amount = one->amount;
            again.other = one->other;
            again.from_date = one->from_date;
            again.to_date = one->to_date;
            facts.put(std::move(again));
        }
        facts.finish("organisations.changed");
    }

    changes::unit_of_work& work_;
    std::int64_t import_;
    loaded_records source_;
    std::map<std::int64_t, std::int64_t> imports_; ///< of each fact of the organisations concerned
    std::vector<std::int64_t> touched_;
    std::set<std::int64_t> created_;
    std::set<std::int64_t> successions_;
};

} // namespace

std::vector<problem> obstacles_to_undo(changes::unit_of_work& work, std::int64_t import) {
    return undoing{work, import}.obstacles();
}

undo_import_outcome take_back_facts(changes::unit_of_work& work, std::int64_t import) {
    return undoing{work, import}.run();
}

result<undo_import_outcome> undo_import(changes::unit_of_work& work, undo_import_wish const& wish) {
    NETWORK_TRY(auto const import, changes::import_of(work, wish.import));
    if (import.kind != "councils")
        return conflict("import.other_kind", "that import did not bring councils");
    if (import.undone_at)
        return conflict("import.already_undone", "that import has been undone already");
    undoing undo{work, wish.import};
    if (auto obstacles = undo.obstacles(); !obstacles.empty()) {
        auto failed =
            conflict("import.built_upon", "some of what it brought is in use: undo that first");
        failed.problems = std::move(obstacles);
        return failed;
    }
    auto outcome = undo.run();
    NETWORK_CHECK(changes::mark_undone(work, wish.import));
    return outcome;
}

} // namespace network::organisations
