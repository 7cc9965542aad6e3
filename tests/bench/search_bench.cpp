// What a search of the library costs, words, snippets and all facets included, and how long a study
// that comes out takes to stand in every list and count.
//
//     bench_search STORE COPY
//
// STORE is searched; COPY is written to (a minus sign: nothing is). Rare words are found in the
// store itself: those that stand in one to three documents, a different one each round. Prints one
// line per measurement: name, milliseconds of CPU of this process (the middle of the rounds) and of
// wall time, by tabs.
#include "libnetwork/learning/recording.hpp"
#include "libnetwork/learning/search_store.hpp"
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
    return std::chrono::duration<double, std::milli>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
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
    return office.read(nobody, [&](changes::reader& view) {
        return value_of(learning::search_resources(view, wish));
    });
}

/// Words that few documents have, the rarest first; in a large library that may be more than three.
std::vector<std::string> rare_words(changes::records& office) {
    constexpr std::size_t tried = 400, kept = 21;
    viewer const nobody;
    auto const all = office.read(nobody, [](changes::reader& view) {
        return learning::search_store::words_after(view.db(), 0);
    });
    std::vector<std::pair<std::int64_t, std::string>> found;
    auto const step = std::max<std::size_t>(all.size() / tried, 1);
    for (std::size_t at = 0; at < all.size(); at += step)
        if (auto const hits = search(office, all[at].word).total; hits > 0)
            found.emplace_back(hits, all[at].word);
    std::sort(found.begin(), found.end());
    std::vector<std::string> words;
    for (std::size_t i = 0; i < std::min(found.size(), kept); ++i)
        words.push_back(found[i].second);
    if (words.empty())
        throw std::runtime_error("the library has no words");
    std::printf("hits_rare\t%lld\t%lld\n", static_cast<long long>(found.front().first),
                static_cast<long long>(found[words.size() - 1].first));
    return words;
}

void measure_searches(changes::records& office) {
    std::string const common = "council";
    measure("index_loaded", 1, [&](int) { search(office, ""); });
    search(office, common);
    auto const rounds = search(office, "").total > 50'000 ? 5 : 21;
    std::printf("hits_common\t%lld\t0\n", static_cast<long long>(search(office, common).total));
    auto const rare = rare_words(office);
    auto const one_of = [&](int round) {
        return rare[static_cast<std::size_t>(round) % rare.size()];
    };
    measure("browse", rounds, [&](int) { search(office, ""); });
    measure("common", rounds, [&](int) { search(office, common); });
    measure("rare", rounds, [&](int round) { search(office, one_of(round)); });
    measure("two_words", rounds, [&](int) { search(office, common + " housing"); });
    measure("prefix", rounds, [&](int round) { search(office, one_of(round).substr(0, 4) + "*"); });
}

void publish(changes::records& office, std::string const& title) {
    viewer operator_;
    operator_.label = "console:bench";
    value_of(office.write(
        {operator_, "bench.publish", 0}, [&](changes::unit_of_work& work) -> result<bool> {
            learning::content says;
            says.title = title;
            says.summary = "A study that came out just now.";
            says.principles = {
                {members::principle::learning, learning::weight::primary, "It came out."}};
            auto const made =
                learning::open_resource(work, learning::resource_kind::case_study, {}, title);
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
        if (all.total != ++before ||
            all.items.front().title != "Brandnewword " + std::to_string(round))
            throw std::runtime_error("what came out is not seen");
    });
    if (search(office, "brandnewword").total != 9)
        throw std::runtime_error("what came out is not found");
}

} // namespace

int main(int count, char** words) {
    if (count != 3) {
        std::fputs("usage: bench_search STORE COPY\n", stderr);
        return 2;
    }
    try {
        measure_searches(*changes::records::open(words[1]));
        if (std::string_view{words[2]} != "-")
            measure_publishing(*changes::records::open(words[2]));
        return 0;
    } catch (std::exception const& error) {
        std::fprintf(stderr, "bench_search: %s\n", error.what());
        return 1;
    }
}
