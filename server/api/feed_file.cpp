#include "server/api/feed_file.hpp"

#include "libnetwork/learning/theme_tree.hpp"
#include "libnetwork/members/principles.hpp"
#include "server/api/xml.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>

namespace network::api {
namespace {

namespace json = boost::json;
using learning::outlet_row;

constexpr std::string_view network_name = "Co-operative Councils Network";

std::string_view author_of(outlet_row const& row) {
    return row.organisation_name.empty() ? network_name : std::string_view{row.organisation_name};
}

std::string address_of(feed_frame const& frame, outlet_row const& row) {
    return frame.base + "/resources/" + row.slug;
}

/// What a theme is called: readers of feeds know no codes.
std::string theme_called(feed_frame const& frame, std::string const& theme) {
    return frame.words ? learning::theme_name(*frame.words, theme) : theme;
}

instant updated(feed_frame const& frame, std::vector<outlet_row> const& rows) {
    auto last = rows.empty() ? frame.updated_if_empty : rows.front().changed;
    for (auto const& row : rows)
        last = std::max(last, row.changed);
    return last;
}

std::string category(std::string_view term, std::string_view label) {
    return "<category term=\"" + xml_text(term) + "\" label=\"" + xml_text(label) + "\"/>";
}

std::string atom_entry(feed_frame const& frame, outlet_row const& row) {
    auto out = "<entry xml:lang=\"" + std::string{language_tag(row.language)} + "\">" +
               xml_element("id", row.urn);
    out += xml_element("title", row.title);
    out += "<link rel=\"alternate\" type=\"text/html\" href=\"" + xml_text(address_of(frame, row)) +
           "\"/>";
    out += "<published>" + london_midnight(row.published).to_string() + "</published>";
    out += "<updated>" + row.changed.to_string() + "</updated>";
    out += "<author>" + xml_element("name", author_of(row));
    if (!row.organisation.empty())
        out += xml_element("uri", frame.base + "/organisations/" + row.organisation);
    out += "</author>";
    if (row.text.empty())
        out += "<summary/>";
    else
        out += "<summary>" + xml_text(row.text) + "</summary>";
    out += category(to_word(row.kind), label(row.kind));
    for (auto const one : row.principles)
        out += category(to_word(one), members::text_of(one).name);
    for (auto const& theme : row.themes)
        out += category(theme, theme_called(frame, theme));
    if (row.whole)
        out += xml_element("rights", label(row.licence));
    return out + "</entry>\n";
}

json::object json_item(feed_frame const& frame, outlet_row const& row) {
    json::array tags{label(row.kind)};
    for (auto const one : row.principles)
        tags.emplace_back(members::text_of(one).name);
    for (auto const& theme : row.themes)
        tags.emplace_back(theme_called(frame, theme));
    json::object author{{"name", author_of(row)}};
    if (!row.organisation.empty())
        author["url"] = frame.base + "/organisations/" + row.organisation;
    return {{"id", row.urn},
            {"url", address_of(frame, row)},
            {"title", row.title},
            {"content_text", row.text.empty() ? row.title : row.text},
            {"date_published", london_midnight(row.published).to_string()},
            {"date_modified", row.changed.to_string()},
            {"authors", json::array{std::move(author)}},
            {"tags", std::move(tags)},
            {"language", language_tag(row.language)}};
}

} // namespace

std::string atom_feed(feed_frame const& frame, std::vector<outlet_row> const& rows) {
    auto out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
               "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en-GB\">" +
               xml_element("id", frame.id) + xml_element("title", frame.title);
    out += "<updated>" + updated(frame, rows).to_string() + "</updated>";
    out +=
        "<link rel=\"self\" type=\"application/atom+xml\" href=\"" + xml_text(frame.self) + "\"/>";
    out += "<link rel=\"alternate\" type=\"text/html\" href=\"" + xml_text(frame.page) + "\"/>";
    out += "<author>" + xml_element("name", network_name) + "</author>";
    out += xml_element("generator", "coopnet") + '\n';
    for (auto const& row : rows)
        out += atom_entry(frame, row);
    return out + "</feed>\n";
}

std::string json_feed(feed_frame const& frame, std::vector<outlet_row> const& rows) {
    json::array items;
    for (auto const& row : rows)
        items.push_back(json_item(frame, row));
    return json::serialize(
               json::object{{"version", "https://jsonfeed.org/version/1.1"},
                            {"title", frame.title},
                            {"home_page_url", frame.page},
                            {"feed_url", frame.self},
                            {"language", "en-GB"},
                            {"authors", json::array{json::object{{"name", network_name}}}},
                            {"items", std::move(items)}}) +
           '\n';
}

} // namespace network::api
