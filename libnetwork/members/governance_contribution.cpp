// Rows made from meetings without minutes and seats without holders, and rules that the database
// itself cannot hold.
#include "libnetwork/members/governance_contribution.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/members/meetings.hpp"
#include "libnetwork/members/seats.hpp"
#include "libnetwork/organisations/organisations.hpp"

#include <algorithm>

namespace network::members {
namespace {

constexpr int days_to_write_up = 28;
constexpr int days_of_warning = 90;
constexpr int days_remembered = 400; // older meetings were taken over as they were

struct unminuted {
    std::int64_t meeting = 0;
    std::string body;
    date held_on;
    minutes_state minutes = minutes_state::awaited;
    std::optional<date> next_held;
};
BOOST_DESCRIBE_STRUCT(unminuted, (), (meeting, body, held_on, minutes, next_held))

changes::desk_row row_for(std::string what, std::string action, std::string path) {
    changes::desk_row row;
    row.what = std::move(what);
    row.whose = "Network team";
    row.action = std::move(action);
    row.action_path = std::move(path);
    return row;
}

void minutes_that_wait(changes::reader& view, std::vector<changes::desk_row>& rows) {
    network::store::for_each<unminuted>(
        view.db(),
        [&](unminuted const& one) {
            bool const draft = one.minutes == minutes_state::draft;
            if (draft && !one.next_held)
                return;
            auto row = row_for((draft ? "Agree the minutes of " : "Write up the minutes of ") +
                                   day_text(one.held_on),
                               draft ? "Record the agreement" : "Write them up",
                               "/admin/governance/meetings/" + std::to_string(one.meeting));
            row.detail = one.body;
            row.waiting_since = draft ? *one.next_held : one.held_on;
            row.due = draft ? *one.next_held : one.held_on.plus_days(days_to_write_up);
            rows.push_back(std::move(row));
        },
        "select m.id, m.body_name, m.held_on, m.minutes, (select min(n.held_on) from"
        "  meeting_as_called n where n.body = m.body and n.called_off = 0"
        "  and n.held_on > m.held_on and n.held_on <= :today)"
        " from meeting_as_minuted m where m.called_off = 0 and m.minutes <> 'agreed'"
        " and m.held_on < :again and m.held_on >= :oldest order by m.held_on, m.id",
        view.today(), view.today(), view.today().plus_days(-days_remembered));
}

void seats_not_as_due(changes::reader& view, body_row const& body,
                      std::vector<changes::desk_row>& rows) {
    auto const checked = check_seats(view, {.body = body.code, .as_on = {}, .known_at = {}});
    if (checked.has_error())
        return;
    for (auto const& one : checked->findings) {
        if (one.met)
            continue;
        auto row = row_for(one.why.text, "See the seats", "/admin/governance");
        row.detail = body.name;
        rows.push_back(std::move(row));
    }
}

void terms_that_end(std::vector<seat_row> const& all, body_row const& body, date today,
                    std::vector<changes::desk_row>& rows) {
    for (auto const& seat : all) {
        if (seat.body != body.code || !seat.until ||
            !period{seat.from, seat.until}.contains(today) ||
            *seat.until > today.plus_days(days_of_warning))
            continue;
        auto const followed = std::any_of(all.begin(), all.end(), [&](seat_row const& other) {
            return other.id != seat.id && other.body == seat.body &&
                   other.seat_class == seat.seat_class && other.from == *seat.until;
        });
        if (followed)
            continue;
        auto row = row_for("A term ends on " + day_text(seat.until->plus_days(-1)), "Fill the seat",
                           "/admin/governance");
        row.detail = body.name + ", " + std::string{label(seat.seat_class)};
        row.organisation = seat.organisation_name;
        row.organisation_slug = seat.organisation_slug;
        row.due = seat.until;
        rows.push_back(std::move(row));
    }
}

struct handed_over {
    std::string body;
    std::int64_t organisation = 0;
    date from;
};
BOOST_DESCRIBE_STRUCT(handed_over, (), (body, organisation, from))

/// Whoever left handed the post on a body to a colleague; a seat is not theirs to hand over.
void posts_without_seat(changes::reader& view, std::vector<changes::desk_row>& rows) {
    network::store::for_each<handed_over>(
        view.db(),
        [&](handed_over const& one) {
            auto row = row_for("A post on a body was handed over without its seat", "Fill the seat",
                               "/admin/governance/seats/new");
            row.detail = one.body;
            if (auto const card = organisations::card(
                    view, {std::to_string(one.organisation), std::nullopt, std::nullopt});
                card.has_value()) {
                row.organisation = card->organisation.name;
                row.organisation_slug = card->organisation.slug;
            }
            row.waiting_since = one.from;
            rows.push_back(std::move(row));
        },
        "select a.body, a.organisation, a.effective_from from appointment_as_known a"
        " where a.organisation > 0 and (a.effective_to is null or a.effective_to > :today)"
        " and not exists (select 1 from seat s where s.appointment = a.id)"
        " and exists (select 1 from seat s join appointment_as_known h on h.id = s.appointment"
        "  where h.organisation = a.organisation and h.body = a.body and h.post = a.post"
        "  and h.effective_to = a.effective_from) order by a.id",
        view.today());
}

void add_faults(network::store::connection& db, std::vector<std::string>& lines,
                std::string_view what, std::string_view text, std::string_view sql) {
    network::store::for_each<std::int64_t>(
        db,
        [&](std::int64_t id) {
            lines.push_back(std::string{what} + ' ' + std::to_string(id) + ' ' + std::string{text});
        },
        sql);
}

} // namespace

std::vector<changes::desk_row> governance_desk(changes::reader& view) {
    std::vector<changes::desk_row> rows;
    minutes_that_wait(view, rows);
    posts_without_seat(view, rows);
    auto const all = seats(view, {.body = {}, .as_on = {}, .known_at = {}, .past = true});
    auto const every_body = bodies(view, {});
    if (all.has_error() || every_body.has_error())
        return rows;
    for (auto const& body : every_body->items) {
        // A body whose seats nobody has recorded yet is not short of anybody.
        if (std::none_of(all->items.begin(), all->items.end(),
                         [&](seat_row const& seat) { return seat.body == body.code; }))
            continue;
        seats_not_as_due(view, body, rows);
        terms_that_end(all->items, body, view.today(), rows);
    }
    return rows;
}

std::vector<std::string> governance_faults(network::store::connection& db) {
    std::vector<std::string> lines;
    add_faults(db, lines, "minutes of meeting", "were agreed by another body or an earlier meeting",
               "select m.id from minutes_agreement a join meeting_as_called m on m.id = a.meeting"
               " join meeting_as_called l on l.id = a.agreed_at"
               " where l.body <> m.body or l.held_on <= m.held_on order by m.id");
    add_faults(db, lines, "meeting", "has a gap in the numbers of its decisions",
               "select meeting from minuted_decision group by meeting"
               " having max(number) <> count(*) order by meeting");
    add_faults(
        db, lines, "minuted decision", "has no wording",
        "select d.id from minuted_decision d where not exists (select 1 from minuted_wording w"
        " where w.decision = d.id) order by d.id");
    add_faults(
        db, lines, "meeting", "was called off and has decisions",
        "select id from meeting_as_minuted where called_off = 1 and decisions > 0 order by id");
    add_faults(db, lines, "seat", "rests on an appointment to another body",
               "select s.id from seat s join body b on b.id = s.body join appointment a"
               " on a.id = s.appointment where a.body <> b.name order by s.id");
    add_faults(db, lines, "seat", "stands in for a seat of another body or class",
               "select s.id from seat s join seat o on o.id = s.substitute_for"
               " where o.body <> s.body or o.seat_class <> s.seat_class order by s.id");
    add_faults(db, lines, "make-up", "began before the meeting that adopted it",
               "select p.id from seat_policy p join decision_as_minuted d on d.id = p.minute"
               " where p.effective_from < d.held_on order by p.id");
    return lines;
}

} // namespace network::members
