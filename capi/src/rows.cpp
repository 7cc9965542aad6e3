// How an answer is laid out as a table: {"items": [...]} and lists give a row per element, anything
// else is a table of one row; fields come from the operation's shape, so an empty table has them
// too.
#include "capi/src/rows.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <algorithm>

namespace json = boost::json;
using network::capi::cell;
using network::operations::form;
using network::operations::shape;

network_rows::network_rows(json::value answer)
    : own_json_(std::move(answer)), whole_(*own_json_), table_(*own_json_) {
    look_at(nullptr);
}

network_rows::network_rows(cell part, shape const* shape)
    : whole_(part), table_(part), is_child_(true) {
    look_at(shape);
}

void network_rows::take(network::operations::outcome&& answer, shape const& shape) noexcept {
    if (answer.earlier) {
        own_json_.emplace(
            *std::move(answer.earlier)); // made anew, it takes over the memory: no copy
        whole_ = cell{*own_json_};
        replayed_ = true;
    } else {
        own_record_ = std::move(answer.found);
        whole_ = {own_record_.get(), shape};
    }
    table_ = whole_;
    look_at(&shape);
}

void network_rows::look_at(shape const* shape) {
    if (shape && shape->what == form::record && shape->name == "page" && table_.is_record()) {
        page_ = true;
        table_ = table_.field(0, "items");
        shape = shape->members.front().type;
    }
    if (shape && shape->what == form::list)
        shape = shape->element;
    row_shape_ = shape;
    if (!shape)
        read_names_off();
    else
        fields_ = shape->what == form::record    ? static_cast<int>(shape->members.size())
                  : shape->what == form::nothing ? 0
                                                 : 1;
}

/// Every key of every row, in the order in which they are met.
void network_rows::read_names_off() {
    for (std::size_t index = 0; index < count(); ++index)
        if (auto const* object = row(index).json()->if_object())
            for (auto const& field : *object)
                if (std::find(names_.begin(), names_.end(), field.key()) == names_.end())
                    names_.emplace_back(field.key());
    fields_ = plain() ? 1 : static_cast<int>(names_.size());
}

/// True for a list of values that are no records.
bool network_rows::plain() const {
    if (row_shape_)
        return row_shape_->what != form::record && row_shape_->what != form::nothing;
    return names_.empty() && count() > 0 && !row(0).is_record();
}

std::size_t network_rows::count() const {
    if (table_.is_list())
        return table_.size();
    return table_.is_null() ? 0 : 1;
}

cell network_rows::row(std::size_t index) const {
    return table_.is_list() ? table_.element(index) : table_;
}

/// Ended by NUL: the names of a shape are literals.
std::string_view network_rows::name_of(int field) const {
    if (plain())
        return "value";
    auto const index = static_cast<std::size_t>(field);
    return row_shape_ ? row_shape_->members[index].name : std::string_view{names_[index]};
}

char const* network_rows::field_name(int field) const {
    return field < 0 || field >= fields_ ? nullptr : name_of(field).data();
}

int network_rows::field(std::string_view name) const {
    for (int index = 0; index < fields_; ++index)
        if (name_of(index) == name)
            return index;
    return -1;
}

shape const* network_rows::type_of(int field) const {
    if (!row_shape_)
        return nullptr;
    return plain() ? row_shape_ : row_shape_->members[static_cast<std::size_t>(field)].type;
}

namespace {

network_type type_in_c(form what) {
    switch (what) {
    case form::text:
        return NETWORK_TYPE_TEXT;
    case form::number:
        return NETWORK_TYPE_NUMBER;
    case form::boolean:
        return NETWORK_TYPE_BOOLEAN;
    case form::day:
        return NETWORK_TYPE_DATE;
    case form::moment:
        return NETWORK_TYPE_INSTANT;
    case form::pence:
        return NETWORK_TYPE_PENCE;
    case form::word:
        return NETWORK_TYPE_WORD;
    case form::list:
        return NETWORK_TYPE_LIST;
    case form::record:
    case form::nothing:
        break;
    }
    return NETWORK_TYPE_RECORD;
}

network_type type_of_value(json::value const& value) {
    switch (value.kind()) {
    case json::kind::string:
        return NETWORK_TYPE_TEXT;
    case json::kind::bool_:
        return NETWORK_TYPE_BOOLEAN;
    case json::kind::array:
        return NETWORK_TYPE_LIST;
    case json::kind::object:
        return NETWORK_TYPE_RECORD;
    default:
        return NETWORK_TYPE_NUMBER;
    }
}

} // namespace

network_type network_rows::field_type(int field) const {
    if (field < 0 || field >= fields_)
        return NETWORK_TYPE_NONE;
    if (auto const* type = type_of(field))
        return type_in_c(type->what);
    for (std::size_t index = 0; index < count(); ++index)
        if (auto const value = at(index, field); !value.is_null())
            return type_of_value(*value.json());
    return NETWORK_TYPE_TEXT;
}

cell network_rows::at(std::size_t index, int field) const {
    if (field < 0 || field >= fields_ || index >= count())
        return {};
    auto const here = row(index);
    if (plain())
        return here;
    if (!here.is_record())
        return {};
    return here.field(static_cast<std::size_t>(field), name_of(field));
}

std::optional<std::string_view> network_rows::text(std::size_t index, int field) const {
    auto const value = at(index, field);
    auto const* day = value.day();
    if (!day)
        return value.text();
    std::lock_guard const lock{guard_};
    auto& place = days_[{index, field}];
    if (place.empty())
        place = day->to_string();
    return place;
}

std::optional<network::date> network_rows::day(std::size_t index, int field) const {
    if (field_type(field) != NETWORK_TYPE_DATE)
        return std::nullopt;
    auto const value = at(index, field);
    if (auto const* day = value.day())
        return *day;
    auto const text = value.text();
    return text ? network::date::parse(*text) : std::nullopt;
}

network_rows const* network_rows::child(std::size_t index, int field) const {
    auto const type = field_type(field);
    if (index >= count() || (type != NETWORK_TYPE_LIST && type != NETWORK_TYPE_RECORD))
        return nullptr;
    std::lock_guard const lock{guard_};
    std::pair const place{index, field};
    auto found = children_.find(place);
    if (found == children_.end())
        found = children_.try_emplace(place, at(index, field), type_of(field)).first;
    return &found->second;
}

std::string const& network_rows::json() const {
    std::lock_guard const lock{guard_};
    if (!json_)
        json_ = whole_.json_text();
    return *json_;
}

char const* network_rows::next() const {
    auto const text = page_ ? whole_.field(1, "next").text() : std::nullopt;
    return text ? text->data() : nullptr;
}

std::int64_t network_rows::total() const {
    auto const number = page_ ? whole_.field(2, "total").number() : std::nullopt;
    return number ? *number : static_cast<std::int64_t>(count());
}
