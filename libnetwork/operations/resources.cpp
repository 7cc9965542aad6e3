// Operations on single resources of the library: reading one, writing and revising it, and its way
// through the editors' and its council's hands.
#include "libnetwork/learning/drafting.hpp"
#include "libnetwork/learning/history.hpp"
#include "libnetwork/learning/in_hand.hpp"
#include "libnetwork/learning/outgoing_links.hpp"
#include "libnetwork/learning/reading.hpp"
#include "libnetwork/learning/sign_off.hpp"
#include "libnetwork/learning/workflow.hpp"
#include "libnetwork/operations/parts.hpp"
#include "libnetwork/operations/stating.hpp"

namespace network::operations {
namespace {

using people::right;

result<page<learning::publishing_row>> policy(changes::reader&, people::nothing const&) {
    auto const rows = learning::rules::publishing_policy();
    return page<learning::publishing_row>{
        {rows.begin(), rows.end()}, std::nullopt, static_cast<std::int64_t>(rows.size())};
}

std::vector<operation> reading_rows() {
    return {
        row<&learning::show_resource>(
            library_look("resources.show", "/resources/{resource}", right::read_library,
                         "A resource, as much of it as the reader may see, and why")),
        row<&policy>(
            library_look("resources.policy", "/resources/policy", right::read_library,
                         "What the network asks before it publishes, by kind, with reasons")),
        row<&learning::resources_of_mine>(
            library_look("resources.mine", "/resources/mine", right::share_resources,
                         "What an organisation looks after, with how each stands")),
        row<&learning::resources_waiting>(library_look(
            "resources.waiting", "/resources/waiting", right::edit_library,
            "Everything that waits for editors or councils, and what is due for review")),
        row<&learning::outgoing_links>(
            library_look("resources.links", "/resources/links", right::edit_library,
                         "Where resources lead outside this portal; nothing is fetched")),
        row<&learning::history_of>(library_look(
            "resources.history", "/resources/{resource}/history", right::share_resources,
            "Everything that became of a resource: who, when and why")),
        row<&learning::diff_versions>(
            library_look("resources.diff", "/resources/{resource}/differences",
                         right::share_resources, "In which boxes two versions differ")),
    };
}

std::vector<operation> authors_rows() {
    constexpr auto needed = right::share_resources;
    auto opens = library_act("resources.draft", "/resources", needed,
                             "Open a draft for an organisation; it may be incomplete");
    opens.creates = true;
    return {
        row<&learning::draft>(opens),
        row<&learning::revise>(
            library_act("resources.revise", "/resources/{resource}/versions", needed,
                        "Keep another version; what readers see stays as it is")),
        row<&learning::restore_version>(
            library_act("resources.restore_version", "/resources/{resource}/restored-versions",
                        needed, "Take an old version up again, as a new one")),
        row<&learning::submit>(
            library_act("resources.submit", "/resources/{resource}/submission", needed,
                        "Send the version in hand to the editors; all that is missing is told")),
        row<&learning::ask_sign_off>(
            library_act("resources.ask_sign_off", "/resources/{resource}/sign-off-requests", needed,
                        "Mail a link behind which the council agrees or does not")),
        row<&learning::sign_off>(
            library_act("resources.sign_off", "/resources/{resource}/sign-off", needed,
                        "Agree for the council, or not, signed in as its lead or Leader")),
        row<&learning::hold>(library_act("resources.hold", "/resources/{resource}/holds", needed,
                                         "Hold back what is scheduled")),
        row<&learning::release>(library_act("resources.release", "/resources/{resource}/release",
                                            needed, "Let it come out after all")),
        row<&learning::reaffirm>(library_act("resources.reaffirm",
                                             "/resources/{resource}/reaffirmations", needed,
                                             "Say that it was looked at and still holds")),
        row<&learning::archive>(library_act("resources.archive", "/resources/{resource}/archiving",
                                            needed, "Keep it where it is, no longer recommended")),
        row<&learning::supersede>(library_act("resources.supersede",
                                              "/resources/{resource}/successor", needed,
                                              "Say that another takes its place")),
        row<&learning::withdraw>(library_act("resources.withdraw",
                                             "/resources/{resource}/withdrawal", needed,
                                             "Take it away; its address says so for ever")),
    };
}

std::vector<operation> editors_rows() {
    constexpr auto needed = right::edit_library;
    return {
        row<&learning::ask_changes>(
            library_act("resources.ask_changes", "/resources/{resource}/change-requests", needed,
                        "Give it back to its authors, with what is to change")),
        row<&learning::publish>(library_act("resources.publish",
                                            "/resources/{resource}/publication", needed,
                                            "Publish the version in hand, today or from a day on")),
        row<&learning::restore>(
            library_act("resources.restore", "/resources/{resource}/restoration", needed,
                        "Bring back what was archived, superseded or withdrawn")),
        row<&learning::rename_resource>(
            library_act("resources.rename", "/resources/{resource}/address", needed,
                        "Give it another address; the old one leads to it for ever")),
    };
}

} // namespace

std::vector<operation> resource_operations() {
    auto all = reading_rows();
    for (auto const& part : {authors_rows(), editors_rows()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace network::operations
