// The use cases of the register as a test calls them: each in its own unit of work, failing the
// case where it fails.
#pragma once

#include "libnetwork/organisations/duplicates.hpp"
#include "libnetwork/organisations/editing.hpp"
#include "libnetwork/organisations/import_councils.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/organisations/reorganisation.hpp"
#include "tests/support/day.hpp"
#include "tests/support/office.hpp"

#include <fstream>
#include <sstream>

namespace network::test {

using namespace network::organisations;

struct desk : office {
    using office::office;

    /// Any writing use case; its result.
    template <class Out, class In>
    result<Out> tries(result<Out> (*act)(changes::unit_of_work&, In const&), In const& wish) {
        return records.write(acting(network_manager()),
                             [&](changes::unit_of_work& work) { return act(work, wish); });
    }
    template <class Out, class In>
    Out does(result<Out> (*act)(changes::unit_of_work&, In const&), In const& wish) {
        auto done = tries(act, wish);
        BOOST_TEST_REQUIRE(done.has_value(), (done ? "" : told(done.error())));
        return *done;
    }
    template <class Out, class In>
    result<Out> asks(result<Out> (*look)(changes::reader&, In const&), In const& wish) {
        return records.read(network_manager(),
                            [&](changes::reader& view) { return look(view, wish); });
    }
    template <class Out, class In>
    Out sees(result<Out> (*look)(changes::reader&, In const&), In const& wish) {
        auto seen = asks(look, wish);
        BOOST_TEST_REQUIRE(seen.has_value(), (seen ? "" : told(seen.error())));
        return *seen;
    }
    static std::string told(error const& what) {
        auto text = what.code + ": " + what.message;
        for (auto const& problem : what.problems)
            text += " [" + problem.field + " " + problem.code + "]";
        return text;
    }
    std::string adds(char const* name, organisation_kind kind = organisation_kind::district,
                     std::vector<code_given> codes = {}) {
        add_wish wish;
        wish.name = name;
        wish.kind = kind;
        wish.codes = std::move(codes);
        return does(add, wish).slug;
    }
    organisation_card shows(std::string organisation, std::optional<date> as_on = {}) {
        return sees(card, {std::move(organisation), as_on, {}});
    }
    std::vector<std::string> lists(std::optional<date> as_on = {},
                                   std::optional<instant> known_at = {}) {
        list_wish wish;
        wish.as_on = as_on;
        wish.known_at = known_at;
        wish.limit = largest_page;
        std::vector<std::string> names;
        for (auto const& row : sees(organisations::list, wish).items)
            names.push_back(row.name);
        return names;
    }
    std::vector<std::string> finds(std::string q, std::optional<date> as_on = {}) {
        std::vector<std::string> names;
        for (auto const& row : sees(lookup, {std::move(q), as_on}).living)
            names.push_back(row.name);
        return names;
    }
    void passes_a_minute() { time.set({time.now().milliseconds + 60'000}); }
};

/// Everything that lists and cards say of every organisation on a day, as one text: two registers
/// that answer alike have the same.
inline std::string whole_register(desk& here, std::optional<date> as_on = {},
                                  std::optional<instant> known_at = {}) {
    export_wish wish;
    wish.as_on = as_on;
    wish.known_at = known_at;
    std::string text;
    for (auto const& row : here.sees(export_register, wish).rows) {
        boost::mp11::mp_for_each<
            boost::describe::describe_members<export_row, boost::describe::mod_public>>(
            [&](auto const& member) {
                text += changes::detail::journal_text(row.*member.pointer).value_or("-") + '|';
            });
        text += '\n';
    }
    return text;
}

inline std::string file_text(std::string const& path) {
    std::ifstream file{path, std::ios::binary};
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

inline import_councils_wish councils(std::string content, bool skip_refused = false) {
    import_councils_wish wish;
    wish.file_name = "councils.csv";
    wish.content = std::move(content);
    wish.skip_refused = skip_refused;
    return wish;
}

inline std::string invented_councils() {
    return file_text(NETWORK_TEST_DATA "/invented_councils.csv");
}

} // namespace network::test
