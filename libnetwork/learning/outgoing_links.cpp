#include "libnetwork/learning/outgoing_links.hpp"

#include "libnetwork/learning/box_text.hpp"
#include "libnetwork/learning/catalogue.hpp"

#include <algorithm>
#include <charconv>

namespace network::learning {
namespace {

bool leads_outside(std::string_view address) {
    return address.starts_with("https://") || address.starts_with("http://");
}

/// The name in an address, in small letters, without "www." and a port.
std::string host_of(std::string_view address) {
    address.remove_prefix(address.find("//") + 2);
    address = address.substr(0, address.find_first_of("/?#"));
    if (auto const at = address.rfind('@'); at != std::string_view::npos)
        address.remove_prefix(at + 1);
    address = address.substr(0, address.find(':'));
    std::string host{address};
    std::transform(host.begin(), host.end(), host.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return host.starts_with("www.") ? host.substr(4) : host;
}

class gathering {
  public:
    void address(std::string_view box, std::string text) {
        if (!leads_outside(text) || std::any_of(found_.begin(), found_.end(), [&](auto const& one) {
                return one.address == text;
            }))
            return;
        auto host = host_of(text);
        found_.push_back({std::move(text), std::move(host), std::string{box}});
    }
    void text(std::string_view box, std::string const& words) {
        for (auto const& block : rules::blocks_of(words))
            for (auto const& line : block.lines)
                for (auto const& run : line)
                    if (run.is_link)
                        address(box, run.text);
    }
    /// Of HTML that was made safe when it was taken in: its links are written one way.
    void html(std::string_view box, std::string_view markup) {
        constexpr std::string_view mark = "href=\"";
        for (auto at = markup.find(mark); at != std::string_view::npos;
             at = markup.find(mark, at)) {
            at += mark.size();
            std::string plain{markup.substr(at, markup.find('"', at) - at)};
            for (auto amp = plain.find("&amp;"); amp != std::string::npos;
                 amp = plain.find("&amp;", amp + 1))
                plain.replace(amp, 5, "&");
            address(box, std::move(plain));
        }
    }
    std::vector<outgoing_link> found() { return std::move(found_); }

  private:
    std::vector<outgoing_link> found_;
};

std::int64_t linked_number(std::optional<std::string> const& text) {
    std::int64_t number = 0;
    if (text)
        std::from_chars(text->data(), text->data() + text->size(), number);
    return number;
}

} // namespace

namespace rules {

std::vector<outgoing_link> links_of(content const& says) {
    gathering all;
    all.address("source_url", says.source_url);
    for (auto const& [box, words] :
         {std::pair<std::string_view, std::string const*>{"summary", &says.summary},
          {"problem", &says.problem},
          {"what_was_done", &says.what_was_done},
          {"outcome", &says.outcome},
          {"numbers", &says.numbers},
          {"cost", &says.cost},
          {"differently", &says.differently},
          {"stage_reason", &says.stage_reason}})
        all.text(box, *words);
    all.html("body", says.body);
    return all.found();
}

} // namespace rules

result<page<links_row>> outgoing_links(changes::reader& view, links_wish const& wish) {
    auto const day = catalogue_today(view);
    auto entries = day->entries();
    std::sort(entries.begin(), entries.end(),
              [](auto const& a, auto const& b) { return a->id() < b->id(); });
    auto const after = linked_number(wish.after);
    auto const most = static_cast<std::size_t>(wish.limit.value_or(default_page));
    page<links_row> made;
    for (auto const& one : entries) {
        auto links = rules::links_of(resource_store::content_of(view.db(), one->card->id));
        if (wish.host)
            std::erase_if(
                links, [&](auto const& link) { return link.host != host_of("//" + *wish.host); });
        if (links.empty())
            continue;
        ++made.total;
        if (one->id() <= after)
            continue;
        if (made.items.size() == most) {
            if (!made.next)
                made.next = std::to_string(made.items.back().resource.id);
            continue;
        }
        made.items.push_back(
            {{one->id(), one->slug(), one->card->title, one->record->row.kind}, std::move(links)});
    }
    return made;
}

} // namespace network::learning
