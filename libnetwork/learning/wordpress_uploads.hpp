// The folder of uploads of a WordPress site: which file of it belongs to which attachment of the
// export, and what is said of it here. Its bytes decide what it is; what the library does not take
// is told and left where it is. Pure.
#pragma once

#include "libnetwork/learning/attachments.hpp"
#include "libnetwork/learning/wordpress_file.hpp"

#include <map>

namespace network::learning {

/// A file of the folder.
struct uploaded_file {
    std::string path;
    std::string content_base64;
};
BOOST_DESCRIBE_STRUCT(uploaded_file, (), (path, content_base64))
NETWORK_FIELDS(uploaded_file,
               {"path",
                "Its place in the folder of uploads, such as 2021/05/plan.pdf",
                {.longest = 500}},
               {"content_base64", "Its bytes in base64", {.longest = 36'000'000}})

/// A file that is to be added to a resource.
struct planned_file {
    add_attachment_wish wish; ///< without its resource
    std::string digest;       ///< SHA-256 of its bytes
    std::string told;         ///< "“The plan” (plan.pdf, PDF)"
};

class wordpress_uploads {
  public:
    /// `files` must outlive it.
    explicit wordpress_uploads(std::vector<uploaded_file> const& files);

    /// The file of an attachment, by the end of its address; null: it is not among them.
    [[nodiscard]] uploaded_file const* of(wordpress_item const& attachment) const;

  private:
    std::map<std::string, uploaded_file const*, std::less<>> by_path_;
};

/// What would be added for an attachment, `site` being where it comes from. Invalid as recognise(),
/// and "content.base64", "content.too_large" (beyond so many bytes).
result<planned_file> plan_file(wordpress_item const& attachment, uploaded_file const& given,
                               std::string const& site, content const& of_resource,
                               std::int64_t most_bytes);

/// The path of an attachment on its site; empty: it has none.
std::string path_of_upload(wordpress_item const& attachment);

} // namespace network::learning
