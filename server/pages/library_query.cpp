#include "server/pages/library_query.hpp"

#include "libnetwork/base/text.hpp"
#include "server/pages/frame.hpp"

#include <algorithm>
#include <set>

namespace network::pages {
namespace {

constexpr std::size_t longest_question = 20'000; ///< code points; the rest is not read

/// What may be chosen; everything else in an address is passed over.
bool is_choice(std::string_view name) {
    static std::set<std::string_view> const known{
        "principle", "principle_match", "theme",    "lead", "participant", "nation",
        "region",    "authority",       "tier",     "year", "year_from",   "year_to",
        "kind",      "stage",           "language", "like", "like_by"};
    return known.contains(name);
}

} // namespace

std::string first_points(std::string_view text, std::size_t most) {
    std::size_t points = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
        if ((static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U && ++points > most)
            return std::string{text.substr(0, at)};
    return std::string{text};
}

library_query::library_query(visit const& now) {
    for (auto const& [name, given] : now.request.query) {
        std::string text{trim(given)};
        if (text.empty())
            continue;
        if (name == "q" && q_.empty())
            q_ = first_points(text, longest_question);
        else if (name == "order" && order_.empty())
            order_ = std::move(text);
        else if (name == "after" && after_.empty())
            after_ = std::move(text);
        else if (is_choice(name) &&
                 std::find(chosen_.begin(), chosen_.end(), std::pair{name, text}) == chosen_.end())
            chosen_.emplace_back(name, std::move(text));
    }
}

boost::json::object library_query::input(std::int64_t limit) const {
    auto fields = chosen_;
    for (auto const& [name, text] :
         {std::pair{"q", q_}, std::pair{"order", order_}, std::pair{"after", after_}})
        if (!text.empty())
            fields.emplace_back(name, text);
    auto wish = operations::from_fields(*operations::find("resources.search")->input, fields);
    // The form asks whether control is to be alike too, beside kind and size.
    if (value("like_by") == "control")
        wish["like_by"] = {"kind", "population", "control"};
    wish["limit"] = limit;
    return wish;
}

std::string library_query::url(std::string_view path,
                               std::pair<std::string_view, std::string_view> without) const {
    std::vector<std::pair<std::string_view, std::string>> all{{"q", q_}};
    for (auto const& [name, text] : chosen_)
        if (name != without.first || text != without.second)
            all.emplace_back(name, text);
    all.emplace_back("order", order_);
    return address(path, all);
}

std::string library_query::page_url(std::string_view after) const {
    auto const first = url();
    return first + (first.find('?') == std::string::npos ? "?after=" : "&after=") +
           std::string{after};
}

std::string library_query::value(std::string_view name) const {
    if (name == "order")
        return order_;
    for (auto const& [known, text] : chosen_)
        if (known == name)
            return text;
    return {};
}

bool library_query::filtered() const {
    return std::any_of(chosen_.begin(), chosen_.end(), [](auto const& one) {
        return one.first != "principle_match" && one.first != "like_by";
    });
}

} // namespace network::pages
