// What is written from the table of operations, text by text. Nothing here touches a file.
#pragma once

#include "libnetwork/operations/operation.hpp"

#include <map>
#include <string>
#include <string_view>

namespace network::generator {

/// include/libnetwork_verbs.h: a documented export per operation, and macros for names of fields.
std::string c_header();
/// src/verbs.cpp: the exports, a line each.
std::string c_source();
/// symbols.txt, which keeps what it has and gains a line per new operation.
std::string symbols(std::string_view existing);
/// bindings/cpp/libnetwork_verbs.hpp: the same verbs as members of a session.
std::string cpp_verbs();
/// bindings/node/libnetwork.d.ts: the types of inputs and answers for TypeScript.
std::string type_script();

/// "organisations.rename" -> "network_organisations_rename".
std::string symbol_of(std::string_view operation);
/// "organisations.rename" -> {"organisations", "rename"}.
std::pair<std::string, std::string> noun_and_verb(std::string_view operation);
/// The operations by their noun, both in alphabetical order.
std::map<std::string, std::vector<operations::operation const*>> by_noun();

} // namespace network::generator
