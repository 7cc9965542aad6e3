#include "libnetwork/members/entitlement.hpp"

#include "libnetwork/members/member_book.hpp"
#include "libnetwork/members/member_store.hpp"
#include "libnetwork/members/safeguard.hpp"
#include "libnetwork/members/shadow.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/people/people.hpp"
#include "libnetwork/people/rules.hpp"

#include <algorithm>
#include <map>

namespace network::members {
namespace {

using organisations::organisation_record;
using organisations::register_book;

/// Both books and the point of view of one question.
struct outlook {
    std::shared_ptr<register_book const> register_;
    std::shared_ptr<member_book const> members;
    std::shared_ptr<safeguard_book const> safeguards;
    vantage from;
};

outlook outlook_of(changes::reader& view, standing_wish const& wish) {
    return {view.cached<register_book>(),
            view.cached<member_book>(),
            view.cached<safeguard_book>(),
            {wish.as_on.value_or(view.today()), wish.known_at}};
}

standing_answer answer_for(outlook const& out, organisation_record const& record,
                           membership const* member) {
    standing_answer answer;
    auto const name = organisations::rules::name_on(record, out.from);
    answer.organisation = record.id;
    answer.name = name;
    answer.slug = organisations::rules::slug_on(record, name);
    answer.as_on = out.from.on;
    auto const policies = out.members->policies();
    auto const& in_force = rules::policy_on(policies, out.from.on, out.from.known_at);
    state stands;
    if (member)
        stands = rules::state_on(
            *member, policies, out.from,
            surroundings_of(out.register_->record(member->organisation), out.from.known_at));
    answer.standing = stands.standing;
    answer.member = stands.belongs() && stands.tier != tier::supporter;
    if (stands.joined)
        answer.tier = stands.tier;
    answer.joined = stands.joined;
    answer.since = stands.since;
    answer.leaves = stands.leaves;
    answer.term_ends = stands.term_ends;
    answer.why = rules::why(stands, in_force);
    answer.safeguard = safeguard_of(*out.safeguards, record, member, stands, out.from);
    bool const shadow =
        stands.belongs() && is_shadow(*out.members, *out.register_, record, out.from);
    answer.rights = rules::entitlements(stands, in_force, shadow);
    return answer;
}

std::string text_of(event const& what) {
    std::string text{label(what.kind)};
    if (what.tier && what.kind != event_kind::renewed)
        text += " as " + std::string{label(*what.tier)} +
                (*what.tier == tier::supporter ? "" : " member");
    if (what.withdrawn)
        text += " (taken back)";
    return text;
}

std::vector<event_row> events_of(changes::reader& view, membership const& member,
                                 vantage const& from) {
    std::vector<event_row> rows;
    auto const standing = rules::standing_events(member, from.known_at);
    std::map<std::int64_t, store::event_evidence> evidence;
    for (auto& one : store::evidence_of(view.db(), member.id))
        evidence.emplace(one.id, std::move(one));
    for (auto const& what : member.events) {
        if (from.known_at && what.recorded_at > *from.known_at)
            continue;
        auto& row = rows.emplace_back();
        row.id = what.id;
        row.kind = what.kind;
        row.text = text_of(what);
        row.effective = what.effective;
        row.tier = what.tier;
        row.until = what.until;
        row.recorded_at = what.recorded_at;
        row.corrects = what.corrects;
        row.withdrawn = what.withdrawn;
        row.stands = std::any_of(standing.begin(), standing.end(),
                                 [&](event const* one) { return one->id == what.id; });
        if (auto const found = evidence.find(what.id); found != evidence.end()) {
            row.decided_by = found->second.decided_by;
            row.minute = found->second.minute;
            row.reason = found->second.reason;
        }
        if (what.corrects)
            for (auto& old : rows)
                if (old.id == *what.corrects)
                    old.corrected_by = what.id;
    }
    return rows;
}

std::vector<spell_row> spells_for(outlook const& out, membership const& member) {
    std::vector<spell_row> rows;
    auto const around =
        surroundings_of(out.register_->record(member.organisation), out.from.known_at);
    for (auto const& one :
         rules::spells_of(member, out.members->policies(), out.from.known_at, around)) {
        spell_row row;
        row.tier = one.tier;
        row.label = label(one.tier);
        row.from = *one.days.from;
        row.to = one.days.to;
        auto const end = std::max(row.from, std::min(row.to.value_or(out.from.on), out.from.on));
        row.days = end.days_since_epoch() - row.from.days_since_epoch();
        if (!rows.empty() && rows.back().to)
            row.gap_before = row.from.days_since_epoch() - rows.back().to->days_since_epoch();
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Whoever holds a post in an organisation acts for it. An individual is no organisation: what that
/// record may do, the person may who leads there, being that individual, and nobody who helps.
bool passes_on(outlook const& out, organisation_record const& record, people::post held) {
    auto const state = organisations::state_of(*out.register_, record, out.from);
    return people::rules::role_of(held) == role::lead ||
           state.word<organisations::organisation_kind>(organisations::attribute::kind) !=
               organisations::organisation_kind::individual;
}

/// Of two answers about the same right, the one that grants it.
void unite(std::vector<entitlement_row>& all, std::vector<entitlement_row> const& more) {
    if (all.empty()) {
        all = more;
        return;
    }
    for (std::size_t i = 0; i < all.size() && i < more.size(); ++i)
        if (!all[i].granted && more[i].granted)
            all[i] = more[i];
}

} // namespace

result<standing_answer> standing_of(changes::reader& view, standing_wish const& wish) {
    NETWORK_TRY(auto const id, organisations::resolve(view, wish.organisation));
    auto const out = outlook_of(view, wish);
    auto const* record = out.register_->record(id);
    return answer_for(out, *record, out.members->of(*out.register_, id, out.from));
}

result<qualification> qualifies(changes::reader& view, qualify_wish const& wish) {
    NETWORK_TRY(auto const id, organisations::resolve(view, wish.organisation));
    auto const out = outlook_of(view, {{}, wish.as_on, {}});
    auto const* record = out.register_->record(id);
    auto const stands = organisations::state_of(*out.register_, *record, out.from);
    rules::candidate const who{
        stands.word<organisations::organisation_kind>(organisations::attribute::kind),
        stands[organisations::attribute::group_of] != nullptr};
    auto const& in_force = rules::policy_on(out.members->policies(), out.from.on, std::nullopt);
    qualification answer;
    answer.organisation = organisations::brief_of(*record, out.from);
    answer.as_on = out.from.on;
    answer.policy_version = in_force.version;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<members::tier>>(
        [&](auto const& d) {
            if (wish.tier && *wish.tier != d.value)
                return;
            auto verdict = rules::may_hold(in_force, d.value, who);
            auto const* row = in_force.of(d.value);
            answer.tiers.push_back({d.value, std::string{label(d.value)}, verdict.yes,
                                    row ? row->admitted_by : std::string{},
                                    std::move(verdict.why)});
        });
    return answer;
}

result<membership_card> show_membership(changes::reader& view, standing_wish const& wish) {
    NETWORK_TRY(auto const id, organisations::resolve(view, wish.organisation));
    auto const out = outlook_of(view, wish);
    auto const* member = out.members->of(*out.register_, id, out.from);
    membership_card card;
    card.now = answer_for(out, *out.register_->record(id), member);
    if (!member)
        return card;
    card.membership = member->id;
    card.spells = spells_for(out, *member);
    card.events = events_of(view, *member, out.from);
    auto const brief = [&](std::int64_t other) {
        auto const* record = out.register_->record(out.members->find(other)->organisation);
        return organisations::brief_of(*record, out.from);
    };
    for (auto const& link : store::links_of(view.db(), member->id))
        link.successor == member->id ? card.continues.push_back(brief(link.predecessor))
                                     : card.continued_in.push_back(brief(link.successor));
    return card;
}

result<person_standing> standing_of_person(changes::reader& view,
                                           person_standing_wish const& wish) {
    NETWORK_TRY(auto const person, people::card(view, {wish.person}));
    auto const out = outlook_of(view, {{}, wish.as_on, {}});
    person_standing answer;
    answer.person = wish.person;
    answer.as_on = out.from.on;
    for (auto const& held : person.appointments) {
        bool const live = held.effective_from <= out.from.on &&
                          (!held.effective_to || out.from.on < *held.effective_to);
        auto const* record = live ? out.register_->record(held.organisation) : nullptr;
        if (!record || !passes_on(out, *record, held.post))
            continue;
        auto const* member = out.members->of(*out.register_, held.organisation, out.from);
        auto one = answer_for(out, *record, member);
        answer.member = answer.member || one.member;
        unite(answer.rights, one.rights);
        answer.through.push_back({held.id, std::string{to_word(held.post)}, std::move(one)});
    }
    if (answer.rights.empty())
        answer.rights = rules::entitlements(
            {}, rules::policy_on(out.members->policies(), out.from.on, std::nullopt), false);
    return answer;
}

} // namespace network::members
