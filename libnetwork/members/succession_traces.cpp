#include "libnetwork/members/succession_traces.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/members/meetings.hpp"
#include "libnetwork/members/member_store.hpp"
#include "libnetwork/members/seats.hpp"
#include "libnetwork/messages/sent_letters.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/organisations/reading.hpp"
#include "libnetwork/people/people.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace network::members::traces {

std::int64_t people_at(changes::reader& view, std::int64_t organisation, date on) {
    auto const held = people::people_of(view, {std::to_string(organisation), on, {}});
    return held.has_value() ? static_cast<std::int64_t>(held->size()) : 0;
}

std::vector<succession_seat> seats_of(changes::reader& view, std::int64_t organisation,
                                      std::string const& name, date ends,
                                      std::string const& successors) {
    std::vector<succession_seat> found;
    auto const held =
        seats(view, {.body = {}, .as_on = ends.plus_days(-1), .known_at = {}, .past = false});
    auto const every_body = bodies(view, {});
    if (held.has_error() || every_body.has_error())
        return found;
    for (auto const& one : held->items) {
        if (one.organisation != organisation)
            continue;
        succession_seat seat{name, one.body, one.seat_class, one.until, {}};
        for (auto const& body : every_body->items)
            if (body.code == one.body)
                seat.body = body.name;
        seat.becomes =
            "It counts for nobody from " + day_text(ends) + ": end its term, and fill it anew" +
            (successors.empty() ? "" : ", with " + successors + " where it is to have it");
        found.push_back(std::move(seat));
    }
    return found;
}

std::vector<succession_letter> letters_to(changes::reader& view, std::int64_t organisation,
                                          std::string const& name, instant since) {
    auto const there =
        people::people_of(view, {std::to_string(organisation), std::nullopt, std::nullopt});
    if (there.has_error())
        return {};
    std::set<std::int64_t> persons;
    for (auto const& one : *there)
        if (one.person)
            persons.insert(*one.person);
    std::map<std::pair<std::string, std::string>, succession_letter> by_letter;
    for (auto const person : persons) {
        std::set<std::pair<std::string, std::string>> counted;
        for (auto const& sent : messages::letters_sent_to(view, person, since)) {
            auto const key = std::pair{sent.letter, sent.subject};
            auto& row = by_letter[key];
            row.organisation = name;
            row.letter = sent.letter;
            row.subject = sent.subject;
            row.sent_on = std::max(row.sent_on, london_date(sent.sent_at));
            row.people += counted.insert(key).second;
        }
    }
    std::vector<succession_letter> found;
    for (auto& [key, row] : by_letter)
        found.push_back(std::move(row));
    return found;
}

result<std::vector<succession_letter>> letters_since(changes::reader& view,
                                                     organisations::record_source const& source,
                                                     std::int64_t succession) {
    auto const party = store::party_of_succession(view.db(), succession);
    auto const* record = party ? source.record(*party) : nullptr;
    auto const unknown = not_found("succession.unknown", "There is no such reorganisation");
    if (!record)
        return unknown;
    for (auto const& one : record->successions) {
        if (one->id != succession)
            continue;
        std::vector<succession_letter> letters;
        std::set<std::int64_t> concerned;
        for (auto const& link : one->links)
            concerned.insert({link.predecessor, link.successor});
        for (auto const id : concerned) {
            auto const name = organisations::brief_of(*source.record(id), {view.today(), {}}).name;
            for (auto& letter : letters_to(view, id, name, one->recorded_at))
                letters.push_back(std::move(letter));
        }
        return letters;
    }
    return unknown;
}

std::string text_of(succession_seat const& seat) {
    return seat.organisation + " holds a seat on the " + seat.body + " (" +
           std::string{label(seat.seat_class)} + "). " + seat.becomes + '.';
}

std::string text_of(succession_letter const& letter) {
    return "Mail already sent: \"" + letter.subject + "\", to " + std::to_string(letter.people) +
           (letter.people == 1 ? " person" : " people") + " at " + letter.organisation +
           ", last on " + day_text(letter.sent_on) + '.';
}

} // namespace network::members::traces

namespace network::members {

result<page<succession_letter>> letters_of_succession(changes::reader& view,
                                                      succession_letters_wish const& wish) {
    auto const source = organisations::records_of(view);
    NETWORK_TRY(auto letters, traces::letters_since(view, *source, wish.succession));
    page<succession_letter> all;
    all.total = std::ssize(letters);
    all.items = std::move(letters);
    return all;
}

} // namespace network::members
