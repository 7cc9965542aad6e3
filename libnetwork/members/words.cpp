// The words of membership as people read them.
#include "libnetwork/members/member.hpp"

namespace network::members {

std::string_view label(tier value) {
    switch (value) {
    case tier::full:
        return "Full";
    case tier::associate:
        return "Associate";
    case tier::affiliate:
        return "Affiliate";
    case tier::supporter:
        return "Supporter";
    }
    return "";
}

std::string_view label(event_kind value) {
    switch (value) {
    case event_kind::admitted:
        return "Admitted";
    case event_kind::renewed:
        return "Renewed";
    case event_kind::tier_changed:
        return "Tier changed";
    case event_kind::suspended:
        return "Suspended";
    case event_kind::resumed:
        return "Suspension lifted";
    case event_kind::notice_given:
        return "Gave notice";
    case event_kind::notice_withdrawn:
        return "Took its notice back";
    case event_kind::lapsed:
        return "Lapsed";
    case event_kind::left:
        return "Left";
    case event_kind::expelled:
        return "Expelled";
    case event_kind::reinstated:
        return "Came back";
    case event_kind::converted:
        return "Went on in another membership";
    case event_kind::succeeded:
        return "Went on in its successor";
    }
    return "";
}

std::string_view label(standing value) {
    switch (value) {
    case standing::never:
        return "Not a member";
    case standing::active:
        return "Active";
    case standing::notice:
        return "Active, leaving";
    case standing::grace:
        return "In its days of grace";
    case standing::suspended:
        return "Suspended";
    case standing::lapsed:
        return "Lapsed";
    case standing::left:
        return "Left";
    case standing::expelled:
        return "Expelled";
    case standing::converted:
        return "Converted";
    case standing::succeeded:
        return "Succeeded";
    }
    return "";
}

bool belongs(standing value) {
    return value == standing::active || value == standing::notice || value == standing::grace ||
           value == standing::suspended;
}

std::string_view label(entitlement value) {
    switch (value) {
    case entitlement::vote:
        return "Vote";
    case entitlement::elect_class_representative:
        return "Elect the representative of its tier";
    case entitlement::stand_for_committee:
        return "Stand for the Executive Oversight Committee";
    case entitlement::sit_on_values_board:
        return "Sit on the Values and Principles Board";
    case entitlement::lead_projects:
        return "Lead policy labs and prototypes";
    case entitlement::take_part_in_projects:
        return "Take part in projects";
    case entitlement::free_places:
        return "Free places at the network's events";
    case entitlement::members_library:
        return "Read what is shared among members";
    case entitlement::receive_news:
        return "Get the news";
    }
    return "";
}

} // namespace network::members
