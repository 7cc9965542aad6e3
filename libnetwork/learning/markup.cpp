#include "libnetwork/learning/markup.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/html_tree.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace network::learning {
namespace {

/// What becomes of an element.
enum class fate : std::uint8_t {
    opened, ///< its inside is read as if it were not there
    kept,   ///< stands under the same or another tag
    dropped ///< with everything in it
};
struct treatment {
    GumboTag tag;
    fate what;
    std::string_view as; ///< of what is kept
    bool is_block = false;
};

constexpr std::array treatments{
    treatment{GUMBO_TAG_P, fate::kept, "p", true},
    treatment{GUMBO_TAG_H1, fate::kept, "h2", true},
    treatment{GUMBO_TAG_H2, fate::kept, "h2", true},
    treatment{GUMBO_TAG_H3, fate::kept, "h3", true},
    treatment{GUMBO_TAG_H4, fate::kept, "h4", true},
    treatment{GUMBO_TAG_H5, fate::kept, "h4", true},
    treatment{GUMBO_TAG_H6, fate::kept, "h4", true},
    treatment{GUMBO_TAG_UL, fate::kept, "ul", true},
    treatment{GUMBO_TAG_OL, fate::kept, "ol", true},
    treatment{GUMBO_TAG_LI, fate::kept, "li", true},
    treatment{GUMBO_TAG_BLOCKQUOTE, fate::kept, "blockquote", true},
    treatment{GUMBO_TAG_PRE, fate::kept, "pre", true},
    treatment{GUMBO_TAG_TABLE, fate::kept, "table", true},
    treatment{GUMBO_TAG_CAPTION, fate::kept, "caption", true},
    treatment{GUMBO_TAG_TR, fate::kept, "tr", true},
    treatment{GUMBO_TAG_TH, fate::kept, "th", true},
    treatment{GUMBO_TAG_TD, fate::kept, "td", true},
    treatment{GUMBO_TAG_FIGURE, fate::kept, "figure", true},
    treatment{GUMBO_TAG_FIGCAPTION, fate::kept, "figcaption", true},
    treatment{GUMBO_TAG_STRONG, fate::kept, "strong"},
    treatment{GUMBO_TAG_B, fate::kept, "strong"},
    treatment{GUMBO_TAG_EM, fate::kept, "em"},
    treatment{GUMBO_TAG_I, fate::kept, "em"},
    treatment{GUMBO_TAG_CITE, fate::kept, "em"},
    treatment{GUMBO_TAG_A, fate::kept, "a"},
    treatment{GUMBO_TAG_BR, fate::kept, "br"},
    treatment{GUMBO_TAG_DIV, fate::opened, "", true},
    treatment{GUMBO_TAG_SECTION, fate::opened, "", true},
    treatment{GUMBO_TAG_ARTICLE, fate::opened, "", true},
    treatment{GUMBO_TAG_HEADER, fate::opened, "", true},
    treatment{GUMBO_TAG_FOOTER, fate::opened, "", true},
    treatment{GUMBO_TAG_MAIN, fate::opened, "", true},
    treatment{GUMBO_TAG_ASIDE, fate::opened, "", true},
    treatment{GUMBO_TAG_CENTER, fate::opened, "", true},
    treatment{GUMBO_TAG_ADDRESS, fate::opened, "", true},
    treatment{GUMBO_TAG_DETAILS, fate::opened, "", true},
    treatment{GUMBO_TAG_SUMMARY, fate::opened, "", true},
    treatment{GUMBO_TAG_DL, fate::opened, "", true},
    treatment{GUMBO_TAG_DT, fate::opened, "", true},
    treatment{GUMBO_TAG_DD, fate::opened, "", true},
    treatment{GUMBO_TAG_HR, fate::opened, "", true},
    treatment{GUMBO_TAG_TBODY, fate::opened, "", true},
    treatment{GUMBO_TAG_THEAD, fate::opened, "", true},
    treatment{GUMBO_TAG_TFOOT, fate::opened, "", true},
    treatment{GUMBO_TAG_SCRIPT, fate::dropped, ""},
    treatment{GUMBO_TAG_STYLE, fate::dropped, ""},
    treatment{GUMBO_TAG_TEMPLATE, fate::dropped, ""},
    treatment{GUMBO_TAG_NOSCRIPT, fate::dropped, ""},
    treatment{GUMBO_TAG_NOEMBED, fate::dropped, ""},
    treatment{GUMBO_TAG_NOFRAMES, fate::dropped, ""},
    treatment{GUMBO_TAG_OBJECT, fate::dropped, ""},
    treatment{GUMBO_TAG_APPLET, fate::dropped, ""},
    treatment{GUMBO_TAG_FORM, fate::dropped, ""},
    treatment{GUMBO_TAG_BUTTON, fate::dropped, ""},
    treatment{GUMBO_TAG_INPUT, fate::dropped, ""},
    treatment{GUMBO_TAG_SELECT, fate::dropped, ""},
    treatment{GUMBO_TAG_TEXTAREA, fate::dropped, ""},
    treatment{GUMBO_TAG_TITLE, fate::dropped, ""},
    treatment{GUMBO_TAG_META, fate::dropped, ""},
    treatment{GUMBO_TAG_LINK, fate::dropped, ""},
    treatment{GUMBO_TAG_BASE, fate::dropped, ""},
    treatment{GUMBO_TAG_XMP, fate::dropped, ""},
    treatment{GUMBO_TAG_PLAINTEXT, fate::dropped, ""},
    treatment{GUMBO_TAG_CANVAS, fate::dropped, ""},
};

treatment const& treatment_of(GumboElement const& element) {
    static constexpr treatment opened{GUMBO_TAG_UNKNOWN, fate::opened, ""};
    static constexpr treatment dropped{GUMBO_TAG_UNKNOWN, fate::dropped, ""};
    if (element.tag_namespace != GUMBO_NAMESPACE_HTML)
        return dropped; // pictures and formulas with a language of their own
    auto const place = std::find_if(treatments.begin(), treatments.end(),
                                    [&](auto const& one) { return one.tag == element.tag; });
    return place == treatments.end() ? opened : *place;
}

/// Frames and players: what they show is linked to.
bool is_embedded(GumboTag tag) {
    return tag == GUMBO_TAG_IFRAME || tag == GUMBO_TAG_EMBED || tag == GUMBO_TAG_VIDEO ||
           tag == GUMBO_TAG_AUDIO;
}

std::string_view attribute(GumboElement const& element, char const* name) {
    auto const* found = gumbo_get_attribute(&element.attributes, name);
    return found ? std::string_view{found->value} : std::string_view{};
}

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// Control characters have no business in a text; a broken character is shown as such.
std::string clean_words(std::string_view text) {
    std::string clean;
    clean.reserve(text.size());
    for (char const c : text)
        if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t')
            clean += c == '\t' ? ' ' : c;
    return clean;
}

/// Builds the tree of what is allowed from the parser's.
class allowing {
  public:
    allowing(reading_options const& how, std::vector<std::string>& notes)
        : how_(how), notes_(notes) {}

    /// A place where paragraphs stand: loose words become one.
    std::vector<markup> flow(GumboNode const& node, std::size_t depth) {
        std::vector<markup> blocks;
        std::vector<markup> loose;
        read_flow(node, depth, blocks, loose);
        settle(loose, blocks);
        return blocks;
    }

  private:
    void note(std::string_view line) {
        if (told_.insert(std::string{line}).second)
            notes_.emplace_back(line);
    }

    /// Loose words so far become a paragraph.
    static void settle(std::vector<markup>& loose, std::vector<markup>& blocks) {
        while (!loose.empty() && (loose.back().tag == "br" ||
                                  (loose.back().tag.empty() && is_blank(loose.back().text))))
            loose.pop_back();
        auto const first = std::find_if(loose.begin(), loose.end(), [](markup const& one) {
            return one.tag != "br" && (!one.tag.empty() || !is_blank(one.text));
        });
        loose.erase(loose.begin(), first);
        if (!loose.empty())
            blocks.push_back({"p", "", std::move(loose)});
        loose.clear();
    }

    void read_flow(GumboNode const& node, std::size_t depth, std::vector<markup>& blocks,
                   std::vector<markup>& loose) {
        for_each_child(node, [&](GumboNode const& child) {
            if (child.type != GUMBO_NODE_ELEMENT) {
                words(child, blocks, &loose);
                return;
            }
            auto const& how = treatment_of(child.v.element);
            if (!how.is_block) {
                inline_piece(child, depth + 1, loose);
                return;
            }
            settle(loose, blocks);
            if (how.what == fate::opened && depth < deepest_markup) {
                read_flow(child, depth + 1, blocks, loose);
                settle(loose, blocks);
            } else if (auto made = block(child, how, depth + 1); !made.tag.empty()) {
                blocks.push_back(std::move(made));
            }
        });
    }

    markup block(GumboNode const& node, treatment const& how, std::size_t depth) {
        markup made{std::string{how.as.empty() ? "p" : how.as}, "", {}};
        if (depth >= deepest_markup) {
            note("Markup that was nested too deeply was kept as words");
            made.inside.push_back({"", all_words(node), {}});
            made.tag = "p";
        } else if (made.tag == "p" || made.tag == "pre" || made.tag == "caption" ||
                   made.tag.front() == 'h') {
            inline_children(node, depth, made.inside);
        } else if (made.tag == "li" || made.tag == "td" || made.tag == "th" ||
                   made.tag == "figcaption" || made.tag == "figure") {
            made.inside = flow(node, depth);
            if (made.inside.size() == 1 && made.inside.front().tag == "p") {
                auto words = std::move(made.inside.front().inside);
                made.inside = std::move(words);
            }
        } else {
            made.inside = flow(node, depth);
            fit_inside(made);
        }
        if (made.inside.empty() && made.tag != "td" && made.tag != "th")
            made.tag.clear();
        return made;
    }

    /// Lists hold items and tables rows: what else stands in them is given one.
    static void fit_inside(markup& made) {
        bool const list = made.tag == "ul" || made.tag == "ol";
        if (!list && made.tag != "table" && made.tag != "tr")
            return;
        for (auto& one : made.inside) {
            bool const fits = list                  ? one.tag == "li"
                              : made.tag == "table" ? one.tag == "tr" || one.tag == "caption"
                                                    : one.tag == "td" || one.tag == "th";
            if (fits)
                continue;
            std::vector<markup> held;
            held.push_back(std::move(one));
            one = list ? markup{"li", "", std::move(held)} : markup{"td", "", std::move(held)};
            if (made.tag == "table")
                one = markup{"tr", "", {std::move(one)}};
        }
    }

    void inline_children(GumboNode const& node, std::size_t depth, std::vector<markup>& into) {
        for_each_child(node, [&](GumboNode const& child) { inline_piece(child, depth, into); });
    }

    void inline_piece(GumboNode const& node, std::size_t depth, std::vector<markup>& into) {
        if (node.type != GUMBO_NODE_ELEMENT) {
            std::vector<markup> nowhere;
            words(node, nowhere, &into, false);
            return;
        }
        auto const& element = node.v.element;
        if (element.tag_namespace == GUMBO_NAMESPACE_HTML && element.tag == GUMBO_TAG_IMG)
            return picture(element, into);
        if (element.tag_namespace == GUMBO_NAMESPACE_HTML && is_embedded(element.tag))
            return embedded(node, into);
        auto const& how = treatment_of(element);
        if (how.what == fate::dropped) {
            auto const* const name = gumbo_normalized_tagname(element.tag);
            note("Left out <" + std::string{*name ? name : "a foreign element"} +
                 "> and what stood in it");
            return;
        }
        if (depth >= deepest_markup) {
            note("Markup that was nested too deeply was kept as words");
            into.push_back({"", all_words(node), {}});
            return;
        }
        if (how.what == fate::opened || how.is_block)
            return inline_children(node, depth + 1, into);
        if (how.as == "br")
            return into.push_back({"br", "", {}});
        markup made{std::string{how.as}, "", {}};
        if (how.as == "a") {
            auto const where = attribute(element, "href");
            made.text = safe_address(where, how_.base);
            if (made.text.empty() && !where.empty())
                note("Unlinked an address that is neither of the web nor of mail");
        }
        inline_children(node, depth + 1, made.inside);
        if (made.inside.empty())
            return;
        if (how.as == "a" && made.text.empty())
            std::move(made.inside.begin(), made.inside.end(), std::back_inserter(into));
        else
            into.push_back(std::move(made));
    }

    void link(std::string where, std::string text, std::vector<markup>& into) {
        into.push_back({"a", std::move(where), {{"", std::move(text), {}}}});
    }

    /// Pictures are files: they are named and linked, never shown from somewhere else.
    void picture(GumboElement const& element, std::vector<markup>& into) {
        auto const where = safe_address(attribute(element, "src"), how_.base);
        if (where.empty())
            return note("Left out a picture without an address of the web");
        note("Pictures became links");
        auto const said = clean_words(trim(attribute(element, "alt")));
        link(where, said.empty() ? "Picture" : "Picture: " + said, into);
    }

    void embedded(GumboNode const& node, std::vector<markup>& into) {
        auto where = safe_address(attribute(node.v.element, "src"), how_.base);
        if (where.empty())
            for_each_child(node, [&](GumboNode const& child) {
                if (where.empty() && child.type == GUMBO_NODE_ELEMENT &&
                    child.v.element.tag == GUMBO_TAG_SOURCE)
                    where = safe_address(attribute(child.v.element, "src"), how_.base);
            });
        if (where.empty())
            return note("Left out an embedded page without an address of the web");
        note("Embedded pages and players became links");
        link(where, where, into);
    }

    /// Where lines are breaks, a blank line ends a paragraph, if there is one to end (`blocks`).
    void words(GumboNode const& node, std::vector<markup>& blocks, std::vector<markup>* loose,
               bool may_part = true) {
        if (node.type != GUMBO_NODE_TEXT && node.type != GUMBO_NODE_WHITESPACE &&
            node.type != GUMBO_NODE_CDATA)
            return;
        auto const text = clean_words(node.v.text.text);
        if (!how_.lines_are_breaks) {
            if (!text.empty())
                loose->push_back({"", text, {}});
            return;
        }
        for (std::size_t start = 0; start <= text.size();) {
            auto const end = std::min(text.find('\n', start), text.size());
            if (end > start)
                loose->push_back({"", text.substr(start, end - start), {}});
            if (end == text.size())
                break;
            auto const next = text.find_first_not_of(" \n", end);
            auto const after = next == std::string::npos ? text.size() : next;
            auto const lines = std::count(text.begin() + static_cast<std::ptrdiff_t>(end),
                                          text.begin() + static_cast<std::ptrdiff_t>(after), '\n');
            if (lines > 1 && may_part)
                settle(*loose, blocks);
            else if (!loose->empty())
                loose->push_back({"br", "", {}});
            start = after;
        }
    }

    static std::string all_words(GumboNode const& top) {
        std::string words;
        std::vector<GumboNode const*> open{&top};
        while (!open.empty()) {
            auto const& node = *open.back();
            open.pop_back();
            if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE)
                words += clean_words(node.v.text.text);
            if (node.type != GUMBO_NODE_ELEMENT ||
                treatment_of(node.v.element).what == fate::dropped)
                continue;
            auto const& children = node.v.element.children;
            for (auto left = children.length; left > 0; --left)
                open.push_back(static_cast<GumboNode const*>(children.data[left - 1]));
        }
        return words;
    }

    template <class Each>
    static void for_each_child(GumboNode const& node, Each&& each) {
        if (node.type != GUMBO_NODE_ELEMENT)
            return;
        auto const& children = node.v.element.children;
        for (unsigned index = 0; index < children.length; ++index)
            each(*static_cast<GumboNode const*>(children.data[index]));
    }

    reading_options const& how_;
    std::vector<std::string>& notes_;
    std::set<std::string> told_;
};

} // namespace

read_markup read_html(std::string_view html, reading_options const& how) {
    read_markup read;
    auto const as_words = [&](std::string_view why) {
        read.notes.emplace_back(why);
        auto const text = beginning(html, largest_markup);
        read.blocks = {{"p", "", {{"", clean_words(text), {}}}}};
        return read;
    };
    if (html.size() > largest_markup)
        return as_words("The text is too large: it was cut, and its markup kept as words");
    if (static_cast<std::size_t>(std::count(html.begin(), html.end(), '<')) > most_tags)
        return as_words("The text has too many tags: its markup was kept as words");
    html_tree const tree{html};
    if (!tree.root())
        return as_words("The markup grows beyond all bounds: it was kept as words");
    read.blocks = allowing{how, read.notes}.flow(*tree.root(), 0);
    return read;
}

} // namespace network::learning
