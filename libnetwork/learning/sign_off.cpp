#include "libnetwork/learning/sign_off.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/attachments_store.hpp"
#include "libnetwork/learning/box_text.hpp"
#include "libnetwork/learning/editorial_letters.hpp"
#include "libnetwork/learning/forebears.hpp"
#include "libnetwork/learning/recording.hpp"
#include "libnetwork/learning/sign_off_store.hpp"
#include "libnetwork/learning/vocabulary.hpp"
#include "libnetwork/messages/address.hpp"
#include "libnetwork/organisations/reading.hpp"
#include "libnetwork/people/people.hpp"
#include "libnetwork/people/secret.hpp"

#include <algorithm>

namespace network::learning {
namespace {

constexpr std::int64_t day_ms = 24 * 60 * 60 * 1000;
constexpr std::int64_t lifetime_ms = 14 * day_ms;

struct recipient {
    std::string address;
    std::int64_t person = 0;
};

bool is_with_council(dossier const& file) {
    return file.state.work == work::submitted || file.state.work == work::sign_off;
}

error not_submitted() {
    return conflict("resource.not_submitted",
                    "It is not with the editors, so nobody is asked to agree");
}

/// The viewer leads for the organisation, or for one that stands in its place.
bool leads_for(changes::reader& view, std::int64_t organisation) {
    auto const book = view.cached<organisations::register_book>();
    return std::any_of(view.by().roles.begin(), view.by().roles.end(), [&](held_role const& held) {
        return held.role == role::lead && held.organisation != 0 &&
               with_forebears(*book, held.organisation, view.today()).contains(organisation);
    });
}

/// The viewer is its Leader or Mayor, who needs no letter to agree in its name.
bool is_its_leader(changes::reader& view, std::int64_t organisation) {
    auto const book = view.cached<organisations::register_book>();
    for (auto const place : living_heirs(*book, organisation, view.today())) {
        auto const people = people::people_of(view, {std::to_string(place), {}, {}});
        if (people.has_value() && view.by().person != 0 &&
            std::any_of(people->begin(), people->end(), [&](people::contact const& one) {
                return one.post == people::post::leader && one.person == view.by().person;
            }))
            return true;
    }
    return false;
}

/// Who holds the post in the organisation or in those that stand in its place, but for the viewer:
/// a second pair of eyes is what is asked for.
std::vector<recipient> holders_of(changes::reader& view, std::int64_t organisation,
                                  people::post post) {
    std::vector<recipient> found;
    auto const book = view.cached<organisations::register_book>();
    for (auto const place : living_heirs(*book, organisation, view.today())) {
        auto const people = people::people_of(view, {std::to_string(place), {}, {}});
        if (people.has_error())
            continue;
        for (auto const& one : *people)
            if (one.post == post && !one.email.empty() &&
                (!one.person || *one.person != view.by().person))
                found.push_back({one.email, one.person.value_or(0)});
    }
    return found;
}

result<std::vector<recipient>> recipients_of(changes::reader& view, dossier const& file,
                                             sign_off_wish const& wish) {
    auto const lead = *file.row.organisation;
    auto const address = std::string{trim(wish.address.value_or(""))};
    if (wish.post.has_value() == !address.empty())
        return invalid("post", "post.required",
                       "Choose a post of the council, or give one address");
    if (wish.post) {
        auto found = holders_of(view, lead, *wish.post);
        if (found.empty())
            return conflict("sign_off.nobody", "Nobody else holds that post there. Choose another");
        return found;
    }
    if (!view.by().on_network_team() && !leads_for(view, lead))
        return forbidden("sign_off.address",
                         "Only the council's lead or the network team may name an address");
    if (!messages::is_mail_address(address))
        return invalid("address", "email.invalid",
                       "Give a mail address, such as name@council.gov.uk");
    return std::vector<recipient>{{address, 0}};
}

/// What the council said, as an event of the resource.
result<> record_answer(changes::unit_of_work& work, dossier const& file, std::optional<bool> agree,
                       std::string_view typed) {
    if (!agree)
        return invalid("agree", "agree.required", "Choose yes or no");
    event what;
    what.kind = *agree ? event_kind::signed_off : event_kind::sign_off_refused;
    what.version = file.state.pending;
    what.effective = work.today();
    what.reason = rules::clean_box(typed);
    if (!*agree && what.reason.empty())
        return invalid("comment", "comment.required", "Say what should be different");
    NETWORK_CHECK(tell_authors_of_answer(work, file, *agree, what.reason));
    record_event(work, file.row, std::move(what));
    return {};
}

struct live_request {
    sign_off_store::request_row row;
    dossier file;
};

result<live_request> request_behind(changes::reader& view, std::string_view token) {
    auto const row = sign_off_store::find_request(view.db(), people::hash_of(token));
    if (!row)
        return not_found("link.unknown",
                         "This link is not one of ours. Copy all of it from the mail");
    if (sign_off_store::is_answered(view.db(), row->id))
        return conflict("link.used", "This link was used already");
    if (row->expires_at <= view.now())
        return conflict("link.expired", "This link is too old by now. Ask for a new one");
    NETWORK_TRY(auto file, dossier_of(view, std::to_string(row->resource)));
    if (file.state.pending != row->version || !is_with_council(file))
        return conflict("link.outdated",
                        "The text was changed or decided on since this link was sent");
    return live_request{*row, std::move(file)};
}

} // namespace

result<editorial_answer> ask_sign_off(changes::unit_of_work& work, sign_off_wish const& wish) {
    NETWORK_TRY(auto file, dossier_of(work, wish.resource));
    NETWORK_CHECK(check_looks_after(work, file));
    if (!file.row.organisation)
        return conflict("sign_off.not_needed", "It is the network's own; no council is asked");
    if (!is_with_council(file))
        return not_submitted();
    NETWORK_TRY(auto const asked, recipients_of(work, file, wish));
    auto const token = people::fresh_secret();
    auto const person = work.by().person;
    sign_off_store::request_row row{
        0,         file.row.id, file.state.pending,
        wish.post, work.now(),  {work.now().milliseconds + lifetime_ms}};
    row.id = sign_off_store::insert_request(work.db(), row, token.hash,
                                            person != 0 ? std::optional{person} : std::nullopt);
    for (auto const& one : asked)
        NETWORK_CHECK(ask_by_mail(work, file, row.id, one.address, one.person,
                                  "/links/" + token.raw, row.expires_at));
    event what;
    what.kind = event_kind::sign_off_asked;
    what.version = file.state.pending;
    what.effective = work.today();
    what.reason = wish.post ? "Asked by post: " + std::string{to_word(*wish.post)}
                            : "Asked at a named address";
    record_event(work, file.row, std::move(what));
    return answer_for(work, file);
}

bool may_agree_for(changes::reader& view, std::int64_t organisation) {
    return leads_for(view, organisation) || is_its_leader(view, organisation);
}

result<editorial_answer> sign_off(changes::unit_of_work& work, sign_off_answer_wish const& wish) {
    NETWORK_TRY(auto file, dossier_of(work, wish.resource));
    NETWORK_CHECK(check_looks_after(work, file));
    if (!file.row.organisation || !may_agree_for(work, *file.row.organisation))
        return forbidden(
            "sign_off.not_lead",
            "Only the council's Leader, or somebody who leads for it, may agree in its name");
    if (!is_with_council(file))
        return not_submitted();
    NETWORK_CHECK(record_answer(work, file, wish.agree, wish.comment.value_or("")));
    return answer_for(work, file);
}

result<sign_off_view> look_at_sign_off(changes::reader& view, std::string_view token) {
    NETWORK_TRY(auto const asked, request_behind(view, token));
    sign_off_view shows;
    shows.kind = asked.file.row.kind;
    auto const records = organisations::records_of(view);
    if (auto const* record = records->record(asked.file.row.organisation.value_or(0)))
        shows.organisation = organisations::brief_of(*record, {view.today(), std::nullopt}).name;
    shows.says = asked.file.pending->says;
    auto const words = view.cached<vocabulary>();
    for (auto const& code : shows.says.themes)
        if (auto const* one = words->find(code))
            shows.themes.push_back(one->name);
    shows.files = attachments_store::of_resource(view.db(), asked.file.row.id);
    std::erase_if(shows.files,
                  [](attachment const& one) { return one.state != attachment_state::there; });
    shows.expires_at = asked.row.expires_at;
    return shows;
}

result<> answer_sign_off(changes::records& office, std::string_view token,
                         std::optional<bool> agree, std::string_view comment) {
    viewer behind_link;
    behind_link.label = "link:sign-off";
    return office.write(
        {.viewer = behind_link, .operation = "resources.answer_sign_off"},
        [&](changes::unit_of_work& work) -> result<> {
            NETWORK_TRY(auto const asked, request_behind(work, token));
            NETWORK_CHECK(record_answer(work, asked.file, agree, comment));
            if (!sign_off_store::insert_answer(work.db(), asked.row.id, *agree, work.now()))
                return conflict("link.used", "This link was used already");
            return {};
        });
}

} // namespace network::learning
