// The voting roll of a day: who has a vote, who has none and why, and how many are counted without
// being named.
#include "libnetwork/members/roll.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/register.hpp"

namespace network::pages {
namespace {

using namespace members;

/// What the number of those who are not named means.
std::string not_named_text(std::int64_t count) {
    if (count == 0)
        return {};
    return say(count, "individual is a member and is", "individuals are members and are") +
           " not listed by name: a private person is named to everybody only if they agree. "
           "Whoever of them has a vote is in the count.";
}

void show_voters(view::dictionary& page, std::string_view section, std::vector<voter> const& list,
                 std::string const& on) {
    for (auto const& one : list)
        page.section(section)
            .set("NAME", one.name)
            .set("URL", organisation_url(one.slug, on))
            .set("WHY", one.why.text)
            .set("RULE", one.why.rule);
}

http::response voting_roll_page(visit& now) {
    auto const on = typed_day(now, "on");
    boost::json::object wish;
    if (!on.empty())
        wish["as_on"] = on;
    auto roll = now.ask<&show_voting_roll>(wish);
    auto page = framed(now);
    if (roll.has_error() && roll.error().status == status::invalid) {
        show_problems(roll.error(), page, {{"on", "as_on"}});
        roll = now.ask<&show_voting_roll>({});
    }
    if (roll.has_error())
        return refused(now, roll.error());
    breadcrumb(page, "Members", "/members");
    page.set("VOTES_TEXT", say(roll->votes, "member has a vote", "members have a vote") + " on " +
                               say(roll->as_on) + '.');
    page.set("NOT_NAMED", not_named_text(roll->not_named));
    show_voters(page, "VOTERS", roll->voters, on);
    show_voters(page, "WITHOUT", roll->without_vote, on);
    show_day(now, page, "/members/voting-roll", on, {});
    return shown(now, "voting_roll", page);
}

} // namespace

std::vector<route> voting_roll_pages() {
    return {{http::method::get, "/members/voting-roll", voting_roll_page, door::shared}};
}

} // namespace network::pages
