#include "libnetwork/changes/touched.hpp"

namespace network::changes {

std::vector<touched> touched_since(store::connection& db, std::int64_t after) {
    return store::select<touched>(db,
                                  "select event, subject_kind, max(number) from journal"
                                  " where number > :after group by event, subject_kind",
                                  after);
}

} // namespace network::changes
