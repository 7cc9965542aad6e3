#include "libnetwork/learning/briefing.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/base/money.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/adoptions.hpp"
#include "libnetwork/members/principles.hpp"

namespace network::learning {
namespace {

/// The words of safe HTML, a paragraph for each block, for texts that came in whole.
std::string words_of_html(std::string_view html) {
    std::string out;
    bool in_tag = false;
    std::string tag;
    for (char const c : html) {
        if (c == '<') {
            in_tag = true;
            tag.clear();
        } else if (c == '>' && in_tag) {
            in_tag = false;
            if (tag.starts_with("/p") || tag.starts_with("/h") || tag.starts_with("/li") ||
                tag.starts_with("br"))
                out += "\n\n";
        } else if (in_tag) {
            tag += c;
        } else {
            out += c;
        }
    }
    for (auto const& [code, text] : {std::pair{"&lt;", "<"},
                                     {"&gt;", ">"},
                                     {"&quot;", "\""},
                                     {"&#39;", "'"},
                                     {"&nbsp;", " "},
                                     {"&amp;", "&"}})
        for (auto place = out.find(code); place != std::string::npos;
             place = out.find(code, place + 1))
            out.replace(place, std::string_view{code}.size(), text);
    return std::string{trim(out)};
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
    part("In full", words_of_html(says.body));
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
