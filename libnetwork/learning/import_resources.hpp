// Taking in a table of resources, ours or somebody's: what the export wrote comes back as it was. A
// resource is known by its slug; one that is here and says the same is left as it is.
#pragma once

#include "libnetwork/learning/import_wordpress.hpp"

namespace network::learning {

struct import_resources_wish {
    std::string file_name;
    std::optional<std::string> content;
    std::optional<std::string> content_base64;
    bool skip_refused = false;
    std::optional<std::string> source;
    std::optional<std::string> licence;
};
BOOST_DESCRIBE_STRUCT(import_resources_wish, (),
                      (file_name, content, content_base64, skip_refused, source, licence))
NETWORK_FIELDS(import_resources_wish, {"file_name", "Name of the file", {.longest = 255}},
               {"content", "The file as text, CSV or JSON", {.longest = largest_wordpress_file}},
               {"content_base64",
                "The file's bytes in base64, where they are not UTF-8",
                {.longest = largest_wordpress_file * 3 / 2}},
               {"skip_refused", "Take the sound lines although others are refused"},
               {"source", "Where the file comes from", {.longest = 500}},
               {"licence",
                "Licence of lines that name none, such as CC BY 4.0; left out: what is new has all"
                " rights reserved",
                {.longest = 200}})

/// What the file would do, and nothing done.
result<resources_import_report> preview_resources(changes::reader& view,
                                                  import_resources_wish const& wish);
/// Takes the file in, as import_wordpress() does. Fails as read_resources() and licence_given() do.
result<resources_import_report> import_resources(changes::unit_of_work& work,
                                                 import_resources_wish const& wish);

} // namespace network::learning
