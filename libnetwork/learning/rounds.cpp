#include "libnetwork/learning/rounds.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/project_book.hpp"
#include "libnetwork/members/minutes.hpp"

#include <algorithm>

namespace network::learning {
namespace {

error unknown_round() {
    return not_found("round.unknown", "There is no such round");
}

round_terms tidied(round_terms terms) {
    terms.title = trim(terms.title);
    terms.call = trim(terms.call);
    if (terms.minute && trim(*terms.minute).empty())
        terms.minute.reset();
    std::erase_if(terms.themes, [](auto const& theme) { return trim(theme).empty(); });
    return terms;
}

result<> check(changes::reader& view, round_terms const& terms) {
    auto faults = rules::faults_of(terms);
    if (terms.minute) {
        auto const minute = members::minute_called(view, *terms.minute);
        if (minute.has_error())
            faults.push_back({"minute", minute.error().code, minute.error().message});
    }
    if (!faults.empty())
        return invalid(std::move(faults));
    return {};
}

std::string text_of(round_grant const& grant) {
    return std::string{to_word(grant.type)} + ": envelope " + std::to_string(grant.envelope_pence) +
           ", " + std::to_string(grant.least_pence) + " to " + std::to_string(grant.most_pence) +
           ", " + std::to_string(grant.least_members) + " members, " +
           std::to_string(grant.months) + " months, interim " +
           (grant.interim_months ? std::to_string(*grant.interim_months) : "none");
}

std::vector<changes::field_change> differences(round_terms const* before,
                                               round_terms const& after) {
    std::vector<changes::field_change> found;
    auto const tell = [&](std::string field, std::optional<std::string> was, std::string is) {
        if (was != is)
            found.push_back({std::move(field), std::move(was), std::move(is)});
    };
    auto const flat = [](round_terms const& terms) {
        std::vector<std::pair<std::string, std::string>> fields{
            {"year", std::to_string(terms.year)},
            {"title", terms.title},
            {"call", terms.call},
            {"opens", terms.opens.to_string()},
            {"closes", terms.closes.to_string()},
            {"minute", terms.minute.value_or("")}};
        std::string themes, grants;
        for (auto const& theme : terms.themes)
            themes += (themes.empty() ? "" : "\n") + theme;
        for (auto const& grant : terms.grants)
            grants += (grants.empty() ? "" : "\n") + text_of(grant);
        fields.emplace_back("themes", themes);
        fields.emplace_back("grants", grants);
        return fields;
    };
    auto const is = flat(after);
    auto const was = before ? flat(*before) : decltype(is){};
    for (std::size_t place = 0; place < is.size(); ++place)
        tell(is[place].first, before ? std::optional{was[place].second} : std::nullopt,
             is[place].second);
    return found;
}

std::vector<envelope_row> envelopes_of(project_book const& book,
                                       project_store::round_record const& round, date day) {
    std::vector<envelope_row> rows;
    for (auto const& grant : round.terms.grants)
        rows.push_back({grant.type, grant.envelope_pence, 0, grant.envelope_pence, 0});
    for (auto const& project : book.projects()) {
        if (project.says.round != round.terms.number)
            continue;
        auto const awarded = project.on(day).awarded_pence;
        for (auto& row : rows)
            if (awarded > 0 && row.type == project.says.type) {
                row.awarded_pence += awarded;
                row.left_pence = row.envelope_pence - row.awarded_pence;
                ++row.awards;
            }
    }
    return rows;
}

round_card card_of(project_book const& book, project_store::round_record const& round, date day) {
    return {round.terms, round.terms.is_open(day), envelopes_of(book, round, day)};
}

void save(changes::unit_of_work& work, std::int64_t round, round_terms const& terms,
          round_terms const* before) {
    auto const person = work.by().person;
    project_store::insert_terms(work.db(), round, terms,
                                person != 0 ? std::optional{person} : std::nullopt, work.now());
    work.record({.event = before ? "learning.round_changed" : "learning.round_opened",
                 .subject_kind = "funding_round",
                 .subject = round,
                 .changes = differences(before, terms)});
}

} // namespace

result<round_terms> open_round(changes::unit_of_work& work, round_terms const& wish) {
    auto terms = tidied(wish);
    NETWORK_CHECK(check(work, terms));
    if (projects_of(work)->round(terms.number))
        return conflict("round.number_taken", "There is a round of this number already");
    auto const id = project_store::insert_round(work.db(), terms.number, work.now());
    save(work, id, terms, nullptr);
    return terms;
}

result<round_terms> change_round(changes::unit_of_work& work, round_terms const& wish) {
    auto terms = tidied(wish);
    auto const book = projects_of(work);
    auto const* round = book->round(terms.number);
    if (!round)
        return unknown_round();
    NETWORK_CHECK(check(work, terms));
    for (auto const& row : envelopes_of(*book, *round, work.today())) {
        auto const* grant = terms.grant_for(row.type);
        if (row.awarded_pence > (grant ? grant->envelope_pence : 0))
            return invalid("grants", "envelope.awarded_more",
                           "More is awarded already than the envelope would hold");
    }
    if (differences(&round->terms, terms).empty())
        return conflict("round.unchanged", "This changes nothing");
    save(work, round->id, terms, &round->terms);
    return terms;
}

result<page<round_card>> list_rounds(changes::reader& view, rounds_wish const& wish) {
    auto const book = projects_of(view);
    page<round_card> found;
    for (auto const& round : book->rounds())
        if (!wish.open_only || round.terms.is_open(view.today()))
            found.items.insert(found.items.begin(), card_of(*book, round, view.today()));
    found.total = static_cast<std::int64_t>(found.items.size());
    return found;
}

result<round_card> show_round(changes::reader& view, round_number const& wish) {
    auto const book = projects_of(view);
    auto const* round = book->round(wish.number);
    if (!round)
        return unknown_round();
    return card_of(*book, *round, view.today());
}

} // namespace network::learning
