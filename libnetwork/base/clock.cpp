// The only file that knows the time zone of London. The rules come from the system's tzdata,
// read once by Howard Hinnant's date library (g++ 12 has no time-zone database of its own).
#include "libnetwork/base/clock.hpp"

#include "libnetwork/base/day_text.hpp"

#include <cstdio>
#include <date/tz.h>

namespace network {
namespace {

::date::time_zone const& london() {
    static auto const* zone = ::date::locate_zone("Europe/London");
    return *zone;
}

std::int64_t local_milliseconds(instant at) {
    using namespace std::chrono;
    auto const offset =
        london().get_info(::date::sys_time<milliseconds>{milliseconds{at.milliseconds}}).offset;
    return at.milliseconds + duration_cast<milliseconds>(offset).count();
}

} // namespace

instant system_clock::now() const {
    using namespace std::chrono;
    return {
        duration_cast<milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count()};
}

date london_date(instant at) {
    using namespace std::chrono;
    auto const local = milliseconds{local_milliseconds(at)};
    return date{sys_days{floor<days>(local)}};
}

instant london_midnight(date day) {
    using namespace std::chrono;
    auto const local = ::date::local_days{::date::days{day.days_since_epoch()}};
    auto const at = london().to_sys(local, ::date::choose::earliest);
    return {duration_cast<milliseconds>(at.time_since_epoch()).count()};
}

std::string london_text(instant at) {
    auto const minutes = (local_milliseconds(at) / 60'000) % 1440;
    char buffer[16];
    auto const size =
        std::snprintf(buffer, sizeof buffer, " at %02d:%02d", int(minutes / 60), int(minutes % 60));
    return day_text(london_date(at)).append(buffer, static_cast<std::size_t>(size));
}

} // namespace network
