// The use cases about enquiries.
#include "libnetwork/members/enquiries.hpp"

#include "libnetwork/base/digest.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/members/application_file.hpp"
#include "libnetwork/members/enquiries_store.hpp"
#include "libnetwork/messages/address.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/people/people.hpp"
#include "libnetwork/people/throttle.hpp"

namespace network::members {
namespace {

constexpr std::int64_t hour_ms = std::int64_t{60} * 60 * 1000;
/// Beyond that many in an hour somebody is playing; those who mean it will come again.
constexpr std::int64_t most_in_an_hour = 100;

std::vector<problem> faults_in(enquiry_store::enquiry const& asked) {
    std::vector<problem> faults;
    if (asked.organisation_named.empty())
        faults.push_back({"organisation", "organisation.required", "Name your organisation"});
    if (asked.name.empty())
        faults.push_back({"name", "name.required", "Give your name"});
    if (!messages::is_mail_address(asked.email))
        faults.push_back({"email", "email.invalid", "Give an address like name@council.gov.uk"});
    if (asked.message.empty())
        faults.push_back({"message", "message.required", "Say what you want to know"});
    return faults;
}

/// Whom the name leads to, where it is one living organisation and no other.
std::optional<std::int64_t> meant_by(changes::reader& view, std::string const& named) {
    auto const found = organisations::lookup(view, {named, std::nullopt});
    if (found.has_error() || found->living.size() != 1)
        return std::nullopt;
    return found->living.front().id;
}

std::string digest_of(enquiry_store::enquiry const& asked) {
    return sha256(fold(asked.organisation_named) + '\n' + messages::address_key(asked.email) +
                  '\n' + fold(asked.message));
}

result<enquiry_receipt> take_down(changes::unit_of_work& work, enquiry_store::enquiry asked) {
    auto const digest = digest_of(asked);
    if (auto const same = enquiry_store::find_same(work.db(), digest,
                                                   {work.now().milliseconds - 7 * 24 * hour_ms}))
        return enquiry_receipt{*same, work.today()};
    if (enquiry_store::count_since(work.db(), {work.now().milliseconds - hour_ms}) >=
        most_in_an_hour)
        return error{status::limited,
                     "enquiry.too_many",
                     "Too many questions came in at once. Please try again in an hour",
                     {}};
    asked.recorded_at = work.now();
    auto const id = enquiry_store::insert_enquiry(work.db(), asked, digest);
    work.record({.event = "members.enquired",
                 .subject_kind = "enquiry",
                 .subject = id,
                 .organisation = asked.organisation.value_or(0),
                 .changes = {{"organisation_named", {}, asked.organisation_named},
                             {"name", {}, asked.name},
                             {"email", {}, asked.email},
                             {"message", {}, asked.message}}});
    return enquiry_receipt{id, work.today()};
}

enquiry_row row_of(changes::reader& view, enquiry_store::enquiry const& one) {
    enquiry_row row;
    row.id = one.id;
    row.organisation_named = one.organisation_named;
    if (one.organisation)
        row.organisation_slug = brief(view, *one.organisation).slug;
    row.name = one.name;
    row.email = one.email;
    row.message = one.message;
    row.received_on = london_date(one.recorded_at);
    row.days = rules::days_between(row.received_on, view.today());
    row.state = one.outcome.empty()
                    ? enquiry_state::open
                    : from_word<enquiry_state>(one.outcome).value_or(enquiry_state::closed);
    row.reason = one.reason;
    return row;
}

result<enquiry_store::enquiry> enquiry_numbered(changes::reader& view, std::int64_t id) {
    auto found = enquiry_store::find_enquiry(view.db(), id);
    if (!found)
        return not_found("enquiry.unknown", "There is no such enquiry");
    return std::move(*found);
}

void record_outcome(changes::unit_of_work& work, enquiry_store::enquiry const& one,
                    std::string_view event, std::int64_t organisation, std::int64_t person,
                    std::string const& reason) {
    std::vector<changes::field_change> said;
    if (!reason.empty())
        said.push_back({"reason", {}, reason});
    work.record({.event = event,
                 .subject_kind = "enquiry",
                 .subject = one.id,
                 .organisation = organisation,
                 .person = person,
                 .changes = std::move(said)});
}

error answered_already() {
    return conflict("enquiry.answered", "Something else came of this enquiry already");
}

/// True where that person holds that post there today.
bool holds(changes::reader& view, std::string const& organisation, std::string const& email,
           people::post post) {
    auto const there = people::people_of(view, {organisation, std::nullopt, std::nullopt});
    if (there.has_error())
        return false;
    for (auto const& one : *there)
        if (one.post == post && messages::address_key(one.email) == messages::address_key(email))
            return true;
    return false;
}

} // namespace

result<enquiry_receipt> enquire(changes::records& office, viewer const& by,
                                enquire_wish const& wish) {
    enquiry_store::enquiry asked;
    asked.organisation_named = trim(wish.organisation);
    asked.name = trim(wish.name);
    asked.email = trim(wish.email);
    asked.message = trim(wish.message);
    if (auto faults = faults_in(asked); !faults.empty())
        return invalid(std::move(faults));
    NETWORK_CHECK(people::admit_attempt(office, {"enquiry", asked.email, {}}));
    asked.organisation = office.read(
        by, [&](changes::reader& view) { return meant_by(view, asked.organisation_named); });
    return office.write({by, "enquiries.send", 0},
                        [&](changes::unit_of_work& work) { return take_down(work, asked); });
}

result<std::vector<enquiry_row>> list_enquiries(changes::reader& view, enquiries_wish const& wish) {
    std::vector<enquiry_row> rows;
    for (auto const& one : enquiry_store::enquiries(view.db(), wish.answered))
        rows.push_back(row_of(view, one));
    return rows;
}

result<enquiry_row> show_enquiry(changes::reader& view, enquiry_wish const& wish) {
    NETWORK_TRY(auto const one, enquiry_numbered(view, wish.enquiry));
    return row_of(view, one);
}

result<enquiry_row> answer_enquiry(changes::unit_of_work& work, answer_enquiry_wish const& wish) {
    NETWORK_TRY(auto const one, enquiry_numbered(work, wish.enquiry));
    NETWORK_TRY(auto const organisation, organisations::resolve(work, wish.organisation));
    if (!one.outcome.empty()) {
        if (one.outcome == "invited" && one.organisation == organisation)
            return row_of(work, one);
        return answered_already();
    }
    std::int64_t person = 0;
    if (holds(work, wish.organisation, one.email, wish.post)) {
        NETWORK_TRY(person, people::person_with_email(work, one.email));
    } else {
        people::invite_wish contact;
        contact.organisation = wish.organisation;
        contact.name = one.name;
        contact.email = one.email;
        contact.posts = {wish.post};
        contact.decision = "Enquiry " + std::to_string(one.id);
        NETWORK_TRY(auto const invited, people::invite(work, contact));
        person = invited.id;
    }
    enquiry_store::insert_outcome(work.db(), one.id, "invited", organisation, person, "",
                                  work.now());
    record_outcome(work, one, "members.enquiry_answered", organisation, person, "");
    return show_enquiry(work, {one.id});
}

result<enquiry_row> close_enquiry(changes::unit_of_work& work, close_enquiry_wish const& wish) {
    NETWORK_TRY(auto const one, enquiry_numbered(work, wish.enquiry));
    auto const reason = std::string{trim(wish.reason)};
    if (one.outcome == "closed")
        return row_of(work, one);
    if (!one.outcome.empty())
        return answered_already();
    if (reason.empty())
        return invalid("reason", "reason.required", "Say why no more comes of it");
    enquiry_store::insert_outcome(work.db(), one.id, "closed", std::nullopt, std::nullopt, reason,
                                  work.now());
    record_outcome(work, one, "members.enquiry_closed", one.organisation.value_or(0), 0, reason);
    return show_enquiry(work, {one.id});
}

std::optional<std::int64_t> answered_enquiry_of(changes::reader& view, std::int64_t organisation) {
    return enquiry_store::invited_for(view.db(), organisation);
}

} // namespace network::members
