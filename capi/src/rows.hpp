// An answer as a table. The root owns it, as the record that the use case gave or as JSON; a child
// is a view into it that its parent keeps.
#pragma once

#include "capi/src/cell.hpp"
#include "libnetwork/operations/library.hpp"

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
    network_rows(network::capi::cell part, network::operations::shape const* shape);
    network_rows(network_rows const&) = delete;
    network_rows& operator=(network_rows const&) = delete;

    /// Takes the answer. Needs no memory: what was done is done, and must not end as NO_MEMORY.
    void take(network::operations::outcome&& answer,
              network::operations::shape const& shape) noexcept;

    [[nodiscard]] std::size_t count() const;
    [[nodiscard]] int field_count() const { return fields_; }
    [[nodiscard]] char const* field_name(int field) const;
    [[nodiscard]] int field(std::string_view name) const;
    [[nodiscard]] network_type field_type(int field) const;
    [[nodiscard]] network::capi::cell at(std::size_t row, int field) const;
    /// The text there, ended by NUL; that of a day is written when first asked for.
    [[nodiscard]] std::optional<std::string_view> text(std::size_t row, int field) const;
    [[nodiscard]] std::optional<network::date> day(std::size_t row, int field) const;
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
    [[nodiscard]] std::string_view name_of(int field) const;
    [[nodiscard]] network::capi::cell row(std::size_t index) const;
    [[nodiscard]] network::operations::shape const* type_of(int field) const;

    std::optional<boost::json::value> own_json_; ///< of a root: one of the two
    network::operations::finding own_record_;
    network::capi::cell whole_; ///< what json() writes
    network::capi::cell table_; ///< a list of rows, or the one row, or nothing
    network::operations::shape const* row_shape_ = nullptr;
    int fields_ = 0;
    bool page_ = false;
    bool replayed_ = false;
    bool is_child_ = false;
    std::vector<std::string> names_; ///< where there is no shape

    mutable std::mutex guard_; ///< of what is made when first asked for
    mutable std::optional<std::string> json_;
    mutable std::map<std::pair<std::size_t, int>, std::string> days_;
    mutable std::map<std::pair<std::size_t, int>, network_rows> children_;
};
