// A village with a committee: short ways to call meetings, minute decisions and fill seats in
// tests.
#pragma once

#include "libnetwork/members/meetings.hpp"
#include "libnetwork/members/members.hpp"
#include "libnetwork/members/minutes.hpp"
#include "libnetwork/members/seats.hpp"
#include "libnetwork/organisations/editing.hpp"
#include "tests/libnetwork/people/village.hpp"
#include "tests/support/day.hpp"

namespace network::test {

class chamber : public village {
  public:
    explicit chamber(store_place const& place) : village(place) {}

    result<members::meeting_row> call(std::string const& on, std::string const& body = "eoc") {
        members::call_wish wish;
        wish.body = body;
        wish.on = day(on);
        return write(
            [&](changes::unit_of_work& work) { return members::call_meeting(work, wish); });
    }
    /// The number of a meeting that was called without trouble.
    std::int64_t meeting(std::string const& on, std::string const& body = "eoc") {
        auto const called = call(on, body);
        BOOST_REQUIRE(called.has_value());
        return called->id;
    }
    result<members::cited_minute> decide(std::int64_t meeting, std::string const& text) {
        return write([&](changes::unit_of_work& work) {
            return members::record_decision(work, {.meeting = meeting, .item = {}, .text = text});
        });
    }
    result<members::meeting_row> agree(std::int64_t meeting, std::int64_t at) {
        return write([&](changes::unit_of_work& work) {
            return members::agree_minutes(work, {.meeting = meeting, .at = at});
        });
    }
    result<members::cited_minute> cited(std::string_view reference) {
        return read([&](changes::reader& view) { return members::minute_called(view, reference); });
    }

    /// A further organisation of the kind, by its slug.
    std::string organisation(std::string const& name, organisations::organisation_kind kind) {
        organisations::add_wish wish;
        wish.name = name;
        wish.kind = kind;
        auto const added =
            write([&](changes::unit_of_work& work) { return organisations::add(work, wish); });
        BOOST_REQUIRE(added.has_value());
        return added->slug;
    }
    void admitted(std::string const& organisation, members::tier tier, std::string_view from) {
        members::admission wish;
        wish.organisation = organisation;
        wish.tier = tier;
        wish.from = day(from);
        wish.decided_by = "Executive Oversight Committee";
        auto const done =
            write([&](changes::unit_of_work& work) { return members::admit(work, wish); });
        BOOST_REQUIRE_MESSAGE(done.has_value(), code_of(done));
    }
    /// A member since 2020 whose representative may fill a seat of that class, by its slug.
    std::string member(std::string const& name, members::seat_class what) {
        using kind = organisations::organisation_kind;
        auto const [its_kind, its_tier] =
            what == members::seat_class::associate
                ? std::pair{kind::town_council, members::tier::associate}
            : what == members::seat_class::affiliate
                ? std::pair{kind::co_operative, members::tier::affiliate}
                : std::pair{kind::metropolitan_borough, members::tier::full};
        auto const slug = organisation(name, its_kind);
        admitted(slug, its_tier, "2020-01-01");
        return slug;
    }
    members::seat_wish seat_wish(members::seat_class what, std::string organisation,
                                 std::int64_t person, std::string_view from = "2026-01-01") {
        members::seat_wish wish;
        wish.body = "eoc";
        wish.seat_class = what;
        wish.organisation = std::move(organisation);
        wish.person = person;
        wish.from = day(from);
        return wish;
    }
    result<members::seat_row> fill(members::seat_wish const& wish) {
        return write([&](changes::unit_of_work& work) { return members::fill_seat(work, wish); });
    }
    /// A member of that name, a person of that name, and the seat they fill from that day.
    members::seat_row filled(members::seat_class what, std::string const& name,
                             std::string_view from = "2026-01-01") {
        auto const seat =
            fill(seat_wish(what, member(name + " Council", what), person(name), from));
        BOOST_REQUIRE_MESSAGE(seat.has_value(), code_of(seat));
        return *seat;
    }
    members::seat_check check_on(std::string_view on, std::optional<instant> known_at = {}) {
        return read([&](changes::reader& view) {
            return members::check_seats(view,
                                        {.body = "eoc", .as_on = day(on), .known_at = known_at})
                .value();
        });
    }
    /// What a network manager reads.
    template <class Look>
    auto read_as_team(Look&& look) {
        auto const manager = network_manager();
        return (**this).read(manager, std::forward<Look>(look));
    }
};

} // namespace network::test
