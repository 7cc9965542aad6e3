// What a page says, as names and values, before a view gives it its words and form. It knows
// nothing of HTML: the view escapes every value for the place where it stands.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace network::view {

/// Values by name, and repeated parts by name, each part a dictionary of its own. Names are written
/// in capitals, as in the views. Cheap to fill; copied only on purpose.
///
/// In a view, `{{NAME}}` is looked up in the part where it stands and then in those around it;
/// `{{#NAME}}...{{/NAME}}` only where it stands. It shows once per part added under that name, or
/// once if NAME was shown or holds a text that is not empty. `{{#NO_NAME}}` shows when `{{#NAME}}`
/// would not, and `{{#HAS_NAME}}` shows once when `{{#NAME}}` would show at all.
class dictionary {
  public:
    using repetitions = std::vector<std::unique_ptr<dictionary>>;

    dictionary() = default;
    dictionary(dictionary&&) = default;
    dictionary& operator=(dictionary&&) = default;
    dictionary(dictionary const&) = delete;
    dictionary& operator=(dictionary const&) = delete;
    ~dictionary() = default;

    /// Sets a value, replacing an earlier one of that name. Returns *this.
    dictionary& set(std::string_view name, std::string text);

    /// The same for a number, written without separators.
    dictionary& set(std::string_view name, std::int64_t number);

    /// Shows a section that has no values of its own, if `when` holds. Returns *this.
    dictionary& show(std::string_view name, bool when = true);

    /// Adds one repetition of a section and returns it, to be filled. It stays where it is.
    dictionary& section(std::string_view name);

    /// The value of that name here, or nullptr. Not looked up further out.
    [[nodiscard]] std::string const* value(std::string_view name) const;

    /// The repetitions of that name here, or nullptr where there are none.
    [[nodiscard]] repetitions const* parts(std::string_view name) const;

    /// Whether `{{#name}}` shows here; understands the prefixes NO_ and HAS_.
    [[nodiscard]] bool shows(std::string_view name) const;

    /// Every name used here and in the parts below, in no particular order, perhaps repeated.
    [[nodiscard]] std::vector<std::string_view> names() const;

  private:
    [[nodiscard]] bool holds(std::string_view name) const;

    std::vector<std::pair<std::string, std::string>> values_;
    std::vector<std::pair<std::string, repetitions>> parts_;
    std::vector<std::string> shown_;
};

} // namespace network::view
