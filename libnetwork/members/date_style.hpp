// How the days of a file are written, proved by the file itself: 03/04/2020 alone could be a day in
// March or in April, and is refused unless another cell or the reader's word settles it. Pure.
#pragma once

#include "libnetwork/base/date.hpp"
#include "libnetwork/base/result.hpp"
#include "libnetwork/base/words.hpp"

namespace network::members {

enum class date_style : std::uint8_t {
    year_first,  ///< 2020-04-03, 2020/04/03
    day_first,   ///< 03/04/2020, 3.4.2020
    month_first, ///< 04/03/2020
    named        ///< 3 April 2020, April 3rd, 2020
};
BOOST_DESCRIBE_ENUM(date_style, year_first, day_first, month_first, named)

/// Sees every cell of the file that holds a day, and tells in which style they are.
class date_style_proof {
  public:
    void see(std::string_view cell);
    /// Fails with invalid "date.styles_mixed" where cells contradict each other,
    /// "date.style_ambiguous" where none settles it and none was `stated`,
    /// "date.style_contradicted" where a cell proves the stated one wrong.
    [[nodiscard]] result<date_style> decide(std::optional<date_style> stated) const;

  private:
    std::string year_first_, day_first_, month_first_, named_, ambiguous_; ///< a cell of each
};

/// The day in a cell of that style; a time of midnight behind it is left out. Nothing where it is
/// no such day; years have four digits.
std::optional<date> read_day(std::string_view cell, date_style style);

} // namespace network::members
