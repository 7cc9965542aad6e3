#include "libnetwork/learning/briefing.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/base/money.hpp"
#include "libnetwork/learning/adoptions.hpp"
#include "libnetwork/learning/markup.hpp"
#include "libnetwork/members/principles.hpp"

namespace network::learning {
namespace {

/// A text that came in whole, with a part for each of its headings.
void add_whole_text(std::string_view html, std::vector<briefing_part>& parts) {
    std::string heading = "In full";
    bool of_its_own = false;
    std::vector<markup> held;
    auto const flush = [&] {
        if (auto text = to_plain_text(held); of_its_own || !text.empty())
            parts.push_back({heading, std::move(text)});
        held.clear();
    };
    for (auto& block : read_html(html).blocks) {
        auto const words = words_in(block);
        if (words.empty() || (block.tag != "h2" && block.tag != "h3" && block.tag != "h4")) {
            held.push_back(std::move(block));
            continue;
        }
        flush();
        heading = words;
        of_its_own = true;
    }
    flush();
}

std::string principle_line(content const& says) {
    std::string line;
    for (auto const& tag : says.principles)
        line += (line.empty() ? "Principles: " : "; ") +
                std::string{members::text_of(tag.principle).name};
    return line;
}

std::string partner_line(content const& says) {
    std::string line;
    for (auto const& one : says.partners)
        line +=
            (line.empty() ? "With: " : "; ") + one.name + " (" + std::string{label(one.role)} + ")";
    return line;
}

std::string adopter_line(adoption_row const& one) {
    auto line = one.adopter.name + ", from " + day_text(one.tried_on) + ": " + one.result_label +
                ". " + one.happened;
    if (!one.changed.empty())
        line += " Done differently: " + one.changed;
    auto cost = one.cost_pence ? to_text(money{*one.cost_pence}) : std::string{};
    if (!one.cost.empty())
        cost += (cost.empty() ? "" : ": ") + one.cost;
    return cost.empty() ? line : line + " Cost: " + cost;
}

/// Who tried it too and how it went. A committee's papers are public: what is shared among members
/// alone is counted in them and not told.
std::string adopters_of(changes::reader& view, std::string const& slug) {
    adoptions_wish wish;
    wish.resource = slug;
    auto const all = list_adoptions(view, wish);
    if (all.has_error())
        return {};
    std::string text;
    std::int64_t quiet = 0;
    for (auto const& one : all->items)
        if (one.visibility == adoption_audience::everyone)
            text += (text.empty() ? "" : "\n\n") + adopter_line(one);
        else
            ++quiet;
    if (quiet > 0)
        text += (text.empty() ? "" : "\n\n") + std::to_string(quiet) +
                (quiet == 1 ? " organisation has" : " organisations have") +
                " shared how it went among members alone.";
    return text;
}

} // namespace

result<briefing> brief_committee(changes::reader& view, briefing_wish const& wish) {
    NETWORK_TRY(auto const place, place_of(view, wish.resource));
    NETWORK_TRY(auto const facts,
                citation_facts(view, place, std::nullopt, wish.base.value_or("")));
    auto const says = resource_store::content_of(view.db(), place.found->card->id);
    briefing page{place.row.slug,
                  says.title,
                  facts.author,
                  std::string{label(place.row.kind)},
                  says.language,
                  says.summary,
                  {},
                  {},
                  rules::cite(facts, citation_style::author_date),
                  view.today()};
    auto const part = [&](std::string_view heading, std::string text) {
        if (!text.empty())
            page.parts.push_back({std::string{heading}, std::move(text)});
    };
    part("The problem it set out to solve", says.problem);
    part("What was done", says.what_was_done);
    add_whole_text(says.body, page.parts);
    part("What came of it", says.outcome);
    part("Figures", says.numbers);
    part("What it cost", says.cost);
    part("What they would do differently", says.differently);
    part("Why it was stopped", says.stage_reason);
    part("Who tried this too, and how it went", adopters_of(view, place.row.slug));
    for (auto& line : {says.place.empty() ? std::string{} : "Place: " + says.place,
                       says.year ? "Year: " + std::to_string(*says.year) : std::string{},
                       says.stage ? "Stage: " + std::string{label(*says.stage)} : std::string{},
                       principle_line(says), partner_line(says)})
        if (!line.empty())
            page.facts.push_back(line);
    return page;
}

} // namespace network::learning
