#include "libnetwork/members/retention.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/members/freeze.hpp"

#include <algorithm>

namespace network::members {
namespace {

using network::store::insert;
using network::store::select_one;

struct policy_row {
    std::int64_t id = 0;
    std::optional<std::int64_t> months;
    std::string basis;
    std::string minute;
    date effective_from;
};
BOOST_DESCRIBE_STRUCT(policy_row, (), (id, months, basis, minute, effective_from))

retention_rule rule_on(changes::reader& view, date on, changes::retention_subject const& subject) {
    retention_rule rule{std::string{subject.word},
                        std::string{subject.title},
                        std::string{subject.counted_from},
                        subject.months,
                        std::string{subject.basis},
                        {},
                        {},
                        0};
    auto const recorded = select_one<policy_row>(
        view.db(),
        "select id, months, basis, minute, effective_from from retention_policy"
        " where subject = :subject and effective_from <= :on order by effective_from desc, id desc"
        " limit 1",
        subject.word, on);
    if (recorded) {
        rule.months = recorded->months;
        rule.basis = recorded->basis;
        rule.minute = recorded->minute;
        rule.effective_from = recorded->effective_from;
        rule.policy = recorded->id;
    }
    return rule;
}

changes::retention_subject const* find(std::span<changes::retention_subject const> subjects,
                                       std::string_view word) {
    auto const found = std::find_if(subjects.begin(), subjects.end(),
                                    [&](auto const& one) { return one.word == word; });
    return found == subjects.end() ? nullptr : &*found;
}

error unknown_subject() {
    return invalid("subject", "subject.unknown", "Choose one of the kinds of record in the list");
}

std::string held_back_by(changes::reader& view, changes::retention_subject const& subject,
                         changes::expired_row const& row) {
    if (subject.kind == "person")
        return open_request_about_person(view, row.number);
    return open_request_about(view, std::string{subject.kind} + ' ' + std::to_string(row.number),
                              row.organisation, row.person);
}

struct overdue {
    going_list list;
    std::vector<changes::expired_row> going;
};

overdue overdue_for(changes::reader& view, changes::retention_subject const& subject) {
    overdue found;
    found.list.rule = rule_on(view, view.today(), subject);
    if (!found.list.rule.months)
        return found;
    found.list.before = view.today().plus_months(-static_cast<int>(*found.list.rule.months));
    for (auto& row : subject.due(view, *found.list.before)) {
        auto kept_for = held_back_by(view, subject, row);
        ++(kept_for.empty() ? found.list.goes : found.list.kept);
        found.list.rows.push_back({row.number, row.text, row.since, kept_for});
        if (kept_for.empty())
            found.going.push_back(std::move(row));
    }
    return found;
}

} // namespace

std::vector<retention_rule> rules_on(changes::reader& view, date on,
                                     std::span<changes::retention_subject const> subjects) {
    std::vector<retention_rule> rules;
    for (auto const& subject : subjects)
        rules.push_back(rule_on(view, on, subject));
    return rules;
}

result<retention_rule> set_rule(changes::unit_of_work& work, retention_rule_wish const& wish,
                                std::span<changes::retention_subject const> subjects) {
    auto const* subject = find(subjects, wish.subject);
    if (!subject)
        return unknown_subject();
    policy_row row{0, wish.months, std::string{trim(wish.basis)},
                   std::string{trim(wish.minute.value_or(""))}, wish.from.value_or(work.today())};
    if (row.basis.empty())
        return invalid("basis", "basis.required", "Say why it is kept that long");
    row.id =
        insert(work.db(),
               "insert into retention_policy (subject, months, basis, minute, effective_from,"
               " recorded_at, recorded_by) values (:subject, :months, :basis, :minute, :from, :at,"
               " :by) returning id",
               subject->word, row.months, row.basis, row.minute, row.effective_from, work.now(),
               work.by().person);
    auto changes = changes::differences<policy_row>(nullptr, &row);
    changes.push_back({"subject", {}, wish.subject});
    work.record({.event = "members.retention_rule",
                 .subject_kind = "retention_policy",
                 .subject = row.id,
                 .changes = std::move(changes)});
    return rule_on(work, std::max(row.effective_from, work.today()), *subject);
}

std::vector<going_list> what_goes(changes::reader& view,
                                  std::span<changes::retention_subject const> subjects) {
    std::vector<going_list> all;
    for (auto const& subject : subjects)
        all.push_back(overdue_for(view, subject).list);
    return all;
}

result<going_list> let_go(changes::unit_of_work& work, retention_run_wish const& wish,
                          std::span<changes::retention_subject const> subjects) {
    auto const* subject = find(subjects, wish.subject);
    if (!subject)
        return unknown_subject();
    auto found = overdue_for(work, *subject);
    if (found.list.goes != wish.expected)
        return conflict("retention.changed", "What would go has changed: look at the list again");
    if (found.list.goes == 0)
        return conflict("retention.nothing", "Nothing goes by this rule today");
    work.record({.event = "members.retention_run",
                 .subject_kind = "retention_policy",
                 .subject = found.list.rule.policy,
                 .changes = {{"subject", {}, wish.subject},
                             {"before", {}, found.list.before->to_string()},
                             {"goes", {}, std::to_string(found.list.goes)},
                             {"kept", {}, std::to_string(found.list.kept)}}});
    for (auto const& row : found.going)
        NETWORK_CHECK(subject->let_go(work, row));
    return std::move(found.list);
}

} // namespace network::members
