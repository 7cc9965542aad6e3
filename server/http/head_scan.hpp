// Finds the end of a request's head in bytes as they arrive, line by line, each byte once. Refuses
// at once what the parser below would wait for, or would read in a way of its own.
#pragma once

#include "server/http/options.hpp"
#include "server/http/refusal.hpp"

#include <optional>

namespace network::http {

class head_scan {
  public:
    explicit head_scan(server_options const& options) : options_(options) {}

    void restart() { line_ = searched_ = lines_ = 0; }

    /// `bytes` is all of the request that has arrived. The length of the head once it is whole
    /// (empty line included); nothing before that, or when refused() says why.
    std::optional<std::size_t> find_end(std::string_view bytes);
    [[nodiscard]] refusal const* refused() const { return refused_; }

  private:
    bool is_sound_line(std::string_view line);
    void check_unfinished(std::string_view bytes);

    server_options const& options_;
    refusal const* refused_ = nullptr;
    std::size_t line_ = 0;     ///< where the line being read begins
    std::size_t searched_ = 0; ///< up to here there is no unread line end
    std::size_t lines_ = 0;
};

} // namespace network::http
