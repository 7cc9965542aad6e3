// Operations on letters to members: preview, queue, consent, and the button that stops news.
#include "libnetwork/members/reminders.hpp"
#include "libnetwork/operations/parts.hpp"

namespace network::operations {

std::vector<operation> reminder_operations() {
    using namespace members;
    using people::right;
    constexpr std::string_view writes = "members:write";
    return {
        row<&preview_reminders>(
            {.name = "reminders.preview",
             .method = verb::post,
             .route = "/reminders/preview",
             .right = right::decide_memberships,
             .scope = writes,
             .summary = "What letter would go to whom, and who is left out and why"}),
        row<&queue_reminders>({.name = "reminders.queue",
                               .method = verb::post,
                               .route = "/reminders",
                               .right = right::decide_memberships,
                               .scope = writes,
                               .summary = "Queue a letter to every member it concerns, once each"}),
        row<&record_consent>(
            {.name = "reminders.record_consent",
             .method = verb::post,
             .route = "/organisations/{organisation}/mail-consent",
             .right = right::decide_memberships,
             .scope = writes,
             .subject = "organisation",
             .summary = "Record that an organisation agreed to get news, or no longer"}),
        row<&unsubscribe>({.name = "reminders.unsubscribe",
                           .method = verb::post,
                           .route = "/unsubscribe",
                           .right = right::enquire,
                           .scope = writes,
                           .summary = "Stop news to the address to which a link was mailed"}),
    };
}

} // namespace network::operations
