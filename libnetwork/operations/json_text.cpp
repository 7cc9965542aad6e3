// A handler for Boost.JSON's parser that builds the value as the stock one does, but remembers the
// keys of each open object: the stock parser lets the last of two equal keys win in silence.
#include "libnetwork/operations/json_text.hpp"

#include "libnetwork/base/text.hpp"

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/value_stack.hpp>

#include <algorithm>
#include <optional>

namespace network::operations {
namespace {

namespace json = boost::json;

class strict_handler {
  public:
    static constexpr std::size_t max_array_size = std::size_t(-1);
    static constexpr std::size_t max_object_size = std::size_t(-1);
    static constexpr std::size_t max_string_size = std::size_t(-1);
    static constexpr std::size_t max_key_size = std::size_t(-1);

    json::value_stack values;
    std::optional<std::string> doubled; ///< the key that was given twice
    bool too_many_keys = false;

    bool on_document_begin(json::error_code&) {
        values.reset();
        return true;
    }
    bool on_document_end(json::error_code&) { return true; }

    bool on_object_begin(json::error_code&) {
        starts_.push_back(keys_.size());
        return true;
    }
    bool on_object_end(std::size_t count, json::error_code&) {
        values.push_object(count);
        keys_.resize(starts_.back());
        starts_.pop_back();
        return true;
    }
    bool on_array_begin(json::error_code&) { return true; }
    bool on_array_end(std::size_t count, json::error_code&) {
        values.push_array(count);
        return true;
    }

    bool on_key_part(json::string_view part, std::size_t, json::error_code&) {
        key_.append(part.data(), part.size());
        values.push_chars(part);
        return true;
    }
    bool on_key(json::string_view part, std::size_t, json::error_code& ec) {
        key_.append(part.data(), part.size());
        values.push_key(part);
        auto const first = keys_.begin() + static_cast<std::ptrdiff_t>(starts_.back());
        if (std::find(first, keys_.end(), key_) != keys_.end()) {
            doubled = key_;
            return refuse(ec);
        }
        too_many_keys = keys_.size() - starts_.back() >= most_json_keys;
        if (too_many_keys)
            return refuse(ec);
        keys_.push_back(std::move(key_));
        key_.clear();
        return true;
    }

    bool on_string_part(json::string_view part, std::size_t, json::error_code&) {
        values.push_chars(part);
        return true;
    }
    bool on_string(json::string_view part, std::size_t, json::error_code&) {
        values.push_string(part);
        return true;
    }
    bool on_number_part(json::string_view, json::error_code&) { return true; }
    bool on_int64(std::int64_t number, json::string_view, json::error_code&) {
        values.push_int64(number);
        return true;
    }
    bool on_uint64(std::uint64_t number, json::string_view, json::error_code&) {
        values.push_uint64(number);
        return true;
    }
    bool on_double(double number, json::string_view, json::error_code&) {
        values.push_double(number);
        return true;
    }
    bool on_bool(bool truth, json::error_code&) {
        values.push_bool(truth);
        return true;
    }
    bool on_null(json::error_code&) {
        values.push_null();
        return true;
    }
    bool on_comment_part(json::string_view, json::error_code&) { return true; }
    bool on_comment(json::string_view, json::error_code&) { return true; }

  private:
    static bool refuse(json::error_code& ec) {
        ec = make_error_code(json::error::exception);
        return false;
    }

    std::vector<std::string> keys_;   ///< of every open object, innermost last
    std::vector<std::size_t> starts_; ///< where each open object's keys begin
    std::string key_;
};

error refusal(std::string code, std::string message) {
    return {status::invalid, std::move(code), std::move(message), {}};
}

error why(strict_handler const& handler, json::error_code const& ec, std::size_t position) {
    if (handler.doubled)
        return invalid(is_clean_text(*handler.doubled) ? handler.doubled->substr(0, 100)
                                                       : "(not text)",
                       "duplicate", "This is given twice; give it once");
    if (handler.too_many_keys)
        return refusal("json.too_many_keys",
                       "An object has more than " + std::to_string(most_json_keys) + " fields");
    if (ec == json::error::too_deep)
        return refusal("json.too_deep",
                       "Nest at most " + std::to_string(deepest_json) + " levels deep");
    return refusal("json.invalid",
                   "This is not valid JSON; reading stopped at byte " + std::to_string(position));
}

} // namespace

result<json::object> read_object(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n";
    if (text.find_first_not_of(blank) == text.npos)
        return json::object{};
    json::parse_options strict;
    strict.max_depth = deepest_json;
    json::basic_parser<strict_handler> parser{strict};
    json::error_code ec;
    auto read = parser.write_some(false, text.data(), text.size(), ec);
    if (!ec && text.find_first_not_of(blank, read) != text.npos)
        ec = make_error_code(json::error::extra_data);
    if (ec)
        return why(parser.handler(), ec, read);
    auto value = parser.handler().values.release();
    if (!value.is_object())
        return refusal("json.not_an_object", "Give one JSON object: {\"field\": value, ...}");
    return std::move(value.get_object());
}

} // namespace network::operations
