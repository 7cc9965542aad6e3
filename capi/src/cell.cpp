#include "capi/src/cell.hpp"

#include "libnetwork/operations/json.hpp"

#include <boost/json/serialize.hpp>

namespace network::capi {

using operations::form;

bool cell::is_record() const {
    return shape_ ? is(form::record) || is(form::nothing) : value_ && value_->is_object();
}

bool cell::is_list() const {
    return shape_ ? is(form::list) : value_ && value_->is_array();
}

std::size_t cell::size() const {
    return shape_ ? shape_->access.size(at_) : value_->get_array().size();
}

cell cell::element(std::size_t index) const {
    if (shape_)
        return {shape_->access.element(at_, index), *shape_->element};
    return cell{value_->get_array()[index]};
}

cell cell::field(std::size_t place, std::string_view name) const {
    if (shape_) {
        auto const& m = shape_->members[place];
        return {m.in(at_), *m.type};
    }
    auto const& object = value_->get_object();
    if (place < object.size() && object.begin()[place].key() == name)
        return cell{object.begin()[place].value()};
    auto const* found = object.if_contains(name);
    return found ? cell{*found} : cell{};
}

std::optional<std::int64_t> cell::number() const {
    if (!shape_) {
        if (!value_)
            return std::nullopt;
        if (auto const* truth = value_->if_bool())
            return *truth;
        if (auto const* natural = value_->if_uint64())
            return static_cast<std::int64_t>(*natural);
        auto const* number = value_->if_int64();
        return number ? std::optional{*number} : std::nullopt;
    }
    switch (shape_->what) {
    case form::number:
        return shape_->access.number(at_);
    case form::boolean:
        return *static_cast<bool const*>(at_);
    case form::moment:
        return static_cast<instant const*>(at_)->milliseconds;
    case form::pence:
        return static_cast<money const*>(at_)->pence;
    default:
        return std::nullopt;
    }
}

std::optional<std::string_view> cell::text() const {
    if (is(form::text))
        return *static_cast<std::string const*>(at_);
    if (is(form::word))
        return shape_->access.word(at_);
    if (auto const* text = value_ ? value_->if_string() : nullptr)
        return std::string_view{text->data(), text->size()};
    return std::nullopt;
}

date const* cell::day() const {
    return is(form::day) ? static_cast<date const*>(at_) : nullptr;
}

std::string cell::json_text() const {
    if (shape_)
        return operations::json_text(*shape_, at_);
    return value_ ? boost::json::serialize(*value_) : "null";
}

} // namespace network::capi
