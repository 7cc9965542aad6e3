// Tells the stories of bindings/conformance through the C API, built field by field and read back
// accessor by accessor, and through the binding to C++. Usage: conformance c|cpp FILE...
#include "tests/bindings/story.hpp"

#include <libnetwork.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <map>

namespace json = boost::json;

namespace {

/// JSON of a table, read with the accessors alone: what a C program would see.
json::value seen(network_rows const* rows, bool single);

json::value seen_at(network_rows const* rows, std::size_t row, int field) {
    if (network_rows_is_null(rows, row, field))
        return nullptr;
    switch (network_rows_field_type(rows, field)) {
    case NETWORK_TYPE_NUMBER:
    case NETWORK_TYPE_INSTANT:
    case NETWORK_TYPE_PENCE:
        return network_rows_int(rows, row, field);
    case NETWORK_TYPE_BOOLEAN:
        return network_rows_int(rows, row, field) != 0;
    case NETWORK_TYPE_LIST:
        return seen(network_rows_child(rows, row, field), false);
    case NETWORK_TYPE_RECORD:
        return seen(network_rows_child(rows, row, field), true);
    default:
        return json::string{network_rows_text(rows, row, field)};
    }
}

json::value seen_row(network_rows const* rows, std::size_t row) {
    json::object found;
    for (int field = 0; field < network_rows_field_count(rows); ++field)
        found[network_rows_field_name(rows, field)] = seen_at(rows, row, field);
    return found;
}

json::value seen(network_rows const* rows, bool single) {
    if (single)
        return seen_row(rows, 0);
    json::array found;
    bool const plain = network_rows_field_name(rows, 0) == std::string{"value"};
    for (std::size_t row = 0; row < network_rows_count(rows); ++row)
        found.push_back(plain ? seen_at(rows, row, 0) : seen_row(rows, row));
    return found;
}

/// The answer of a verb. Pages are known by the JSON that the same answer gives: items, next and
/// total, and nothing else; a record may hold a list of that name beside others.
json::value seen_answer(network_rows const* rows) {
    auto const whole = json::parse({network_rows_json(rows), network_rows_json_length(rows)});
    if (whole.is_array())
        return seen(rows, false);
    auto const& fields = whole.get_object();
    if (fields.size() != 3 || !fields.contains("items") || !fields.contains("next") ||
        !fields.contains("total"))
        return seen(rows, true);
    json::value next = nullptr;
    if (auto const* cursor = network_rows_next(rows))
        next = json::string{cursor};
    return json::object{
        {"items", seen(rows, false)}, {"next", next}, {"total", network_rows_total(rows)}};
}

void set(network_input* in, char const* key, json::value const& given);

network_input* record(json::object const& given) {
    auto* in = network_input_new();
    for (auto const& field : given)
        set(in, field.key_c_str(), field.value());
    return in;
}

void add(network_input* in, char const* key, json::value const& given) {
    if (given.is_string()) {
        network_input_list_text(in, key, given.get_string().c_str(), -1);
    } else if (given.is_int64()) {
        network_input_list_int(in, key, given.get_int64());
    } else {
        auto* one = record(given.get_object());
        network_input_list_record(in, key, one);
        network_input_free(one);
    }
}

void set(network_input* in, char const* key, json::value const& given) {
    if (given.is_null()) {
        network_input_null(in, key);
    } else if (given.is_bool()) {
        network_input_bool(in, key, given.get_bool());
    } else if (given.is_int64()) {
        network_input_int(in, key, given.get_int64());
    } else if (given.is_string()) {
        auto const& text = given.get_string();
        network_input_text(in, key, text.data(), static_cast<std::ptrdiff_t>(text.size()));
    } else if (given.is_array()) {
        network_input_list(in, key);
        for (auto const& element : given.get_array())
            add(in, key, element);
    } else {
        auto* one = record(given.get_object());
        network_input_record(in, key, one);
        network_input_free(one);
    }
}

class c_door final : public bindings_test::door {
  public:
    c_door() {
        network_store_open("sqlite::memory:", &store_, nullptr);
        network_session_open_console(store_, "conformance", &sessions_["operator"], nullptr);
        network_session_open(store_, nullptr, &sessions_["visitor"], nullptr);
    }
    ~c_door() override {
        network_store_free(store_);
        for (auto const& [_, session] : sessions_)
            network_session_free(session);
    }
    json::value call(std::string const& who, std::string const& operation,
                     json::object const& input, json::value& error) override {
        auto* in = record(input);
        network_rows* rows = nullptr;
        network_error* why = nullptr;
        network_call_input(session_of(who), operation.c_str(), in, &rows, &why);
        network_input_free(in);
        json::value answer;
        if (why)
            error = json::parse(network_error_json(why));
        else
            answer = seen_answer(rows);
        network_error_free(why);
        network_rows_free(rows);
        return answer;
    }

  private:
    network_session* session_of(std::string const& who) {
        auto*& session = sessions_[who];
        if (!session)
            network_session_open_as(store_, who.c_str(), &session, nullptr);
        return session;
    }

    network_store* store_ = nullptr;
    std::map<std::string, network_session*> sessions_;
};

class cpp_door final : public bindings_test::door {
  public:
    json::value call(std::string const& who, std::string const& operation,
                     json::object const& input, json::value& error) override {
        auto answer = session_of(who).try_call_json(operation.c_str(), json::serialize(input));
        if (answer)
            return json::parse(std::string{answer->json()});
        error = json::parse(std::string{answer.error().json()});
        return nullptr;
    }

  private:
    network::session const& session_of(std::string const& who) {
        auto place = sessions_.find(who);
        if (place == sessions_.end())
            place = sessions_.emplace(who, network::session::as(store_, who)).first;
        return place->second;
    }
    static std::map<std::string, network::session> first_sessions(network::store const& in) {
        std::map<std::string, network::session> made;
        made.emplace("operator", network::session::console(in, "conformance"));
        made.emplace("visitor", network::session::visitor(in));
        return made;
    }

    network::store store_{"sqlite::memory:"};
    std::map<std::string, network::session> sessions_ = first_sessions(store_);
};

} // namespace

int main(int count, char** words) {
    if (count < 3)
        return 2;
    int faults = 0;
    for (int index = 2; index < count; ++index) {
        std::ifstream file{words[index]};
        auto const story = json::parse(std::string{std::istreambuf_iterator<char>{file}, {}});
        std::unique_ptr<bindings_test::door> door;
        if (words[1] == std::string{"c"})
            door = std::make_unique<c_door>();
        else
            door = std::make_unique<cpp_door>();
        for (auto const& fault : bindings_test::faults_of(story, *door)) {
            ++faults;
            std::cout << words[index] << ": " << fault << '\n';
        }
    }
    std::cout << count - 2 << " stories, " << faults << " faults\n";
    return faults != 0;
}
