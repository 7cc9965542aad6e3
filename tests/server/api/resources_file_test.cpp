// The library out of one store and into another: the same bytes come out again, lasting names and
// ties between its texts among them.
#include "libnetwork/learning/adoptions.hpp"
#include "libnetwork/learning/import_resources.hpp"
#include "libnetwork/learning/lineage.hpp"
#include "libnetwork/learning/markup.hpp"
#include "server/api/resources_file.hpp"
#include "tests/libnetwork/learning/reading_room.hpp"

#include <random>

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

struct shelf : reading_room {
    explicit shelf(store_place const& place) : reading_room(place) {
        for (auto const* name :
             {"Aldford Council", "Brackenby, \"Old\" & New Council", "Cawdale Council"})
            slugs.push_back(member(name));
    }
    std::vector<std::string> slugs;

    std::string exported(api::file_format format) {
        auto rows = records.read(network_manager(),
                                 [](changes::reader& view) { return export_resources(view, {}); });
        BOOST_TEST_REQUIRE(rows.has_value());
        std::string bytes;
        api::write_resources(*rows, format, [&](std::string_view piece) { bytes += piece; });
        return bytes;
    }
    resources_import_report takes(std::string bytes) {
        import_resources_wish wish;
        wish.file_name = "resources";
        wish.content = std::move(bytes);
        auto report = does(import_resources, wish);
        for (auto const& line : report.report)
            for (auto const& message : line.messages)
                BOOST_TEST_MESSAGE(line.line << ' ' << message);
        return report;
    }
};

/// Draws whatever a box may hold: formulas, quotes, guards, line ends, delimiters, letters of many
/// scripts, and blanks at either end.
class dice {
  public:
    explicit dice(unsigned seed) : chance_(seed) {}

    std::size_t below(std::size_t count) { return chance_() % count; }
    bool coin() { return below(2) == 0; }
    std::string text(std::size_t most) {
        static std::vector<std::string> const pieces{"=SUM(A1)",    "+44",   "-1",
                                                     "@home",       "'",     "''=",
                                                     "\"",          "\"\"",  ",",
                                                     ";",           "\t",    "\n",
                                                     "\r\n",        "\n\n",  "  ",
                                                     "{",           "[1]",   "null",
                                                     "true",        "0012",  "1e5",
                                                     "é",           "Ŵ",     "ŷ",
                                                     "漢字",        "🏛",  "\xC2\xA0",
                                                     "<b>",         "&amp;", "\\n",
                                                     "\\",          "tools", "co-operative",
                                                     "£",           "–",     "2024-01-01",
                                                     "\xEF\xBB\xBF"};
        std::string made;
        for (auto left = below(most); left-- > 0;)
            made += pieces[below(pieces.size())];
        return made;
    }
    template <class T>
    T one_of(std::initializer_list<T> all) {
        return *(all.begin() + static_cast<std::ptrdiff_t>(below(all.size())));
    }

  private:
    std::mt19937 chance_;
};

content drawn(dice& draw, std::vector<std::int64_t> const& councils, std::int64_t before) {
    content says;
    boost::mp11::mp_for_each<
        boost::describe::describe_members<content, boost::describe::mod_public>>(
        [&](auto const& field) {
            using type = std::remove_cvref_t<decltype(says.*field.pointer)>;
            if constexpr (std::is_same_v<type, std::string>)
                says.*field.pointer = draw.text(8);
            else if constexpr (std::is_same_v<type, std::optional<std::int64_t>>)
                if (draw.coin())
                    says.*field.pointer = 1844 + static_cast<std::int64_t>(draw.below(200));
        });
    says.title = "T" + says.title;
    says.body = draw.coin()
                    ? std::string{}
                    : to_html(read_html("<h2>A</h2><p>" + draw.text(5) + "<b>x</b></p>").blocks);
    says.translation_of = before != 0 && draw.coin() ? std::optional{before} : std::nullopt;
    says.visibility = draw.one_of({visibility::everyone, visibility::members, visibility::tiers});
    if (says.visibility == visibility::tiers)
        says.tiers = {members::tier::affiliate, members::tier::full};
    says.body_code.clear();
    says.stage =
        draw.coin()
            ? std::optional{draw.one_of({stage::idea, stage::pilot, stage::scaled, stage::stopped})}
            : std::nullopt;
    says.contact_post = draw.coin() ? std::optional{people::post::communications} : std::nullopt;
    says.licence = draw.one_of({licence::ogl_3, licence::cc_by_4, licence::all_rights_reserved});
    says.language = draw.one_of({language::en, language::cy});
    if (draw.coin())
        says.embargo_until = date::parse("2027-02-0" + std::to_string(1 + draw.below(9)));
    if (draw.coin())
        says.themes = {"zoo", "art", "food"}; // in the order of their author
    if (draw.coin())
        says.principles = {{principle::learning, weight::secondary, draw.text(4)},
                           {principle::co_production, weight::primary, ""}};
    if (draw.coin())
        says.partners = {
            {std::nullopt, "P" + draw.text(4), partner_role::funder},
            {councils[draw.below(councils.size())], "As it was called", partner_role::partner}};
    return says;
}

void fill(shelf& here, unsigned seed) {
    dice draw{seed};
    std::vector<std::int64_t> councils;
    for (auto const& slug : here.slugs)
        councils.push_back(here.number_of(slug));
    std::int64_t before = 0;
    std::vector<resource_store::resource_row> made;
    for (int i = 0; i < 12; ++i) {
        auto const lead =
            draw.coin() ? std::optional{councils[draw.below(councils.size())]} : std::nullopt;
        auto const kind = draw.one_of(
            {resource_kind::case_study, resource_kind::news, resource_kind::model_motion});
        auto const on =
            "202" + std::to_string(draw.below(6)) + "-06-1" + std::to_string(draw.below(10));
        made.push_back(here.published(drawn(draw, councils, before), lead, on.c_str(), kind));
        before = made.back().id;
        for (auto times = draw.below(3); i > 0 && times-- > 0;)
            (void)here.tries(link_lineage, link_wish{draw.coin() ? lineage_kind::follow_up_of
                                                                 : lineage_kind::grew_out_of,
                                                     made.back().slug,
                                                     {},
                                                     made[draw.below(made.size() - 1)].slug,
                                                     {},
                                                     draw.text(4)});
        if (i > 0 && lead) {
            adoption_wish tried;
            tried.organisation = std::to_string(*lead);
            tried.resource = made[draw.below(made.size() - 1)].slug;
            tried.tried_on = *date::parse("2024-05-01");
            tried.happened = "Then " + draw.text(5) + " happened";
            tried.changed = draw.text(3);
            tried.cost_pence = 100;
            tried.study = made.back().slug;
            (void)here.tries(record_adoption, tried);
        }
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(resources_round_trip)

BOOST_AUTO_TEST_CASE(random_libraries_come_out_byte_for_byte) {
    on_every_store([](store_place const& place) {
        shelf here{place};
        fill(here, 1);
        for (auto const format : {api::file_format::csv, api::file_format::json}) {
            auto const bytes = here.exported(format);
            store_place const elsewhere{engine::memory};
            shelf there{elsewhere};

            auto const taken = there.takes(bytes);

            BOOST_TEST(taken.applied);
            BOOST_TEST(taken.added == 12);
            BOOST_TEST(there.exported(format) == bytes);
            for (auto const* told : {"follow_up_of", "adopted_from"})
                BOOST_TEST(bytes.find(told) != std::string::npos, told << " is nowhere");
            BOOST_TEST(!there.takes(bytes).applied);
        }
        BOOST_TEST(!here.takes(here.exported(api::file_format::csv)).applied);
    });
}

BOOST_AUTO_TEST_CASE(many_random_libraries_come_out_byte_for_byte_and_a_changed_letter_is_seen) {
    for (unsigned seed = 10; seed < 20; ++seed) {
        store_place const place{engine::memory}, elsewhere{engine::memory};
        shelf here{place}, there{elsewhere};
        fill(here, seed);
        auto const bytes = here.exported(api::file_format::csv);

        there.passes_a_minute(); // names made anew would be others
        there.takes(bytes);

        BOOST_TEST(there.exported(api::file_format::csv) == bytes, "seed " << seed);
        BOOST_TEST(there.exported(api::file_format::json) == here.exported(api::file_format::json),
                   "seed " << seed);
    }
    // The control: another letter is seen, told, and comes out as another file under another name.
    store_place const place{engine::memory}, elsewhere{engine::memory};
    shelf here{place}, there{elsewhere};
    here.published(reading_room::study("A tool library"), {}, "2024-01-01");
    auto bytes = here.exported(api::file_format::csv);
    auto const original = bytes;
    bytes.replace(bytes.find("four hundred"), 4, "five");
    there.passes_a_minute();
    auto const report = there.takes(bytes);
    BOOST_TEST(report.report.front().messages.front().starts_with("Its text differs"));
    auto const after = there.exported(api::file_format::csv);
    BOOST_TEST(after.find("five hundred") != std::string::npos);
    BOOST_TEST(after.substr(after.rfind("urn:uuid")) !=
               original.substr(original.rfind("urn:uuid")));
}

BOOST_AUTO_TEST_SUITE_END()
