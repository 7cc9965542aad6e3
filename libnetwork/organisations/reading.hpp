// Records read through a unit of work's own connection, so that it sees what it has just written.
// For writing use cases; readers share the book.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/organisations/register.hpp"

#include <map>

namespace network::organisations {

class loaded_records final : public record_source {
  public:
    explicit loaded_records(network::store::connection& db) : db_(db) {}

    /// Reads it at the first call and keeps it.
    [[nodiscard]] organisation_record const* record(std::int64_t id) const override;
    /// Forgets what was read of it, since it was written to.
    void forget(std::int64_t id) { records_.erase(id); }
    /// Reads every record at once, where most of them are needed.
    void read_all();
    /// The numbers of all that were read.
    [[nodiscard]] std::vector<std::int64_t> ids() const;

    [[nodiscard]] std::int64_t by_slug(std::string_view slug) const override;
    [[nodiscard]] std::vector<std::int64_t> by_code(std::string_view code) const override;

  private:
    network::store::connection& db_;
    mutable std::map<std::int64_t, std::shared_ptr<organisation_record const>> records_;
};

/// Where a use case reads records: the shared book, or inside a unit of work its own connection.
std::shared_ptr<record_source const> records_of(changes::reader& reader);

} // namespace network::organisations
