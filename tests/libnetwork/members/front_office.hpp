// A small world for tests of dealings and requests: a village with someone who writes things down.
#pragma once

#include "libnetwork/members/dealings.hpp"
#include "libnetwork/members/information_requests.hpp"
#include "tests/libnetwork/people/village.hpp"

namespace network::test {

class front_office : public village {
  public:
    explicit front_office(store_place const& place) : village(place) {}

    result<members::dealing_card> recorded(members::dealing_wish const& wish) {
        return write(
            [&](changes::unit_of_work& work) { return members::record_dealing(work, wish); });
    }
    std::int64_t noted(std::string what, members::dealing_kind kind = members::dealing_kind::note) {
        auto const made = recorded(wish_for(std::move(what), kind));
        BOOST_REQUIRE(made.has_value());
        return made->dealing.id;
    }
    static members::dealing_wish
    wish_for(std::string what, members::dealing_kind kind = members::dealing_kind::note) {
        members::dealing_wish wish;
        wish.organisation = "exampleton";
        wish.kind = kind;
        wish.what = std::move(what);
        return wish;
    }

    static members::request_wish asked_for(std::string what) {
        members::request_wish wish;
        wish.received_on = date::parse("2026-11-02").value();
        wish.asked = std::move(what);
        wish.from_name = "Curious Citizen";
        wish.from_address = "curious@post.example";
        return wish;
    }
    result<members::request_card> logged(members::request_wish const& wish) {
        return write([&](changes::unit_of_work& work) { return members::log_request(work, wish); });
    }
    result<members::request_card> stepped(std::int64_t request, members::request_step step,
                                          std::string on = "2026-11-20",
                                          std::string note = "Told so") {
        return write([&](changes::unit_of_work& work) {
            return members::record_step(work, {request, step, date::parse(on), note});
        });
    }
    template <class Act>
    std::string code_in(Act&& act) {
        return code_of(write([&](changes::unit_of_work& work) { return act(work); }));
    }
};

} // namespace network::test
