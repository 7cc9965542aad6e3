#include "libnetwork/learning/attachments.hpp"

#include "libnetwork/base/base64.hpp"
#include "libnetwork/base/digest.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/acting.hpp"
#include "libnetwork/learning/attachments_store.hpp"
#include "libnetwork/learning/file_document.hpp"
#include "libnetwork/learning/file_indexing.hpp"
#include "libnetwork/learning/library_settings.hpp"

#include <algorithm>

namespace network::learning {
namespace {

error no_such_attachment() {
    return not_found("attachment.unknown", "There is no such file");
}

/// Bytes that came in, recognised.
struct given_bytes {
    std::string bytes;
    file_type type = file_type::pdf;
};

bool is_file_name(std::string_view name) {
    return !name.empty() && name.front() != '.' && is_clean_text(name) &&
           name.find_first_of("/\\\"<>|:*?\r\n\t") == std::string_view::npos &&
           name.find("..") == std::string_view::npos;
}

std::string size_text(std::int64_t bytes) {
    return std::to_string(bytes / (1024 * 1024)) + " MB";
}

/// Reads what was sent; adds what is wrong with it to the faults.
std::optional<given_bytes> read_bytes(changes::reader& view, std::string const& base64,
                                      std::string_view file_name, std::vector<problem>& faults) {
    auto bytes = from_base64(base64);
    if (!bytes) {
        faults.push_back({"content_base64", "content.base64", "This is not base64"});
        return std::nullopt;
    }
    auto const most = attachment_limit(view);
    if (static_cast<std::int64_t>(bytes->size()) > most) {
        faults.push_back(
            {"content_base64", "content.too_large",
             "This file is larger than " + size_text(most) + ". Make it smaller, or split it"});
        return std::nullopt;
    }
    auto type = rules::recognise(*bytes, file_name);
    if (type.has_error()) {
        auto const& why = type.error().problems;
        faults.insert(faults.end(), why.begin(), why.end());
        return std::nullopt;
    }
    return given_bytes{*std::move(bytes), *type};
}

void find_faults(attachment_words const& says, std::vector<members::tier> const& tiers,
                 std::optional<file_type> type, std::vector<problem>& faults) {
    if (says.title.empty())
        faults.push_back({"title", "title.required", "Give the file a title"});
    if (!is_file_name(says.file_name))
        faults.push_back(
            {"file_name", "file_name.invalid",
             "Give a file name without folders or special characters, such as report.pdf"});
    if (says.format_note.empty())
        faults.push_back({"format_note", "format_note.required",
                          "Say what form it has and how to get another, such as “PDF, 2 MB, not "
                          "accessible: ask for another form”"});
    if (type && is_image(*type) && says.alternative.empty())
        faults.push_back({"alternative", "alternative.required",
                          "Say what the image shows, for those who cannot see it"});
    if (says.visibility == attachment_visibility::tiers && tiers.empty())
        faults.push_back({"tiers", "tiers.required", "Say for which tiers it is"});
}

std::int64_t save_file(changes::unit_of_work& work, given_bytes const& given) {
    return attachments_store::insert_file(work.db(),
                                          {given.type,
                                           static_cast<std::int64_t>(given.bytes.size()),
                                           sha256(given.bytes), work.now()},
                                          given.bytes, attachment_piece_size);
}

std::vector<changes::field_change> changes_of(attachment_words const* before,
                                              attachment_words const& after) {
    auto all = changes::differences(before, &after);
    std::erase_if(all,
                  [](auto const& one) { return !one.before && one.after && one.after->empty(); });
    return all;
}

std::int64_t record(changes::unit_of_work& work, resource_place const& place,
                    std::string_view event, std::int64_t attachment, bool tombstone,
                    std::vector<changes::field_change> changes) {
    changes.push_back({"resource", {}, std::to_string(place.row.id)});
    return work.record({.event = event,
                        .subject_kind = "attachment",
                        .subject = attachment,
                        .organisation = place.row.organisation.value_or(0),
                        .tombstone = tombstone,
                        .changes = std::move(changes)});
}

attachment_words said_of(changes::reader& view, attachment const& one) {
    return {one.title,         one.file_name,
            one.kind,          one.language,
            one.licence,       one.alternative,
            one.format_note,   one.visibility,
            one.embargo_until, attachments_store::text_layer_of(view.db(), one.id, one.number)};
}

/// The file with its resource, where the viewer looks after that.
struct file_in_hand {
    attachment file;
    resource_place place;
};
result<file_in_hand> in_hand(changes::reader& view, std::int64_t id) {
    auto const file = attachments_store::find(view.db(), id);
    if (!file)
        return no_such_attachment();
    auto place = place_in_hand(view, std::to_string(file->resource));
    if (place.has_error())
        return place.error().code == "resource.unknown" ? no_such_attachment() : place.error();
    return file_in_hand{*file, *std::move(place)};
}

/// A further version that says so; what is not given stays.
attachment next_version(changes::unit_of_work& work, file_in_hand const& known,
                        attachment_words const& says, std::vector<members::tier> const& tiers,
                        std::int64_t file, attachment_state state, std::string reason) {
    attachments_store::insert_version(work.db(),
                                      {known.file.id, known.file.number + 1, file, says, tiers,
                                       state, std::move(reason), acting_person(work), work.now()});
    index_file(work.db(), known.file.id);
    return *attachments_store::find(work.db(), known.file.id);
}

void say_again(change_attachment_wish const& wish, attachment_words& says,
               std::vector<members::tier>& tiers) {
    if (wish.title)
        says.title = trim(*wish.title);
    if (wish.file_name)
        says.file_name = trim(*wish.file_name);
    says.kind = wish.kind.value_or(says.kind);
    says.language = wish.language.value_or(says.language);
    says.licence = wish.licence.value_or(says.licence);
    if (wish.alternative)
        says.alternative = trim(*wish.alternative);
    if (wish.format_note)
        says.format_note = trim(*wish.format_note);
    says.visibility = wish.visibility.value_or(says.visibility);
    if (wish.embargo_until)
        says.embargo_until = wish.embargo_until;
    if (wish.no_embargo)
        says.embargo_until.reset();
    if (wish.text_layer)
        says.text_layer = trim(*wish.text_layer);
    if (!wish.tiers.empty())
        tiers = wish.tiers;
    if (says.visibility != attachment_visibility::tiers)
        tiers.clear();
}

} // namespace

result<attachment> add_attachment(changes::unit_of_work& work, add_attachment_wish const& wish) {
    NETWORK_TRY(auto const place, place_in_hand(work, wish.resource));
    attachment_words says;
    says.title = trim(wish.title);
    says.file_name = trim(wish.file_name);
    says.kind = wish.kind.value_or(attachment_kind::document);
    says.language =
        wish.language.value_or(place.found ? place.found->card->language : language::en);
    says.licence = wish.licence.value_or(place.found ? place.found->card->licence : licence::ogl_3);
    says.alternative = trim(wish.alternative.value_or(""));
    says.format_note = trim(wish.format_note);
    says.visibility = wish.visibility.value_or(attachment_visibility::as_resource);
    says.embargo_until = wish.embargo_until;
    says.text_layer = trim(wish.text_layer.value_or(""));
    auto const tiers =
        says.visibility == attachment_visibility::tiers ? wish.tiers : std::vector<members::tier>{};
    std::vector<problem> faults;
    auto const given = read_bytes(work, wish.content_base64, says.file_name, faults);
    find_faults(says, tiers, given ? std::optional{given->type} : std::nullopt, faults);
    if (!faults.empty())
        return invalid(std::move(faults));
    if (says.text_layer.empty())
        says.text_layer = text_of_file(given->type, given->bytes);
    auto const file = save_file(work, *given);
    auto const id = attachments_store::insert_attachment(work.db(), place.row.id, work.now());
    attachments_store::insert_version(
        work.db(),
        {id, 1, file, says, tiers, attachment_state::there, {}, acting_person(work), work.now()});
    index_file(work.db(), id);
    record(work, place, "learning.file_added", id, false, changes_of(nullptr, says));
    return *attachments_store::find(work.db(), id);
}

result<attachment> change_attachment(changes::unit_of_work& work,
                                     change_attachment_wish const& wish) {
    NETWORK_TRY(auto const known, in_hand(work, wish.attachment));
    if (known.file.state != attachment_state::there)
        return conflict("attachment.gone", "This file was taken away");
    auto const before = said_of(work, known.file);
    auto says = before;
    auto tiers = known.file.tiers;
    say_again(wish, says, tiers);
    std::vector<problem> faults;
    std::optional<given_bytes> given;
    if (wish.content_base64)
        given = read_bytes(work, *wish.content_base64, says.file_name, faults);
    find_faults(says, tiers, given ? given->type : known.file.type, faults);
    if (!faults.empty())
        return invalid(std::move(faults));
    // Of other bytes the text is read anew, unless another one was given with them.
    if (given && says.text_layer == before.text_layer)
        if (auto text = text_of_file(given->type, given->bytes); !text.empty())
            says.text_layer = std::move(text);
    auto const file = given ? save_file(work, *given) : known.file.file;
    record(work, known.place, given ? "learning.file_replaced" : "learning.file_changed",
           known.file.id, false, changes_of(&before, says));
    return next_version(work, known, says, tiers, file, attachment_state::there, {});
}

result<attachment> withdraw_attachment(changes::unit_of_work& work, attachment_end const& wish) {
    NETWORK_TRY(auto const known, in_hand(work, wish.attachment));
    if (known.file.state != attachment_state::there)
        return conflict("attachment.gone", "This file was taken away");
    std::string const reason{trim(wish.reason)};
    if (reason.empty())
        return invalid("reason", "reason.required", "Say why it is taken away");
    record(work, known.place, "learning.file_withdrawn", known.file.id, true,
           {{"reason", {}, reason}});
    return next_version(work, known, said_of(work, known.file), known.file.tiers, known.file.file,
                        attachment_state::gone, reason);
}

result<attachment> restore_attachment(changes::unit_of_work& work, attachment_number const& wish) {
    NETWORK_TRY(auto const known, in_hand(work, wish.attachment));
    if (known.file.state == attachment_state::there)
        return conflict("attachment.there", "This file is there");
    if (known.file.state == attachment_state::erased)
        return conflict("attachment.erased", "The bytes of this file were deleted");
    record(work, known.place, "learning.file_restored", known.file.id, false, {});
    return next_version(work, known, said_of(work, known.file), known.file.tiers, known.file.file,
                        attachment_state::there, {});
}

result<attachment> erase_attachment(changes::unit_of_work& work, attachment_end const& wish) {
    NETWORK_TRY(auto const known, in_hand(work, wish.attachment));
    if (known.file.state == attachment_state::erased)
        return conflict("attachment.gone", "The bytes of this file were deleted already");
    std::string const reason{trim(wish.reason)};
    if (reason.empty())
        return invalid("reason", "reason.required",
                       "Say why it is erased, without saying what it holds");
    auto says = said_of(work, known.file);
    says.text_layer.clear();
    std::vector<std::int64_t> files;
    for (auto const& version : attachments_store::versions_of(work.db(), known.file.id))
        if (std::find(files.begin(), files.end(), version.file) == files.end())
            files.push_back(version.file);
    auto last = known;
    for (auto const file : files) // a version for each of its files: that is what lets the bytes go
        last.file = next_version(work, last, says, known.file.tiers, file, attachment_state::erased,
                                 reason);
    for (auto const file : files)
        attachments_store::delete_pieces(work.db(), file);
    attachments_store::delete_texts(work.db(), known.file.id);
    forget_file(work.db(), known.file.id);
    auto const authority = record(work, known.place, "learning.file_erased", known.file.id, true,
                                  {{"reason", {}, reason}});
    changes::erase_values(work.db(), "attachment", known.file.id, {"text_layer"}, authority);
    return last.file;
}

result<std::vector<attachment>> attachment_history(changes::reader& view,
                                                   attachment_number const& wish) {
    NETWORK_TRY(auto const known, in_hand(view, wish.attachment));
    return attachments_store::versions_of(view.db(), known.file.id);
}

} // namespace network::learning
