// An answer is read where its use case left it, or written as JSON: every operation says the same
// both ways, as itself and as text.
#include "libnetwork/operations/library.hpp"

#include "tests/support/office.hpp"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>

using namespace network;
using namespace network::test;
using namespace network::operations;
namespace json = boost::json;

namespace {

/// Something that fits the shape, and names the first of whatever it is about.
json::value fitting(shape const& wanted) {
    switch (wanted.what) {
    case form::boolean:
        return true;
    case form::day:
        return "2026-04-01";
    case form::word:
        return json::string{wanted.words.front()};
    case form::text:
        return "1";
    case form::list:
        return json::array{fitting(*wanted.element)};
    case form::record: {
        json::object all;
        for (auto const& m : wanted.members)
            if (m.required)
                all[m.name] = fitting(*m.type);
        return all;
    }
    default:
        return 1;
    }
}

void must_be_readable(shape const& one, std::string_view where) {
    if (one.what == form::number)
        BOOST_TEST((one.access.number != nullptr), where);
    if (one.what == form::word)
        BOOST_TEST((one.access.word != nullptr), where);
    if (one.what == form::list) {
        BOOST_TEST((one.access.size && one.access.element), where);
        must_be_readable(*one.element, where);
    }
    for (auto const& m : one.members) {
        BOOST_TEST((m.in != nullptr), where);
        must_be_readable(*m.type, m.name);
    }
}

struct filled_library {
    store_place place{engine::memory};
    fixed_clock time{instant::parse("2026-11-21T12:00:00Z").value()}; // two answers, one moment
    std::unique_ptr<library> core = library::open(place.uri(), {{}, &time, {}}).value();
    viewer operator_of_machine{0, "console:test", {{role::administrator, 0}}, {}, false};

    filled_library() {
        for (auto const* name :
             {"Stroud \"District\" Council", "Witney Town Council", "Ynys M\u00f4n"})
            (void)core
                ->invoke(operator_of_machine, "organisations.add",
                         {{"name", name},
                          {"kind", "district"},
                          {"begins", "1974-04-01"},
                          {"aliases", json::array{"A", "B"}}})
                .value();
        (void)core
            ->invoke(operator_of_machine, "memberships.admit",
                     {{"organisation", "1"},
                      {"tier", "full"},
                      {"from", "2020-01-01"},
                      {"decided_by", "The committee"}})
            .value();
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(answers)

BOOST_AUTO_TEST_CASE(every_answer_says_where_its_values_stand) {
    for (auto const& op : table())
        must_be_readable(*op.output, op.name);
}

BOOST_FIXTURE_TEST_CASE(an_answer_says_the_same_where_it_stands_as_in_json, filled_library) {
    std::vector<std::string_view> answered;
    for (auto const& op : table()) {
        if (!op.reads)
            continue;
        auto const input = fitting(*op.input).as_object();

        auto const in_json = core->invoke(operator_of_machine, op, input);
        auto const in_place = core->carry_out(operator_of_machine, op, input);

        BOOST_TEST_REQUIRE(in_json.has_value() == in_place.has_value(), op.name);
        if (in_json.has_error()) {
            BOOST_TEST(in_json.error().code == in_place.error().code, op.name);
            continue;
        }
        BOOST_TEST(json_text(*op.output, in_place->found.get()) == json::serialize(in_json->body),
                   op.name);
        answered.push_back(op.name);
    }
    BOOST_TEST(answered.size() > 30U);
    BOOST_TEST((std::find(answered.begin(), answered.end(), "members.standing") != answered.end()));
}

BOOST_FIXTURE_TEST_CASE(what_was_done_once_is_told_again_in_json, filled_library) {
    auto const& add = *find("organisations.add");
    json::object const council{
        {"name", "Glossop"}, {"kind", "district"}, {"idempotency_key", "k1"}};

    auto const first = core->carry_out(operator_of_machine, add, council).value();
    auto const again = core->carry_out(operator_of_machine, add, council).value();

    BOOST_TEST_REQUIRE((first.found && !first.earlier));
    BOOST_TEST_REQUIRE((!again.found && again.earlier));
    BOOST_TEST(json_text(*add.output, first.found.get()) == json::serialize(*again.earlier));
}

BOOST_AUTO_TEST_SUITE_END()
