// Walks every operation with every role, for one's own and for a foreign organisation, through the
// API's own door, and holds each answer against the table of rights.
#include "tests/server/api/api_on_memory.hpp"

#include <boost/test/unit_test.hpp>

#include <optional>

using namespace network;

namespace {

struct caller {
    std::string_view name;
    std::optional<people::post> post; ///< none: a visitor
    people::reach people::rights_row::*reach;
};

constexpr caller callers[] = {
    {"visitor", std::nullopt, &people::rights_row::visitor},
    {"officer", people::post::officer, &people::rights_row::officer},
    {"lead", people::post::lead, &people::rights_row::lead},
    {"network_officer", people::post::network_officer, &people::rights_row::network_officer},
    {"administrator", people::post::administrator, &people::rights_row::administrator},
    {"auditor", people::post::auditor, &people::rights_row::auditor},
};

people::rights_row const& row_of(people::right wanted) {
    for (auto const& row : people::rights_table())
        if (row.right == wanted)
            return row;
    throw std::logic_error("a right without a row");
}

http::method method_of(operations::verb verb) {
    switch (verb) {
    case operations::verb::get:
        return http::method::get;
    case operations::verb::post:
        return http::method::post;
    case operations::verb::patch:
        return http::method::patch;
    case operations::verb::del:
        return http::method::delete_;
    }
    return http::method::get;
}

// The route with its places filled: the organisation concerned, and numbers that nothing has.
std::string target_for(operations::operation const& what, std::string const& organisation) {
    std::string target = "/api/v1";
    for (std::size_t at = 0; at < what.route.size();) {
        auto const open = what.route.find('{', at);
        target += what.route.substr(at, open - at);
        if (open == std::string_view::npos)
            break;
        auto const close = what.route.find('}', open);
        auto const name = what.route.substr(open + 1, close - open - 1);
        target += name == what.subject ? organisation : "987654321";
        at = close + 1;
    }
    return target;
}

bool names_subject_in_route(operations::operation const& what) {
    return what.route.find('{' + std::string{what.subject} + '}') != std::string_view::npos;
}

http::response ask(test::api_on_memory& network, operations::operation const& what,
                   std::int64_t organisation, std::string const& token) {
    auto const number = std::to_string(organisation);
    auto target = target_for(what, number);
    std::string body;
    if (!what.subject.empty() && !names_subject_in_route(what)) {
        if (what.method == operations::verb::get || what.method == operations::verb::del)
            target += '?' + std::string{what.subject} + '=' + number;
        else
            body = "{\"" + std::string{what.subject} + "\":\"" + number + "\"}";
    }
    return network.send(method_of(what.method), target, body, token);
}

// Refused by the table of rights, and not by the use case itself for a reason of its own.
bool refused_by_rights(http::response const& answer) {
    auto const code = answer.status == 401 || answer.status == 403 ? test::code_of(answer) : "";
    return code == "sign_in.required" || code == "right.missing";
}

void check(test::api_on_memory& network, operations::operation const& what, caller const& who,
           bool own) {
    // A token of its own each time: an operation may well end what the token rests on.
    auto const token = who.post ? network.token_of(*who.post) : std::string{};
    auto const answer = ask(network, what, own ? network.own : network.foreign, token);

    auto const reach = row_of(what.right).*who.reach;
    bool const allowed = reach == people::reach::any ||
                         (reach == people::reach::reads && what.reads) ||
                         (reach == people::reach::own && own && !what.subject.empty());
    BOOST_TEST_CONTEXT(what.name << " as " << who.name << (own ? " for its own" : " for a foreign")
                                 << ": " << answer.status << ' '
                                 << (answer.status >= 400 ? test::code_of(answer) : "")) {
        BOOST_TEST(answer.status < 500);
        BOOST_TEST(refused_by_rights(answer) == !allowed);
        if (!allowed)
            BOOST_TEST(answer.status == (who.post ? 403 : 401));
    }
}

} // namespace

BOOST_AUTO_TEST_CASE(every_operation_is_open_to_those_whom_the_table_of_rights_names) {
    test::api_on_memory network;

    for (auto const& what : operations::table())
        for (auto const& who : callers)
            for (bool const own : {true, false})
                check(network, what, who, own);

    BOOST_TEST(operations::table().size() > 30U);
}

BOOST_AUTO_TEST_CASE(no_operation_is_open_to_a_token_without_its_scope) {
    test::api_on_memory network;
    std::map<std::string, std::string> tokens; // one of every scope but the key

    for (auto const& what : operations::table()) {
        auto& token = tokens[std::string{what.scope}];
        if (token.empty()) {
            std::vector<std::string> others;
            for (auto const& row : people::known_scopes())
                if (row.scope != what.scope)
                    others.emplace_back(row.scope);
            token = network.token_of(people::post::administrator, others);
        }

        auto const answer = ask(network, what, network.own, token);

        BOOST_TEST_CONTEXT(what.name) {
            BOOST_TEST(answer.status == 403);
            BOOST_TEST(test::code_of(answer) == "scope.missing");
        }
    }
}
