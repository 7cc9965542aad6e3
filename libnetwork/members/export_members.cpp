#include "libnetwork/members/export_members.hpp"

#include "libnetwork/members/member_book.hpp"
#include "libnetwork/members/member_store.hpp"
#include "libnetwork/organisations/naming.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace network::members {
namespace {

using organisations::attribute;
using organisations::code_scheme;
using organisations::organisation_record;
using organisations::register_book;

constexpr std::string_view minute_word = "minute ";
constexpr std::string_view minute_after = " (minute ";

class exporting {
  public:
    exporting(changes::reader& view, std::optional<instant> known_at)
        : from_{view.today(), known_at}, register_(view.cached<register_book>()),
          members_(view.cached<member_book>()), evidence_(store::all_evidence(view.db())),
          names_(view) {
        for (auto const& link : store::all_links(view.db()))
            links_[link.predecessor].push_back(link.successor);
    }

    members_export run() {
        for (auto const& one : members_->memberships())
            tell(*one);
        for (auto const council : councils_of_groups_)
            if (!told_.contains(council))
                rows_.push_back({about(*register_->record(council)), council});
        std::stable_sort(rows_.begin(), rows_.end(), [](keyed const& a, keyed const& b) {
            return a.row.slug != b.row.slug ? a.row.slug < b.row.slug
                                            : a.organisation < b.organisation;
        });
        members_export answer;
        answer.rows.reserve(rows_.size());
        for (auto& one : rows_)
            answer.rows.push_back(std::move(one.row));
        return answer;
    }

  private:
    struct keyed {
        member_export_row row;
        std::int64_t organisation = 0;
    };

    void tell(membership const& one) {
        auto const* record = register_->record(one.organisation);
        auto const events = rules::standing_events(one, from_.known_at);
        if (!record || events.empty() || names_.hides(record->id))
            return;
        told_.insert(one.organisation);
        auto const head = about(*record);
        for (auto const* event : events) {
            auto& row = rows_.emplace_back(keyed{head, one.organisation}).row;
            row.event = event->kind;
            row.effective = event->effective;
            row.tier = event->tier;
            row.until = event->until;
            tell_why(row, event->id);
            if (event->kind == event_kind::converted || event->kind == event_kind::succeeded)
                row.goes_on_in = successors_of(one.id);
        }
    }

    void tell_why(member_export_row& row, std::int64_t event) const {
        auto const place = std::lower_bound(
            evidence_.begin(), evidence_.end(), event,
            [](store::event_evidence const& one, std::int64_t wanted) { return one.id < wanted; });
        if (place == evidence_.end() || place->id != event)
            return;
        cited_decision said{place->decided_by, place->minute};
        if (said.minute.empty())
            said = from_text(said.decided_by);
        row.decided_by = std::move(said.decided_by);
        row.minute = std::move(said.minute);
        row.reason = place->reason;
    }

    member_export_row about(organisation_record const& record) {
        member_export_row row;
        auto const state = organisations::rules::state_on(record, from_);
        auto const life = organisations::rules::life_of(record, from_.known_at);
        row.name = organisations::rules::name_on(record, from_);
        row.slug = organisations::rules::slug_on(record, row.name);
        row.kind = state.word<organisations::organisation_kind>(attribute::kind);
        for (auto const word : words_of<code_scheme>())
            if (auto const* code = state.code(*from_word<code_scheme>(word)))
                row.codes.append(row.codes.empty() ? "" : " ")
                    .append(word)
                    .append(":")
                    .append(code->value);
        if (auto const* council = state[attribute::group_of]; council && council->other)
            if (auto const* other = register_->record(*council->other)) {
                row.group_of = slug_of(*other);
                councils_of_groups_.insert(other->id);
            }
        row.begins = life.begins;
        row.ends = life.ends;
        return row;
    }

    [[nodiscard]] std::string slug_of(organisation_record const& record) const {
        return organisations::rules::slug_on(record, organisations::rules::name_on(record, from_));
    }

    [[nodiscard]] std::string successors_of(std::int64_t membership) const {
        std::set<std::string> slugs;
        if (auto const found = links_.find(membership); found != links_.end())
            for (auto const successor : found->second)
                if (auto const* after = members_->find(successor);
                    after && !rules::standing_events(*after, from_.known_at).empty())
                    slugs.insert(slug_of(*register_->record(after->organisation)));
        std::string text;
        for (auto const& slug : slugs)
            text.append(text.empty() ? "" : " ").append(slug);
        return text;
    }

    vantage from_;
    std::shared_ptr<register_book const> register_;
    std::shared_ptr<member_book const> members_;
    std::vector<store::event_evidence> evidence_; ///< by event
    organisations::naming names_;
    std::map<std::int64_t, std::vector<std::int64_t>> links_;
    std::vector<keyed> rows_;
    std::set<std::int64_t> told_, councils_of_groups_;
};

} // namespace

result<members_export> export_members(changes::reader& view, members_export_wish const& wish) {
    return exporting{view, wish.known_at}.run();
}

std::string as_text(cited_decision const& decision) {
    if (decision.minute.empty())
        return decision.decided_by;
    if (decision.decided_by.empty())
        return std::string{minute_word} + decision.minute;
    return decision.decided_by + std::string{minute_after} + decision.minute + ')';
}

cited_decision from_text(std::string_view text) {
    if (auto const at = text.rfind(minute_after);
        at != std::string_view::npos && at > 0 && text.ends_with(')')) {
        auto const minute =
            text.substr(at + minute_after.size(), text.size() - at - minute_after.size() - 1);
        if (!minute.empty())
            return {std::string{text.substr(0, at)}, std::string{minute}};
    }
    if (text.starts_with(minute_word) && text.size() > minute_word.size())
        return {{}, std::string{text.substr(minute_word.size())}};
    return {std::string{text}, {}};
}

} // namespace network::members
