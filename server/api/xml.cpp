#include "server/api/xml.hpp"

namespace network::api {

std::string xml_text(std::string_view text) {
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    for (char const c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t' || c == '\r')
                out += c;
        }
    }
    return out;
}

std::string xml_element(std::string_view name, std::string_view text) {
    if (text.empty())
        return {};
    std::string out = "<";
    out.append(name).append(">").append(xml_text(text)).append("</").append(name).append(">");
    return out;
}

} // namespace network::api
