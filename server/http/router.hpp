// Which handler answers which address: a table of method and pattern, made into a tree once.
// It knows no handlers, only their numbers in the caller's own table.
#pragma once

#include "server/http/message.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace network::http {

/// The parts of a path that stood for {names}. Views into pattern and path.
class captures {
  public:
    static constexpr std::size_t most = 6;

    /// The captured text, or an empty view for a name the pattern does not have.
    [[nodiscard]] std::string_view operator[](std::string_view name) const;
    [[nodiscard]] std::size_t size() const { return size_; }
    void push(std::string_view name, std::string_view value) { items_[size_++] = {name, value}; }
    void pop() { --size_; }
    [[nodiscard]] std::string_view at(std::size_t index) const { return items_[index].second; }

  private:
    std::array<std::pair<std::string_view, std::string_view>, most> items_{};
    std::size_t size_ = 0;
};

struct route_match {
    enum class outcome : std::uint8_t {
        found,              ///< `handler` and `captured` are set
        not_found,          ///< no pattern has this path
        method_not_allowed, ///< the path is known, the method is not; `allow` is set
        options             ///< an OPTIONS request that no route takes itself; `allow` is set
    };
    outcome kind = outcome::not_found;
    std::size_t handler = 0;
    captures captured;
    std::string_view allow; ///< "GET, HEAD, OPTIONS, POST", kept by the router
};

class router {
  public:
    router();
    ~router();
    router(router&&) noexcept;
    router& operator=(router&&) noexcept;

    /// Adds a route. A pattern is a path whose segments are literal text or "{name}", which takes
    /// one non-empty segment; "{name}.atom" takes one that ends so. Literal segments win over
    /// captures, longer endings over shorter. Throws std::invalid_argument for a malformed pattern
    /// and for a method and pattern that stand in the table already.
    void add(method verb, std::string_view pattern, std::size_t handler);

    /// HEAD is answered by GET where it has no route of its own. `path` must outlive the match.
    [[nodiscard]] route_match match(method verb, std::string_view path) const;

    /// 404, 405 with Allow, or the answer to OPTIONS. Not for a match that was found.
    [[nodiscard]] static response answer(route_match const& unmatched);

  private:
    struct node;
    std::unique_ptr<node> root_;
};

} // namespace network::http
