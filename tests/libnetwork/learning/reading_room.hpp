// A small library for tests: councils, some of them members, and resources that came out on a day.
#pragma once

#include "libnetwork/learning/catalogue.hpp"
#include "libnetwork/learning/recording.hpp"
#include "libnetwork/people/people.hpp"
#include "tests/libnetwork/members/roll_desk.hpp"

namespace network::test {

using resource_store_row = learning::resource_store::resource_row;

struct reading_room : roll_desk {
    explicit reading_room(store_place const& place) : roll_desk(place) {
        // Versions and events name a person of the store: the network manager is its first.
        does(people::add,
             people::add_wish{.name = "Network manager", .email = "manager@network.example"});
    }

    /// A council of the register that belongs as this tier since 2020; its slug.
    std::string member(char const* name, tier as = tier::full,
                       organisation_kind kind = organisation_kind::district) {
        auto const slug = adds(name, kind);
        admits(slug, as, "2020-01-01");
        return slug;
    }
    std::int64_t number_of(std::string const& organisation) {
        return shows(organisation).organisation.id;
    }

    static learning::content study(std::string title) {
        learning::content says;
        says.title = std::move(title);
        says.summary = "A tool library lends four hundred tools to residents.";
        says.year = 2022;
        says.place = "Exampleton";
        says.what_was_done = "The council gave a shop, residents gave the tools.";
        says.outcome = "Nine hundred people borrowed something in the first year.";
        says.principles = {{members::principle::social_partnership, learning::weight::primary,
                            "Residents gave the tools."}};
        return says;
    }

    /// Drafted and nothing more.
    resource_store_row drafted(learning::content const& says, std::optional<std::int64_t> lead = {},
                               learning::resource_kind kind = learning::resource_kind::case_study) {
        return writes([&](changes::unit_of_work& work) {
            auto const made = learning::open_resource(work, kind, lead, says.title);
            learning::save_version(work, made, says, "First version");
            return made;
        });
    }
    /// Came out on that day (none: today) without any editor being asked.
    resource_store_row
    published(learning::content const& says, std::optional<std::int64_t> lead = {},
              char const* on = nullptr,
              learning::resource_kind kind = learning::resource_kind::case_study) {
        return writes([&](changes::unit_of_work& work) {
            auto const made = learning::open_resource(work, kind, lead, says.title);
            auto const version = learning::save_version(work, made, says, "First version");
            happens(work, made, learning::event_kind::published, on, version.id);
            return made;
        });
    }
    /// Another version of it comes out today.
    void revised(resource_store_row const& to, learning::content const& says) {
        writes([&](changes::unit_of_work& work) {
            auto const version = learning::save_version(work, to, says, "Another version");
            happens(work, to, learning::event_kind::published, nullptr, version.id);
            return to;
        });
    }
    void happens(changes::unit_of_work& work, resource_store_row const& to,
                 learning::event_kind what, char const* on = nullptr,
                 std::optional<std::int64_t> version = {}) {
        learning::event happened;
        happened.kind = what;
        happened.version = version;
        happened.effective = on ? day(on) : work.today();
        learning::record_event(work, to, happened);
    }
    /// Titles that a viewer finds today, whole or as a teaser, the newest first.
    std::vector<std::string> titles(viewer const& by = {}) {
        return records.read(by, [](changes::reader& view) {
            auto const who = learning::readership_of(view);
            std::vector<std::string> found;
            auto const all = learning::catalogue_today(view);
            for (auto const& one : all->entries())
                if (learning::rules::sight_of(who, one->who, view.today()) != learning::sight::none)
                    found.push_back(one->card->title);
            return found;
        });
    }
    /// Someone with that role for an organisation (0: for the network).
    static viewer acting_for(std::int64_t organisation, role as = role::officer) {
        viewer who;
        who.person = 4711;
        who.label = "person:4711";
        who.roles = {{as, organisation}};
        return who;
    }

  private:
    template <class Act>
    resource_store_row writes(Act&& act) {
        auto made = records.write(
            acting(network_manager()),
            [&](changes::unit_of_work& work) -> result<resource_store_row> { return act(work); });
        BOOST_TEST_REQUIRE(made.has_value(), (made ? "" : told(made.error())));
        return *made;
    }
};

} // namespace network::test
