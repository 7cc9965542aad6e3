#include "server/api/everything_file.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/base/digest.hpp"
#include "libnetwork/learning/attachments.hpp"
#include "server/api/archive.hpp"
#include "server/api/resources_file.hpp"

#include <boost/json/serialize.hpp>

#include <set>

namespace network::api {
namespace {

namespace json = boost::json;
using namespace learning;

constexpr std::int64_t piece_length = 1024 * 1024;

template <class T>
std::string record_text(T const& one) {
    json::value value;
    operations::write_json(one, value);
    return json::serialize(value) + '\n';
}

/// One record on a line, so that two such files can be compared line by line.
template <class T>
std::string records_text(std::vector<T> const& all) {
    std::string text = "[";
    char const* before = "\n";
    for (auto const& one : all) {
        auto line = record_text(one);
        line.pop_back();
        text.append(before).append(line);
        before = ",\n";
    }
    return text + "\n]\n";
}

/// A value of a box as people read it: lists have a line for each item.
std::string plain_text(json::value const& value) {
    if (value.is_string())
        return std::string{std::string_view{value.get_string()}};
    if (value.is_null())
        return {};
    std::string text;
    if (value.is_array())
        for (auto const& one : value.get_array())
            text += (text.empty() ? "" : "\n") + plain_text(one);
    else if (value.is_object())
        for (auto const& [name, held] : value.get_object()) {
            // Numbers of organisations mean nothing on paper; their names stand beside them.
            auto const part = name == "organisation" ? std::string{} : plain_text(held);
            text += (text.empty() || part.empty() ? "" : ", ") + part;
        }
    else
        text = json::serialize(value);
    return text;
}

/// A version as a page of plain text: each box under its heading.
std::string version_page(given_resource const& resource, given_version const& version) {
    std::string text = version.says.title + "\n" +
                       std::string(std::max<std::size_t>(version.says.title.size(), 3), '=') +
                       "\n\n" + std::string{label(resource.resource.kind)} + ", version " +
                       std::to_string(version.number) + ", kept on " +
                       day_text(london_date(version.recorded_at));
    text += version.number == resource.live      ? "; readers see this one"
            : version.number == resource.pending ? "; this one is in hand"
                                                 : "";
    text += "\n" + version.urn + "\n";
    if (!version.note.empty())
        text += "\nWhat changed: " + version.note + "\n";
    json::value says;
    operations::write_json(version.says, says);
    for (auto const& box : network_fields(std::type_identity<content>{})) {
        if (box.name == "title")
            continue;
        auto const* found = says.get_object().if_contains(box.name);
        if (auto const shown_text = found ? plain_text(*found) : std::string{}; !shown_text.empty())
            text += "\n" + std::string{box.summary} + "\n" + std::string(box.summary.size(), '-') +
                    "\n" + shown_text + "\n";
    }
    return text;
}

/// Entries with what each is, for the list.
class making_everything {
  public:
    making_everything(everything_given const& given, resources_export const& rows,
                      piece_reader const& read)
        : given_(given), read_(read) {
        add("organisation.json",
            "Whose all this is, in whose place it stands, figures in use, projects of others it "
            "joined",
            about_text());
        std::string table;
        write_resources(rows, file_format::csv, [&](std::string_view piece) { table += piece; });
        add("resources.csv",
            "What readers find of yours, in the columns in which a library takes it in again",
            std::move(table));
        for (auto const& one : given.resources)
            add_resource(one);
        add("comments.json", "What was said in your name about resources",
            records_text(given.comments));
        add("adoptions.json", "What you tried too, and how it went", records_text(given.adoptions));
        for (auto const& one : given.bids)
            add("bids/" + one.bid.slug + ".json",
                "The bid \"" + one.bid.says.title +
                    "\", what became of it, and its earlier versions",
                record_text(one));
        add("declarations.json", "Your declarations with pledges, safeguards and reviews",
            records_text(given.declarations));
    }

    everything_file write(std::string const& file) {
        std::vector<archive_entry> all{{"README.txt", introduction()}};
        note(all.back(), "What is in here", sha256(all.back().bytes), all.back().bytes.size());
        auto const manifest =
            json::serialize(json::object{{"organisation", given_.organisation.name},
                                         {"slug", given_.organisation.slug},
                                         {"as_at", given_.as_at.to_string()},
                                         {"files", listed_}}) +
            '\n';
        all.push_back({"manifest.json", manifest});
        all.push_back({"SHA256SUMS", sums_ + sha256(manifest) + "  manifest.json\n"});
        for (auto& one : entries_)
            all.push_back(std::move(one));
        write_archive(all, file);
        return {static_cast<std::int64_t>(all.size()), sha256(manifest)};
    }

  private:
    void note(archive_entry const& entry, std::string const& what, std::string const& digest,
              std::uint64_t size) {
        listed_.push_back(json::object{
            {"name", entry.name}, {"what", what}, {"bytes", size}, {"sha256", digest}});
        sums_ += digest + "  " + entry.name + '\n';
    }
    void add(std::string name, std::string const& what, std::string bytes) {
        entries_.push_back({std::move(name), std::move(bytes)});
        note(entries_.back(), what, sha256(entries_.back().bytes), entries_.back().bytes.size());
    }

    [[nodiscard]] std::string about_text() const {
        json::value who, before, figures, joined;
        operations::write_json(given_.organisation, who);
        operations::write_json(given_.forebears, before);
        operations::write_json(given_.figures, figures);
        operations::write_json(given_.joined, joined);
        return json::serialize(json::object{{"organisation", who},
                                            {"as_at", given_.as_at.to_string()},
                                            {"forebears", before},
                                            {"figures", figures},
                                            {"joined", joined}}) +
               '\n';
    }

    void add_resource(given_resource const& one) {
        auto const folder = "resources/" + one.resource.slug + '/';
        auto const called = '"' + one.resource.title + '"';
        add(folder + "resource.json",
            called + ": every version, what became of it, what was said of its files",
            record_text(one));
        for (auto const& version : one.versions)
            add(folder + "version-" + std::to_string(version.number) + ".txt",
                called + ": version " + std::to_string(version.number) + " to read",
                version_page(one, version));
        std::set<std::pair<std::int64_t, std::int64_t>> carried;
        for (auto const& file : one.files)
            if (file.here && file.said.state == attachment_state::there &&
                carried.insert({file.said.id, file.said.file}).second)
                add_bytes(folder, called, file.said);
    }

    void add_bytes(std::string const& folder, std::string const& called, attachment const& file) {
        archive_entry entry{folder + "files/" + std::to_string(file.id) + '-' +
                                std::to_string(file.number) + '-' + file.file_name,
                            {},
                            false};
        entry.size = static_cast<std::uint64_t>(file.size);
        entry.next = [this, &file](std::uint64_t sent) {
            return read_(file.id, file.file, static_cast<std::int64_t>(sent));
        };
        note(entry,
             called + ": file \"" + file.title + "\", as it was from its version " +
                 std::to_string(file.number),
             file.sha256, entry.size);
        entries_.push_back(std::move(entry));
    }

    [[nodiscard]] std::string introduction() const {
        return "Everything that " + given_.organisation.name + " gave the network\n\nAs at " +
               day_text(given_.as_at) +
               ". Drafts and what waits are in it as well as what everybody reads: keep it as you "
               "keep your own papers.\n\n"
               "organisation.json  whose it is, and in whose place it stands\n"
               "resources.csv      what readers find, as a table that a library takes in again\n"
               "resources/         a folder for each: every version as text, its record, its "
               "files\n"
               "comments.json      what was said in your name\n"
               "adoptions.json     what you tried too\n"
               "bids/              bids and projects that you lead\n"
               "declarations.json  declarations with pledges and reviews\n"
               "manifest.json      what each file is, its size and its checksum\n"
               "SHA256SUMS         the checksums alone: sha256sum -c SHA256SUMS\n\n"
               "What others wrote, and what others said of you, is not in it. A file that was "
               "taken away or erased\n"
               "is named in the record of its resource, without its bytes.\n";
    }

    everything_given const& given_;
    piece_reader const& read_;
    std::vector<archive_entry> entries_;
    json::array listed_;
    std::string sums_;
};

} // namespace

everything_file write_everything(everything_given const& given, resources_export const& rows,
                                 piece_reader const& read, std::string const& file) {
    return making_everything{given, rows, read}.write(file);
}

result<everything_file> write_everything_of(changes::records& office, viewer const& who,
                                            std::string const& organisation,
                                            std::string const& file) {
    return office.read(who, [&](changes::reader& view) -> result<everything_file> {
        NETWORK_TRY(auto const given, everything_of(view, {organisation}));
        auto const read = [&](std::int64_t attachment, std::int64_t bytes, std::int64_t from) {
            auto part = kept_attachment_part(view, attachment, bytes, from, piece_length);
            if (part.has_error())
                throw failure(status::internal, "everything.file_gone",
                              "a file went while it was read");
            return *std::move(part);
        };
        return write_everything(given, published_of(view, given), read, file);
    });
}

} // namespace network::api
