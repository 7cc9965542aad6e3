// One visit to one page: the request, who makes it, and the library it asks. Pages translate
// between forms and operations and decide nothing; every right is checked behind library::ask and
// invoke.
#pragma once

#include "libnetwork/operations/library.hpp"
#include "libnetwork/operations/topics.hpp"
#include "server/http/form.hpp"
#include "server/http/message.hpp"
#include "server/http/router.hpp"
#include "server/pages/dictionary.hpp"

#include <optional>
#include <string>

namespace network::pages {

/// What all pages of this portal share.
struct surroundings {
    std::string public_url; ///< "https://network.example.org", without a slash at the end
    bool demo = false;      ///< one-click roles and the banner
};

/// Who visits, as the session cookie tells.
struct identity {
    viewer who;
    std::string name;
    std::string session; ///< the token of the cookie; empty for a visitor
    std::int64_t session_number = 0;
    std::string csrf;            ///< what a form of this visit must carry
    bool must_give_code = false; ///< the code of the authenticator is still to come
    bool must_enrol = false;     ///< on the network team, but without an authenticator yet

    [[nodiscard]] bool signed_in() const { return who.person != 0; }
};

struct visit {
    operations::library& core;
    surroundings const& around;
    http::request const& request;
    http::captures const& path;
    identity const& self;
    http::form form; ///< of a POST, with its csrf already checked

    /// The first value of a field: of the form in a POST, of the address otherwise. Empty: not
    /// given.
    [[nodiscard]] std::string_view field(std::string_view name) const;

    template <auto UseCase>
    auto ask(boost::json::object const& input) const {
        return core.ask<UseCase>(self.who, input);
    }
    [[nodiscard]] result<operations::answer> invoke(std::string_view operation,
                                                    boost::json::object input) const {
        return core.invoke(self.who, operation, std::move(input));
    }
};

using handler = http::response (*)(visit&);

/// Who may come, before any operation is asked.
enum class door : std::uint8_t {
    shared, ///< the same bytes for every visitor who is not signed in: may be cached
    open,   ///< anyone, but never shared: the page holds a form
    signed_in
};

struct route {
    http::method method = http::method::get;
    std::string_view pattern;
    handler handle = nullptr;
    pages::door door = door::open;
    /// Of a shared page: the topics that it shows. It stands until something is recorded on one.
    operations::topics shows = operations::public_topics;
};

// The pages of each part of the portal.
std::vector<route> public_pages();
std::vector<route> take_away_pages(); ///< the register as files, robots.txt, sitemap.xml
std::vector<route> kept_searches_pages();
std::vector<route> library_pages(); ///< the list of resources, and the search over everything
std::vector<route> member_pages();  ///< the roll, its growth, the policy of tiers
std::vector<route> sign_in_pages();
std::vector<route> account_pages();
std::vector<route> listing_pages(); ///< whether an individual is listed by name
std::vector<route> voting_roll_pages();
std::vector<route> everything_pages(); ///< all that an organisation gave, to take along
std::vector<route> council_pages();    ///< what an organisation's own people see and do
std::vector<route> desk_pages();
std::vector<route> register_desk_pages(); ///< organisation_edit.hpp lists its parts
std::vector<route> people_desk_pages();
std::vector<route> application_pages(); ///< joining: enquiries, applications, reviews, decisions
std::vector<route> figures_pages();     ///< published figures and their proof
std::vector<route> mail_pages();        ///< what did not arrive
std::vector<route> reminder_pages();    ///< letters to members, and the link that stops news
std::vector<route> dealings_pages();
std::vector<route> requests_pages(); ///< for information
std::vector<route> retention_pages();
std::vector<route> governance_pages();
std::vector<route> governance_desk_pages();
std::vector<route> governance_seat_pages();
std::vector<route> resource_pages();  ///< one resource of the library, as readers see it
std::vector<route> comment_pages();   ///< comments on resources, and the queue of those to look at
std::vector<route> principle_pages(); ///< and what nobody has shared yet
std::vector<route> theme_pages();     ///< keeping the themes
std::vector<route>
resource_desk_pages(); ///< for those who look after it; resource_desk.hpp lists its parts
std::vector<route> commitment_pages();      ///< the public register of commitments
std::vector<route> commitment_desk_pages(); ///< the forms that keep it
std::vector<route> member_desk_pages();     ///< memberships and the acts on them
std::vector<route> projects_pages();        ///< what everybody sees of projects
std::vector<route> bid_pages();             ///< an organisation's own bids
std::vector<route> rounds_desk_pages();     ///< rounds, recommendations, decisions
std::vector<route> sharing_pages();         ///< adoptions, giving and taking
std::vector<route> question_pages();        ///< asking those who did it, by role
std::vector<route> renewal_pages();         ///< one of its parts

} // namespace network::pages
