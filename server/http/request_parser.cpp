#include "server/http/request_parser.hpp"

#include "server/http/target.hpp"

#include <boost/beast/http/basic_parser.hpp>

#include <algorithm>
#include <optional>

namespace network::http {
namespace {

namespace beast = boost::beast;
using beast_error = beast::http::error;

bool is_host(std::string_view text) {
    return !text.empty() && text.size() <= 255 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '.' || c == '-' || c == '_' || c == ':' || c == '[' || c == ']';
    });
}

std::string_view view(beast::string_view text) {
    return {text.data(), text.size()};
}

} // namespace

// Beast's grammar, writing straight into the request instead of into a message of its own. One
// lives as long as its connection: `restart` makes the base class anew in place.
class request_parser::machine {
  public:
    machine(server_options const& options, request& into) : options_(options), into_(into) {}

    void restart() {
        grammar_.emplace(*this);
        grammar_->body_limit(boost::none); // held to our own limit, per address
        grammar_->header_limit(static_cast<std::uint32_t>(options_.header_limit) + 1);
        hosts = lengths = codings = expectations = 0;
        why = nullptr;
        body_limit = options_.body_limit;
        version_error = false;
        in_body_ = false;
    }

    std::size_t put(std::string_view bytes, bool body, beast::error_code& error) {
        in_body_ = body;
        grammar_->eager(body);
        return grammar_->put(boost::asio::const_buffer(bytes.data(), bytes.size()), error);
    }

    int hosts = 0;
    int lengths = 0;
    int codings = 0;
    int expectations = 0;
    int version = 11;
    bool version_error = false;
    bool plain_length = false; ///< digits alone: Beast would take "5, 5" and a sign
    bool chunked_only = false;
    bool continue_only = false;
    std::size_t body_limit = 0;
    refusal const* why = nullptr;

    class grammar final : public beast::http::basic_parser<true> {
      public:
        explicit grammar(machine& owner) : owner_(owner) {}

      private:
        void on_request_impl(beast::http::verb, beast::string_view word, beast::string_view target,
                             int version, beast::error_code&) override {
            owner_.into_.method = method_of(view(word));
            owner_.into_.target.assign(target.data(), target.size());
            owner_.version = version;
        }
        void on_response_impl(int, beast::string_view, int, beast::error_code&) override {}
        void on_field_impl(beast::http::field name, beast::string_view word,
                           beast::string_view value, beast::error_code&) override {
            owner_.take_field(name, view(word), view(value));
        }
        void on_header_impl(beast::error_code&) override {}
        void on_body_init_impl(boost::optional<std::uint64_t> const&, beast::error_code&) override {
        }
        std::size_t on_body_impl(beast::string_view bytes, beast::error_code& error) override {
            return owner_.take_body(view(bytes), error);
        }
        void on_chunk_header_impl(std::uint64_t, beast::string_view, beast::error_code&) override {}
        std::size_t on_chunk_body_impl(std::uint64_t, beast::string_view bytes,
                                       beast::error_code& error) override {
            return owner_.take_body(view(bytes), error);
        }
        void on_finish_impl(beast::error_code&) override {}

        machine& owner_;
    };

    std::optional<grammar> grammar_;

  private:
    void take_field(beast::http::field name, std::string_view word, std::string_view value) {
        if (in_body_)
            return; // trailers are read past: nobody here waits for one
        switch (name) {
        case beast::http::field::host:
            ++hosts;
            break;
        case beast::http::field::content_length:
            ++lengths;
            plain_length = std::all_of(value.begin(), value.end(),
                                       [](char c) { return c >= '0' && c <= '9'; });
            break;
        case beast::http::field::transfer_encoding:
            ++codings;
            chunked_only = same_name(value, "chunked");
            break;
        case beast::http::field::expect:
            ++expectations;
            continue_only = same_name(value, "100-continue");
            break;
        default:
            break;
        }
        into_.headers.add(word, value);
    }

    std::size_t take_body(std::string_view bytes, beast::error_code& error) {
        if (bytes.size() > body_limit - into_.body.size()) {
            why = &refusals::body_too_large;
            error = beast_error::body_limit;
            return 0;
        }
        into_.body.append(bytes);
        return bytes.size();
    }

    server_options const& options_;
    request& into_;
    bool in_body_ = false;
};

request_parser::request_parser(server_options const& options, request& into)
    : options_(options), into_(into), scan_(options),
      machine_(std::make_unique<machine>(options, into)) {
    restart();
}

request_parser::~request_parser() = default;

void request_parser::restart() {
    constexpr std::size_t kept_body = 64 * 1024;
    scan_.restart();
    machine_->restart();
    into_.headers.clear();
    if (into_.body.capacity() > kept_body)
        std::string{}.swap(into_.body);
    into_.body.clear();
    why_ = nullptr;
    expects_continue_ = false;
}

request_parser::step request_parser::refuse(refusal const& why) {
    why_ = &why;
    return step::refused;
}

request_parser::step request_parser::take_head(std::string_view bytes, std::size_t& used) {
    used = 0;
    // An empty line before a request is an old client's mistake that the standard lets pass.
    while (bytes.starts_with("\r\n")) {
        bytes.remove_prefix(2);
        used += 2;
        scan_.restart();
    }
    if (bytes.empty() || bytes == "\r")
        return step::needs_more;
    auto const end = scan_.find_end(bytes);
    if (scan_.refused() != nullptr)
        return refuse(*scan_.refused());
    if (!end)
        return step::needs_more;
    beast::error_code error;
    auto const taken = machine_->put(bytes.substr(0, *end), false, error);
    if (error == beast_error::bad_version)
        return refuse(refusals::version);
    if (error == beast_error::bad_content_length || error == beast_error::multiple_content_length ||
        error == beast_error::bad_transfer_encoding)
        return refuse(refusals::framing);
    if (error == beast_error::bad_target)
        return refuse(refusals::target);
    if (error || taken != *end)
        return refuse(refusals::malformed);
    used += taken;
    return check_head();
}

request_parser::step request_parser::check_head() {
    auto const& seen = *machine_;
    http11_ = seen.version == 11;
    bool const chunked = seen.codings > 0;
    if (chunked && (!http11_ || seen.codings > 1 || !seen.chunked_only))
        return refuse(refusals::framing);
    if (seen.lengths > 1 || (seen.lengths == 1 && (chunked || !seen.plain_length)))
        return refuse(refusals::framing);
    if (into_.method == method::other)
        return refuse(refusals::method);
    if (into_.target.size() > options_.target_limit)
        return refuse(refusals::target_too_long);
    if (seen.hosts > 1 || (http11_ && seen.hosts == 0) ||
        (seen.hosts == 1 && !is_host(into_.headers.get("Host"))))
        return refuse(refusals::host);
    std::string_view authority;
    if (!read_target(into_, authority, options_.mends_query))
        return refuse(refusals::target);
    if (!authority.empty() && !same_name(authority, into_.headers.get("Host")))
        return refuse(refusals::host);
    if (options_.body_limit_for)
        machine_->body_limit = options_.body_limit_for(into_);
    auto const announced = machine_->grammar_->content_length();
    if (announced && *announced > machine_->body_limit)
        return refuse(refusals::body_too_large);
    if (seen.expectations > 0 && http11_) {
        if (seen.expectations > 1 || !seen.continue_only)
            return refuse(refusals::expectation);
        expects_continue_ = has_body();
    }
    return step::done;
}

request_parser::step request_parser::take_body(std::string_view bytes, std::size_t& used) {
    used = 0;
    if (!has_body())
        return step::done;
    beast::error_code error;
    used = machine_->put(bytes, true, error);
    if (machine_->why != nullptr)
        return refuse(*machine_->why);
    if (error == beast_error::need_more) {
        // A chunk's own line or a trailer that fills the buffer is no honest one.
        if (bytes.size() - used >= options_.header_limit)
            return refuse(refusals::headers_too_large);
        return step::needs_more;
    }
    if (error)
        return refuse(refusals::malformed);
    return has_body() ? step::needs_more : step::done;
}

bool request_parser::has_body() const {
    return !machine_->grammar_->is_done();
}

bool request_parser::keep_alive() const {
    return machine_->grammar_->keep_alive();
}

} // namespace network::http
