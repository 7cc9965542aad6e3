#include "libnetwork/store/database_error.hpp"

namespace network::store {

std::string_view to_word(fault kind) {
    switch (kind) {
    case fault::unique:
        return "unique";
    case fault::foreign_key:
        return "foreign_key";
    case fault::check:
        return "check";
    case fault::not_null:
        return "not_null";
    case fault::refused:
        return "refused";
    case fault::busy:
        return "busy";
    case fault::conflict:
        return "conflict";
    case fault::read_only:
        return "read_only";
    case fault::full:
        return "full";
    case fault::connection_lost:
        return "connection_lost";
    case fault::corrupt:
        return "corrupt";
    case fault::newer_schema:
        return "newer_schema";
    case fault::syntax:
        return "syntax";
    case fault::older_schema:
        return "older_schema";
    case fault::other:
        break;
    }
    return "other";
}

namespace {

status status_of(fault kind) {
    switch (kind) {
    case fault::busy:
    case fault::full:
    case fault::connection_lost:
    case fault::conflict:
    case fault::read_only: // a standby that is not promoted yet, a disk that was mounted anew
        return status::busy;
    case fault::unique:
    case fault::foreign_key:
    case fault::check:
    case fault::not_null:
    case fault::refused:
        return status::conflict;
    default:
        return status::internal;
    }
}

std::string code_of(fault kind) {
    return std::string{"store."}.append(to_word(kind));
}

} // namespace

database_error::database_error(fault kind, std::string what)
    : database_error(kind, code_of(kind), std::move(what)) {}

database_error::database_error(fault kind, std::string code, std::string what)
    : failure(status_of(kind), std::move(code), std::move(what)), kind_(kind) {}

} // namespace network::store
