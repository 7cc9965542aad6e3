#include "server/api/xml.hpp"

#include "libnetwork/base/escaped.hpp"

namespace network::api {

std::string xml_text(std::string_view text) {
    std::string held{text};
    std::erase_if(held, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' && c != '\r';
    });
    std::string out;
    put_escaped(out, held);
    return out;
}

std::string xml_element(std::string_view name, std::string_view text) {
    if (text.empty())
        return {};
    std::string out = "<";
    out.append(name).append(">").append(xml_text(text)).append("</").append(name).append(">");
    return out;
}

std::string_view language_tag(learning::language language) {
    return language == learning::language::cy ? "cy" : "en-GB";
}

std::string second_text(instant at) {
    return at.to_string().substr(0, 19) + 'Z';
}

} // namespace network::api
