#include "libnetwork/members/member_plan.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/members/export_members.hpp"
#include "libnetwork/members/member_matching.hpp"

#include <algorithm>
#include <set>

namespace network::members {
namespace {

std::string sentence(event const& what) {
    std::string text{label(what.kind)};
    if (what.tier)
        text.append(", ").append(label(*what.tier));
    text.append(", from ").append(day_text(what.effective));
    if (what.until)
        text.append(", until ").append(day_text(*what.until));
    return text;
}

/// The lines of one organisation, replayed upon what is recorded of it.
class replay {
  public:
    replay(premises const& given, membership const& before, std::vector<planned_line>& lines,
           std::vector<std::size_t> const& own)
        : given_(given), before_(before), lines_(lines), own_(own) {}

    /// What is to be recorded. A line is taken in whole or not at all: where one of its events is
    /// refused, all is replayed without it.
    std::vector<planned_event> run() {
        while (!attempt())
            ;
        return std::move(accepted_);
    }

  private:
    struct candidate {
        std::size_t line;
        event_said const* said;
    };

    bool attempt() {
        now_ = before_;
        accepted_.clear();
        known_ = rules::standing_events(before_, std::nullopt);
        std::vector<candidate> order;
        for (auto const at : own_)
            if (!lines_[at].refused) {
                lines_[at].changes.clear();
                lines_[at].events = 0;
                for (auto const& said : lines_[at].said.events)
                    order.push_back({at, &said});
            }
        std::stable_sort(order.begin(), order.end(), [](candidate const& a, candidate const& b) {
            return a.said->what.effective < b.said->what.effective;
        });
        for (auto const& one : order) {
            auto& line = lines_[one.line];
            if (line.refused)
                continue;
            if (auto const fine = take(one); fine.has_error()) {
                line.refused = true;
                line.said.problems.push_back({"", fine.error().code, fine.error().message});
                if (line.events > 0)
                    return false;
            }
        }
        return true;
    }

    result<> take(candidate const& one) {
        auto what = one.said->what;
        if (recorded_already(what))
            return {};
        if (lines_[one.line].said.is_spell && what.kind == event_kind::admitted && fit_spell(what))
            return {};
        auto const stands = rules::state_on(now_, given_.policies, {what.effective, std::nullopt});
        if (what.kind == event_kind::reinstated && !what.tier)
            what.tier = stands.tier;
        if (what.kind == event_kind::renewed && stands.belongs() && stands.term_ends == what.until)
            return {}; // as a second click on the same renewal
        NETWORK_CHECK(may_record(given_, now_, what));
        now_.events.push_back(what);
        now_.events.back().id = -static_cast<std::int64_t>(now_.events.size());
        accepted_.push_back({one.line, what, one.said->rests_on, {}});
        ++lines_[one.line].events;
        lines_[one.line].changes.push_back(sentence(what));
        return {};
    }

    /// Every recorded event answers for one line.
    bool recorded_already(event const& what) {
        auto const found = std::find_if(known_.begin(), known_.end(), [&](event const* one) {
            return one->kind == what.kind && one->effective == what.effective &&
                   one->until == what.until &&
                   (one->tier == what.tier || (!what.tier && what.kind == event_kind::reinstated));
        });
        if (found == known_.end())
            return false;
        known_.erase(found);
        return true;
    }

    /// A line that tells how a membership stands, not what happened: it may be known already, be a
    /// renewal, or a return. True where nothing is left to record.
    bool fit_spell(event& what) {
        auto const standing = rules::standing_events(now_, std::nullopt);
        auto const begun = std::find_if(standing.begin(), standing.end(), [&](event const* one) {
            return (one->kind == event_kind::admitted || one->kind == event_kind::reinstated) &&
                   one->effective == what.effective && one->tier == what.tier;
        });
        if (begun == standing.end()) {
            auto const eve = rules::state_on(now_, given_.policies, {what.effective, std::nullopt});
            if (eve.joined && !eve.belongs())
                what.kind = event_kind::reinstated;
            return false;
        }
        auto const last =
            rules::state_on(now_, given_.policies, {standing.back()->effective, std::nullopt});
        if (!what.until || (last.term_ends && *what.until <= *last.term_ends))
            return true;
        what.kind = event_kind::renewed;
        what.tier.reset();
        what.effective =
            std::max(last.term_ends.value_or(what.effective), standing.back()->effective);
        return false;
    }

    premises const& given_;
    membership const& before_;
    std::vector<planned_line>& lines_;
    std::vector<std::size_t> const& own_;
    membership now_;
    std::vector<event const*> known_; ///< recorded events that no line has told yet
    std::vector<planned_event> accepted_;
};

class planning {
  public:
    planning(organisations::register_book const& book, member_book const& members, date today,
             minute_lookup const& is_minuted)
        : book_(book), members_(members), today_(today), is_minuted_(is_minuted),
          register_(book, today) {}

    member_plan run(member_file file) {
        plan_.notes = std::move(file.notes);
        for (auto& said : file.lines) {
            auto& line = plan_.lines.emplace_back();
            line.refused = !said.problems.empty();
            line.said = std::move(said);
        }
        auto const matched = register_.match(plan_.lines);
        std::map<std::int64_t, std::size_t> place;
        for (std::size_t i = 0; i < matched.size(); ++i) {
            if (matched[i] == 0)
                continue;
            auto const [found, is_new] = place.emplace(owner_of(matched[i]), own_.size());
            if (is_new)
                own_.push_back({found->first, {}});
            own_[found->second].second.push_back(i);
        }
        // A group comes after its council: without it, it cannot be added.
        std::stable_partition(own_.begin(), own_.end(), [&](auto const& one) {
            return one.first >= 0 || !register_.addition_of(one.first).wish.group_of;
        });
        for (auto const& [organisation, lines] : own_)
            plan(organisation, lines);
        tell();
        return std::move(plan_);
    }

  private:
    /// An entry that was merged has its membership under its own number, or under the kept one.
    std::int64_t owner_of(std::int64_t organisation) const {
        if (organisation < 0)
            return organisation;
        auto const* own = members_.of(book_, organisation, {today_, std::nullopt});
        if (own)
            return own->organisation;
        auto const kept =
            organisations::rules::merged_into(*book_.record(organisation), std::nullopt);
        return kept != 0 ? kept : organisation;
    }

    void plan(std::int64_t organisation, std::vector<std::size_t> const& lines) {
        planned_member one;
        one.organisation = organisation;
        auto const* recorded =
            organisation < 0 ? nullptr : members_.of(book_, organisation, {today_, std::nullopt});
        one.membership = recorded ? *recorded : membership{0, organisation, {}};
        if (organisation < 0)
            describe(one, lines);
        check_successors(lines);
        note_names(organisation, lines);
        one.events =
            replay{{members_.policies(), register_}, one.membership, plan_.lines, lines}.run();
        auto const first = std::find_if(lines.begin(), lines.end(),
                                        [&](std::size_t at) { return !plan_.lines[at].refused; });
        bool const adds = organisation < 0 && first != lines.end();
        if (adds) {
            added_.insert(organisation);
            auto& line = plan_.lines[*first];
            line.adds_organisation = true;
            line.changes.insert(line.changes.begin(), "Added to the register");
            ++plan_.organisations;
        }
        for (auto& event : one.events)
            settle(event);
        plan_.events += static_cast<std::int64_t>(one.events.size());
        if (adds || !one.events.empty())
            plan_.members.push_back(std::move(one));
    }

    void describe(planned_member& one, std::vector<std::size_t> const& lines) {
        auto const& addition = register_.addition_of(one.organisation);
        one.add = addition.wish;
        one.order = addition.order;
        if (!addition.wish.group_of)
            return;
        one.group_of = std::stoll(*addition.wish.group_of);
        if (one.group_of < 0 && !added_.contains(one.group_of))
            for (auto const at : lines) {
                plan_.lines[at].refused = true;
                plan_.lines[at].said.problems.push_back(
                    {"group_of", "organisation.unknown", "the line of its council is refused"});
            }
    }

    void check_successors(std::vector<std::size_t> const& lines) {
        for (auto const at : lines)
            for (auto const& said : plan_.lines[at].said.events)
                for (auto const& slug : said.goes_on_in)
                    if (register_.by_slug(slug) == 0) {
                        plan_.lines[at].refused = true;
                        plan_.lines[at].said.problems.push_back(
                            {"goes_on_in", "organisation.unknown",
                             "\"" + slug + "\" is not in the register"});
                    }
    }

    void note_names(std::int64_t organisation, std::vector<std::size_t> const& lines) {
        if (organisation < 0)
            return;
        auto const name = organisations::rules::name_on(*book_.record(organisation), {today_, {}});
        for (auto const at : lines)
            if (auto& said = plan_.lines[at].said;
                !said.name.empty() && fold(said.name) != fold(name))
                said.notices.push_back("Is called " + std::string{name} + " here");
    }

    /// What a new event rests on, and whose memberships continue it, in the words of this store.
    void settle(planned_event& one) {
        auto& line = plan_.lines[one.line];
        auto& rests_on = one.rests_on;
        if (!rests_on.minute.empty() && !is_minuted(rests_on.minute)) {
            line.said.notices.push_back("The minute " + rests_on.minute +
                                        " is not in this store and is kept as text");
            ++minutes_as_text_;
            rests_on.decided_by = as_text({rests_on.decided_by, rests_on.minute});
            rests_on.minute.clear();
        }
        for (auto const& said : line.said.events)
            if (said.what.kind == one.what.kind && said.what.effective == one.what.effective)
                for (auto const& slug : said.goes_on_in)
                    one.goes_on_in.push_back(register_.by_slug(slug));
    }

    bool is_minuted(std::string const& reference) {
        auto const [place, is_new] = minutes_.emplace(reference, false);
        if (is_new)
            place->second = is_minuted_(reference);
        return place->second;
    }

    void tell() {
        if (minutes_as_text_ > 0)
            plan_.notes.push_back(
                std::to_string(minutes_as_text_) +
                " events cite minutes that are not in this store: kept as text beside "
                "the body that decided.");
    }

    organisations::register_book const& book_;
    member_book const& members_;
    date today_;
    minute_lookup const& is_minuted_;
    extended_register register_;
    std::vector<std::pair<std::int64_t, std::vector<std::size_t>>> own_; ///< lines by organisation
    std::set<std::int64_t> added_;
    std::map<std::string, bool> minutes_;
    std::int64_t minutes_as_text_ = 0;
    member_plan plan_;
};

} // namespace

member_plan plan_members(organisations::register_book const& book, member_book const& members,
                         member_file file, date today, minute_lookup const& is_minuted) {
    return planning{book, members, today, is_minuted}.run(std::move(file));
}

} // namespace network::members
