// SOCI's header declares SQLite inside a namespace of its own: <sqlite3.h> must not come before it.
#include <soci/sqlite3/soci-sqlite3.h>

#include "libnetwork/store/sqlite_relevance.hpp"

#include "libnetwork/store/database_error.hpp"

#include <cmath>
#include <memory>
#include <new>
#include <span>
#include <utility>
#include <vector>

namespace network::store::detail {
namespace {

using namespace sqlite_api;

/// What is the same for every document that one question finds.
struct question {
    double middling_size = 1;    ///< of a document, in words
    std::vector<double> rarity;  ///< of each phrase
    std::vector<double> weights; ///< of the columns, as far as they were given

    [[nodiscard]] double weight(int column) const {
        auto const at = static_cast<std::size_t>(column);
        return at < weights.size() ? weights[at] : 1.0;
    }
};

/// Carries SQLite's code out of a callback.
struct refused {
    int code;
};
void insist(int code) {
    if (code != SQLITE_OK)
        throw refused{code};
}

int count_one(Fts5ExtensionApi const* /*fts*/, Fts5Context* /*row*/, void* counted) {
    ++*static_cast<sqlite3_int64*>(counted);
    return SQLITE_OK;
}

double rarity_of(double all, double having) {
    return std::log(1.0 + (all - having + 0.5) / (having + 0.5));
}

std::unique_ptr<question> read_question(Fts5ExtensionApi const& fts, Fts5Context* row,
                                        std::span<sqlite3_value*> weights) {
    auto made = std::make_unique<question>();
    sqlite3_int64 documents = 0;
    sqlite3_int64 words = 0;
    insist(fts.xRowCount(row, &documents));
    insist(fts.xColumnTotalSize(row, -1, &words));
    if (documents > 0 && words > 0)
        made->middling_size = static_cast<double>(words) / static_cast<double>(documents);
    for (int phrase = 0; phrase < fts.xPhraseCount(row); ++phrase) {
        sqlite3_int64 having = 0;
        insist(fts.xQueryPhrase(row, phrase, &having, count_one));
        made->rarity.push_back(
            rarity_of(static_cast<double>(documents), static_cast<double>(having)));
    }
    for (auto* const one : weights)
        made->weights.push_back(sqlite3_value_double(one));
    return made;
}

/// The words in all columns of a document. `sizes` holds a number for each, packed as SQLite packs
/// numbers: seven bits in a byte, the highest first, a set top bit says that more follow.
double size_of(sqlite3_value* sizes, double otherwise) {
    auto const* const bytes = static_cast<unsigned char const*>(sqlite3_value_blob(sizes));
    if (bytes == nullptr)
        return otherwise;
    std::uint64_t all = 0;
    std::uint64_t one = 0;
    for (auto const byte : std::span{bytes, static_cast<std::size_t>(sqlite3_value_bytes(sizes))}) {
        one = (one << 7U) | (byte & 0x7fU);
        if ((byte & 0x80U) == 0)
            all += std::exchange(one, 0);
    }
    return static_cast<double>(all);
}

double relevance_of(Fts5ExtensionApi const& fts, Fts5Context* row, question const& asked,
                    sqlite3_value* sizes) {
    constexpr double k1 = 1.2;
    constexpr double b = 0.75;
    auto const relative = size_of(sizes, asked.middling_size) / asked.middling_size;
    auto const damping = k1 * (1 - b + b * relative);
    double all = 0;
    for (std::size_t phrase = 0; phrase < asked.rarity.size(); ++phrase) {
        double often = 0;
        Fts5PhraseIter at{};
        int column = 0;
        int word = 0;
        insist(fts.xPhraseFirst(row, static_cast<int>(phrase), &at, &column, &word));
        for (; column >= 0; fts.xPhraseNext(row, &at, &column, &word))
            often += asked.weight(column);
        all += asked.rarity[phrase] * often * (k1 + 1) / (often + damping);
    }
    return all;
}

void forget(void* kept) {
    delete static_cast<question*>(kept); // NOLINT: SQLite keeps it as a plain pointer
}

void relevance(Fts5ExtensionApi const* fts, Fts5Context* row, sqlite3_context* answer, int count,
               sqlite3_value** given) {
    std::span const values{given, static_cast<std::size_t>(count)};
    if (values.empty()) {
        sqlite3_result_error(answer, "relevance() wants the sizes of the document", -1);
        return;
    }
    try {
        auto* asked = static_cast<question const*>(fts->xGetAuxdata(row, 0));
        if (asked == nullptr) {
            auto made = read_question(*fts, row, values.subspan(1));
            asked = made.get();
            insist(fts->xSetAuxdata(row, made.release(), forget));
        }
        sqlite3_result_double(answer, relevance_of(*fts, row, *asked, values.front()));
    } catch (refused const& why) {
        sqlite3_result_error_code(answer, why.code);
    } catch (std::bad_alloc const&) {
        sqlite3_result_error_nomem(answer);
    }
}

/// FTS5 hands its interface out through a pointer that is bound to a statement.
fts5_api* interface_of(sqlite3* to) {
    fts5_api* found = nullptr;
    sqlite3_stmt* asking = nullptr;
    if (sqlite3_prepare_v2(to, "select fts5(?1)", -1, &asking, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(asking, 1, static_cast<void*>(&found), "fts5_api_ptr", nullptr);
        sqlite3_step(asking);
    }
    sqlite3_finalize(asking);
    return found;
}

} // namespace

void add_relevance(sqlite3* to) {
    auto* const fts = interface_of(to);
    if (fts == nullptr ||
        fts->xCreateFunction(fts, "relevance", nullptr, relevance, nullptr) != SQLITE_OK)
        throw database_error(fault::other, "this SQLite has no full-text search (FTS5)");
}

} // namespace network::store::detail
