// What membership costs with 20 events each: the roll of a day that nobody asked about before, and
// a whole reorganisation of three members in whose organisations 1,000 roles are held.
//
//     bench_members STORE COPY
//
// The roll is read from STORE; COPY is written to. Prints one line per measurement: name,
// milliseconds of CPU (the middle of the rounds), by a tab.
#include "libnetwork/members/member_book.hpp"
#include "libnetwork/members/roll.hpp"
#include "libnetwork/members/succession.hpp"
#include "libnetwork/people/appointments.hpp"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <exception>

namespace {

using namespace network;

double cpu_ms() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

template <class Act>
void measure(char const* name, int rounds, Act&& act) {
    std::vector<double> costs;
    for (int round = 0; round < rounds; ++round) {
        auto const began = cpu_ms();
        act(round);
        costs.push_back(cpu_ms() - began);
    }
    std::sort(costs.begin(), costs.end());
    std::printf("%s\t%.2f\n", name, costs[costs.size() / 2]);
}

template <class T>
T value_of(result<T> outcome) {
    if (outcome.has_error())
        throw std::runtime_error(outcome.error().code + ": " + outcome.error().message);
    return *std::move(outcome);
}

void measure_roll(changes::records& office) {
    viewer const nobody;
    auto const ask = [&](int day) {
        office.read(nobody, [&](changes::reader& view) {
            members::roll_wish wish;
            wish.part = members::roll_part::all;
            wish.limit = 50;
            wish.as_on = date::from_ymd(2012, 1, 1)->plus_days(day);
            return value_of(members::list_members(view, wish)).total;
        });
    };
    measure("books_loaded", 1, [&](int) { ask(-1); });
    measure("roll_new_day", 7, [&](int round) { ask(round); });
    measure("roll_same_day", 7, [&](int) { ask(0); });
}

void fill_with_roles(changes::unit_of_work& work, std::int64_t first) {
    for (int i = 0; i < 1000; ++i) {
        people::appoint_wish post;
        post.organisation = std::to_string(first + i % 3);
        post.mailbox = "team" + std::to_string(i) + "@council.example";
        value_of(people::appoint(work, post));
    }
}

void measure_reorganisation(changes::records& office) {
    viewer operator_;
    operator_.label = "console:bench";
    changes::actor const who{operator_, "bench.reorganise", 0};
    auto const triple = [](int round) { return std::int64_t{10} + 3 * round; };
    for (int round = 0; round < 5; ++round)
        value_of(office.write(who, [&](changes::unit_of_work& work) -> result<bool> {
            fill_with_roles(work, triple(round));
            return true;
        }));
    measure("reorganisation", 5, [&](int round) {
        organisations::reorganise_wish wish;
        wish.kind = organisations::succession_kind::merge;
        wish.on = *date::from_ymd(2030, 4, 1);
        for (int i = 0; i < 3; ++i)
            wish.predecessors.push_back(std::to_string(triple(round) + i));
        organisations::successor_wish made;
        made.name = "Bench Council " + std::to_string(round);
        made.kind = organisations::organisation_kind::unitary;
        wish.successors = {made};
        value_of(
            office.write(who, [&](changes::unit_of_work& work) -> result<std::vector<std::string>> {
                NETWORK_TRY(auto const done, organisations::reorganise(work, wish));
                return members::carry_over(work, *done.succession);
            }));
    });
}

} // namespace

int main(int count, char** words) {
    if (count != 3) {
        std::fputs("usage: bench_members STORE COPY\n", stderr);
        return 2;
    }
    try {
        measure_roll(*changes::records::open(words[1]));
        measure_reorganisation(*changes::records::open(words[2]));
        return 0;
    } catch (std::exception const& error) {
        std::fprintf(stderr, "bench_members: %s\n", error.what());
        return 1;
    }
}
