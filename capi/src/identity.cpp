// The four ways of being somebody in C.
#include "capi/src/identity.hpp"

#include <algorithm>

namespace network::capi {
namespace {

/// Always the same: a visitor, the console.
class fixed_identity final : public identity {
  public:
    explicit fixed_identity(viewer who) : who_(std::make_shared<viewer const>(std::move(who))) {}
    result<std::shared_ptr<viewer const>> current(operations::library&) override { return who_; }

  private:
    std::shared_ptr<viewer const> who_;
};

bool may_stand_in_audit_trail(std::string_view name) {
    constexpr std::string_view letters =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";
    return !name.empty() && name.size() <= 100 && name.find_first_not_of(letters) == name.npos;
}

} // namespace

std::unique_ptr<identity> visitor_identity() {
    viewer nobody;
    nobody.label = "visitor";
    return std::make_unique<fixed_identity>(std::move(nobody));
}

result<std::unique_ptr<identity>> console_identity(std::string_view name) {
    if (!may_stand_in_audit_trail(name))
        return invalid("name", "name.invalid",
                       "Give 1 to 100 letters, digits, '-', '_' or '.'");
    viewer operator_of_machine;
    operator_of_machine.label = "console:" + std::string{name};
    operator_of_machine.roles = {{role::administrator, 0}};
    return std::unique_ptr<identity>{std::make_unique<fixed_identity>(operator_of_machine)};
}

} // namespace network::capi
