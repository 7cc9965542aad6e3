// What several pages show of the register: filters of its list, an organisation in a line, how it
// goes from the day asked for.
#pragma once

#include "libnetwork/organisations/organisations.hpp"
#include "server/pages/frame.hpp"

namespace network::pages {

/// The filters of the register as an address carries them.
struct register_query {
    std::string q, kind, nation, region, control, on, after;

    [[nodiscard]] bool filtered() const {
        return !(q.empty() && kind.empty() && nation.empty() && region.empty() && control.empty());
    }
    /// The input of the operations that list and count.
    [[nodiscard]] boost::json::object input() const;
    /// The address of the list with these filters.
    [[nodiscard]] std::string url(std::string_view path = "/organisations") const;
    /// The address of all its rows as a file: "csv", "xlsx" or "json".
    [[nodiscard]] std::string file_url(std::string_view format) const;
};

register_query register_query_of(visit const& now);

/// Shows the note "You are looking at 31 July 2022" and fills the form that changes the day.
/// `keep` are the other parameters of the page.
void show_day(visit const& now, view::dictionary& page, std::string_view path,
              std::string const& on,
              std::vector<std::pair<std::string_view, std::string>> const& keep);

/// The facts of a row in a line: kind, place, control, population.
void show_facts(organisations::organisation_row const& row, view::dictionary& into);

/// The slug of whom people mean by a name, a slug or a code of any time, as long as it leads to
/// one.
std::optional<std::string> slug_called(visit const& now, std::string const& named);

/// "/organisations/rochdale", with the day where one is asked for.
std::string organisation_url(std::string_view slug, std::string const& on = {});

/// Options of a select from facets: "District (164)".
void show_options(view::dictionary& page, std::string_view section,
                  std::vector<organisations::facet> const& facets, std::string_view selected);

} // namespace network::pages
