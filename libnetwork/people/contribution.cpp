// Rows made from links that ran out, and rules that the database itself cannot hold.
#include "libnetwork/people/contribution.hpp"

#include "libnetwork/base/clock.hpp"
#include "libnetwork/organisations/erasing.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/people/second_factor.hpp"
#include "libnetwork/people/secret_key.hpp"
#include "libnetwork/people/store.hpp"

namespace network::people {
namespace {

struct unanswered {
    std::int64_t person = 0;
    std::string name;
    instant expired_at;
};
BOOST_DESCRIBE_STRUCT(unanswered, (), (person, name, expired_at))

constexpr std::int64_t most_rows = 10;

void without_contact(changes::reader& view, std::vector<changes::desk_row>& rows) {
    for (auto const& one : store::organisations_left_alone(view.db(), view.today(), most_rows)) {
        auto const card = organisations::card(
            view, {std::to_string(one.organisation), std::nullopt, std::nullopt});
        if (card.has_error() || organisations::is_erased(view, one.organisation))
            continue;
        changes::desk_row row;
        row.what = "Find a new contact";
        row.detail = "The last role held there has ended";
        row.organisation = card->organisation.name;
        row.organisation_slug = card->organisation.slug;
        row.whose = "Network team";
        row.waiting_since = one.since;
        row.due = one.since.plus_days(28);
        row.action = "Invite somebody";
        row.action_path = "/admin/people/invite?organisation=" + card->organisation.slug;
        rows.push_back(std::move(row));
    }
}

} // namespace

std::vector<changes::desk_row> desk(changes::reader& view) {
    std::vector<changes::desk_row> rows;
    network::store::for_each<unanswered>(
        view.db(),
        [&](unanswered const& one) {
            changes::desk_row row;
            row.what = "The invitation of " + one.name + " ran out";
            row.whose = "Network team";
            row.waiting_since = london_date(one.expired_at);
            row.action = "Invite again";
            row.action_path = "/admin/people/" + std::to_string(one.person);
            rows.push_back(std::move(row));
        },
        "select p.id, p.name, max(l.expires_at) from mailed_link l join person p on p.id = l.person"
        " where l.purpose = 'invitation' and p.deactivated_at is null"
        " and not exists (select 1 from mailed_link u where"
        " u.person = p.id and u.used_at is not null)"
        " and not exists (select 1 from password w where w.person = p.id)"
        " group by p.id, p.name having max(l.expires_at) <= :now order by max(l.expires_at)",
        view.now());
    without_contact(view, rows);
    return rows;
}

std::vector<changes::health_row> health(changes::reader& view) {
    auto const clear = unsealed_authenticators(view.db());
    // A file makes its key by itself, and what stands in the clear is sealed at its next use.
    bool const will_be =
        find_secret_key(view.db()) || view.db().kind() == network::store::dialect::sqlite;
    if (clear == 0 || will_be)
        return {};
    return {{"secrets", false,
             "Secrets of authenticator apps stand in the clear: set COOPNET_SECRET_KEY"}};
}

std::vector<std::string> faults(store::connection& db) {
    auto lines = sealing_faults(db);
    network::store::for_each<std::int64_t>(
        db,
        [&](std::int64_t id) {
            lines.push_back("appointment " + std::to_string(id) +
                            " has an erased holder and no end");
        },
        "select a.id from appointment_as_known a join person p on p.id = a.person"
        " where p.erased_at is not null and a.effective_to is null order by a.id");
    network::store::for_each<std::int64_t>(
        db,
        [&](std::int64_t id) {
            lines.push_back("appointment " + std::to_string(id) + " ends before it starts");
        },
        "select id from appointment_as_known where effective_to < effective_from order by id");
    return lines;
}

} // namespace network::people
