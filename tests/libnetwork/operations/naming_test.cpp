// Individuals are named to anyone only if they agreed: asked at every door a visitor may open, of
// every operation in the table, so that a new one is asked too.
#include "libnetwork/operations/library.hpp"
#include "libnetwork/people/rights.hpp"
#include "tests/support/office.hpp"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include <set>

using namespace network;
using namespace network::test;
namespace json = boost::json;

namespace {

/// A network with a council and two supporters of their own: Rosa, who said nothing, and Ines.
class square {
  public:
    explicit square(store_place const& place)
        : time_(instant::parse("2026-11-21T09:00:00Z").value()) {
        operations::library_options how;
        how.time = &time_;
        core_ = operations::library::open(place.uri(), std::move(how)).value();
        add("Ash Council", "unitary");
        join("ash-council", "full");
        rosa = add("Rosa Marsh", "individual");
        join("rosa-marsh", "supporter");
        add("Ines Reed", "individual");
        join("ines-reed", "supporter");
        done("organisations.change",
             {{"organisation", "rosa-marsh"},
              {"position", {{"latitude", 53'000'000}, {"longitude", -2'000'000}}},
              {"within", "ash-council"},
              {"codes", {{{"scheme", "other"}, {"value", "RMARSH"}}}}});
    }

    json::value done(std::string_view operation, json::object input) {
        auto answer = core_->invoke(network_manager(), operation, std::move(input));
        BOOST_REQUIRE_MESSAGE(answer.has_value(),
                              operation << ": " << (answer ? "" : told(answer.error())));
        return std::move(answer->body);
    }
    result<operations::answer> asks(viewer const& who, std::string_view operation,
                                    json::object input) {
        return core_->invoke(who, operation, std::move(input));
    }
    json::value sees(viewer const& who, std::string_view operation, json::object input = {}) {
        auto answer = asks(who, operation, std::move(input));
        BOOST_REQUIRE_MESSAGE(answer.has_value(),
                              operation << ": " << (answer ? "" : told(answer.error())));
        return std::move(answer->body);
    }
    void says(std::string_view who, bool listed, char const* from = nullptr) {
        json::object wish{
            {"organisation", who}, {"listed", listed}, {"source", "Told us on the telephone"}};
        if (from)
            wish["from"] = from;
        done("organisations.record_listing", std::move(wish));
    }
    /// What every operation that only reads answers to that viewer, asked about Rosa in every way
    /// the operation offers, as one text; and how many answered at all.
    std::string everything(viewer const& who, int& answered) {
        std::string all;
        for (auto const& one : operations::table()) {
            if (one.changes_something() || people::may_read(who, one.right, 0).has_error())
                continue;
            for (auto const& [organisation, q] : {std::pair{"rosa-marsh", "Rosa"},
                                                  {"RMARSH", "rmarsh"},
                                                  {"ash-council", "Rosa Marsh"},
                                                  {"", ""}}) {
                auto const answer = core_->invoke(who, one, input_for(one, organisation, q));
                if (answer.has_error())
                    continue;
                ++answered;
                all += std::string{one.name} + ' ' + json::serialize(answer->body) + '\n';
            }
        }
        return all;
    }
    static std::string told(error const& what) {
        return what.code + (what.problems.empty() ? ""
                                                  : " " + what.problems.front().field + " " +
                                                        what.problems.front().code);
    }
    void passes_days(int days) {
        time_.set({time_.now().milliseconds + std::int64_t{days} * 86'400'000});
    }

    std::int64_t rosa = 0;

  private:
    std::int64_t add(std::string_view name, std::string_view kind) {
        return done("organisations.add", {{"name", name}, {"kind", kind}}).at("id").as_int64();
    }
    void join(std::string_view organisation, std::string_view tier) {
        done("memberships.admit", {{"organisation", organisation},
                                   {"tier", tier},
                                   {"from", "2024-01-01"},
                                   {"decided_by", "The network team"}});
    }
    static json::object input_for(operations::operation const& one, char const* organisation,
                                  char const* q) {
        json::object input;
        for (auto const& m : one.input->members) {
            bool const is_text = m.type->what == operations::form::text;
            if (is_text && *organisation && (m.name == one.subject || m.name == "organisation"))
                input[m.name] = organisation;
            else if (is_text && *q && m.name == "q")
                input[m.name] = q;
            else if (m.name == "part") // of the roll: supporters too
                input[m.name] = "belonging";
        }
        return input;
    }

    fixed_clock time_;
    std::unique_ptr<operations::library> core_;
};

bool names_rosa(std::string const& text) {
    return text.find("Rosa") != std::string::npos || text.find("rosa-marsh") != std::string::npos ||
           text.find("RMARSH") != std::string::npos;
}

/// The lines that name her, for whoever reads a failure.
std::string where_named(std::string const& text) {
    std::string found;
    for (std::size_t at = 0; at < text.size();) {
        auto const end = text.find('\n', at);
        auto const line = text.substr(at, end - at);
        if (names_rosa(line))
            found += line.substr(0, line.find(' ')) + ' ';
        at = end + 1;
    }
    return found;
}

} // namespace

BOOST_AUTO_TEST_SUITE(individuals_by_name)

BOOST_AUTO_TEST_CASE(no_operation_tells_a_visitor_of_an_individual_who_did_not_agree) {
    on_every_store([](store_place const& place) {
        square here{place};
        int answered = 0;

        auto const silent = here.everything({}, answered);

        BOOST_TEST(where_named(silent) == "");
        BOOST_TEST(answered > 60);
        // The same questions do find her for whoever may know, and for anyone once she agreed.
        int of_team = 0;
        BOOST_TEST(names_rosa(here.everything(network_manager(), of_team)));
        here.says("rosa-marsh", true);
        auto const open = where_named(here.everything({}, answered));
        for (auto const* exit : {"organisations.list", "organisations.show", "organisations.lookup",
                                 "organisations.map", "organisations.export", "members.list",
                                 "members.export", "members.standing", "memberships.show"})
            BOOST_TEST(open.find(exit) != std::string::npos, exit << " is silent of her");
        here.says("rosa-marsh", false);
        BOOST_TEST(where_named(here.everything({}, answered)) == "");
    });
}

BOOST_AUTO_TEST_CASE(a_hidden_record_looks_like_one_that_is_not_there) {
    on_every_store([](store_place const& place) {
        square here{place};
        auto const code = [&](std::string_view operation, json::object input) {
            auto const answer = here.asks({}, operation, std::move(input));
            return answer ? "none" : square::told(answer.error());
        };

        for (auto const* way : {"rosa-marsh", "RMARSH"})
            for (auto const* operation :
                 {"organisations.show", "memberships.show", "members.standing"}) {
                BOOST_TEST(code(operation, {{"organisation", way}}) == "organisation.unknown");
                auto const hidden =
                    here.asks({}, operation, {{"organisation", way}}).error().message;
                auto absent =
                    here.asks({}, operation, {{"organisation", "nobody"}}).error().message;
                absent.replace(absent.find("nobody"), 6, way);
                BOOST_TEST(hidden == absent);
            }
        BOOST_TEST(code("organisations.show", {{"organisation", std::to_string(here.rosa)}}) ==
                   "organisation.unknown");
        BOOST_TEST(code("organisations.lookup", {{"q", "Rosa Marsh"}}) == "organisation.unknown");
    });
}

BOOST_AUTO_TEST_CASE(counts_count_whom_lists_do_not_name) {
    on_every_store([](store_place const& place) {
        square here{place};
        here.says("ines-reed", true);

        auto const register_ = here.sees({}, "organisations.count");
        auto const members = here.sees({}, "members.count");

        BOOST_TEST(register_.at("total").as_int64() == 3);
        BOOST_TEST(register_.at("not_named").as_int64() == 1);
        BOOST_TEST(here.sees({}, "organisations.list").at("total").as_int64() == 2);
        BOOST_TEST(members.at("supporters").as_int64() == 2);
        BOOST_TEST(members.at("not_named").as_int64() == 1);
        BOOST_TEST(here.sees({}, "members.list", {{"part", "belonging"}}).at("total").as_int64() ==
                   2);
        // Counting a name would tell that somebody of that name is there.
        BOOST_TEST(here.sees({}, "organisations.count", {{"q", "Rosa"}}).at("total").as_int64() ==
                   0);
        BOOST_TEST(here.sees(network_manager(), "organisations.count", {{"q", "Rosa"}})
                       .at("total")
                       .as_int64() == 1);
        BOOST_TEST(here.sees(network_manager(), "members.count").at("not_named").as_int64() == 0);
    });
}

BOOST_AUTO_TEST_CASE(consent_is_dated_and_holds_of_every_day_asked_about) {
    on_every_store([](store_place const& place) {
        square here{place};
        auto const listed = [&](json::object wish = {}) {
            wish["q"] = "Rosa";
            return here.sees({}, "organisations.list", wish).at("total").as_int64();
        };
        here.says("rosa-marsh", true, "2026-11-25");
        BOOST_TEST(listed() == 0);

        here.passes_days(4);

        BOOST_TEST(listed() == 1);
        BOOST_TEST(listed({{"as_on", "2025-01-01"}}) == 1);
        here.says("rosa-marsh", false);
        BOOST_TEST(listed() == 0);
        BOOST_TEST(listed({{"as_on", "2026-11-25"}, {"known_at", "2026-11-25T08:00:00Z"}}) == 0);
    });
}

BOOST_AUTO_TEST_CASE(what_an_individual_said_is_recorded_with_how_and_once) {
    on_every_store([](store_place const& place) {
        square here{place};
        auto const code = [&](viewer const& who, json::object input) {
            auto const answer = here.asks(who, "organisations.record_listing", std::move(input));
            return answer ? "none" : square::told(answer.error());
        };
        auto const team = network_manager();

        BOOST_TEST(
            code(team, {{"organisation", "rosa-marsh"}, {"listed", true}, {"source", " "}}) ==
            "input.invalid source required");
        BOOST_TEST(code(team, {{"organisation", "rosa-marsh"},
                               {"listed", false},
                               {"source", "A letter"}}) == "listing.already");
        BOOST_TEST(code(team, {{"organisation", "ash-council"},
                               {"listed", true},
                               {"source", "A letter"}}) == "listing.organisation");
        viewer const herself{7, "person:7", {{role::lead, here.rosa}}, {}, false};
        viewer const another{8, "person:8", {{role::lead, here.rosa + 1}}, {}, false};
        BOOST_TEST(code(another, {{"organisation", "rosa-marsh"},
                                  {"listed", true},
                                  {"source", "A letter"}}) == "right.missing");
        BOOST_TEST(
            code({}, {{"organisation", "rosa-marsh"}, {"listed", true}, {"source", "A letter"}}) ==
            "sign_in.required");
        BOOST_TEST(code(herself, {{"organisation", "rosa-marsh"},
                                  {"listed", true},
                                  {"source", "Said so here"}}) == "none");

        auto const card =
            here.sees(team, "organisations.listing", {{"organisation", "rosa-marsh"}});
        BOOST_TEST(card.at("listed").as_bool());
        BOOST_TEST(card.at("since").as_string() == "2026-11-21");
        BOOST_TEST(card.at("source").as_string() == "Said so here");
    });
}

BOOST_AUTO_TEST_CASE(
    the_change_feed_tells_a_visitor_of_the_register_and_the_roll_and_of_nothing_else) {
    on_every_store([](store_place const& place) {
        square here{place};
        here.done(
            "memberships.give_notice",
            {{"organisation", "ash-council"}, {"on", "2026-11-20"}, {"leaves", "2027-11-20"}});
        here.done("reminders.record_consent",
                  {{"organisation", "ash-council"}, {"given", true}, {"source", "Told us"}});
        here.done("memberships.lapse",
                  {{"organisation", "ash-council"}, {"on", "2026-11-21"}, {"reason", "No answer"}});
        auto const heard = [&](viewer const& who) {
            std::vector<std::string> events;
            std::string after = "0";
            for (;;) {
                auto const page =
                    here.sees(who, "changes.list", {{"after", std::stoll(after)}, {"limit", 2}});
                if (page.at("items").as_array().empty())
                    return events;
                for (auto const& row : page.at("items").as_array())
                    events.push_back(std::string{row.at("event").as_string()} + ' ' +
                                     std::to_string(row.at("organisation").as_int64()));
                after = page.at("next").as_string();
            }
        };
        using lines = std::vector<std::string>;

        auto const ash = std::to_string(here.rosa - 1);
        BOOST_TEST(heard({}) == (lines{"organisations.added " + ash, "members.admitted " + ash,
                                       "members.lapsed " + ash}),
                   boost::test_tools::per_element());
        BOOST_TEST(heard(network_manager()).size() > 8U);
        // Once she agreed, her own changes are heard; when she no longer does, only that she went.
        here.says("rosa-marsh", true);
        auto const rosa = std::to_string(here.rosa);
        BOOST_TEST(heard({}).size() == 7U);
        here.says("rosa-marsh", false);
        BOOST_TEST(heard({}) == (lines{"organisations.added " + ash, "members.admitted " + ash,
                                       "members.lapsed " + ash, "organisations.unlisted " + rosa}),
                   boost::test_tools::per_element());
    });
}

BOOST_AUTO_TEST_SUITE_END()
