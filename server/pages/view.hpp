// Renders the pages. The views are HTML files compiled into the program; every value is escaped
// for the place where it stands (text, attribute, address), so that page code cannot forget to.
// Nothing is read from disk at run time. Knows nothing of requests, rights or the store.
#pragma once

#include "server/pages/dictionary.hpp"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace network::view {

struct source {
    std::string_view name; ///< of the file, such as "sign_in.html"
    std::string_view text; ///< must outlive the book
};

/// When views are put together and read by the engine.
enum class loading : std::uint8_t {
    at_once,     ///< all of them, so that a broken one is found at the start
    on_first_use ///< each when it is first rendered, so that the program answers sooner
};

/// A set of views, each read and checked once. Rendering is thread-safe.
class book {
  public:
    /// Files that begin with `{{<` are views, the others layouts and pieces (see pieces.hpp).
    /// Throws failure ("view.broken") if one cannot be loaded, here or when it is first used.
    explicit book(std::span<source const> files, loading when = loading::at_once);
    ~book();
    book(book const&) = delete;
    book& operator=(book const&) = delete;

    /// The page. A variable that the view shows and nobody set comes out empty, and so does a name
    /// that was set and stands nowhere in the view; when strict, either throws failure
    /// ("view.names") with the names. An unknown view throws in any case.
    [[nodiscard]] std::string render(std::string_view view, dictionary const& values) const;

    [[nodiscard]] std::vector<std::string> views() const;

    /// The names of values and sections in that view, sorted.
    [[nodiscard]] std::vector<std::string> names(std::string_view view) const;

    /// Whether a name too few or too many is a fault. To begin with: in debug builds only.
    void strict(bool wanted);

  private:
    struct pages;
    std::unique_ptr<pages> pages_;
};

/// The portal's own views. Debug builds load them all at the first call; optimised ones load each
/// when it is first used, since the tests have loaded them all and a start is to take no time.
book& views();

/// Renders one of the portal's own views.
std::string render(std::string_view view, dictionary const& values);

} // namespace network::view
