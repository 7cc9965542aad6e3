#include "libnetwork/operations/health.hpp"

#include "libnetwork/base/clock.hpp"
#include "libnetwork/store/query.hpp"

#include <filesystem>

namespace network::operations {
namespace {

constexpr std::string_view backed_up = "store.backed_up";
constexpr std::int64_t two_days = 2 * 86'400'000;

/// The newest finished proof of the audit trail, as the worker left it.
struct last_proof {
    instant done_at;
    std::string outcome;
};
BOOST_DESCRIBE_STRUCT(last_proof, (), (done_at, outcome))

changes::health_row backup(changes::reader& view) {
    auto const last = store::select_one<instant>(
        view.db(), "select at from journal where event = :event order by number desc limit 1",
        backed_up);
    if (!last)
        return {"backup", false, "No backup has been made yet"};
    auto const fresh = view.now().milliseconds - last->milliseconds <= two_days;
    return {"backup", fresh, "Last backup " + london_text(*last)};
}

changes::health_row audit_trail(changes::reader& view) {
    auto const last = store::select_one<last_proof>(
        view.db(),
        "select done_at, outcome from job where kind = 'audit.proof' and done_at is not null"
        " order by done_at desc limit 1");
    if (!last)
        return {"audit trail", true, "The audit trail will be proved within the day"};
    bool const sound = last->outcome.starts_with("sound");
    return {"audit trail", sound,
            sound ? "Audit trail proved sound " + london_text(last->done_at)
                  : "The audit trail was found damaged " + london_text(last->done_at)};
}

} // namespace

std::vector<changes::health_row> health_of_the_store(changes::reader& view) {
    return {backup(view), audit_trail(view)};
}

result<> back_up(library& core, viewer const& by, std::string const& file) {
    if (std::filesystem::exists(file))
        return conflict("backup.exists", "There is a file of that name already");
    auto const folder = std::filesystem::path{file}.parent_path();
    if (!folder.empty() && !std::filesystem::is_directory(folder))
        return not_found("backup.no_folder", "There is no folder " + folder.string());
    return core.guarded([&]() -> result<> {
        core.office().database().backup(file);
        auto const noted = core.office().write(
            {by, "store.backup", 0}, [](changes::unit_of_work& work) -> result<std::int64_t> {
                return work.record({.event = backed_up, .subject_kind = "store"});
            });
        NETWORK_CHECK(noted);
        return {};
    });
}

} // namespace network::operations
