// A site as WordPress exports it (WXR 1.0 to 1.2): an RSS file with words of its own. What it says
// is taken as it is said; what it means to the library is wordpress_plan.hpp's business.
#pragma once

#include "libnetwork/base/clock.hpp"
#include "libnetwork/base/result.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace network::learning {

constexpr std::size_t largest_wordpress_file = 64u << 20u; ///< bytes

struct wordpress_term {
    std::string taxonomy; ///< "category", "post_tag", or one of the site's own
    std::string slug, name;
};

struct wordpress_comment {
    std::int64_t id = 0, parent = 0;
    std::string author; ///< the name that was shown; addresses are not taken
    std::optional<instant> at;
    std::string text;
    std::string approved; ///< "1", "0", "spam", "trash"
    std::string type;     ///< "", "comment", "pingback", "trackback"
};

struct wordpress_item {
    std::int64_t line = 0; ///< its place among the items, from 1
    std::int64_t post_id = 0, parent = 0;
    std::string guid, link, title, type, status, slug, author, text, excerpt, attachment, password;
    std::optional<date> on;
    std::vector<wordpress_term> terms;
    std::vector<std::pair<std::string, std::string>> meta;
    std::vector<wordpress_comment> comments;
    std::vector<problem> problems; ///< why it cannot be read
};

struct wordpress_file {
    std::string version; ///< "1.2"; empty: it does not say
    std::string title;
    std::string site; ///< "https://example.org", without a slash at its end
    std::vector<std::pair<std::string, std::string>> authors; ///< name for signing in, name shown
    std::vector<wordpress_item> items;
    std::vector<std::string> notes;

    /// The name that is shown of an author, or the name as it is.
    [[nodiscard]] std::string shown_author(std::string const& login) const;
};

/// Reads it. Fails with invalid "file.empty", "file.too_large", "file.binary", "xml.entities" (it
/// declares entities of its own), "xml.malformed" (with the line, and the last item that is whole),
/// "wordpress.none" (it is XML of another kind).
result<wordpress_file> read_wordpress(std::string bytes);

} // namespace network::learning
