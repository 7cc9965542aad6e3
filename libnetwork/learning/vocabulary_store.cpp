#include "libnetwork/learning/vocabulary_store.hpp"

namespace network::learning::vocabulary_store {
namespace {

using network::store::execute;
using network::store::insert;
using network::store::select;
using network::store::select_one;

struct list_row {
    std::int64_t id = 0;
    std::int64_t number = 0;
    std::string name;
    date effective;
    std::string decided_by, minute;
};
BOOST_DESCRIBE_STRUCT(list_row, (), (id, number, name, effective, decided_by, minute))

struct theme_row {
    std::string code, name, parent, synonyms, merged_into;
};
BOOST_DESCRIBE_STRUCT(theme_row, (), (code, name, parent, synonyms, merged_into))

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        auto const end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string text_of(std::vector<std::string> const& lines) {
    std::string text;
    for (auto const& line : lines)
        text += (text.empty() ? "" : "\n") + line;
    return text;
}

} // namespace

std::vector<principle_list> lists(connection& db) {
    std::vector<principle_list> found;
    for (auto& row : select<list_row>(db, "select id, number, name, effective, decided_by, minute"
                                          " from principle_list order by number"))
        found.push_back({row.number, std::move(row.name), row.effective, std::move(row.decided_by),
                         std::move(row.minute),
                         select<principle_wording>(db,
                                                   "select principle, name, short_text, long_text"
                                                   " from principle_wording where list = :list"
                                                   " order by position",
                                                   row.id)});
    return found;
}

std::vector<theme> themes(connection& db) {
    std::vector<theme> found;
    for (auto& row : select<theme_row>(
             db, "select t.code, t.name, t.parent, t.synonyms, t.merged_into from theme_wording t"
                 " where t.id = (select max(l.id) from theme_wording l where l.code = t.code)"))
        found.push_back({std::move(row.code), std::move(row.name), std::move(row.parent),
                         lines_of(row.synonyms), std::move(row.merged_into)});
    return found;
}

std::int64_t newest(connection& db) {
    return *select_one<std::int64_t>(db, "select coalesce(max(id), 0) from theme_wording") +
           *select_one<std::int64_t>(db, "select coalesce(max(id), 0) from principle_list");
}

std::int64_t insert_list(connection& db, principle_list& list, std::optional<std::int64_t> person,
                         instant at) {
    list.number =
        *select_one<std::int64_t>(db, "select coalesce(max(number), 1) from principle_list") + 1;
    auto const id =
        insert(db,
               "insert into principle_list (number, name, effective, decided_by, minute,"
               " person, recorded_at) values (:number, :name, :effective, :decided_by,"
               " :minute, :person, :at) returning id",
               list.number, list.name, *list.effective, list.decided_by, list.minute, person, at);
    std::int64_t position = 0;
    for (auto const& one : list.wordings)
        execute(
            db,
            "insert into principle_wording (list, position, principle, name, short_text, long_text)"
            " values (:list, :position, :principle, :name, :short_text, :long_text)",
            id, ++position, one.principle, one.name, one.short_text, one.long_text);
    return id;
}

std::int64_t insert_theme(connection& db, theme const& one, std::optional<std::int64_t> person,
                          instant at) {
    return insert(
        db,
        "insert into theme_wording (code, name, parent, synonyms, merged_into, person,"
        " recorded_at) values (:code, :name, :parent, :synonyms, :merged_into, :person, :at)"
        " returning id",
        one.code, one.name, one.parent, text_of(one.synonyms), one.merged_into, person, at);
}

} // namespace network::learning::vocabulary_store
