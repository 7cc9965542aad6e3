// What each module contributes to what crosses modules. A new module adds its paragraph here.
#include "libnetwork/learning/attachments_contribution.hpp"
#include "libnetwork/learning/comments_contribution.hpp"
#include "libnetwork/learning/feed_keys.hpp"
#include "libnetwork/learning/in_hand.hpp"
#include "libnetwork/learning/indexing.hpp"
#include "libnetwork/learning/outlets_contribution.hpp"
#include "libnetwork/learning/saved_searches.hpp"
#include "libnetwork/learning/take_up_contribution.hpp"
#include "libnetwork/members/application_desk.hpp"
#include "libnetwork/members/application_keeping.hpp"
#include "libnetwork/members/commitments_contribution.hpp"
#include "libnetwork/members/dealings_contribution.hpp"
#include "libnetwork/members/editions.hpp"
#include "libnetwork/members/freeze.hpp"
#include "libnetwork/members/governance_contribution.hpp"
#include "libnetwork/members/member_desk.hpp"
#include "libnetwork/members/member_holdings.hpp"
#include "libnetwork/members/members.hpp"
#include "libnetwork/messages/contribution.hpp"
#include "libnetwork/operations/contribution.hpp"
#include "libnetwork/operations/health.hpp"
#include "libnetwork/organisations/desk.hpp"
#include "libnetwork/organisations/holdings.hpp"
#include "libnetwork/people/contribution.hpp"

namespace network::operations {

std::span<contribution const> contributions() {
    static contribution const all[] = {
        {.module = "changes",
         .tables = {"journal"},
         .health = health_of_the_store,
         .faults = changes::verify,
         .holdings = changes::holdings_of_journal},
        {.module = "messages",
         .tables = {"message", "notices_declined"},
         .desk = messages::desk,
         .health = messages::health,
         .holdings = messages::holdings,
         .retention = messages::retention},
        {.module = "organisations",
         .tables = {"organisation_slug", "organisation_fact", "succession_link",
                    "organisation_merge", "organisation_erasure", "listing_consent"},
         .desk = organisations::desk_rows,
         .holdings = organisations::holdings},
        {.module = "people",
         .tables = {"appointment", "password", "authenticator", "recovery_code", "sign_in_session",
                    "mailed_link", "api_token"},
         .desk = people::desk,
         .health = people::health,
         .faults = people::faults,
         .holdings = people::holdings,
         .retention = people::retention},
        {.module = "members",
         .tables = {"membership", "mail_consent"},
         .desk = members::member_desk,
         .faults = members::membership_faults,
         .holdings = members::member_holdings},
        {.module = "members: editions", .tables = {}, .faults = members::edition_faults},
        {.module = "members: applications",
         .tables = {"enquiry", "enquiry_outcome", "application", "application_step",
                    "application_reviewer", "application_mentor"},
         .desk = members::application_desk,
         .faults = members::application_faults,
         .holdings = members::application_holdings,
         .retention = members::application_retention},
        {.module = "members: commitments",
         .tables = {"declaration", "election", "election_cycle"},
         .desk = members::commitments_desk,
         .faults = members::commitments_faults},
        {.module = "members: governance",
         .tables = {"attendance"},
         .desk = members::governance_desk,
         .faults = members::governance_faults},
        {.module = "members: dealings",
         .tables = {"dealing", "information_request_entry"},
         .desk = members::dealings_desk,
         .faults = members::dealings_faults,
         .holdings = members::dealings_holdings,
         .retention = members::dealings_retention,
         .may_forget = members::check_person_is_not_asked_for,
         .forget = members::forget_requests_of},
        {.module = "learning: attachments",
         .tables = {"attachment_version"},
         .faults = learning::attachment_faults},
        {.module = "learning: outlets",
         .tables = {"feed_key", "pack_arrangement"},
         .holdings = learning::feed_key_holdings,
         .forget = learning::forget_feed_keys},
        {.module = "learning",
         .tables = {"resource", "resource_version", "resource_version_partner", "resource_event",
                    "principle_list", "sign_off_request", "theme_wording"},
         .desk = learning::library_desk},
        {.module = "learning: comments",
         .tables = {"comment", "comment_event"},
         .desk = learning::comments_desk,
         .faults = learning::comments_faults,
         .holdings = learning::comments_holdings,
         .forget = learning::forget_comments_of},
        {.module = "learning: search",
         .tables = {"saved_search"},
         .faults = learning::search_faults,
         .holdings = learning::search_holdings,
         .forget = learning::forget_searches_of},
        {.module = "learning: projects",
         .tables = {"round_terms", "project", "project_version", "project_version_partner",
                    "project_event", "project_joining", "adoption", "useful_mark", "lineage_link",
                    "question", "question_step"},
         .desk = learning::projects_desk,
         .faults = learning::projects_faults,
         .holdings = learning::projects_holdings,
         .retention = learning::projects_retention,
         .forget = learning::forget_questions_of},
    };
    return all;
}

} // namespace network::operations
