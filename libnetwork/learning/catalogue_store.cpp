#include "libnetwork/learning/catalogue_store.hpp"

#include <algorithm>
#include <unordered_map>

namespace network::learning::catalogue_store {
namespace {

using network::store::connection;
using network::store::for_each;

/// A row of a list, with the version it belongs to.
struct tier_row {
    std::int64_t version = 0;
    members::tier tier = members::tier::full;
};
BOOST_DESCRIBE_STRUCT(tier_row, (), (version, tier))
struct theme_row {
    std::int64_t version = 0;
    std::string theme;
};
BOOST_DESCRIBE_STRUCT(theme_row, (), (version, theme))
struct principle_row {
    std::int64_t version = 0;
    learning::principle principle = principle::co_production;
    learning::weight weight = weight::secondary;
    std::string evidence;
};
BOOST_DESCRIBE_STRUCT(principle_row, (), (version, principle, weight, evidence))
struct partner_row {
    std::int64_t version = 0;
    std::optional<std::int64_t> organisation;
    std::string name;
    partner_role role = partner_role::partner;
};
BOOST_DESCRIBE_STRUCT(partner_row, (), (version, organisation, name, role))

/// Resources as they are put together, with the way from a version to its card.
class assembly {
  public:
    void add(resource_store::resource_row row, std::vector<event> events) {
        auto record = std::make_shared<resource_record>();
        record->row = std::move(row);
        record->events = std::move(events);
        by_id_[record->row.id] = record.get();
        records_.push_back(std::move(record));
    }
    void add(version_card const& card) {
        if (auto const found = by_id_.find(card.resource); found != by_id_.end())
            found->second->published.push_back(card);
    }
    /// To be called once every card stands: cards do not move any more.
    void index() {
        for (auto const& record : records_)
            for (auto& card : record->published)
                cards_[card.id] = &card;
    }
    [[nodiscard]] version_card* card(std::int64_t version) const {
        auto const found = cards_.find(version);
        return found == cards_.end() ? nullptr : found->second;
    }
    [[nodiscard]] std::vector<std::shared_ptr<resource_record const>> done() const {
        return {records_.begin(), records_.end()};
    }

  private:
    std::vector<std::shared_ptr<resource_record>> records_;
    std::unordered_map<std::int64_t, resource_record*> by_id_;
    std::unordered_map<std::int64_t, version_card*> cards_;
};

auto put_tier(assembly& into) {
    return [&](tier_row const& row) {
        if (auto* card = into.card(row.version))
            card->tiers.push_back(row.tier);
    };
}
auto put_theme(assembly& into) {
    return [&](theme_row const& row) {
        if (auto* card = into.card(row.version))
            card->themes.push_back(row.theme);
    };
}
auto put_principle(assembly& into) {
    return [&](principle_row const& row) {
        if (auto* card = into.card(row.version))
            card->principles.push_back({row.principle, row.weight, row.evidence});
    };
}
auto put_partner(assembly& into) {
    return [&](partner_row const& row) {
        if (auto* card = into.card(row.version))
            card->partners.push_back({row.organisation, row.name, row.role});
    };
}

} // namespace

std::vector<std::shared_ptr<resource_record const>> load_all(connection& db) {
    assembly all;
    auto events = resource_store::all_events(db);
    auto place = events.begin();
    for (auto& row : resource_store::all(db)) {
        auto const last = std::find_if(place, events.end(),
                                       [&](event const& one) { return one.resource != row.id; });
        std::vector<event> mine{std::make_move_iterator(place), std::make_move_iterator(last)};
        place = last;
        all.add(std::move(row), std::move(mine));
    }
    for_each<version_card>(
        db, [&](version_card const& card) { all.add(card); },
        "select id, resource, number, title, summary, teaser,"
        " year, place, stage, contact_post, licence,"
        " language, translation_of, visibility, body_code, embargo_until, urn from resource_version"
        " where id in (select version from resource_event where kind = 'published') order by id");
    all.index();
    for_each<tier_row>(db, put_tier(all),
                       "select version, tier from resource_version_tier order by version, tier");
    for_each<theme_row>(
        db, put_theme(all),
        "select version, theme from resource_version_theme order by version, position");
    for_each<principle_row>(
        db, put_principle(all),
        "select version, principle, weight, evidence from resource_version_principle"
        " order by version, position");
    for_each<partner_row>(db, put_partner(all),
                          "select version, organisation, name, role from resource_version_partner"
                          " order by version, position");
    return all.done();
}

std::shared_ptr<resource_record const> load(connection& db, std::int64_t id) {
    auto row = resource_store::find(db, id);
    if (!row)
        return nullptr;
    assembly one;
    one.add(std::move(*row), resource_store::events_of(db, id));
    for_each<version_card>(
        db, [&](version_card const& card) { one.add(card); },
        "select id, resource, number, title, summary, teaser,"
        " year, place, stage, contact_post, licence,"
        " language, translation_of, visibility, body_code, embargo_until, urn from resource_version"
        " where resource = :resource and id in (select version from resource_event"
        " where resource = :again and kind = 'published') order by id",
        id, id);
    one.index();
    for_each<tier_row>(db, put_tier(one),
                       "select t.version, t.tier from resource_version_tier t"
                       " join resource_version v on v.id = t.version where v.resource = :resource"
                       " order by t.version, t.tier",
                       id);
    for_each<theme_row>(db, put_theme(one),
                        "select t.version, t.theme from resource_version_theme t"
                        " join resource_version v on v.id = t.version where v.resource = :resource"
                        " order by t.version, t.position",
                        id);
    for_each<principle_row>(
        db, put_principle(one),
        "select p.version, p.principle, p.weight, p.evidence from resource_version_principle p"
        " join resource_version v on v.id = p.version where v.resource = :resource"
        " order by p.version, p.position",
        id);
    for_each<partner_row>(
        db, put_partner(one),
        "select p.version, p.organisation, p.name, p.role from resource_version_partner p"
        " join resource_version v on v.id = p.version where v.resource = :resource"
        " order by p.version, p.position",
        id);
    return one.done().front();
}

} // namespace network::learning::catalogue_store
