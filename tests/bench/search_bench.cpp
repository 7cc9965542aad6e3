// What a search of the library costs, words, snippets and all facets included, and how long a study
// that comes out takes to stand in every list and count.
//
//     bench_search STORE COPY [WORD RARE]
//
// STORE is searched; COPY is written to (a minus sign: nothing is). Prints one line per measurement:
// name, milliseconds of CPU of this process (the middle of the rounds) and of wall time, by tabs.
#include "libnetwork/learning/recording.hpp"
#include "libnetwork/learning/searching.hpp"

#include <algorithm>
#include <chrono>
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

double wall_ms() {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double middle(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

template <class Act>
void measure(char const* name, int rounds, Act&& act) {
    std::vector<double> cpu;
    std::vector<double> wall;
    for (int round = 0; round < rounds; ++round) {
        auto const cpu_began = cpu_ms();
        auto const wall_began = wall_ms();
        act(round);
        cpu.push_back(cpu_ms() - cpu_began);
        wall.push_back(wall_ms() - wall_began);
    }
    std::printf("%s\t%.3f\t%.3f\n", name, middle(cpu), middle(wall));
    std::fflush(stdout);
}

template <class T>
T value_of(result<T> outcome) {
    if (outcome.has_error())
        throw std::runtime_error(outcome.error().code + ": " + outcome.error().message);
    return *std::move(outcome);
}

learning::resources_found search(changes::records& office, std::string const& q) {
    viewer const nobody;
    learning::resources_wish wish;
    if (!q.empty())
        wish.q = q;
    wish.limit = 20;
    return office.read(nobody, [&](changes::reader& view) { return value_of(learning::search_resources(view, wish)); });
}

void measure_searches(changes::records& office, std::string const& common, std::string const& rare) {
    measure("index_loaded", 1, [&](int) { search(office, ""); });
    search(office, common);
    auto const rounds = search(office, "").total > 50'000 ? 5 : 21;
    std::printf("hits_common\t%lld\t0\n", static_cast<long long>(search(office, common).total));
    std::printf("hits_rare\t%lld\t0\n", static_cast<long long>(search(office, rare).total));
    measure("browse", rounds, [&](int) { search(office, ""); });
    measure("common", rounds, [&](int) { search(office, common); });
    measure("rare", rounds, [&](int) { search(office, rare); });
    measure("two_words", rounds, [&](int) { search(office, common + " housing"); });
    measure("prefix", rounds, [&](int) { search(office, rare.substr(0, 4) + "*"); });
}

void publish(changes::records& office, std::string const& title) {
    viewer operator_;
    operator_.label = "console:bench";
    value_of(office.write({operator_, "bench.publish", 0}, [&](changes::unit_of_work& work) -> result<bool> {
        learning::content says;
        says.title = title;
        says.summary = "A study that came out just now.";
        says.principles = {{members::principle::learning, learning::weight::primary, "It came out."}};
        auto const made = learning::open_resource(work, learning::resource_kind::case_study, {}, title);
        auto const version = learning::save_version(work, made, says, "bench");
        learning::event out;
        out.kind = learning::event_kind::published;
        out.version = version.id;
        out.effective = work.today();
        learning::record_event(work, made, out);
        return true;
    }));
}

/// From the call that publishes to the list, the search and the counts that show it.
void measure_publishing(changes::records& office) {
    auto before = search(office, "").total;
    search(office, "brandnewword");
    measure("publish_and_see", 9, [&](int round) {
        publish(office, "Brandnewword " + std::to_string(round));
        auto const all = search(office, "");
        if (all.total != ++before || all.items.front().title != "Brandnewword " + std::to_string(round))
            throw std::runtime_error("what came out is not seen");
    });
    if (search(office, "brandnewword").total != 9)
        throw std::runtime_error("what came out is not found");
}

} // namespace

int main(int count, char** words) {
    if (count != 3 && count != 5) {
        std::fputs("usage: bench_search STORE COPY [WORD RARE]\n", stderr);
        return 2;
    }
    try {
        measure_searches(*changes::records::open(words[1]), count == 5 ? words[3] : "council",
                         count == 5 ? words[4] : "drumward");
        if (std::string_view{words[2]} != "-")
            measure_publishing(*changes::records::open(words[2]));
        return 0;
    } catch (std::exception const& error) {
        std::fprintf(stderr, "bench_search: %s\n", error.what());
        return 1;
    }
}
