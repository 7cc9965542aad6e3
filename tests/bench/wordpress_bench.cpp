// What taking a WordPress site in costs, beside the time of parsing its file and writing the same
// rows with nothing in between.
//
//     bench_wordpress FOLDER ITEMS
//
// Makes a site of that many items and two stores in FOLDER. Prints one line per measurement: name,
// milliseconds of CPU, by a tab. "inserts" are all rows that ours wrote, of whatever table, those
// of the audit trail and the search index too, each by a run of a kept statement, values in hand
// before; that is what the aim is about. "inserts together" are the same with 32 rows by a
// statement, about as the import writes most of its own: how much of the gain is in the statements.
#include "libnetwork/learning/import_wordpress.hpp"
#include "tests/bench/raw_rows.hpp"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <exception>

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
        text += "<!-- wp:paragraph --><p>In year " + std::to_string(2000 + i) +
                " residents of ward " + id +
                " <strong>met</strong> the council, and what came of it was shared with <a "
                "href=\"https://example.org/" +
                id + "\">their neighbours</a> before the winter began.</p><!-- /wp:paragraph -->";
    return "<item><title>Study number " + id +
           "</title><link>https://example.org/case-study/study-" + id +
           "/</link><dc:creator><![CDATA[sam]]></dc:creator><guid>https://example.org/?p=" + id +
           "</guid><content:encoded><![CDATA[<p>Year: 2019</p><p>We will strengthen the "
           "partnership between citizens and "
           "councils in shared responsibility for wellbeing.</p>" +
           text + "]]></content:encoded><wp:post_id>" + id +
           "</wp:post_id><wp:post_date>2019-05-18 10:00:00</wp:post_date><wp:post_name>study-" +
           id +
           "</wp:post_name><wp:status>publish</wp:status><wp:post_type>case-study</wp:post_type>"
           "<category domain=\"category\" nicename=\"parishes\">Parishes</category></item>\n";
}

std::string site_of(int items) {
    std::string all = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss xmlns:wp=\"a\" "
                      "xmlns:dc=\"b\" xmlns:content=\"c\">"
                      "<channel><title>A site</title><wp:wxr_version>1.2</wp:wxr_version>"
                      "<wp:base_blog_url>https://example.org</wp:base_blog_url>\n";
    for (int number = 1; number <= items; ++number)
        all += item(number);
    return all + "</channel></rss>\n";
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
        auto const done =
            office->write({console, "bench.import", 0}, [&](changes::unit_of_work& work) {
                return learning::import_wordpress(work, wish);
            });
        std::printf("ours\t%.1f\n", cpu_ms() - began);
        if (done.has_error() || done->added != items)
            throw std::runtime_error("the site was not taken in whole");
    }
    for (auto const* name : {"/raw.db", "/raw_together.db"})
        changes::records::open("sqlite:" + folder + name).reset();
    auto const rows = bench::rows_written(folder + "/ours.db", folder + "/raw.db");
    auto const began = cpu_ms();
    if (learning::read_wordpress(file).has_error())
        throw std::runtime_error("the site cannot be read");
    std::printf("parsing\t%.1f\n", cpu_ms() - began);
    std::printf("inserts\t%.1f\n", bench::written_again(folder + "/raw.db", rows, cpu_ms));
    std::printf("inserts together\t%.1f\n",
                bench::written_again(folder + "/raw_together.db", rows, cpu_ms, 32));
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
