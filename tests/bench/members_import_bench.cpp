// What taking a file of members in costs, beside writing the same rows with nothing in between.
//
//     bench_members_import FOLDER LINES
//
// Makes a file in which every line brings an organisation and its admission, and two stores in
// FOLDER. Prints one line per measurement: name, milliseconds of CPU, by a tab.
#include "libnetwork/members/import_members.hpp"
#include "tests/bench/raw_rows.hpp"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <exception>

namespace {

using namespace network;

double cpu_ms() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

std::string file_of(int lines) {
    std::string all = "slug,name,kind,event,effective,tier,until,decided_by,minute\n";
    for (int number = 1; number <= lines; ++number) {
        auto const text = std::to_string(number);
        all += "ward-" + text + "-council,Ward " + text + " Council,unitary,admitted," +
               std::to_string(2000 + number % 24) + "-0" + std::to_string(1 + number % 9) +
               "-15,full,,The committee,\n";
    }
    return all;
}

int measure(std::string const& folder, int lines) {
    members::import_members_wish wish;
    wish.file_name = "members.csv";
    wish.content = file_of(lines);
    viewer console;
    console.label = "console:bench";
    {
        auto const office = changes::records::open("sqlite:" + folder + "/ours.db");
        auto const began = cpu_ms();
        auto const done =
            office->write({console, "bench.import", 0}, [&](changes::unit_of_work& work) {
                return members::import_members(work, wish);
            });
        std::printf("ours\t%.1f\n", cpu_ms() - began);
        if (done.has_error() || done->added != lines)
            throw std::runtime_error("the file was not taken in whole");
    }
    changes::records::open("sqlite:" + folder + "/raw.db").reset();
    auto const rows = bench::rows_written(folder + "/ours.db", folder + "/raw.db");
    std::printf("inserts\t%.1f\n", bench::written_again(folder + "/raw.db", rows, cpu_ms));
    return 0;
}

} // namespace

int main(int count, char** words) {
    if (count != 3) {
        std::fputs("usage: bench_members_import FOLDER LINES\n", stderr);
        return 2;
    }
    try {
        return measure(words[1], std::atoi(words[2]));
    } catch (std::exception const& error) {
        std::fprintf(stderr, "bench_members_import: %s\n", error.what());
        return 1;
    }
}
