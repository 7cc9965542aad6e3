// The parts of an application as pages: which fields each has, how they become the input of its
// operation, and how what is saved comes back into the form.
#pragma once

#include "libnetwork/members/application_papers.hpp"
#include "server/pages/frame.hpp"

#include <span>

namespace network::pages {

struct apply_part {
    std::string_view name;      ///< in the address: "resolution"
    std::string_view title;     ///< in the task list
    std::string_view view;      ///< "apply_resolution"
    std::string_view operation; ///< that saves it
    std::string_view prefix;    ///< of the fields of its gaps: "resolution."
    void (*read)(visit const&, boost::json::object& wish);
    void (*fill)(visit const&, members::application_card const&, view::dictionary&);
};

/// In the order of the task list.
std::span<apply_part const> apply_parts();
apply_part const* apply_part_called(std::string_view name);
bool is_in_part(apply_part const& part, std::string_view field);

/// The form, with what is saved or, after an error, what was typed.
http::response show_part(visit& now, members::application_card const& card, apply_part const& part,
                         error const* why);

} // namespace network::pages
