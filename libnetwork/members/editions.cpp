#include "libnetwork/members/editions.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/base/digest.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/members/edition_figures.hpp"
#include "libnetwork/store/query.hpp"

#include <algorithm>

namespace network::members {
namespace {

using network::store::connection;

/// A row as it is stored.
struct stored_edition {
    std::int64_t id = 0;
    std::string name, title;
    date as_on;
    instant known_at;
    std::string query, figures, digest;
    instant recorded_at;
};
BOOST_DESCRIBE_STRUCT(stored_edition, (),
                      (id, name, title, as_on, known_at, query, figures, digest, recorded_at))

std::string digest_of(stored_edition const& one) {
    return sha256(one.name + '\n' + one.title + '\n' + one.as_on.to_string() + '\n' +
                  one.known_at.to_string() + '\n' + one.query + '\n' + one.figures);
}

std::vector<stored_edition> all_editions(connection& db) {
    return network::store::select<stored_edition>(
        db, "select id, name, title, as_on, known_at, query, figures, digest, recorded_at"
            " from edition order by as_on desc, id desc");
}

std::optional<stored_edition> edition_called(connection& db, std::string_view name) {
    return network::store::select_one<stored_edition>(
        db,
        "select id, name, title, as_on, known_at, query, figures, digest, recorded_at"
        " from edition where name = :name",
        name);
}

edition_row row_of(stored_edition const& one) {
    return {one.id,       one.name,  one.title,  one.as_on,
            one.known_at, one.query, one.digest, one.recorded_at};
}

/// The digest that the audit trail names, or empty.
std::string journalled_digest(connection& db, std::int64_t edition) {
    changes::journal_filter wanted;
    wanted.event = "members.edition_published";
    wanted.limit = largest_page;
    for (;;) {
        auto const found = changes::entries(db, wanted);
        for (auto const& entry : found) {
            wanted.after = entry.number;
            if (entry.subject != edition)
                continue;
            for (auto const& value : changes::values_of(db, entry.number))
                if (value.field == "digest")
                    return value.after.value_or("");
            return {};
        }
        if (found.size() < static_cast<std::size_t>(largest_page))
            return {};
    }
}

/// Facts that another writer records within this very millisecond would count later and did not
/// now; so the instant before is meant, unless something was recorded just now.
instant known_by_now(changes::unit_of_work& work) {
    changes::journal_filter newest;
    newest.newest_first = true;
    newest.limit = 1;
    auto const last = changes::entries(work.db(), newest);
    bool const just_now = !last.empty() && last.front().at >= work.now();
    return just_now ? work.now() : instant{work.now().milliseconds - 1};
}

std::string question(date as_on, instant known_at) {
    auto const since = year_before(as_on);
    return "Members on " + day_text(as_on) +
           " by tier, supporters apart,"
           " with residents and budgets each counted once; who joined and "
           "went since " +
           day_text(since) + ". members.count as_on=" + as_on.to_string() +
           " known_at=" + known_at.to_string() + "; joined and went since=" + since.to_string();
}

std::vector<figure_difference> differences(std::vector<figure> const& published,
                                           std::vector<figure> const& found) {
    std::vector<figure_difference> all;
    auto const in = [](std::vector<figure> const& list, std::string const& name) {
        auto const place = std::find_if(list.begin(), list.end(),
                                        [&](figure const& one) { return one.name == name; });
        return place == list.end() ? std::nullopt : std::optional{place->value};
    };
    for (auto const& one : published)
        if (auto const now = in(found, one.name); now != one.value)
            all.push_back({one.name, one.label, one.value, now});
    for (auto const& one : found)
        if (!in(published, one.name))
            all.push_back({one.name, one.label, std::nullopt, one.value});
    return all;
}

edition_card card_of(stored_edition const& one) {
    return {row_of(one), figures_in(one.figures), one.figures};
}

error unknown_edition() {
    return not_found("edition.unknown", "There are no published figures of that name");
}

} // namespace

result<edition_card> publish_edition(changes::unit_of_work& work, publish_wish const& wish) {
    std::vector<problem> faults;
    auto const as_on = wish.as_on.value_or(work.today());
    if (wish.name.empty() || slug(wish.name) != wish.name)
        faults.push_back({"name", "name.invalid", "Use lower-case letters, digits and hyphens"});
    if (trim(wish.title).empty())
        faults.push_back({"title", "title.required", "Say where the figures are published"});
    if (as_on > work.today())
        faults.push_back({"as_on", "as_on.future", "Figures are published of days that have come"});
    if (!faults.empty())
        return invalid(std::move(faults));
    if (edition_called(work.db(), wish.name))
        return conflict("edition.exists",
                        "Figures of that name were published: they stay as they are");
    stored_edition made;
    made.name = wish.name;
    made.title = trim(wish.title);
    made.as_on = as_on;
    made.known_at = known_by_now(work);
    made.query = question(as_on, made.known_at);
    NETWORK_TRY(made.figures, canonical_figures(work, as_on, made.known_at));
    made.digest = digest_of(made);
    made.recorded_at = work.now();
    made.id = network::store::insert(
        work.db(),
        "insert into edition (name, title, as_on, known_at, query, figures, digest, recorded_at)"
        " values (:name, :title, :as_on, :known_at, :query, :figures, :digest, :recorded_at)"
        " returning id",
        made.name, made.title, made.as_on, made.known_at, made.query, made.figures, made.digest,
        made.recorded_at);
    work.record({.event = "members.edition_published",
                 .subject_kind = "edition",
                 .subject = made.id,
                 .changes = {{"name", {}, made.name},
                             {"as_on", {}, made.as_on.to_string()},
                             {"digest", {}, made.digest}}});
    return card_of(made);
}

result<page<edition_row>> list_editions(changes::reader& view, editions_wish const& wish) {
    page<edition_row> answer;
    auto const all = all_editions(view.db());
    auto const limit = static_cast<std::size_t>(wish.limit.value_or(largest_page));
    for (auto const& one : all)
        if (answer.items.size() < limit)
            answer.items.push_back(row_of(one));
    answer.total = static_cast<std::int64_t>(all.size());
    return answer;
}

result<edition_card> show_edition(changes::reader& view, edition_wish const& wish) {
    auto const found = edition_called(view.db(), wish.edition);
    if (!found)
        return unknown_edition();
    return card_of(*found);
}

result<edition_proof> recheck_edition(changes::reader& view, edition_wish const& wish) {
    auto const found = edition_called(view.db(), wish.edition);
    if (!found)
        return unknown_edition();
    edition_proof proof;
    proof.edition = row_of(*found);
    proof.digest_holds = digest_of(*found) == found->digest;
    proof.journal_agrees = journalled_digest(view.db(), found->id) == found->digest;
    NETWORK_TRY(auto const again, canonical_figures(view, found->as_on, found->known_at));
    NETWORK_TRY(auto const today, canonical_figures(view, found->as_on, std::nullopt));
    auto const published = figures_in(found->figures);
    proof.same = again == found->figures;
    proof.differences = differences(published, figures_in(again));
    proof.corrected_since = differences(published, figures_in(today));
    return proof;
}

std::vector<std::string> edition_faults(connection& db) {
    std::vector<std::string> lines;
    for (auto const& one : all_editions(db)) {
        if (digest_of(one) != one.digest)
            lines.push_back("edition " + one.name + ": it is not what its digest was taken of");
        if (journalled_digest(db, one.id) != one.digest)
            lines.push_back("edition " + one.name + ": the audit trail names another digest");
    }
    return lines;
}

} // namespace network::members
