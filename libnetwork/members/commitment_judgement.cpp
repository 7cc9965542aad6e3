// Judging a declaration on a day: the reviews it asks for, the tests it met, its state. Pure.
#include "libnetwork/members/commitment_rules.hpp"

#include "libnetwork/base/day_text.hpp"

namespace network::members::rules {
namespace {

constexpr int days_in_week = 7;
/// How far ahead the next election is looked for: longer than any cycle.
constexpr int years_ahead = 6;

date weeks_after(date day, std::int64_t weeks) {
    return day.plus_days(static_cast<int>(weeks) * days_in_week);
}

std::vector<input> inputs_of(council_election const& held, std::vector<input> more) {
    more.insert(more.begin(), {"election", held.held_on.to_string()});
    if (!held.source.empty())
        more.push_back({"source", held.source});
    return more;
}

/// Judges one declaration: gathers what happened up to the day that counts, in order.
class judgement {
  public:
    judgement(known_council const& council, known_commitment const& what,
              std::span<commitment_policy const> policies, date on, std::optional<instant> known_at)
        : council_(council), what_(what), policies_(policies), known_at_(known_at), on_(on),
          lapse_(lapse_of(what, on)), until_(on) {
        if (lapse_)
            until_ = std::min(until_, lapse_->held_on);
        if (council.ends && *council.ends <= on)
            until_ = std::min(until_, council.ends->plus_days(-1));
        elections_ = elections_between(council.elections, council.cycles, what.said.declared_on,
                                       on.plus_months(12 * years_ahead));
    }

    commitment_verdict passed() {
        ask_for_reviews();
        put_to_the_test();
        find_state();
        foresee();
        measure(verdict_, what_.safeguards, until_);
        return std::move(verdict_);
    }

  private:
    [[nodiscard]] commitment_policy policy(date day) const {
        return policy_on(policies_, day, known_at_);
    }

    /// The first review on or after a day, among those held by now.
    [[nodiscard]] commitment_review const* review_from(date day) const {
        for (auto const& one : what_.reviews)
            if (day <= one.held_on && one.held_on <= on_)
                return &one;
        return nullptr;
    }

    void add_occasion(review_cause cause, date opened, date due, commitment_review const* answer,
                      reason why) {
        if (until_ < opened && !answer)
            return;
        review_occasion made{cause, opened, due, {}, review_timing::open, std::move(why)};
        if (answer) {
            made.held_on = answer->held_on;
            made.timing = answer->held_on <= due ? review_timing::on_time : review_timing::late;
        } else if (due < until_) {
            made.timing = review_timing::overdue;
        }
        verdict_.reviews_on_time += made.timing == review_timing::on_time ? 1 : 0;
        verdict_.reviews_fallen_due += made.timing == review_timing::open ? 0 : 1;
        verdict_.occasions.push_back(std::move(made));
    }

    void ask_on_set_day(date set_on, std::optional<date> day, std::string_view by,
                        std::string const& minute) {
        if (!day || set_on > until_)
            return;
        auto const rule = policy(*day);
        add_occasion(review_cause::set_day, weeks_after(*day, -rule.notice_weeks), *day,
                     review_from(set_on.plus_days(1)),
                     {"review.set_day",
                      std::string{by} + " asked for a review by " + day_text(*day),
                      {{"set_on", set_on.to_string()}, {"due", day->to_string()}},
                      rule.id,
                      minute});
    }

    void ask_for_reviews() {
        ask_on_set_day(what_.said.declared_on, what_.said.review_on, "The motion",
                       what_.said.minute);
        for (auto const& one : what_.reviews)
            ask_on_set_day(one.held_on, one.next_review_on, "The review before", one.minute);
        for (auto const& one : elections_) {
            if (one.held_on > until_)
                break;
            auto const rule = policy(one.held_on);
            auto const due = weeks_after(one.held_on, rule.review_weeks);
            add_occasion(review_cause::election, one.held_on, due, review_from(one.held_on),
                         {"review.after_election",
                          "A review is due within " + std::to_string(rule.review_weeks) +
                              " weeks of the election of " + day_text(one.held_on),
                          inputs_of(one, {{"due", due.to_string()}}), rule.id, rule.minute});
        }
        std::stable_sort(verdict_.occasions.begin(), verdict_.occasions.end(),
                         [](auto const& a, auto const& b) { return a.due < b.due; });
    }

    void put_to(test_kind kind, date day, reason why) {
        auto const last_day = weeks_after(day, policy(day).review_weeks);
        commitment_test test{kind, day, test_outcome::on_trial, last_day, std::move(why)};
        if (auto const* review = review_from(day)) {
            bool const let_go = review->result == review_result::lapsed;
            test.outcome =
                let_go && review->held_on <= last_day ? test_outcome::fell : test_outcome::outlived;
            test.settled_on = let_go && last_day < review->held_on ? last_day : review->held_on;
        } else if (last_day < until_) {
            test.outcome = test_outcome::outlived;
        }
        auto& outlived =
            kind == test_kind::election ? verdict_.elections_outlived : verdict_.changes_outlived;
        outlived += test.outcome == test_outcome::outlived ? 1 : 0;
        verdict_.on_trial += test.outcome == test_outcome::on_trial ? 1 : 0;
        verdict_.tests.push_back(std::move(test));
    }

    void put_to_the_test() {
        verdict_.elections_known = !council_.elections.empty() || !council_.cycles.empty();
        for (auto const& one : elections_)
            if (one.held_on <= until_)
                put_to(test_kind::election, one.held_on,
                       {.rule = one.rule, .text = one.text, .inputs = inputs_of(one, {})});
        for (auto const& one : control_changes(council_.controls, what_.said.declared_on, until_))
            put_to(test_kind::change_of_control, one.on,
                   {.rule = "control.changed",
                    .text = "From " + std::string{organisations::label(one.before)} + " to " +
                            std::string{organisations::label(one.after)},
                    .inputs = {{"from", one.on.to_string()},
                               {"before", std::string{to_word(one.before)}},
                               {"after", std::string{to_word(one.after)}}}});
        std::stable_sort(verdict_.tests.begin(), verdict_.tests.end(),
                         [](auto const& a, auto const& b) { return a.on < b.on; });
    }

    void find_state() {
        if (lapse_) {
            verdict_.state = commitment_state::lapsed;
            verdict_.lapsed_on = lapse_->held_on;
            verdict_.lapse_reason = lapse_->text;
            verdict_.why.push_back(
                {"commitment.lapsed",
                 "The council let it go on " + day_text(lapse_->held_on),
                 {{"review", lapse_->held_on.to_string()}, {"source", lapse_->source}},
                 0,
                 lapse_->minute});
            return;
        }
        if (council_.ends && *council_.ends <= on_) {
            verdict_.state = commitment_state::council_ended;
            verdict_.why.push_back(
                {.rule = "commitment.council_ended",
                 .text = "The council is no more since " + day_text(*council_.ends),
                 .inputs = {{"ends", council_.ends->to_string()}}});
            return;
        }
        for (auto const& one : verdict_.occasions) {
            if (one.timing == review_timing::overdue)
                verdict_.state = commitment_state::review_overdue;
            else if (one.timing == review_timing::open &&
                     verdict_.state == commitment_state::current)
                verdict_.state = commitment_state::review_due;
            if (one.timing == review_timing::overdue || one.timing == review_timing::open) {
                verdict_.why.push_back(one.why);
                if (!verdict_.review_due)
                    verdict_.review_due = one.due;
            }
        }
        if (verdict_.why.empty())
            verdict_.why.push_back(
                {"commitment.current",
                 "Declared on " + day_text(what_.said.declared_on) + "; no review is open",
                 {{"declared_on", what_.said.declared_on.to_string()},
                  {"source", what_.said.source}},
                 0,
                 what_.said.minute});
    }

    /// The next election, and the next review where none is open.
    void foresee() {
        if (until_ < on_)
            return;
        for (auto const& one : elections_)
            if (on_ < one.held_on) {
                verdict_.next_election = one.held_on;
                break;
            }
        if (lapse_ || verdict_.review_due)
            return;
        if (verdict_.next_election)
            verdict_.review_due =
                weeks_after(*verdict_.next_election, policy(*verdict_.next_election).review_weeks);
        auto set_day = what_.said.review_on;
        for (auto const& one : what_.reviews)
            if (one.held_on <= on_)
                set_day = one.next_review_on;
        if (set_day && on_ < *set_day)
            verdict_.review_due = std::min(verdict_.review_due.value_or(*set_day), *set_day);
    }

    known_council const& council_;
    known_commitment const& what_;
    std::span<commitment_policy const> policies_;
    std::optional<instant> known_at_;
    date on_;
    commitment_review const* lapse_;
    date until_; ///< the last day on which it can have met anything
    std::vector<council_election> elections_;
    commitment_verdict verdict_;
};

} // namespace

commitment_verdict judge(known_council const& council, known_commitment const& what,
                         std::span<commitment_policy const> policies, date on,
                         std::optional<instant> known_at) {
    return judgement{council, what, policies, on, known_at}.passed();
}

} // namespace network::members::rules
