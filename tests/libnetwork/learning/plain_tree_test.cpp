// The short way to the tree of plain HTML must lead where the parser leads. Texts are made by
// chance, plain ones, broken ones and heaps of tags, and what is taken for plain is read twice: as
// it is, and with an element at its end that says nothing and is none of the plain ones, so that
// the parser reads it.
#include "libnetwork/learning/markup.hpp"
#include "libnetwork/learning/plain_tree.hpp"

#include <boost/test/unit_test.hpp>

#include <array>
#include <deque>
#include <random>

namespace network::learning {
namespace {

bool is_plain(std::string_view html) {
    std::deque<std::vector<char>> memory;
    return plain_tree(html, &memory, [](void* owner, std::size_t size) -> void* {
               auto& all = *static_cast<std::deque<std::vector<char>>*>(owner);
               return all.emplace_back(size + 1).data();
           }) != nullptr;
}

/// Texts made of tags and words by chance, the same in every run.
class chance {
  public:
    std::string text() {
        tokens_.clear();
        if (one_of(4) == 0)
            for (auto left = one_of(12); left > 0; --left)
                tokens_.emplace_back(any_token());
        else
            flow(3);
        if (one_of(3) == 0 && !tokens_.empty())
            spoil();
        std::string all;
        for (auto const& token : tokens_)
            all += token;
        return all;
    }

  private:
    std::size_t one_of(std::size_t many) { return random_() % many; }

    static constexpr std::array words_{"words ",
                                       "more",
                                       " ",
                                       "\n",
                                       "\n\n",
                                       "a & b",
                                       "&amp;",
                                       "&nbsp;",
                                       "&lt;b>",
                                       "&#8217;",
                                       "&#38;",
                                       "caf\xC3\xA9",
                                       "&quot;",
                                       "<br>",
                                       "<br />",
                                       "<!-- wp:x -->",
                                       "\t",
                                       "1 > 0",
                                       "<img src=\"/a.png\" alt=\"A &amp; b\" />"};
    static constexpr std::array odd_{"&copy;",
                                     "&amp",
                                     "&#150;",
                                     "&#0;",
                                     "&#x41;",
                                     "&#55296;",
                                     "<",
                                     "<!-->x-->",
                                     "<!--->x-->",
                                     "<!---->",
                                     "<!-->",
                                     "<!-- a -- b -->",
                                     "</p>",
                                     "<p>",
                                     "</div>",
                                     "<li>",
                                     "<b>",
                                     "</b>",
                                     "<a>",
                                     "<hr>",
                                     "<table>",
                                     "<P>",
                                     "<p/>",
                                     "\r\n",
                                     "\x01",
                                     "\xC2\x85",
                                     "\xEF\xBF\xBE",
                                     "\xFF",
                                     "\xF0\x9F\x8C\xB1",
                                     "&",
                                     "<p class=x>",
                                     "<p class=\"a\" class=\"b\">",
                                     "<p title=\"&copy;\">",
                                     "</ul>",
                                     "<ul>",
                                     "</br>",
                                     "<script>x</script>",
                                     "<pre>\n",
                                     "</pre>",
                                     "<h2>",
                                     "</h3>",
                                     "<!-- open",
                                     "<svg>",
                                     "<form>",
                                     "<a href=\"/b\"class=\"c\">",
                                     "<nobr>",
                                     "</a",
                                     "<em>",
                                     "</li>",
                                     "<blockquote>",
                                     "<!DOCTYPE html>"};
    static constexpr std::array blocks_{"p", "h1", "h2", "h3", "h4", "h5", "h6"};
    static constexpr std::array flows_{"div", "blockquote", "figure", "figcaption"};
    static constexpr std::array phrases_{"strong", "em", "b", "i", "span", "a"};

    template <class Array>
    char const* any(Array const& of) {
        return of[one_of(of.size())];
    }
    /// Of an element that may have no business where it stands.
    char const* any_name() {
        constexpr std::array others{"li", "ul", "table", "pre"};
        switch (one_of(4)) {
        case 0:
            return any(blocks_);
        case 1:
            return any(flows_);
        case 2:
            return any(phrases_);
        default:
            return any(others);
        }
    }
    char const* any_token() { return one_of(2) == 0 ? any(words_) : any(odd_); }

    void within(std::string const& name, auto&& inside) {
        constexpr std::array attributes{"",
                                        " class=\"x y\"",
                                        " href=\"https://example.org/?a=1&amp;b=2\"",
                                        " href=\"/here\" id=\"n\" ",
                                        " href=\"javascript:x\"",
                                        "\n  style=\"a: b\""};
        tokens_.push_back('<' + name + any(attributes) + '>');
        inside();
        tokens_.push_back("</" + name + '>');
    }

    void phrases(std::size_t depth) {
        for (auto left = one_of(4); left > 0; --left)
            if (depth > 0 && one_of(3) == 0)
                within(any(phrases_), [&] { phrases(depth - 1); });
            else if (depth > 0 && one_of(50) == 0)
                within(any_name(), [&] { phrases(depth - 1); });
            else
                tokens_.emplace_back(any(words_));
    }

    void flow(std::size_t depth) {
        for (auto left = one_of(5); left > 0; --left)
            switch (depth > 0 && one_of(100) == 0 ? 9 : depth > 0 ? one_of(5) : 0) {
            case 0:
                phrases(2);
                break;
            case 1:
                within(any(flows_), [&] { flow(depth - 1); });
                break;
            case 2:
                within(one_of(2) == 0 ? "ul" : "ol", [&] {
                    for (auto items = one_of(4); items > 0; --items) {
                        tokens_.emplace_back(one_of(2) == 0 ? "\n" : "");
                        if (one_of(50) == 0)
                            tokens_.emplace_back(any(words_));
                        within("li", [&] { flow(depth - 1); });
                    }
                });
                break;
            case 9:
                within(any_name(), [&] { flow(depth - 1); });
                break;
            default:
                within(any(blocks_), [&] { phrases(3); });
            }
    }

    void spoil() {
        auto const place = tokens_.begin() + static_cast<std::ptrdiff_t>(one_of(tokens_.size()));
        if (one_of(2) == 0)
            tokens_.erase(place);
        else
            tokens_.insert(place, any_token());
    }

    std::mt19937 random_{20'261'129};
    std::vector<std::string> tokens_;
};

} // namespace

BOOST_AUTO_TEST_SUITE(plain_markup)

BOOST_AUTO_TEST_CASE(is_read_as_the_parser_reads_it) {
    chance making;
    int plain = 0, others = 0;
    for (int round = 0; round < 20'000; ++round) {
        auto const html = making.text();
        if (!is_plain(html)) {
            ++others;
            continue;
        }
        ++plain;
        for (bool const breaks : {false, true}) {
            reading_options const how{"https://example.org", breaks};
            auto const read = read_html(html, how);
            auto const by_the_parser = read_html(html + "<wbr>", how);

            BOOST_TEST_REQUIRE((read.blocks == by_the_parser.blocks), html);
            BOOST_TEST_REQUIRE(read.notes == by_the_parser.notes, html);
        }
    }
    BOOST_TEST(plain > 5'000);
    BOOST_TEST(others > 5'000);
}

BOOST_AUTO_TEST_CASE(is_told_from_what_needs_mending) {
    for (auto const* html :
         {"", "words", "<p>One</p>\n<p>Two <a href=\"/b\">three</a></p>",
          "<!-- wp:list --><ul>\n<li>one</li><li><ol><li>two</li></ol></li></ul>"})
        BOOST_TEST(is_plain(html), html);
    for (auto const* html :
         {"<p>One<p>Two", "<b>One<p>two</b></p>", "<ul>loose</ul>", "<a>One<a>two</a></a>",
          "<p onclick='x'>One</p>", "<table></table>", "<script>x</script>", "&copy;", "<p",
          "a\r\nb", "\xFF", "<P>One</P>", "<!-- one", "</p>", "<p a=\"1\" a=\"2\">One</p>"})
        BOOST_TEST(!is_plain(html), html);
    BOOST_TEST(!is_plain("<wbr>"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace network::learning
