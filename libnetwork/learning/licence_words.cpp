#include "libnetwork/learning/licence_words.hpp"

#include "libnetwork/base/text.hpp"

#include <array>
#include <cctype>

namespace network::learning {
namespace {

struct licence_name {
    std::string_view name;
    licence means;
};

/// Letters and digits alone; words and labels of the enum are compared beside these.
constexpr std::array<licence_name, 12> licence_names{{
    {"ogl30", licence::ogl_3},
    {"oglv3", licence::ogl_3},
    {"oglv30", licence::ogl_3},
    {"opengovernmentlicence3", licence::ogl_3},
    {"opengovernmentlicencev3", licence::ogl_3},
    {"opengovernmentlicencev30", licence::ogl_3},
    {"ccby40", licence::cc_by_4},
    {"creativecommonsby40", licence::cc_by_4},
    {"ccbysa40", licence::cc_by_sa_4},
    {"creativecommonsbysa40", licence::cc_by_sa_4},
    {"cc0", licence::cc0_1},
    {"cc010", licence::cc0_1},
}};

std::string bare_name(std::string_view text) {
    std::string bare;
    for (char const c : text)
        if (std::isalnum(static_cast<unsigned char>(c)) != 0)
            bare += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    // As it is written in America.
    if (auto const place = bare.find("license"); place != std::string::npos)
        bare[place + 5] = 'c';
    return bare;
}

} // namespace

std::optional<licence> licence_called(std::string_view text) {
    auto const name = bare_name(text);
    for (auto const word : words_of<licence>()) {
        auto const one = *from_word<licence>(word);
        if (name == bare_name(word) || name == bare_name(label(one)))
            return one;
    }
    for (auto const& [known, means] : licence_names)
        if (name == known)
            return means;
    return std::nullopt;
}

result<std::optional<licence>> licence_given(std::optional<std::string> const& text) {
    if (!text || trim(*text).empty())
        return std::optional<licence>{};
    if (auto const one = licence_called(*text))
        return std::optional{*one};
    return invalid("licence", "licence.unknown",
                   "\"" + std::string{beginning(*text, 100)} +
                       "\" is no licence of the library: write OGL 3.0, CC BY 4.0, CC BY-SA 4.0, "
                       "CC0 or All rights reserved, or leave it empty");
}

} // namespace network::learning
