// A reading room with people in it: an officer and a leader of a council, another council, an
// editor, and a whole study that is ready to be sent.
#pragma once

#include "libnetwork/learning/drafting.hpp"
#include "libnetwork/learning/reading.hpp"
#include "libnetwork/learning/sign_off.hpp"
#include "libnetwork/learning/workflow.hpp"
#include "libnetwork/members/election_keeping.hpp"
#include "libnetwork/people/appointments.hpp"
#include "libnetwork/people/people.hpp"
#include "tests/libnetwork/learning/reading_room.hpp"

namespace network::test {

struct editors_room : reading_room {
    explicit editors_room(store_place const& place) : reading_room(place) {
        slug = member("Alpha Borough Council");
        council = number_of(slug);
        other_slug = member("Beta Borough Council");
        other = number_of(other_slug);
        officer = joins("Olu Officer", "officer@alpha.example", role::officer, council);
        leader = joins("Lee Leader", "leader@alpha.example", role::lead, council);
        stranger = joins("Sam Stranger", "stranger@beta.example", role::officer, other);
        editor = network_manager();
    }

    /// A person of the store in that role.
    viewer joins(char const* name, char const* email, role as, std::int64_t organisation) {
        auto who = acting_for(organisation, as);
        who.person = does(people::add, people::add_wish{.name = name, .email = email}).id;
        who.label = "person:" + std::to_string(who.person);
        return who;
    }
    /// A person who holds that post on record, so that mail reaches them.
    viewer appointed(char const* name, char const* email, people::post post,
                     std::string const& organisation) {
        people::appoint_wish wish;
        auto who = joins(name, email, role::officer, number_of(organisation));
        wish.organisation = organisation;
        wish.person = who.person;
        wish.post = post;
        wish.from = today().plus_days(-10);
        does(people::appoint, wish);
        return who;
    }
    /// Ends every post that they hold, today.
    void leaves(viewer const& who) {
        auto const card = asks(editor, people::card, people::person_wish{who.person});
        for (auto const& held : card->appointments) {
            people::end_wish wish;
            wish.organisation = std::to_string(held.organisation);
            wish.appointment = held.id;
            does(people::end_appointment, wish);
        }
    }
    /// Addresses to which letters with this in their subject went, in order.
    std::vector<std::string> told_of(std::string const& subject) {
        return records.read({}, [&](changes::reader& view) {
            return network::store::select<std::string>(
                view.db(),
                "select to_address from message where subject like :subject order by to_address",
                '%' + subject + '%');
        });
    }
    /// The same person, acting for another organisation.
    static viewer moved_to(viewer who, std::int64_t organisation) {
        who.roles.front().organisation = organisation;
        return who;
    }

    template <class Out, class In>
    result<Out> by(viewer const& who, result<Out> (*act)(changes::unit_of_work&, In const&),
                   In const& wish) {
        return records.write(acting(who),
                             [&](changes::unit_of_work& work) { return act(work, wish); });
    }
    template <class Out, class In>
    result<Out> asks(viewer const& who, result<Out> (*look)(changes::reader&, In const&),
                     In const& wish) {
        return records.read(who, [&](changes::reader& view) { return look(view, wish); });
    }
    template <class T>
    static std::string code(result<T> const& answer) {
        return answer.has_error() ? answer.error().code : "none";
    }
    /// "field code" of every problem, in order.
    template <class T>
    static std::vector<std::string> problems(result<T> const& answer) {
        std::vector<std::string> all;
        if (answer.has_error())
            for (auto const& one : answer.error().problems)
                all.push_back(one.field + ' ' + one.code);
        return all;
    }

    template <class Wish>
    static void fill(Wish& wish) {
        wish.title = "A tool library";
        wish.summary = "Residents lend one another four hundred tools.";
        wish.stage = learning::stage::pilot;
        wish.what_was_done = "The council gave a shop.";
        wish.outcome = "Nine hundred people borrowed something.";
        wish.contact_post = people::post::communications;
        wish.principles = {{members::principle::social_partnership, learning::weight::primary,
                            "Residents gave the tools."}};
    }
    [[nodiscard]] learning::draft_wish study_wish() const {
        learning::draft_wish wish;
        fill(wish);
        wish.organisation = slug;
        return wish;
    }
    /// The whole study again, on that version.
    static learning::revise_wish revision(std::string resource, std::int64_t based_on) {
        learning::revise_wish wish;
        fill(wish);
        wish.resource = std::move(resource);
        wish.based_on = based_on;
        return wish;
    }
    /// A complete draft of the officer's; its slug.
    std::string drafts() {
        auto const made = by(officer, learning::draft, study_wish());
        BOOST_TEST_REQUIRE(made.has_value(), (made ? "" : told(made.error())));
        return made->slug;
    }
    /// One that its council has agreed to.
    std::string agreed() {
        auto const made = drafts();
        by(officer, learning::submit, learning::resource_named{made});
        auto const said =
            by(leader, learning::sign_off, learning::sign_off_answer_wish{made, true, {}});
        BOOST_TEST_REQUIRE(said.has_value(), (said ? "" : told(said.error())));
        return made;
    }
    /// The title that the viewer reads there, or the code of what kept it from them.
    std::string reads(std::string const& resource, viewer const& who = {}) {
        auto const card = asks(who, learning::show_resource, learning::resource_wish{resource, {}});
        return card.has_value() ? card->title : card.error().code;
    }

    [[nodiscard]] date today() const { return london_date(time.now()); }
    [[nodiscard]] date tomorrow() const { return today().plus_days(1); }
    /// The council elects on Thursday 3 December 2026.
    void elects_soon() {
        members::election_wish wish;
        wish.organisation = slug;
        wish.held_on = day("2026-12-03");
        does(members::record_election, wish);
    }
    static date after_election() { return day("2026-12-04"); }

    /// Both councils merge into one; its slug.
    std::string merges_into_heir() {
        organisations::reorganise_wish wish;
        wish.kind = organisations::succession_kind::merge;
        wish.on = day("2026-11-01");
        wish.predecessors = {slug, other_slug};
        organisations::successor_wish made;
        made.name = "Gamma Council";
        made.kind = organisations::organisation_kind::unitary;
        wish.successors = {made};
        does(organisations::reorganise, wish);
        return "gamma-council";
    }
    /// The body of the newest letter in the outbox.
    std::string newest_letter() {
        return records.read({}, [](changes::reader& view) {
            return network::store::select_one<std::string>(
                       view.db(), "select body from message order by id desc limit 1")
                .value_or("");
        });
    }
    std::int64_t letters() {
        return records.read({}, [](changes::reader& view) {
            return network::store::select_one<std::int64_t>(view.db(),
                                                            "select count(*) from message")
                .value_or(0);
        });
    }

    std::string slug, other_slug;
    std::int64_t council = 0, other = 0;
    viewer officer, leader, stranger, editor;
};

} // namespace network::test
