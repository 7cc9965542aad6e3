#include "libnetwork/learning/wordpress_text.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace network::learning {
namespace {

/// "[name a="b"]" where it stands.
struct shortcode {
    std::string name;
    std::string_view said; ///< what stands after the name
    std::size_t end = 0;   ///< first place after it
    bool closes = false;
};

std::optional<shortcode> shortcode_at(std::string_view text, std::size_t place) {
    shortcode found;
    auto start = place + 1;
    if (start < text.size() && text[start] == '/') {
        found.closes = true;
        ++start;
    }
    auto end = start;
    while (end < text.size() && (std::isalnum(static_cast<unsigned char>(text[end])) != 0 ||
                                 text[end] == '_' || text[end] == '-'))
        found.name += static_cast<char>(std::tolower(static_cast<unsigned char>(text[end++])));
    constexpr std::size_t longest = 2000;
    auto const last = text.substr(0, std::min(text.size(), end + longest)).find(']', end);
    if (found.name.empty() || last == std::string_view::npos)
        return std::nullopt;
    if (end != last && text[end] != ' ' && text[end] != '/' && text[end] != '=')
        return std::nullopt;
    found.said = text.substr(end, last - end);
    found.end = last + 1;
    return found;
}

std::string attribute_of(std::string_view said, std::string_view name) {
    for (auto place = said.find(name); place != std::string_view::npos;
         place = said.find(name, place + 1)) {
        auto const sign = place + name.size();
        bool const starts = place == 0 || said[place - 1] == ' ';
        if (!starts || sign + 1 >= said.size() || said[sign] != '=')
            continue;
        auto const quote = said[sign + 1];
        if (quote != '"' && quote != '\'') {
            auto const end = said.find_first_of(" ]", sign + 1);
            return std::string{
                said.substr(sign + 1, end == std::string_view::npos ? end : end - sign - 1)};
        }
        auto const end = said.find(quote, sign + 2);
        if (end != std::string_view::npos)
            return std::string{said.substr(sign + 2, end - sign - 2)};
    }
    return {};
}

/// What the shortcodes of WordPress itself stand for. Others are told by their names: those of page
/// builders have an underscore. A word in square brackets that is neither stays as it is.
class expanding {
  public:
    expanding(std::string_view text, std::vector<std::string>& notes)
        : text_(text), notes_(notes) {}

    std::string run() {
        std::string out;
        out.reserve(text_.size());
        for (std::size_t place = 0; place < text_.size();) {
            auto const mark = std::min(text_.find('[', place), text_.size());
            out += text_.substr(place, mark - place);
            if (mark == text_.size())
                break;
            auto const code = shortcode_at(text_, mark);
            place = code ? expand(*code, mark, out) : mark;
            if (place == mark) {
                out += '[';
                ++place;
            }
        }
        return out;
    }

  private:
    void note(std::string line) {
        if (std::find(notes_.begin(), notes_.end(), line) == notes_.end())
            notes_.push_back(std::move(line));
    }

    /// The place to go on from; `mark` where it is no shortcode.
    std::size_t expand(shortcode const& code, std::size_t mark, std::string& out) {
        if (code.name == "caption" || code.name == "wp_caption")
            return code.closes ? code.end : caption(code, out);
        if (code.name == "embed" || code.name == "video" || code.name == "audio" ||
            code.name == "youtube")
            return code.closes ? code.end : embedded(code, out);
        if (code.name == "gallery" || code.name == "playlist") {
            note("Left out a " + code.name + " of files: its files are listed by themselves");
            return code.end;
        }
        if (code.name.starts_with("contact-form")) {
            note("Left out a form");
            return code.end;
        }
        if (code.name.find('_') == std::string::npos)
            return mark;
        note("Left out the marks of a page builder, [" + code.name +
             "], and kept what stood in it");
        out += "\n\n";
        return code.end;
    }

    /// What stands between it and its end, or nothing where it has none.
    std::optional<std::string_view> inside(shortcode const& code, std::size_t& after) {
        auto const closing = "[/" + code.name + "]";
        auto const end = text_.find(closing, code.end);
        if (end == std::string_view::npos)
            return std::nullopt;
        after = end + closing.size();
        return text_.substr(code.end, end - code.end);
    }

    std::size_t caption(shortcode const& code, std::string& out) {
        std::size_t after = code.end;
        auto const held = inside(code, after);
        if (!held)
            return code.end;
        auto words = attribute_of(code.said, "caption");
        auto const last = held->rfind('>');
        auto const picture = held->substr(0, last == std::string_view::npos ? 0 : last + 1);
        if (words.empty())
            words = held->substr(picture.size());
        out += "<figure>";
        out += picture;
        out += "<figcaption>" + words + "</figcaption></figure>";
        return after;
    }

    std::size_t embedded(shortcode const& code, std::string& out) {
        std::size_t after = code.end;
        std::string where = attribute_of(code.said, "src");
        for (auto const* name : {"mp4", "mp3", "url"})
            if (where.empty())
                where = attribute_of(code.said, name);
        if (auto const held = inside(code, after); held && where.empty())
            where = *held;
        else if (!held)
            after = code.end;
        std::string quoted;
        for (char const c : where)
            if (c != '"' && c != '<' && c != '>')
                quoted += c;
        note("Embedded pages and players became links");
        out += "<p><a href=\"" + quoted + "\">" + quoted + "</a></p>";
        return after;
    }

    std::string_view text_;
    std::vector<std::string>& notes_;
};

/// Blocks that the site fills in when it shows the page.
void note_what_is_made_elsewhere(std::string_view text, std::vector<std::string>& notes) {
    constexpr std::string_view opening = "<!-- ";
    constexpr std::array<std::string_view, 6> made{
        "wp:latest-posts", "wp:block ", "wp:query", "wp:rss", "wp:categories", "wp:archives"};
    std::array<bool, made.size()> is_there{};
    for (auto at = text.find(opening); at != std::string_view::npos;
         at = text.find(opening, at + 1))
        for (std::size_t i = 0; i < made.size(); ++i)
            is_there[i] |= text.substr(at + opening.size()).starts_with(made[i]);
    for (std::size_t i = 0; i < made.size(); ++i)
        if (is_there[i])
            notes.push_back("Left out a block that the other site fills in: " +
                            std::string{made[i].substr(3)});
}

bool is_space_of_line(char c) {
    return c == ' ' || c == '\t' || c == '\r';
}

/// Whether a text that begins there begins a line, or stands first in a block; not in a link.
bool begins_line(std::string_view before) {
    auto const words = before.find_last_not_of(" \t\r\n");
    if (words == std::string_view::npos)
        return true;
    if (before[words] != '>')
        return before.find('\n', words) != std::string_view::npos && before[words] != '"' &&
               before[words] != '\'' && before[words] != '=';
    auto const tag = before.substr(0, words).rfind('<');
    if (tag == std::string_view::npos)
        return false;
    auto const name = before.substr(tag + 1, words - tag - 1);
    auto const is = [&](std::string_view one) {
        return name.starts_with(one) &&
               (name.size() == one.size() || name[one.size()] == ' ' || name[one.size()] == '/');
    };
    for (auto const* block : {"p", "div", "figure", "br", "/p", "/div", "/figure", "/ul", "/ol",
                              "/h2", "/h3", "/h4", "/blockquote"})
        if (is(block))
            return true;
    return name.starts_with("!--");
}

/// Whether a line, or its block, ends there.
bool ends_line(std::string_view after) {
    while (!after.empty() && is_space_of_line(after.front()))
        after.remove_prefix(1);
    if (after.empty() || after.front() == '\n')
        return true;
    for (auto const* end : {"</p>", "</div>", "</figure>", "<br", "<!--", "<p", "<div"})
        if (after.starts_with(end))
            return true;
    return false;
}

/// An address alone on its line, or in a block of its own, is shown there as what it leads to, in
/// the block for embedding as in the classic manner. Here it becomes a link.
std::string with_links_for_bare_addresses(std::string const& text,
                                          std::vector<std::string>& notes) {
    std::string out;
    std::size_t done = 0;
    for (auto at = text.find("http"); at != std::string::npos; at = text.find("http", at + 1)) {
        std::string_view const rest = std::string_view{text}.substr(at);
        if (!rest.starts_with("http://") && !rest.starts_with("https://"))
            continue;
        auto const where = rest.substr(0, rest.find_first_of(" \t\r\n<>\"'[]"));
        if (!begins_line(std::string_view{text}.substr(0, at)) ||
            !ends_line(rest.substr(where.size())))
            continue;
        out += text.substr(done, at - done);
        out.append("<a href=\"").append(where).append("\">").append(where).append("</a>");
        done = at + where.size();
    }
    if (done == 0)
        return text;
    constexpr auto told = "Embedded pages and players became links";
    if (std::find(notes.begin(), notes.end(), told) == notes.end())
        notes.emplace_back(told);
    return out + text.substr(done);
}

} // namespace

read_markup read_wordpress_text(std::string_view text, std::string_view base) {
    std::vector<std::string> notes;
    bool const in_blocks = text.find("<!-- wp:") != std::string_view::npos;
    if (in_blocks)
        note_what_is_made_elsewhere(text, notes);
    auto expanded =
        text.size() <= largest_markup ? expanding{text, notes}.run() : std::string{text};
    if (text.size() <= largest_markup)
        expanded = with_links_for_bare_addresses(expanded, notes);
    auto read = read_html(expanded, {std::string{base}, !in_blocks});
    read.notes.insert(read.notes.begin(), notes.begin(), notes.end());
    return read;
}

} // namespace network::learning
