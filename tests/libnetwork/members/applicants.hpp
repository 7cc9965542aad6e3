// A small world for tests of applications: a district that applies, a Board with three members, a
// committee that minutes, and short ways to take each step.
#pragma once

#include "libnetwork/members/applications.hpp"
#include "libnetwork/members/deciding.hpp"
#include "libnetwork/members/entitlement.hpp"
#include "libnetwork/members/meetings.hpp"
#include "libnetwork/members/minutes.hpp"
#include "libnetwork/members/reviewing.hpp"
#include "libnetwork/organisations/editing.hpp"
#include "tests/libnetwork/people/village.hpp"

namespace network::test {

inline date on_day(std::string_view iso) {
    return date::parse(iso).value();
}

/// Answers of a Full applicant with nothing missing.
inline members::application_answers full_answers() {
    using namespace members;
    application_answers all;
    all.tier = tier::full;
    all.mentor_wished = true;
    all.resolution = {"Full Council",
                      on_day("2026-10-14"),
                      "FC/2026/77",
                      std::nullopt,
                      31,
                      9,
                      2,
                      "Independent; Liberal Democrat"};
    all.figures = {
        98'400, 2025,         "Mid-year estimates", money{1'240'000'000}, money{310'000'000},
        2026,   "Budget book"};
    all.contacts = {{contact_role::leader, "Ash Leader", "leader@harrowdale.example"},
                    {contact_role::officer_lead, "Bo Officer", "officer@harrowdale.example"},
                    {contact_role::finance_contact, "Cy Finance", "finance@harrowdale.example"}};
    for (auto const& one : principles)
        all.statements.push_back({one.principle, "What we do about " + std::string{one.name}});
    all.consents = {true, true, false};
    return all;
}

class applicants : public village {
  public:
    explicit applicants(store_place const& place) : village(place) {
        council("Harrowdale District Council", organisations::organisation_kind::district);
        for (auto const* name : {"uma", "vic", "wyn"}) {
            auto const id = person(name);
            board.push_back(id);
            appointed(id, people::post::officer); // they work for Exampleton
            seat(id, members::values_board);
        }
    }

    std::vector<std::int64_t> board; ///< three who sit on the Values and Principles Board
    static constexpr auto harrowdale = "harrowdale-district-council";

    static viewer team() { return network_manager(); }
    static viewer officer_of(std::int64_t organisation, std::int64_t person) {
        return {
            person, "person:" + std::to_string(person), {{role::officer, organisation}}, {}, false};
    }

    template <class Act>
    auto as(viewer const& who, Act&& act) {
        return (*this)->write(acting(who), std::forward<Act>(act));
    }
    template <class Look>
    auto look_as(viewer const& who, Look&& look) {
        return (*this)->read(who, std::forward<Look>(look));
    }
    template <auto UseCase, class Wish>
    auto act(Wish const& wish) {
        return write([&](changes::unit_of_work& work) { return UseCase(work, wish); });
    }

    std::int64_t council(std::string const& name, organisations::organisation_kind kind,
                         std::optional<std::string> group_of = {}) {
        organisations::add_wish wish;
        wish.name = name;
        wish.kind = kind;
        wish.group_of = std::move(group_of);
        auto const added =
            write([&](changes::unit_of_work& work) { return organisations::add(work, wish); });
        BOOST_REQUIRE(added.has_value());
        return added->id;
    }
    void seat(std::int64_t person, std::string_view body,
              people::post post = people::post::body_member) {
        people::network_post_wish wish;
        wish.person = person;
        wish.post = post;
        wish.body = std::string{body};
        auto const made = write(
            [&](changes::unit_of_work& work) { return people::appoint_to_network(work, wish); });
        BOOST_REQUIRE(made.has_value());
    }
    void post_at(std::int64_t person, std::string organisation, people::post post) {
        people::appoint_wish wish;
        wish.organisation = std::move(organisation);
        wish.person = person;
        wish.post = post;
        auto const made =
            write([&](changes::unit_of_work& work) { return people::appoint(work, wish); });
        BOOST_REQUIRE(made.has_value());
    }

    /// Minutes a decision of that body on that day; its reference.
    std::string minuted(std::string const& body = "eoc", std::string_view on = "2026-11-20") {
        members::call_wish call;
        call.body = body;
        call.on = on_day(on);
        auto const meeting =
            write([&](changes::unit_of_work& work) { return members::call_meeting(work, call); });
        BOOST_REQUIRE(meeting.has_value());
        members::decide_wish decided;
        decided.meeting = meeting->id;
        decided.text = "Harrowdale is admitted";
        auto const made = write(
            [&](changes::unit_of_work& work) { return members::record_decision(work, decided); });
        BOOST_REQUIRE(made.has_value());
        return made->reference;
    }

    members::application_card started(std::string organisation = harrowdale) {
        auto const card = act<&members::start>(members::start_wish{std::move(organisation)});
        BOOST_REQUIRE_MESSAGE(card.has_value(), "start: " << code_of(card));
        return *card;
    }
    void fill(std::int64_t id, members::application_answers const& all,
              std::string const& organisation = harrowdale) {
        auto const saved = write([&](changes::unit_of_work& work) -> result<int> {
            NETWORK_CHECK(
                members::save_tier(work, {organisation, id, all.tier, all.mentor_wished}));
            NETWORK_CHECK(members::save_resolution(work, {organisation, id, all.resolution}));
            NETWORK_CHECK(members::save_figures(work, {organisation, id, all.figures}));
            NETWORK_CHECK(members::save_contacts(work, {organisation, id, all.contacts}));
            NETWORK_CHECK(members::save_statements(work, {organisation, id, all.statements}));
            NETWORK_CHECK(members::save_consents(work, {organisation, id, all.consents}));
            return 0;
        });
        BOOST_REQUIRE_MESSAGE(saved.has_value(), "fill: " << code_of(saved));
    }
    result<members::application_card> submit(std::int64_t id,
                                             std::string const& organisation = harrowdale) {
        return act<&members::submit>(members::application_wish{organisation, id});
    }
    /// Sent, with nothing missing.
    std::int64_t sent() {
        auto const id = started().id;
        fill(id, full_answers());
        auto const done = submit(id);
        BOOST_REQUIRE_MESSAGE(done.has_value(), "submit: " << code_of(done));
        return id;
    }
    result<members::application_card> ask(std::int64_t id, std::int64_t person) {
        members::ask_reviewer_wish wish;
        wish.application = id;
        wish.person = person;
        return act<&members::ask_reviewer>(wish);
    }
    result<members::application_card>
    review(std::int64_t id, std::int64_t person,
           members::review_opinion opinion = members::review_opinion::recommend,
           std::string reasons = "Sound") {
        members::review_wish wish;
        wish.application = id;
        wish.opinion = opinion;
        wish.reasons = std::move(reasons);
        return write_as(person,
                        [&](changes::unit_of_work& work) { return members::review(work, wish); });
    }
    result<members::application_card> recommend(std::int64_t id, bool yes = true) {
        members::recommend_wish wish;
        wish.application = id;
        wish.recommended = yes;
        wish.reason = yes ? "Fits the principles" : "Too early";
        return act<&members::recommend>(wish);
    }
    /// Sent, reviewed by two, recommended.
    std::int64_t recommended() {
        auto const id = sent();
        for (auto const who : {board[0], board[1]}) {
            BOOST_REQUIRE(ask(id, who).has_value());
            BOOST_REQUIRE(review(id, who).has_value());
        }
        BOOST_REQUIRE(recommend(id).has_value());
        return id;
    }
    result<members::application_card> decide(std::int64_t id, members::committee_decision what,
                                             std::string minute, std::string reason = "") {
        members::decide_application_wish wish;
        wish.application = id;
        wish.decision = what;
        wish.minute = std::move(minute);
        wish.reason = std::move(reason);
        return act<&members::decide>(wish);
    }
    members::application_card shown(std::int64_t id, viewer const& who = team(),
                                    std::optional<std::int64_t> version = {}) {
        auto const card = look_as(who, [&](changes::reader& view) {
            return members::show_application(view, {harrowdale, id, version});
        });
        BOOST_REQUIRE(card.has_value());
        return *card;
    }
    members::standing standing(std::string const& organisation = harrowdale) {
        return read([&](changes::reader& view) {
            return members::standing_of(view, {organisation, std::nullopt, std::nullopt})
                .value()
                .standing;
        });
    }
};

} // namespace network::test
