// Sixty-four clients, each committing and waiting for its own commit: through the record office,
// audit trail included, beside the same statements on a bare group-committing writer.
#include "libnetwork/base/digest.hpp"
#include "tests/bench/raw_writer.hpp"
#include "tests/bench/store_bench.hpp"

#include <chrono>
#include <ctime>

namespace network::bench {
namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

constexpr int clients = 64;
constexpr int rounds = 7;
constexpr auto round_takes = 700ms;
constexpr std::size_t most_in_a_round = 30'000;
constexpr auto operation = "organisations.change";
constexpr auto event = "organisations.changed";

double process_seconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

struct rate {
    double per_second = 0;
    double cpu = 0; ///< microseconds per commit
};

/// Lets all clients call `commit(client)` until the time is over or one answers false.
template <class Commit>
rate run_clients(Commit const& commit) {
    std::atomic<std::int64_t> done = 0;
    std::vector<std::thread> threads;
    auto const cpu_before = process_seconds();
    auto const began = steady_clock::now();
    for (int client = 0; client < clients; ++client)
        threads.emplace_back([&, client] {
            while (steady_clock::now() - began < round_takes && commit(client))
                ++done;
        });
    for (auto& one : threads)
        one.join();
    std::chrono::duration<double> const took = steady_clock::now() - began;
    auto const count = static_cast<double>(done.load());
    return {count / took.count(), 1e6 * (process_seconds() - cpu_before) / count};
}

void commit_one(changes::records& office, changes::actor const& who, std::int64_t number) {
    auto const organisation = 1 + number % organisations_written_to;
    auto const alias = "alias " + std::to_string(number);
    auto const done = office.write(who, [&](changes::unit_of_work& work) -> result<> {
        store::insert(work.db(), add_fact, organisation, alias, "2024-04-01", "bench", work.now());
        work.record({event,
                     "organisation",
                     organisation,
                     organisation,
                     0,
                     false,
                     {{"alias", std::nullopt, alias}, {"from_date", std::nullopt, "2024-04-01"}}});
        return {};
    });
    if (done.has_error())
        throw std::runtime_error(done.error().message);
}

rate our_round(changes::records& office) {
    static std::atomic<std::int64_t> number = 0;
    changes::actor const who{
        {0, "console:bench", {{role::administrator, 0}}, {}, false}, operation, 0};
    return run_clients([&](int) {
        commit_one(office, who, ++number);
        return true;
    });
}

/// As many commits as a round may need, with everything in them that ours computes inside the
/// round.
std::vector<ready_made> ready_from(std::int64_t number) {
    std::vector<ready_made> all(most_in_a_round);
    std::string previous = sha256(std::to_string(number));
    for (auto& one : all) {
        ++number;
        one.organisation = 1 + number % organisations_written_to;
        one.alias = "alias " + std::to_string(number);
        one.from_date = "2024-04-01";
        one.source = "bench";
        one.number = number;
        one.actor = "console:bench";
        one.operation = operation;
        one.event = event;
        one.commitments = R"({"alias":")" + previous + R"(","from_date":")" + previous + R"("})";
        one.previous = previous;
        one.hash = previous = sha256(std::to_string(number));
        one.salts[0] = random_token(16);
        one.salts[1] = random_token(16);
    }
    return all;
}

rate raw_round(std::string const& file) {
    std::int64_t number = 0;
    {
        raw_connection db{file, true};
        raw_statement newest{db, "select max(number) from journal"};
        if (newest.step())
            number = newest.integer(0);
    }
    raw_writer writer{file, ready_from(number)};
    return run_clients([&](int) { return writer.write(); });
}

} // namespace

commit_rates measure_commits(changes::records& office, std::string const& raw_file) {
    std::vector<double> ours, raw, ratios, our_cpu, raw_cpu;
    for (int round = 0; round <= rounds; ++round) {
        auto const our_rate = our_round(office);
        auto const raw_rate = raw_file.empty() ? rate{} : raw_round(raw_file);
        if (round == 0) // warms both
            continue;
        ours.push_back(our_rate.per_second);
        raw.push_back(raw_rate.per_second);
        ratios.push_back(raw_file.empty() ? 0 : our_rate.per_second / raw_rate.per_second);
        our_cpu.push_back(our_rate.cpu);
        raw_cpu.push_back(raw_rate.cpu);
    }
    return {{median(ours), median(raw), median(ratios)}, median(our_cpu), median(raw_cpu)};
}

} // namespace network::bench
