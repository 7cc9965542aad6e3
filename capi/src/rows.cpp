// How an answer is laid out as a table: {"items": [...]} and lists give a row per element, anything
// else is a table of one row; fields come from the operation's shape, so an empty table has them too.
#include "capi/src/rows.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>

namespace json = boost::json;
using network::operations::form;
using network::operations::shape;

network_rows::network_rows(json::value answer) : own_(std::move(answer)) { look_at(nullptr); }

network_rows::network_rows(json::value const& part, shape const* shape)
    : whole_(&part), table_(&part), is_child_(true) {
    look_at(shape);
}

void network_rows::take(json::value&& answer, shape const& shape, bool replayed) noexcept {
    own_.emplace(std::move(answer)); // made anew, it takes the answer's memory over: nothing is copied
    replayed_ = replayed;
    look_at(&shape);
}

void network_rows::look_at(shape const* shape) {
    if (shape && shape->what == form::record && shape->name == "page" && table_->is_object()) {
        page_ = true;
        table_ = &table_->get_object().at("items");
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
        if (auto const* object = row(index).if_object())
            for (auto const& field : *object)
                if (std::find(names_.begin(), names_.end(), field.key()) == names_.end())
                    names_.emplace_back(field.key());
    fields_ = plain() ? 1 : static_cast<int>(names_.size());
}

/// True for a list of values that are no records.
bool network_rows::plain() const {
    if (row_shape_)
        return row_shape_->what != form::record && row_shape_->what != form::nothing;
    return names_.empty() && count() > 0 && !row(0).is_object();
}

std::size_t network_rows::count() const {
    if (auto const* array = table_->if_array())
        return array->size();
    return table_->is_null() ? 0 : 1;
}

json::value const& network_rows::row(std::size_t index) const {
    auto const* array = table_->if_array();
    return array ? (*array)[index] : *table_;
}

char const* network_rows::field_name(int field) const {
    if (field < 0 || field >= fields_)
        return nullptr;
    if (plain())
        return "value";
    auto const index = static_cast<std::size_t>(field);
    // The names of a shape are literals, hence ended by NUL.
    return row_shape_ ? row_shape_->members[index].name.data() : names_[index].c_str();
}

int network_rows::field(std::string_view name) const {
    for (int index = 0; index < fields_; ++index)
        if (field_name(index) == name)
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
        if (auto const* value = at(index, field); value && !value->is_null())
            return type_of_value(*value);
    return NETWORK_TYPE_TEXT;
}

json::value const* network_rows::at(std::size_t index, int field) const {
    if (field < 0 || field >= fields_ || index >= count())
        return nullptr;
    auto const& here = row(index);
    if (plain())
        return &here;
    auto const* object = here.if_object();
    if (!object)
        return nullptr;
    // Records are written in the order of their shape: the field is nearly always at its own place.
    auto const place = static_cast<std::size_t>(field);
    std::string_view const name = row_shape_ ? row_shape_->members[place].name : names_[place];
    if (place < object->size() && object->begin()[place].key() == name)
        return &object->begin()[place].value();
    return object->if_contains(name);
}

network_rows const* network_rows::child(std::size_t index, int field) const {
    auto const* value = at(index, field);
    auto const type = field_type(field);
    if (!value || (type != NETWORK_TYPE_LIST && type != NETWORK_TYPE_RECORD))
        return nullptr;
    std::lock_guard const lock{guard_};
    auto& place = children_[{index, field}];
    if (!place)
        place = std::make_unique<network_rows>(*value, type_of(field));
    return place.get();
}

std::string const& network_rows::json() const {
    std::lock_guard const lock{guard_};
    if (!json_)
        json_ = json::serialize(*whole_);
    return *json_;
}

char const* network_rows::next() const {
    auto const* found = page_ ? whole_->get_object().if_contains("next") : nullptr;
    auto const* text = found ? found->if_string() : nullptr;
    return text ? text->c_str() : nullptr;
}

std::int64_t network_rows::total() const {
    auto const* found = page_ ? whole_->get_object().if_contains("total") : nullptr;
    auto const* number = found ? found->if_int64() : nullptr;
    return number ? *number : static_cast<std::int64_t>(count());
}
