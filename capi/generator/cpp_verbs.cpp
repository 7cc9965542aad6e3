// The verbs as members of the C++ binding's session: session.organisations().rename({...}).
#include "capi/generator/writings.hpp"

#include <algorithm>
#include <array>
#include <sstream>

namespace network::generator {
namespace {

/// Words that C++ keeps for itself get an underscore.
std::string identifier(std::string const& name) {
    static constexpr std::array<std::string_view, 8> kept{"delete",   "export", "import", "new",
                                                          "register", "return", "switch", "union"};
    auto const taken = std::find(kept.begin(), kept.end(), name) != kept.end();
    return taken ? name + '_' : name;
}

} // namespace

std::string cpp_verbs() {
    std::ostringstream out;
    out << "// Generated from the table of operations by network_generate; not for editing.\n"
           "// Included by libnetwork.hpp: the verbs of a session, by noun.\n"
           "#pragma once\n\nnamespace network {\n\n"
           "template <class Session>\nclass named_verbs {\n  public:\n";
    for (auto const& [noun, all] : by_noun()) {
        out << "    struct " << noun << "_verbs {\n        Session const& session;\n";
        for (auto const* op : all) {
            auto const verb = identifier(noun_and_verb(op->name).second);
            out << "        /// " << op->summary << ".\n"
                << "        rows " << verb
                << "(input const& in = {}) const { return session.call(\"" << op->name
                << "\", in); }\n"
                << "        outcome<rows> try_" << verb
                << "(input const& in = {}) const { return session.try_call(\"" << op->name
                << "\", in); }\n";
        }
        out << "    };\n    " << noun << "_verbs " << identifier(noun)
            << "() const { return {static_cast<Session const&>(*this)}; }\n\n";
    }
    out << "};\n\n} // namespace network\n";
    return out.str();
}

} // namespace network::generator
