// Comments: who may say something and who sees it, the queue, reports, closing, mending, erasure.
#include "libnetwork/learning/comments.hpp"
#include "libnetwork/learning/comments_contribution.hpp"
#include "libnetwork/learning/comments_store.hpp"
#include "tests/libnetwork/learning/reading_room.hpp"

namespace network::test {
namespace {

using namespace learning;

struct comment_desk : reading_room {
    explicit comment_desk(store_place const& place) : reading_room(place) {
        council = member("Oldham Metropolitan Borough Council", tier::full,
                         organisation_kind::metropolitan_borough);
        other =
            member("Rochdale Borough Council", tier::full, organisation_kind::metropolitan_borough);
        stranger = adds("Elsewhere District Council", organisation_kind::district);
        officer = signed_in("officer@oldham.example", council);
        neighbour = signed_in("officer@rochdale.example", other);
        outsider = signed_in("officer@elsewhere.example", stranger);
        slug = published(study("A tool library"), number_of(council), "2024-03-01").slug;
    }

    viewer signed_in(char const* email, std::string const& organisation) {
        auto const card = does(people::add, people::add_wish{.name = email, .email = email});
        viewer who;
        who.person = card.id;
        who.label = "person:" + std::to_string(card.id);
        who.roles = {{role::officer, number_of(organisation)}};
        return who;
    }
    template <class Out, class In>
    result<Out> as(viewer const& who, result<Out> (*act)(changes::unit_of_work&, In const&),
                   In const& wish) {
        return records.write(acting(who),
                             [&](changes::unit_of_work& work) { return act(work, wish); });
    }
    result<comment_card> says(viewer const& who, std::string text,
                              std::optional<std::int64_t> to = {},
                              std::optional<std::string> in_name_of = {}) {
        comment_wish wish;
        wish.resource = slug;
        wish.organisation = in_name_of ? in_name_of
                            : who.roles.empty() || who.on_network_team()
                                ? std::nullopt
                                : std::optional{std::to_string(who.roles.front().organisation)};
        wish.text = std::move(text);
        wish.reply_to = to;
        return as(who, add_comment, wish);
    }
    std::vector<std::string> seen(viewer const& who) {
        return records.read(who, [&](changes::reader& view) {
            std::vector<std::string> lines;
            auto const list = comments_of(view, {slug});
            if (list.has_error())
                lines.push_back(list.error().code);
            else
                for (auto const& one : list->comments)
                    lines.push_back(std::string(static_cast<std::size_t>(one.depth), '>') +
                                    (one.text.empty() ? '(' + one.note + ')' : one.text));
            return lines;
        });
    }
    std::int64_t approved(viewer const& who, char const* text) {
        auto const card = says(who, text);
        BOOST_TEST_REQUIRE(card.has_value());
        if (card->state == comment_state::waiting)
            BOOST_TEST(
                as(network_manager(), approve_comment, comment_number{card->id}).has_value());
        return card->id;
    }
    std::vector<queued_comment> queue() {
        return records.read(network_manager(),
                            [](changes::reader& view) { return *comment_queue(view, {}); });
    }

    std::string council, other, stranger, slug;
    viewer officer, neighbour, outsider;
};

using lines = std::vector<std::string>;

} // namespace

BOOST_AUTO_TEST_SUITE(comments)

BOOST_AUTO_TEST_CASE(the_first_two_of_a_person_are_looked_at_and_the_third_appears_at_once) {
    on_every_store([](store_place const& place) {
        comment_desk desk{place};
        auto const first = desk.says(desk.neighbour, "We tried this too.");

        BOOST_TEST((first->state == comment_state::waiting));
        BOOST_TEST(desk.seen(viewer{}) == lines{}, boost::test_tools::per_element());
        BOOST_TEST(desk.seen(desk.neighbour) == lines{"We tried this too."},
                   boost::test_tools::per_element());
        BOOST_TEST(desk.queue().size() == 1u);
        BOOST_TEST(
            desk.as(network_manager(), approve_comment, comment_number{first->id}).has_value());
        auto const second = desk.approved(desk.neighbour, "It took a year.");
        auto const third = desk.says(desk.neighbour, "And a shed.");
        BOOST_TEST(second > 0);
        BOOST_TEST((third->state == comment_state::shown));
        BOOST_TEST(desk.seen(viewer{}) ==
                       (lines{"We tried this too.", "It took a year.", "And a shed."}),
                   boost::test_tools::per_element());
        BOOST_TEST(third->by == "Rochdale Borough Council");
    });
}

BOOST_AUTO_TEST_CASE(comments_are_for_people_of_members_and_in_the_name_of_their_own) {
    on_every_store([](store_place const& place) {
        comment_desk desk{place};

        BOOST_TEST(refused_with(desk.says(desk.outsider, "Me too")) == "comments.members_only");
        BOOST_TEST(refused_with(desk.says(desk.neighbour, "Me too", {}, desk.council)) ==
                   "comments.members_only");
        BOOST_TEST(refused_with(desk.says(viewer{}, "Me too")) == "organisation.required");
        BOOST_TEST(refused_with(desk.says(desk.neighbour, "  \n ")) == "text.required");
        BOOST_TEST(refused_with(desk.says(desk.neighbour, "a\x01"
                                                          "b")) == "text.control");
        BOOST_TEST(refused_with(desk.says(desk.neighbour, "To whom?", 4711)) == "reply_to.unknown");
        BOOST_TEST(desk.says(network_manager(), "Welcome").has_value());
        BOOST_TEST(desk.seen(viewer{}) == lines{"Welcome"}, boost::test_tools::per_element());
    });
}

BOOST_AUTO_TEST_CASE(nobody_learns_of_comments_on_what_they_may_not_read) {
    on_every_store([](store_place const& place) {
        comment_desk desk{place};
        auto says = reading_room::study("For members");
        says.visibility = visibility::members;
        says.teaser = "There is more";
        desk.slug = desk.published(says, desk.number_of(desk.council), "2024-03-01").slug;
        auto const id = desk.approved(desk.neighbour, "The secret marrow");

        BOOST_TEST(desk.seen(desk.officer) == lines{"The secret marrow"},
                   boost::test_tools::per_element());
        for (auto const& who : {viewer{}, desk.outsider}) {
            BOOST_TEST(desk.seen(who) == lines{"resource.unknown"},
                       boost::test_tools::per_element());
            BOOST_TEST(refused_with(desk.as(who, report_comment, comment_reason{id, "Rude"})) ==
                       "comment.unknown");
            BOOST_TEST(refused_with(desk.as(who, erase_comment, comment_reason{id, "Mine"})) ==
                       "comment.unknown");
            BOOST_TEST(refused_with(desk.as(who, edit_comment, comment_change{id, "x"})) ==
                       "comment.unknown");
        }
        BOOST_TEST(refused_with(desk.says(desk.outsider, "Hello")) == "resource.unknown");
    });
}

BOOST_AUTO_TEST_CASE(a_thread_keeps_its_shape_when_words_are_hidden_or_erased) {
    on_every_store([](store_place const& place) {
        comment_desk desk{place};
        auto const root = desk.approved(desk.neighbour, "A question");
        desk.approved(desk.neighbour, "Another");
        auto const answer = desk.says(network_manager(), "An answer", root);
        BOOST_TEST_REQUIRE(answer.has_value());

        BOOST_TEST(desk.seen(viewer{}) == (lines{"A question", ">An answer", "Another"}),
                   boost::test_tools::per_element());
        BOOST_TEST(desk.as(network_manager(), hide_comment, comment_reason{root, "Off the point"})
                       .has_value());
        BOOST_TEST(desk.seen(viewer{}) ==
                       (lines{"(Hidden by the network team)", ">An answer", "Another"}),
                   boost::test_tools::per_element());
        BOOST_TEST(desk.as(network_manager(), approve_comment, comment_number{root}).has_value());
        BOOST_TEST(desk.as(desk.neighbour, erase_comment, comment_reason{root, "I was wrong"})
                       .has_value());
        BOOST_TEST(desk.seen(viewer{}) ==
                       (lines{"(Its words were erased)", ">An answer", "Another"}),
                   boost::test_tools::per_element());
        BOOST_TEST(refused_with(desk.as(network_manager(), approve_comment,
                                        comment_number{root})) == "comment.erased");
        desk.records.read(network_manager(), [&](changes::reader& view) {
            std::string held;
            changes::journal_filter every;
            every.limit = 200;
            for (auto const& entry : changes::entries(view.db(), every))
                for (auto const& change : changes::values_of(view.db(), entry.number))
                    held += change.after.value_or("") + change.before.value_or("");
            BOOST_TEST(held.find("A question") == std::string::npos);
            BOOST_TEST(held.find("Another") != std::string::npos);
            BOOST_TEST(comments_faults(view.db()).empty());
            BOOST_TEST(changes::verify(view.db()).empty());
            return 0;
        });
    });
}

BOOST_AUTO_TEST_CASE(a_report_puts_a_comment_on_the_desk_until_it_is_looked_at) {
    on_every_store([](store_place const& place) {
        comment_desk desk{place};
        auto const id = desk.approved(desk.neighbour, "Rubbish!");
        BOOST_TEST(desk.queue().empty());

        BOOST_TEST(refused_with(desk.as(viewer{}, report_comment, comment_reason{id, " "})) ==
                   "reason.required");
        BOOST_TEST(desk.as(viewer{}, report_comment, comment_reason{id, "Not kind"}).has_value());

        BOOST_REQUIRE_EQUAL(desk.queue().size(), 1u);
        BOOST_TEST(desk.queue().front().reports.front() == "Not kind");
        auto const rows = desk.records.read(
            network_manager(), [](changes::reader& view) { return comments_desk(view); });
        BOOST_TEST(rows.front().what == "A comment on A tool library was reported");
        BOOST_TEST(desk.as(network_manager(), approve_comment, comment_number{id}).has_value());
        BOOST_TEST(desk.queue().empty());
        BOOST_TEST(desk.seen(viewer{}) == lines{"Rubbish!"}, boost::test_tools::per_element());
    });
}

BOOST_AUTO_TEST_CASE(nobody_answers_in_a_closed_thread_until_it_is_opened) {
    on_every_store([](store_place const& place) {
        comment_desk desk{place};
        auto const root = desk.approved(desk.neighbour, "A question");
        auto const close = [&](std::optional<std::int64_t> thread) {
            return desk.as(network_manager(), close_comments,
                           closing_wish{desk.slug, thread, "Settled"});
        };

        BOOST_TEST(close(root)->closed);

        BOOST_TEST(refused_with(desk.says(desk.officer, "But", root)) == "comments.closed");
        BOOST_TEST(desk.says(desk.officer, "Something else").has_value());
        BOOST_TEST(refused_with(close(root)) == "comments.closed");
        BOOST_TEST(refused_with(close(4711)) == "thread.unknown");
        BOOST_TEST(close({})->closed);
        BOOST_TEST(refused_with(desk.says(desk.officer, "More")) == "comments.closed");
        BOOST_TEST(!desk.as(network_manager(), open_comments, closing_wish{desk.slug, {}, "Again"})
                        ->closed);
        BOOST_TEST(desk.says(desk.officer, "More").has_value());
    });
}

BOOST_AUTO_TEST_CASE(an_author_mends_a_comment_for_a_quarter_of_an_hour_and_each_version_is_kept) {
    on_every_store([](store_place const& place) {
        comment_desk desk{place};
        auto const id = desk.approved(desk.neighbour, "It cost 12 pounds");
        auto const change = [&](viewer const& who) {
            return desk.as(who, edit_comment, comment_change{id, "It cost 21 pounds"});
        };
        auto const begun = desk.time.now();

        BOOST_TEST(refused_with(change(desk.officer)) == "comment.not_yours");
        BOOST_TEST(change(desk.neighbour)->edited);

        BOOST_TEST(desk.seen(viewer{}) == lines{"It cost 21 pounds"},
                   boost::test_tools::per_element());
        desk.time.set({begun.milliseconds + 15 * 60'000});
        BOOST_TEST(refused_with(change(desk.neighbour)) == "comment.too_late");
        desk.records.read(viewer{}, [&](changes::reader& view) {
            BOOST_TEST(comments_store::count_texts(view.db(), id) == 2);
            return 0;
        });
    });
}

BOOST_AUTO_TEST_CASE(erasing_a_person_lets_their_words_go) {
    on_every_store([](store_place const& place) {
        comment_desk desk{place};
        desk.approved(desk.neighbour, "Words of mine");
        auto const answered =
            desk.records.write(acting(network_manager()), [&](changes::unit_of_work& work) {
                return forget_comments_of(work, desk.neighbour.person);
            });

        BOOST_TEST(answered.has_value());
        BOOST_TEST(desk.seen(viewer{}) == lines{}, boost::test_tools::per_element());
        desk.records.read(viewer{}, [&](changes::reader& view) {
            BOOST_TEST(comments_store::all(view.db()).front().text == "");
            BOOST_TEST(comments_faults(view.db()).empty());
            return 0;
        });
    });
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace network::test
