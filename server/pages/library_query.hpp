// A question to the library as an address carries it: what is chosen, the chips that take a choice
// back, and the address without it.
#pragma once

#include "libnetwork/learning/searching.hpp"
#include "server/pages/visit.hpp"

namespace network::pages {

/// The first letters of a text, up to that many: of a question longer than any search reads.
std::string first_points(std::string_view text, std::size_t most);

class library_query {
  public:
    /// From the parameters of the address; empty ones and those the library does not know are left
    /// out.
    explicit library_query(visit const& now);

    [[nodiscard]] std::string const& q() const { return q_; }
    /// The input of the operations that list and count.
    [[nodiscard]] boost::json::object input(std::int64_t limit) const;
    /// The address with these choices. `without`: one of them left out. Always from the first page.
    [[nodiscard]] std::string url(std::string_view path = "/resources",
                                  std::pair<std::string_view, std::string_view> without = {}) const;
    /// The address of the page that begins there.
    [[nodiscard]] std::string page_url(std::string_view after) const;
    /// The first value of a parameter, or empty.
    [[nodiscard]] std::string value(std::string_view name) const;
    /// Whether anything is chosen beside the words and the order.
    [[nodiscard]] bool filtered() const;
    [[nodiscard]] bool starts_later() const { return !after_.empty(); }
    /// Where the page begins; empty: with the first.
    [[nodiscard]] std::string const& after() const { return after_; }
    /// What is chosen, in the order of the address, without words, order and page.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> const& chosen() const {
        return chosen_;
    }

  private:
    std::string q_, order_, after_;
    std::vector<std::pair<std::string, std::string>> chosen_;
};

} // namespace network::pages
