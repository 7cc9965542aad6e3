// The bytes of a mail. Expectations are from RFC 2045, 2047 and 5322, not from the code.
#include "libnetwork/messages/mime.hpp"

#include <boost/test/unit_test.hpp>
#include <sstream>

using namespace network;
using namespace network::messages;

namespace {

envelope sample() {
    return {.from_name = "Member portal",
            .from_address = "portal@network.example",
            .to_address = "sam@council.example",
            .subject = "Hello",
            .body = "One\nTwo\n",
            .message_id = "abc@network.example",
            .date = *instant::parse("2026-11-21T19:47:31Z")};
}

} // namespace

BOOST_AUTO_TEST_SUITE(mime)

BOOST_AUTO_TEST_CASE(a_mail_has_the_headers_that_mail_needs) {
    auto const text = compose(sample());

    BOOST_TEST(text == "Date: Sat, 21 Nov 2026 19:47:31 +0000\r\n"
                       "From: \"Member portal\" <portal@network.example>\r\n"
                       "To: <sam@council.example>\r\n"
                       "Subject: Hello\r\n"
                       "Message-ID: <abc@network.example>\r\n"
                       "Auto-Submitted: auto-generated\r\n"
                       "MIME-Version: 1.0\r\n"
                       "Content-Type: multipart/alternative; boundary=\"=_abc\"\r\n"
                       "\r\n--=_abc\r\n"
                       "Content-Type: text/plain; charset=utf-8\r\n"
                       "Content-Transfer-Encoding: quoted-printable\r\n"
                       "\r\nOne\r\nTwo\r\n"
                       "--=_abc\r\n"
                       "Content-Type: text/html; charset=utf-8\r\n"
                       "Content-Transfer-Encoding: quoted-printable\r\n"
                       "\r\n<!DOCTYPE html>\r\n"
                       "<html lang=3D\"en\"><head><meta charset=3D\"utf-8\"></head><body>\r\n"
                       "<p>One<br>\r\nTwo</p>\r\n"
                       "</body></html>\r\n"
                       "--=_abc--\r\n");
}

BOOST_AUTO_TEST_CASE(no_value_can_add_a_header) {
    auto evil = sample();
    evil.subject = "Hi\r\nBcc: a@b.uk";
    evil.from_name = "Portal\r\nBcc: a@b.uk";
    evil.to_address = "sam@council.example>\r\nBcc: <a@b.uk";
    evil.message_id = "x\r\nBcc: a@b.uk";

    auto const text = compose(evil);
    auto const head = text.substr(0, text.find("\r\n\r\n"));

    BOOST_TEST(head.find("\nBcc") == std::string::npos);
    BOOST_TEST(head.find("\n\n") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(no_text_can_end_a_part) {
    auto evil = sample();
    evil.body = "before\n--=_abc--\n--=_abc\nContent-Type: text/html\n\nafter\n";

    auto const text = compose(evil);

    std::size_t marks = 0;
    for (auto at = text.find("--=_abc"); at != std::string::npos; at = text.find("--=_abc", at + 1))
        ++marks;
    BOOST_TEST(marks == 3U);
}

BOOST_AUTO_TEST_CASE(a_plain_subject_stays_as_it_is) {
    BOOST_TEST(encoded_words("Your link to sign in") == "Your link to sign in");
}

BOOST_AUTO_TEST_CASE(a_welsh_subject_travels_as_encoded_words) {
    BOOST_TEST(encoded_words("Ynys M\xc3\xb4n") == "=?UTF-8?B?WW55cyBNw7Ru?=");
}

BOOST_AUTO_TEST_CASE(what_looks_like_an_encoded_word_is_encoded) {
    BOOST_TEST(encoded_words("=?UTF-8?B?SGk=?=").find("=?UTF-8?B?PT9VV") == 0U);
}

BOOST_AUTO_TEST_CASE(a_long_subject_is_folded_between_code_points) {
    std::string text;
    for (int i = 0; i < 60; ++i)
        text += "\xc5\xb5"; // w with circumflex

    std::istringstream lines{encoded_words(text)};
    int count = 0;
    for (std::string line; std::getline(lines, line); ++count) {
        BOOST_TEST(line.size() <= 77U);
        auto const word = line.substr(line.find('=')).substr(10);
        // Two bytes each, 42 to a word: whole characters only. 42 bytes are 56 digits.
        BOOST_TEST(word.substr(0, 2) == "xb");
    }
    BOOST_TEST(count == 3);
}

BOOST_AUTO_TEST_CASE(text_is_quoted_where_it_must_be) {
    BOOST_TEST(quoted_printable("a=b") == "a=3Db\r\n");
    BOOST_TEST(quoted_printable("caf\xc3\xa9") == "caf=C3=A9\r\n");
    BOOST_TEST(quoted_printable("end \nnext") == "end=20\r\nnext\r\n");
    BOOST_TEST(quoted_printable("a\r\nb\rc\n") == "a\r\nb\r\nc\r\n");
}

BOOST_AUTO_TEST_CASE(no_quoted_line_is_longer_than_76) {
    std::istringstream lines{quoted_printable(std::string(500, 'x') + std::string(200, '='))};

    int count = 0;
    for (std::string line; std::getline(lines, line); ++count)
        BOOST_TEST(line.size() <= 77U); // with its CR
    BOOST_TEST(count > 10);
}

BOOST_AUTO_TEST_CASE(a_date_before_noon_has_two_digits_everywhere) {
    BOOST_TEST(mail_date(*instant::parse("2024-02-29T01:02:03Z")) ==
               "Thu, 29 Feb 2024 01:02:03 +0000");
}

BOOST_AUTO_TEST_SUITE_END()
