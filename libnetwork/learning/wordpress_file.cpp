#include "libnetwork/learning/wordpress_file.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/old_addresses.hpp"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace network::learning {
namespace {

using pugi::xml_node;

std::int64_t wordpress_number(std::string_view text) {
    return whole_number(trim(text)).value_or(0);
}

/// Everything that stands in an element: several CDATA sections are one text (exports split them).
std::string text_of(xml_node const& node) {
    std::string text;
    for (auto const& piece : node.children())
        if (piece.type() == pugi::node_pcdata || piece.type() == pugi::node_cdata)
            text += piece.value();
    return text;
}
std::string text_of(xml_node const& parent, char const* name) {
    return text_of(parent.child(name));
}

/// "2014-07-08 10:00:00", in the time of the site.
std::optional<date> day_in(std::string_view text) {
    return text.size() >= 10 ? date::parse(text.substr(0, 10)) : std::nullopt;
}

std::optional<instant> instant_in(std::string text) {
    if (text.size() != 19)
        return std::nullopt;
    text[10] = 'T';
    return instant::parse(text + "Z");
}

/// "Tue, 08 Jul 2014 10:00:00 +0000"
std::optional<date> day_of_feed(std::string_view text) {
    constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    if (auto const comma = text.find(','); comma != std::string_view::npos)
        text.remove_prefix(comma + 1);
    text = trim(text);
    auto const first = text.find(' ');
    if (first == std::string_view::npos || text.size() < first + 9)
        return std::nullopt;
    auto const month = std::find(months.begin(), months.end(), text.substr(first + 1, 3));
    if (month == months.end())
        return std::nullopt;
    return date::from_ymd(static_cast<int>(wordpress_number(text.substr(first + 5, 4))),
                          static_cast<int>(month - months.begin()) + 1,
                          static_cast<int>(wordpress_number(text.substr(0, first))));
}

void read_terms(xml_node const& node, wordpress_item& item) {
    for (auto const& one : node.children("category")) {
        wordpress_term term{one.attribute("domain").as_string("category"),
                            one.attribute("nicename").as_string(), text_of(one)};
        if (term.taxonomy == "tag")
            term.taxonomy = "post_tag";
        if (term.slug.empty())
            term.slug = slug(term.name);
        // Version 1.0 says each term twice, once without its slug.
        bool const known =
            std::any_of(item.terms.begin(), item.terms.end(), [&](wordpress_term const& other) {
                return other.name == term.name &&
                       (other.taxonomy == term.taxonomy || !one.attribute("domain"));
            });
        if (!known)
            item.terms.push_back(std::move(term));
    }
}

void read_comments(xml_node const& node, wordpress_item& item) {
    for (auto const& one : node.children("wp:comment")) {
        wordpress_comment said;
        said.id = wordpress_number(text_of(one, "wp:comment_id"));
        said.parent = wordpress_number(text_of(one, "wp:comment_parent"));
        said.author = trim(text_of(one, "wp:comment_author"));
        said.at = instant_in(text_of(one, "wp:comment_date_gmt"));
        if (!said.at)
            said.at = instant_in(text_of(one, "wp:comment_date"));
        said.text = text_of(one, "wp:comment_content");
        said.approved = trim(text_of(one, "wp:comment_approved"));
        said.type = trim(text_of(one, "wp:comment_type"));
        item.comments.push_back(std::move(said));
    }
}

/// Of a file that names no number: the one in an item's short address, which is the same.
std::int64_t number_in_address(std::string_view address) {
    auto const query = address.substr(0, address.find('#'));
    auto const mark = query.find('?');
    return mark == std::string_view::npos
               ? 0
               : rules::number_of_item(query.substr(mark + 1)).value_or(0);
}

void find_problems(wordpress_item& item) {
    auto const add = [&](char const* field, char const* code, char const* message) {
        item.problems.push_back({field, code, message});
    };
    for (auto const* text :
         {&item.title, &item.text, &item.excerpt, &item.slug, &item.link, &item.guid})
        if (!is_clean_text(*text)) {
            add("text", "text.encoding", "The text is not in the encoding that the file names");
            break;
        }
    if (item.post_id == 0)
        add("wp:post_id", "required", "The item has no number");
    if (item.type.empty())
        add("wp:post_type", "required", "The item does not say what it is");
    if (!item.on && (item.status == "publish" || item.status == "future"))
        add("wp:post_date", "date.invalid",
            "The item is published, but on no day that can be read");
}

wordpress_item read_item(xml_node const& node, std::int64_t line) {
    wordpress_item item;
    item.line = line;
    item.post_id = wordpress_number(text_of(node, "wp:post_id"));
    item.parent = wordpress_number(text_of(node, "wp:post_parent"));
    item.guid = trim(text_of(node, "guid"));
    item.link = trim(text_of(node, "link"));
    item.title = trim(text_of(node, "title"));
    item.type = trim(text_of(node, "wp:post_type"));
    item.status = trim(text_of(node, "wp:status"));
    item.slug = trim(text_of(node, "wp:post_name"));
    item.author = trim(text_of(node, "dc:creator"));
    item.text = text_of(node, "content:encoded");
    item.excerpt = text_of(node, "excerpt:encoded");
    item.attachment = trim(text_of(node, "wp:attachment_url"));
    item.password = text_of(node, "wp:post_password");
    for (auto const* name : {"wp:post_date", "wp:post_date_gmt"})
        if (!item.on)
            item.on = day_in(trim(text_of(node, name)));
    if (!item.on)
        item.on = day_of_feed(text_of(node, "pubDate"));
    for (auto const* address : {&item.guid, &item.link})
        if (item.post_id == 0)
            item.post_id = number_in_address(*address);
    read_terms(node, item);
    for (auto const& one : node.children("wp:postmeta"))
        item.meta.emplace_back(trim(text_of(one, "wp:meta_key")), text_of(one, "wp:meta_value"));
    read_comments(node, item);
    find_problems(item);
    return item;
}

/// Authors stand under either of two spellings.
void read_authors(xml_node const& channel, wordpress_file& file) {
    for (auto const* name : {"wp:author", "wp:wp_author"})
        for (auto const& one : channel.children(name)) {
            auto login = std::string{trim(text_of(one, "wp:author_login"))};
            auto shown = std::string{trim(text_of(one, "wp:author_display_name"))};
            if (shown.empty())
                shown = trim(text_of(one, "wp:author_first_name") + " " +
                             text_of(one, "wp:author_last_name"));
            if (!login.empty())
                file.authors.emplace_back(std::move(login), std::move(shown));
        }
}

std::size_t line_of(std::string_view text, std::ptrdiff_t offset) {
    auto const end =
        std::min(text.size(), static_cast<std::size_t>(std::max<std::ptrdiff_t>(offset, 0)));
    return static_cast<std::size_t>(
               std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(end), '\n')) +
           1;
}

/// Where the file breaks off, told by the items before it.
error broken(pugi::xml_parse_result const& why, std::string_view bytes,
             pugi::xml_document const& document) {
    std::int64_t items = 0;
    std::string last;
    for (auto const& node : document.child("rss").child("channel").children("item")) {
        ++items;
        last = trim(text_of(node, "title"));
    }
    auto failed =
        invalid("content", "xml.malformed",
                "The file is no sound XML: line " + std::to_string(line_of(bytes, why.offset)) +
                    ", " + why.description());
    if (items > 0)
        failed.problems.push_back(
            {"items." + std::to_string(items), "xml.malformed",
             "It breaks in or after item " + std::to_string(items) +
                 (last.empty() || !is_clean_text(last) ? "" : ", \"" + last + "\"")});
    return failed;
}

std::string without_slash(std::string_view address) {
    address = trim(address);
    while (address.ends_with('/'))
        address.remove_suffix(1);
    return std::string{address};
}

} // namespace

std::string wordpress_file::shown_author(std::string const& login) const {
    for (auto const& [name, shown] : authors)
        if (name == login && !shown.empty())
            return shown;
    return login;
}

result<wordpress_file> read_wordpress(std::string bytes) {
    if (bytes.empty())
        return invalid("content", "file.empty", "The file is empty");
    if (bytes.size() > largest_wordpress_file)
        return invalid("content", "file.too_large",
                       "Files of up to 64 MB can be taken in: export in parts");
    auto const head = std::string_view{bytes}.substr(0, bytes.find("<rss"));
    if (head.find("<!ENTITY") != std::string_view::npos)
        return invalid("content", "xml.entities",
                       "The file declares entities of its own, which no export does");
    pugi::xml_document document;
    auto const read = document.load_buffer(bytes.data(), bytes.size(),
                                           pugi::parse_default | pugi::parse_ws_pcdata_single);
    if (!read)
        return broken(read, bytes, document);
    auto const channel = document.child("rss").child("channel");
    wordpress_file file;
    file.version = trim(text_of(channel, "wp:wxr_version"));
    bool const speaks = !file.version.empty() || channel.child("item").child("wp:post_id");
    if (!channel || !speaks)
        return invalid("content", "wordpress.none",
                       "This is no export of WordPress (Tools, Export, in its dashboard)");
    if (!file.version.empty() && !file.version.starts_with("1."))
        file.notes.push_back("The export calls itself version " + file.version +
                             "; 1.0 to 1.2 are known.");
    file.title = trim(text_of(channel, "title"));
    file.site = without_slash(text_of(channel, "wp:base_blog_url"));
    if (file.site.empty())
        file.site = without_slash(text_of(channel, "link"));
    read_authors(channel, file);
    std::int64_t line = 0;
    for (auto const& node : channel.children("item"))
        file.items.push_back(read_item(node, ++line));
    return file;
}

} // namespace network::learning
