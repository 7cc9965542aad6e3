#include "libnetwork/changes/forgetting.hpp"

#include "libnetwork/store/query.hpp"

namespace network::changes {

std::vector<std::string> fields_of(store::connection& db, std::string_view subject_kind,
                                   std::int64_t subject) {
    return store::select<std::string>(db,
                                      "select distinct v.field from journal_value v"
                                      " join journal j on j.number = v.journal"
                                      " where j.subject_kind = :kind and j.subject = :subject"
                                      " order by v.field",
                                      subject_kind, subject);
}

std::int64_t forget_lines_about(unit_of_work& work, std::string_view subject) {
    return store::execute(
        work.db(), "update import_line set subject = '', message = '' where subject = :subject",
        subject);
}

} // namespace network::changes
