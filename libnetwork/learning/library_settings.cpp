#include "libnetwork/learning/library_settings.hpp"

#include "libnetwork/learning/library_settings_store.hpp"

namespace network::learning {
namespace {

constexpr std::string_view limit_name = "attachment_limit";
constexpr std::int64_t usual_limit = 20 * 1024 * 1024;

} // namespace

std::optional<std::string> library_setting(changes::reader& view, std::string_view name) {
    return library_settings_store::value(view.db(), name);
}

void keep_library_setting(changes::unit_of_work& work, std::string_view name,
                          std::string_view value) {
    library_settings_store::keep(work.db(), name, value, work.now());
}

std::int64_t attachment_limit(changes::reader& view) {
    auto const set = library_setting(view, limit_name);
    return set ? std::stoll(*set) : usual_limit;
}

result<attachment_limit_wish> set_attachment_limit(changes::unit_of_work& work,
                                                   attachment_limit_wish const& wish) {
    auto const before = std::to_string(attachment_limit(work));
    auto const after = std::to_string(wish.bytes);
    keep_library_setting(work, limit_name, after);
    if (before != after)
        work.record({.event = "learning.file_limit_set",
                     .subject_kind = "library",
                     .changes = {{"bytes", before, after}}});
    return wish;
}

} // namespace network::learning
