// A round of funding for tests: councils that may lead, minutes to cite, officers who bid, and a
// bid in which nothing is missing.
#pragma once

#include "libnetwork/learning/bid_deciding.hpp"
#include "libnetwork/learning/projects.hpp"
#include "libnetwork/learning/rounds.hpp"
#include "libnetwork/members/meetings.hpp"
#include "libnetwork/members/minutes.hpp"
#include "tests/libnetwork/learning/reading_room.hpp"

namespace network::test {

struct grant_desk : reading_room {
    explicit grant_desk(store_place const& place) : reading_room(place) {}

    /// A person who holds that post in the organisation since today; as the viewer of a session.
    viewer officer(std::string const& organisation, char const* email,
                   people::post post = people::post::officer, role as = role::officer) {
        people::invite_wish wish;
        wish.organisation = organisation;
        wish.name = "Someone";
        wish.email = email;
        wish.posts = {post};
        auto const made = does(people::invite, wish);
        viewer who;
        who.person = made.id;
        who.label = "person:" + std::to_string(made.id);
        who.roles = {{as, number_of(organisation)}};
        return who;
    }
    template <class Out, class In>
    result<Out> tries_as(viewer const& who, result<Out> (*act)(changes::unit_of_work&, In const&),
                         In const& wish) {
        return records.write(acting(who),
                             [&](changes::unit_of_work& work) { return act(work, wish); });
    }
    template <class Out, class In>
    Out does_as(viewer const& who, result<Out> (*act)(changes::unit_of_work&, In const&),
                In const& wish) {
        auto done = tries_as(who, act, wish);
        BOOST_TEST_REQUIRE(done.has_value(), (done ? "" : told(done.error())));
        return *done;
    }
    template <class Out, class In>
    result<Out> asks_as(viewer const& who, result<Out> (*look)(changes::reader&, In const&),
                        In const& wish) {
        return records.read(who, [&](changes::reader& view) { return look(view, wish); });
    }

    /// A minuted decision of that body ("eoc", "vp"), by its reference.
    std::string minute(char const* body, char const* on = "2026-11-16") {
        auto& meeting = meetings_[std::string{body} + on]; // a body meets once on a day
        if (meeting == 0) {
            members::call_wish wish;
            wish.body = body;
            wish.on = day(on);
            meeting = does(members::call_meeting, wish).id;
        }
        return does(members::record_decision,
                    members::decide_wish{.meeting = meeting, .item = {}, .text = "It was decided."})
            .reference;
    }

    /// The round of 2022 as it was published: 60,000 pounds for labs of 10,000 to 20,000 and 15,000
    /// for prototypes of 1,000 to 2,000 (BR-18); a lab needs two members.
    static learning::round_terms round_five() {
        learning::round_terms terms;
        terms.number = 5;
        terms.year = 2026;
        terms.title = "Round 5";
        terms.call = "Labs and prototypes that show the co-operative difference.";
        terms.opens = day("2026-11-01");
        terms.closes = day("2026-12-31");
        terms.themes = {"Care", "Climate"};
        terms.grants = {
            {learning::project_type::policy_lab, 6'000'000, 1'000'000, 2'000'000, 2, 24, 12},
            {learning::project_type::prototype, 1'500'000, 100'000, 200'000, 1, 9, {}}};
        return terms;
    }
    void opens_round() { does(learning::open_round, round_five()); }

    /// A bid of that council to which nothing is missing, with the partner beside it; its number.
    std::int64_t drafted_bid(std::string const& lead, std::string const& partner,
                             std::string title = "Neighbours who lend",
                             std::int64_t pence = 1'200'000) {
        learning::start_bid_wish start;
        start.organisation = lead;
        start.round = 5;
        start.title = std::move(title);
        auto const bid = does(learning::start_bid, start).bid;
        learning::bid_answers says;
        says.organisation = lead;
        says.bid = bid;
        says.summary = "Streets share tools and time.";
        says.plan = "Three streets, a shed in each, a rota that residents keep.";
        says.difference = "Residents own the sheds; the council lends the land.";
        says.outcome = "A guide that other councils can use.";
        says.theme = "Care";
        says.asked_pence = pence;
        says.starts = day("2027-02-01");
        says.due = day("2028-01-31");
        says.report_back = "A session at the annual conference.";
        says.principles = {{members::principle::social_partnership, "Residents own the sheds."}};
        says.participants = {partner};
        does(learning::save_bid, says);
        return bid;
    }
    std::int64_t sent_bid(std::string const& lead, std::string const& partner,
                          std::string title = "Neighbours who lend",
                          std::int64_t pence = 1'200'000) {
        auto const bid = drafted_bid(lead, partner, std::move(title), pence);
        does(learning::submit_bid, learning::bid_number{lead, bid});
        return bid;
    }
    learning::bid_card recommends(std::int64_t bid, bool yes = true) {
        return does(learning::recommend_bid,
                    learning::recommend_bid_wish{bid, yes, "Sound", minute("vp")});
    }
    result<learning::bid_card> awards(std::int64_t bid, std::string const& minute,
                                      std::optional<std::int64_t> pence = {}) {
        return tries(
            learning::decide_bid,
            learning::decide_bid_wish{bid, learning::bid_decision::awarded, minute, pence, {}});
    }
    /// A project of that lead and a partner that was awarded its grant; its slug.
    std::string awarded_project(std::string const& lead) {
        auto const won = sent_bid(lead, member("Beta District Council"));
        recommends(won);
        BOOST_TEST_REQUIRE(awards(won, minute("eoc")).has_value());
        return bid(won).slug;
    }
    learning::bid_card bid(std::int64_t number) {
        auto found =
            asks_as(network_manager(), learning::show_bid, learning::read_bid_wish{number});
        BOOST_TEST_REQUIRE(found.has_value());
        return *found;
    }

  private:
    std::map<std::string, std::int64_t> meetings_;
};

/// The codes of all problems, in their order: "required asked.out_of_limits".
inline std::string codes_of(error const& what) {
    std::string all;
    for (auto const& one : what.problems)
        all += (all.empty() ? "" : " ") + one.field + '=' + one.code;
    return all.empty() ? what.code : all;
}

} // namespace network::test
