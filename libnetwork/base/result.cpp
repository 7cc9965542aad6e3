// The errors that every module makes the same way, and what happens to a result left unchecked.
#include "libnetwork/base/result.hpp"

namespace network {

void throw_exception_from_error(error const& what, boost::source_location const& where) {
    throw failure(status::internal, "result.unchecked",
                  what.code + " was not checked at " + where.to_string());
}

error invalid(std::vector<problem> problems) {
    auto message = problems.size() == 1 ? problems.front().message
                                        : std::to_string(problems.size()) + " fields need changing";
    return {status::invalid, "input.invalid", std::move(message), std::move(problems)};
}

error invalid(std::string field, std::string code, std::string message) {
    return invalid({{std::move(field), std::move(code), std::move(message)}});
}

error not_found(std::string code, std::string message) {
    return {status::not_found, std::move(code), std::move(message), {}};
}

error conflict(std::string code, std::string message) {
    return {status::conflict, std::move(code), std::move(message), {}};
}

error forbidden(std::string code, std::string message) {
    return {status::forbidden, std::move(code), std::move(message), {}};
}

error unauthenticated(std::string code, std::string message) {
    return {status::unauthenticated, std::move(code), std::move(message), {}};
}

} // namespace network
