// From bytes to one checked request. Beast's parser reads the grammar; everything it takes that
// two readers could understand differently is refused here, so no proxy before us disagrees.
#pragma once

#include "server/http/head_scan.hpp"

#include <memory>

namespace network::http {

class request_parser {
  public:
    enum class step : std::uint8_t { needs_more, done, refused };

    request_parser(server_options const& options, request& into);
    ~request_parser();
    request_parser(request_parser const&) = delete;
    request_parser& operator=(request_parser const&) = delete;

    /// Forgets the last request and waits for the head of the next.
    void restart();
    /// Takes the head once all of it stands in `bytes`; `used` says how many bytes it was.
    step take_head(std::string_view bytes, std::size_t& used);
    /// Takes what it can of the body; call until done. Needless where !has_body().
    step take_body(std::string_view bytes, std::size_t& used);

    [[nodiscard]] refusal const& why() const { return *why_; }
    [[nodiscard]] bool has_body() const;
    [[nodiscard]] bool keep_alive() const;
    [[nodiscard]] bool is_http11() const { return http11_; }
    /// The client waits for "100 Continue" before it sends its body.
    [[nodiscard]] bool expects_continue() const { return expects_continue_; }

  private:
    class machine;
    step refuse(refusal const& why);
    step check_head();

    server_options const& options_;
    request& into_;
    head_scan scan_;
    std::unique_ptr<machine> machine_;
    refusal const* why_ = nullptr;
    bool http11_ = true;
    bool expects_continue_ = false;
};

} // namespace network::http
