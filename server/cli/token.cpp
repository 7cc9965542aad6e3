// coopnet token create: a token for programs, alone on standard output, shown this once.
#include "libnetwork/people/people.hpp"
#include "libnetwork/people/tokens.hpp"
#include "server/cli/core.hpp"
#include "server/cli/output.hpp"

namespace network::cli {
namespace {

namespace po = boost::program_options;

result<people::made_token> make(changes::unit_of_work& work, std::string const& email,
                                people::token_wish const& wish) {
    NETWORK_CHECK(people::may(work.by(), people::right::manage_roles, 0));
    NETWORK_TRY(auto const person, people::person_with_email(work, email));
    return people::create_token_for(work, person, wish);
}

people::token_wish wish_from(settings const& said) {
    people::token_wish wish;
    wish.label = said.needed("label");
    wish.scopes = said.list("scope");
    if (auto const day = said.maybe("expires")) {
        wish.expires = date::parse(*day);
        if (!wish.expires)
            throw misuse("--expires takes a day as YYYY-MM-DD");
    }
    return wish;
}

} // namespace

int token(words const& given) {
    po::options_description own;
    own.add_options()("person", po::value<std::string>())("label", po::value<std::string>())(
        "expires", po::value<std::string>())("scope",
                                             po::value<std::vector<std::string>>()->composing());
    settings const said{given, own, {"what"}};
    if (said.needed("what") != "create")
        throw misuse("a token can be made: coopnet token create --person E --label L");
    auto const email = said.needed("person");
    auto const wish = wish_from(said);
    auto const here = open_console(said, opening::existing);
    auto const made = value_of(here.core->guarded([&] {
        return here.core->office().write(
            {here.by, "tokens.create"},
            [&](changes::unit_of_work& work) { return make(work, email, wish); });
    }));
    standard_output().write(made.token + '\n');
    return 0;
}

} // namespace network::cli
