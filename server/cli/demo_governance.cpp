#include "server/cli/demo_governance.hpp"

#include "libnetwork/members/entitlement.hpp"
#include "libnetwork/members/meetings.hpp"
#include "libnetwork/members/minutes.hpp"
#include "libnetwork/members/seat_rules.hpp"
#include "libnetwork/members/seats.hpp"
#include "libnetwork/people/people.hpp"

#include <map>

namespace network::cli {
namespace {

using members::attendance_state;
using members::seat_class;

struct holder {
    std::string_view body;
    members::seat_class seat_class;
    std::string_view organisation;
    std::string_view name;
    std::string_view email;
    bool chair = false;
};

/// A make-up like the published one: seven Full seats, the accountable body, one each elected by
/// Associates and Affiliates, one of the board without a vote.
constexpr holder holders[] = {
    {"eoc", seat_class::full, "eastmere-city-council", "Imogen Farrow", "i.farrow@eastmere.example",
     true},
    {"eoc", seat_class::full, "pendlebrook-borough-council", "Tariq Denholm",
     "t.denholm@pendlebrook.example"},
    {"eoc", seat_class::full, "marlingford-city-council", "Bronwen Sayle",
     "b.sayle@marlingford.example"},
    {"eoc", seat_class::full, "ravensholme-council", "Osei Hartnell",
     "o.hartnell@ravensholme.example"},
    {"eoc", seat_class::full, "thornhollow-district-council", "Greta Lomas",
     "g.lomas@thornhollow.example"},
    {"eoc", seat_class::full, "cairnbrae-council", "Fergus Ilott", "f.ilott@cairnbrae.example"},
    {"eoc", seat_class::full, "glanmorfa-county-borough-council", "Carys Penhallow",
     "c.penhallow@glanmorfa.example"},
    {"eoc", seat_class::accountable_body, "westering-district-council", "Noor Abbott",
     "n.abbott@westering.example"},
    {"eoc", seat_class::associate, "calder-vale-town-council", "Wilf Garside",
     "w.garside@caldervale.example"},
    {"eoc", seat_class::affiliate, "loomworks-co-operative", "Dilys Kerr",
     "dilys@loomworks.example"},
    {"eoc", seat_class::vp, "amberlight-co-operative", "Petra Voss", "petra@amberlight.example"},
    {"vp", seat_class::vp, "amberlight-co-operative", "Petra Voss", "petra@amberlight.example",
     true},
    {"vp", seat_class::vp, "brindle-forest-district-council", "Hamish Orde",
     "h.orde@brindleforest.example"},
    {"vp", seat_class::vp, "larkstead-district-council", "Sunniva Dale",
     "s.dale@larkstead.example"},
};

/// A year of meetings: how long ago, and what was decided.
struct sitting {
    std::string_view body;
    int months_ago;
    std::string_view agenda[3];
    std::string_view decisions[3];
};
constexpr sitting sittings[] = {
    {"agm",
     11,
     {"Report of the year", "Elections", "Subscriptions"},
     {"The report of the year was received.", "The subscriptions of the year were set.",
      "The seats of the Executive Oversight Committee were filled as balloted."}},
    {"eoc",
     10,
     {"Minutes of the last meeting", "Applications", "Budget"},
     {"The budget frame of the year was agreed.", "Two applications were approved.", ""}},
    {"vp",
     8,
     {"Applications", "Statement of values", ""},
     {"Both applications were recommended.", "", ""}},
    {"eoc",
     7,
     {"Minutes of the last meeting", "Projects", "Applications"},
     {"The minutes of the last meeting were agreed.",
      "A policy lab on community wealth was agreed.", ""}},
    {"eoc",
     4,
     {"Minutes of the last meeting", "Accounts", "Conduct"},
     {"The minutes of the last meeting were agreed.", "The accounts of the year were signed off.",
      ""}},
    {"eoc", 1, {"Minutes of the last meeting", "Renewals", "Applications"}, {"", "", ""}},
    {"vp", 1, {"Applications", "", ""}, {"One application was sent back with questions.", "", ""}},
    {"eoc", -2, {"Minutes of the last meeting", "Renewals", "Applications"}, {"", "", ""}},
};

/// Everything in one unit of work.
class year_of_meetings {
  public:
    explicit year_of_meetings(changes::unit_of_work& work) : work_(work) {}

    result<std::int64_t> build() {
        for (auto const& one : sittings)
            NETWORK_CHECK(sit(one));
        for (auto const& one : holders)
            NETWORK_CHECK(fill(one));
        NETWORK_CHECK(attend());
        return static_cast<std::int64_t>(std::size(holders));
    }

  private:
    template <class T>
    static result<> done(result<T> const& answer) {
        NETWORK_CHECK(answer);
        return {};
    }

    /// A weekday that many months ago: committees do not meet on Sundays.
    [[nodiscard]] date weekday(int months_ago) const {
        auto const day = work_.today().plus_months(-months_ago);
        // 1970-01-01 was a Thursday, three days after its Monday.
        auto const from_monday = (day.days_since_epoch() + 3) % 7;
        return day.plus_days(-from_monday);
    }

    result<> sit(sitting const& one) {
        members::call_wish call;
        call.body = one.body;
        call.on = weekday(one.months_ago);
        call.starts = "14:00";
        call.joins = "13:30";
        call.mode =
            one.body == "agm" ? members::meeting_mode::in_person : members::meeting_mode::online;
        for (auto const title : one.agenda)
            if (!title.empty())
                call.agenda.emplace_back(title);
        NETWORK_TRY(auto const meeting, members::call_meeting(work_, call));
        for (auto const text : one.decisions)
            if (!text.empty())
                NETWORK_CHECK(members::record_decision(
                    work_, {.meeting = meeting.id, .item = {}, .text = std::string{text}}));
        if (one.body == "agm")
            elected_ = members::citation(meeting.body, meeting.held_on, 3);
        if (one.body != "eoc")
            return {};
        // What was decided at one meeting is agreed at the next, but for the two last ones.
        if (before_last_ != 0 && one.months_ago > 1)
            NETWORK_CHECK(
                members::agree_minutes(work_, {.meeting = before_last_, .at = meeting.id}));
        before_last_ = meeting.id;
        if (one.months_ago == 4)
            draft_ = meeting.id;
        return {};
    }

    result<std::int64_t> person(holder const& one) {
        auto const found = known_.find(one.email);
        if (found != known_.end())
            return found->second;
        NETWORK_TRY(auto const added, people::add(work_, {.name = std::string{one.name},
                                                          .email = std::string{one.email}}));
        return known_[one.email] = added.id;
    }

    /// Whether the organisation belongs as its seat wants; where it does not, the seat stays
    /// vacant.
    [[nodiscard]] bool may_sit(holder const& one) const {
        auto const stands = members::standing_of(
            work_,
            {.organisation = std::string{one.organisation}, .as_on = weekday(22), .known_at = {}});
        auto const wanted = members::seat_rules::tier_for(one.seat_class);
        return stands.has_value() &&
               (!wanted || (members::belongs(stands->standing) && stands->tier == wanted));
    }

    result<> fill(holder const& one) {
        if (!may_sit(one))
            return {};
        NETWORK_TRY(auto const who, person(one));
        members::seat_wish wish;
        wish.body = one.body;
        wish.seat_class = one.seat_class;
        wish.organisation = one.organisation;
        wish.person = who;
        wish.from = weekday(11);
        wish.chair = one.chair;
        wish.minute = elected_;
        if (one.seat_class == seat_class::associate) { // elected a year earlier, and ends soon
            wish.from = work_.today().plus_months(-22);
            wish.until = work_.today().plus_days(45);
            wish.minute.reset();
        }
        return done(members::fill_seat(work_, wish));
    }

    /// Who was at the meeting whose minutes are a draft: most, one with a substitute, an adviser
    /// without an account.
    result<> attend() {
        int number = 0;
        for (auto const& one : holders) {
            if (one.body != "eoc" || !known_.contains(one.email))
                continue;
            ++number;
            members::attendance_wish wish;
            wish.meeting = draft_;
            wish.person = known_[one.email];
            wish.organisation = one.organisation;
            wish.state = number == 3 ? attendance_state::apologies : attendance_state::present;
            if (number == 5) {
                wish.state = attendance_state::substitute_from_item;
                wish.from_item = 2;
            }
            NETWORK_CHECK(members::record_attendance(work_, wish));
        }
        members::attendance_wish adviser;
        adviser.meeting = draft_;
        adviser.label = "Adviser from the auditors";
        adviser.state = attendance_state::advisor;
        return done(members::record_attendance(work_, adviser));
    }

    changes::unit_of_work& work_;
    std::map<std::string_view, std::int64_t> known_;
    std::string elected_; ///< the minute of the election
    std::int64_t before_last_ = 0;
    std::int64_t draft_ = 0; ///< the meeting whose minutes wait to be agreed
};

} // namespace

result<> load_demo_governance(operations::library& core, viewer const& by) {
    auto const built =
        core.office().write({by, "demo.governance", 0}, [](changes::unit_of_work& work) {
            return year_of_meetings{work}.build();
        });
    NETWORK_CHECK(built);
    return {};
}

} // namespace network::cli
