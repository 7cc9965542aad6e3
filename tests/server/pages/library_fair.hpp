// A portal over a store in memory with a small library in it: something open, something for
// members, something for one tier, something held back, a draft, and something that was taken away.
// And, for every role, a browser that is signed in.
#pragma once

#include "libnetwork/learning/attachments.hpp"
#include "libnetwork/learning/recording.hpp"
#include "libnetwork/members/members.hpp"
#include "libnetwork/people/sessions.hpp"
#include "server/pages/site.hpp"
#include "tests/server/api/api_on_memory.hpp"

namespace network::test {

/// Somebody who is signed in; nobody: a visitor.
struct guest {
    std::int64_t person = 0;
    std::string cookie;
};

class library_fair : public api_on_memory {
  public:
    pages::site site{*core, cache, {"https://portal.example", false}};

    /// Writes as the console, which may do everything.
    template <class Act>
    auto writes(Act&& act) {
        viewer const by = console();
        return must(core->office().write({by, "test.act"}, std::forward<Act>(act)));
    }

    static learning::content study(std::string title) {
        learning::content says;
        says.title = std::move(title);
        says.summary = "A tool library lends four hundred tools & more to residents.";
        says.year = 2022;
        says.place = "Exampleton";
        says.what_was_done = "The council gave a shop.\n\n- Residents gave <tools>\n- and time";
        says.outcome = "Nine hundred people borrowed something.";
        says.cost = "Twelve thousand pounds.";
        says.principles = {{members::principle::social_partnership, learning::weight::primary,
                            "Residents gave the tools."}};
        return says;
    }

    learning::resource_store::resource_row
    drafted(learning::content const& says, std::optional<std::int64_t> lead,
            learning::resource_kind kind = learning::resource_kind::case_study) {
        return writes(
            [&](changes::unit_of_work& work) -> result<learning::resource_store::resource_row> {
                auto const made = learning::open_resource(work, kind, lead, says.title);
                learning::save_version(work, made, says, "First version");
                return made;
            });
    }
    learning::resource_store::resource_row
    published(learning::content const& says, std::optional<std::int64_t> lead = {},
              learning::resource_kind kind = learning::resource_kind::case_study) {
        return writes(
            [&](changes::unit_of_work& work) -> result<learning::resource_store::resource_row> {
                auto const made = learning::open_resource(work, kind, lead, says.title);
                auto const version = learning::save_version(work, made, says, "First version");
                learning::event out;
                out.kind = learning::event_kind::published;
                out.version = version.id;
                out.effective = work.today();
                learning::record_event(work, made, out);
                return made;
            });
    }
    void withdraws(learning::resource_store::resource_row const& row) {
        writes([&](changes::unit_of_work& work) -> result<> {
            learning::event gone;
            gone.kind = learning::event_kind::withdrawn;
            gone.effective = work.today();
            gone.reason = "A figure was wrong";
            learning::record_event(work, row, gone);
            return {};
        });
    }
    /// Makes a council a member of that tier.
    void joins(std::int64_t organisation, members::tier tier) {
        writes([&](changes::unit_of_work& work) {
            members::admission wish;
            wish.organisation = std::to_string(organisation);
            wish.tier = tier;
            wish.from = date::parse("2020-01-01");
            wish.decided_by = "Executive Oversight Committee";
            return members::admit(work, wish);
        });
    }

    /// Somebody with that post for an organisation (0: for the network), signed in.
    guest signed_in(people::post post, std::int64_t organisation) {
        auto const number = std::to_string(++guests_);
        auto const person = writes([&](changes::unit_of_work& work) -> result<std::int64_t> {
            NETWORK_TRY(auto const card,
                        people::add(work, {"Guest " + number, "g" + number + "@fair.example"}));
            if (organisation == 0) {
                people::network_post_wish wish;
                wish.person = card.id;
                wish.post = post;
                NETWORK_CHECK(people::appoint_to_network(work, wish));
            } else {
                people::appoint_wish wish;
                wish.organisation = std::to_string(organisation);
                wish.person = card.id;
                wish.post = post;
                NETWORK_CHECK(people::appoint(work, wish));
            }
            return card.id;
        });
        auto const started =
            must(people::start_session(core->office(), person, people::proof::two_factors));
        return {person, "coopnet_session=" + started.token};
    }

    http::response visit(std::string target, guest const& who = {},
                         std::vector<http::header> const& headers = {},
                         http::method how = http::method::get, std::string body = {}) {
        http::request asked;
        asked.method = how;
        asked.target = std::move(target);
        std::string_view authority;
        if (!http::read_target(asked, authority,
                               [this](std::string_view path) { return !api.takes(path); }))
            throw std::runtime_error("the test's own target is unsound: " + asked.target);
        asked.id = "test";
        asked.headers.add("Host", "portal.example");
        if (!who.cookie.empty())
            asked.headers.add("Cookie", who.cookie);
        for (auto const& [name, value] : headers)
            asked.headers.add(name, value);
        asked.body = std::move(body);
        return api.takes(asked.path) ? api.answer(asked) : site.answer(asked);
    }
    /// The whole body, also of one that is sent piece by piece.
    static std::string bytes_of(http::response const& answer) {
        if (!answer.stream)
            return answer.body ? *answer.body : std::string{};
        std::string all;
        while (all.size() < answer.stream->size) {
            auto const piece = answer.stream->next(all.size());
            if (!piece || piece->empty())
                break;
            all += *piece;
        }
        return all;
    }
    std::string text(std::string target, guest const& who = {}) {
        return bytes_of(visit(std::move(target), who));
    }

  private:
    int guests_ = 0;
};

/// What stands between two marks from a place on; empty where either is missing.
inline std::string between(std::string const& text, std::string const& from, std::string const& to,
                           std::size_t start = 0) {
    auto const begin = text.find(from, start);
    if (begin == std::string::npos)
        return {};
    auto const end = text.find(to, begin + from.size());
    return text.substr(begin + from.size(), end - begin - from.size());
}

} // namespace network::test
