// What a form sends: application/x-www-form-urlencoded, and multipart/form-data with files.
// Fields keep their order. Whether texts are valid UTF-8 and make sense is for whoever reads them.
#pragma once

#include "libnetwork/base/result.hpp"
#include "server/http/message.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace network::http {

struct form_field {
    std::string name;
    std::string value;
};

struct uploaded_file {
    std::string name;     ///< of the input
    std::string filename; ///< as the browser gave it, without any folder; never use it as a path
    std::string content_type; ///< as the browser claims; may be empty
    std::string_view bytes;   ///< stands in the body of the request, which must outlive this
};

struct form {
    std::vector<form_field> fields;
    std::vector<uploaded_file> files;

    /// The first field of that name, or nothing.
    [[nodiscard]] std::optional<std::string_view> get(std::string_view name) const;
    /// Every value of that name, in order (check boxes).
    [[nodiscard]] std::vector<std::string_view> all(std::string_view name) const;
    /// The first file of that name, or null. An input left empty sends a file without name or
    /// bytes.
    [[nodiscard]] uploaded_file const* file(std::string_view name) const;
};

struct form_limits {
    std::size_t parts = 500;
    std::size_t field_bytes = 256 * 1024; ///< of one field; files are held by the body limit alone
};

/// Reads the body by its content type. `from` must outlive the form. Fails with codes form.type
/// (neither of the two types), form.broken, form.too_many, form.too_large. No body: an empty form.
result<form> read_form(request const& from, form_limits const& limits = {});

/// The multipart half of read_form; `content_type` gives the boundary.
result<form> read_multipart(std::string_view body, std::string_view content_type,
                            form_limits const& limits);

} // namespace network::http
