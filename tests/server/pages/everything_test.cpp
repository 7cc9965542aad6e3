// The file of everything that an organisation gave: read by a program of its own, checked entry by
// entry against its list, with files larger than a piece, and with nothing of those who were
// erased.
#include "libnetwork/base/base64.hpp"
#include "libnetwork/learning/comments.hpp"
#include "tests/server/pages/library_fair.hpp"
#include "tests/server/pages/unpacked.hpp"

#include <boost/test/unit_test.hpp>

using namespace network;
using namespace network::test;

namespace {

/// What python's zipfile finds wrong, or "sound", and the names of all entries, a line each.
std::string examined(std::string const& bytes) {
    auto const name = own_file("everything.zip"), script = own_file("everything.py");
    std::ofstream{name, std::ios::binary | std::ios::trunc} << bytes;
    std::ofstream{script, std::ios::trunc} << R"(
import hashlib, json, sys, zipfile
z = zipfile.ZipFile(sys.argv[1])
bad = [z.testzip()] if z.testzip() else []
listed = {one["name"]: one for one in json.loads(z.read("manifest.json"))["files"]}
sums = dict(line.split("  ", 1)[::-1] for line in z.read("SHA256SUMS").decode().splitlines())
for name in z.namelist():
    held = z.read(name)
    digest = hashlib.sha256(held).hexdigest()
    if name not in ("manifest.json", "SHA256SUMS"):
        one = listed.pop(name, None)
        if not one or one["sha256"] != digest or one["bytes"] != len(held) or not one["what"]:
            bad.append("manifest: " + name)
    if name != "SHA256SUMS" and sums.pop(name, "") != digest:
        bad.append("sums: " + name)
bad += ["listed only: " + name for name in [*listed, *sums]]
for name in z.namelist():
    if name.endswith(".json"):
        json.loads(z.read(name))
print("; ".join(map(str, bad)) or "sound")
print("\n".join(z.namelist()))
)";
    auto* const pipe =
        ::popen(("python3 -S " + script.string() + " " + name.string() + " 2>&1").c_str(), "r");
    std::string all;
    char piece[4096];
    for (std::size_t got = 0; (got = std::fread(piece, 1, sizeof piece, pipe)) > 0;)
        all.append(piece, got);
    ::pclose(pipe);
    std::filesystem::remove(name);
    std::filesystem::remove(script);
    return all;
}

struct gift_fair : library_fair {
    guest officer = signed_in(people::post::officer, own);
    guest stranger = signed_in(people::post::officer, foreign);
    guest manager = signed_in(people::post::administrator, 0);
    std::string address = "/account/council/everything.zip?organisation=" + std::to_string(own);

    learning::attachment adds_file(std::string const& resource, std::string const& text) {
        return writes([&](changes::unit_of_work& work) {
            learning::add_attachment_wish wish;
            wish.resource = resource;
            wish.title = "Notes";
            wish.file_name = "notes.txt";
            wish.content_base64 = to_base64(text);
            wish.format_note = "Plain text";
            return add_attachment(work, wish);
        });
    }
};

bool holds(std::string const& text, std::string_view what) {
    return text.find(what) != std::string::npos;
}

} // namespace

BOOST_AUTO_TEST_SUITE(everything_to_take_along)

BOOST_AUTO_TEST_CASE(the_file_is_what_its_list_says_whatever_its_size) {
    gift_fair fair;
    auto const study = fair.published(library_fair::study("A tool library"), fair.own);
    fair.drafted(library_fair::study("A draft"), fair.own);
    std::string large = "Begins here.";
    while (large.size() < 3'500'000)
        large += " line " + std::to_string(large.size()) + "\n";
    fair.adds_file(study.slug, large);

    auto const answer = fair.visit(fair.address, fair.officer);
    auto const bytes = library_fair::bytes_of(answer);

    BOOST_TEST(answer.status == 200);
    auto const found = examined(bytes);
    BOOST_TEST(found.starts_with("sound\n"), found);
    for (auto const* name :
         {"README.txt", "resources.csv", "resources/a-tool-library/version-1.txt",
          "resources/a-tool-library/files/1-1-notes.txt", "resources/a-draft/version-1.txt",
          "resources/a-draft/resource.json", "comments.json", "declarations.json"})
        BOOST_TEST(holds(found, std::string{"\n"} + name + "\n"), name);
    BOOST_TEST(holds(unpacked(bytes), large));
    // The same again is the same, so that a download goes on where it was broken off.
    BOOST_TEST((fair.text(fair.address, fair.officer) == bytes));
    auto const rest = fair.visit(fair.address, fair.officer, {{"Range", "bytes=1000-1999"}});
    BOOST_TEST(rest.status == 206);
    BOOST_TEST((library_fair::bytes_of(rest) == bytes.substr(1000, 1000)));
    // The control: a letter that was changed on the way is seen.
    auto broken = bytes;
    broken[broken.find("Begins here.")] = 'b';
    BOOST_TEST(!examined(broken).starts_with("sound\n"));
}

BOOST_AUTO_TEST_CASE(its_own_people_and_the_network_team_have_it_and_nobody_else) {
    gift_fair fair;
    fair.drafted(library_fair::study("A draft"), fair.own);

    BOOST_TEST(fair.visit(fair.address, fair.officer).status == 200);
    BOOST_TEST(fair.visit(fair.address, fair.manager).status == 200);
    BOOST_TEST(fair.visit(fair.address, fair.stranger).status == 403);
    BOOST_TEST(fair.visit(fair.address).status != 200);
    auto const page = fair.text(
        "/account/council/everything?organisation=" + std::to_string(fair.own), fair.officer);
    BOOST_TEST(holds(page, "Download everything"));
    BOOST_TEST(holds(page, "1 has a version that is not published"));
    BOOST_TEST(fair.visit("/account/council/everything?organisation=" + std::to_string(fair.own),
                          fair.stranger)
                   .status == 403);
}

BOOST_AUTO_TEST_CASE(an_erased_person_is_not_in_it) {
    gift_fair fair;
    fair.joins(fair.own, members::tier::full);
    auto const study = fair.published(library_fair::study("A tool library"), fair.own);
    viewer who;
    who.person = fair.officer.person;
    who.label = "person:" + std::to_string(who.person);
    who.roles = {{role::officer, fair.own}};
    must(fair.core->office().write({who, "test.act"}, [&](changes::unit_of_work& work) {
        learning::comment_wish wish;
        wish.resource = study.slug;
        wish.organisation = std::to_string(fair.own);
        wish.text = "We would do it again.";
        wish.show_name = true;
        return learning::add_comment(work, wish);
    }));
    auto const named = unpacked(fair.text(fair.address, fair.manager));
    BOOST_TEST(holds(named, "We would do it again."));
    BOOST_TEST(holds(named, "Guest 1,")); // the control: until then the name stands there

    must(fair.core->invoke(console(), "people.erase",
                           {{"person", fair.officer.person}, {"reason", "They asked"}}));

    BOOST_TEST(!holds(unpacked(fair.text(fair.address, fair.manager)), "Guest 1"));
}

BOOST_AUTO_TEST_SUITE_END()
