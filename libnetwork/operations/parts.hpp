// What each module contributes to the table of operations: one function per file of rows.
#pragma once

#include "libnetwork/operations/operation.hpp"

namespace network::operations {

std::vector<operation> adoption_operations();
std::vector<operation> application_operations();
std::vector<operation> attachment_operations();
std::vector<operation> comment_operations();
std::vector<operation> commitment_operations();
std::vector<operation> dealings_operations();
std::vector<operation> governance_operations();
std::vector<operation> member_operations();
std::vector<operation> organisation_operations();
std::vector<operation> outlet_operations();
std::vector<operation> people_operations();
std::vector<operation> project_operations();
std::vector<operation> record_operations();
std::vector<operation> reminder_operations();
std::vector<operation> resource_import_operations();
std::vector<operation> resource_operations();
std::vector<operation> vocabulary_operations();
std::vector<operation> search_operations();

} // namespace network::operations
