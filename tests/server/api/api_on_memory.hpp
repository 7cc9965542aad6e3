// An API over a store in memory: two councils, and for every role a person with a token.
#pragma once

#include "libnetwork/operations/library.hpp"
#include "libnetwork/organisations/editing.hpp"
#include "libnetwork/people/appointments.hpp"
#include "libnetwork/people/people.hpp"
#include "libnetwork/people/tokens.hpp"
#include "server/api/api.hpp"
#include "server/http/target.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <iostream>
#include <map>
#include <stdexcept>

namespace network::test {

template <class T>
T must(result<T>&& answer) {
    if (answer.has_error()) {
        std::string all = answer.error().code + ": " + answer.error().message;
        for (auto const& p : answer.error().problems)
            all += "; " + p.field + ' ' + p.code;
        throw std::runtime_error(all);
    }
    if constexpr (!std::is_void_v<T>)
        return *std::move(answer);
}

inline viewer console() {
    viewer by;
    by.label = "console:test";
    by.roles = {{role::administrator, 0}};
    return by;
}

inline std::unique_ptr<operations::library> open_in_memory() {
    operations::library_options how;
    how.log = [](std::string_view, std::string_view line) { std::cerr << line << '\n'; };
    return must(operations::library::open("sqlite::memory:", how));
}

class api_on_memory {
  public:
    std::unique_ptr<operations::library> core = open_in_memory();
    api::page_cache cache{core->office()};
    api::json_api api{*core, cache, {"https://portal.example", {}}};
    std::int64_t own = add_council("Ownham Borough Council", "E99000001");
    std::int64_t foreign = add_council("Farham District Council", "E99000002");

    std::int64_t add_council(std::string const& name, std::string const& code) {
        viewer const by = console();
        return must(core->office().write({by, "organisations.add"},
                                         [&](changes::unit_of_work& work) {
                                             organisations::add_wish wish;
                                             wish.name = name;
                                             wish.kind = organisations::organisation_kind::district;
                                             wish.codes = {{organisations::code_scheme::gss, code}};
                                             wish.population = 100'000;
                                             wish.population_year = 2020;
                                             return organisations::add(work, wish);
                                         }))
            .id;
    }

    /// A token of a new person with that post, held for `own` or for the network. `scopes` empty:
    /// all there are.
    std::string token_of(people::post post, std::vector<std::string> scopes = {}) {
        viewer const by = console();
        auto const number = std::to_string(++people_);
        return must(core->office().write({by, "people.add"},
                                         [&](changes::unit_of_work& work) {
                                             return newcomer(work, post, number, scopes);
                                         }))
            .token;
    }

    http::response send(http::method method, std::string target, std::string body = {},
                        std::string const& token = {},
                        std::vector<http::header> const& headers = {}) {
        http::request asked;
        asked.method = method;
        asked.target = std::move(target);
        std::string_view authority;
        if (!http::read_target(asked, authority))
            throw std::runtime_error("the test's own target is unsound: " + asked.target);
        asked.id = "test";
        if (!body.empty())
            asked.headers.add("Content-Type", "application/json");
        asked.body = std::move(body);
        if (!token.empty())
            asked.headers.add("Authorization", "Bearer " + token);
        for (auto const& [name, value] : headers)
            asked.headers.add(name, value);
        if (auto at_hand = api.quick(asked))
            return *std::move(at_hand);
        return api.answer(asked);
    }
    http::response get(std::string target, std::string const& token = {}) {
        return send(http::method::get, std::move(target), {}, token);
    }
    http::response post(std::string target, std::string body, std::string const& token = {},
                        std::vector<http::header> const& headers = {}) {
        return send(http::method::post, std::move(target), std::move(body), token, headers);
    }

  private:
    result<people::made_token> newcomer(changes::unit_of_work& work, people::post post,
                                        std::string const& number,
                                        std::vector<std::string> scopes) {
        NETWORK_TRY(auto const card,
                    people::add(work, {"Person " + number, "p" + number + "@council.example"}));
        bool const for_network = post == people::post::administrator ||
                                 post == people::post::network_officer ||
                                 post == people::post::auditor;
        if (for_network) {
            people::network_post_wish wish;
            wish.person = card.id;
            wish.post = post;
            NETWORK_CHECK(people::appoint_to_network(work, wish));
        } else {
            people::appoint_wish wish;
            wish.organisation = std::to_string(own);
            wish.person = card.id;
            wish.post = post;
            NETWORK_CHECK(people::appoint(work, wish));
        }
        if (scopes.empty())
            for (auto const& row : people::known_scopes())
                scopes.emplace_back(row.scope);
        people::token_wish wish;
        wish.label = "test";
        wish.scopes = std::move(scopes);
        return people::create_token_for(work, card.id, wish);
    }

    int people_ = 0;
};

inline boost::json::object body_of(http::response const& answer) {
    return boost::json::parse(answer.body ? *answer.body : "{}").as_object();
}
inline std::string header_of(http::response const& answer, std::string_view name) {
    for (auto const& header : answer.headers)
        if (http::same_name(header.name, name))
            return header.value;
    return {};
}
inline std::string code_of(http::response const& answer) {
    auto const body = body_of(answer);
    auto const* code = body.if_contains("code");
    return code && code->is_string() ? std::string{std::string_view{code->get_string()}}
                                     : std::string{};
}

} // namespace network::test
