// What the words of the library are called on the screen and in letters.
#include "libnetwork/learning/attachment.hpp"

namespace network::learning {

std::string_view label(resource_kind value) {
    switch (value) {
    case resource_kind::case_study:
        return "Case study";
    case resource_kind::publication:
        return "Publication";
    case resource_kind::toolkit:
        return "Toolkit";
    case resource_kind::model_motion:
        return "Template or model motion";
    case resource_kind::presentation:
        return "Presentation";
    case resource_kind::recording:
        return "Recording";
    case resource_kind::training:
        return "Training";
    case resource_kind::newsletter:
        return "Newsletter";
    case resource_kind::news:
        return "News";
    case resource_kind::pack:
        return "Pack";
    }
    return "";
}

std::string_view label(stage value) {
    switch (value) {
    case stage::idea:
        return "Idea";
    case stage::pilot:
        return "Pilot";
    case stage::scaled:
        return "Scaled up";
    case stage::stopped:
        return "Stopped";
    }
    return "";
}

std::string_view label(visibility value) {
    switch (value) {
    case visibility::everyone:
        return "Everyone";
    case visibility::members:
        return "Member organisations";
    case visibility::tiers:
        return "Members of some tiers";
    case visibility::body:
        return "One body";
    }
    return "";
}

std::string_view label(language value) {
    return value == language::cy ? "Welsh" : "English";
}

std::string_view label(licence value) {
    switch (value) {
    case licence::ogl_3:
        return "Open Government Licence 3.0";
    case licence::cc_by_4:
        return "Creative Commons Attribution 4.0";
    case licence::cc_by_sa_4:
        return "Creative Commons Attribution-ShareAlike 4.0";
    case licence::cc0_1:
        return "No rights reserved (CC0 1.0)";
    case licence::all_rights_reserved:
        return "All rights reserved";
    }
    return "";
}

std::string_view label(partner_role value) {
    switch (value) {
    case partner_role::co_author:
        return "Co-author";
    case partner_role::partner:
        return "Partner";
    case partner_role::funder:
        return "Funder";
    case partner_role::supplier:
        return "Supplier";
    case partner_role::subject:
        return "About";
    }
    return "";
}

std::string_view label(attachment_kind value) {
    switch (value) {
    case attachment_kind::document:
        return "Document";
    case attachment_kind::slides:
        return "Slides";
    case attachment_kind::form:
        return "Form or template";
    case attachment_kind::data:
        return "Figures";
    case attachment_kind::image:
        return "Image";
    case attachment_kind::recording:
        return "Recording";
    case attachment_kind::other:
        break;
    }
    return "Other file";
}

std::string_view label(attachment_visibility value) {
    switch (value) {
    case attachment_visibility::as_resource:
        return "Whoever may read the resource";
    case attachment_visibility::everyone:
        return "Everyone";
    case attachment_visibility::members:
        return "Member organisations";
    case attachment_visibility::tiers:
        break;
    }
    return "Members of some tiers";
}

} // namespace network::learning
