#include "server/pages/attachment_pages.hpp"

#include "libnetwork/base/base64.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/operations/words.hpp"
#include "server/http/range.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"

#include <algorithm>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace learning;

constexpr std::string_view no_such_file = "There is no such file";

std::string files_url(std::string_view slug) {
    return "/resources/" + std::string{slug} + "/files";
}

std::string encoded_segment(std::string_view name) {
    auto const query = address("", {{"n", std::string{name}}});
    return query.substr(3);
}

template <class Enum>
void offer(view::dictionary& page, std::string_view section, std::string_view chosen) {
    for (auto const word : words_of<Enum>())
        page.section(section)
            .set("VALUE", std::string{word})
            .set("TEXT", std::string{label(*from_word<Enum>(word))})
            .show("SELECTED", word == chosen);
}

std::string chosen_or(visit const& now, std::string_view name, std::string_view otherwise) {
    auto const typed =
        now.request.method == http::method::post ? now.field(name) : std::string_view{};
    return std::string{typed.empty() ? otherwise : typed};
}

/// The form for a file, filled with what was typed or with what stands.
void offer_form(visit const& now, attachment const* file, view::dictionary& page) {
    offer<attachment_kind>(page, "KIND_OPTIONS",
                           chosen_or(now, "kind", file ? to_word(file->kind) : "document"));
    offer<attachment_visibility>(
        page, "VISIBILITY_OPTIONS",
        chosen_or(now, "visibility", file ? to_word(file->visibility) : "as_resource"));
    offer<language>(page, "LANGUAGE_OPTIONS",
                    chosen_or(now, "language", file ? to_word(file->language) : "en"));
    offer<licence>(page, "LICENCE_OPTIONS",
                   chosen_or(now, "licence", file ? to_word(file->licence) : "ogl_3"));
    for (auto const word : words_of<members::tier>()) {
        auto const tier = *from_word<members::tier>(word);
        bool const typed = now.request.method == http::method::post;
        bool chosen = false;
        for (auto const one : typed ? now.form.all("tiers") : std::vector<std::string_view>{})
            chosen = chosen || one == word;
        if (!typed && file)
            for (auto const one : file->tiers)
                chosen = chosen || one == tier;
        page.section("TIERS_OPTIONS")
            .set("VALUE", std::string{word})
            .set("TEXT", std::string{label(tier)})
            .show("SELECTED", chosen);
    }
    put_back(now, page, {"title", "format_note", "alternative", "text_layer", "embargo_until*"});
}

void show_file(visit const& now, std::string_view slug, attachment const& file,
               view::dictionary& row) {
    row.set("FILE", file.title).set("FORM", form_text(file)).set("NOTE", file.format_note);
    row.set("WHO", std::string{label(file.visibility)});
    row.set("EDIT_URL", files_url(slug) + '/' + std::to_string(file.id));
    if (file.state == attachment_state::there)
        row.set("FILE_URL", file_url(slug, file));
    else
        row.set("GONE",
                (file.state == attachment_state::gone ? "Taken away: " : "Erased: ") + file.reason);
    if (file.embargo_until && london_date(now.core.office().time().now()) < *file.embargo_until)
        row.set("HELD", "For others from " + say(*file.embargo_until));
}

http::response files(visit& now, error const* why) {
    std::string const slug{now.path["slug"]};
    auto const list = now.ask<&attachments_of>({{"resource", slug}});
    if (list.has_error())
        return refused(now, list.error());
    if (!list->keeps)
        return refused(
            now, forbidden("resource.not_yours", "Another organisation looks after this resource"));
    auto page = framed(now);
    breadcrumb(page, list->resource.title, "/resources/" + slug);
    page.set("RESOURCE", list->resource.title).set("ACTION", files_url(slug));
    page.set("LIMIT_TEXT", "At most " + size_text(list->largest));
    for (auto const& one : list->files)
        show_file(now, slug, one, page.section("FILES"));
    offer_form(now, nullptr, page);
    if (why)
        show_problems(*why, page, {{"file", "content_base64"}, {"file", "file_name"}});
    return shown(now, "resource_files", page, why ? 400 : 200);
}

http::response files_page(visit& now) {
    return files(now, nullptr);
}

/// What the form says, with the file's bytes where one was chosen.
json::object form_wish(visit const& now, std::string_view operation) {
    auto wish = input_from(now, *operations::find(operation)->input);
    wish.erase("file_name");
    if (auto const* const file = now.form.file("file"); file && !file->bytes.empty()) {
        wish["file_name"] = file->filename;
        wish["content_base64"] = to_base64(file->bytes);
    }
    return wish;
}

/// What is empty is told before the file is looked at: what is wrong with its bytes is told too.
void add_fault_of_bytes(visit const& now, error& why) {
    auto const* const file = now.form.file("file");
    bool const told = std::any_of(why.problems.begin(), why.problems.end(),
                                  [](problem const& one) { return one.field == "content_base64"; });
    if (!file || told)
        return;
    if (auto const type = rules::recognise(file->bytes, file->filename); type.has_error())
        why.problems.insert(why.problems.end(), type.error().problems.begin(),
                            type.error().problems.end());
}

http::response added(visit& now) {
    std::string const slug{now.path["slug"]};
    auto wish = form_wish(now, "attachments.add");
    wish["resource"] = slug;
    if (!wish.contains("content_base64")) {
        auto const missing = invalid("file", "content.required", "Choose a file");
        return files(now, &missing);
    }
    auto const done = now.invoke("attachments.add", std::move(wish));
    if (done.has_value())
        return gone_to(files_url(slug), "file_added");
    auto why = done.error();
    if (why.status != status::invalid)
        return refused(now, why);
    add_fault_of_bytes(now, why);
    return files(now, &why);
}

result<attachment> file_named(visit const& now) {
    auto const id = whole_number(now.path["id"]);
    if (!id)
        return not_found("attachment.unknown", std::string{no_such_file});
    NETWORK_TRY(auto versions, now.ask<&attachment_history>({{"attachment", *id}}));
    return versions.back();
}

http::response one_file(visit& now, attachment const& file, error const* why) {
    std::string const slug{now.path["slug"]};
    auto page = framed(now);
    breadcrumb(page, "Files", files_url(slug));
    auto const action = files_url(slug) + '/' + std::to_string(file.id);
    page.set("ACTION", action).set("BACK_URL", files_url(slug)).set("CALLED", file.title);
    page.set("FORM", form_text(file)).set("SHA256", file.sha256);
    if (now.request.method == http::method::get) {
        page.set("TITLE", file.title)
            .set("FORMAT_NOTE", file.format_note)
            .set("ALTERNATIVE", file.alternative);
        if (file.embargo_until)
            page.set("EMBARGO_UNTIL_DAY", std::to_string(file.embargo_until->day()))
                .set("EMBARGO_UNTIL_MONTH", std::to_string(file.embargo_until->month()))
                .set("EMBARGO_UNTIL_YEAR", std::to_string(file.embargo_until->year()));
    }
    offer_form(now, &file, page);
    if (file.state == attachment_state::there)
        page.set("WITHDRAW_URL", action + "/withdraw");
    else if (file.state == attachment_state::gone)
        page.set("RESTORE_URL", action + "/restore");
    put_back(now, page, {"reason"});
    if (why)
        show_problems(*why, page, {{"file", "content_base64"}, {"file", "file_name"}});
    return shown(now, "resource_file", page, why ? 400 : 200);
}

http::response file_page(visit& now) {
    auto const file = file_named(now);
    return file ? one_file(now, *file, nullptr) : refused(now, file.error());
}

/// Does one of the acts on a file and goes back to the list, or shows what was wrong.
http::response act_on_file(visit& now, std::string_view operation, json::object wish,
                           std::string_view done) {
    auto const file = file_named(now);
    if (file.has_error())
        return refused(now, file.error());
    wish["attachment"] = file->id;
    auto const answer = now.invoke(operation, std::move(wish));
    if (answer.has_value())
        return gone_to(files_url(now.path["slug"]), done);
    auto const why = answer.error();
    return why.status == status::invalid ? one_file(now, *file, &why) : refused(now, why);
}

http::response changed(visit& now) {
    auto wish = form_wish(now, "attachments.change");
    if (typed_day(now, "embargo_until").empty())
        wish["no_embargo"] = true;
    if (now.field("text_layer").empty())
        wish.erase("text_layer");
    return act_on_file(now, "attachments.change", std::move(wish), "file_changed");
}
http::response withdrawn(visit& now) {
    return act_on_file(now, "attachments.withdraw", {{"reason", now.field("reason")}}, "file_gone");
}
http::response restored(visit& now) {
    return act_on_file(now, "attachments.restore", {}, "file_back");
}

// ------------------------------------------------------------------------------------------------

/// Only what cannot run is shown in place; everything else is saved. The sandbox keeps even a file
/// that a browser misreads from acting as a page of ours.
void guard_download(attachment const& file, http::response& answer) {
    auto const way = shown_inline(file.type) ? "inline" : "attachment";
    answer.with("Content-Disposition",
                std::string{way} + "; filename*=UTF-8''" + encoded_segment(file.file_name));
    answer.with("Content-Security-Policy", "default-src 'none'; sandbox");
    answer.with("Cache-Control", "private, no-cache");
}

http::response download(visit& now) {
    auto const id = whole_number(now.path["id"]);
    auto const file =
        id ? now.ask<&show_attachment>({{"attachment", *id}})
           : result<attachment>{not_found("attachment.unknown", std::string{no_such_file})};
    if (file.has_error())
        return refused(now, file.error());
    if (now.path["name"] != file->file_name)
        return http::redirect_response(file_url(now.path["slug"], *file), 301);
    // Asked for again with every piece: who may no longer have it gets no more of it.
    auto answer = http::ranged_response(
        now.request, content_type_of(file->type), '"' + file->sha256.substr(0, 32) + '"',
        static_cast<std::uint64_t>(file->size),
        [&core = now.core, who = now.self.who, id = *id,
         begun = file->file](std::uint64_t sent) -> http::shared_bytes {
            auto part = core.office().read(who, [&](changes::reader& view) {
                return attachment_part(view, id, begun, static_cast<std::int64_t>(sent),
                                       4 * attachment_piece_size);
            });
            return part ? std::make_shared<std::string const>(*std::move(part)) : nullptr;
        });
    guard_download(*file, answer);
    return answer;
}

} // namespace

std::string file_url(std::string_view slug, attachment const& file) {
    return files_url(slug) + '/' + std::to_string(file.id) + '/' + encoded_segment(file.file_name);
}

std::string form_text(attachment const& file) {
    auto text = std::string{label(file.type)} + ", " + size_text(file.size);
    if (file.language == language::cy)
        text += ", in Welsh";
    return text;
}

void show_downloads(visit const& now, std::string_view slug, view::dictionary& page) {
    auto const files = now.ask<&attachments_of>({{"resource", slug}});
    if (files.has_error())
        return;
    for (auto const& file : files->files) {
        if (file.state != attachment_state::there)
            continue;
        auto& row = page.section("DOWNLOADS");
        row.set("DOWNLOAD", file.title).set("DOWNLOAD_URL", file_url(slug, file));
        row.set("DOWNLOAD_FORM", form_text(file)).set("DOWNLOAD_NOTE", file.format_note);
        row.set("DOWNLOAD_TERMS", std::string{label(file.licence)});
        if (!file.alternative.empty())
            row.set("DOWNLOAD_SHOWS", file.alternative);
    }
    if (files->keeps)
        page.set("FILES_URL", files_url(slug));
}

std::vector<route> attachment_pages() {
    using http::method;
    return {
        {method::get, "/resources/{slug}/files", files_page, door::signed_in},
        {method::post, "/resources/{slug}/files", added, door::signed_in},
        {method::get, "/resources/{slug}/files/{id}", file_page, door::signed_in},
        {method::post, "/resources/{slug}/files/{id}", changed, door::signed_in},
        {method::post, "/resources/{slug}/files/{id}/withdraw", withdrawn, door::signed_in},
        {method::post, "/resources/{slug}/files/{id}/restore", restored, door::signed_in},
        {method::get, "/resources/{slug}/files/{id}/{name}", download, door::open},
    };
}

} // namespace network::pages
