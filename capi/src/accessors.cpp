// The accessors of tables: out of range, or given NULL, they answer 0 or NULL, and none fails but
// by such an answer.
#include "capi/src/rows.hpp"

#include "libnetwork/base/date.hpp"

namespace {

/// The text there; where memory ran out for that of a day, none.
std::optional<std::string_view> text_at(network_rows const* rows, size_t row, int field) {
    try {
        return rows ? rows->text(row, field) : std::nullopt;
    } catch (...) {
        return std::nullopt;
    }
}

} // namespace

size_t network_rows_count(network_rows const* rows) {
    return rows ? rows->count() : 0;
}

int network_rows_field_count(network_rows const* rows) {
    return rows ? rows->field_count() : 0;
}

char const* network_rows_field_name(network_rows const* rows, int field) {
    return rows ? rows->field_name(field) : nullptr;
}

int network_rows_field(network_rows const* rows, char const* name) {
    return rows && name ? rows->field(name) : -1;
}

network_type network_rows_field_type(network_rows const* rows, int field) {
    return rows ? rows->field_type(field) : NETWORK_TYPE_NONE;
}

int network_rows_is_null(network_rows const* rows, size_t row, int field) {
    return !rows || rows->at(row, field).is_null();
}

int64_t network_rows_int(network_rows const* rows, size_t row, int field) {
    return rows ? rows->at(row, field).number().value_or(0) : 0;
}

char const* network_rows_text(network_rows const* rows, size_t row, int field) {
    auto const text = text_at(rows, row, field);
    return text ? text->data() : nullptr;
}

size_t network_rows_text_length(network_rows const* rows, size_t row, int field) {
    auto const text = text_at(rows, row, field);
    return text ? text->size() : 0;
}

int network_rows_date(network_rows const* rows, size_t row, int field, int* year, int* month,
                      int* day) {
    auto const date = rows ? rows->day(row, field) : std::nullopt;
    if (!date)
        return 0;
    if (year)
        *year = date->year();
    if (month)
        *month = date->month();
    if (day)
        *day = date->day();
    return 1;
}

network_rows const* network_rows_child(network_rows const* rows, size_t row, int field) {
    try {
        return rows ? rows->child(row, field) : nullptr;
    } catch (...) {
        return nullptr;
    }
}

char const* network_rows_json(network_rows const* rows) {
    try {
        return rows ? rows->json().c_str() : nullptr;
    } catch (...) {
        return nullptr;
    }
}

size_t network_rows_json_length(network_rows const* rows) {
    try {
        return rows ? rows->json().size() : 0;
    } catch (...) {
        return 0;
    }
}

char const* network_rows_next(network_rows const* rows) {
    return rows ? rows->next() : nullptr;
}

int64_t network_rows_total(network_rows const* rows) {
    return rows ? rows->total() : 0;
}

int network_rows_replayed(network_rows const* rows) {
    return rows && rows->replayed();
}

void network_rows_free(network_rows* rows) {
    if (rows && !rows->is_child())
        delete rows;
}
