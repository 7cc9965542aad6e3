// Reading the samples. The folder is known from the build, so the tests run from anywhere.
#include "tests/server/pages/samples.hpp"

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/value_to.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace network::view {
namespace {

namespace json = boost::json;
namespace files = std::filesystem;

json::object read(files::path const& path) {
    std::ifstream file(path);
    std::string const text{std::istreambuf_iterator<char>(file), {}};
    boost::system::error_code code;
    auto value = json::parse(text, code);
    if (code || !value.is_object())
        throw std::runtime_error(path.string() + " is not a JSON object");
    return value.as_object();
}

void fill(dictionary& values, json::object const& from) {
    for (auto const& [key, value] : from) {
        std::string_view const name(key.data(), key.size());
        if (value.is_string())
            values.set(name, json::value_to<std::string>(value));
        else if (value.is_int64())
            values.set(name, value.as_int64());
        else if (value.is_bool())
            values.show(name, value.as_bool());
        else
            for (auto const& part : value.as_array())
                fill(values.section(name), part.as_object());
    }
}

} // namespace

std::vector<sample> samples() {
    files::path const folder(NETWORK_SAMPLES);
    std::vector<sample> found;
    for (auto const& file : files::directory_iterator(folder)) {
        if (file.path().extension() != ".json")
            continue;
        auto values = read(file.path());
        auto const frame = json::value_to<std::string>(values.at("frame"));
        values.erase("frame");
        sample each;
        each.name = file.path().stem().string();
        each.view = each.name.substr(0, each.name.find('@'));
        fill(each.values, read(folder / "frames" / (frame + ".json")));
        fill(each.values, values);
        found.push_back(std::move(each));
    }
    std::ranges::sort(found, {}, &sample::name);
    return found;
}

} // namespace network::view
