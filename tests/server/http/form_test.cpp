// Forms as browsers send them, and as nobody should.
#include "server/http/form.hpp"

#include <boost/test/unit_test.hpp>

using namespace network::http;

BOOST_AUTO_TEST_SUITE(forms)

namespace {

request sent(std::string_view type, std::string body) {
    request made;
    made.method = method::post;
    made.headers.add("Content-Type", type);
    made.body = std::move(body);
    return made;
}

std::string const multipart = "multipart/form-data; boundary=XX";

std::string part(std::string const& disposition, std::string const& bytes) {
    return "--XX\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + bytes + "\r\n";
}

std::string code_of(request const& asked, form_limits const& limits = {}) {
    auto const read = read_form(asked, limits);
    return read ? "" : read.error().problems.at(0).code;
}

} // namespace

BOOST_AUTO_TEST_CASE(fields_are_decoded_in_their_order) {
    auto const asked = sent("application/x-www-form-urlencoded; charset=utf-8",
                            "name=Ynys+M%C3%B4n&kind=a&kind=b&empty=&bare&&x=1%2B1=2");
    auto const read = read_form(asked);

    BOOST_REQUIRE(read.has_value());
    BOOST_TEST(*read->get("name") == "Ynys Môn");
    BOOST_TEST(read->all("kind").size() == 2U);
    BOOST_TEST(read->get("empty")->empty());
    BOOST_TEST(read->get("bare")->empty());
    BOOST_TEST(*read->get("x") == "1+1=2");
    BOOST_TEST(!read->get("absent"));
}

BOOST_AUTO_TEST_CASE(files_and_fields_come_from_a_multipart_form) {
    auto asked = sent(multipart, part("name=\"title\"", "The register") +
                                     part("name=\"file\"; filename=\"C:\\data\\a;b.csv\"\r\n"
                                          "Content-Type: text/csv",
                                          "a,b\r\n--X\r\n1,2") +
                                     "--XX--\r\n");
    auto const read = read_form(asked);

    BOOST_REQUIRE(read.has_value());
    BOOST_TEST(*read->get("title") == "The register");
    auto const* file = read->file("file");
    BOOST_REQUIRE(file != nullptr);
    BOOST_TEST(file->filename == "a;b.csv");
    BOOST_TEST(file->content_type == "text/csv");
    BOOST_TEST(file->bytes == "a,b\r\n--X\r\n1,2");
    BOOST_TEST(!read->get("file"));
}

BOOST_AUTO_TEST_CASE(a_quoted_boundary_and_an_empty_form_are_read) {
    auto asked =
        sent("multipart/form-data; charset=utf-8; boundary=\"XX\"", part("name=a", "1") + "--XX--");

    BOOST_TEST(*read_form(asked)->get("a") == "1");
    BOOST_TEST(read_form(sent(multipart, "--XX--\r\n"))->fields.empty());
    BOOST_TEST(read_form(request{})->fields.empty());
}

BOOST_AUTO_TEST_CASE(broken_forms_are_refused) {
    auto const url = "application/x-www-form-urlencoded";
    BOOST_TEST(code_of(sent(url, "a=%zz")) == "form.broken");
    BOOST_TEST(code_of(sent("application/json", "{}")) == "form.type");
    std::string const broken[] = {
        "",
        "nonsense",
        part("name=a", "1"),
        "--XX\r\nContent-Disposition: form-data; name=a\r\n--XX--",
        "--XX\r\n\r\nno head\r\n--XX--",
        "--XX\r\nContent-Disposition: form-data\r\n\r\n1\r\n--XX--",
        "--XX\r\nContent-Disposition: attachment; name=a\r\n\r\n1\r\n--XX--",
        "--XX\r\nContent-Disposition: form-data; name=\"a\r\n\r\n1\r\n--XX--",
        "--XXX\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--XX--",
    };
    for (auto const& body : broken)
        BOOST_TEST(code_of(sent(multipart, body)) == "form.broken");
    BOOST_TEST(code_of(sent("multipart/form-data", "--XX--")) == "form.broken");
}

BOOST_AUTO_TEST_CASE(too_many_and_too_long_fields_are_refused) {
    form_limits const limits{.parts = 2, .field_bytes = 3};
    auto const url = "application/x-www-form-urlencoded";

    BOOST_TEST(code_of(sent(url, "a=1&b=2"), limits) == "");
    BOOST_TEST(code_of(sent(url, "a=1&b=2&c=3"), limits) == "form.too_many");
    BOOST_TEST(code_of(sent(url, "a=1234"), limits) == "form.too_large");
    BOOST_TEST(code_of(sent(multipart, part("name=a", "1234") + "--XX--"), limits) ==
               "form.too_large");
    auto const three = part("name=a", "1") + part("name=b", "2") + part("name=c", "3") + "--XX--";
    BOOST_TEST(code_of(sent(multipart, three), limits) == "form.too_many");
}

BOOST_AUTO_TEST_SUITE_END()
