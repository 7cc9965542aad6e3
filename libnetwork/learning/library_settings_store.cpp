#include "libnetwork/learning/library_settings_store.hpp"

namespace network::learning::library_settings_store {

std::optional<std::string> value(network::store::connection& db, std::string_view name) {
    return network::store::select_one<std::string>(
        db, "select value from library_setting where name = :name", name);
}

void keep(network::store::connection& db, std::string_view name, std::string_view value,
          instant at) {
    network::store::execute(db,
                            "insert into library_setting (name, value, recorded_at)"
                            " values (:name, :value, :at) on conflict (name) do update set"
                            " value = excluded.value, recorded_at = excluded.recorded_at",
                            name, value, at);
}

} // namespace network::learning::library_settings_store
