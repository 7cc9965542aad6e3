// Who is looking: filled once per request by operations, asked by every rule about what may be seen
// or done. It is a value; nothing here reads the store.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace network {

/// The roles of the product. A person may hold several; rights are the union.
enum class role : std::uint8_t {
    visitor,         ///< anyone, not signed in
    officer,         ///< works for an organisation in the register
    lead,            ///< leads on the network for that organisation and looks after its people
    network_officer, ///< runs the network's daily work
    administrator,   ///< network manager: everything, and who may do what
    auditor          ///< reads everything, changes nothing
};

/// A role as held: for one organisation, or (organisation 0) for the network as a whole.
struct held_role {
    network::role role = role::visitor;
    std::int64_t organisation = 0;

    auto operator<=>(held_role const&) const = default;
};

struct viewer {
    std::int64_t person = 0; ///< 0: nobody signed in, or the console
    std::string label;       ///< how the audit trail names the actor: "person:12", "console:root"
    std::vector<held_role> roles;   ///< empty: a visitor
    std::set<std::string> scopes;   ///< of the token, if the request came with one
    bool limited_to_scopes = false; ///< true for tokens: nothing outside `scopes`

    [[nodiscard]] bool holds(role wanted, std::int64_t organisation = 0) const {
        for (auto const& held : roles)
            if (held.role == wanted && held.organisation == organisation)
                return true;
        return false;
    }
    [[nodiscard]] bool is_visitor() const { return roles.empty(); }
    [[nodiscard]] bool on_network_team() const {
        return holds(role::network_officer) || holds(role::administrator);
    }
};

} // namespace network
