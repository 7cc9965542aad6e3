// Files of resources: added, described, held back, taken away; had by those who may and by nobody
// else; and read byte for byte, in parts, from every database.
#include "libnetwork/learning/attachments.hpp"

#include "libnetwork/base/base64.hpp"
#include "libnetwork/base/digest.hpp"
#include "libnetwork/learning/attachments_contribution.hpp"
#include "libnetwork/learning/library_settings.hpp"
#include "tests/libnetwork/learning/file_samples.hpp"
#include "tests/libnetwork/learning/reading_room.hpp"

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

struct file_room : reading_room {
    explicit file_room(store_place const& place) : reading_room(place) {
        lead = number_of(member("Ownham Borough Council"));
        other = number_of(member("Farham District Council"));
        number_of(
            member("Associateby Town Council", tier::associate, organisation_kind::town_council));
        officer = acting_for(lead);
        officer.person =
            does(people::add, people::add_wish{.name = "Officer", .email = "o@ownham.example"}).id;
        study_row = published(study("A tool library"), lead, "2026-02-01");
    }
    std::int64_t lead = 0, other = 0;
    viewer officer;
    resource_store_row study_row;

    [[nodiscard]] add_attachment_wish wish(std::string const& bytes,
                                           std::string name = "evaluation.pdf") const {
        add_attachment_wish made;
        made.resource = study_row.slug;
        made.title = "Evaluation";
        made.file_name = std::move(name);
        made.content_base64 = to_base64(bytes);
        made.format_note = "Tagged PDF; ask for large print";
        return made;
    }
    template <class Out, class In>
    result<Out> tries_as(viewer const& by, result<Out> (*act)(changes::unit_of_work&, In const&),
                         In const& wish) {
        return records.write(acting(by),
                             [&](changes::unit_of_work& work) { return act(work, wish); });
    }
    attachment adds_file(add_attachment_wish const& wish) {
        auto made = tries_as(officer, add_attachment, wish);
        BOOST_TEST_REQUIRE(made.has_value(), (made ? "" : told(made.error())));
        return *made;
    }
    template <class Look>
    auto as(viewer const& by, Look&& look) {
        return records.read(by, std::forward<Look>(look));
    }
    std::size_t listed(viewer const& by) {
        return as(by, [&](changes::reader& view) {
            auto const list = attachments_of(view, {study_row.slug});
            return list ? list->files.size() : 0;
        });
    }
    bool has(viewer const& by, std::int64_t id) {
        return as(by, [&](changes::reader& view) {
            auto const listed_it = show_attachment(view, {id}).has_value();
            auto const read_it = attachment_part(view, id, 0, 0, 10).has_value();
            BOOST_TEST(listed_it == read_it);
            return read_it;
        });
    }
    std::string read(std::int64_t id, std::int64_t from, std::int64_t most) {
        return as({}, [&](changes::reader& view) {
            return attachment_part(view, id, 0, from, most).value();
        });
    }
};

std::vector<std::string> codes_of(error const& why) {
    std::vector<std::string> codes;
    for (auto const& one : why.problems)
        codes.push_back(one.field + ' ' + one.code);
    return codes;
}

} // namespace

BOOST_AUTO_TEST_SUITE(library_attachments)

BOOST_AUTO_TEST_CASE(a_file_comes_back_byte_for_byte_whole_and_in_parts) {
    on_every_store([](store_place const& place) {
        file_room here{place};
        auto const bytes = pdf_of(150'000); // three pieces and a rest

        auto const file = here.adds_file(here.wish(bytes));

        BOOST_TEST(file.size == 150'000);
        BOOST_TEST(file.sha256 == sha256(bytes));
        BOOST_TEST((here.read(file.id, 0, 200'000) == bytes));
        BOOST_TEST((here.read(file.id, 49'000, 60'000) == bytes.substr(49'000, 60'000)));
        BOOST_TEST((here.read(file.id, 149'999, 5) == bytes.substr(149'999)));
        BOOST_TEST(here.read(file.id, 150'000, 5).empty());
        auto const part = here.as({}, [&](changes::reader& view) {
            return read_attachment(view, {file.id, 149'000, {}});
        });
        BOOST_TEST(part->last);
        BOOST_TEST((from_base64(part->content_base64) == bytes.substr(149'000)));
    });
}

BOOST_AUTO_TEST_CASE(everything_that_is_wrong_with_a_file_is_said_at_once) {
    store_place const place{engine::memory};
    file_room here{place};
    auto wish = here.wish(jpeg_bytes(), "shop.jpg");
    wish.title = " ";
    wish.format_note = "";
    wish.visibility = attachment_visibility::tiers;

    auto const refused = here.tries_as(here.officer, add_attachment, wish);

    BOOST_REQUIRE(refused.has_error());
    BOOST_TEST(
        codes_of(refused.error()) ==
            (std::vector<std::string>{"title title.required", "format_note format_note.required",
                                      "alternative alternative.required", "tiers tiers.required"}),
        boost::test_tools::per_element());
    auto broken = here.wish("x");
    broken.content_base64 = "no*base64";
    BOOST_TEST(refused_with(here.tries_as(here.officer, add_attachment, broken)) ==
               "content.base64");
    auto sneaky = here.wish(pdf_of(50), "../report.pdf");
    BOOST_TEST(refused_with(here.tries_as(here.officer, add_attachment, sneaky)) ==
               "file_name.invalid");
    auto mistaken = here.wish(jpeg_bytes());
    BOOST_TEST(codes_of(here.tries_as(here.officer, add_attachment, mistaken).error()).front() ==
               "content_base64 content.mismatch");
    auto web = here.wish("<html><script>", "page.html");
    BOOST_TEST(refused_with(here.tries_as(here.officer, add_attachment, web)) == "content.type");
}

BOOST_AUTO_TEST_CASE(a_file_over_the_limit_is_refused_and_the_limit_can_be_set) {
    store_place const place{engine::memory};
    file_room here{place};
    here.does(set_attachment_limit, attachment_limit_wish{100'000});

    auto const refused = here.tries_as(here.officer, add_attachment, here.wish(pdf_of(100'001)));
    auto const taken = here.tries_as(here.officer, add_attachment, here.wish(pdf_of(100'000)));

    BOOST_TEST(refused_with(refused) == "content.too_large");
    BOOST_TEST(taken.has_value());
}

BOOST_AUTO_TEST_CASE(only_those_who_look_after_a_resource_keep_its_files) {
    store_place const place{engine::memory};
    file_room here{place};
    auto const file = here.adds_file(here.wish(pdf_of(100)));
    auto const stranger = file_room::acting_for(here.other);

    BOOST_TEST(refused_with(here.tries_as(stranger, add_attachment, here.wish(pdf_of(100)))) ==
               "resource.not_yours");
    BOOST_TEST(refused_with(
                   here.tries_as(stranger, withdraw_attachment, attachment_end{file.id, "mine"})) ==
               "resource.not_yours");
    auto const history = here.as(
        stranger, [&](changes::reader& view) { return attachment_history(view, {file.id}); });
    BOOST_TEST(history.has_error());
}

BOOST_AUTO_TEST_CASE(who_may_have_a_file_is_chosen_per_file) {
    on_every_store([](store_place const& place) {
        file_room here{place};
        auto const member = file_room::acting_for(here.other);
        auto const associate = file_room::acting_for(here.number_of("associateby-town-council"));
        struct row {
            attachment_visibility how;
            bool visitor, full, associate;
        };
        for (auto const& expected : {row{attachment_visibility::as_resource, true, true, true},
                                     row{attachment_visibility::everyone, true, true, true},
                                     row{attachment_visibility::members, false, true, true},
                                     row{attachment_visibility::tiers, false, false, true}}) {
            auto wish = here.wish(pdf_of(100));
            wish.visibility = expected.how;
            wish.tiers = {members::tier::associate};
            auto const file = here.adds_file(wish);

            BOOST_TEST(here.has({}, file.id) == expected.visitor);
            BOOST_TEST(here.has(member, file.id) == expected.full);
            BOOST_TEST(here.has(associate, file.id) == expected.associate);
            BOOST_TEST(here.has(here.officer, file.id));
            BOOST_TEST(here.has(network_manager(), file.id));
        }
        BOOST_TEST(here.listed({}) == 2U);
        BOOST_TEST(here.listed(member) == 3U);
        BOOST_TEST(here.listed(here.officer) == 4U);
    });
}

BOOST_AUTO_TEST_CASE(an_embargo_ends_on_its_day_without_anything_running) {
    store_place const place{engine::memory};
    file_room here{place};
    auto wish = here.wish(pdf_of(100));
    wish.embargo_until = day("2026-11-25");
    auto const file = here.adds_file(wish);

    BOOST_TEST(!here.has({}, file.id));
    BOOST_TEST(here.has(here.officer, file.id));
    here.time.set(instant::parse("2026-11-24T23:59:00Z").value());
    BOOST_TEST(!here.has({}, file.id));
    here.time.set(instant::parse("2026-11-25T00:00:00Z").value());
    BOOST_TEST(here.has({}, file.id));
}

BOOST_AUTO_TEST_CASE(files_of_what_is_not_published_or_withdrawn_are_for_its_keepers) {
    store_place const place{engine::memory};
    file_room here{place};
    auto const hidden = here.drafted(file_room::study("In hand"), here.lead);
    auto wish = here.wish(pdf_of(100));
    wish.resource = hidden.slug;
    wish.visibility = attachment_visibility::everyone;
    auto const in_hand = here.adds_file(wish);
    auto const out = here.adds_file(here.wish(pdf_of(100)));

    BOOST_TEST(!here.has({}, in_hand.id));
    BOOST_TEST(here.has(here.officer, in_hand.id));
    BOOST_TEST(here.has({}, out.id));
    here.records
        .write(acting(network_manager()),
               [&](changes::unit_of_work& work) -> result<> {
                   here.happens(work, here.study_row, learning::event_kind::withdrawn);
                   return {};
               })
        .value();
    BOOST_TEST(!here.has({}, out.id));
}

BOOST_AUTO_TEST_CASE(a_change_is_a_further_row_and_history_keeps_the_bytes_before) {
    on_every_store([](store_place const& place) {
        file_room here{place};
        auto const first = here.adds_file(here.wish(pdf_of(100)));
        change_attachment_wish wish;
        wish.attachment = first.id;
        wish.title = "Evaluation, second edition";
        wish.content_base64 = to_base64(pdf_of(90'000));

        auto const second = here.tries_as(here.officer, change_attachment, wish);
        auto const gone = here.tries_as(here.officer, withdraw_attachment,
                                        attachment_end{first.id, "A figure was wrong"});

        BOOST_REQUIRE(second.has_value());
        BOOST_REQUIRE(gone.has_value());
        BOOST_TEST(second->id == first.id);
        BOOST_TEST(second->file != first.file);
        BOOST_TEST(!here.has({}, first.id));
        auto const told =
            here.as({}, [&](changes::reader& view) { return show_attachment(view, {first.id}); });
        BOOST_TEST(told.error().code == "attachment.withdrawn");
        BOOST_TEST(told.error().message == "This file was taken away");
        BOOST_TEST(here.as(here.officer, [&](changes::reader& view) {
            return show_attachment(view, {first.id}).error().message;
        }) == "This file was taken away: A figure was wrong");
        auto const history = here.as(here.officer, [&](changes::reader& view) {
            return attachment_history(view, {first.id}).value();
        });
        BOOST_REQUIRE(history.size() == 3U);
        BOOST_TEST(history[0].sha256 == sha256(pdf_of(100)));
        BOOST_TEST(history[2].reason == "A figure was wrong");
        BOOST_TEST(here.tries_as(here.officer, restore_attachment, attachment_number{first.id})
                       .has_value());
        BOOST_TEST(here.has({}, first.id));
        BOOST_TEST(here.records.read({}, [&](changes::reader& view) {
            return attachment_part(view, first.id, first.file, 0, 10)
                .has_error(); // the bytes before
        }));
    });
}

BOOST_AUTO_TEST_CASE(an_erasure_takes_bytes_and_text_and_nothing_else_can) {
    on_every_store([](store_place const& place) {
        file_room here{place};
        auto wish = here.wish(pdf_of(60'000));
        wish.text_layer = "the planted secret";
        auto const file = here.adds_file(wish);
        auto const remove = [&](char const* sql) {
            here.records.database().write([&](store::connection& db) { db.run_script(sql); });
        };
        BOOST_CHECK_THROW(remove("delete from attachment_piece"), failure);
        BOOST_CHECK_THROW(remove("update attachment_file set sha256 = sha256"), failure);

        auto const erased = here.tries_as(network_manager(), erase_attachment,
                                          attachment_end{file.id, "It named a child"});

        BOOST_TEST_REQUIRE(erased.has_value(), (erased ? "" : file_room::told(erased.error())));
        BOOST_TEST(refused_with(here.tries_as(here.officer, restore_attachment,
                                              attachment_number{file.id})) == "attachment.erased");
        auto const left = here.records.read({}, [&](changes::reader& view) {
            return store::select_one<std::int64_t>(view.db(),
                                                   "select count(*) from attachment_piece")
                       .value() +
                   store::select_one<std::int64_t>(view.db(),
                                                   "select count(*) from attachment_text")
                       .value() +
                   store::select_one<std::int64_t>(
                       view.db(),
                       "select count(*) from journal_value where value_after like '%planted%'")
                       .value();
        });
        BOOST_TEST(left == 0);
        BOOST_TEST(here.records.read({}, [](changes::reader& view) {
            return attachment_faults(view.db()).size();
        }) == 0U);
    });
}

BOOST_AUTO_TEST_CASE(the_check_finds_a_file_whose_bytes_are_not_those_that_came_in) {
    store_place const place{engine::file};
    file_room here{place};
    here.adds_file(here.wish(pdf_of(100'000)));
    auto const faults = [&] {
        return here.records.read(
            {}, [](changes::reader& view) { return attachment_faults(view.db()); });
    };
    BOOST_TEST(faults().empty());

    here.records.database().write([](store::connection& db) {
        db.run_script("drop trigger attachment_piece_stays; update attachment_piece set bytes = "
                      "'AAAA' || substr(bytes, 5) where position = 1");
    });

    BOOST_REQUIRE(faults().size() == 1U);
    BOOST_TEST(faults().front() ==
               "file 1 of the library is not what came in: its checksum differs");
}

BOOST_AUTO_TEST_CASE(backup_and_restore_carry_the_bytes) {
    on_every_store([](store_place const& place) {
        auto const bytes = pdf_of(130'000);
        auto const copy = (place.folder() / "copy.db").string();
        std::int64_t id = 0;
        {
            file_room here{place};
            id = here.adds_file(here.wish(bytes)).id;
            here.records.database().backup(copy);
        }
        fixed_clock const time{instant::parse("2026-11-21T09:00:00Z").value()};
        changes::records restored{store::database::open("sqlite:" + copy), time};

        auto const read = restored.read({}, [&](changes::reader& view) {
            return attachment_part(view, id, 0, 0, 200'000).value();
        });

        BOOST_TEST((read == bytes));
    });
}

BOOST_AUTO_TEST_SUITE_END()
