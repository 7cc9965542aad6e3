// An open store as sessions and feeds share it: the library of operations, and where its log goes.
#pragma once

#include "libnetwork/operations/library.hpp"

#include <libnetwork.h>

#include <memory>
#include <mutex>

namespace network::capi {

/// The sink of the moment with its payload. A line that is on its way when the sink is replaced
/// still reaches the old one; the payload goes with the last line.
class log_channel {
  public:
    class outlet {
      public:
        outlet(network_log_sink sink, void* payload) : sink_(sink), payload_(payload) {}
        outlet(outlet const&) = delete;
        outlet& operator=(outlet const&) = delete;
        ~outlet();
        void take_over(network_payload_free payload_free) { payload_free_ = payload_free; }
        void put(network_log_level level, char const* line) const { sink_(payload_, level, line); }

      private:
        network_log_sink sink_;
        void* payload_;
        network_payload_free payload_free_ = nullptr;
    };

    void lead_to(std::shared_ptr<outlet const> next);
    void put(std::string_view level, std::string_view line);

  private:
    std::mutex guard_;
    std::shared_ptr<outlet const> outlet_;
};

struct open_store {
    std::shared_ptr<log_channel> log;
    std::unique_ptr<operations::library> library;
};

} // namespace network::capi

struct network_store {
    std::shared_ptr<network::capi::open_store> open;
};
