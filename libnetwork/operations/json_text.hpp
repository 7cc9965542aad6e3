// JSON as it arrives from outside, read strictly: what is doubtful is refused and named, never
// guessed.
#pragma once

#include "libnetwork/base/result.hpp"

#include <boost/json/object.hpp>

namespace network::operations {

/// Deeper nesting than this no operation needs.
constexpr std::size_t deepest_json = 32;
/// No record has as many fields as this.
constexpr std::size_t most_json_keys = 200;

/// Reads one JSON object; empty or blank text counts as {}. Fails with invalid "json.invalid" (not
/// JSON, not UTF-8), "json.too_deep", "json.not_an_object", "json.too_many_keys", and with
/// "input.invalid" naming the field where a key is given twice.
result<boost::json::object> read_object(std::string_view text);

} // namespace network::operations
