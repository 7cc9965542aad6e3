// coopnet person add: a person with a role, and the link at which they set their password.
// coopnet person list: who is on record.
#include "libnetwork/base/text.hpp"
#include "libnetwork/people/appointments.hpp"
#include "libnetwork/people/mailed_link.hpp"
#include "libnetwork/people/people.hpp"
#include "libnetwork/people/rules.hpp"
#include "server/cli/core.hpp"
#include "server/cli/output.hpp"

#include <unistd.h>

#include <iostream>

namespace network::cli {
namespace {

namespace po = boost::program_options;

struct newcomer {
    std::string name;
    std::string email;
    people::post post = people::post::officer;
    std::string organisation;
};

newcomer newcomer_from(settings const& said) {
    newcomer made{said.needed("name"), said.needed("email"), {}, said.text("organisation")};
    auto const post = from_word<people::post>(said.needed("role"));
    if (!post)
        throw misuse("--role is administrator, network_officer, auditor, or with --organisation: "
                     "lead, officer, officer_lead, leader, chief_executive, finance_contact, "
                     "communications");
    made.post = *post;
    bool const for_network = people::rules::place_of(*post) == people::rules::place::network;
    if (for_network != made.organisation.empty())
        throw misuse(made.organisation.empty()
                         ? "--role " + said.text("role") + " needs --organisation SLUG"
                         : "--role " + said.text("role") +
                               " is held for the network as a whole; "
                               "leave --organisation out");
    return made;
}

result<people::new_link> add(changes::unit_of_work& work, newcomer const& wish) {
    NETWORK_CHECK(people::may(work.by(), people::right::manage_roles, 0));
    NETWORK_TRY(auto const card, people::add(work, {wish.name, wish.email}));
    if (wish.organisation.empty()) {
        people::network_post_wish post;
        post.person = card.id;
        post.post = wish.post;
        NETWORK_CHECK(people::appoint_to_network(work, post));
    } else {
        people::appoint_wish post;
        post.organisation = wish.organisation;
        post.person = card.id;
        post.post = wish.post;
        NETWORK_CHECK(people::appoint(work, post));
    }
    return people::make_link(work, people::link_purpose::invitation, card.id);
}

int add_person(settings const& said) {
    auto const wish = newcomer_from(said);
    auto const url = public_url(said);
    auto const here = open_console(said, opening::create);
    auto const link = value_of(here.core->guarded([&] {
        return here.core->office().write(
            {here.by, "people.add"}, [&](changes::unit_of_work& work) { return add(work, wish); });
    }));
    standard_output().write(url + link.path + '\n');
    if (is_terminal(STDERR_FILENO))
        std::cerr << "The link works once, until " << london_text(link.expires_at) << ".\n";
    return 0;
}

int list_people(settings const& said) {
    auto const here = open_console(said, opening::existing);
    auto& out = standard_output();
    people::list_wish wish;
    wish.limit = largest_page;
    do {
        auto const found = value_of(here.core->guarded([&]() -> result<page<people::person_line>> {
            NETWORK_CHECK(people::may(here.by, people::right::run_network, 0));
            return here.core->office().read(
                here.by, [&](changes::reader& view) { return people::list(view, wish); });
        }));
        for (auto const& line : found.items)
            out.write(std::to_string(line.id) + '\t' + line.email.value_or("") + '\t' + line.name +
                      (line.active ? "" : "\tclosed") + '\n');
        wish.after = found.next;
    } while (wish.after);
    return 0;
}

} // namespace

int person(words const& given) {
    po::options_description own;
    own.add_options()("email", po::value<std::string>())("name", po::value<std::string>())(
        "role", po::value<std::string>())("organisation", po::value<std::string>())(
        "public-url", po::value<std::string>());
    settings const said{given, own, {"what"}};
    auto const what = said.needed("what");
    if (what == "add")
        return add_person(said);
    if (what == "list")
        return list_people(said);
    throw misuse("coopnet person add --email E --name N --role R, or coopnet person list");
}

} // namespace network::cli
