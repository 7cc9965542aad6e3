// Operations on taking up: adoptions, what was found useful, lineage, questions by role,
// reciprocity.
#include "libnetwork/learning/adoptions.hpp"
#include "libnetwork/learning/lineage.hpp"
#include "libnetwork/learning/lineage_choices.hpp"
#include "libnetwork/learning/questions.hpp"
#include "libnetwork/learning/reciprocity.hpp"
#include "libnetwork/operations/parts.hpp"
#include "libnetwork/operations/stating.hpp"

namespace network::operations {
namespace {

using people::right;

/// What is said for the organisation that the input names.
columns says(std::string_view name, std::string_view route, std::string_view summary) {
    auto stated = library_act(name, route, right::take_part, summary);
    stated.subject = "organisation";
    return stated;
}
std::vector<operation> on_adoptions() {
    using namespace learning;
    return {
        row<&list_adoptions>(library_look("adoptions.list", "/adoptions", right::read_library,
                                          "Who tried what too, and how it went")),
        row<&show_useful>(library_look("adoptions.useful", "/resources/{resource}/useful",
                                       right::read_library,
                                       "How many people found a resource useful")),
        row<&record_adoption>(
            creating(says("adoptions.record", "/organisations/{organisation}/adoptions",
                          "Say that your organisation tried it too, and how it went"))),
        row<&correct_adoption>(says("adoptions.correct", "/adoptions/{adoption}/corrections",
                                    "Put an adoption right; what stood before stays")),
        row<&withdraw_adoption>(says("adoptions.withdraw", "/adoptions/{adoption}/withdrawal",
                                     "Take an adoption back")),
        row<&mark_useful>(says("adoptions.mark_useful", "/resources/{resource}/useful",
                               "Say that a resource was useful to you, for your organisation")),
        row<&unmark_useful>(
            says("adoptions.unmark_useful", "/resources/{resource}/not-useful", "Take that back")),
    };
}

std::vector<operation> on_lineage() {
    using namespace learning;
    return {
        row<&show_lineage>(library_look("lineage.show", "/lineage", right::read_library,
                                        "What a resource or project came of, and what came of it")),
        row<&lineage_choices>(library_look("lineage.choices", "/lineage/choices",
                                           right::share_resources,
                                           "Of what it could have come, by words of the title")),
        row<&link_lineage>(
            creating(library_act("lineage.link", "/lineage/links", right::share_resources,
                                 "Say that one came of the other; circles are refused"))),
        row<&unlink_lineage>(library_act("lineage.unlink", "/lineage/links/{link}/taking-back",
                                         right::share_resources, "Take such a link back")),
    };
}

std::vector<operation> on_questions() {
    using namespace learning;
    auto mine = library_look("questions.of_organisation", "/organisations/{organisation}/questions",
                             right::take_part, "What an organisation asked and was asked");
    mine.subject = "organisation";
    auto statement = library_look("reciprocity.show", "/organisations/{organisation}/reciprocity",
                                  right::read_papers,
                                  "What an organisation gave to the others and took from them");
    statement.subject = "organisation";
    return {
        row<&questions_of>(mine),
        row<&show_question>(library_look("questions.show", "/questions/{question}",
                                         right::read_library,
                                         "One question, for the people of both organisations")),
        row<&ask_question>(creating(says("questions.ask", "/organisations/{organisation}/questions",
                                         "Ask those who did something, by role"))),
        row<&answer_question>(says("questions.answer", "/questions/{question}/answers",
                                   "Answer a question that your organisation was asked")),
        row<&close_question>(
            says("questions.close", "/questions/{question}/closing", "Close a question")),
        row<&show_reciprocity>(statement),
        row<&reciprocity_totals>(
            library_look("reciprocity.totals", "/reciprocity", right::read_library,
                         "What members gave to one another, in the whole network")),
    };
}

} // namespace

std::vector<operation> adoption_operations() {
    auto all = on_adoptions();
    for (auto const& part : {on_lineage(), on_questions()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace network::operations
