// Files as readers have them: the policy is asked for every part of every file.
#include "libnetwork/base/base64.hpp"
#include "libnetwork/learning/attachments.hpp"
#include "libnetwork/learning/attachments_store.hpp"
#include "libnetwork/learning/library_settings.hpp"
#include "libnetwork/people/rights.hpp"

#include <algorithm>

namespace network::learning {
namespace {

error unknown_attachment() {
    return not_found("attachment.unknown", "There is no such file");
}

/// Could the viewer have it, were it there?
bool might_have(changes::reader& view, resource_place const& place, attachment const& file) {
    if (place.looks_after)
        return true;
    return rules::sight_of(readership_of(view), rules::guarded_file(place.who, file),
                           view.today()) == sight::whole;
}

/// May the viewer have the file now?
bool may_have(changes::reader& view, resource_place const& place, attachment const& file) {
    return file.state == attachment_state::there && might_have(view, place, file);
}

result<attachment> had(changes::reader& view, std::int64_t id) {
    auto const file = attachments_store::find(view.db(), id);
    if (!file)
        return unknown_attachment();
    auto const place = place_of(view, std::to_string(file->resource));
    if (place.has_error() || !may_have(view, *place, *file))
        return unknown_attachment();
    return *file;
}

/// The answer about a file that was taken away, for those who could have it before; why it went is
/// for those who look after it.
std::optional<error> taken_away(changes::reader& view, std::int64_t id) {
    auto const file = attachments_store::find(view.db(), id);
    if (!file || file->state == attachment_state::there)
        return std::nullopt;
    auto const place = place_of(view, std::to_string(file->resource));
    if (place.has_error() || !might_have(view, *place, *file))
        return std::nullopt;
    return not_found("attachment.withdrawn",
                     "This file was taken away" + (place->looks_after ? ": " + file->reason : ""));
}

/// The bytes of a file from there on, no more than asked for.
std::string part_of(network::store::connection& db, std::int64_t file, std::int64_t size,
                    std::int64_t from, std::int64_t most) {
    std::string bytes;
    auto const end = std::min(from + most, size);
    for (auto place = from / attachment_piece_size; place * attachment_piece_size < end; ++place) {
        auto const piece = attachments_store::piece(db, file, place);
        auto const whole = piece ? from_base64(*piece) : std::nullopt;
        if (!whole)
            throw failure(status::internal, "attachment.broken", "a piece of a file is missing");
        bytes += *whole;
    }
    auto const before = std::min<std::int64_t>(from % attachment_piece_size,
                                               static_cast<std::int64_t>(bytes.size()));
    return bytes.substr(static_cast<std::size_t>(before),
                        static_cast<std::size_t>(std::max<std::int64_t>(end - from, 0)));
}

} // namespace

guarded rules::guarded_file(guarded resource, attachment const& file) {
    resource.has_teaser = false; // a file is had whole or not at all
    if (file.embargo_until &&
        (!resource.embargo_until || *resource.embargo_until < *file.embargo_until))
        resource.embargo_until = file.embargo_until;
    switch (file.visibility) {
    case attachment_visibility::as_resource:
        break;
    case attachment_visibility::everyone:
        resource.visibility = visibility::everyone;
        break;
    case attachment_visibility::members:
        resource.visibility = visibility::members;
        break;
    case attachment_visibility::tiers:
        resource.visibility = visibility::tiers;
        resource.tiers = file.tiers;
        break;
    }
    return resource;
}

result<attachment> show_attachment(changes::reader& view, attachment_number const& wish) {
    auto found = had(view, wish.attachment);
    if (found.has_error())
        if (auto gone = taken_away(view, wish.attachment))
            return *std::move(gone);
    return found;
}

result<attachment_list> attachments_of(changes::reader& view, attachments_wish const& wish) {
    NETWORK_TRY(auto const place, place_of(view, wish.resource));
    // Whoever reads all sees the files of others, but keeps none.
    bool const keeps =
        place.looks_after && people::may(view.by(), people::right::share_resources, 0).has_value();
    attachment_list found{brief_of(view, place), keeps, attachment_limit(view), {}};
    for (auto& one : attachments_store::of_resource(view.db(), place.row.id))
        if (place.looks_after || may_have(view, place, one))
            found.files.push_back(std::move(one));
    return found;
}

result<std::string> attachment_part(changes::reader& view, std::int64_t id, std::int64_t begun,
                                    std::int64_t from, std::int64_t most) {
    NETWORK_TRY(auto const file, had(view, id));
    if (begun != 0 && file.file != begun)
        return unknown_attachment();
    return part_of(view.db(), file.file, file.size, from, most);
}

result<std::string> kept_attachment_part(changes::reader& view, std::int64_t id,
                                         std::int64_t wanted, std::int64_t from,
                                         std::int64_t most) {
    auto const now = attachments_store::find(view.db(), id);
    if (!now || now->state != attachment_state::there)
        return unknown_attachment();
    auto const place = place_of(view, std::to_string(now->resource));
    if (place.has_error() || !place->looks_after)
        return unknown_attachment();
    for (auto const& one : attachments_store::versions_of(view.db(), id))
        if (one.file == wanted)
            return part_of(view.db(), one.file, one.size, from, most);
    return unknown_attachment();
}

result<attachment_bytes> read_attachment(changes::reader& view, attachment_piece_wish const& wish) {
    NETWORK_TRY(auto const file, had(view, wish.attachment));
    NETWORK_TRY(auto const bytes, attachment_part(view, wish.attachment, file.file, wish.from,
                                                  wish.most.value_or(attachment_piece_size)));
    auto const end = wish.from + static_cast<std::int64_t>(bytes.size());
    return attachment_bytes{wish.from, to_base64(bytes), end >= file.size};
}

} // namespace network::learning
