// The table `mailed_link`.
#include "libnetwork/people/mailed_link.hpp"

#include "libnetwork/messages/outbox.hpp"
#include "libnetwork/people/secret.hpp"
#include "libnetwork/people/store.hpp"

namespace network::people {
namespace {

using network::store::execute;
using network::store::select_one;

constexpr std::int64_t one_minute_ms = 60'000;
constexpr std::int64_t one_day_ms = 24 * 60 * one_minute_ms;

struct link_row {
    link_purpose purpose = link_purpose::sign_in;
    std::int64_t person = 0;
    std::string email;
    instant expires_at;
    std::optional<instant> used_at;
};
BOOST_DESCRIBE_STRUCT(link_row, (), (purpose, person, email, expires_at, used_at))

std::int64_t lifetime_ms(link_purpose purpose) {
    return purpose == link_purpose::invitation ? 14 * one_day_ms : 30 * one_minute_ms;
}

messages::letter letter_for(link_purpose purpose) {
    switch (purpose) {
    case link_purpose::sign_in:
        return messages::letter::sign_in_link;
    case link_purpose::invitation:
        return messages::letter::invitation;
    case link_purpose::password_reset:
        return messages::letter::password_reset;
    case link_purpose::email_change:
        return messages::letter::email_change;
    }
    return messages::letter::sign_in_link;
}

struct written_link : new_link {
    std::int64_t id = 0;
};

written_link write_link(changes::unit_of_work& work, link_purpose purpose, std::int64_t person,
                        std::string_view email) {
    auto const token = fresh_secret();
    written_link made;
    made.path = "/links/" + token.raw;
    made.expires_at = {work.now().milliseconds + lifetime_ms(purpose)};
    made.id = network::store::insert(
        work.db(),
        "insert into mailed_link (token_hash, purpose, person, email, created_at, expires_at)"
        " values (:hash, :purpose, :person, :email, :at, :expires) returning id",
        token.hash, purpose, person, email, work.now(), made.expires_at);
    return made;
}

result<link_row> live_link(changes::reader& view, std::string_view token) {
    auto const row = select_one<link_row>(view.db(),
                                          "select purpose, person, email, expires_at, used_at"
                                          " from mailed_link where token_hash = :hash",
                                          hash_of(token));
    if (!row)
        return not_found("link.unknown",
                         "This link is not one of ours. Copy all of it from the mail");
    if (row->used_at)
        return conflict("link.used", "This link was used already. Ask for a new one");
    if (row->expires_at <= view.now())
        return conflict("link.expired", "This link is too old by now. Ask for a new one");
    return *row;
}

} // namespace

result<new_link> mail_link(changes::unit_of_work& work, link_purpose purpose, std::int64_t person,
                           std::string_view new_email, std::string_view inviter,
                           std::string_view organisation) {
    auto const who = store::find_person(work.db(), person);
    if (!who || !who->email)
        return not_found("people.unknown", "No such person");
    auto const to = new_email.empty() ? std::string_view{*who->email} : new_email;
    auto const made = write_link(work, purpose, person, to);
    messages::letter_values values{
        {"name", who->name}, {"link", made.path}, {"expires", london_text(made.expires_at)}};
    if (purpose == link_purpose::invitation) {
        values.emplace("inviter", inviter);
        values.emplace("organisation", organisation);
    }
    NETWORK_CHECK(messages::queue_mail(work, {.key = "link:" + std::to_string(made.id),
                                              .to_address = std::string{to},
                                              .to_person = person,
                                              .letter = letter_for(purpose),
                                              .values = std::move(values)}));
    return new_link{made};
}

new_link make_link(changes::unit_of_work& work, link_purpose purpose, std::int64_t person) {
    auto const who = store::find_person(work.db(), person);
    return write_link(work, purpose, person, who && who->email ? *who->email : std::string{});
}

result<link_view> look_at_link(changes::reader& view, std::string_view token) {
    NETWORK_TRY(auto const link, live_link(view, token));
    auto const who = store::find_person(view.db(), link.person);
    if (!who || !who->active())
        return not_found("link.unknown", "The account of this link is closed");
    return link_view{link.purpose,
                     link.person,
                     who->name,
                     link.email,
                     store::credentials_of(view.db(), link.person).has_password,
                     link.expires_at};
}

result<used_link> consume_link(changes::unit_of_work& work, std::string_view token) {
    NETWORK_TRY(auto const link, live_link(work, token));
    auto const used = execute(work.db(),
                              "update mailed_link set used_at = :now"
                              " where token_hash = :hash and used_at is null",
                              work.now(), hash_of(token));
    if (used != 1)
        return conflict("link.used", "This link was used already. Ask for a new one");
    return used_link{link.purpose, link.person, link.email};
}

void void_links(changes::unit_of_work& work, std::int64_t person) {
    execute(work.db(),
            "update mailed_link set used_at = :now where person = :person and used_at is null",
            work.now(), person);
}

} // namespace network::people
