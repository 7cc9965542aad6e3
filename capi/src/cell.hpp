// One place of an answer: in a record of C++, read where it stands, or in JSON.
#pragma once

#include "libnetwork/operations/shape.hpp"

#include <boost/json/value.hpp>

namespace network::capi {

/// What it points to must outlive it. Nothing, a null and an optional that holds nothing are alike.
class cell {
  public:
    cell() = default;
    explicit cell(boost::json::value const& there) : value_(&there) {}
    cell(void const* at, operations::shape const& shape) : at_(at), shape_(at ? &shape : nullptr) {}

    [[nodiscard]] bool is_null() const { return !shape_ && (!value_ || value_->is_null()); }
    [[nodiscard]] bool is_record() const;
    [[nodiscard]] bool is_list() const;
    /// Of a list.
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] cell element(std::size_t index) const;
    /// Of a record: the field of that name, which nearly always stands at `place`.
    [[nodiscard]] cell field(std::size_t place, std::string_view name) const;

    /// A number, an instant, pence; 0 or 1 of a boolean.
    [[nodiscard]] std::optional<std::int64_t> number() const;
    /// A text or a word, ended by NUL, and a day of JSON. A day of a record has no text: day()
    /// tells it.
    [[nodiscard]] std::optional<std::string_view> text() const;
    [[nodiscard]] date const* day() const;

    /// The JSON there, or null where it is none.
    [[nodiscard]] boost::json::value const* json() const { return value_; }
    [[nodiscard]] std::string json_text() const;

  private:
    [[nodiscard]] bool is(operations::form what) const { return shape_ && shape_->what == what; }

    boost::json::value const* value_ = nullptr;
    void const* at_ = nullptr;
    operations::shape const* shape_ = nullptr; ///< set: `at_` is of this shape
};

} // namespace network::capi
