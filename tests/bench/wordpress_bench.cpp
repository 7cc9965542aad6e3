// What taking a WordPress site in costs, beside the time of parsing its file and writing the same rows
// with nothing in between.
//
//     bench_wordpress FOLDER ITEMS
//
// Makes a site of that many items and two stores in FOLDER. Prints one line per measurement: name,
// milliseconds of CPU, by a tab.
#include "libnetwork/learning/import_wordpress.hpp"
#include "tests/bench/raw_sqlite.hpp"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <memory>

namespace {

using namespace network;

double cpu_ms() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

std::string item(int number) {
    auto const id = std::to_string(number);
    std::string text;
    for (int i = 0; i < 8; ++i)
        text += "<!-- wp:paragraph --><p>In year " + std::to_string(2000 + i) + " residents of ward " + id +
                " <strong>met</strong> the council, and what came of it was shared with <a href=\"https://example.org/" +
                id + "\">their neighbours</a> before the winter began.</p><!-- /wp:paragraph -->";
    return "<item><title>Study number " + id + "</title><link>https://example.org/case-study/study-" + id +
           "/</link><dc:creator><![CDATA[sam]]></dc:creator><guid>https://example.org/?p=" + id +
           "</guid><content:encoded><![CDATA[<p>Year: 2019</p><p>We will strengthen the partnership between citizens and "
           "councils in shared responsibility for wellbeing.</p>" + text + "]]></content:encoded><wp:post_id>" + id +
           "</wp:post_id><wp:post_date>2019-05-18 10:00:00</wp:post_date><wp:post_name>study-" + id +
           "</wp:post_name><wp:status>publish</wp:status><wp:post_type>case-study</wp:post_type>"
           "<category domain=\"category\" nicename=\"parishes\">Parishes</category></item>\n";
}

std::string site_of(int items) {
    std::string all = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss xmlns:wp=\"a\" xmlns:dc=\"b\" xmlns:content=\"c\">"
                      "<channel><title>A site</title><wp:wxr_version>1.2</wp:wxr_version>"
                      "<wp:base_blog_url>https://example.org</wp:base_blog_url>\n";
    for (int number = 1; number <= items; ++number)
        all += item(number);
    return all + "</channel></rss>\n";
}

/// A column's value as SQLite hands it out.
struct value {
    bool null = false, text = false;
    std::int64_t number = 0;
    std::string words;
};
struct table {
    std::string insert;
    int columns = 0;
    std::vector<value> values;
};

table read_table(bench::raw_connection& db, std::string const& name) {
    bench::raw_statement rows{db, ("select * from " + name).c_str()};
    table read;
    while (rows.step()) {
        auto* const handle = rows.handle();
        read.columns = sqlite3_column_count(handle);
        for (int place = 0; place < read.columns; ++place) {
            auto const type = sqlite3_column_type(handle, place);
            auto& one = read.values.emplace_back();
            one.null = type == SQLITE_NULL;
            one.text = type == SQLITE_TEXT || type == SQLITE_BLOB;
            if (one.text)
                rows.text(place, one.words);
            else
                one.number = sqlite3_column_int64(handle, place);
        }
    }
    read.insert = "insert into " + name + " values (?";
    for (int place = 1; place < read.columns; ++place)
        read.insert += ",?";
    read.insert += ')';
    return read;
}

void write_table(bench::raw_connection& db, table const& from) {
    bench::raw_statement add{db, from.insert.c_str()};
    for (std::size_t at = 0; at < from.values.size(); at += static_cast<std::size_t>(from.columns)) {
        for (int place = 0; place < from.columns; ++place) {
            auto const& one = from.values[at + static_cast<std::size_t>(place)];
            if (one.null)
                add.bind_null(place + 1);
            else if (one.text)
                add.bind(place + 1, std::string_view{one.words});
            else
                add.bind(place + 1, one.number);
        }
        add.run();
    }
}

std::vector<table> rows_written(std::string const& file) {
    bench::raw_connection db{file, true};
    std::vector<table> all;
    for (auto const* name : {"import", "journal", "journal_value", "resource", "resource_version", "resource_version_theme",
                             "resource_version_principle", "resource_version_partner", "resource_event",
                             "resource_address", "imported_resource", "import_line"})
        if (auto read = read_table(db, name); !read.values.empty())
            all.push_back(std::move(read));
    return all;
}

int measure(std::string const& folder, int items) {
    auto const file = site_of(items);
    learning::import_wordpress_wish wish;
    wish.file_name = "site.xml";
    wish.content = file;
    viewer console;
    console.label = "console:bench";
    {
        auto const office = changes::records::open("sqlite:" + folder + "/ours.db");
        auto const began = cpu_ms();
        auto const done = office->write({console, "bench.import", 0}, [&](changes::unit_of_work& work) {
            return learning::import_wordpress(work, wish);
        });
        std::printf("ours\t%.1f\n", cpu_ms() - began);
        if (done.has_error() || done->added != items)
            throw std::runtime_error("the site was not taken in whole");
    }
    changes::records::open("sqlite:" + folder + "/raw.db").reset();
    auto const rows = rows_written(folder + "/ours.db");
    auto began = cpu_ms();
    if (learning::read_wordpress(file).has_error())
        throw std::runtime_error("the site cannot be read");
    std::printf("parsing\t%.1f\n", cpu_ms() - began);
    bench::raw_connection db{folder + "/raw.db", false};
    began = cpu_ms();
    db.run("begin immediate");
    for (auto const& one : rows)
        write_table(db, one);
    db.run("commit");
    std::printf("inserts\t%.1f\n", cpu_ms() - began);
    return 0;
}

} // namespace

int main(int count, char** words) {
    if (count != 3) {
        std::fputs("usage: bench_wordpress FOLDER ITEMS\n", stderr);
        return 2;
    }
    try {
        return measure(words[1], std::atoi(words[2]));
    } catch (std::exception const& error) {
        std::fprintf(stderr, "bench_wordpress: %s\n", error.what());
        return 1;
    }
}
