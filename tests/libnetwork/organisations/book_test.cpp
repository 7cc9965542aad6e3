// The register in memory: brought forward by the journal it equals one read anew, and is cheap.
#include "libnetwork/organisations/register.hpp"
#include "tests/libnetwork/organisations/desk.hpp"

#include <random>
#include <thread>

using namespace network;
using namespace network::test;

namespace {

std::string view_text(register_view const& view) {
    std::string text;
    for (auto const& one : view.rows())
        text += one->row.name + '|' + one->row.slug + '|' + one->search + '|' +
                std::to_string(one->row.id) + '\n';
    return text;
}

std::shared_ptr<register_book const> brought_forward(desk& here) {
    return here.records.cached<register_book>();
}

std::shared_ptr<register_book const> read_anew(desk& here) {
    return register_book::load(here.records.database().read().db(), nullptr);
}

} // namespace

BOOST_AUTO_TEST_SUITE(the_book)

BOOST_AUTO_TEST_CASE(brought_forward_equals_read_anew_after_any_change) {
    on_every_store([](store_place const& place) {
        desk here{place};
        vantage const now{day("2026-11-21"), {}};
        vantage const later{day("2028-04-01"), {}};
        here.does(import_councils, councils(invented_councils()));
        BOOST_TEST(
            (brought_forward(here)->on(now) != brought_forward(here)->on(later))); // both are kept

        here.does(organisations::rename,
                  {"E08900001", "Aaa Council", day("2026-01-01"), {}, {}, {}, {}});
        auto const slug = here.adds("Zzz");
        here.does(merge_duplicates, {"E08900002", slug, {}});
        reorganise_wish wish;
        wish.kind = succession_kind::merge;
        wish.on = day("2028-04-01");
        wish.predecessors = {"E07900001", "E07900002"};
        successor_wish both;
        both.name = "Both";
        both.kind = organisation_kind::unitary;
        wish.successors = {both};
        here.does(reorganise, wish);

        auto const forward = brought_forward(here);
        auto const anew = read_anew(here);
        BOOST_TEST(view_text(*forward->on(now)) == view_text(*anew->on(now)));
        BOOST_TEST(view_text(*forward->on(later)) == view_text(*anew->on(later)));
        BOOST_TEST(forward->on(now)->rows().front()->row.name == "Aaa Council");
        BOOST_TEST((forward->by_name("aaa council") == anew->by_name("aaa council")));
        BOOST_TEST(forward->by_name("aaa council").size() == 1U);
    });
}

BOOST_AUTO_TEST_CASE(shares_what_did_not_change) {
    store_place const place{engine::memory};
    desk here{place};
    here.adds("One");
    here.adds("Two");
    auto const before = brought_forward(here);
    here.does(organisations::rename, {"one", "Eins", {}, {}, {}, {}, {}});
    auto const after = brought_forward(here);

    BOOST_TEST(before->record(2) == after->record(2));
    BOOST_TEST(before->record(1) != after->record(1));
    BOOST_TEST(brought_forward(here) == after);
}

BOOST_AUTO_TEST_CASE(pages_of_any_size_make_up_the_whole_list_in_order) {
    store_place const place{engine::memory};
    desk here{place};
    here.does(import_councils, councils(invented_councils()));
    auto const whole = here.lists();

    for (std::int64_t const limit : {1, 2, 5, 7, 500}) {
        std::vector<std::string> gathered;
        list_wish wish;
        wish.limit = limit;
        for (;;) {
            auto const page = here.sees(organisations::list, wish);
            BOOST_TEST(page.total == static_cast<std::int64_t>(whole.size()));
            for (auto const& row : page.items)
                gathered.push_back(row.name);
            if (!page.next)
                break;
            wish.after = page.next;
        }
        BOOST_TEST((gathered == whole));
    }
    list_wish wrong;
    wrong.after = "no cursor";
    BOOST_TEST(here.asks(organisations::list, wrong).error().problems.at(0).code ==
               "cursor.invalid");
}

BOOST_AUTO_TEST_CASE(filters_and_their_counts_agree) {
    store_place const place{engine::memory};
    desk here{place};
    here.does(import_councils, councils(invented_councils()));
    auto const all = here.sees(counts, {});

    BOOST_TEST(all.total == 16);
    for (auto const& facet : all.kinds) {
        list_wish wish;
        wish.kind = from_word<organisation_kind>(facet.word);
        BOOST_TEST(here.sees(organisations::list, wish).total == facet.count);
    }
    count_wish narrowed;
    narrowed.nation = nation::wales;
    auto const wales = here.sees(counts, narrowed);
    BOOST_TEST(wales.total == 1);
    BOOST_TEST((wales.nations.size() == all.nations.size())); // the choice stays open
    for (auto const& [q, total] :
         {std::pair{"council", 11}, {"!?", 0}, {"\xF0\x9F\x98\x80", 0}, {"  ", 16}}) {
        list_wish wish;
        wish.q = q;
        BOOST_TEST(here.sees(organisations::list, wish).total == total, q);
    }
    BOOST_TEST(here.sees(organisations::map, {}).points.size() == 3U);
    BOOST_TEST(here.sees(organisations::map, {}).without_position == 13);
}

BOOST_AUTO_TEST_CASE(is_read_by_many_while_one_writes) {
    store_place const place{engine::file};
    desk here{place};
    here.does(import_councils, councils(invented_councils()));
    std::atomic<bool> stop = false;
    std::atomic<int> wrong = 0;
    std::vector<std::thread> readers;
    for (int i = 0; i < 2; ++i)
        readers.emplace_back([&, i] {
            while (!stop) {
                auto const view =
                    brought_forward(here)->on({day("2026-11-21").plus_days(-i * 1000), {}});
                for (std::size_t row = 1; row < view->rows().size(); ++row)
                    wrong += view->rows()[row]->folded < view->rows()[row - 1]->folded;
            }
        });
    for (int i = 0; i < 30; ++i)
        here.does(organisations::rename,
                  {"E08900001", "Council " + std::to_string(i), {}, {}, {}, {}, {}});
    stop = true;
    for (auto& one : readers)
        one.join();

    BOOST_TEST(wrong == 0);
    BOOST_TEST(here.shows("E08900001").organisation.name == "Council 29");
}

BOOST_AUTO_TEST_SUITE_END()
