#include "libnetwork/learning/editorial_letters.hpp"

#include "libnetwork/base/clock.hpp"
#include "libnetwork/base/day_text.hpp"
#include "libnetwork/learning/authors.hpp"
#include "libnetwork/messages/outbox.hpp"
#include "libnetwork/organisations/reading.hpp"

namespace network::learning {
namespace {

std::string lead_name(changes::reader& view, dossier const& file) {
    auto const records = organisations::records_of(view);
    auto const* record = file.row.organisation ? records->record(*file.row.organisation) : nullptr;
    return record ? organisations::brief_of(*record, {view.today(), std::nullopt}).name
                  : "the network";
}

/// To each of them but whoever acts, who knows.
result<> tell_authors(changes::unit_of_work& work, dossier const& file, messages::letter which,
                      messages::letter_values values) {
    values["title"] = file.newest().says.title;
    for (auto const& one : authors_of(work, file)) {
        if (one.person == work.by().person)
            continue;
        values["name"] = one.name;
        NETWORK_CHECK(messages::queue_mail(
            work, {.key = std::string{to_word(which)} + ':' + std::to_string(file.row.id) + ':' +
                          std::to_string(file.events.size()) + ':' + std::to_string(one.person),
                   .to_address = one.email,
                   .to_person = one.person,
                   .letter = which,
                   .values = values}));
    }
    return {};
}

} // namespace

result<> tell_authors_of_changes(changes::unit_of_work& work, dossier const& file,
                                 std::string_view reason) {
    return tell_authors(
        work, file, messages::letter::changes_asked,
        {{"reason", std::string{reason}}, {"link", "/resources/" + file.row.slug + "/edit"}});
}

result<> tell_authors_of_answer(changes::unit_of_work& work, dossier const& file, bool agreed,
                                std::string_view comment) {
    auto const said = std::string{comment};
    auto decision = agreed ? std::string{"It agreed. The network team does the rest."}
                           : "It did not agree. What should be different:\n\n" + said;
    if (agreed && !said.empty())
        decision += " It also said:\n\n" + said;
    return tell_authors(work, file, messages::letter::sign_off_answered,
                        {{"organisation", lead_name(work, file)},
                         {"decision", std::move(decision)},
                         {"link", "/resources/" + file.row.slug}});
}

result<> tell_authors_of_publication(changes::unit_of_work& work, dossier const& file) {
    auto const& state = file.state;
    auto when = state.work == work::none ? std::string{"Readers find it from today on."}
                : state.comes_out        ? "It comes out on " + day_text(*state.comes_out) + "."
                                         : std::string{"It is held back until it is released."};
    return tell_authors(work, file, messages::letter::resource_published,
                        {{"organisation", lead_name(work, file)},
                         {"when", std::move(when)},
                         {"link", "/resources/" + file.row.slug}});
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
