// Packs: what one holds, arranging it, and taking it away as a book or a folder. And the whole
// library as one signed file. Each holds what whoever asks may read, and no more.
#include "server/pages/pack_pages.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/attachments.hpp"
#include "libnetwork/learning/library_copy.hpp"
#include "libnetwork/learning/packs.hpp"
#include "server/api/pack_file.hpp"
#include "server/http/etag.hpp"
#include "server/http/range.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/outlet_pages.hpp"
#include "server/pages/passing_file.hpp"
#include "server/pages/resource_page.hpp"

#include <algorithm>
#include <mutex>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace learning;

/// Files of a pack beyond this are named in it, not carried.
constexpr std::int64_t most_carried = 60 * 1024 * 1024;
constexpr std::int64_t piece = 1024 * 1024;

/// Adds the files of an item that the reader may have, as long as there is room.
void carry_files(visit const& now, std::string const& slug, api::pack_book& book,
                 std::int64_t& room) {
    auto const list = now.ask<&attachments_of>({{"resource", slug}});
    if (list.has_error())
        return;
    for (auto const& file : list->files) {
        if (file.state != attachment_state::there || file.size > room)
            continue;
        auto bytes =
            now.core.office().read(now.self.who, [&](changes::reader& view) -> result<std::string> {
                std::string all;
                while (static_cast<std::int64_t>(all.size()) < file.size) {
                    NETWORK_TRY(auto const part,
                                attachment_part(view, file.id, file.file,
                                                static_cast<std::int64_t>(all.size()), piece));
                    all += part;
                }
                return all;
            });
        if (bytes.has_error())
            continue;
        room -= file.size;
        book.files.push_back(
            {slug, file.title, std::to_string(file.id) + '-' + file.file_name, *std::move(bytes)});
    }
}

result<api::pack_book> book_of(visit const& now, bool with_files) {
    auto const pack = now.ask<&show_pack>({{"resource", now.path["slug"]}});
    if (pack.has_error() && pack.error().code == "pack.none")
        return not_found("pack.unknown", "There is no such pack");
    if (pack.has_error())
        return pack.error();
    NETWORK_TRY(auto const card, now.ask<&show_resource>({{"resource", now.path["slug"]}}));
    if (card.sight != sight::whole || !card.says)
        return forbidden("resource.teaser_only",
                         "Only those who may read a pack whole can take it away");
    NETWORK_TRY(auto const cite,
                now.ask<&cite_resource>({{"resource", card.slug}, {"style", "note"}}));
    api::pack_book book{card.slug, card.title, card.says->summary, cite.urn, card.language, {},
                        {},        {}};
    auto room = most_carried;
    for (auto const& item : pack->items) {
        book.changed = std::max(book.changed, item.resource.changed);
        if (!item.resource.whole)
            continue;
        NETWORK_TRY(auto chapter, now.ask<&brief_committee>({{"resource", item.resource.slug},
                                                             {"base", own_address(now)}}));
        if (!item.note.empty())
            chapter.facts.insert(chapter.facts.begin(), "Why it is in this pack: " + item.note);
        book.chapters.push_back(std::move(chapter));
        if (with_files)
            carry_files(now, item.resource.slug, book, room);
    }
    if (book.chapters.empty())
        return not_found("pack.empty", "This pack holds nothing that you may take away");
    return book;
}

http::response pack_file(visit const& now, bool folder) {
    auto const book = book_of(now, folder);
    if (book.has_error())
        return refused(now, book.error());
    auto answer = http::bytes_response(200, folder ? "application/zip" : "application/epub+zip",
                                       folder ? api::folder_of(*book) : api::epub_of(*book));
    answer.compress = false;
    answer.etag = http::etag_of(*answer.body);
    answer.with("Cache-Control", "private, no-cache").with("Vary", "Cookie");
    answer.with("Content-Disposition",
                "attachment; filename=\"" + book->slug + (folder ? ".zip\"" : ".epub\""));
    return answer;
}
http::response pack_book_page(visit& now) {
    return pack_file(now, false);
}
http::response pack_folder_page(visit& now) {
    return pack_file(now, true);
}

// --- arranging ----------------------------------------------------------------------------------

/// "slug | why": a line for each item. An address of this portal counts as the slug at its end.
json::array typed_items(std::string_view text) {
    json::array items;
    while (!text.empty()) {
        auto const end = std::min(text.find('\n'), text.size());
        auto const line = trim(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty())
            continue;
        auto const bar = std::min(line.find('|'), line.size());
        auto name = trim(line.substr(0, bar));
        while (name.ends_with('/'))
            name.remove_suffix(1);
        if (auto const slash = name.find_last_of('/'); slash != std::string_view::npos)
            name.remove_prefix(slash + 1);
        json::object item{{"resource", name}};
        if (bar < line.size())
            item["note"] = trim(line.substr(bar + 1));
        items.push_back(std::move(item));
    }
    return items;
}

http::response arrange_form(visit& now, error const* why) {
    auto const pack = now.ask<&show_pack>({{"resource", now.path["slug"]}});
    if (pack.has_error())
        return refused(now, pack.error());
    if (!pack->keeps)
        return refused(
            now, forbidden("resource.not_yours", "Another organisation looks after this pack"));
    auto page = framed(now);
    auto const back = resource_url(pack->pack.slug);
    breadcrumb(page, pack->pack.title, back);
    page.set("PACK", pack->pack.title)
        .set("ACTION", resource_url(pack->pack.slug, "/pack"))
        .set("BACK_URL", back);
    std::string lines;
    for (auto const& item : pack->items)
        lines += item.resource.slug + (item.note.empty() ? "" : " | " + item.note) + '\n';
    page.set("ITEMS", lines);
    put_back(now, page, {"items"});
    if (why) {
        error told = *why;
        for (auto& problem : told.problems) {
            auto const digits = problem.field.starts_with("items.")
                                    ? problem.field.substr(6, problem.field.find('.', 6) - 6)
                                    : "";
            if (!digits.empty())
                problem.message =
                    "Line " + std::to_string(std::stoll(digits) + 1) + ": " + problem.message;
            problem.field = "items";
        }
        show_problems(told, page);
    }
    return shown(now, "pack_arrange", page, why ? 400 : 200);
}

http::response arrange_page(visit& now) {
    return arrange_form(now, nullptr);
}

http::response arranged(visit& now) {
    std::string const slug{now.path["slug"]};
    auto const done = now.invoke("packs.arrange",
                                 {{"resource", slug}, {"items", typed_items(now.field("items"))}});
    if (done.has_value())
        return gone_to(resource_url(slug), "pack_arranged");
    auto const why = done.error();
    return why.status == status::invalid ? arrange_form(now, &why) : refused(now, why);
}

// --- the whole library --------------------------------------------------------------------------

/// Made one at a time: it takes a second for thousands of resources.
http::response library_file(visit& now) {
    if (auto const may = people::may(now.self.who, people::right::read_library, 0); may.has_error())
        return refused(now, may.error());
    static std::mutex one_at_a_time;
    std::lock_guard const turn{one_at_a_time};
    auto const file = std::make_shared<passing_file>("library");
    auto const key = library_signing_key(now.core.office());
    auto const made = now.core.office().read(
        now.self.who, [&](changes::reader& view) { return copy_library(view, key, file->path()); });
    auto answer = http::ranged_response(now.request, "application/vnd.sqlite3",
                                        '"' + made.sha256.substr(0, 32) + '"',
                                        static_cast<std::uint64_t>(made.bytes),
                                        [file](std::uint64_t sent) { return file->read(sent); });
    answer.with("Content-Disposition", "attachment; filename=\"library.sqlite\"");
    answer.with("Cache-Control", "private, no-cache").with("Vary", "Cookie");
    return answer;
}

http::response library_key(visit& now) {
    return http::text_response(200, library_open_key(now.core.office()) + '\n');
}

} // namespace

void show_pack_items(visit const& now, resource_card const& card, view::dictionary& page) {
    if (card.kind != resource_kind::pack)
        return;
    auto const pack = now.ask<&show_pack>({{"resource", card.slug}});
    if (pack.has_error())
        return;
    for (auto const& item : pack->items) {
        auto& row = page.section("PACK_ITEMS").set("PACK_ITEM", item.resource.title);
        row.set("PACK_ITEM_URL", resource_url(item.resource.slug))
            .set("PACK_ITEM_TEXT", item.resource.text);
        row.set("PACK_ITEM_KIND", std::string{label(item.resource.kind)});
        if (!item.note.empty())
            row.set("PACK_ITEM_NOTE", item.note);
    }
    page.show("EMPTY_PACK", pack->items.empty());
    if (pack->keeps)
        page.set("ARRANGE_URL", resource_url(card.slug, "/pack"));
}

std::vector<route> pack_pages() {
    using http::method;
    return {
        {method::get, "/resources/{slug}/pack", arrange_page, door::signed_in},
        {method::post, "/resources/{slug}/pack", arranged, door::signed_in},
        {method::get, "/resources/{slug}/pack.epub", pack_book_page, door::open},
        {method::get, "/resources/{slug}/pack.zip", pack_folder_page, door::open},
        {method::get, "/library.sqlite", library_file, door::open},
        {method::get, "/library.pub", library_key, door::open},
    };
}

} // namespace network::pages
