// A desk at which files of resources are taken in, and what became of them.
#pragma once

#include "libnetwork/changes/imports.hpp"
#include "libnetwork/learning/comments_store.hpp"
#include "libnetwork/learning/import_wordpress.hpp"
#include "tests/libnetwork/learning/reading_room.hpp"
#include "tests/libnetwork/learning/wordpress_site.hpp"

namespace network::test {

using learning::import_wordpress;
using learning::import_wordpress_wish;
using learning::item_outcome;
using learning::resources_import_report;

inline import_wordpress_wish wish_of(std::string file, bool skip_refused = false) {
    import_wordpress_wish wish;
    wish.file_name = "site.xml";
    wish.content = std::move(file);
    wish.skip_refused = skip_refused;
    return wish;
}

struct import_desk : reading_room {
    using reading_room::reading_room;

    resources_import_report takes(wordpress_site const& site) {
        return does(import_wordpress, wish_of(site.file()));
    }
    resources_import_report asks_preview(import_wordpress_wish const& wish) {
        return records.read(network_manager(), [&](changes::reader& view) {
            return learning::preview_wordpress(view, wish).value();
        });
    }
    std::int64_t resources() {
        return records.read(viewer{}, [](changes::reader& view) {
            return static_cast<std::int64_t>(learning::resource_store::all(view.db()).size());
        });
    }
    learning::content says(std::string const& slug) {
        return records.read(viewer{}, [&](changes::reader& view) {
            auto const row = learning::resource_store::find_slug(view.db(), slug);
            BOOST_TEST_REQUIRE(row.has_value());
            auto const versions = learning::resource_store::versions_of(view.db(), row->id);
            return learning::resource_store::content_of(view.db(), versions.back().id);
        });
    }
    std::int64_t versions_of(std::string const& slug) {
        return records.read(viewer{}, [&](changes::reader& view) {
            auto const row = learning::resource_store::find_slug(view.db(), slug);
            return static_cast<std::int64_t>(
                learning::resource_store::versions_of(view.db(), row->id).size());
        });
    }
    std::string leads_to(std::string const& address) {
        return records.read(viewer{}, [&](changes::reader& view) {
            auto const id = learning::resource_store::find_address(view.db(), address);
            auto const row = learning::resource_store::find(view.db(), id);
            return row ? row->slug : std::string{};
        });
    }
    std::vector<learning::comment_row> comments(std::string const& slug) {
        return records.read(viewer{}, [&](changes::reader& view) {
            return learning::comments_store::of_resource(
                view.db(), learning::resource_store::find_slug(view.db(), slug)->id);
        });
    }
};

inline std::string told(resources_import_report const& report, std::size_t line) {
    std::string all;
    for (auto const& message : report.report.at(line).messages)
        all += message + '\n';
    return all;
}

} // namespace network::test
