#include "libnetwork/operations/contribution.hpp"

#include <algorithm>
#include <tuple>

namespace network::operations {
namespace {

void put_in_order(std::vector<changes::desk_row>& rows) {
    auto const far = date::from_ymd(9999, 12, 31).value();
    std::stable_sort(rows.begin(), rows.end(), [&](auto const& a, auto const& b) {
        return std::tuple(!a.overdue, a.due.value_or(far), -a.days_waiting) <
               std::tuple(!b.overdue, b.due.value_or(far), -b.days_waiting);
    });
}

} // namespace

result<desk> show_desk(changes::reader& view, desk_wish const& wish) {
    desk all;
    for (auto const& part : contributions()) {
        if (part.desk)
            for (auto& row : part.desk(view)) {
                if (row.waiting_since)
                    row.days_waiting =
                        view.today().days_since_epoch() - row.waiting_since->days_since_epoch();
                row.overdue = row.due && *row.due < view.today();
                if (row.overdue || !wish.overdue_only)
                    all.rows.push_back(std::move(row));
            }
        if (part.health)
            for (auto& row : part.health(view))
                all.health.push_back(std::move(row));
    }
    put_in_order(all.rows);
    return all;
}

result<check_report> check_store(changes::reader& view, check_wish const& wish) {
    check_report report;
    report.faults = view.office().database().faults();
    for (auto const& part : contributions())
        if (part.faults)
            for (auto& fault : part.faults(view.db()))
                report.faults.push_back(std::string{part.module} + ": " + std::move(fault));
    report.sound = report.faults.empty();
    if (static_cast<std::int64_t>(report.faults.size()) > wish.most_faults)
        report.faults.resize(static_cast<std::size_t>(wish.most_faults));
    return report;
}

} // namespace network::operations
