// Reading through the core beside reading through SQLite's own interface: the same statements, kept
// prepared on both sides, the same numbers in the same order, in rounds that take turns.
#include "libnetwork/organisations/organisation.hpp"
#include "tests/bench/raw_sqlite.hpp"
#include "tests/bench/store_bench.hpp"

#include <algorithm>
#include <ctime>
#include <memory>

namespace network::bench {

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

namespace {

constexpr int rounds = 9;

double thread_seconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

template <class Act>
double cost_of(int turns, Act const& act) {
    auto const before = thread_seconds();
    for (int turn = 0; turn < turns; ++turn)
        act(turn);
    return 1e6 * (thread_seconds() - before) / turns;
}

/// Ours and raw in turn; the raw side may be missing.
template <class Ours, class Raw>
measured compare(int turns, bool has_raw, Ours const& ours, Raw const& raw) {
    std::vector<double> our_costs, raw_costs, ratios;
    for (int round = 0; round <= rounds; ++round) {
        auto const our_cost = cost_of(turns, ours);
        auto const raw_cost = has_raw ? cost_of(turns, raw) : 0;
        if (round == 0) // warms both
            continue;
        our_costs.push_back(our_cost);
        raw_costs.push_back(raw_cost);
        ratios.push_back(has_raw ? our_cost / raw_cost : 0);
    }
    return {median(our_costs), median(raw_costs), median(ratios)};
}

/// Reads straight from SQLite.
class raw_reader {
  public:
    explicit raw_reader(std::string const& file)
        : db_(file, true), begin_(db_, "begin"), end_(db_, "rollback"), one_(db_, one_fact),
          fifty_(db_, fifty_facts) {}

    void begin() { begin_.run(); }
    void end() { end_.run(); }
    std::int64_t point(std::int64_t id) {
        raw_fact row;
        one_.bind(1, id);
        if (one_.step())
            read_row(one_, row);
        one_.reset();
        return row.organisation;
    }
    std::size_t page(std::int64_t after) {
        std::vector<raw_fact> all;
        fifty_.bind(1, after);
        while (fifty_.step())
            read_row(fifty_, all.emplace_back());
        fifty_.reset();
        return all.size();
    }

  private:
    raw_connection db_;
    raw_statement begin_, end_, one_, fifty_;
};

} // namespace

read_costs measure_reads(changes::records& office, std::string const& file) {
    using organisations::fact;
    viewer const nobody;
    changes::reader view{office, nobody};
    auto const facts =
        store::select_one<std::int64_t>(view.db(), "select max(id) from organisation_fact")
            .value_or(1);
    auto const id = [&](int turn) { return 1 + (std::int64_t{turn} * 7919) % facts; };
    bool const has_raw = !file.empty();
    auto const raw = has_raw ? std::make_unique<raw_reader>(file) : nullptr;
    std::size_t seen = 0; // so that no compiler may leave the reading out

    read_costs found;
    if (raw)
        raw->begin();
    found.point = compare(
        4000, has_raw,
        [&](int turn) {
            seen += store::select_one<fact>(view.db(), one_fact, id(turn)).has_value();
        },
        [&](int turn) { seen += raw->point(id(turn)) != 0; });
    found.page = compare(
        400, has_raw,
        [&](int turn) { seen += store::select<fact>(view.db(), fifty_facts, id(turn)).size(); },
        [&](int turn) { seen += raw->page(id(turn)); });
    if (raw)
        raw->end();
    found.point_opened = compare(
        2000, has_raw,
        [&](int turn) {
            changes::reader own{office, nobody};
            seen += store::select_one<fact>(own.db(), one_fact, id(turn)).has_value();
        },
        [&](int turn) {
            raw->begin();
            seen += raw->point(id(turn)) != 0;
            raw->end();
        });
    if (seen == 0)
        throw std::runtime_error("there was nothing to read");
    return found;
}

} // namespace network::bench
