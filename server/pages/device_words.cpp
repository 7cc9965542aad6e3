#include "server/pages/device_words.hpp"

#include <array>

namespace network::pages {
namespace {

struct told {
    std::string_view mark;
    std::string_view word;
};

// The first that fits decides: most browsers also claim to be those they descend from.
constexpr std::array browsers{told{"Edg/", "Edge"},
                              told{"EdgA/", "Edge"},
                              told{"EdgiOS/", "Edge"},
                              told{"OPR/", "Opera"},
                              told{"SamsungBrowser/", "Samsung Internet"},
                              told{"Firefox/", "Firefox"},
                              told{"FxiOS/", "Firefox"},
                              told{"CriOS/", "Chrome"},
                              told{"Chrome/", "Chrome"},
                              told{"Chromium/", "Chrome"},
                              told{"Safari/", "Safari"}};

constexpr std::array systems{told{"iPhone", "iPhone"},   told{"iPad", "iPad"},
                             told{"Android", "Android"}, told{"Windows", "Windows"},
                             told{"CrOS", "ChromeOS"},   told{"Macintosh", "Mac"},
                             told{"Linux", "Linux"}};

template <class List>
std::string_view first_in(std::string_view text, List const& all) {
    for (auto const& one : all)
        if (text.find(one.mark) != text.npos)
            return one.word;
    return {};
}

} // namespace

std::string device_of(std::string_view user_agent) {
    if (user_agent.empty())
        return {};
    auto const browser = first_in(user_agent, browsers);
    auto const system = first_in(user_agent, systems);
    if (browser.empty())
        return system.empty() ? "A program" : "A browser on " + std::string{system};
    return std::string{browser} + (system.empty() ? "" : " on " + std::string{system});
}

} // namespace network::pages
