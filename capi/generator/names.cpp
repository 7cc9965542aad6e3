// How the name of an operation is said in other languages.
#include "capi/generator/writings.hpp"

#include <algorithm>

namespace network::generator {

std::string symbol_of(std::string_view operation) {
    auto symbol = "network_" + std::string{operation};
    std::replace(symbol.begin(), symbol.end(), '.', '_');
    return symbol;
}

std::pair<std::string, std::string> noun_and_verb(std::string_view operation) {
    auto const dot = operation.find('.');
    auto verb = std::string{operation.substr(dot == operation.npos ? 0 : dot + 1)};
    std::replace(verb.begin(), verb.end(), '.', '_');
    return {std::string{operation.substr(0, dot)}, verb};
}

std::map<std::string, std::vector<operations::operation const*>> by_noun() {
    std::map<std::string, std::vector<operations::operation const*>> nouns;
    for (auto const& op : operations::table())
        nouns[noun_and_verb(op.name).first].push_back(&op);
    return nouns;
}

} // namespace network::generator
