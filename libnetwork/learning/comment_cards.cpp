#include "libnetwork/learning/comment_cards.hpp"

#include "libnetwork/learning/comment_rules.hpp"
#include "libnetwork/learning/comments_store.hpp"
#include "libnetwork/learning/visibility.hpp"
#include "libnetwork/organisations/reading.hpp"
#include "libnetwork/people/people.hpp"
#include "libnetwork/people/rights.hpp"

#include <algorithm>
#include <map>

namespace network::learning {
namespace {

std::string capital(std::string text) {
    std::replace(text.begin(), text.end(), '_', ' ');
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

/// Lays threads out, each answer after what it answers.
class layout {
  public:
    layout(changes::reader& view, std::vector<comment_row> const& rows,
           std::vector<comment_event> const& events)
        : view_(view), rows_(rows), events_(events),
          sees_hidden_(people::may_read(view.by(), people::right::edit_library, 0).has_value()),
          speaks_(!speakers(view).empty()), records_(organisations::records_of(view)) {
        for (auto const& row : rows)
            answers_[row.parent.value_or(0)].push_back(&row);
    }

    std::vector<comment_card> run() {
        for (auto const* row : answers_[0])
            add(*row, 0, row->id);
        return std::move(cards_);
    }

  private:
    /// False where nothing of it, nor of its answers, is shown.
    bool add(comment_row const& row, std::int64_t depth, std::int64_t thread) {
        constexpr std::int64_t deepest = 200;
        auto const place = cards_.size();
        cards_.push_back(card(row, depth, thread));
        bool answered = false;
        if (auto const below = answers_.find(row.id); below != answers_.end() && depth < deepest)
            for (auto const* answer : below->second)
                answered = add(*answer, depth + 1, thread) || answered;
        bool const has_words = !cards_[place].text.empty();
        bool const keeps_place =
            answered || (sees_hidden_ && cards_[place].state == comment_state::hidden);
        if (!has_words && !keeps_place)
            cards_.erase(cards_.begin() + static_cast<std::ptrdiff_t>(place));
        return has_words || keeps_place;
    }

    comment_card card(comment_row const& row, std::int64_t depth, std::int64_t thread) {
        auto const now = rules::standing_of(events_, row.id);
        bool const own = row.person && *row.person == view_.by().person && view_.by().person != 0;
        comment_card made;
        made.id = row.id;
        made.resource = row.resource;
        made.depth = depth;
        made.reply_to = row.parent;
        made.state = now.state;
        made.said_at = row.said_at;
        bool const shown = now.state == comment_state::shown ||
                           (now.state == comment_state::waiting && (own || sees_hidden_));
        if (!shown) {
            if (now.state == comment_state::erased)
                made.note = "Its words were erased";
            else if (now.state == comment_state::hidden)
                made.note = own || sees_hidden_ ? "Hidden by the network team: " + now.reason
                                                : "Hidden by the network team";
            else
                made.note = "The network team has not looked at this yet";
            return made;
        }
        made.by = by(row);
        made.text = row.text;
        if (now.state == comment_state::waiting)
            made.note = "Somebody of the network team looks at it before others see it";
        made.edited = row.outside.empty() && comments_store::count_texts(view_.db(), row.id) > 1;
        made.may_answer =
            speaks_ && now.state == comment_state::shown && !rules::is_closed(events_, thread);
        made.may_edit = own && rules::may_still_edit(row.recorded_at, view_.now());
        return made;
    }

    std::string by(comment_row const& row) {
        if (!row.outside.empty())
            return row.author.empty() ? "A reader of the earlier site"
                                      : row.author + ", on the earlier site";
        std::string who = row.organisation ? "" : "The network team";
        if (row.organisation)
            if (auto const* record = records_->record(*row.organisation))
                who = organisations::rules::name_on(*record,
                                                    {london_date(row.said_at), std::nullopt});
        if (!row.post.empty())
            who = capital(row.post) + ", " + who;
        if (row.shows_name && row.person)
            if (auto const person = people::card(view_, {*row.person});
                person.has_value() && !person->name.empty())
                who = person->name + ", " + who;
        return who;
    }

    changes::reader& view_;
    std::vector<comment_row> const& rows_;
    std::vector<comment_event> const& events_;
    bool const sees_hidden_, speaks_;
    std::shared_ptr<organisations::record_source const> records_;
    std::map<std::int64_t, std::vector<comment_row const*>> answers_;
    std::vector<comment_card> cards_;
};

} // namespace

std::vector<comment_card> cards_of(changes::reader& view, std::vector<comment_row> const& rows,
                                   std::vector<comment_event> const& events) {
    return layout{view, rows, events}.run();
}

std::vector<speaker> speakers(changes::reader& view) {
    std::vector<speaker> all;
    if (view.by().on_network_team())
        all.push_back({0, "", "The network team"});
    auto const who = readership_of(view);
    if (!who.is_member)
        return all;
    auto const records = organisations::records_of(view);
    for (auto const& held : view.by().roles) {
        bool const speaks = held.role == role::officer || held.role == role::lead;
        bool const known = std::any_of(all.begin(), all.end(), [&](auto const& one) {
            return one.organisation == held.organisation;
        });
        if (held.organisation == 0 || !speaks || known)
            continue;
        if (auto const* record = records->record(held.organisation)) {
            auto const brief = organisations::brief_of(*record, {view.today(), std::nullopt});
            all.push_back({held.organisation, brief.slug, brief.name});
        }
    }
    return all;
}

void erase_words(changes::unit_of_work& work, comment_row const& what, std::string const& reason) {
    comments_store::erase_texts(work.db(), what.id);
    comments_store::insert_event(
        work.db(),
        {0, what.resource, what.id, comment_event_kind::erased, reason,
         work.by().person != 0 ? std::optional{work.by().person} : std::nullopt, work.now()});
    auto const authority = work.record({.event = "learning.comment_erased",
                                        .subject_kind = "comment",
                                        .subject = what.id,
                                        .organisation = what.organisation.value_or(0),
                                        .tombstone = true,
                                        .changes = {{"reason", {}, reason}}});
    changes::erase_values(work.db(), "comment", what.id, {"text", "author"}, authority);
}

} // namespace network::learning
