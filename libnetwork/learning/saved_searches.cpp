#include "libnetwork/learning/saved_searches.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/changes/jobs.hpp"
#include "libnetwork/learning/saved_store.hpp"
#include "libnetwork/messages/outbox.hpp"
#include "libnetwork/people/appointments.hpp"
#include "libnetwork/people/people.hpp"
#include "libnetwork/people/secret.hpp"

#include <algorithm>

namespace network::learning {
namespace {

using saved_store::saved_row;

constexpr std::size_t most_kept = 50;       ///< by one person
constexpr std::size_t longest_query = 4000; ///< bytes
constexpr int days_between_letters = 7;
constexpr std::size_t most_in_a_letter = 20;

void note(changes::unit_of_work& work, std::string_view event, std::int64_t id,
          std::int64_t person) {
    work.record({.event = event,
                 .subject_kind = "saved_search",
                 .subject = id,
                 .person = person,
                 .changes = {}});
}

saved_search told(changes::reader& view, saved_row const& row) {
    saved_search made{
        row.id, row.name, row.query, row.weekly, row.saved_at, 0, row.told_until.plus_days(1)};
    if (auto const fresh =
            came_out_since(view, read_written(row.query), row.told_until, view.today());
        fresh.has_value())
        made.fresh = static_cast<std::int64_t>(fresh->size());
    return made;
}

/// A line for each that came out, and where to read it.
std::string lines_of(std::vector<resource_line> const& fresh) {
    std::string text;
    for (std::size_t i = 0; i < std::min(fresh.size(), most_in_a_letter); ++i) {
        auto const& one = fresh[i];
        text += "- " + one.title + (one.lead.empty() ? "" : ", " + one.lead) + "\n";
    }
    if (fresh.size() > most_in_a_letter)
        text += "and " + std::to_string(fresh.size() - most_in_a_letter) + " more\n";
    return text;
}

/// Queues the letter on one search, if its reader finds something new; in any case it counts as
/// told up to yesterday.
result<bool> send(changes::records& office, saved_row const& row) {
    viewer const nobody;
    auto const reader_now = office.read(
        nobody, [&](changes::reader& view) { return people::viewer_of(view, row.person); });
    if (reader_now.has_error())
        return false; // no account any more: nothing is sent, and nothing is told
    auto const yesterday = london_date(office.time().now()).plus_days(-1);
    auto const fresh = office.read(*reader_now, [&](changes::reader& view) {
        return came_out_since(view, read_written(row.query), row.told_until, yesterday);
    });
    return office.write(
        changes::system_actor("searches.letters"),
        [&](changes::unit_of_work& work) -> result<bool> {
            // Another server may have done it since, or the search may be gone.
            auto const still = saved_store::find(work.db(), row.id);
            if (!still || still->told_until != row.told_until)
                return false;
            saved_store::tell_until(work.db(), row.id, yesterday);
            auto const whose = people::card(work, {row.person});
            if (fresh.has_error() || fresh->empty() || whose.has_error() || !whose->email)
                return false;
            auto const stop = people::fresh_secret();
            saved_store::add_link(work.db(), row.id, stop.hash, work.now());
            return messages::queue_mail(
                work, {"search:" + std::to_string(row.id) + ':' + yesterday.to_string(),
                       *whose->email,
                       row.person,
                       messages::letter::search_news,
                       {{"name", whose->name},
                        {"search", row.name},
                        {"found", lines_of(*fresh)},
                        {"link", "/resources" + (row.query.empty() ? "" : '?' + row.query)},
                        {"stop", "/search-letters/" + stop.raw}}});
        });
}

} // namespace

result<saved_search> save_search(changes::unit_of_work& work, save_search_wish const& wish) {
    auto const person = work.by().person;
    if (person == 0)
        return unauthenticated("sign_in.required", "Sign in to keep a search");
    std::vector<problem> faults;
    saved_row row{
        0,           person,     std::string{trim(wish.name)}, written_search(wish.search),
        wish.weekly, work.now(), work.today().plus_days(-1)};
    if (row.name.empty())
        faults.push_back({"name", "name.required", "Say what to call it"});
    if (row.query.size() > longest_query)
        faults.push_back({"search", "search.too_long", "This question is too long to be kept"});
    if (!faults.empty())
        return invalid(std::move(faults));
    if (saved_store::of_person(work.db(), person).size() >= most_kept)
        return conflict("search.too_many", "You keep fifty searches already: let one go first");
    row.id = saved_store::insert(work.db(), row);
    note(work, "learning.search_kept", row.id, person);
    return told(work, row);
}

result<saved_search> delete_search(changes::unit_of_work& work, saved_search_number const& wish) {
    auto const row = saved_store::find(work.db(), wish.search);
    if (!row || row->person != work.by().person)
        return not_found("search.unknown", "You keep no such search");
    auto gone = told(work, *row);
    saved_store::remove(work.db(), row->id);
    note(work, "learning.search_let_go", row->id, row->person);
    return gone;
}

result<letters_stopped> stop_search_letters(changes::unit_of_work& work,
                                            stop_letters_wish const& wish) {
    auto const row = saved_store::of_link(work.db(), people::hash_of(wish.token));
    if (!row)
        return not_found(
            "search_letters.unknown",
            "This link is not one of ours, it was cut short, or its search was let go: then no "
            "letter goes out on it");
    if (row->weekly) {
        saved_store::stop_letters(work.db(), row->id);
        note(work, "learning.search_letters_stopped", row->id, row->person);
    }
    return letters_stopped{row->name, true};
}

std::vector<saved_search> searches_of(changes::reader& view, std::int64_t person) {
    std::vector<saved_search> all;
    for (auto const& row : saved_store::of_person(view.db(), person))
        all.push_back(told(view, row));
    return all;
}

result<page<saved_search>> list_searches(changes::reader& view, people::nothing const& /*wish*/) {
    if (view.by().person == 0)
        return unauthenticated("sign_in.required", "Sign in to see what you keep");
    page<saved_search> answer;
    answer.items = searches_of(view, view.by().person);
    answer.total = static_cast<std::int64_t>(answer.items.size());
    return answer;
}

result<std::int64_t> send_search_letters(changes::records& office) {
    viewer const nobody;
    auto const before = london_date(office.time().now()).plus_days(-days_between_letters);
    auto const due = office.read(
        nobody, [&](changes::reader& view) { return saved_store::due(view.db(), before); });
    std::int64_t sent = 0;
    for (auto const& row : due) {
        NETWORK_TRY(auto const went, send(office, row));
        sent += went ? 1 : 0;
    }
    return sent;
}

void search_holdings(changes::reader& view, changes::holding_query const& wanted,
                     std::vector<changes::holding>& into) {
    if (wanted.may_want("saved_search"))
        for (auto const& row : saved_store::all(view.db()))
            wanted.take({"saved_search", row.id, "Searches that people keep",
                         london_date(row.saved_at), 0, row.person, row.name + ": " + row.query},
                        into);
}

result<> forget_searches_of(changes::unit_of_work& work, std::int64_t person) {
    saved_store::remove_all(work.db(), person);
    return {};
}

} // namespace network::learning
