#include "libnetwork/learning/wordpress_uploads.hpp"

#include "libnetwork/base/base64.hpp"
#include "libnetwork/base/digest.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/markup.hpp"

namespace network::learning {
namespace {

constexpr std::size_t longest_title = 200, longest_alternative = 1000, longest_note = 300;

std::string upload_words(std::string_view html) {
    if (!is_clean_text(html))
        return {};
    return std::string{trim(words_in({"p", "", read_html(html).blocks}))};
}

std::string cut_words(std::string_view text, std::size_t most) {
    return std::string{beginning(text, most)};
}

std::string_view meta_of(wordpress_item const& item, std::string_view name) {
    for (auto const& [key, value] : item.meta)
        if (key == name)
            return value;
    return {};
}

attachment_kind kind_of(file_type type) {
    switch (type) {
    case file_type::png:
    case file_type::jpeg:
    case file_type::webp:
    case file_type::gif:
        return attachment_kind::image;
    case file_type::pptx:
        return attachment_kind::slides;
    case file_type::xlsx:
    case file_type::csv:
        return attachment_kind::data;
    case file_type::mp3:
    case file_type::mp4:
        return attachment_kind::recording;
    case file_type::zip:
        return attachment_kind::other;
    default:
        return attachment_kind::document;
    }
}

/// What an image shows, as far as the other site said; its title where it did not.
std::string alternative_of(wordpress_item const& item, std::string const& title) {
    for (auto const text :
         {meta_of(item, "_wp_attachment_image_alt"), std::string_view{item.excerpt}})
        if (auto words = upload_words(text); !words.empty())
            return cut_words(words, longest_alternative);
    return title;
}

} // namespace

std::string path_of_upload(wordpress_item const& attachment) {
    std::string_view const address{attachment.attachment.empty() ? attachment.link
                                                                 : attachment.attachment};
    auto const host = address.find("://");
    auto const path = address.find('/', host == std::string_view::npos ? 0 : host + 3);
    return path == std::string_view::npos
               ? std::string{}
               : std::string{address.substr(path, address.find_first_of("?#") - path)};
}

wordpress_uploads::wordpress_uploads(std::vector<uploaded_file> const& files) {
    for (auto const& one : files) {
        std::string_view path{one.path};
        while (path.starts_with('/') || path.starts_with("./"))
            path.remove_prefix(path.front() == '/' ? 1 : 2);
        by_path_.emplace(path, &one);
    }
}

uploaded_file const* wordpress_uploads::of(wordpress_item const& attachment) const {
    // The whole path of an address ends with the place in the folder: the longest end that fits is
    // it.
    auto const path = path_of_upload(attachment);
    for (auto slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1))
        if (auto const found = by_path_.find(std::string_view{path}.substr(slash + 1));
            found != by_path_.end())
            return found->second;
    return nullptr;
}

result<planned_file> plan_file(wordpress_item const& attachment, uploaded_file const& given,
                               std::string const& site, content const& of_resource,
                               std::int64_t most_bytes) {
    auto const bytes = from_base64(given.content_base64);
    if (!bytes)
        return invalid("files", "content.base64", "This is not base64");
    if (static_cast<std::int64_t>(bytes->size()) > most_bytes)
        return invalid("files", "content.too_large",
                       "It is larger than the " + std::to_string(most_bytes / (1024 * 1024)) +
                           " MB that a file may have");
    planned_file made;
    auto& wish = made.wish;
    wish.file_name = given.path.substr(given.path.rfind('/') + 1);
    NETWORK_TRY(auto const type, rules::recognise(*bytes, wish.file_name));
    wish.title = cut_words(upload_words(attachment.title), longest_title);
    if (wish.title.empty())
        wish.title = wish.file_name;
    wish.kind = kind_of(type);
    wish.language = of_resource.language;
    wish.licence = of_resource.licence;
    if (is_image(type))
        wish.alternative = alternative_of(attachment, wish.title);
    wish.format_note =
        cut_words(std::string{label(type)} + ", as it stood on " + site +
                      ". Nobody has checked how accessible it is: ask for another form",
                  longest_note);
    wish.content_base64 = given.content_base64;
    made.digest = sha256(*bytes);
    made.told = "“" + wish.title + "” (" + wish.file_name + ", " + std::string{label(type)} + ")";
    return made;
}

} // namespace network::learning
