// The reading connections of a store, opened when first needed and lent one by one.
#pragma once

#include "libnetwork/store/database.hpp"
#include "libnetwork/store/soci_connection.hpp"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace network::store::detail {

class reader_pool {
  public:
    using factory = std::function<std::unique_ptr<soci_connection>()>;

    /// `first`, where there is one already, goes out first.
    reader_pool(factory make, options const& how, std::unique_ptr<soci_connection> first = {});

    /// As database::read(). The lease must not outlive the pool.
    read_lease lend();

  private:
    std::size_t wait_for_free();
    void begin(std::size_t index);
    void take_back(std::size_t index) noexcept;
    void set_free(std::size_t index) noexcept;

    factory make_;
    std::chrono::milliseconds patience_;
    std::vector<std::unique_ptr<soci_connection>> all_;
    std::mutex guard_;
    std::condition_variable returned_;
    std::vector<std::size_t> free_; ///< the last one returned goes out first: its cache is warm
};

} // namespace network::store::detail
