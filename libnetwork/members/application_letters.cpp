#include "libnetwork/members/application_letters.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/messages/outbox.hpp"
#include "libnetwork/people/people.hpp"

#include <algorithm>

namespace network::members {
namespace {

/// The officer who leads, as the version sent last names them; nobody where contacts were erased.
std::optional<named_contact> officer_lead(changes::reader& view, application_file const& file) {
    auto const* sent = file.sent_version();
    if (!sent)
        return std::nullopt;
    auto answers = application_store::answers_in(view.db(), sent->id);
    for (auto& one : answers.contacts)
        if (one.role == contact_role::officer_lead)
            return std::move(one);
    return std::nullopt;
}

result<> tell(changes::unit_of_work& work, application_file const& file, messages::letter letter,
              std::string const& key, messages::letter_values values) {
    auto const to = officer_lead(work, file);
    if (!to)
        return {};
    auto const known = people::person_with_email(work, to->email);
    values.emplace("name", to->name);
    values.emplace("organisation", brief(work, file.row.organisation).name);
    NETWORK_CHECK(
        messages::queue_mail(work, {.key = "application:" + std::to_string(file.row.id) + ":" + key,
                                    .to_address = to->email,
                                    .to_person = known.has_value() ? *known : 0,
                                    .letter = letter,
                                    .values = std::move(values)}));
    return {};
}

std::string own_page(application_file const& file) {
    return "/apply/" + std::to_string(file.row.id);
}

} // namespace

result<> tell_received(changes::unit_of_work& work, application_file const& file) {
    auto const* sent = file.sent_version();
    return tell(work, file, messages::letter::application_received,
                "received:" + std::to_string(sent ? sent->number : 0), {{"link", own_page(file)}});
}

result<> tell_queried(changes::unit_of_work& work, application_file const& file,
                      std::string const& question) {
    return tell(work, file, messages::letter::application_queried,
                "queried:" + std::to_string(file.steps.back().id),
                {{"question", question}, {"link", own_page(file)}});
}

result<> tell_decided(changes::unit_of_work& work, application_file const& file, bool approved,
                      std::string const& minute, std::string const& reason) {
    if (approved)
        return tell(work, file, messages::letter::application_approved, "decided",
                    {{"minute", minute}});
    return tell(work, file, messages::letter::application_refused, "decided",
                {{"minute", minute}, {"reason", reason}});
}

result<> tell_reviewer(changes::unit_of_work& work, application_file const& file,
                       application_store::reviewer const& who) {
    if (!who.email)
        return {};
    NETWORK_CHECK(messages::queue_mail(
        work, {.key = "application:" + std::to_string(file.row.id) +
                      ":reviewer:" + std::to_string(who.id),
               .to_address = *who.email,
               .to_person = who.person,
               .letter = messages::letter::review_asked,
               .values = {{"name", who.name},
                          {"organisation", brief(work, file.row.organisation).name},
                          {"due", day_text(who.due)},
                          {"link", "/reviews/" + std::to_string(file.row.id)}}}));
    return {};
}

result<> tell_mentor(changes::unit_of_work& work, application_file const& file,
                     application_store::mentor const& who) {
    if (!who.email || !who.person)
        return {};
    NETWORK_CHECK(messages::queue_mail(
        work,
        {.key = "application:" + std::to_string(file.row.id) + ":mentor:" + std::to_string(who.id),
         .to_address = *who.email,
         .to_person = *who.person,
         .letter = messages::letter::mentor_asked,
         .values = {{"name", who.name},
                    {"organisation", brief(work, file.row.organisation).name},
                    {"from", day_text(who.from_date)},
                    {"link", "/reviews/" + std::to_string(file.row.id) + "/mentoring"}}}));
    return {};
}

result<> tell_mentor_found(changes::unit_of_work& work, application_file const& file,
                           application_store::mentor const& who) {
    return tell(work, file, messages::letter::mentor_found,
                "mentor_found:" + std::to_string(who.id),
                {{"mentor", who.name}, {"link", own_page(file)}});
}

} // namespace network::members
