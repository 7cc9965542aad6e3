// The language of letters, and every letter in it.
#include "libnetwork/messages/templates.hpp"

#include <boost/test/unit_test.hpp>

using namespace network;
using namespace network::messages;

BOOST_AUTO_TEST_SUITE(templates)

BOOST_AUTO_TEST_CASE(values_stand_where_their_names_stood) {
    auto const out =
        render("For {{name}}", "Hello {{name}}, {{what}}.", {{"name", "Sam"}, {"what", "yes"}});

    BOOST_REQUIRE(out.has_value());
    BOOST_TEST(out->subject == "For Sam");
    BOOST_TEST(out->body == "Hello Sam, yes.");
}

BOOST_AUTO_TEST_CASE(a_value_is_never_read_as_a_template) {
    auto const out = render("s", "{{name}}", {{"name", "{{link}}"}});

    BOOST_REQUIRE(out.has_value());
    BOOST_TEST(out->body == "{{link}}");
}

BOOST_AUTO_TEST_CASE(missing_and_unknown_names_are_told_all_at_once) {
    auto const out = render("{{one}}", "{{two}}", {{"three", "3"}});

    BOOST_REQUIRE(out.has_error());
    BOOST_REQUIRE(out.error().problems.size() == 3U);
    BOOST_TEST(out.error().problems[0].field == "one");
    BOOST_TEST(out.error().problems[0].code == "template.missing");
    BOOST_TEST(out.error().problems[1].field == "two");
    BOOST_TEST(out.error().problems[2].field == "three");
    BOOST_TEST(out.error().problems[2].code == "template.unknown");
}

BOOST_AUTO_TEST_CASE(broken_braces_are_refused) {
    for (auto const* body : {"{{name", "{{}}", "{{Name}}", "{{ name }}", "{{a{{name}}"}) {
        auto const out = render("s", body, {{"name", "Sam"}});

        BOOST_TEST_CONTEXT(body) {
            BOOST_REQUIRE(out.has_error());
            BOOST_TEST(out.error().problems[0].code == "template.broken");
        }
    }
}

BOOST_AUTO_TEST_CASE(a_line_break_in_a_value_cannot_break_the_subject) {
    auto const out = render("Hi {{name}}", "", {{"name", "Sam\r\nBcc: x@y.uk"}});

    BOOST_REQUIRE(out.has_value());
    BOOST_TEST(out->subject == "Hi Sam  Bcc: x@y.uk");
}

BOOST_AUTO_TEST_CASE(every_letter_fits_its_sample_and_fills_every_place) {
    for (auto const word : words_of<letter>()) {
        auto const out = sample_of(*from_word<letter>(word));

        BOOST_TEST_CONTEXT(word) {
            BOOST_TEST(!out.subject.empty());
            // Letters to a person greet by name; those to an organisation's mailbox cannot.
            bool const to_a_person =
                text_of(*from_word<letter>(word)).sample.find("name=Sam Example") == 0U;
            BOOST_TEST(out.body.starts_with("Hello Sam Example") == to_a_person);
            auto body = out.body;
            for (std::size_t at; (at = body.find("{{public_url}}")) != std::string::npos;)
                body.erase(at, 14);
            BOOST_TEST(body.find("{{") == std::string::npos);
        }
    }
}

BOOST_AUTO_TEST_CASE(every_letter_with_a_link_is_confidential) {
    for (auto const word : words_of<letter>()) {
        auto const& text = text_of(*from_word<letter>(word));
        auto const one_time = text.body.find("works once") != std::string_view::npos;

        BOOST_TEST_CONTEXT(word) {
            BOOST_TEST(text.confidential == one_time);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
