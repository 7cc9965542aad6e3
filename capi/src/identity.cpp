// The four ways of being somebody in C.
#include "capi/src/identity.hpp"

#include "libnetwork/people/appointments.hpp"
#include "libnetwork/people/people.hpp"
#include "libnetwork/people/tokens.hpp"

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

/// Looked up in the store, and again when the store changed or a second has passed: posts begin and
/// end, tokens expire and are revoked.
class recorded_identity : public identity {
  public:
    result<std::shared_ptr<viewer const>> current(operations::library& library) final {
        auto const generation = library.office().database().generation();
        auto const now = std::chrono::steady_clock::now();
        std::lock_guard const lock{guard_};
        if (!known_ || generation != generation_ || now - looked_up_ >= std::chrono::seconds{1}) {
            known_.reset();
            NETWORK_TRY(auto found, look_up(library.office()));
            known_ = std::make_shared<viewer const>(std::move(found));
            generation_ = generation;
            looked_up_ = now;
        }
        return known_;
    }

  protected:
    virtual result<viewer> look_up(changes::records& office) = 0;

  private:
    std::mutex guard_;
    std::shared_ptr<viewer const> known_;
    std::uint64_t generation_ = 0;
    std::chrono::steady_clock::time_point looked_up_;
};

class token_holder final : public recorded_identity {
  public:
    explicit token_holder(std::string token) : token_(std::move(token)) {}

  private:
    result<viewer> look_up(changes::records& office) override {
        return people::viewer_of_token(office, token_);
    }
    std::string token_;
};

class mail_holder final : public recorded_identity {
  public:
    explicit mail_holder(std::string email) : email_(std::move(email)) {}

  private:
    result<viewer> look_up(changes::records& office) override {
        viewer const nobody;
        changes::reader view{office, nobody};
        if (person_ == 0) {
            NETWORK_TRY(person_, people::person_with_email(view, email_));
        }
        return people::viewer_of(view, person_);
    }
    std::string email_;
    std::int64_t person_ = 0; ///< stays who it was when the address changes hands
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
        return invalid("name", "name.invalid", "Give 1 to 100 letters, digits, '-', '_' or '.'");
    viewer operator_of_machine;
    operator_of_machine.label = "console:" + std::string{name};
    operator_of_machine.roles = {{role::administrator, 0}};
    return std::unique_ptr<identity>{std::make_unique<fixed_identity>(operator_of_machine)};
}

std::unique_ptr<identity> token_identity(std::string token) {
    return std::make_unique<token_holder>(std::move(token));
}

std::unique_ptr<identity> mail_identity(std::string email) {
    return std::make_unique<mail_holder>(std::move(email));
}

} // namespace network::capi
