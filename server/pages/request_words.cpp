#include "server/pages/request_words.hpp"

#include "libnetwork/organisations/organisations.hpp"

namespace network::pages {

using namespace members;

std::string_view request_kind_text(request_kind kind) {
    switch (kind) {
    case request_kind::freedom_of_information:
        return "Freedom of information";
    case request_kind::environmental_information:
        return "Environmental information";
    case request_kind::subject_access:
        break;
    }
    return "Subject access: what is held on who asks";
}

std::string_view request_state_text(request_state state) {
    switch (state) {
    case request_state::received:
        return "Received";
    case request_state::clarifying:
        return "Waiting for clarification";
    case request_state::searching:
        return "Searching";
    case request_state::extended:
        return "Extended";
    case request_state::answered:
        return "Answered";
    case request_state::refused:
        return "Refused";
    case request_state::withdrawn:
        break;
    }
    return "Withdrawn";
}

std::string_view request_step_text(request_step step) {
    switch (step) {
    case request_step::clarification_asked:
        return "Asked what is meant";
    case request_step::clarified:
        return "Was told what is meant";
    case request_step::search_begun:
        return "Began to search";
    case request_step::extended:
        return "Took more time";
    case request_step::answered:
        return "Answered";
    case request_step::refused:
        return "Refused";
    case request_step::withdrawn:
        break;
    }
    return "Withdrawn by who asked";
}

std::string_view request_step_hint(request_step step) {
    switch (step) {
    case request_step::clarification_asked:
        return "The clock stands still until they say";
    case request_step::clarified:
        return "The clock goes on the day after";
    case request_step::search_begun:
        return "";
    case request_step::extended:
        return "To 40 working days, or three months for one's own data; tell them why";
    case request_step::answered:
    case request_step::refused:
    case request_step::withdrawn:
        break;
    }
    return "Closes the request";
}

std::string organisation_called(visit const& now, std::string_view typed) {
    auto const found = now.ask<&organisations::lookup>({{"q", typed}});
    if (found.has_error() || found->found.size() != 1)
        return std::string{typed};
    return std::to_string(found->found.front().id);
}

} // namespace network::pages
