// What leaves the library: feeds, citations, briefings, files, packs and the signed copy,
// each as every role, with a secret planted wherever there is something to hide.
#include "tests/server/pages/guarded_fair.hpp"
#include "tests/server/pages/unpacked.hpp"

#include "libnetwork/base/base64.hpp"
#include "libnetwork/learning/feed_keys.hpp"
#include "libnetwork/learning/library_copy.hpp"
#include "libnetwork/learning/packs.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "server/assets/assets.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>

using namespace network;
using namespace network::learning;
using namespace network::test;

BOOST_AUTO_TEST_SUITE(library_outlets)

BOOST_AUTO_TEST_CASE(no_exit_tells_a_visitor_or_a_stranger_what_is_hidden_from_them) {
    guarded_fair fair;
    auto const stranger = fair.add_council("Strangeham District Council", "E99000003");

    BOOST_TEST(fair.leaks({}).empty());
    BOOST_TEST(fair.leaks(fair.signed_in(people::post::officer, stranger)).empty());
}

BOOST_AUTO_TEST_CASE(those_who_may_read_it_find_it_so_the_search_for_leaks_can_find_one) {
    guarded_fair fair;

    auto const of_keeper = fair.leaks(fair.signed_in(people::post::officer, fair.own));
    auto const of_member = fair.leaks(fair.signed_in(people::post::officer, fair.foreign));
    auto const of_team = fair.leaks(fair.signed_in(people::post::administrator, 0));

    for (auto const* exit :
         {"/feeds/resources.atom", "/feeds/resources.json", "/resources.csv", "/resources.json",
          "/library.sqlite", "/resources/a-study-for-members",
          "/resources/a-study-for-members/briefing", "/resources/a-study-for-members/briefing.docx",
          "/resources/a-pack-to-take-away/pack.epub", "/resources/a-pack-to-take-away/pack.zip"}) {
        BOOST_TEST(of_keeper.contains(exit), exit);
        BOOST_TEST(of_member.contains(exit), exit);
        BOOST_TEST(of_team.contains(exit), exit);
    }
    BOOST_TEST(of_member.contains("/resources/an-open-study/files/" +
                                  std::to_string(fair.hidden_file) + "/for-members.txt"));
    // What is for one tier, held back, in hand or gone is not for just any member.
    for (auto const* slug :
         {"a-study-for-one-tier", "a-study-held-back", "a-draft", "a-study-that-went"})
        for (auto const& exit : of_member)
            BOOST_TEST(exit.find(slug) == std::string::npos, exit);
    BOOST_TEST(of_team.contains("/resources/a-study-held-back/briefing"));
    // A harvest, a map for search engines and the tale of sets are for everybody, whoever asks.
    for (auto const& who : std::vector{of_keeper, of_team})
        for (auto const& exit : who)
            BOOST_TEST((!exit.starts_with("/oai") && exit != "/sitemap.xml"), exit);
}

BOOST_AUTO_TEST_CASE(a_feed_tells_the_first_fact_and_of_gated_ones_the_teaser) {
    guarded_fair fair;

    auto const answer = fair.visit("/feeds/resources.atom");
    auto const again = fair.visit("/feeds/resources.atom");
    auto const atom = fair.text("/feeds/resources.atom");
    auto const feed = boost::json::parse(fair.text("/feeds/resources.json")).as_object();

    BOOST_TEST(answer.status == 200);
    BOOST_TEST(!answer.etag.empty());
    BOOST_TEST(answer.etag == again.etag);
    BOOST_TEST(count(atom, "<entry") == 5U); // open, pack, and three teasers
    BOOST_TEST(atom.find("four hundred tools &amp; more") != std::string::npos);
    BOOST_TEST(count(atom, "Members read how it was done.") == 3U);
    BOOST_TEST(feed.at("version").as_string() == "https://jsonfeed.org/version/1.1");
    BOOST_TEST(feed.at("items").as_array().size() == 5U);
    // A filter on what is hidden finds no teaser: the answer itself would tell.
    BOOST_TEST(count(fair.text("/feeds/resources.atom?principle=social_partnership"), "<entry") ==
               2U);
    BOOST_TEST(count(fair.text("/feeds/resources.atom?kind=pack"), "<entry") == 1U);
    BOOST_TEST(fair.visit("/feeds/resources.atom?kind=nothing").status == 400);
}

BOOST_AUTO_TEST_CASE(the_change_feed_tells_anybody_what_became_of_open_resources) {
    guarded_fair fair;

    for (auto const& who : {guest{}, fair.signed_in(people::post::leader, fair.foreign)}) {
        std::multiset<std::string> heard;
        auto const page =
            boost::json::parse(fair.text("/api/v1/changes?limit=500", who)).as_object();
        for (auto const& row : page.at("items").as_array())
            if (row.at("subject_kind").as_string() == "resource")
                heard.insert(std::string{row.at("event").as_string()} + ' ' +
                             std::to_string(row.at("subject").as_int64()) +
                             (row.at("tombstone").as_bool() ? " gone" : ""));

        std::multiset<std::string> const wanted{
            "learning.published " + std::to_string(fair.open.id),
            "learning.published " + std::to_string(fair.pack.id),
            "learning.published " + std::to_string(fair.gone.id),
            "learning.withdrawn " + std::to_string(fair.gone.id) + " gone"};
        BOOST_TEST(heard == wanted, boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_CASE(a_private_feed_reads_with_its_persons_rights_until_its_key_is_taken_back) {
    guarded_fair fair;
    auto const member = fair.signed_in(people::post::officer, fair.foreign);
    auto const who = fair.core->office().read(viewer{}, [&](changes::reader& view) {
        return people::viewer_of(view, member.person).value();
    });
    auto const made =
        must(fair.core->office().write({who, "feeds.make_key"}, [&](changes::unit_of_work& work) {
            return make_feed_key(work, feed_key_wish{"My reader"});
        }));
    auto const address = "/feeds/private/" + made.key + "/resources.atom";

    BOOST_TEST(fair.text(address).find(secret) != std::string::npos);
    BOOST_TEST(fair.visit("/feeds/private/feed_wrong/resources.atom").status == 404);
    auto const kept = fair.core->office().read(viewer{}, [](changes::reader& view) {
        return store::select_one<std::string>(view.db(), "select key_hash from feed_key").value();
    });
    BOOST_TEST(kept.find(made.key) == std::string::npos);
    must(fair.core->office().write({who, "feeds.revoke_key"}, [&](changes::unit_of_work& work) {
        return revoke_feed_key(work, feed_key_number{made.id});
    }));
    BOOST_TEST(fair.visit(address).status == 404);
}

BOOST_AUTO_TEST_CASE(a_citation_names_the_version_and_stays_true_after_an_edit) {
    guarded_fair fair;
    auto const before = fair.text("/resources/an-open-study/cite.bib");
    fair.writes([&](changes::unit_of_work& work) -> result<> {
        auto const version = save_version(
            work, fair.open, library_fair::study("An open study, revised"), "Put right");
        event out;
        out.kind = event_kind::published;
        out.version = version.id;
        out.effective = work.today();
        record_event(work, fair.open, out);
        return {};
    });

    auto const first = fair.text("/resources/an-open-study/cite.bib?version=1");
    auto const second = fair.text("/resources/an-open-study/cite.bib");

    BOOST_TEST(first == before);
    BOOST_TEST(second.find("An open study, revised") != std::string::npos);
    BOOST_TEST(between(first, "note = {", "}") != between(second, "note = {", "}"));
    BOOST_TEST(fair.visit("/resources/an-open-study/cite.bib?version=9").status == 404);
    auto const csl = boost::json::parse(fair.text("/resources/an-open-study/cite.json")).as_array();
    BOOST_TEST(csl[0].at("author").at(0).at("literal").as_string() == "Ownham Borough Council");
    auto const ris = fair.text("/resources/an-open-study/cite.ris");
    BOOST_TEST(ris.starts_with("TY  - "));
    BOOST_TEST(ris.ends_with("ER  - \r\n"));
    BOOST_TEST(fair.text("/resources/an-open-study/cite.txt").find("Ownham Borough Council (") ==
               0U);
}

BOOST_AUTO_TEST_CASE(a_file_is_had_in_parts_and_never_as_a_page_of_ours) {
    guarded_fair fair;
    auto const address =
        "/resources/an-open-study/files/" + std::to_string(fair.open_file) + "/for-all.txt";

    auto const whole = fair.visit(address);
    auto const part = fair.visit(address, {}, {{"Range", "bytes=6-8"}});

    BOOST_TEST(whole.status == 200);
    BOOST_TEST(library_fair::bytes_of(whole) == "notes for all");
    BOOST_TEST(header_of(whole, "Content-Disposition").starts_with("attachment;"));
    BOOST_TEST(header_of(whole, "Content-Security-Policy") == "default-src 'none'; sandbox");
    BOOST_TEST(part.status == 206);
    BOOST_TEST(library_fair::bytes_of(part) == "for");
    BOOST_TEST(fair.visit("/resources/an-open-study/files/" + std::to_string(fair.hidden_file) +
                          "/for-members.txt")
                   .status == 404);
}

BOOST_AUTO_TEST_CASE(the_signed_copy_opens_and_every_flipped_byte_is_found) {
    guarded_fair fair;
    auto const name = own_file("signed-copy.sqlite").string();
    auto const write = [&](std::string const& bytes) {
        std::ofstream{name, std::ios::binary | std::ios::trunc} << bytes;
    };
    auto const bytes = fair.text("/library.sqlite");
    auto key = fair.text("/library.pub");
    key.pop_back();

    write(bytes);
    auto const sound = verify_library_copy(name, key);

    BOOST_TEST(sound.sound, sound.why);
    BOOST_TEST(sound.resources == 2);
    BOOST_TEST(sound.made_for == "everyone");
    BOOST_TEST(!verify_library_copy(name, std::string(64, 'a')).sound);
    int found = 0, tried = 0;
    for (std::size_t place = 20; place < bytes.size(); place += bytes.size() / 97) {
        auto broken = bytes;
        broken[place] = static_cast<char>(broken[place] ^ 1);
        write(broken);
        ++tried;
        found += verify_library_copy(name, key).sound ? 0 : 1;
    }
    BOOST_TEST(found == tried);
    std::filesystem::remove(name);
    BOOST_TEST(verify_library_copy(name, key).why == "There is no such file: " + name);
}

BOOST_AUTO_TEST_CASE(an_empty_pack_says_so_and_what_is_no_pack_has_no_book) {
    guarded_fair fair;
    fair.published(library_fair::study("A pack without anything"), fair.own, resource_kind::pack);
    auto const full = fair.text("/resources/a-pack-to-take-away");
    auto const empty = fair.text("/resources/a-pack-without-anything");

    BOOST_TEST(full.find("/pack.epub") != std::string::npos);
    BOOST_TEST(full.find("This pack is empty") == std::string::npos);
    BOOST_TEST(empty.find("/pack.epub") == std::string::npos);
    BOOST_TEST(empty.find("This pack is empty") != std::string::npos);
    for (auto const* address :
         {"/resources/a-pack-without-anything/pack.epub",
          "/resources/a-pack-without-anything/pack.zip", "/resources/an-open-study/pack.epub",
          "/resources/nowhere/pack.zip"})
        BOOST_TEST(fair.visit(address).status == 404, address);
}

BOOST_AUTO_TEST_CASE(what_a_page_shows_of_itself_where_it_is_passed_on) {
    guarded_fair fair;
    auto const shared = [&](std::string const& address, std::string const& what) {
        return between(fair.text(address), "<meta property=\"og:" + what + "\" content=\"", "\"");
    };

    for (auto const& address :
         {"/", "/organisations", "/organisations/ownham-borough-council", "/members", "/resources",
          "/resources/an-open-study", "/resources/a-study-for-members", "/principles",
          "/principles/social-partnership", "/projects", "/search"}) {
        BOOST_TEST(!shared(address, "title").empty(), address);
        BOOST_TEST(!shared(address, "type").empty(), address);
        BOOST_TEST(shared(address, "url") == "https://portal.example" + std::string{address});
        BOOST_TEST(shared(address, "image").starts_with("https://portal.example/assets/sharing."),
                   address);
    }
    auto const* const image = assets::find(
        shared("/", "image").substr(std::string_view{"https://portal.example"}.size()));
    BOOST_TEST_REQUIRE(image != nullptr);
    BOOST_TEST(image->content_type == "image/png");
    BOOST_TEST(shared("/resources/a-study-for-members", "description") ==
               "Members read how it was done.");
    BOOST_TEST(!shared("/principles/social-partnership", "description").empty());
    BOOST_TEST(shared("/resources?q=tool&order=newest&other=1", "url").find("other") ==
               std::string::npos);
    BOOST_TEST(shared("/resources?q=tool", "url") == "https://portal.example/resources?q=tool");
    BOOST_TEST(shared("/search?q=a%22b", "url") == "https://portal.example/search?q=a%22b");
    // What is shown to one person alone is passed on by nobody.
    auto const member = fair.signed_in(people::post::officer, fair.foreign);
    BOOST_TEST(fair.text("/resources", member).find("og:url") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(other_programs_read_what_leaves_by_the_rules_of_their_formats) {
    guarded_fair fair;
    auto const folder = own_file("library-outlets");
    std::filesystem::create_directories(folder);
    for (auto const& [address, name] : {std::pair{"/feeds/resources.atom", "feed.atom"},
                                        {"/feeds/resources.json", "feed.json"},
                                        {"/sitemap.xml", "sitemap.xml"},
                                        {"/resources/an-open-study/briefing.docx", "briefing.docx"},
                                        {"/resources/a-pack-to-take-away/pack.epub", "pack.epub"},
                                        {"/resources/a-pack-to-take-away/pack.zip", "pack.zip"},
                                        {"/library.sqlite", "library.sqlite"},
                                        {"/oai?verb=ListRecords&metadataPrefix=oai_dc", "oai.xml"},
                                        {"/resources/an-open-study", "page.html"},
                                        {"/resources/an-open-study/cite.xml", "cite.xml"},
                                        {"/resources.csv", "resources.csv"},
                                        {"/resources.json", "resources.json"}})
        std::ofstream{folder / name, std::ios::binary | std::ios::trunc} << fair.text(address);

    auto const outcome =
        std::system(("python3 " NETWORK_OUTLETS_CHECK " " + folder.string()).c_str());

    BOOST_TEST(outcome == 0);
    std::filesystem::remove_all(folder);
}

BOOST_AUTO_TEST_SUITE_END()
