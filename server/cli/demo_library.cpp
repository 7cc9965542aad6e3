// The items stand in demo/library.json, each a resource in the words of the operations, with names
// where the store has numbers: slugs of organisations, names of themes, the key of a translation.
#include "server/cli/demo_library.hpp"

#include "demo_library_files.hpp"
#include "libnetwork/learning/recording.hpp"
#include "libnetwork/learning/vocabulary.hpp"
#include "libnetwork/operations/json.hpp"
#include "libnetwork/organisations/organisations.hpp"

#include <boost/json/parse.hpp>

#include <map>

namespace network::cli {
namespace {

namespace json = boost::json;
using namespace learning;

struct affiliate {
    std::string_view name, kind, source;
};

// Partners that lead a study. What is said of them is public.
constexpr affiliate study_partners[] = {
    {"The Active Wellbeing Society", "co_operative", "https://theaws.co.uk"},
    {"Co-operatives UK", "co_operative", "https://www.uk.coop"},
    {"Co-operative College", "charity", "https://www.co-op.ac.uk"},
    {"COOP Brand", "company", "https://www.councils.coop"},
};

std::string text(json::object const& from, std::string_view name) {
    auto const* found = from.if_contains(name);
    return found ? std::string{std::string_view{found->get_string()}} : std::string{};
}

std::optional<int> days(json::object const& from, std::string_view name) {
    auto const* found = from.if_contains(name);
    return found ? std::optional{static_cast<int>(found->to_number<std::int64_t>())} : std::nullopt;
}

/// Puts one item after the other into the store, all in one unit of work.
class shelf {
  public:
    explicit shelf(changes::unit_of_work& work) : work_(work) {}

    result<std::int64_t> fill(json::array const& items) {
        for (auto const& item : items)
            NETWORK_CHECK(place(item.get_object()));
        return static_cast<std::int64_t>(placed_.size());
    }

    /// What the packs among the items hold, for the operation that arranges one.
    [[nodiscard]] std::vector<json::object> packs(json::array const& items) const {
        std::vector<json::object> wishes;
        for (auto const& item : items)
            if (auto const* holds = item.get_object().if_contains("holds")) {
                json::array held;
                for (auto const& one : holds->get_array())
                    held.push_back(json::object{
                        {"resource", std::to_string(placed_.at(text(one.get_object(), "key")))},
                        {"note", text(one.get_object(), "note")}});
                wishes.push_back(
                    {{"resource", std::to_string(placed_.at(text(item.get_object(), "key")))},
                     {"items", std::move(held)}});
            }
        return wishes;
    }

  private:
    result<> place(json::object const& item) {
        NETWORK_TRY(auto const says, content_of(item.at("content").get_object()));
        std::optional<std::int64_t> lead;
        if (auto const slug = text(item, "lead"); !slug.empty()) {
            NETWORK_TRY(lead, organisations::resolve(work_, slug));
        }
        auto const kind = *from_word<resource_kind>(text(item, "kind"));
        auto const made = open_resource(work_, kind, lead, says.title);
        auto const version = save_version(work_, made, says, "First version");
        placed_[text(item, "key")] = made.id;
        come_out(item, made, version.id);
        return {};
    }

    void come_out(json::object const& item, resource_store::resource_row const& made,
                  std::int64_t version) {
        auto const act = text(item, "act");
        if (act == "submitted") {
            record(made, event_kind::submitted, version, work_.today());
            return;
        }
        event out;
        out.kind = event_kind::published;
        out.version = version;
        out.effective = day_of(item);
        if (auto const due = days(item, "review_in_days"))
            out.until = work_.today().plus_days(*due);
        record_event(work_, made, out);
        if (act == "withdrawn")
            record(made, event_kind::withdrawn, std::nullopt, work_.today(), text(item, "reason"));
    }

    void record(resource_store::resource_row const& made, event_kind what,
                std::optional<std::int64_t> version, date on, std::string reason = {}) {
        event happened;
        happened.kind = what;
        happened.version = version;
        happened.effective = on;
        happened.reason = std::move(reason);
        record_event(work_, made, happened);
    }

    /// When it came out: a public day of real ones, days before today of invented ones.
    [[nodiscard]] date day_of(json::object const& item) const {
        if (auto const on = text(item, "on"); !on.empty())
            return *date::parse(on);
        return work_.today().plus_days(days(item, "days").value_or(0));
    }

    result<content> content_of(json::object said) {
        if (auto* translated = said.if_contains("translation_of"))
            *translated = placed_.at(std::string{std::string_view{translated->get_string()}});
        if (auto* partners = said.if_contains("partners"))
            for (auto& partner : partners->get_array())
                if (auto* slug = partner.get_object().if_contains("organisation")) {
                    NETWORK_TRY(
                        auto const number,
                        organisations::resolve(work_, std::string_view{slug->get_string()}));
                    *slug = number;
                }
        content says;
        operations::read_json(json::value(said), says);
        for (auto& theme : says.themes) {
            NETWORK_TRY(theme, known_theme(work_, theme));
        }
        if (auto const embargo = days(said, "embargo_in_days"))
            says.embargo_until = work_.today().plus_days(*embargo);
        return says;
    }

    changes::unit_of_work& work_;
    std::map<std::string, std::int64_t> placed_;
};

} // namespace

result<> load_demo_library(operations::library& core, viewer const& by) {
    for (auto const& one : study_partners)
        NETWORK_CHECK(
            core.invoke(by, "organisations.add",
                        {{"name", one.name}, {"kind", one.kind}, {"source", one.source}}));
    auto const items = json::parse(library_demo::demo_library_files().front().bytes);
    auto const packs =
        core.office().write({by, "demo.load", 0},
                            [&](changes::unit_of_work& work) -> result<std::vector<json::object>> {
                                shelf filling{work};
                                NETWORK_CHECK(filling.fill(items.get_array()));
                                return filling.packs(items.get_array());
                            });
    NETWORK_CHECK(packs);
    for (auto const& wish : *packs)
        NETWORK_CHECK(core.invoke(by, "packs.arrange", wish));
    return {};
}

} // namespace network::cli
