// The demonstration, loaded into memory: what it must hold of the library, who sees it, and that
// every entry of its audit trail belongs to a topic.
#include "libnetwork/learning/catalogue.hpp"
#include "libnetwork/learning/gaps.hpp"
#include "libnetwork/learning/shared_by.hpp"
#include "libnetwork/operations/topics.hpp"
#include "server/cli/demo_network.hpp"
#include "tests/server/api/api_on_memory.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>

using namespace network;
using namespace network::learning;

namespace {

struct entry_kind {
    std::string event, subject_kind;
};
BOOST_DESCRIBE_STRUCT(entry_kind, (), (event, subject_kind))

/// Loaded once for all cases; none of them writes.
operations::library& demo() {
    static auto const core = [] {
        auto opened = test::open_in_memory();
        test::must(cli::load_demo_network(*opened, test::console()));
        return opened;
    }();
    return *core;
}

template <class Look>
auto reads(Look&& look, viewer const& by = {}) {
    return demo().office().read(by, std::forward<Look>(look));
}

std::set<std::string> seen_by(viewer const& by) {
    return reads(
        [](changes::reader& view) {
            auto const who = readership_of(view);
            std::set<std::string> titles;
            auto const all = catalogue_today(view);
            for (auto const& one : all->entries())
                if (learning::rules::sight_of(who, one->who, view.today()) == sight::whole)
                    titles.insert(one->card->title);
            return titles;
        },
        by);
}

} // namespace

BOOST_AUTO_TEST_SUITE(demonstration)

BOOST_AUTO_TEST_CASE(every_entry_of_its_audit_trail_belongs_to_a_topic) {
    auto const kinds = reads([](changes::reader& view) {
        return store::select<entry_kind>(view.db(),
                                         "select distinct event, subject_kind from journal");
    });

    BOOST_TEST(kinds.size() > 30U);
    for (auto const& one : kinds)
        BOOST_TEST(operations::topics_of(one.event, one.subject_kind).known,
                   one.event + " about " + one.subject_kind +
                       " has no row in operations/topics.cpp");
    BOOST_TEST(!operations::topics_of("unheard_of.noted", "test").known);
}

BOOST_AUTO_TEST_CASE(its_library_holds_nineteen_public_studies_and_each_is_told_by_a_first_fact) {
    auto const real = reads([](changes::reader& view) {
        std::int64_t studies = 0;
        auto const all = catalogue_today(view);
        for (auto const& one : all->entries()) {
            BOOST_TEST(!one->card->summary.empty(), one->card->title);
            if (one->record->row.kind == resource_kind::case_study &&
                one->card->licence == licence::all_rights_reserved)
                ++studies;
        }
        return studies;
    });

    BOOST_TEST(real == 19);
}

BOOST_AUTO_TEST_CASE(a_visitor_sees_what_is_open_and_nothing_else) {
    auto const open = seen_by({});
    auto const all = seen_by(test::console());

    BOOST_TEST(open.contains("A city bid told by the whole town"));
    BOOST_TEST(open.contains("A tool library that we closed after eighteen months"));
    for (auto const* hidden : {"Residents share out a tenth of the neighbourhood budget",
                               "A rota for clerks who work alone", "One boiler for a whole village",
                               "How the committee weighs bids"}) {
        BOOST_TEST(!open.contains(hidden), hidden);
        BOOST_TEST(all.contains(hidden), hidden);
    }
    for (auto const* nowhere : {"Neighbours who answer for one another's care",
                                "A guide to buying from worker co-operatives"})
        BOOST_TEST(!all.contains(nowhere), nowhere);
}

BOOST_AUTO_TEST_CASE(each_study_has_exactly_one_primary_principle_where_it_has_any) {
    reads([](changes::reader& view) {
        auto const all = catalogue_today(view);
        for (auto const& one : all->entries()) {
            auto const& tags = one->card->principles;
            auto const primary = std::count_if(tags.begin(), tags.end(), [](auto const& tag) {
                return tag.weight == weight::primary;
            });
            BOOST_TEST(primary == (tags.empty() ? 0 : 1), one->card->title);
            for (auto const& tag : tags)
                BOOST_TEST(!tag.evidence.empty(), one->card->title);
        }
        return 0;
    });
}

BOOST_AUTO_TEST_CASE(a_real_council_has_no_money_contact_or_failure_attached) {
    reads([](changes::reader& view) {
        auto const all = catalogue_today(view);
        for (auto const& one : all->entries())
            if (one->card->licence == licence::all_rights_reserved) {
                BOOST_TEST(!one->card->contact_post, one->card->title);
                BOOST_CHECK(one->card->stage != stage::stopped);
                BOOST_TEST(!resource_store::content_of(view.db(), one->card->id).cost_pence,
                           one->card->title);
            }
        return 0;
    });
}

BOOST_AUTO_TEST_CASE(it_shows_gaps_and_a_welsh_translation) {
    auto const gaps = reads([](changes::reader& view) { return show_gaps(view, {}).value(); });
    BOOST_TEST(gaps.studies >= 20);
    BOOST_TEST(std::any_of(gaps.by_theme.begin(), gaps.by_theme.end(),
                           [](auto const& line) { return line.without > 0; }));

    auto const glanmorfa = reads([](changes::reader& view) {
        return shared_by(view, {"glanmorfa-county-borough-council", std::nullopt}).value().items;
    });
    BOOST_TEST(glanmorfa.size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
