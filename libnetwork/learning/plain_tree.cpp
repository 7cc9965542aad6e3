// Nothing here may own anything: the memory may leave by a jump.
#include "libnetwork/learning/plain_tree.hpp"

#include "libnetwork/base/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstring>

namespace network::learning {
namespace {

/// What may stand in an element, and where it may stand itself.
enum class may_hold : std::uint8_t { flow, phrases, items, nothing };
enum class stands_as : std::uint8_t { block, phrase, item };

struct plain_element {
    std::string_view name;
    GumboTag tag;
    stands_as stands;
    may_hold holds;
};
constexpr std::array plain_elements{
    plain_element{"p", GUMBO_TAG_P, stands_as::block, may_hold::phrases},
    plain_element{"strong", GUMBO_TAG_STRONG, stands_as::phrase, may_hold::phrases},
    plain_element{"a", GUMBO_TAG_A, stands_as::phrase, may_hold::phrases},
    plain_element{"em", GUMBO_TAG_EM, stands_as::phrase, may_hold::phrases},
    plain_element{"li", GUMBO_TAG_LI, stands_as::item, may_hold::flow},
    plain_element{"br", GUMBO_TAG_BR, stands_as::phrase, may_hold::nothing},
    plain_element{"ul", GUMBO_TAG_UL, stands_as::block, may_hold::items},
    plain_element{"ol", GUMBO_TAG_OL, stands_as::block, may_hold::items},
    plain_element{"h1", GUMBO_TAG_H1, stands_as::block, may_hold::phrases},
    plain_element{"h2", GUMBO_TAG_H2, stands_as::block, may_hold::phrases},
    plain_element{"h3", GUMBO_TAG_H3, stands_as::block, may_hold::phrases},
    plain_element{"h4", GUMBO_TAG_H4, stands_as::block, may_hold::phrases},
    plain_element{"h5", GUMBO_TAG_H5, stands_as::block, may_hold::phrases},
    plain_element{"h6", GUMBO_TAG_H6, stands_as::block, may_hold::phrases},
    plain_element{"b", GUMBO_TAG_B, stands_as::phrase, may_hold::phrases},
    plain_element{"i", GUMBO_TAG_I, stands_as::phrase, may_hold::phrases},
    plain_element{"span", GUMBO_TAG_SPAN, stands_as::phrase, may_hold::phrases},
    plain_element{"img", GUMBO_TAG_IMG, stands_as::phrase, may_hold::nothing},
    plain_element{"div", GUMBO_TAG_DIV, stands_as::block, may_hold::flow},
    plain_element{"figure", GUMBO_TAG_FIGURE, stands_as::block, may_hold::flow},
    plain_element{"figcaption", GUMBO_TAG_FIGCAPTION, stands_as::block, may_hold::flow},
    plain_element{"blockquote", GUMBO_TAG_BLOCKQUOTE, stands_as::block, may_hold::flow},
};
constexpr plain_element plain_whole{"", GUMBO_TAG_HTML, stands_as::block, may_hold::flow};

constexpr bool is_plain_space(char c) {
    return c == ' ' || c == '\n' || c == '\t';
}

/// Characters that a browser would replace are not plain, nor are those beyond U+EFFF.
bool has_plain_letters(std::string_view text) {
    char before = 0;
    for (char const c : text) {
        auto const byte = static_cast<unsigned char>(c);
        if ((byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7f || byte >= 0xef ||
            (before == '\xc2' && byte < 0xa0))
            return false;
        before = c;
    }
    return is_clean_text(text);
}

/// The end of a text that is being written.
struct plain_writing {
    char* end;
    void put(std::string_view text) {
        std::memcpy(end, text.data(), text.size());
        end += text.size();
    }
};

/// The character that is written as "&...;" at the front; its length there, or 0.
std::size_t put_plain_entity(std::string_view text, plain_writing& into) {
    struct entity {
        std::string_view written, means;
    };
    constexpr std::array<entity, 5> known{
        {{"&amp;", "&"}, {"&nbsp;", "\xc2\xa0"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}}};
    for (auto const& one : known)
        if (text.starts_with(one.written)) {
            into.put(one.means);
            return one.written.size();
        }
    if (!text.starts_with("&#"))
        return 0;
    unsigned point = 0;
    auto const* const digits = text.data() + 2;
    auto const read = std::from_chars(digits, text.data() + text.size(), point);
    auto const length = static_cast<std::size_t>(read.ptr - text.data());
    bool const plain = (point >= 0x20 && point < 0x7f) || (point >= 0xa0 && point < 0xd800);
    if (read.ec != std::errc{} || length >= text.size() || *read.ptr != ';' || !plain)
        return 0;
    auto const part = [](unsigned bits, unsigned mark) { return static_cast<char>(bits | mark); };
    std::array<char, 3> const letters{part(point >> 12U, 0xe0U), part((point >> 6U) & 0x3fU, 0x80U),
                                      part(point & 0x3fU, 0x80U)};
    if (point < 0x80) {
        *into.end++ = static_cast<char>(point);
    } else if (point < 0x800) {
        *into.end++ = part(point >> 6U, 0xc0U);
        *into.end++ = letters[2];
    } else {
        into.put({letters.data(), letters.size()});
    }
    return length + 1;
}

class plain_reading {
  public:
    plain_reading(std::string_view html, void* owner, tree_memory give)
        : html_(html), owner_(owner), give_(give) {}

    GumboNode const* run() {
        auto* const root = element(plain_whole);
        open_[depth_++] = {&plain_whole, root};
        while (at_ < html_.size())
            if (!(html_[at_] == '<' ? mark() : words()))
                return nullptr;
        return depth_ == 1 ? root : nullptr;
    }

  private:
    struct opened {
        plain_element const* what;
        GumboNode* node;
    };

    template <class T>
    T* made() {
        auto* const memory = give_(owner_, sizeof(T));
        return static_cast<T*>(std::memset(memory, 0, sizeof(T)));
    }

    void add(GumboVector& into, void* one) {
        if (into.length == into.capacity) {
            auto const capacity = std::max(4U, into.capacity * 2);
            auto** const wider = static_cast<void**>(give_(owner_, capacity * sizeof(void*)));
            if (into.length > 0)
                std::memcpy(wider, into.data, into.length * sizeof(void*));
            into.data = wider;
            into.capacity = capacity;
        }
        into.data[into.length++] = one;
    }

    GumboNode* element(plain_element const& what) {
        auto* const node = made<GumboNode>();
        node->type = GUMBO_NODE_ELEMENT;
        node->v.element.tag = what.tag;
        node->v.element.tag_namespace = GUMBO_NAMESPACE_HTML;
        return node;
    }

    [[nodiscard]] opened const& top() const { return open_[depth_ - 1]; }
    [[nodiscard]] std::string_view rest() const { return html_.substr(at_); }
    bool takes(std::string_view text) {
        bool const there = rest().starts_with(text);
        at_ += there ? text.size() : 0;
        return there;
    }
    bool takes_space() {
        auto const before = at_;
        while (at_ < html_.size() && is_plain_space(html_[at_]))
            ++at_;
        return at_ > before;
    }
    /// Small letters, and digits or hyphens after the first.
    std::string_view taken_name() {
        auto const begin = at_;
        while (at_ < html_.size() &&
               ((html_[at_] >= 'a' && html_[at_] <= 'z') ||
                (at_ > begin && ((html_[at_] >= '0' && html_[at_] <= '9') || html_[at_] == '-'))))
            ++at_;
        return html_.substr(begin, at_ - begin);
    }

    /// Text with its entities resolved; null where it holds another "&" than a plain one.
    char const* resolved(std::string_view text, bool may_stand_alone) {
        auto* const begin = static_cast<char*>(give_(owner_, text.size() + 1));
        plain_writing into{begin};
        while (!text.empty()) {
            auto const sign = std::min(text.find('&'), text.size());
            into.put(text.substr(0, sign));
            text.remove_prefix(sign);
            if (text.empty())
                break;
            auto used = put_plain_entity(text, into);
            if (used == 0 && may_stand_alone && text.size() > 1 && is_plain_space(text[1])) {
                into.put("&");
                used = 1;
            }
            if (used == 0)
                return nullptr;
            text.remove_prefix(used);
        }
        *into.end = '\0';
        return begin;
    }

    bool words() {
        auto const text = rest().substr(0, rest().find('<'));
        if (top().what->holds == may_hold::items &&
            !std::all_of(text.begin(), text.end(), is_plain_space))
            return false;
        at_ += text.size();
        auto const* const written = resolved(text, true);
        auto* const node = made<GumboNode>();
        node->type = GUMBO_NODE_TEXT;
        node->v.text.text = written;
        add(top().node->v.element.children, node);
        return written != nullptr;
    }

    bool mark() {
        if (takes("<!--"))
            return comment();
        if (takes("</"))
            return closing();
        ++at_;
        auto const name = taken_name();
        auto const* const what =
            std::find_if(plain_elements.begin(), plain_elements.end(),
                         [&](plain_element const& one) { return one.name == name; });
        if (what == plain_elements.end() || !may_stand(*what))
            return false;
        auto* const node = element(*what);
        if (!attributes(node->v.element, what->holds == may_hold::nothing))
            return false;
        add(top().node->v.element.children, node);
        if (what->holds == may_hold::nothing)
            return true;
        if (depth_ == open_.size())
            return false;
        open_[depth_++] = {what, node};
        return true;
    }

    bool comment() {
        auto const end = rest().find("--");
        if (rest().starts_with('>') || rest().starts_with("->") || end == std::string_view::npos)
            return false;
        at_ += end;
        return takes("-->");
    }

    bool closing() {
        if (depth_ == 1 || !takes(top().what->name) || !takes(">"))
            return false;
        --depth_;
        return true;
    }

    /// Nor does a phrase stand within one of its own kind.
    [[nodiscard]] bool may_stand(plain_element const& what) const {
        auto const holds = top().what->holds;
        if (what.stands == stands_as::item || holds == may_hold::items)
            return what.stands == stands_as::item && holds == may_hold::items;
        if (what.stands == stands_as::block)
            return holds == may_hold::flow;
        return std::none_of(open_.begin(), open_.begin() + depth_,
                            [&](opened const& one) { return one.what == &what; });
    }

    /// Up to the end of the tag.
    bool attributes(GumboElement& of, bool may_close_itself) {
        while (takes_space() && at_ < html_.size() && html_[at_] != '>' && html_[at_] != '/') {
            auto const name = taken_name();
            if (name.empty() || !takes("=\""))
                return false;
            auto const value = rest().substr(0, rest().find('"'));
            at_ += value.size();
            auto* const one = made<GumboAttribute>();
            one->name = resolved(name, false);
            one->value = resolved(value, false);
            if (!one->value || !takes("\"") || gumbo_get_attribute(&of.attributes, one->name))
                return false;
            add(of.attributes, one);
        }
        if (may_close_itself)
            takes("/");
        return takes(">");
    }

    std::string_view html_;
    std::size_t at_ = 0;
    void* owner_;
    tree_memory give_;
    std::array<opened, 24> open_{};
    std::size_t depth_ = 0;
};

} // namespace

GumboNode const* plain_tree(std::string_view html, void* owner, tree_memory give) {
    if (!has_plain_letters(html))
        return nullptr;
    return plain_reading{html, owner, give}.run();
}

} // namespace network::learning
