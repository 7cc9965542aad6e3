// The text of files in the search: found by those who may have the file, and by nobody else at any
// exit.
#include "libnetwork/base/base64.hpp"
#include "libnetwork/learning/attachments.hpp"
#include "libnetwork/learning/file_document.hpp"
#include "libnetwork/learning/file_indexing.hpp"
#include "tests/libnetwork/learning/file_samples.hpp"
#include "tests/libnetwork/learning/search_room.hpp"

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

struct file_shelf : reading_room {
    explicit file_shelf(store_place const& place) : reading_room(place) {
        lead = number_of(member("Ownham Borough Council"));
        other = number_of(member("Farham District Council"));
        associate = number_of(
            member("Associateby Town Council", tier::associate, organisation_kind::town_council));
        study_row = published(study("A tool library"), lead, "2026-02-01");
    }
    std::int64_t lead = 0, other = 0, associate = 0;
    resource_store_row study_row;

    [[nodiscard]] add_attachment_wish wish(std::string text,
                                           std::string resource = "a-tool-library") const {
        add_attachment_wish made;
        made.resource = std::move(resource);
        made.title = "Evaluation";
        made.file_name = "evaluation.pdf";
        made.content_base64 = to_base64(pdf_of(100));
        made.format_note = "Tagged PDF; ask for large print";
        made.text_layer = std::move(text);
        return made;
    }
    attachment adds_file(add_attachment_wish const& what) { return does(add_attachment, what); }
    /// Everything that a search for this tells the viewer.
    std::string told(std::string q, viewer const& by) {
        auto const answer = search(*this, std::move(q), by);
        std::string all = std::to_string(answer.total);
        for (auto const& one : answer.items) {
            all += one.title;
            for (auto const& part : one.snippet)
                all += part.text;
            for (auto const& why : one.why)
                all += why;
        }
        for (auto const& list : answer.facets)
            for (auto const& value : list.values)
                all += value.value + std::to_string(value.count);
        for (auto const& word : answer.suggestions)
            all += word;
        return all;
    }
    std::int64_t number(char const* sql) {
        return records.read({}, [&](changes::reader& view) {
            return network::store::select_one<std::int64_t>(view.db(), sql).value();
        });
    }
};

std::string docx_saying(std::string const& text) {
    return archive_of(
        {{"[Content_Types].xml", "<Types/>"},
         {"word/document.xml", "<w:document xmlns:w=\"x\"><w:body><w:p><w:r><w:t>" + text +
                                   "</w:t></w:r></w:p></w:body></w:document>"}});
}

} // namespace

BOOST_AUTO_TEST_SUITE(text_of_files)

BOOST_AUTO_TEST_CASE(a_resource_is_found_by_what_stands_in_its_file_and_the_reason_names_the_file) {
    on_every_store([](store_place const& place) {
        file_shelf here{place};
        here.adds_file(here.wish("In the second year the periscopes were repaired by volunteers."));
        here.published(about("Periscopes for all", "Nothing more."));

        auto const answer = search(here, "periscope volunteer");

        BOOST_TEST(titles(answer) == names{"A tool library"});
        auto const& line = answer.items.front();
        BOOST_TEST(line.why == names{"“periscope”, “volunteer” in its file “Evaluation”"},
                   boost::test_tools::per_element());
        BOOST_TEST_REQUIRE(line.snippet.size() >= 4U);
        BOOST_TEST(line.snippet[1].text == "periscopes");
        BOOST_TEST(line.snippet[1].match);
        // What a resource says itself counts for more than what stands in a file.
        BOOST_TEST(titles(search(here, "periscopes")) ==
                   (names{"Periscopes for all", "A tool library"}));
        BOOST_TEST(count_of(search(here, "volunteers"), resource_facet::kind, "case_study") == 1);
        BOOST_TEST(found(here, "\"repaired by volunteers\"") == names{"A tool library"});
        BOOST_TEST(found(here, "perisc*") == (names{"A tool library", "Periscopes for all"}));
        BOOST_TEST(found(here, "title:volunteers") == names{});
        BOOST_TEST(found(here, "periscopes -volunteers") == names{"Periscopes for all"});
        BOOST_TEST(found(here, "volunteers -shop") == names{});
        BOOST_TEST(found(here, "Evaluation") == names{"A tool library"});
    });
}

BOOST_AUTO_TEST_CASE(no_exit_tells_what_stands_in_a_file_to_those_who_may_not_have_it) {
    on_every_store([](store_place const& place) {
        file_shelf here{place};
        auto const add = [&](std::string secret, attachment_visibility how,
                             char const* embargo = nullptr,
                             std::string resource = "a-tool-library") {
            auto wish = here.wish("Before " + secret + " after", std::move(resource));
            wish.title = "Notes on " + secret + "title";
            wish.visibility = how;
            if (how == attachment_visibility::tiers)
                wish.tiers = {tier::associate};
            if (embargo)
                wish.embargo_until = day(embargo);
            here.adds_file(wish);
        };
        auto gated = reading_room::study("For members");
        gated.visibility = visibility::members;
        here.published(gated, here.lead);
        here.drafted(reading_room::study("A draft"), here.lead);
        add("xyzzymembers", attachment_visibility::members);
        add("xyzzytiers", attachment_visibility::tiers);
        add("xyzzyheld", attachment_visibility::everyone, "2027-01-01");
        add("xyzzygated", attachment_visibility::as_resource, nullptr, "for-members");
        add("xyzzydraft", attachment_visibility::everyone, nullptr, "a-draft");
        viewer const nobody;
        auto const member_ = reading_room::acting_for(here.other);
        auto const of_tier = reading_room::acting_for(here.associate);
        auto const keeper = reading_room::acting_for(here.lead);
        auto const hidden_from = [&](viewer const& who, std::string const& secret) {
            std::string const nothing{"0"};
            BOOST_TEST(here.told(secret, who) == nothing, secret);
            BOOST_TEST(here.told(secret + "title", who) == nothing, secret);
            BOOST_TEST(here.told(secret.substr(0, secret.size() - 1) + "x", who) == nothing,
                       secret);
            BOOST_TEST(here.told(secret.substr(0, 7) + '*', who).find(secret) == std::string::npos,
                       secret);
            // Neither does leaving it out tell that it is there.
            BOOST_TEST(here.told("-" + secret, who) == here.told("-nowhereatall", who), secret);
        };

        for (auto const* secret :
             {"xyzzymembers", "xyzzytiers", "xyzzyheld", "xyzzygated", "xyzzydraft"})
            hidden_from(nobody, secret);
        for (auto const* secret : {"xyzzytiers", "xyzzyheld", "xyzzydraft"})
            hidden_from(member_, secret);
        hidden_from(of_tier, "xyzzyheld");

        // The control: those who may have a file find it, so the words are there to be found.
        BOOST_TEST(search(here, "xyzzymembers", member_).total == 1);
        BOOST_TEST(search(here, "xyzzygated", member_).total == 1);
        BOOST_TEST(search(here, "xyzzytiers", of_tier).total == 1);
        for (auto const* secret : {"xyzzymembers", "xyzzytiers", "xyzzyheld", "xyzzygated"})
            BOOST_TEST(search(here, secret, keeper).total == 1, secret);
        here.time.set(instant::parse("2027-01-01T00:00:00Z").value());
        BOOST_TEST(search(here, "xyzzyheld", nobody).total == 1);
    });
}

BOOST_AUTO_TEST_CASE(a_reader_of_the_teaser_finds_a_file_that_is_open_to_everyone) {
    on_every_store([](store_place const& place) {
        file_shelf here{place};
        auto says = reading_room::study("For members");
        says.visibility = visibility::members;
        says.teaser = "Members read how it was done.";
        here.published(says, here.lead);
        auto wish = here.wish("A leaflet about gyroscopes.", "for-members");
        wish.visibility = attachment_visibility::everyone;
        here.adds_file(wish);

        auto const answer = search(here, "gyroscopes");

        BOOST_TEST(titles(answer) == names{"For members"});
        BOOST_TEST(answer.items.front().first_fact == "Members read how it was done.");
        BOOST_TEST(answer.items.front().place == "");
    });
}

BOOST_AUTO_TEST_CASE(texts_tables_and_word_documents_are_read_and_a_pdf_needs_its_text_pasted) {
    store_place const place{engine::memory};
    file_shelf here{place};
    auto const add = [&](std::string name, std::string const& bytes) {
        auto wish = here.wish("");
        wish.text_layer.reset();
        wish.file_name = std::move(name);
        wish.content_base64 = to_base64(bytes);
        return here.adds_file(wish);
    };

    add("notes.txt", "Minutes about astrolabes.\n");
    add("costs.csv", "item,pounds\nsextants,12\n");
    auto const document = add("report.docx", docx_saying("We mended barometers."));
    add("scan.pdf", pdf_of(100) + " chronometers ");

    for (auto const* word : {"astrolabe", "sextants", "barometers"})
        BOOST_TEST(found(here, word) == names{"A tool library"}, word);
    BOOST_TEST(found(here, "chronometers") == names{});
    BOOST_TEST(text_of_file(file_type::docx, "PK\x03\x04 not a document at all") == "");
    BOOST_TEST(text_of_file(file_type::txt, "caf\xe9") == "");
    BOOST_TEST(text_of_file(file_type::txt, std::string(300'000, 'a')).size() == longest_file_text);

    // Other bytes are read anew, but not where other words are given with them.
    change_attachment_wish other;
    other.attachment = document.id;
    other.content_base64 = to_base64(docx_saying("We mended hygrometers."));
    here.does(change_attachment, other);
    BOOST_TEST(found(here, "barometers") == names{});
    BOOST_TEST(found(here, "hygrometers") == names{"A tool library"});
    other.text_layer = "In words of our own: anemometers.";
    here.does(change_attachment, other);
    BOOST_TEST(found(here, "hygrometers") == names{});
    BOOST_TEST(found(here, "anemometers") == names{"A tool library"});
}

BOOST_AUTO_TEST_CASE(what_is_taken_away_is_found_no_more_and_what_is_erased_stays_nowhere) {
    on_every_store([](store_place const& place) {
        file_shelf here{place};
        auto const file = here.adds_file(here.wish("The planetarium was closed."));
        auto const marks = "select count(*) from file_document where body like '%planetarium%'";
        BOOST_TEST(here.number(marks) == 1);

        here.does(withdraw_attachment, attachment_end{file.id, "Not ours to share"});
        BOOST_TEST(found(here, "planetarium") == names{});
        here.does(restore_attachment, attachment_number{file.id});
        BOOST_TEST(found(here, "planetarium") == names{"A tool library"});
        here.does(erase_attachment, attachment_end{file.id, "It named a child"});

        BOOST_TEST(found(here, "planetarium") == names{});
        BOOST_TEST(here.number(marks) == 0);
        if (place.kind() != engine::postgresql)
            BOOST_TEST(here.number("select count(*) from file_index_data where instr(hex(block), "
                                   "hex('lanetarium'))") == 0);
        BOOST_TEST(faults(here).empty());
    });
}

BOOST_AUTO_TEST_CASE(what_is_missing_is_made_anew_and_the_answer_says_what_was_done) {
    on_every_store([](store_place const& place) {
        file_shelf here{place};
        auto const first = here.adds_file(here.wish("Windmills."));
        here.adds_file(here.wish("Watermills."));
        BOOST_TEST(faults(here).empty());
        auto const spoil = [&](std::string const& sql) {
            here.records.database().write(
                [&](network::store::connection& db) { db.execute(sql, {}); });
            return faults(here).size();
        };
        BOOST_TEST(spoil("update file_document set visibility = 'everyone' where id = " +
                         std::to_string(first.id)) == 1U);
        BOOST_TEST(spoil("delete from file_document where id <> " + std::to_string(first.id)) ==
                   2U);

        auto const of_missing = here.does(rebuild_index, {false});
        BOOST_TEST(of_missing.versions == 0);
        BOOST_TEST(of_missing.files == 1);
        BOOST_TEST(of_missing.faults_before == 2);
        BOOST_TEST(of_missing.faults == 1);
        auto const of_all = here.does(rebuild_index, {true});

        BOOST_TEST(of_all.versions == 1);
        BOOST_TEST(of_all.files == 2);
        BOOST_TEST(of_all.faults == 0);
        BOOST_TEST(found(here, "watermills") == names{"A tool library"});
        BOOST_TEST(spoil("delete from file_document") == 2U);
        BOOST_TEST(index_missing(here.records).value() == 2);
        BOOST_TEST(faults(here).empty());
    });
}

BOOST_AUTO_TEST_SUITE_END()
