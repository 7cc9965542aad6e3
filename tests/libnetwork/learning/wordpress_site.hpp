// A WordPress site of a test's own, written out as WordPress exports it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace network::test {

struct wordpress_site {
    std::string version = "1.2";
    std::string address = "https://old.example.org";
    std::string author_element = "wp:author";
    std::vector<std::string> items;

    static std::string cdata(std::string_view text) {
        return "<![CDATA[" + std::string{text} + "]]>";
    }

    struct post {
        int id = 0;
        std::string title = "A tool library";
        std::string type = "case-study";
        std::string status = "publish";
        std::string text = "<p>The council gave a shop, and residents gave four hundred tools.</p>";
        std::string date = "2019-05-18 10:00:00";
        std::string slug = "a-tool-library";
        std::string more = {}; ///< further elements: terms, postmeta, comments
    };
    wordpress_site& add(post const& one) {
        auto const id = std::to_string(one.id);
        items.push_back(
            "<item><title>" + cdata(one.title) + "</title><link>" + address + '/' + one.type + '/' +
            one.slug + "/</link><pubDate>Sat, 18 May 2019 10:00:00 +0000</pubDate><dc:creator>" +
            cdata("sam") + "</dc:creator><guid isPermaLink=\"false\">" + address + "/?p=" + id +
            "</guid><content:encoded>" + cdata(one.text) + "</content:encoded><excerpt:encoded>" +
            cdata("") + "</excerpt:encoded><wp:post_id>" + id + "</wp:post_id><wp:post_date>" +
            cdata(one.date) + "</wp:post_date><wp:post_name>" + cdata(one.slug) +
            "</wp:post_name><wp:status>" + cdata(one.status) +
            "</wp:status><wp:post_parent>0</wp:post_parent><wp:post_type>" + cdata(one.type) +
            "</wp:post_type>" + one.more + "</item>");
        return *this;
    }
    static std::string term(std::string_view taxonomy, std::string_view slug,
                            std::string_view name) {
        return "<category domain=\"" + std::string{taxonomy} + "\" nicename=\"" +
               std::string{slug} + "\">" + cdata(name) + "</category>";
    }
    static std::string meta(std::string_view key, std::string_view value) {
        return "<wp:postmeta><wp:meta_key>" + cdata(key) + "</wp:meta_key><wp:meta_value>" +
               cdata(value) + "</wp:meta_value></wp:postmeta>";
    }
    static std::string comment(int id, int parent, std::string_view approved, std::string_view text,
                               std::string_view author = "A reader") {
        return "<wp:comment><wp:comment_id>" + std::to_string(id) +
               "</wp:comment_id><wp:comment_author>" + cdata(author) +
               "</wp:comment_author><wp:comment_author_email>reader@secret.example</"
               "wp:comment_author_email>"
               "<wp:comment_author_IP>192.0.2.7</"
               "wp:comment_author_IP><wp:comment_date_gmt>2019-06-0" +
               std::to_string(id % 9 + 1) + " 08:00:00</wp:comment_date_gmt><wp:comment_content>" +
               cdata(text) + "</wp:comment_content><wp:comment_approved>" + std::string{approved} +
               "</wp:comment_approved><wp:comment_type></wp:comment_type><wp:comment_parent>" +
               std::to_string(parent) + "</wp:comment_parent></wp:comment>";
    }
    [[nodiscard]] std::string file() const {
        std::string all =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<!-- made by an export -->\n"
            "<rss version=\"2.0\" xmlns:excerpt=\"http://wordpress.org/export/" +
            version +
            "/excerpt/\" "
            "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "
            "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
            "xmlns:wp=\"http://wordpress.org/export/" +
            version + "/\"><channel><title>The old site</title><link>" + address +
            "</link><wp:wxr_version>" + version + "</wp:wxr_version><wp:base_blog_url>" + address +
            "</wp:base_blog_url><" + author_element +
            "><wp:author_login>sam</wp:author_login><wp:author_email>sam@secret.example</"
            "wp:author_email>"
            "<wp:author_display_name>" +
            cdata("Sam of the network") + "</wp:author_display_name></" + author_element + ">";
        for (auto const& item : items)
            all += '\n' + item;
        return all + "</channel></rss>\n";
    }
};

} // namespace network::test
