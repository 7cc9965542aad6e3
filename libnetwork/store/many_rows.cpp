#include "libnetwork/store/many_rows.hpp"

#include <algorithm>
#include <bit>

namespace network::store {

// Powers of two alone, so that few statements are kept whatever the number of rows.
std::int64_t many_rows::write(connection& db) {
    constexpr std::size_t most_values = 512;
    if (values_.size() % columns_ != 0)
        throw database_error(fault::syntax, "rows were given that do not fit their columns");
    auto const most_rows = std::bit_floor(std::max<std::size_t>(most_values / columns_, 1));
    std::int64_t changed = 0;
    std::span<parameter const> left{values_};
    while (!left.empty()) {
        auto const rows = std::min(most_rows, std::bit_floor(left.size() / columns_));
        changed += db.execute(text_for(rows), left.first(rows * columns_));
        left = left.subspan(rows * columns_);
    }
    values_.clear();
    return changed;
}

std::string many_rows::text_for(std::size_t rows) const {
    auto text = into_ + " values ";
    std::size_t number = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        text += row == 0 ? "(" : ",(";
        for (std::size_t column = 0; column < columns_; ++column)
            text.append(column == 0 ? ":v" : ",:v").append(std::to_string(++number));
        text += ')';
    }
    return text + tail_;
}

} // namespace network::store
