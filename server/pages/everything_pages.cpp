// Everything that an organisation gave the network, for its own people to take along: a page that
// says what is in it, and the file.
#include "libnetwork/learning/everything_given.hpp"
#include "server/api/everything_file.hpp"
#include "server/http/range.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/passing_file.hpp"
#include "server/pages/role_words.hpp"
#include "server/pages/take_up_view.hpp"

#include <algorithm>
#include <mutex>
#include <set>

namespace network::pages {
namespace {

using namespace learning;

struct file_sum {
    std::int64_t count = 0, bytes = 0, gone = 0;
};
file_sum files_in(everything_given const& given) {
    file_sum sum;
    std::set<std::int64_t> counted;
    for (auto const& one : given.resources)
        for (auto const& file : one.files)
            if (!file.here || file.said.state != attachment_state::there)
                sum.gone += counted.insert(-file.said.id).second ? 1 : 0;
            else if (counted.insert(file.said.file).second) {
                ++sum.count;
                sum.bytes += file.said.size;
            }
    return sum;
}

void show_contents(view::dictionary& page, everything_given const& given) {
    auto const line = [&](std::int64_t count, std::string_view one, std::string_view many,
                          std::string note = {}) {
        page.section("CONTENTS")
            .set("COUNT", say(count))
            .set("WHAT", std::string{count == 1 ? one : many})
            .set("WHAT_NOTE", std::move(note));
    };
    std::int64_t versions = 0;
    for (auto const& one : given.resources)
        versions += std::ssize(one.versions);
    auto const in_hand = std::count_if(given.resources.begin(), given.resources.end(),
                                       [](auto const& one) { return one.pending != 0; });
    auto const with_others = std::count_if(given.resources.begin(), given.resources.end(),
                                           [](auto const& one) { return !one.leads; });
    std::string note =
        given.resources.empty() ? ""
        : in_hand == 0          ? "All are published"
                       : say(in_hand, "has a version", "have a version") + " that is not published";
    if (with_others > 0)
        note += "; " + say(with_others, "is written", "are written") + " with another lead";
    line(std::ssize(given.resources), "Resource", "Resources", std::move(note));
    line(versions, "Version of these", "Versions of these",
         versions > 0 ? "Every one that was kept, as text and as data" : "");
    auto const files = files_in(given);
    note = files.count > 0 ? size_text(files.bytes) + ", with those that were replaced" : "";
    if (files.gone > 0)
        note += (note.empty() ? "" : "; ") +
                say(files.gone, "was taken away and is", "were taken away and are") + " only named";
    line(files.count, "File", "Files", std::move(note));
    line(std::ssize(given.comments), "Comment", "Comments", "Said in your name");
    line(std::ssize(given.adoptions), "Adoption", "Adoptions",
         "What you tried too, and how it went");
    line(std::ssize(given.bids), "Bid or project", "Bids and projects",
         "That you lead, with earlier versions");
    line(std::ssize(given.declarations), "Declaration", "Declarations",
         "With pledges, safeguards and reviews");
}

http::response everything_page(visit& now) {
    auto const organisation = organisation_meant(now);
    if (organisation.has_error())
        return refused(now, organisation.error());
    auto const given = now.ask<&everything_of>({{"organisation", *organisation}});
    if (given.has_error())
        return refused(now, given.error());
    auto page = framed(now);
    auto const& slug = given->organisation.slug;
    step_home(now, page, slug);
    page.set("NAME", given->organisation.name);
    page.set("FILE_URL", address("/account/council/everything.zip", {{"organisation", slug}}));
    for (auto const& one : given->forebears)
        page.section("FOREBEARS").set("FOREBEAR", one.name);
    show_contents(page, *given);
    return shown(now, "everything", page);
}

/// Made one at a time, in the temporary folder: it may be as large as all files of a council.
http::response everything_zip(visit& now) {
    auto const organisation = organisation_meant(now);
    if (organisation.has_error())
        return refused(now, organisation.error());
    auto const may = now.ask<&everything_of>({{"organisation", *organisation}});
    if (may.has_error())
        return refused(now, may.error());
    static std::mutex one_at_a_time;
    std::lock_guard const turn{one_at_a_time};
    auto const file = std::make_shared<passing_file>("everything");
    auto const made =
        api::write_everything_of(now.core.office(), now.self.who, *organisation, file->path());
    if (made.has_error())
        return refused(now, made.error());
    auto answer = http::ranged_response(now.request, "application/zip",
                                        '"' + made->sha256.substr(0, 32) + '"',
                                        std::filesystem::file_size(file->path()),
                                        [file](std::uint64_t sent) { return file->read(sent); });
    answer.with("Content-Disposition", "attachment; filename=\"" + may->organisation.slug + "-" +
                                           may->as_at.to_string() + ".zip\"");
    answer.with("Cache-Control", "private, no-store");
    return answer;
}

} // namespace

std::vector<route> everything_pages() {
    using http::method;
    return {
        {method::get, "/account/council/everything", everything_page, door::signed_in},
        {method::get, "/account/council/everything.zip", everything_zip, door::signed_in},
    };
}

} // namespace network::pages
