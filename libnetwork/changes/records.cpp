#include "libnetwork/changes/records.hpp"

namespace network::changes {
namespace {

clock const& machine_clock() {
    static system_clock const clock;
    return clock;
}

} // namespace

reader::reader(records& office, network::viewer const& by)
    : office_(office), viewer_(by), now_(office.time().now()), today_(london_date(now_)) {}

store::connection& reader::db() {
    if (!lease_)
        lease_.emplace(office_.database().read());
    return lease_->db();
}

std::int64_t unit_of_work::record(entry const& what) {
    constexpr std::size_t most_waiting = 32;
    auto const number =
        end_.append(db_, now(), actor_.viewer.label, actor_.operation, actor_.import, what);
    if (!gathers_ || end_.waiting() >= most_waiting)
        end_.write(db_);
    return number;
}

std::unique_ptr<records> records::open(std::string const& uri, store::options const& how,
                                       clock const* time) {
    return std::make_unique<records>(store::database::open(uri, how),
                                     time ? *time : machine_clock());
}

records::records(std::unique_ptr<store::database> db, clock const& time)
    : database_(std::move(db)), clock_(time) {}

records::shelf& records::shelf_of(std::type_index type) {
    std::lock_guard const lock{shelves_guard_};
    auto& place = shelves_[type];
    if (!place)
        place = std::make_unique<shelf>();
    return *place;
}

} // namespace network::changes
