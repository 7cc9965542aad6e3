// A request that carries an idempotency key happens once: a repeat gets the first answer again.
#pragma once

#include "libnetwork/changes/records.hpp"

namespace network::changes {

/// The answer already given to this actor's key, or nothing. Fails with conflict
/// "idempotency.reused" where the key was used for another operation or other input.
result<std::optional<std::string>> answer_to(unit_of_work& work, std::string_view key,
                                             std::string_view operation, std::string_view digest);

/// Keeps the answer, in the unit of work that gave it.
void keep_answer(unit_of_work& work, std::string_view key, std::string_view operation,
                 std::string_view digest, std::string_view answer);

/// Forgets answers given before that instant; how many went.
std::int64_t forget_answers(unit_of_work& work, instant before);

} // namespace network::changes
