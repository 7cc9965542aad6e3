#include "libnetwork/members/application_keeping.hpp"

#include "libnetwork/base/clock.hpp"

namespace network::members {
namespace {

using network::store::execute;
using network::store::for_each;

struct held_enquiry {
    std::int64_t id = 0;
    std::int64_t organisation = 0;
    std::string name;
    std::string email;
    std::string message;
    instant recorded_at;
};
BOOST_DESCRIBE_STRUCT(held_enquiry, (), (id, organisation, name, email, message, recorded_at))

struct held_contact {
    std::int64_t application = 0;
    std::int64_t organisation = 0;
    std::string role;
    std::string name;
    std::string email;
    instant recorded_at;
};
BOOST_DESCRIBE_STRUCT(held_contact, (), (application, organisation, role, name, email, recorded_at))

struct closed_application {
    std::int64_t id = 0;
    std::int64_t organisation = 0;
    std::string step;
    date effective;
};
BOOST_DESCRIBE_STRUCT(closed_application, (), (id, organisation, step, effective))

std::vector<changes::expired_row> closed_before(changes::reader& view, date before) {
    std::vector<changes::expired_row> rows;
    for_each<closed_application>(
        view.db(),
        [&](closed_application const& one) {
            rows.push_back(
                {.number = one.id,
                 .text = "Whom application " + std::to_string(one.id) + " names (" + one.step + ")",
                 .since = one.effective,
                 .organisation = one.organisation});
        },
        "select a.id, a.organisation, s.step,"
        " s.effective from application a join application_step s"
        " on s.id = (select max(x.id) from application_step x where x.application = a.id)"
        " where s.step in ('refused', 'withdrawn') and s.effective < :before and exists"
        " (select 1 from application_contact c join application_version v on v.id = c.version"
        " where v.application = a.id) order by s.effective, a.id",
        before);
    return rows;
}

result<> forget_contacts(changes::unit_of_work& work, changes::expired_row const& row) {
    execute(work.db(),
            "delete from application_contact where version in"
            " (select id from application_version where application = :application)",
            row.number);
    auto const authority = work.record({.event = "members.application_contacts_erased",
                                        .subject_kind = "application",
                                        .subject = row.number,
                                        .organisation = row.organisation,
                                        .changes = {{"reason", {}, "retention"}}});
    changes::erase_values(work.db(), "application", row.number,
                          {"leader_name", "leader_email", "officer_lead_name", "officer_lead_email",
                           "finance_contact_name", "finance_contact_email"},
                          authority);
    return {};
}

} // namespace

void application_holdings(changes::reader& view, changes::holding_query const& wanted,
                          std::vector<changes::holding>& into) {
    if (wanted.may_want("enquiry"))
        for_each<held_enquiry>(
            view.db(),
            [&](held_enquiry const& one) {
                wanted.take({"enquiry", one.id, "Enquiries about membership",
                             london_date(one.recorded_at), one.organisation, 0,
                             one.name + ", " + one.email + "\n" + one.message},
                            into);
            },
            "select id, coalesce(organisation, 0), name, email, message, recorded_at from enquiry "
            "order by id");
    if (!wanted.may_want("application"))
        return;
    changes::holding application;
    for_each<held_contact>(
        view.db(),
        [&](held_contact const& one) {
            if (one.application != application.number) {
                if (application.number != 0)
                    wanted.take(std::move(application), into);
                application = {"application",
                               one.application,
                               "Applications for membership",
                               london_date(one.recorded_at),
                               one.organisation,
                               0,
                               "Names, by role"};
            }
            application.text += "\n" + one.role + ": " + one.name + ", " + one.email;
        },
        "select a.id, a.organisation, c.role, c.name, c.email, a.recorded_at from application a"
        " join application_version v on v.application = a.id"
        " join application_contact c on c.version = v.id order by a.id, v.id, c.role");
    if (application.number != 0)
        wanted.take(std::move(application), into);
}

std::span<changes::retention_subject const> application_retention() {
    static constexpr changes::retention_subject all[] = {
        {"rejected_applications", "Whom refused and withdrawn applications name",
         "the day they were closed", "application", 12,
         "A year: a council may ask why, or apply again", closed_before, forget_contacts},
    };
    return all;
}

} // namespace network::members
