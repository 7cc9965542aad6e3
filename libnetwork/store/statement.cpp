#include "libnetwork/store/statement.hpp"

namespace network::store::detail {

statement::statement(soci::session& session, backend& beneath, std::string const& sql)
    : beneath_(beneath), prepared_(session) {
    prepared_.alloc();
    try {
        prepared_.prepare(sql);
    } catch (soci::soci_error const& error) {
        beneath_.translate(error);
    }
    in_.resize(beneath_.placeholders(prepared_, sql));
    attach();
}

// Only scalar exchange: SOCI's vectors send the first batch again when they are run again.
void statement::attach() {
    prepared_.bind_clean_up();
    for (auto& slot : in_) {
        if (slot.kind == column::integer)
            prepared_.exchange(soci::use(slot.integer, slot.indicator));
        else
            prepared_.exchange(soci::use(slot.text, slot.indicator));
    }
    prepared_.define_and_bind();
}

// True where a value's type is not the one attached. Null fits either.
bool statement::fill(std::span<parameter const> values) {
    bool changed = false;
    for (std::size_t i = 0; i != in_.size(); ++i) {
        auto& slot = in_[i];
        if (auto const* number = std::get_if<std::int64_t>(&values[i])) {
            changed |= slot.kind != column::integer;
            slot.kind = column::integer;
            slot.integer = *number;
            slot.indicator = soci::i_ok;
        } else if (auto const* text = std::get_if<std::string>(&values[i])) {
            if (text->find('\0') != std::string::npos)
                throw database_error(fault::syntax, "a text with a NUL reached the store");
            changed |= slot.kind != column::text;
            slot.kind = column::text;
            slot.text = *text;
            slot.indicator = soci::i_ok;
        } else {
            slot.indicator = soci::i_null;
        }
    }
    return changed;
}

void statement::run(std::span<parameter const> values) {
    if (values.size() != in_.size())
        throw database_error(fault::syntax, "a statement was given " +
                                                std::to_string(values.size()) + " values for " +
                                                std::to_string(in_.size()) + " placeholders");
    auto const changed = fill(values);
    running_ = true;
    try {
        if (changed || failed_)
            attach();
        failed_ = false;
        first_row_ready_ = prepared_.execute(true);
        done_ = !first_row_ready_;
    } catch (soci::soci_error const& error) {
        finish();
        failed_ = true;
        beneath_.translate(error);
    }
}

bool statement::next() {
    if (first_row_ready_) {
        first_row_ready_ = false;
        return true;
    }
    if (done_)
        return false;
    try {
        done_ = prepared_.get_backend()->fetch(1) != soci::details::statement_backend::ef_success;
    } catch (soci::soci_error const& error) {
        done_ = true;
        beneath_.translate(error);
    }
    return !done_;
}

void statement::finish() noexcept {
    beneath_.drain(prepared_);
    running_ = false;
    first_row_ready_ = false;
    done_ = true;
}

} // namespace network::store::detail
