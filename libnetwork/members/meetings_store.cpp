// The SQL of bodies, meetings and minutes, each statement beside the function that needs it.
#include "libnetwork/members/meetings_store.hpp"

#include "libnetwork/store/where.hpp"

namespace network::members::meetings_store {

using network::store::execute;
using network::store::insert;
using network::store::select;
using network::store::select_one;
using network::store::select_where;
using network::store::where;

namespace {

struct decision_row {
    std::int64_t id = 0;
    std::int64_t number = 0;
    std::optional<std::int64_t> item;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(decision_row, (), (id, number, item, text))

} // namespace

std::vector<body_row> bodies(connection& db) {
    return select<body_row>(db, "select id, code, name, purpose from body order by name");
}

std::optional<body_row> find_body(connection& db, std::string_view code) {
    return select_one<body_row>(db, "select id, code, name, purpose from body where code = :code",
                                code);
}

std::optional<body_row> find_body_named(connection& db, std::string_view name) {
    return select_one<body_row>(db, "select id, code, name, purpose from body where name = :name",
                                name);
}

std::int64_t insert_body(connection& db, body_row const& row, instant at) {
    return insert(db,
                  "insert into body (code, name, purpose, recorded_at)"
                  " values (:code, :name, :purpose, :at) returning id",
                  row.code, row.name, row.purpose, at);
}

std::int64_t insert_meeting(connection& db, std::int64_t body, instant at) {
    return insert(db, "insert into meeting (body, recorded_at) values (:body, :at) returning id",
                  body, at);
}

void insert_notice(connection& db, notice const& row, instant at) {
    execute(db,
            "insert into meeting_notice (meeting, held_on, starts_at, joins_at, mode, place,"
            " called_off, reason, recorded_at) values (:meeting, :day, :starts, :joins, :mode,"
            " :place, :off, :reason, :at)",
            row.meeting, row.held_on, row.starts_at, row.joins_at, row.mode, row.place,
            row.called_off, row.reason, at);
}

std::optional<meeting_row> find_meeting(connection& db, std::int64_t id) {
    return select_one<meeting_row>(
        db,
        "select id, code, body_name, held_on, starts_at, joins_at, mode, place, called_off, reason,"
        " minutes, decisions from meeting_as_minuted where id = :id",
        id);
}

std::optional<std::int64_t> meeting_on(connection& db, std::int64_t body, date day) {
    return select_one<std::int64_t>(db,
                                    "select id from meeting_as_called where body = :body"
                                    " and held_on = :day and called_off = 0",
                                    body, day);
}

namespace {

where filter_of(meetings_wish const& wish) {
    where filter;
    if (wish.body)
        filter.that("code = :code", *wish.body);
    if (wish.from)
        filter.that("held_on >= :first", *wish.from);
    if (wish.to)
        filter.that("held_on < :last", *wish.to);
    return filter;
}

} // namespace

std::vector<meeting_row> meetings(connection& db, meetings_wish const& wish,
                                  std::optional<place_in_list> const& after, std::int64_t limit) {
    auto filter = filter_of(wish);
    if (after)
        filter.that("(held_on < :day or (held_on = :same_day and id < :id))", after->held_on,
                    after->held_on, after->id);
    return select_where<meeting_row>(
        db,
        "select id, code, body_name, held_on, starts_at, joins_at, mode, place, called_off, reason,"
        " minutes, decisions from meeting_as_minuted",
        filter, "order by held_on desc, id desc limit :limit", limit);
}

std::int64_t count_meetings(connection& db, meetings_wish const& wish) {
    return select_where<std::int64_t>(db, "select count(*) from meeting_as_called", filter_of(wish),
                                      "")
        .front();
}

void insert_agenda_item(connection& db, std::int64_t meeting, agenda_line const& line, instant at) {
    execute(db,
            "insert into agenda_item (meeting, number, title, recorded_at)"
            " values (:meeting, :number, :title, :at)",
            meeting, line.number, line.title, at);
}

std::vector<agenda_line> agenda(connection& db, std::int64_t meeting) {
    return select<agenda_line>(
        db,
        "select number, title from agenda_item a where meeting = :meeting and title <> ''"
        " and id = (select max(x.id) from agenda_item x where x.meeting = a.meeting"
        "  and x.number = a.number) order by number",
        meeting);
}

std::int64_t last_agenda_number(connection& db, std::int64_t meeting) {
    return select_one<std::int64_t>(
               db, "select coalesce(max(number), 0) from agenda_item where meeting = :meeting",
               meeting)
        .value_or(0);
}

void insert_attendance(connection& db, std::int64_t meeting, attendance_line const& line,
                       instant at) {
    auto const organisation =
        line.organisation == 0 ? std::nullopt : std::optional<std::int64_t>{line.organisation};
    execute(db,
            "insert into attendance (meeting, person, label, organisation, state, from_item,"
            " recorded_at) values (:meeting, :person, :label, :organisation, :state, :item, :at)",
            meeting, line.person, line.label, organisation, line.state, line.from_item, at);
}

std::vector<attendance_line> attendance(connection& db, std::int64_t meeting) {
    return select<attendance_line>(
        db,
        "select a.person, coalesce(p.name, ''), a.label, coalesce(a.organisation, 0), '', a.state,"
        " a.from_item from attendance a left join person p on p.id = a.person"
        " where a.meeting = :meeting and a.state <> 'struck_out'"
        " and a.id = (select max(x.id) from attendance x where x.meeting = a.meeting"
        "  and coalesce(x.person, 0) = coalesce(a.person, 0) and x.label = a.label) order by a.id",
        meeting);
}

std::int64_t insert_decision(connection& db, std::int64_t meeting, std::int64_t number,
                             instant at) {
    return insert(db,
                  "insert into minuted_decision (meeting, number, recorded_at)"
                  " values (:meeting, :number, :at) returning id",
                  meeting, number, at);
}

void insert_wording(connection& db, std::int64_t decision, std::optional<std::int64_t> item,
                    std::string_view text, instant at) {
    execute(db,
            "insert into minuted_wording (decision, item, text, recorded_at)"
            " values (:decision, :item, :text, :at)",
            decision, item, text, at);
}

std::vector<decision_line> decisions(connection& db, std::int64_t meeting) {
    std::vector<decision_line> lines;
    for (auto& row : select<decision_row>(
             db,
             "select d.id, d.number, w.item, w.text from minuted_decision d"
             " join minuted_wording w on w.id = (select max(x.id) from minuted_wording x"
             "  where x.decision = d.id) where d.meeting = :meeting order by d.number",
             meeting))
        lines.push_back({row.id, row.number, {}, row.item, std::move(row.text)});
    for (auto& line : lines)
        line.corrections = select<decision_correction>(
            db,
            "select c.text, c.reason, c.corrected_at, m.held_on, c.recorded_at"
            " from minute_correction c join meeting_as_called m on m.id = c.corrected_at"
            " where c.decision = :decision order by c.id",
            line.id);
    return lines;
}

void insert_correction(connection& db, std::int64_t decision, std::string_view text,
                       std::string_view reason, std::int64_t corrected_at, instant at) {
    execute(db,
            "insert into minute_correction (decision, text, reason, corrected_at, recorded_at)"
            " values (:decision, :text, :reason, :meeting, :at)",
            decision, text, reason, corrected_at, at);
}

std::optional<cited_row> find_decision(connection& db, std::string_view code, date held,
                                       std::int64_t number) {
    return select_one<cited_row>(
        db,
        "select d.id, code, body_name, held_on, number, agreed, d.text, c.text"
        " from decision_as_minuted d left join minute_correction c"
        "  on c.id = (select max(x.id) from minute_correction x"
        "   where x.decision = d.id) where code = :code and held_on = :held"
        " and number = :number",
        code, held, number);
}

std::optional<cited_row> find_decision(connection& db, std::int64_t id) {
    return select_one<cited_row>(
        db,
        "select d.id, code, body_name, held_on, number, agreed, d.text, c.text"
        " from decision_as_minuted d left join minute_correction c"
        "  on c.id = (select max(x.id) from minute_correction x"
        "   where x.decision = d.id) where d.id = :id",
        id);
}

void insert_text(connection& db, std::int64_t meeting, std::string_view text, instant at) {
    execute(db,
            "insert into minutes_text (meeting, text, recorded_at) values (:meeting, :text, :at)",
            meeting, text, at);
}

std::string text(connection& db, std::int64_t meeting) {
    return select_one<std::string>(db,
                                   "select text from minutes_text where meeting = :meeting"
                                   " order by id desc limit 1",
                                   meeting)
        .value_or("");
}

void insert_agreement(connection& db, std::int64_t meeting, std::int64_t agreed_at, instant at) {
    execute(db,
            "insert into minutes_agreement (meeting, agreed_at, recorded_at)"
            " values (:meeting, :agreed, :at)",
            meeting, agreed_at, at);
}

std::optional<agreement> agreement_of(connection& db, std::int64_t meeting) {
    return select_one<agreement>(db,
                                 "select a.agreed_at, m.held_on from minutes_agreement a"
                                 " join meeting_as_called m on m.id = a.agreed_at"
                                 " where a.meeting = :meeting",
                                 meeting);
}

} // namespace network::members::meetings_store
