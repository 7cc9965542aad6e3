// The table of rights, as the network means it.
#include "libnetwork/people/rights.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace network;
using namespace network::people;

namespace {

constexpr std::int64_t home = 12;
constexpr std::int64_t abroad = 13;

viewer with(role held, std::int64_t organisation) {
    return {.person = 1, .label = "person:1", .roles = {{held, organisation}}, .scopes = {}};
}

std::string outcome(viewer const& who, right wanted, std::int64_t organisation) {
    auto const answer = may(who, wanted, organisation);
    return answer.has_error() ? answer.error().code : "yes";
}

bool changes_something(right what) {
    switch (what) {
    case right::read_register:
    case right::read_contacts:
    case right::read_audit_trail:
    case right::run_network: // looking at the desk
    case right::read_papers:
    case right::read_dealings:
    case right::enquire:     // as anybody in the street may
    case right::use_account: // one's own
    case right::read_library:
        return false;
    default:
        return true;
    }
}

bool for_everybody(right what) {
    return what == right::read_register || what == right::enquire || what == right::read_library;
}

// Reviewers come from other councils than the applicant; which ones, the use case knows. So it does
// for resources: which council a resource belongs to stands in no input.
bool reaches_beyond(right what) {
    return for_everybody(what) || what == right::review_applications ||
           what == right::share_resources;
}

} // namespace

BOOST_AUTO_TEST_SUITE(rights)

BOOST_AUTO_TEST_CASE(every_right_has_exactly_one_row) {
    for (auto const word : words_of<right>()) {
        auto const wanted = *from_word<right>(word);

        auto const rows = std::count_if(rights_table().begin(), rights_table().end(),
                                        [&](rights_row const& row) { return row.right == wanted; });

        BOOST_TEST_CONTEXT(word) {
            BOOST_TEST(rows == 1);
        }
    }
    BOOST_TEST(rights_table().size() == words_of<right>().size());
}

BOOST_AUTO_TEST_CASE(an_auditor_reads_everything_and_changes_nothing) {
    auto const auditor = with(role::auditor, 0);
    for (auto const& row : rights_table())
        BOOST_TEST_CONTEXT(to_word(row.right)) {
            BOOST_TEST(may_read(auditor, row.right, abroad).has_value());
            BOOST_TEST(outcome(auditor, row.right, abroad) ==
                       (changes_something(row.right) ? "right.missing" : "yes"));
        }
}

BOOST_AUTO_TEST_CASE(reading_gives_nobody_else_more_than_acting) {
    for (auto const held : {role::officer, role::lead, role::network_officer, role::administrator})
        for (auto const& row : rights_table())
            for (auto const organisation : {home, abroad})
                BOOST_TEST_CONTEXT(to_word(held) << ' ' << to_word(row.right)) {
                    BOOST_TEST(may_read(with(held, home), row.right, organisation).has_value() ==
                               may(with(held, home), row.right, organisation).has_value());
                }
}

BOOST_AUTO_TEST_CASE(a_network_manager_may_do_everything) {
    for (auto const& row : rights_table())
        BOOST_TEST_CONTEXT(to_word(row.right)) {
            BOOST_TEST((row.administrator == reach::any));
        }
}

BOOST_AUTO_TEST_CASE(a_visitor_reads_the_register_and_may_enquire) {
    for (auto const& row : rights_table()) {
        auto const answer = outcome(viewer{}, row.right, home);

        BOOST_TEST_CONTEXT(to_word(row.right)) {
            BOOST_TEST(answer == (for_everybody(row.right) ? "yes" : "sign_in.required"));
        }
    }
}

BOOST_AUTO_TEST_CASE(officers_and_leads_change_nothing_beyond_their_own_organisation) {
    for (auto const held : {role::officer, role::lead})
        for (auto const& row : rights_table())
            if (!reaches_beyond(row.right) &&
                (changes_something(row.right) || row.right == right::read_contacts))
                BOOST_TEST_CONTEXT(to_word(row.right)) {
                    BOOST_TEST(outcome(with(held, home), row.right, abroad) == "right.missing");
                    BOOST_TEST(outcome(with(held, home), row.right, 0) == "right.missing");
                }
}

BOOST_AUTO_TEST_CASE(a_lead_looks_after_the_people_of_the_own_organisation) {
    BOOST_TEST(outcome(with(role::lead, home), right::manage_contacts, home) == "yes");
    BOOST_TEST(outcome(with(role::officer, home), right::manage_contacts, home) == "right.missing");
    BOOST_TEST(outcome(with(role::officer, home), right::read_contacts, home) == "yes");
    BOOST_TEST(outcome(with(role::officer, home), right::confirm_figures, home) == "yes");
}

BOOST_AUTO_TEST_CASE(only_the_network_manager_says_who_is_on_the_team) {
    for (auto const held : {role::officer, role::lead, role::network_officer, role::auditor})
        BOOST_TEST(outcome(with(held, 0), right::manage_roles, 0) == "right.missing");
    BOOST_TEST(outcome(with(role::administrator, 0), right::manage_roles, 0) == "yes");
}

BOOST_AUTO_TEST_CASE(several_roles_give_the_union_of_their_rights) {
    auto who = with(role::auditor, 0);
    who.roles.push_back({role::lead, home});

    BOOST_TEST(outcome(who, right::manage_contacts, home) == "yes");
    BOOST_TEST(outcome(who, right::manage_contacts, abroad) == "right.missing");
    BOOST_TEST(outcome(who, right::read_audit_trail, 0) == "yes");
}

BOOST_AUTO_TEST_CASE(someone_signed_in_without_a_role_is_told_so_and_not_to_sign_in) {
    viewer const who{.person = 5, .label = "person:5", .roles = {}, .scopes = {}};

    BOOST_TEST(outcome(who, right::edit_register, home) == "right.missing");
}

BOOST_AUTO_TEST_SUITE_END()
