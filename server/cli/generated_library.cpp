#include "server/cli/generated_library.hpp"

#include "libnetwork/learning/recording.hpp"
#include "libnetwork/organisations/register.hpp"
#include "server/cli/dice.hpp"

#include <algorithm>
#include <array>

namespace network::cli {
namespace {

using namespace learning;

constexpr std::int64_t resources_at_once = 100;
constexpr std::int64_t least_words = 110; ///< of a whole study
constexpr std::int64_t more_words = 80;

/// What councils write of most, from the most frequent on; the first stands in nearly every study.
constexpr std::array<std::string_view, 64> frequent{
    "council",     "residents", "community", "local",         "people",        "support",
    "work",        "together",  "service",   "housing",       "partners",      "members",
    "fund",        "year",      "town",      "group",         "project",       "co-operative",
    "energy",      "care",      "young",     "food",          "neighbourhood", "budget",
    "learning",    "homes",     "meetings",  "schools",       "volunteers",    "charity",
    "digital",     "transport", "wellbeing", "parish",        "health",        "library",
    "tenants",     "market",    "skills",    "trust",         "park",          "advice",
    "carers",      "business",  "training",  "co-production", "youth",         "contract",
    "heat",        "tools",     "poverty",   "climate",       "culture",       "families",
    "procurement", "shop",      "debt",      "allotment",     "garden",        "bus",
    "recycling",   "credit",    "union",     "festival"};
constexpr std::array<std::string_view, 50> word_beginnings{
    "bram",  "cald",  "dorn", "elm",  "fenn", "gald",  "harl",  "isk",   "jorv", "kest",
    "lind",  "marl",  "nort", "oak",  "pell", "quill", "ridd",  "sorr",  "tarn", "ulm",
    "vell",  "wynd",  "yarr", "zell", "arb",  "bost",  "cress", "dapp",  "erm",  "fald",
    "grist", "hob",   "inch", "jess", "kirk", "lomm",  "mold",  "ness",  "orm",  "pern",
    "rosk",  "stell", "tump", "unth", "vark", "wold",  "yel",   "brisk", "clov", "drum"};
constexpr std::array<std::string_view, 48> word_endings{
    "adge", "able", "acre", "ance",  "ard",  "arrow", "ate",  "basket", "bolt", "craft",
    "dom",  "eck",  "ell",  "ement", "ence", "enden", "er",   "esk",    "ette", "fold",
    "ful",  "gate", "hood", "ible",  "ick",  "iff",   "ing",  "ion",    "ish",  "ist",
    "ity",  "ket",  "kin",  "let",   "ling", "lock",  "mark", "ment",   "mill", "ness",
    "oon",  "or",   "ough", "ow",    "row",  "ship",  "some", "ward"};
constexpr std::int64_t words_there_are = 64 + 50 * 48;
constexpr std::array<std::string_view, 12> themes{
    "housing", "social_care", "energy",  "food",    "digital",  "procurement",
    "youth",   "ageing",      "poverty", "culture", "parishes", "education"};

std::string word_of(std::int64_t rank) {
    auto const place = static_cast<std::size_t>(rank);
    if (place < frequent.size())
        return std::string{frequent[place]};
    auto const rest = place - frequent.size();
    return std::string{word_beginnings[rest % word_beginnings.size()]} +
           std::string{word_endings[rest / word_beginnings.size() % word_endings.size()]};
}

/// A word by its rank, half as often for twice the rank.
std::string any_word(dice& chance) {
    auto const step = std::int64_t{1} << chance.roll(12);
    return word_of(std::min(step + chance.roll(step) - 1, words_there_are - 1));
}

std::string sentence(dice& chance, std::int64_t words) {
    std::string text;
    for (std::int64_t i = 0; i < words; ++i)
        text += (i == 0 ? "" : " ") + any_word(chance);
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text + '.';
}

content study(dice& chance, std::int64_t number) {
    content says;
    auto const size = least_words + chance.roll(more_words);
    says.title = sentence(chance, 5);
    says.title.back() = ' ';
    says.title += std::to_string(number);
    says.summary = sentence(chance, 18);
    says.year = 2010 + chance.roll(17);
    says.place = word_of(64 + chance.roll(400));
    says.stage = static_cast<stage>(chance.roll(4));
    if (says.stage == stage::stopped)
        says.stage_reason = sentence(chance, 10);
    says.problem = sentence(chance, size / 4);
    says.what_was_done = sentence(chance, size / 2);
    says.outcome = sentence(chance, size / 4);
    says.themes = {std::string{chance.of(themes)}};
    says.principles = {
        {static_cast<principle>(chance.roll(10)), weight::primary, sentence(chance, 8)}};
    auto const other = static_cast<principle>(chance.roll(10));
    if (other != says.principles[0].principle)
        says.principles.push_back({other, weight::secondary, sentence(chance, 8)});
    // One in ten is for members, half of these with a teaser.
    if (chance.roll(10) == 0) {
        says.visibility = visibility::members;
        says.teaser = chance.roll(2) == 0 ? sentence(chance, 12) : "";
    }
    return says;
}

void add_one(changes::unit_of_work& work, dice& chance, std::int64_t number,
             std::vector<std::int64_t> const& leads) {
    auto const says = study(chance, number);
    std::optional<std::int64_t> lead;
    if (!leads.empty())
        lead = chance.of(leads);
    auto const kind = static_cast<resource_kind>(chance.roll(4));
    auto const made = open_resource(work, kind, lead, says.title);
    auto const version = save_version(work, made, says, "generated");
    event out;
    out.kind = event_kind::published;
    out.version = version.id;
    out.effective = work.today().plus_days(-static_cast<int>(chance.roll(3000)));
    record_event(work, made, out);
}

std::vector<std::int64_t> leads_in(operations::library& core, viewer const& by) {
    constexpr std::size_t most = 500;
    return core.office().read(by, [](changes::reader& view) {
        std::vector<std::int64_t> all;
        auto const book = view.cached<organisations::register_book>();
        for (auto const& record : book->records())
            if (all.size() < most)
                all.push_back(record->id);
        return all;
    });
}

} // namespace

result<> generate_library(operations::library& core, viewer const& by, std::int64_t resources,
                          std::uint64_t seed,
                          std::function<void(std::int64_t done)> const& progress) {
    dice chance{seed};
    auto const leads = leads_in(core, by);
    for (std::int64_t first = 1; first <= resources; first += resources_at_once) {
        auto const last = std::min(first + resources_at_once - 1, resources);
        auto const start = chance;
        auto const add_these = [&](changes::unit_of_work& work) -> result<> {
            chance = start; // a unit of work may run again
            for (auto number = first; number <= last; ++number)
                add_one(work, chance, number, leads);
            return {};
        };
        NETWORK_CHECK(core.guarded([&] {
            return core.office().write({by, "resources.publish"}, add_these);
        }));
        progress(last);
    }
    return {};
}

} // namespace network::cli
