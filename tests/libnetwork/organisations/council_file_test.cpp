// Reading files as people send them: encodings, delimiters, quotes, ragged lines, odd names.
#include "libnetwork/organisations/council_file.hpp"

#include <boost/test/unit_test.hpp>

using namespace network;
using namespace network::organisations;

namespace {

using texts = std::vector<std::string>;

delimited_file table(std::string const& bytes) {
    return read_delimited(bytes).value();
}

std::string utf16(std::string const& ascii, bool big_endian, bool mark) {
    std::string out = mark ? (big_endian ? "\xFE\xFF" : "\xFF\xFE") : "";
    for (char const c : ascii) {
        if (big_endian)
            out += '\0';
        out += c;
        if (!big_endian)
            out += '\0';
    }
    return out;
}

std::string const heading =
    "local-authority-code,official-name,nice-name,gss-code,start-date,end-date,replaced-by,"
    "nation,region,local-authority-type,alt-names,pop-2020,lat,long\n";

council_line line(std::string const& text) {
    return read_councils(heading + text + "\n").value().lines.at(0);
}

std::string codes(council_line const& said) {
    std::string all;
    for (auto const& fault : said.problems)
        all += fault.code + " ";
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(the_register_file)

BOOST_AUTO_TEST_CASE(a_word_for_current_that_is_neither_true_nor_false_is_remarked_upon) {
    auto const notices = [](std::string const& current) {
        auto with = heading;
        with.insert(with.size() - 1, ",current-authority");
        return read_councils(with + "ASH,Ash Council,Ash,E06000001,,,,England,North East,UA,,,,," +
                             current + "\n")
            .value()
            .lines.at(0)
            .notices;
    };

    BOOST_TEST(notices("Maybe") ==
                   texts{"current-authority says \"Maybe\", which is neither True nor False; "
                         "the dates decide"},
               boost::test_tools::per_element());
    for (auto const* sound : {"True", "False", ""})
        BOOST_TEST(notices(sound).empty());
}

BOOST_AUTO_TEST_CASE(is_read_in_every_encoding_that_spreadsheets_write) {
    std::string const utf8 = "a,b\nYnys M\xC3\xB4n,2\n";
    for (auto const& [bytes, encoding] : {std::pair<std::string, std::string>{utf8, "UTF-8"},
                                          {"\xEF\xBB\xBF" + utf8, "UTF-8 with mark"},
                                          {"a,b\nYnys M\xF4n,2\n", "Windows-1252"}}) {
        auto const read = table(bytes);
        BOOST_TEST(read.encoding == encoding);
        BOOST_TEST(read.heading.at(0) == "a");
        BOOST_TEST(read.records.at(0).fields.at(0) == "Ynys M\xC3\xB4n");
    }
    for (bool const big : {false, true})
        for (bool const mark : {false, true}) {
            auto const read = table(utf16("a,b\nYnys,2\n", big, mark));
            BOOST_TEST(read.encoding == (big ? "UTF-16BE" : "UTF-16LE"));
            BOOST_TEST(read.records.at(0).fields.at(0) == "Ynys");
        }
    BOOST_TEST(read_delimited(std::string("a,b\n\0\0\1x", 8)).error().problems.at(0).code ==
               "file.binary");
}

BOOST_AUTO_TEST_CASE(is_read_with_comma_semicolon_and_tab) {
    for (char const delimiter : {',', ';', '\t'}) {
        auto const read = table(std::string{"a"} + delimiter + "b\r\n\"x" + delimiter + "y\"" +
                                delimiter + "2\r\n");
        BOOST_TEST(read.delimiter == delimiter);
        BOOST_TEST((read.records.at(0).fields == texts{std::string{"x"} + delimiter + "y", "2"}));
    }
}

BOOST_AUTO_TEST_CASE(keeps_quotes_line_breaks_and_line_numbers) {
    auto const read = table("a,b\n\"say \"\"yes\"\"\",\"two\nlines\"\n\nx,y\n");

    BOOST_TEST((read.records.at(0).fields == texts{"say \"yes\"", "two\nlines"}));
    BOOST_TEST(read.records.at(0).line == 2);
    BOOST_TEST(read.records.at(1).line == 5);
    BOOST_TEST(read_delimited("a,b\n\"x,y\n").error().problems.at(0).code == "file.unclosed_quote");
    BOOST_TEST(read_delimited("").error().problems.at(0).code == "file.empty");
    BOOST_TEST(table("a,b\n\"x\"y,1\n").records.at(0).problems.at(0).code == "line.broken_quotes");
}

BOOST_AUTO_TEST_CASE(never_shifts_a_ragged_line) {
    auto const read = table("a,b,c\n1,2\n1,2,3,4\n1,2,3\n");

    BOOST_TEST(read.records.at(0).problems.at(0).code == "line.ragged");
    BOOST_TEST(read.records.at(1).problems.at(0).code == "line.ragged");
    BOOST_TEST(read.records.at(2).problems.empty());
}

BOOST_AUTO_TEST_CASE(names_every_missing_column_of_another_file) {
    auto const failed = read_councils("name,town\nx,y\n").error();

    BOOST_TEST(failed.code == "file.not_this_register");
    BOOST_TEST(failed.problems.size() == 9U);
    BOOST_TEST(failed.problems.at(0).field == "local-authority-code");
}

BOOST_AUTO_TEST_CASE(reads_a_sound_line) {
    auto const said =
        line("EAS,Eastmere City  Council,Eastmere ,E08900001,1974-04-01,,,England,North West,MD,"
             "\"Eastmere,east mere\",300000.0,53.54,-1.5e-05");

    BOOST_TEST(codes(said) == "");
    BOOST_TEST(said.name == "Eastmere City Council");
    BOOST_TEST(said.short_name == "Eastmere");
    BOOST_TEST((said.kind == organisation_kind::metropolitan_borough));
    BOOST_TEST((said.region == region::north_west));
    BOOST_TEST(said.figures.at(0).population == 300000);
    BOOST_TEST(said.figures.at(0).year == 2020);
    BOOST_TEST(said.position->latitude == 53540000);
    BOOST_TEST(said.position->longitude == -15);
    BOOST_TEST((said.aliases == texts{"Eastmere,east mere", "east mere"}));
}

BOOST_AUTO_TEST_CASE(tells_all_that_is_wrong_with_a_line_at_once) {
    auto const said = line("E,,X,E0890001,01/04/1974,2020-13-01,,Narnia,Moon,ZZ,,abc,91,0");

    BOOST_TEST(codes(said) ==
               "name.empty kind.unknown code.local_authority code.gss date.invalid date.invalid "
               "nation.unknown region.unknown position.off_earth figure.invalid ");
    BOOST_TEST(codes(line("EAS,Eastmere,E,S12900001,2020-01-01,2019-01-01,,England,,MD,,,,")) ==
               "date.order nation.conflict ");
    BOOST_TEST(codes(line("EAS,Eastmere,E,,,,TEX,England,,MD,,,,")) == "succession.without_end ");
    BOOST_TEST(codes(line("EAS,Eastm\xC3\x83\xC2\xA9re,E,,,,,England,,MD,,,,")) == "name.damaged ");
}

BOOST_AUTO_TEST_CASE(splits_names_that_contain_commas_as_well_as_it_can) {
    texts notices;
    BOOST_TEST(
        (split_aliases("Armagh City, Banbridge and Craigavon,armagh, banbridge and craigavon", "x",
                       notices) ==
         texts{"Armagh City, Banbridge and Craigavon,armagh, banbridge and craigavon",
               "Armagh City, Banbridge and Craigavon", "armagh, banbridge and craigavon"}));
    BOOST_TEST((split_aliases("rhos,cwm,tann,rct", "Rhos Cwm Tan", notices) ==
                texts{"rhos,cwm,tann,rct", "rhos cwm tann", "rct"}));
    BOOST_TEST(notices.empty());
    // As it stands in the file: a lost letter, twice decoded.
    BOOST_TEST(
        (split_aliases("Isle,Sir Ynys M\xC3\xAF\xC2\xBF\xC2\xBDn", "x", notices) == texts{"Isle"}));
    BOOST_TEST(notices.size() == 1U);
}

BOOST_AUTO_TEST_CASE(takes_no_name_that_no_council_could_have) {
    std::string const endless(201, 'x');
    auto const with_names = [](std::string const& names) {
        return line("ABC,A Council,A,,,,,England,,UA,\"" + names + "\",,,");
    };

    auto const one = with_names("short," + endless + ",b");
    BOOST_TEST((one.aliases == texts{"short", "b"}));
    BOOST_TEST(one.notices.size() == 1U);
    BOOST_TEST(one.problems.empty());

    std::string many = "n1";
    for (int i = 2; i <= 100; ++i)
        many += ",n" + std::to_string(i);
    BOOST_TEST(codes(with_names(many)) == "");
    BOOST_TEST(codes(with_names(many + ",n101")) == "aliases.many ");
    BOOST_TEST(codes(line("ABC,A Council," + endless + ",,,,,England,,UA,,,,")) == "name.long ");
    auto const nameless = line("ABC," + endless + ",,,,,,England,,UA,,,,");
    BOOST_TEST(codes(nameless) == "name.long ");
    BOOST_TEST(nameless.name.size() == 200U);
}

BOOST_AUTO_TEST_CASE(reads_degrees_without_floating_point) {
    BOOST_TEST(parse_millionths("54.36919159394883").value() == 54369192);
    BOOST_TEST(parse_millionths("-6.456724092266463").value() == -6456724);
    BOOST_TEST(parse_millionths("0.0000005").value() == 1);
    BOOST_TEST(parse_millionths("0.0000004999").value() == 0);
    BOOST_TEST(parse_millionths("-1.5e-05").value() == -15);
    BOOST_TEST(parse_millionths("1e-300").value() == 0);
    BOOST_TEST(parse_millionths("12").value() == 12000000);
    for (auto const* wrong : {"", ".", "-", "1e", "1.2.3", "abc", "1e99", "99999999999999999999"})
        BOOST_TEST(!parse_millionths(wrong), wrong);
}

BOOST_AUTO_TEST_SUITE_END()
