// One statement for each kind of record that is held. All yield the same six columns, so that a new
// kind is a new row of the table below and nothing else.
#include "libnetwork/members/member_holdings.hpp"

#include "libnetwork/base/clock.hpp"
#include "libnetwork/base/text.hpp"

namespace network::members {
namespace {

struct held_row {
    std::int64_t number = 0;
    std::optional<date> on; ///< none: the day of recording
    instant recorded_at;
    std::int64_t organisation = 0;
    std::int64_t person = 0;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(held_row, (), (number, on, recorded_at, organisation, person, text))

struct held_kind {
    std::string_view kind, place, sql;
};

constexpr held_kind memberships[] = {
    {"membership_event", "Memberships",
     "select e.id, e.effective, e.recorded_at, m.organisation,"
     " 0, e.kind || ' ' || e.decided_by || ' '"
     " || e.minute || ' ' || e.reason from membership_event e"
     " join membership m on m.id = e.membership order by e.id"},
    {"safeguard_review", "Safeguard reviews",
     "select r.id, r.held_on, r.recorded_at, m.organisation, 0, r.outcome || ' ' || r.decided_by ||"
     " ' ' || r.minute || ' ' || r.reason from safeguard_review r"
     " join membership m on m.id = r.membership order by r.id"},
    {"mail_consent", "Consent to mail",
     "select id, null, recorded_at, organisation, 0, case when given = 1 then 'Consent given. '"
     " else 'Consent refused or taken back. ' end || source from mail_consent order by id"},
};

constexpr held_kind governance[] = {
    {"seat", "Seats on bodies",
     "select s.id, a.effective_from, s.recorded_at,"
     " coalesce(a.organisation, 0), coalesce(a.person, 0),"
     " b.name || ', seat for ' || s.seat_class from seat s join body b on b.id = s.body"
     " join appointment a on a.id = s.appointment order by s.id"},
    {"attendance", "Attendance at meetings",
     "select a.id, m.held_on, a.recorded_at, coalesce(a.organisation, 0), coalesce(a.person, 0),"
     " m.body_name || ': ' || a.state || ' ' || a.label from attendance a"
     " join meeting_as_called m on m.id = a.meeting order by a.id"},
    {"minutes_text", "Minutes of meetings",
     "select t.id, m.held_on, t.recorded_at, 0, 0,"
     " m.body_name || ': ' || t.text from minutes_text t"
     " join meeting_as_called m on m.id = t.meeting order by t.id"},
    {"minuted_wording", "Minuted decisions",
     "select w.id, m.held_on, w.recorded_at, 0, 0, m.body_name || ': ' || w.text"
     " from minuted_wording w join minuted_decision d on d.id = w.decision"
     " join meeting_as_called m on m.id = d.meeting order by w.id"},
};

constexpr held_kind commitments[] = {
    {"declaration", "Declarations of councils",
     "select id, declared_on, recorded_at, organisation, 0,"
     " body || ': ' || motion || ' ' || minute ||"
     " ' ' || source || ' ' || reason from declaration order by id"},
    {"pledge", "Pledged actions",
     "select p.id, p.pledged_on, p.recorded_at, d.organisation,"
     " 0, p.action || ' (' || p.responsible ||"
     " ') ' || p.evidence || ' ' || p.minute || ' ' || p.source || ' ' || p.reason from pledge p"
     " join declaration d on d.id = p.declaration order by p.id"},
    {"pledge_outcome", "Outcomes of pledged actions",
     "select o.id, o.found_on, o.recorded_at, d.organisation,"
     " 0, o.result || ': ' || o.evidence || ' '"
     " || o.minute || ' ' || o.source from pledge_outcome o join pledge p on p.id = o.pledge"
     " join declaration d on d.id = p.declaration order by o.id"},
    {"safeguard", "Safeguards of declarations",
     "select s.id, s.from_date, s.recorded_at, d.organisation,"
     " 0, s.text || ' ' || s.minute || ' ' ||"
     " s.source || ' ' || s.reason from safeguard s join declaration d on d.id = s.declaration"
     " order by s.id"},
    {"commitment_review", "Reviews of declarations",
     "select r.id, r.held_on, r.recorded_at, d.organisation,"
     " 0, r.result || ': ' || r.text || ' ' ||"
     " r.body || ' ' || r.minute || ' ' || r.source || ' ' || r.reason from commitment_review r"
     " join declaration d on d.id = r.declaration order by r.id"},
    {"election", "Elections of councils",
     "select id, held_on, recorded_at, organisation, 0, scope || ' ' || source || ' ' || reason"
     " from election order by id"},
};

constexpr held_kind applications[] = {
    {"enquiry_outcome", "Enquiries about membership",
     "select o.enquiry, null, o.recorded_at, coalesce(o.organisation, 0), coalesce(o.person, 0),"
     " o.outcome || ' ' || o.reason from enquiry_outcome o order by o.enquiry"},
    {"application_step", "Applications for membership",
     "select s.id, s.effective, s.recorded_at, a.organisation,"
     " coalesce(s.person, 0), s.step || ' ' ||"
     " s.body || ' ' || s.minute || ' ' || s.reason from application_step s"
     " join application a on a.id = s.application order by s.id"},
    {"application_review", "Reviews of applications",
     "select r.id, null, r.recorded_at, a.organisation,"
     " w.person, r.opinion || ': ' || r.reasons || ' '"
     " || r.interests || ' ' || r.conditions from application_review r"
     " join application_reviewer w on w.id = r.reviewer join application a on a.id = w.application"
     " order by r.id"},
    {"application_mentor", "Mentors of applicants",
     "select m.id, m.from_date, m.recorded_at, a.organisation, coalesce(m.person, 0), 'Mentor ' ||"
     " m.reason from application_mentor m join application a on a.id = m.application order by "
     "m.id"},
};

} // namespace

void member_holdings(changes::reader& view, changes::holding_query const& wanted,
                     std::vector<changes::holding>& into) {
    for (std::span<held_kind const> const part :
         {std::span<held_kind const>{memberships}, std::span<held_kind const>{governance},
          std::span<held_kind const>{commitments}, std::span<held_kind const>{applications}})
        for (auto const& one : part)
            if (wanted.may_want(one.kind))
                network::store::for_each<held_row>(
                    view.db(),
                    [&](held_row const& row) {
                        wanted.take({std::string{one.kind}, row.number, std::string{one.place},
                                     row.on.value_or(london_date(row.recorded_at)),
                                     row.organisation, row.person, std::string{trim(row.text)}},
                                    into);
                    },
                    one.sql);
}

} // namespace network::members
