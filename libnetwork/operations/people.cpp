// Operations on people: who does what for an organisation and for the network, one's own account,
// mail that did not arrive, and the table of rights.
#include "libnetwork/messages/outbox.hpp"
#include "libnetwork/operations/holdings.hpp"
#include "libnetwork/operations/parts.hpp"
#include "libnetwork/operations/stating.hpp"
#include "libnetwork/people/appointments.hpp"
#include "libnetwork/people/data_protection.hpp"
#include "libnetwork/people/mail_again.hpp"
#include "libnetwork/people/second_factor.hpp"
#include "libnetwork/people/sign_in.hpp"

namespace network::operations {
namespace {

using people::right;

constexpr std::string_view people_read = "people:read";
constexpr std::string_view people_write = "people:write";

/// Lists that fit on one page answer in the form of a page, like all lists.
result<page<people::contact>> people_of_organisation(changes::reader& view,
                                                     people::people_of_wish const& wish) {
    return whole(people::people_of(view, wish));
}
result<page<people::contact>> network_people(changes::reader& view,
                                             people::network_team_wish const& wish) {
    return whole(people::network_team(view, wish));
}
result<page<people::appointment>> handed_over(changes::unit_of_work& work,
                                              people::hand_over_wish const& wish) {
    return whole(people::hand_over(work, wish));
}
result<page<people::token_card>> tokens(changes::reader& view, people::nothing const& wish) {
    return whole(people::list_tokens(view, wish));
}
result<page<messages::undelivered_message>> undelivered(changes::reader& view,
                                                        messages::undelivered_wish const& wish) {
    return whole(messages::undelivered(view, wish));
}
result<people::rights_matrix> rights(changes::reader&, people::rights_wish const& wish) {
    return people::rights(wish);
}

/// Who does what for an organisation: its own lead may, and the network team.
std::vector<operation> in_organisations() {
    return {
        row<&people_of_organisation>({.name = "people.of_organisation",
                                      .route = "/organisations/{organisation}/people",
                                      .right = right::read_contacts,
                                      .scope = people_read,
                                      .subject = "organisation",
                                      .summary = "Who does what for an organisation on a day"}),
        row<&people::invite>({.name = "people.invite",
                              .method = verb::post,
                              .route = "/organisations/{organisation}/people",
                              .right = right::manage_contacts,
                              .scope = people_write,
                              .subject = "organisation",
                              .summary = "Appoint somebody and invite them by mail",
                              .creates = true}),
        row<&people::rename>({.name = "people.rename",
                              .method = verb::patch,
                              .route = "/organisations/{organisation}/people/{person}",
                              .right = right::manage_contacts,
                              .scope = people_write,
                              .subject = "organisation",
                              .summary = "Put right the name of somebody in an organisation"}),
        row<&people::appoint>(
            {.name = "appointments.add",
             .method = verb::post,
             .route = "/organisations/{organisation}/appointments",
             .right = right::manage_contacts,
             .scope = people_write,
             .subject = "organisation",
             .summary = "Give a person or a shared mailbox a role in an organisation",
             .creates = true}),
        row<&people::end_appointment>(
            {.name = "appointments.end",
             .method = verb::post,
             .route = "/organisations/{organisation}/appointments/{appointment}/end",
             .right = right::manage_contacts,
             .scope = people_write,
             .subject = "organisation",
             .summary = "End a role from a day on"}),
        row<&people::withdraw_end>({.name = "appointments.withdraw_end",
                                    .method = verb::post,
                                    .route =
                                        "/organisations/{organisation}/appointments/{appointment}/"
                                        "withdrawn-end",
                                    .right = right::manage_contacts,
                                    .scope = people_write,
                                    .subject = "organisation",
                                    .summary = "Take the end of a role back"}),
        row<&handed_over>({.name = "people.hand_over",
                           .method = verb::post,
                           .route = "/organisations/{organisation}/hand-overs",
                           .right = right::manage_contacts,
                           .scope = people_write,
                           .subject = "organisation",
                           .summary = "Hand every role of somebody who leaves to a colleague"}),
    };
}

/// Everybody, and the network's own team.
std::vector<operation> for_the_network() {
    return {
        row<&people::list>({.name = "people.list",
                            .route = "/people",
                            .right = right::read_contacts,
                            .scope = people_read,
                            .summary = "All persons by name"}),
        row<&network_people>({.name = "people.network_team",
                              .route = "/people/network-team",
                              .right = right::read_contacts,
                              .scope = people_read,
                              .summary = "Who does what for the network itself"}),
        row<&people::card>({.name = "people.show",
                            .route = "/people/{person}",
                            .right = right::read_contacts,
                            .scope = people_read,
                            .summary = "One person with all roles"}),
        row<&people::add>({.name = "people.add",
                           .method = verb::post,
                           .route = "/people",
                           .right = right::manage_roles,
                           .scope = people_write,
                           .summary = "Add a person without a role",
                           .creates = true}),
        row<&people::change_email>({.name = "people.change_email",
                                    .method = verb::post,
                                    .route = "/people/{person}/email",
                                    .right = right::manage_roles,
                                    .scope = people_write,
                                    .summary = "Change a person's address at once"}),
        row<&people::deactivate>({.name = "people.deactivate",
                                  .method = verb::post,
                                  .route = "/people/{person}/closure",
                                  .right = right::manage_roles,
                                  .scope = people_write,
                                  .summary = "Close an account and sign it out everywhere"}),
        row<&people::reactivate>({.name = "people.reactivate",
                                  .method = verb::post,
                                  .route = "/people/{person}/reopening",
                                  .right = right::manage_roles,
                                  .scope = people_write,
                                  .summary = "Open a closed account again"}),
        row<&people::reset_authenticator>(
            {.name = "people.reset_authenticator",
             .method = verb::post,
             .route = "/people/{person}/authenticator-reset",
             .right = right::manage_roles,
             .scope = people_write,
             .summary = "Take the authenticator of somebody who lost it away"}),
        row<&people::appoint_to_network>({.name = "appointments.add_to_network",
                                          .method = verb::post,
                                          .route = "/people/{person}/network-appointments",
                                          .right = right::manage_roles,
                                          .scope = people_write,
                                          .summary = "Give a role on the network team or a body",
                                          .creates = true}),
        row<&people::end_network_appointment>(
            {.name = "appointments.end_in_network",
             .method = verb::post,
             .route = "/network-appointments/{appointment}/end",
             .right = right::manage_roles,
             .scope = people_write,
             .summary = "End a role on the network team or a body"}),
        row<&people::export_person>({.name = "people.export",
                                     .route = "/people/{person}/export",
                                     .right = right::manage_roles,
                                     .scope = people_read,
                                     .summary = "Everything that is held on a person"}),
        row<&erase_person>({.name = "people.erase",
                            .method = verb::post,
                            .route = "/people/{person}/erasure",
                            .right = right::manage_roles,
                            .scope = people_write,
                            .summary = "Erase a person; the audit trail stays provable"}),
    };
}

/// Mail that goes out, and mail that did not arrive.
std::vector<operation> in_the_mail() {
    return {
        row<&undelivered>({.name = "messages.undelivered",
                           .route = "/messages/undelivered",
                           .right = right::run_network,
                           .scope = people_read,
                           .summary = "Mail that did not arrive"}),
        row<&people::send_again>({.name = "messages.send_again",
                                  .method = verb::post,
                                  .route = "/messages/{message}/attempts",
                                  .right = right::decide_memberships,
                                  .scope = people_write,
                                  .summary = "Try mail once more that did not arrive"}),
        row<&messages::preview>({.name = "messages.preview",
                                 .route = "/messages/letters/{letter}",
                                 .right = right::run_network,
                                 .scope = people_read,
                                 .summary = "How a letter reads, with sample values"}),
    };
}

std::vector<operation> on_ones_own_account() {
    auto const about = [](std::string_view name, verb method, std::string_view route,
                          std::string_view summary, bool creates = false) {
        return columns{.name = name,
                       .method = method,
                       .route = route,
                       .right = right::use_account,
                       .scope = method == verb::get ? "account:read" : "account:write",
                       .summary = summary,
                       .creates = creates};
    };
    return {
        row<&people::own_card>(
            about("account.show", verb::get, "/account", "One's own account and roles")),
        row<&people::rename_self>(
            about("account.rename", verb::patch, "/account", "Change one's own name")),
        row<&people::change_password>(about("account.change_password", verb::post,
                                            "/account/password", "Change one's own password")),
        row<&people::ask_for_email_change>(
            about("account.change_email", verb::post, "/account/email",
                  "Have a link mailed to a new address of one's own")),
        row<&people::begin_authenticator>(about("account.begin_authenticator", verb::post,
                                                "/account/authenticator",
                                                "Propose a secret for an authenticator app")),
        row<&people::drop_authenticator_setup>(about("account.drop_authenticator_setup", verb::post,
                                                     "/account/authenticator/drop",
                                                     "Drop the secret that was proposed")),
        row<&people::confirm_authenticator>(about("account.confirm_authenticator", verb::post,
                                                  "/account/authenticator/confirmation",
                                                  "Take the proposed secret into use")),
        row<&tokens>(about("account.tokens", verb::get, "/account/tokens", "One's own API tokens")),
        row<&people::create_token>(about("account.create_token", verb::post, "/account/tokens",
                                         "Make an API token, shown once", true)),
        row<&people::revoke_token>(about("account.revoke_token", verb::post,
                                         "/account/tokens/{token}/revocation",
                                         "Revoke an API token")),
        row<&people::export_own>(about("account.export", verb::get, "/account/export",
                                       "Everything that is held on oneself")),
    };
}

} // namespace

std::vector<operation> people_operations() {
    auto all = in_organisations();
    for (auto const& part : {for_the_network(), in_the_mail(), on_ones_own_account()})
        all.insert(all.end(), part.begin(), part.end());
    all.push_back(row<&rights>({.name = "rights.list",
                                .route = "/rights",
                                .summary = "The table of rights: who may do what, and how far"}));
    return all;
}

} // namespace network::operations
