#include "libnetwork/changes/imports.hpp"

#include <algorithm>
#include <charconv>

namespace network::changes {

std::int64_t begin_import(unit_of_work& work, new_import const& what) {
    auto const id = store::insert(
        work.db(),
        "insert into import (kind, file_name, digest, source, licence, at, actor, line_count)"
        " values (:kind, :file_name, :digest, :source, :licence, :at, :actor, :line_count)"
        " returning id",
        what.kind, what.file_name, what.digest, what.source, what.licence, work.now(),
        work.who().viewer.label, what.line_count);
    work.acts_for_import(id);
    entry taken;
    taken.event = "imports.taken_in";
    taken.subject_kind = "import";
    taken.subject = id;
    taken.changes = {{"file_name", {}, std::string{what.file_name}},
                     {"digest", {}, std::string{what.digest}},
                     {"source", {}, std::string{what.source}},
                     {"licence", {}, std::string{what.licence}}};
    work.record(taken);
    return id;
}

void record_lines(unit_of_work& work, std::int64_t import,
                  std::vector<import_line_row> const& lines) {
    store::many_rows rows{"insert into import_line (import, line, outcome, subject, message)", 5};
    for (auto const& line : lines)
        rows.add(import, line.line, line.outcome, line.subject, line.message);
    rows.write(work.db());
}

result<import_row> import_of(reader& reader, std::int64_t id) {
    auto found = store::select_one<import_row>(
        reader.db(),
        "select id, kind, file_name, digest, source, licence, at, actor, line_count, undone_at"
        " from import where id = :id",
        id);
    if (!found)
        return not_found("import.unknown", "no import has that number");
    return *std::move(found);
}

result<> mark_undone(unit_of_work& work, std::int64_t id) {
    NETWORK_CHECK(import_of(work, id));
    auto const marked = store::execute(
        work.db(), "update import set undone_at = :at where id = :id and undone_at is null",
        work.now(), id);
    if (marked == 0)
        return conflict("import.already_undone", "that import has been undone already");
    entry undone;
    undone.event = "imports.undone";
    undone.subject_kind = "import";
    undone.subject = id;
    undone.changes = {{"undone_at", {}, work.now().to_string()}};
    work.record(undone);
    return {};
}

result<page<import_row>> list_imports(reader& reader, list_imports_wish const& wish) {
    std::int64_t before = INT64_MAX;
    if (wish.after) {
        auto const* const end = wish.after->data() + wish.after->size();
        auto const read = std::from_chars(wish.after->data(), end, before);
        if (read.ec != std::errc{} || read.ptr != end)
            return invalid("after", "cursor.invalid", "must be the `next` of an earlier page");
    }
    auto const limit = std::clamp<std::int64_t>(wish.limit.value_or(default_page), 1, largest_page);
    page<import_row> answer;
    answer.items = store::select<import_row>(
        reader.db(),
        "select id, kind, file_name, digest, source, licence, at, actor, line_count, undone_at"
        " from import where id < :before order by id desc limit :limit",
        before, limit + 1);
    if (answer.items.size() > static_cast<std::size_t>(limit)) {
        answer.items.pop_back();
        answer.next = std::to_string(answer.items.back().id);
    }
    answer.total =
        store::select_one<std::int64_t>(reader.db(), "select count(*) from import").value_or(0);
    return answer;
}

result<import_card> show_import(reader& reader, import_card_wish const& wish) {
    import_card card;
    NETWORK_TRY(card.import, import_of(reader, wish.import));
    card.lines = store::select<import_line_row>(reader.db(),
                                                "select line, outcome, subject, message from "
                                                "import_line where import = :import order by line",
                                                wish.import);
    return card;
}

} // namespace network::changes
