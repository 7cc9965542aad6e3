#include "libnetwork/changes/idempotency.hpp"

namespace network::changes {
namespace {

struct kept {
    std::string operation;
    std::string digest;
    std::string answer;
};
BOOST_DESCRIBE_STRUCT(kept, (), (operation, digest, answer))

} // namespace

result<std::optional<std::string>> answer_to(unit_of_work& work, std::string_view key,
                                             std::string_view operation, std::string_view digest) {
    auto const found = store::select_one<kept>(
        work.db(),
        "select operation, digest, answer from idempotency_key where actor = :actor and key = :key",
        work.who().viewer.label, key);
    if (!found)
        return std::optional<std::string>{};
    if (found->operation != operation || found->digest != digest)
        return conflict("idempotency.reused",
                        "This idempotency key was used for a different request. Use a new one");
    return std::optional{found->answer};
}

void keep_answer(unit_of_work& work, std::string_view key, std::string_view operation,
                 std::string_view digest, std::string_view answer) {
    store::execute(work.db(),
                   "insert into idempotency_key (actor, key, operation, digest, answer, at)"
                   " values (:actor, :key, :operation, :digest, :answer, :at)",
                   work.who().viewer.label, key, operation, digest, answer, work.now());
}

std::int64_t forget_answers(unit_of_work& work, instant before) {
    return store::execute(work.db(), "delete from idempotency_key where at < :before", before);
}

} // namespace network::changes
