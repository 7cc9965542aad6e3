// The statements a connection keeps, by their text; the least recently used goes. A statement that
// is running is never given out twice nor dropped: a second copy is prepared instead.
#pragma once

#include "libnetwork/store/statement.hpp"

#include <list>
#include <memory>
#include <unordered_map>

namespace network::store::detail {

class statement_cache {
  public:
    explicit statement_cache(std::size_t limit = 256) : limit_(limit) {}

    /// A statement that is not running. It belongs to the cache and stays at its address at least
    /// as long as it runs.
    statement& take(soci::session& session, backend& beneath, std::string_view sql);
    void clear() noexcept;
    [[nodiscard]] std::size_t size() const { return index_.size(); }

  private:
    struct entry {
        std::string sql;
        std::vector<std::unique_ptr<statement>> copies;
    };
    void evict();

    std::size_t limit_;
    std::list<entry> recent_; ///< most recently used first
    std::unordered_map<std::string_view, std::list<entry>::iterator> index_;
};

} // namespace network::store::detail
