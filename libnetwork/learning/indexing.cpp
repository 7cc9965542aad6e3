#include "libnetwork/learning/indexing.hpp"

#include "libnetwork/changes/jobs.hpp"
#include "libnetwork/learning/search_store.hpp"
#include "libnetwork/organisations/reading.hpp"

#include <algorithm>
#include <limits>

namespace network::learning {
namespace {

namespace store = search_store;
using organisations::attribute;

constexpr std::int64_t at_once = 100;

/// Every name under which an organisation is or was known.
void add_names(organisations::record_source const& source, std::optional<std::int64_t> organisation,
               std::vector<std::string>& into) {
    auto const* record = organisation ? source.record(*organisation) : nullptr;
    if (!record)
        return;
    for (auto const& fact : record->facts) {
        bool const name = fact.attribute == attribute::name || fact.attribute == attribute::short_name ||
                          fact.attribute == attribute::alias;
        if (name && organisations::rules::stands(fact, record->facts, std::nullopt) &&
            std::find(into.begin(), into.end(), fact.value) == into.end())
            into.push_back(fact.value);
    }
}

search_surroundings surroundings_of(organisations::record_source const& source,
                                    std::optional<std::int64_t> lead, content const& says) {
    search_surroundings around;
    add_names(source, lead, around.lead);
    for (auto const& one : says.partners) {
        if (!one.name.empty())
            around.partners.push_back(one.name);
        add_names(source, one.organisation, around.partners);
    }
    return around;
}

void put(network::store::connection& db, organisations::record_source const& source,
         store::indexable const& one, content const& says) {
    auto const made = indexed(one.version, one.kind, says, surroundings_of(source, one.organisation, says));
    store::put(db, made.documents, made.words);
}

void put(network::store::connection& db, organisations::record_source const& source,
         store::indexable const& one) {
    put(db, source, one, resource_store::content_of(db, one.version));
}

/// What follows from the version alone; the names around it may have changed since.
bool says_the_same(search_document const& a, search_document const& b) {
    return a.version == b.version && a.title == b.title && a.context == b.context && a.body == b.body;
}

} // namespace

void index_version(changes::unit_of_work& work, resource_store::resource_row const& resource,
                   std::int64_t version) {
    put(work.db(), *organisations::records_of(work), {version, resource.kind, resource.organisation});
}

void index_versions(changes::unit_of_work& work, std::vector<version_to_index> const& all) {
    auto const source = organisations::records_of(work);
    for (auto const& one : all)
        put(work.db(), *source, {one.version, one.kind, one.organisation}, *one.says);
}

result<std::int64_t> index_missing(changes::records& office) {
    std::int64_t all = 0;
    for (;;) {
        NETWORK_TRY(auto const done,
                    office.write(changes::system_actor("searches.rebuild"),
                                 [](changes::unit_of_work& work) -> result<std::int64_t> {
                                     auto const some = store::missing_versions(work.db(), at_once);
                                     auto const source = organisations::records_of(work);
                                     for (auto const& one : some)
                                         put(work.db(), *source, one);
                                     return static_cast<std::int64_t>(some.size());
                                 }));
        all += done;
        if (done < at_once)
            return all;
    }
}

result<reindexed> rebuild_index(changes::unit_of_work& work, reindex_wish const& wish) {
    auto const some = wish.all ? store::published_versions(work.db())
                               : store::missing_versions(work.db(), std::numeric_limits<std::int64_t>::max());
    auto const source = organisations::records_of(work);
    for (auto const& one : some)
        put(work.db(), *source, one);
    return reindexed{static_cast<std::int64_t>(some.size())};
}

std::vector<std::string> search_faults(network::store::connection& db) {
    std::vector<std::string> lines;
    auto const fault = [&](std::int64_t document, std::string_view what) {
        lines.push_back("search document " + std::to_string(document) + ' ' + std::string{what});
    };
    for (auto const& one : store::published_versions(db)) {
        auto const says = resource_store::content_of(db, one.version);
        for (auto const& wanted : documents_of(one.version, one.kind, says, {})) {
            auto const there = store::document(db, wanted.id);
            if (!there)
                fault(wanted.id, "is missing");
            else if (!says_the_same(*there, wanted))
                fault(wanted.id, "is not what its version says");
        }
    }
    for (auto const id : store::strays(db))
        fault(id, "belongs to no published version");
    for (auto const id : store::not_indexed(db))
        fault(id, "is not found through the index");
    return lines;
}

} // namespace network::learning
