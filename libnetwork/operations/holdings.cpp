#include "libnetwork/operations/holdings.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/operations/contribution.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/people/people.hpp"

#include <sstream>

namespace network::operations {
namespace {

constexpr std::int64_t most_found = 500;

std::vector<changes::holding> held(changes::reader& view, changes::holding_query const& wanted) {
    std::vector<changes::holding> all;
    for (auto const& part : contributions())
        if (part.holdings)
            part.holdings(view, wanted, all);
    return all;
}

/// What these references name, wherever it is held.
std::vector<changes::holding> held_by_name(changes::reader& view,
                                           std::vector<std::string> const& names) {
    changes::holding_query wanted;
    wanted.only.insert(names.begin(), names.end());
    return wanted.only.empty() ? std::vector<changes::holding>{} : held(view, wanted);
}

std::vector<changes::retention_subject> subjects() {
    std::vector<changes::retention_subject> all;
    for (auto const& part : contributions())
        if (part.retention)
            for (auto const& subject : part.retention())
                all.push_back(subject);
    return all;
}

result<std::vector<members::known_person>> everybody(changes::reader& view) {
    std::vector<members::known_person> all;
    people::list_wish wish;
    wish.limit = largest_page;
    do {
        NETWORK_TRY(auto const some, people::list(view, wish));
        for (auto const& one : some.items)
            all.push_back({one.id, one.name, one.email.value_or("")});
        wish.after = some.next;
    } while (wish.after);
    return all;
}

result<> add_person(changes::reader& view, std::int64_t person, changes::holding_query& wanted) {
    NETWORK_TRY(auto const card, people::card(view, {person}));
    wanted.person = person;
    for (auto const& name : {card.name, card.email.value_or("")})
        if (auto folded = fold(name); !folded.empty())
            wanted.names.push_back(std::move(folded));
    return {};
}

} // namespace

result<holdings_found> search_holdings(changes::reader& view, holdings_wish const& wish) {
    changes::holding_query wanted;
    std::istringstream words{fold(wish.q.value_or(""))};
    for (std::string word; words >> word;)
        wanted.words.push_back(std::move(word));
    if (wish.organisation && !trim(*wish.organisation).empty()) {
        NETWORK_TRY(wanted.organisation, organisations::resolve(view, *wish.organisation));
    }
    if (wish.person)
        NETWORK_CHECK(add_person(view, *wish.person, wanted));
    if (wanted.words.empty() && wanted.organisation == 0 && wanted.person == 0)
        return invalid("q", "q.required", "Give words, an organisation or a person to look for");
    holdings_found found;
    found.holdings = held(view, wanted);
    found.total = std::ssize(found.holdings);
    if (auto const most = wish.limit.value_or(most_found); found.total > most)
        found.holdings.resize(static_cast<std::size_t>(most));
    return found;
}

result<members::request_card> decide_on_holdings(changes::unit_of_work& work,
                                                 members::disclosure_wish const& wish) {
    return members::decide(work, wish, held_by_name(work, wish.holdings));
}

result<members::request_export> export_request(changes::reader& view,
                                               members::request_number const& wish) {
    NETWORK_TRY(auto const request, members::show_request(view, wish));
    std::vector<std::string> named;
    for (auto const& item : request.items)
        named.push_back(item.holding);
    NETWORK_TRY(auto const persons, everybody(view));
    return members::export_of(request, held_by_name(view, named), persons);
}

result<people::erased_person> erase_person(changes::unit_of_work& work,
                                           people::erase_wish const& wish) {
    for (auto const& part : contributions())
        if (part.may_forget)
            NETWORK_CHECK(part.may_forget(work, wish.person));
    NETWORK_TRY(auto const erased, people::erase_person(work, wish));
    for (auto const& part : contributions())
        if (part.forget)
            NETWORK_CHECK(part.forget(work, wish.person));
    return erased;
}

result<retention_rules> show_retention_rules(changes::reader& view,
                                             retention_rules_wish const& wish) {
    return retention_rules{members::rules_on(view, wish.on.value_or(view.today()), subjects())};
}

result<members::retention_rule> set_retention_rule(changes::unit_of_work& work,
                                                   members::retention_rule_wish const& wish) {
    return members::set_rule(work, wish, subjects());
}

result<retention_list> preview_retention(changes::reader& view, people::nothing const&) {
    return retention_list{members::what_goes(view, subjects())};
}

result<members::going_list> run_retention(changes::unit_of_work& work,
                                          members::retention_run_wish const& wish) {
    return members::let_go(work, wish, subjects());
}

} // namespace network::operations
