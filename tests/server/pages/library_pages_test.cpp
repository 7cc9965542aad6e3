// Pages of the library as a browser asks for them: addresses that people kept, feeds, letters that
// are stopped, documents that fill a form.
#include "tests/server/pages/library_fair.hpp"

#include "libnetwork/learning/failed_searches.hpp"
#include "libnetwork/learning/import_wordpress.hpp"
#include "libnetwork/learning/saved_searches.hpp"
#include "libnetwork/learning/saved_store.hpp"
#include "libnetwork/people/secret.hpp"
#include "tests/libnetwork/learning/file_samples.hpp"
#include "tests/libnetwork/learning/wordpress_site.hpp"
#include "tests/server/pages/unpacked.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

struct reading_fair : library_fair {
    void takes(wordpress_site const& old) {
        writes([&](changes::unit_of_work& work) {
            import_wordpress_wish wish;
            wish.file_name = "site.xml";
            wish.content = old.file();
            return import_wordpress(work, wish);
        });
    }
    resource_store::resource_row named(std::string_view slug) {
        return core->office().read({}, [&](changes::reader& view) {
            return resource_store::find_slug(view.db(), slug).value();
        });
    }
};

/// A form with a file, as browsers send it.
std::string multipart(std::vector<std::pair<std::string, std::string>> const& fields,
                      std::string const& file_field, std::string const& file_name,
                      std::string const& bytes) {
    std::string body;
    for (auto const& [name, value] : fields)
        body += "--XX\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value +
                "\r\n";
    return body + "--XX\r\nContent-Disposition: form-data; name=\"" + file_field +
           "\"; filename=\"" + file_name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" +
           bytes + "\r\n--XX--\r\n";
}

/// Of the text areas and inputs of a page, what stands in one.
std::string box(std::string const& page, std::string const& name) {
    auto const at = page.find("name=\"" + name + '"');
    if (at == std::string::npos)
        return "no such box";
    auto const tag_end = page.find('>', at);
    auto const tag = page.substr(page.rfind('<', at), tag_end - page.rfind('<', at));
    return tag.starts_with("<textarea")
               ? page.substr(tag_end + 1, page.find("</textarea>", tag_end) - tag_end - 1)
               : between(tag, "value=\"", "\"");
}

} // namespace

BOOST_AUTO_TEST_SUITE(library_pages)

BOOST_AUTO_TEST_CASE(an_address_of_the_earlier_site_answers_301_410_or_404) {
    reading_fair fair;
    wordpress_site site;
    fair.takes(site.add({.id = 12, .slug = "tools"})
                   .add({.id = 13, .title = "Went away", .slug = "went"}));
    fair.withdraws(fair.named("went-away"));

    for (auto const* address : {"/case-study/tools/", "/?p=12", "/resources/a-tool-library/"}) {
        auto const moved = fair.visit(address);
        BOOST_TEST(moved.status == 301, address);
        BOOST_TEST(header_of(moved, "Location") == "/resources/a-tool-library", address);
    }
    auto const gone = fair.visit("/case-study/went/");
    BOOST_TEST(gone.status == 410);
    BOOST_TEST(fair.bytes_of(gone).find("A figure was wrong") != std::string::npos);
    BOOST_TEST(fair.visit("/case-study/never/").status == 404);
    BOOST_TEST(fair.visit("/?p=77").status == 200);
    BOOST_TEST(fair.visit("/resources/a-tool-library?version=99").status == 404);
    BOOST_TEST(fair.visit("/case-study/tools/", {}, {}, http::method::post).status == 404);
}

BOOST_AUTO_TEST_CASE(an_address_that_leads_a_member_on_is_not_kept_for_others) {
    reading_fair fair;
    fair.joins(fair.own, members::tier::full);
    wordpress_site site;
    fair.takes(site.add({.id = 12, .slug = "tools"}));
    auto hidden = library_fair::study("A tool library");
    hidden.visibility = visibility::members;
    fair.writes([&](changes::unit_of_work& work) -> result<> {
        auto const row = resource_store::find_slug(work.db(), "a-tool-library").value();
        event out;
        out.kind = event_kind::published;
        out.version = save_version(work, row, hidden, "For members now").id;
        out.effective = work.today();
        record_event(work, row, out);
        return {};
    });

    auto const for_member =
        fair.visit("/case-study/tools/", fair.signed_in(people::post::officer, fair.own));

    BOOST_TEST(for_member.status == 301);
    BOOST_TEST(header_of(for_member, "Cache-Control") == "no-store");
    BOOST_TEST(fair.visit("/case-study/tools/").status == 404);
}

BOOST_AUTO_TEST_CASE(a_feed_of_a_search_holds_what_the_search_finds_for_that_reader) {
    reading_fair fair;
    fair.joins(fair.own, members::tier::full);
    auto const tells = [](char const* title, char const* what, std::vector<std::string> themes) {
        auto says = library_fair::study(title);
        says.what_was_done = what;
        says.themes = std::move(themes);
        return says;
    };
    fair.published(tells("Solar roofs", "Panels on every school.", {"energy"}), fair.own);
    fair.published(tells("Lunches", "Panels of residents chose the food.", {"food"}));
    auto hidden = tells("Panels for members", "Panels.", {"energy"});
    hidden.visibility = visibility::members;
    fair.published(hidden, fair.own);
    auto const member = fair.signed_in(people::post::officer, fair.foreign);
    fair.joins(fair.foreign, members::tier::full);
    auto const feed_of = [&](std::string const& query, guest const& who) {
        std::set<std::string> titles;
        auto const answer = fair.visit("/feeds/resources.json" + query, who);
        BOOST_TEST_REQUIRE(answer.status == 200, query);
        auto const feed = boost::json::parse(fair.bytes_of(answer)).as_object();
        for (auto const& one : feed.at("items").as_array())
            titles.insert(std::string{one.at("title").as_string()});
        return titles;
    };
    auto const search_of = [&](std::string const& query, guest const& who) {
        std::set<std::string> titles;
        auto const page = fair.text("/resources" + query, who);
        for (auto const* title : {"Solar roofs", "Lunches", "Panels for members"})
            if (page.find("\">" + std::string{title} + "</a>") != std::string::npos)
                titles.insert(title);
        return titles;
    };

    for (auto const* query :
         {"", "?q=panels", "?q=panel*+-food", "?q=schools", "?theme=climate-and-environment",
          "?theme=energy&q=panels", "?kind=news", "?lead=ownham-borough-council", "?year_from=2023",
          "?like=ownham-borough-council"})
        for (auto const& who : {guest{}, member})
            BOOST_TEST((feed_of(query, who) == search_of(query, who)),
                       query << " as " << (who.person == 0 ? "a visitor" : "a member"));
    using all = std::set<std::string>;
    BOOST_TEST((feed_of("?q=panels", {}) == all{"Solar roofs", "Lunches"}));
    BOOST_TEST(
        (feed_of("?q=panels", member) == all{"Solar roofs", "Lunches", "Panels for members"}));
    // Where nothing has all of the words a search offers some of them, and a feed does not.
    BOOST_TEST((search_of("?q=panels+zeppelins", {}) == all{"Solar roofs", "Lunches"}));
    BOOST_TEST(feed_of("?q=panels+zeppelins", {}).empty());
    BOOST_TEST(fair.text("/resources?q=panels&theme=food")
                   .find("/feeds/resources.atom?q=panels&amp;theme=food") != std::string::npos);
    auto const before = fair.visit("/feeds/resources.atom?q=panels");
    auto const same = fair.visit("/feeds/resources.atom?q=panels");
    fair.published(tells("More panels", "Panels again.", {}));
    BOOST_TEST(!before.etag.empty());
    BOOST_TEST(before.etag == same.etag);
    BOOST_TEST(before.etag != fair.visit("/feeds/resources.atom?q=panels").etag);
}

BOOST_AUTO_TEST_CASE(opening_the_link_of_a_letter_stops_nothing_and_its_button_does) {
    reading_fair fair;
    fair.joins(fair.own, members::tier::full);
    auto const member = fair.signed_in(people::post::officer, fair.own);
    std::string const token{"0123456789abcdef0123456789abcdef"};
    auto const letters = [&] {
        return fair.core->office().read({}, [&](changes::reader& view) {
            return searches_of(view, member.person).front().weekly;
        });
    };
    fair.writes([&](changes::unit_of_work& work) -> result<> {
        saved_store::saved_row const row{0,    member.person, "Tools",     "q=tools",
                                         true, work.now(),    work.today()};
        saved_store::add_link(work.db(), saved_store::insert(work.db(), row),
                              people::hash_of(token), work.now());
        return {};
    });

    auto const page = fair.visit("/search-letters/" + token);
    BOOST_TEST(page.status == 200);
    BOOST_TEST(fair.visit("/search-letters/" + token, {}, {}, http::method::head).status == 200);
    BOOST_TEST(letters());
    auto const text = fair.bytes_of(page);
    auto const csrf = between(text, "name=\"csrf\" value=\"", "\"");
    auto const cookie = header_of(page, "Set-Cookie");
    BOOST_TEST_REQUIRE(!csrf.empty());
    guest const visitor{0, cookie.substr(0, cookie.find(';'))};
    std::vector<http::header> const as_form{{"Content-Type", "application/x-www-form-urlencoded"}};
    BOOST_TEST(
        fair.visit("/search-letters/" + token, visitor, as_form, http::method::post, "csrf=wrong")
            .status == 403);
    BOOST_TEST(letters());

    auto const done = fair.visit("/search-letters/" + token, visitor, as_form, http::method::post,
                                 "csrf=" + csrf);

    BOOST_TEST(done.status == 200);
    BOOST_TEST(fair.bytes_of(done).find("No more letters on this search") != std::string::npos);
    BOOST_TEST(!letters());
    BOOST_TEST(fair.visit("/search-letters/nothing-of-ours", visitor, as_form, http::method::post,
                          "csrf=" + csrf)
                   .status == 404);
}

BOOST_AUTO_TEST_CASE(a_word_document_fills_the_boxes_and_what_was_typed_elsewhere_stays) {
    reading_fair fair;
    fair.joins(fair.own, members::tier::full);
    auto const officer = fair.signed_in(people::post::officer, fair.own);
    auto const document = archive_of(
        {{"[Content_Types].xml", "<Types/>"},
         {"word/document.xml",
          "<w:document xmlns:w=\"x\"><w:body><w:p><w:pPr><w:pStyle "
          "w:val=\"Title\"/></w:pPr><w:r><w:t>Tools &amp; more</w:t></w:r></w:p>"
          "<w:p><w:r><w:t>The council gave a shop.</w:t></w:r></w:p>"
          "<w:p><w:pPr><w:pStyle w:val=\"heading 2\"/></w:pPr><w:r><w:t>Outcome</w:t></w:r></w:p>"
          "<w:p><w:r><w:t>Nine hundred borrowed.</w:t></w:r></w:p>"
          "<w:p><w:pPr><w:pStyle w:val=\"heading 2\"/></w:pPr><w:r><w:t>Year</w:t></w:r></w:p>"
          "<w:p><w:r><w:t>2022</w:t></w:r></w:p>"
          "<w:p><w:pPr><w:pStyle w:val=\"heading 2\"/></w:pPr><w:r><w:t>Partners</w:t></w:r></w:p>"
          "</w:body></w:document>"}});
    auto const csrf = between(fair.text("/resources/new", officer), "name=\"csrf\" value=\"", "\"");
    std::vector<http::header> const as_form{{"Content-Type", "multipart/form-data; boundary=XX"}};
    auto const fills = [&](std::string const& target, std::string const& bytes) {
        return fair.visit(target, officer, as_form, http::method::post,
                          multipart({{"csrf", csrf},
                                     {"then", "fill"},
                                     {"title", "Typed before"},
                                     {"place", "Eastmere"},
                                     {"numbers", "12 saws"}},
                                    "document", "story.docx", bytes));
    };

    auto const filled = fills("/resources/new/document", document);
    auto const page = fair.bytes_of(filled);

    BOOST_TEST(filled.status == 200);
    BOOST_TEST(box(page, "title") == "Tools &amp; more");
    BOOST_TEST(box(page, "what_was_done") == "The council gave a shop.&#10;&#10;Partners");
    BOOST_TEST(page.find("name=\"year\" type=\"text\" value=\"2022\"") != std::string::npos);
    BOOST_TEST(page.find("under “Partners” was left in “What was done”") != std::string::npos);
    BOOST_TEST(box(page, "outcome") == "Nine hundred borrowed.");
    BOOST_TEST(box(page, "place") == "Eastmere");
    BOOST_TEST(box(page, "numbers") == "12 saws");
    BOOST_TEST(page.find("Filled from story.docx") != std::string::npos);
    auto const wrong = fills("/resources/new/document", "not a document");
    BOOST_TEST(wrong.status == 400);
    BOOST_TEST(box(fair.bytes_of(wrong), "title") == "Typed before");
    BOOST_TEST(fair.bytes_of(wrong).find("document-error") != std::string::npos);

    auto const draft = fair.drafted(library_fair::study("A draft"), fair.own);
    auto const edited =
        fair.bytes_of(fills("/resources/" + draft.slug + "/edit/document", document));
    BOOST_TEST(box(edited, "title") == "Tools &amp; more");
    BOOST_TEST(edited.find("action=\"/resources/" + draft.slug + "/edit\"") != std::string::npos);
    fair.joins(fair.foreign, members::tier::full);
    auto const stranger = fair.signed_in(people::post::officer, fair.foreign);
    auto const theirs =
        between(fair.text("/resources/new", stranger), "name=\"csrf\" value=\"", "\"");
    BOOST_TEST(fair.visit("/resources/" + draft.slug + "/edit/document", stranger, as_form,
                          http::method::post,
                          multipart({{"csrf", theirs}}, "document", "story.docx", document))
                   .status == 404);
}

BOOST_AUTO_TEST_CASE(much_is_taken_of_those_alone_who_were_seen_to_be_signed_in) {
    reading_fair fair;
    auto const officer = fair.signed_in(people::post::officer, fair.own);
    auto const most_of = [&](std::string const& path, std::string const& cookie) {
        http::request asked;
        asked.method = http::method::post;
        asked.path = path;
        if (!cookie.empty())
            asked.headers.add("Cookie", cookie);
        return fair.site.body_limit(asked);
    };
    constexpr std::size_t usual = 256 * 1024;
    fair.visit("/account", officer);

    for (auto const* path : {"/resources/new/document", "/resources/a/edit/document",
                             "/resources/a/files", "/admin/imports"}) {
        BOOST_TEST(most_of(path, "") == usual, path);
        BOOST_TEST(most_of(path, "coopnet_session=made-up") == usual, path);
        BOOST_TEST(most_of(path, officer.cookie) > 16U * 1024 * 1024, path);
    }
    BOOST_TEST(most_of("/sign-in", officer.cookie) == usual);
    BOOST_TEST(most_of("/admin/imports", fair.signed_in(people::post::officer, fair.own).cookie) ==
               usual);
}

BOOST_AUTO_TEST_CASE(a_study_shows_what_goes_with_it_and_why) {
    reading_fair fair;
    auto const first = fair.published(library_fair::study("A tool library"));
    auto other = library_fair::study("Tools for lunch");
    other.principles[0].principle = members::principle::learning;
    fair.published(other);
    auto hidden = library_fair::study("Another tool library");
    hidden.visibility = visibility::members;
    fair.published(hidden, fair.own);

    auto const page = fair.text("/resources/" + first.slug);

    auto const related = between(page, "What goes with it", "</section>");
    BOOST_TEST(related.find("Tools for lunch") != std::string::npos);
    BOOST_TEST(related.find("Why: The same words") != std::string::npos);
    BOOST_TEST(related.find("Another tool library") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(lines_of_a_paragraph_stay_lines_on_the_page_and_in_the_briefing) {
    reading_fair fair;
    auto says = library_fair::study("A tool library");
    says.what_was_done = "1) A shop\n2) Tools\n\nYear Tools\n2022 400";
    auto const row = fair.published(says);

    for (auto const* step : {"", "/briefing"}) {
        auto const page = fair.text("/resources/" + row.slug + step);
        BOOST_TEST(page.find("1) A shop<br>2) Tools</p>") != std::string::npos, step);
        BOOST_TEST(page.find("Year Tools<br>2022 400</p>") != std::string::npos, step);
    }
    auto const word = unpacked(fair.text("/resources/" + row.slug + "/briefing.docx"));
    BOOST_TEST(word.find("1) A shop</w:t><w:br/><w:t xml:space=\"preserve\">2) Tools</w:t>") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(
    what_one_did_oneself_is_refused_at_once_with_its_reason_and_no_talk_of_others) {
    reading_fair fair;
    fair.joins(fair.own, members::tier::full);
    auto const officer = fair.signed_in(people::post::officer, fair.own);
    auto const row = fair.published(library_fair::study("A tool library"), fair.own);

    auto const answer = fair.visit("/resources/" + row.slug + "/tried", officer);

    auto const page = fair.bytes_of(answer);
    BOOST_TEST(answer.status == 409);
    BOOST_TEST(page.find("That cannot be done as things stand") != std::string::npos);
    BOOST_TEST(page.find("This is your organisation&#39;s own") != std::string::npos);
    BOOST_TEST(page.find("Somebody was quicker") == std::string::npos);
    BOOST_TEST(page.find("<form action=\"/resources") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(every_search_in_vain_is_counted_whoever_searches_and_wherever) {
    reading_fair fair;
    fair.published(reading_fair::study("A library of tools"));
    auto const somebody = fair.signed_in(people::post::officer, fair.own);
    auto const another = fair.signed_in(people::post::officer, fair.own);

    for (int times = 0; times < 2; ++times)
        for (auto const* address : {"/resources?q=jetskis", "/search?q=jetskis",
                                    "/api/v1/resources/search?q=jetskis", "/resources?q=tools"})
            fair.visit(address);
    for (auto const& who : {somebody, another})
        fair.visit("/resources?q=jetskis", who);

    must(keep_failed_searches(fair.core->office()));
    auto const found = fair.core->office().read(
        {}, [](changes::reader& view) { return list_failed_searches(view, {}); });
    BOOST_TEST_REQUIRE(found->items.size() == 1U);
    BOOST_TEST(found->items.front().times == 8);
    BOOST_TEST(fair.cache.hits() == 1U); // the list of what was found is kept
}

BOOST_AUTO_TEST_SUITE_END()
