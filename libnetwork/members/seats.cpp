// Filling seats and ending terms, adopting make-ups, and what each reader sees of it.
#include "libnetwork/members/seats.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/members/entitlement.hpp"
#include "libnetwork/members/meetings.hpp"
#include "libnetwork/members/minutes.hpp"
#include "libnetwork/members/seat_rules.hpp"
#include "libnetwork/members/seats_store.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/organisations/reading.hpp"
#include "libnetwork/people/appointments.hpp"
#include "libnetwork/people/people.hpp"
#include "libnetwork/people/rights.hpp"

#include <algorithm>
#include <set>

namespace network::members {
namespace {

using seats_store::held_seat;

std::string reference_of(changes::reader& view, std::optional<std::int64_t> minute) {
    auto const found = minute ? minute_of(view, *minute) : std::nullopt;
    return found ? found->reference : std::string{};
}

/// The number of the minute that was cited, if one was.
result<std::optional<std::int64_t>> cited_in(changes::reader& view,
                                             std::optional<std::string> const& reference) {
    if (!reference || trim(*reference).empty())
        return std::optional<std::int64_t>{};
    NETWORK_TRY(auto const found, minute_called(view, *reference));
    return std::optional{found.id};
}

std::vector<seat_policy> policies_of(changes::reader& view, std::int64_t body, instant known_at) {
    std::vector<seat_policy> all;
    for (auto const& row : seats_store::policies(view.db(), body, known_at))
        all.push_back({row.version, row.effective_from, reference_of(view, row.minute), row.basis,
                       seats_store::lines(view.db(), row.id)});
    return all;
}

std::vector<seat_rules::seated> seated_in(std::vector<held_seat> const& held) {
    std::vector<seat_rules::seated> all;
    all.reserve(held.size());
    for (auto const& one : held)
        all.push_back({.seat = one.id,
                       .seat_class = one.seat_class,
                       .organisation = one.organisation,
                       .votes = one.votes,
                       .substitute_for = one.substitute_for,
                       .days = {one.from, one.until}});
    return all;
}

/// Whether the organisation belongs in the tier of its seat; none where any will do.
std::optional<bool> tier_fits(changes::reader& view, seat_rules::seated const& seat, date on,
                              std::optional<instant> known_at) {
    auto const wanted = seat_rules::tier_for(seat.seat_class);
    if (!wanted)
        return std::nullopt;
    auto const stands = standing_of(
        view,
        {.organisation = std::to_string(seat.organisation), .as_on = on, .known_at = known_at});
    return stands.has_value() && belongs(stands->standing) && stands->tier == wanted;
}

seat_row shown(changes::reader& view, held_seat const& held, organisations::vantage const& from) {
    seat_row row{.id = held.id,
                 .body = held.body,
                 .seat_class = held.seat_class,
                 .votes = held.votes,
                 .chair = held.chair,
                 .organisation = held.organisation,
                 .organisation_name = {},
                 .organisation_slug = {},
                 .person = {},
                 .name = {},
                 .from = held.from,
                 .until = held.until,
                 .substitute_for = held.substitute_for,
                 .minute = reference_of(view, held.minute),
                 .appointment = held.appointment};
    auto const records = organisations::records_of(view);
    if (auto const* record = records->record(held.organisation)) {
        auto brief = organisations::brief_of(*record, from);
        row.organisation_name = std::move(brief.name);
        row.organisation_slug = std::move(brief.slug);
    }
    if (people::may(view.by(), people::right::read_contacts, held.organisation).has_value()) {
        row.person = held.person;
        row.name = held.name;
    }
    return row;
}

/// First day after the term: as wished, else as the make-up says.
std::optional<date> end_of_term(seat_wish const& wish, seat_policy const* policy, date from) {
    if (wish.until || !policy)
        return wish.until;
    for (auto const& line : policy->lines)
        if (line.seat_class == wish.seat_class && line.term_months)
            return from.plus_months(static_cast<int>(*line.term_months));
    return std::nullopt;
}

bool votes_by(seat_policy const* policy, seat_class value) {
    if (!policy)
        return true;
    return std::any_of(policy->lines.begin(), policy->lines.end(), [&](seat_line const& line) {
        return line.seat_class == value && line.votes;
    });
}

people::post post_of(seat_wish const& wish, bool votes) {
    if (wish.chair)
        return people::post::chair;
    return votes ? people::post::body_member : people::post::observer;
}

/// A post on the body that a leaver handed to this person: the seat goes with it once it is filled.
result<std::optional<people::appointment>> handed_over(changes::reader& view, body_row const& body,
                                                       held_seat const& seat, people::post post) {
    NETWORK_TRY(auto const card, people::card(view, {.person = *seat.person}));
    for (auto const& one : card.appointments)
        if (one.organisation == seat.organisation && one.body == body.name && one.post == post &&
            period{one.effective_from, one.effective_to}.contains(seat.from) &&
            !seats_store::is_seat(view.db(), one.id))
            return std::optional{one};
    return std::optional<people::appointment>{};
}

/// The appointment behind a seat: the person is told of it, and of its end where that is known.
result<std::int64_t> appointed(changes::unit_of_work& work, body_row const& body,
                               held_seat const& seat, people::post post,
                               std::optional<people::appointment> const& handed,
                               std::string const& minute) {
    auto const organisation = std::to_string(seat.organisation);
    auto id = seat.appointment;
    if (!handed) {
        NETWORK_TRY(auto const made, people::appoint(work, {.organisation = organisation,
                                                            .person = seat.person,
                                                            .mailbox = {},
                                                            .post = post,
                                                            .body = body.name,
                                                            .title = {},
                                                            .from = seat.from,
                                                            .decision = minute}));
        id = made.id;
    }
    if (seat.until && !(handed && handed->effective_to == seat.until))
        NETWORK_CHECK(people::end_appointment(work, {.organisation = organisation,
                                                     .appointment = id,
                                                     .on = seat.until,
                                                     .decision = minute}));
    return id;
}

void record(changes::unit_of_work& work, std::string_view event, held_seat const& seat,
            std::vector<changes::field_change> changes) {
    work.record({.event = event,
                 .subject_kind = "seat",
                 .subject = seat.id,
                 .organisation = seat.organisation,
                 .person = seat.person.value_or(0),
                 .changes = std::move(changes)});
}

std::vector<problem> faults_of(std::vector<seat_line> const& lines) {
    std::vector<problem> faults;
    if (lines.empty())
        faults.push_back(
            {"lines", "lines.required", "Say how many seats of which class there are"});
    std::set<seat_class> met;
    for (std::size_t i = 0; i != lines.size(); ++i) {
        auto const field = "lines." + std::to_string(i);
        if (!met.insert(lines[i].seat_class).second)
            faults.push_back({field, "lines.twice", "Name each class of seats once"});
        if (lines[i].most < lines[i].least)
            faults.push_back({field, "lines.most_below_least", "At most cannot be below at least"});
    }
    return faults;
}

} // namespace

result<seat_row> fill_seat(changes::unit_of_work& work, seat_wish const& wish) {
    NETWORK_TRY(auto const body, body_called(work, wish.body));
    NETWORK_TRY(auto const minute, cited_in(work, wish.minute));
    held_seat seat;
    NETWORK_TRY(seat.organisation, organisations::resolve(work, wish.organisation));
    seat.body = body.code;
    seat.seat_class = wish.seat_class;
    seat.chair = wish.chair;
    seat.person = wish.person;
    seat.from = wish.from.value_or(work.today());
    seat.substitute_for = wish.substitute_for;
    seat.minute = minute;
    auto const policies = policies_of(work, body.id, work.now());
    auto const* policy = seat_rules::in_force(policies, seat.from);
    seat.until = end_of_term(wish, policy, seat.from);
    seat.votes = wish.votes.value_or(votes_by(policy, wish.seat_class));
    auto const post = post_of(wish, seat.votes);
    NETWORK_TRY(auto const handed, handed_over(work, body, seat, post));
    if (handed) {
        seat.appointment = handed->id;
        seat.from = handed->effective_from;
        if (handed->effective_to && (!wish.until || *handed->effective_to <= *wish.until))
            seat.until = handed->effective_to; // a term that was fixed stays fixed
    }
    auto const others = seated_in(seats_store::seats(work.db(), body.code, work.now()));
    auto wished = seated_in({seat}).front();
    wished.tier_fits = tier_fits(work, wished, seat.from, {});
    NETWORK_CHECK(seat_rules::may_fill(policy, others, wished));
    NETWORK_TRY(seat.appointment,
                appointed(work, body, seat, post, handed, reference_of(work, minute)));
    seat.id = seats_store::insert_seat(work.db(), body.id, seat, work.now());
    record(work, "members.seat_filled", seat,
           {{"body", {}, body.code},
            {"seat_class", {}, std::string{to_word(seat.seat_class)}},
            {"from", {}, seat.from.to_string()},
            {"until", {}, seat.until ? std::optional{seat.until->to_string()} : std::nullopt}});
    return shown(work, *seats_store::find_seat(work.db(), seat.id), {work.today(), std::nullopt});
}

result<seat_row> end_seat(changes::unit_of_work& work, end_seat_wish const& wish) {
    auto const seat = seats_store::find_seat(work.db(), wish.seat);
    if (!seat)
        return not_found("seat.unknown", "There is no such seat");
    NETWORK_TRY(auto const minute, cited_in(work, wish.minute));
    auto const on = wish.on.value_or(work.today());
    NETWORK_CHECK(people::end_appointment(work, {.organisation = std::to_string(seat->organisation),
                                                 .appointment = seat->appointment,
                                                 .on = on,
                                                 .decision = reference_of(work, minute)}));
    record(work, "members.seat_ended", *seat,
           {{"until", seat->until ? std::optional{seat->until->to_string()} : std::nullopt,
             on.to_string()}});
    return shown(work, *seats_store::find_seat(work.db(), seat->id), {work.today(), std::nullopt});
}

result<page<seat_row>> seats(changes::reader& view, seats_wish const& wish) {
    std::string code;
    if (wish.body) {
        NETWORK_TRY(auto const body, body_called(view, *wish.body));
        code = body.code;
    }
    auto const on = wish.as_on.value_or(view.today());
    page<seat_row> answer;
    for (auto const& held : seats_store::seats(view.db(), code, wish.known_at.value_or(view.now())))
        if (wish.past || period{held.from, held.until}.contains(on))
            answer.items.push_back(shown(view, held, {on, wish.known_at}));
    std::stable_sort(answer.items.begin(), answer.items.end(), [](auto const& a, auto const& b) {
        return std::tie(a.body, a.seat_class, a.from) < std::tie(b.body, b.seat_class, b.from);
    });
    answer.total = static_cast<std::int64_t>(answer.items.size());
    return answer;
}

result<seat_check> check_seats(changes::reader& view, check_seats_wish const& wish) {
    NETWORK_TRY(auto const body, body_called(view, wish.body));
    auto const on = wish.as_on.value_or(view.today());
    auto const known_at = wish.known_at.value_or(view.now());
    auto const policies = policies_of(view, body.id, known_at);
    auto const* policy = seat_rules::in_force(policies, on);
    auto all = seated_in(seats_store::seats(view.db(), body.code, known_at));
    for (auto& one : all)
        if (one.days.contains(on))
            one.tier_fits = tier_fits(view, one, on, wish.known_at);
    seat_check answer;
    answer.body = body.code;
    answer.body_name = body.name;
    answer.as_on = on;
    answer.findings = seat_rules::check(policy, all, on);
    answer.met = std::all_of(answer.findings.begin(), answer.findings.end(),
                             [](seat_finding const& one) { return one.met; });
    answer.votes = std::count_if(all.begin(), all.end(), [&](seat_rules::seated const& one) {
        return one.votes && !one.substitute_for && one.days.contains(on);
    });
    if (policy)
        answer.policy = *policy;
    return answer;
}

result<page<seat_policy>> make_ups(changes::reader& view, make_ups_wish const& wish) {
    NETWORK_TRY(auto const body, body_called(view, wish.body));
    auto all = policies_of(view, body.id, view.now());
    auto const total = static_cast<std::int64_t>(all.size());
    return page<seat_policy>{std::move(all), std::nullopt, total};
}

result<seat_policy> adopt_make_up(changes::unit_of_work& work, adopt_wish const& wish) {
    NETWORK_TRY(auto const body, body_called(work, wish.body));
    NETWORK_TRY(auto const minute, minute_called(work, wish.minute));
    if (auto faults = faults_of(wish.lines); !faults.empty())
        return invalid(std::move(faults));
    if (wish.from < minute.held)
        return conflict("make_up.before_minute",
                        "It cannot begin before the meeting that adopted it");
    auto const known = seats_store::policies(work.db(), body.id, work.now());
    if (!known.empty() && known.front().effective_from == wish.from &&
        known.front().minute == minute.id &&
        seats_store::lines(work.db(), known.front().id) == wish.lines)
        return seat_policy{known.front().version, wish.from, minute.reference, known.front().basis,
                           wish.lines}; // a second click
    seats_store::policy_row row{0, known.empty() ? 1 : known.front().version + 1, wish.from,
                                minute.id, std::string{trim(wish.basis.value_or(""))}};
    row.id = seats_store::insert_policy(work.db(), body.id, row, work.now());
    for (auto const& line : wish.lines)
        seats_store::insert_line(work.db(), row.id, line);
    work.record({.event = "members.make_up_adopted",
                 .subject_kind = "body",
                 .subject = body.id,
                 .changes = {{"version", {}, std::to_string(row.version)},
                             {"effective_from", {}, wish.from.to_string()},
                             {"minute", {}, minute.reference}}});
    return seat_policy{row.version, row.effective_from, minute.reference, row.basis,
                       seats_store::lines(work.db(), row.id)};
}

bool sits_on(changes::reader& view, std::string_view body_code, std::int64_t person, date on) {
    return bodies_of(view, person, on).contains(std::string{body_code});
}

std::set<std::string> bodies_of(changes::reader& view, std::int64_t person, date on) {
    std::set<std::string> codes;
    for (auto const& one : seats_store::seats_of(view.db(), person, view.now()))
        if (period{one.from, one.until}.contains(on))
            codes.insert(one.body);
    return codes;
}

} // namespace network::members
