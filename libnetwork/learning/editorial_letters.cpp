#include "libnetwork/learning/editorial_letters.hpp"

#include "libnetwork/base/clock.hpp"
#include "libnetwork/messages/outbox.hpp"
#include "libnetwork/organisations/reading.hpp"
#include "libnetwork/people/people.hpp"

namespace network::learning {
namespace {

std::string lead_name(changes::reader& view, dossier const& file) {
    auto const records = organisations::records_of(view);
    auto const* record = file.row.organisation ? records->record(*file.row.organisation) : nullptr;
    return record ? organisations::brief_of(*record, {view.today(), std::nullopt}).name
                  : "the network";
}

} // namespace

result<> tell_authors_of_changes(changes::unit_of_work& work, dossier const& file,
                                 std::string_view reason) {
    std::optional<std::int64_t> sender;
    for (auto const& one : file.events)
        if (one.kind == event_kind::submitted)
            sender = one.person;
    if (!sender)
        return {};
    auto const who = people::card(work, {*sender});
    if (who.has_error() || !who->email || !who->active)
        return {};
    NETWORK_CHECK(messages::queue_mail(
        work, {.key = "changes_asked:" + std::to_string(file.row.id) + ':' +
                      std::to_string(file.events.size()),
               .to_address = *who->email,
               .to_person = *sender,
               .letter = messages::letter::changes_asked,
               .values = {{"name", who->name},
                          {"title", file.pending->says.title},
                          {"reason", std::string{reason}},
                          {"link", "/resources/" + file.row.slug + "/edit"}}}));
    return {};
}

result<> ask_by_mail(changes::unit_of_work& work, dossier const& file, std::int64_t request,
                     std::string_view address, std::int64_t person, std::string_view path,
                     instant expires_at) {
    NETWORK_CHECK(messages::queue_mail(
        work, {.key = "sign_off:" + std::to_string(request) + ':' + std::string{address},
               .to_address = std::string{address},
               .to_person = person,
               .letter = messages::letter::sign_off_asked,
               .values = {{"title", file.pending->says.title},
                          {"organisation", lead_name(work, file)},
                          {"link", std::string{path}},
                          {"expires", london_text(expires_at)}}}));
    return {};
}

} // namespace network::learning
