#include "libnetwork/learning/indexing.hpp"

#include "libnetwork/changes/jobs.hpp"
#include "libnetwork/learning/file_indexing.hpp"
#include "libnetwork/learning/search_names.hpp"
#include "libnetwork/learning/search_store.hpp"
#include "libnetwork/learning/vocabulary_store.hpp"
#include "libnetwork/organisations/reading.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <set>

namespace network::learning {
namespace {

constexpr std::int64_t at_once = 100;

/// What its themes are called, the other words that mean them, and what they stand under.
void add_theme(vocabulary const& words, std::string_view code, std::vector<std::string>& into) {
    auto const* known = words.meant_by(code);
    if (!known)
        return;
    into.push_back(known->name);
    into.insert(into.end(), known->synonyms.begin(), known->synonyms.end());
    if (auto const* top = words.find(words.top_of(*known)); top && top->code != known->code)
        into.push_back(top->name);
}

search_surroundings surroundings_of(organisations::record_source const& source,
                                    vocabulary const& words, std::optional<std::int64_t> lead,
                                    content const& says) {
    search_surroundings around;
    for (auto const& code : says.themes)
        add_theme(words, code, around.themes);
    around.lead = names_known(source, lead);
    for (auto const& one : says.partners) {
        if (!one.name.empty())
            around.partners.push_back(one.name);
        for (auto& name : names_known(source, one.organisation))
            if (std::find(around.partners.begin(), around.partners.end(), name) ==
                around.partners.end())
                around.partners.push_back(std::move(name));
    }
    return around;
}

/// Puts versions into the index, some at a time: the full-text index writes what it holds back at
/// every statement, so one statement for many documents spares most of its work.
class putting {
  public:
    putting(changes::unit_of_work& work, std::shared_ptr<vocabulary const> words)
        : db_(work.db()), source_(organisations::records_of(work)), words_(std::move(words)) {}
    explicit putting(changes::unit_of_work& work) : putting(work, work.cached<vocabulary>()) {}

    void add(search_store::indexable const& one, content const& says) {
        auto made = indexed(one.version, one.kind, says,
                            surroundings_of(*source_, *words_, one.organisation, says));
        std::move(made.documents.begin(), made.documents.end(), std::back_inserter(documents_));
        for (auto& word : made.words)
            if (known_.insert(word).second)
                new_words_.push_back(std::move(word));
        if (documents_.size() >= most_waiting)
            finish();
    }
    void add(search_store::indexable const& one) {
        add(one, resource_store::content_of(db_, one.version));
    }

    /// Writes what waits.
    void finish() {
        search_store::put(db_, documents_, new_words_);
        documents_.clear();
        new_words_.clear();
    }

  private:
    static constexpr std::size_t most_waiting = 64;

    network::store::connection& db_;
    std::shared_ptr<organisations::record_source const> source_;
    std::shared_ptr<vocabulary const> words_;
    std::vector<search_document> documents_;
    std::set<std::string, std::less<>> known_; ///< words that were put already
    std::vector<std::string> new_words_;
};

/// What follows from the version alone; the names around it may have changed since.
bool says_the_same(search_document const& a, search_document const& b) {
    return a.version == b.version && a.title == b.title && a.context == b.context &&
           a.body == b.body;
}

} // namespace

void index_version(changes::unit_of_work& work, resource_store::resource_row const& resource,
                   std::int64_t version) {
    putting index{work};
    index.add({version, resource.kind, resource.organisation});
    index.finish();
}

void index_theme(changes::unit_of_work& work, std::string_view code) {
    auto const words = vocabulary::load(work.db(), nullptr); // with what this unit of work changed
    std::set<std::string> about{std::string{code}};
    auto const is_concerned = [&](theme const& one) {
        auto const* now = words->find(one.code); // through mergers
        return now && (now->code == code || now->parent == code);
    };
    for (auto const& one : words->themes())
        if (is_concerned(one))
            about.insert(one.code);
    for (auto const& one : vocabulary_store::themes(work.db())) // those that were merged too
        if (is_concerned(one))
            about.insert(one.code);
    putting index{work, words};
    std::set<std::int64_t> done;
    for (auto const& one : about)
        for (auto const& version : search_store::published_about(work.db(), one))
            if (done.insert(version.version).second)
                index.add(version);
    index.finish();
}

void index_versions(changes::unit_of_work& work, std::vector<version_to_index> const& all) {
    putting index{work};
    for (auto const& one : all)
        index.add({one.version, one.kind, one.organisation}, *one.says);
    index.finish();
}

result<std::int64_t> index_missing(changes::records& office) {
    std::int64_t all = 0;
    for (;;) {
        NETWORK_TRY(auto const done,
                    office.write(changes::system_actor("searches.rebuild"),
                                 [](changes::unit_of_work& work) -> result<std::int64_t> {
                                     auto const some =
                                         search_store::missing_versions(work.db(), at_once);
                                     putting index{work};
                                     for (auto const& one : some)
                                         index.add(one);
                                     index.finish();
                                     return static_cast<std::int64_t>(some.size()) +
                                            index_missing_files(work.db(), at_once);
                                 }));
        all += done;
        if (done < at_once)
            return all;
    }
}

result<reindexed> rebuild_index(changes::unit_of_work& work, reindex_wish const& wish) {
    constexpr auto no_end = std::numeric_limits<std::int64_t>::max();
    reindexed made;
    made.faults_before = static_cast<std::int64_t>(search_faults(work.db()).size());
    for (auto const stray : search_store::strays(work.db()))
        made.removed += search_store::remove(work.db(), stray);
    auto const some = wish.all ? search_store::published_versions(work.db())
                               : search_store::missing_versions(work.db(), no_end);
    putting index{work};
    for (auto const& one : some)
        index.add(one);
    index.finish();
    made.versions = static_cast<std::int64_t>(some.size());
    made.files = wish.all ? index_all_files(work.db()) : index_missing_files(work.db(), no_end);
    made.faults = static_cast<std::int64_t>(search_faults(work.db()).size());
    return made;
}

std::vector<std::string> search_faults(network::store::connection& db) {
    std::vector<std::string> lines;
    auto const fault = [&](std::int64_t document, std::string_view what) {
        lines.push_back("search document " + std::to_string(document) + ' ' + std::string{what});
    };
    for (auto const& one : search_store::published_versions(db)) {
        auto const says = resource_store::content_of(db, one.version);
        for (auto const& wanted : documents_of(one.version, one.kind, says, {})) {
            auto const there = search_store::document(db, wanted.id);
            if (!there)
                fault(wanted.id, "is missing");
            else if (!says_the_same(*there, wanted))
                fault(wanted.id, "is not what its version says");
        }
    }
    for (auto const id : search_store::strays(db))
        fault(id, "belongs to no published version");
    for (auto const id : search_store::not_indexed(db))
        fault(id, "is not found through the index");
    auto const of_files = file_search_faults(db);
    lines.insert(lines.end(), of_files.begin(), of_files.end());
    return lines;
}

} // namespace network::learning
