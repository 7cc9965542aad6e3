// Measures a store through the core, beside raw SQLite where it is a file:
//
//     bench_store STORE [OFFICE_COPY RAW_COPY]
//
// Reads come from STORE; commits go to the two copies, or to STORE where none is named. Prints one
// line per measurement: name, ours, raw, ratio, by tabs.
#include "tests/bench/store_bench.hpp"

#include <cstdio>
#include <exception>

namespace {

using namespace network;

void print(char const* name, bench::measured const& found) {
    std::printf("%s\t%.2f\t%.2f\t%.3f\n", name, found.ours, found.raw, found.ratio);
}

std::string file_of(std::string const& store) {
    std::string const prefix = "sqlite:";
    return store.starts_with(prefix) ? store.substr(prefix.size()) : std::string{};
}

void measure(std::string const& store, std::string const& ours, std::string const& raw) {
    {
        auto const office = changes::records::open(store);
        auto const reads = bench::measure_reads(*office, file_of(store));
        print("point", reads.point);
        print("page", reads.page);
        print("point_opened", reads.point_opened);
    }
    auto const office = changes::records::open(ours);
    auto const commits = bench::measure_commits(*office, raw);
    print("commits", commits.per_second);
    print("commit_cpu", {commits.cpu_ours, commits.cpu_raw,
                         commits.cpu_raw > 0 ? commits.cpu_ours / commits.cpu_raw : 0});
}

} // namespace

int main(int count, char** words) {
    if (count != 2 && count != 4) {
        std::fputs("usage: bench_store STORE [OFFICE_COPY RAW_COPY]\n", stderr);
        return 2;
    }
    try {
        if (count == 2)
            measure(words[1], words[1], {});
        else
            measure(words[1], words[2], file_of(words[3]));
        return 0;
    } catch (std::exception const& error) {
        std::fprintf(stderr, "bench_store: %s\n", error.what());
        return 1;
    }
}
