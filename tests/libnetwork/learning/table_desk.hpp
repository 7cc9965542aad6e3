// Tables of resources for tests, and what a report tells of their lines.
#pragma once

#include "libnetwork/learning/import_resources.hpp"
#include "tests/libnetwork/learning/reading_room.hpp"

namespace network::test {

inline learning::import_resources_wish table(std::string text, bool skip = false) {
    learning::import_resources_wish wish;
    wish.file_name = "resources.csv";
    wish.content = std::move(text);
    wish.skip_refused = skip;
    return wish;
}

/// "2: what was noticed", a line each.
inline std::string told_in(learning::resources_import_report const& report) {
    std::string all;
    for (auto const& line : report.report)
        for (auto const& message : line.messages)
            all += std::to_string(line.line) + ": " + message + '\n';
    return all;
}

inline bool holds(std::string const& text, std::string_view what) {
    return text.find(what) != std::string::npos;
}

} // namespace network::test
