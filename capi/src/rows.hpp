// An answer as a table. The root owns the JSON value; a child is a view into it that its parent keeps.
#pragma once

#include "libnetwork/operations/shape.hpp"

#include <boost/json/value.hpp>

#include <libnetwork.h>

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

struct network_rows {
    /// An answer that is still to come.
    network_rows() = default;
    /// A whole answer without a shape: names and types are read off the value.
    explicit network_rows(boost::json::value answer);
    /// What stands at one place of an answer.
    network_rows(boost::json::value const& part, network::operations::shape const* shape);
    network_rows(network_rows const&) = delete;
    network_rows& operator=(network_rows const&) = delete;

    /// Takes the answer. Needs no memory: what was done is done, and must not end as NO_MEMORY.
    void take(boost::json::value&& answer, network::operations::shape const& shape,
              bool replayed) noexcept;

    [[nodiscard]] std::size_t count() const;
    [[nodiscard]] int field_count() const { return fields_; }
    [[nodiscard]] char const* field_name(int field) const;
    [[nodiscard]] int field(std::string_view name) const;
    [[nodiscard]] network_type field_type(int field) const;
    /// The value there, or null where there is none.
    [[nodiscard]] boost::json::value const* at(std::size_t row, int field) const;
    [[nodiscard]] network_rows const* child(std::size_t row, int field) const;
    [[nodiscard]] std::string const& json() const;
    [[nodiscard]] char const* next() const;
    [[nodiscard]] std::int64_t total() const;
    [[nodiscard]] bool replayed() const { return replayed_; }
    [[nodiscard]] bool is_child() const { return is_child_; }

  private:
    void look_at(network::operations::shape const* shape);
    void read_names_off();
    [[nodiscard]] bool plain() const;
    [[nodiscard]] boost::json::value const& row(std::size_t index) const;
    [[nodiscard]] network::operations::shape const* type_of(int field) const;

    std::optional<boost::json::value> own_{std::in_place}; ///< of a root
    boost::json::value const* whole_ = &*own_; ///< what json() writes
    boost::json::value const* table_ = &*own_; ///< an array of rows, or the one row, or JSON null
    network::operations::shape const* row_shape_ = nullptr;
    int fields_ = 0;
    bool page_ = false;
    bool replayed_ = false;
    bool is_child_ = false;
    std::vector<std::string> names_;          ///< where there is no shape

    mutable std::mutex guard_;                ///< of what is made when first asked for
    mutable std::optional<std::string> json_;
    mutable std::map<std::pair<std::size_t, int>, std::unique_ptr<network_rows>> children_;
};
