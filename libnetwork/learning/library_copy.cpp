#include "libnetwork/learning/library_copy.hpp"

#include "libnetwork/base/digest.hpp"
#include "libnetwork/base/signature.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/library_copy_store.hpp"
#include "libnetwork/learning/library_settings.hpp"
#include "libnetwork/learning/markup.hpp"
#include "libnetwork/learning/project_book.hpp"
#include "libnetwork/learning/search_text.hpp"
#include "libnetwork/store/document_file.hpp"

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

namespace network::learning {
namespace {

constexpr std::string_view key_name = "library_signing_key";
constexpr std::size_t signature_length = 128;

/// What stands in the file where the signature goes, while it is signed.
std::string placeholder() {
    return std::string(signature_length, '0');
}

std::string bytes_of(std::string const& file) {
    std::ifstream from{file, std::ios::binary};
    std::stringstream all;
    all << from.rdbuf();
    return all.str();
}

library_copy_store::searched_text found_by(entry const& one, resource_export_row const& row,
                                           std::vector<std::string> const& partners) {
    library_copy_store::searched_text text{to_plain_text(read_html(row.body).blocks), {}};
    std::string all;
    for (auto const* box : std::initializer_list<std::string const*>{
             &row.title, &row.summary, &row.place, &row.problem, &row.what_was_done, &row.outcome,
             &row.numbers, &row.cost, &row.differently, &text.body, &one.lead_name})
        all += *box + '\n';
    for (auto const& name : partners)
        all += name + '\n';
    for (auto const& tag : one.card->principles)
        all += tag.evidence + '\n';
    text.spellings = other_spellings(all);
    return text;
}

/// A resource with all that it says itself.
void put_resource(changes::reader& view, network::store::connection& file, entry const& one) {
    if (!one.lead_slug.empty())
        library_copy_store::insert_organisation(
            file, one.lead_slug, one.lead_name, one.kind ? to_word(*one.kind) : std::string_view{},
            one.nation ? to_word(*one.nation) : std::string_view{});
    auto const row = export_row_of(view, one);
    auto const partners = resource_store::content_of(view.db(), one.card->id).partners;
    std::vector<std::string> names;
    for (auto const& partner : partners)
        names.push_back(partner.name);
    library_copy_store::insert_resource(file, one.id(), row, one.lead_name,
                                        found_by(one, row, names));
    for (auto const& partner : partners)
        library_copy_store::insert_partner(
            file, one.id(), partner.name, to_word(partner.role),
            partner.organisation ? who_is(view, *partner.organisation).slug : std::string{});
    for (auto const& tag : one.card->principles)
        library_copy_store::insert_tag(file, one.id(), tag);
    for (auto const& theme : one.card->themes)
        library_copy_store::insert_theme(file, one.id(), theme);
}

void fill(changes::reader& view, network::store::connection& file, library_copy& made) {
    auto const who = readership_of(view);
    auto const today = view.today();
    for (auto const& one : members::principles)
        library_copy_store::insert_principle(file, to_word(one.principle), one.name, one.about);
    std::map<std::string, std::int64_t> by_path;
    std::vector<entry const*> packs;
    auto const day = catalogue_today(view);
    for (auto const& one : day->entries()) {
        if (rules::sight_of(who, one->who, today) != sight::whole)
            continue;
        put_resource(view, file, *one);
        by_path.emplace("/resources/" + one->slug(), one->id());
        if (one->record->row.kind == resource_kind::pack)
            packs.push_back(one.get());
        ++made.resources;
    }
    for (auto const* const pack : packs)
        for (auto const& item : show_pack(view, {pack->slug()}).value().items)
            library_copy_store::insert_pack_item(file, pack->id(), item);
    for (auto const& one : list_adoptions(view, {}).value().items) {
        auto const of = by_path.find(one.path);
        library_copy_store::insert_adoption(
            file, one, of != by_path.end() ? std::optional{of->second} : std::nullopt);
    }
    for (auto const& step : lineage_steps(view))
        library_copy_store::insert_step(file, step);
}

/// Signs the bytes with the place of the signature empty, then puts it there. The place is within a
/// text of one page, so nothing else of the file moves.
std::string put_signature(std::string const& file, std::string const& signing_key,
                          std::string const& mark) {
    auto bytes = bytes_of(file);
    auto const stands = "signature" + mark; // name and value of the row stand side by side
    auto const place = bytes.find(stands + placeholder());
    if (place == std::string::npos || bytes.find(stands, place + 1) != std::string::npos)
        throw failure(status::internal, "library_copy.mark",
                      "the place for a signature is not there once");
    auto const signature = sign(signing_key, sha256(bytes));
    bytes.replace(place + stands.size(), signature_length, signature);
    std::fstream into{file, std::ios::binary | std::ios::in | std::ios::out};
    into.seekp(static_cast<std::streamoff>(place + stands.size()));
    into.write(signature.data(), static_cast<std::streamsize>(signature.size()));
    if (!into.flush())
        throw failure(status::internal, "file.unwritable",
                      "the copy of the library could not be signed");
    return bytes;
}

} // namespace

std::string library_signing_key(changes::records& office) {
    viewer const nobody;
    if (auto const known = office.read(
            nobody, [](changes::reader& view) { return library_setting(view, key_name); }))
        return *known;
    return office
        .write({nobody, "library.key_made", 0},
               [](changes::unit_of_work& work) -> result<std::string> {
                   if (auto const meanwhile = library_setting(work, key_name))
                       return *meanwhile;
                   auto made = new_key_pair();
                   keep_library_setting(work, key_name, made.secret);
                   work.record({.event = "learning.signing_key_made",
                                .subject_kind = "library",
                                .changes = {{"open_key", {}, made.open}}});
                   return made.secret;
               })
        .value();
}

std::string library_open_key(changes::records& office) {
    return open_key_of(library_signing_key(office));
}

library_copy copy_library(changes::reader& view, std::string const& signing_key,
                          std::string const& name) {
    library_copy made;
    // Unguessable, so that no text of the library can stand where the signature is looked for.
    auto const mark = "ed25519:" + random_token(16) + ':';
    {
        auto const file = network::store::new_document_file(name);
        file->run_script("begin");
        library_copy_store::make_tables(*file);
        fill(view, *file, made);
        library_copy_store::state(*file, "title",
                                  "The learning library of the Co-operative Councils Network");
        library_copy_store::state(*file, "as_at", view.now().to_string());
        library_copy_store::state(*file, "made_for",
                                  view.by().is_visitor() ? "everyone"
                                                         : "a member organisation or the network");
        library_copy_store::state(
            *file, "search",
            "select r.title from search join resource r on r.id = search.rowid where search match"
            " 'cooperative' order by rank -- a word with a hyphen stands in double quotation"
            " marks: '\"co-operative\"'");
        library_copy_store::state(*file, "resources", std::to_string(made.resources));
        library_copy_store::state(*file, "open_key", open_key_of(signing_key));
        library_copy_store::state(*file, "signature_mark", mark);
        library_copy_store::make_index(*file);
        file->run_script("commit");
        network::store::finish_document_file(*file);
    }
    {
        // Last of all, so that its place is in the file once: the page that held it is not written
        // again.
        auto const file = network::store::new_document_file(name);
        library_copy_store::state(*file, "signature", mark + placeholder());
        file->run_script("pragma journal_mode=delete");
    }
    auto const bytes = put_signature(name, signing_key, mark);
    made.bytes = static_cast<std::int64_t>(bytes.size());
    made.sha256 = sha256(bytes);
    return made;
}

copy_verdict verify_library_copy(std::string const& name, std::string_view wanted_key) {
    copy_verdict found;
    std::string mark;
    if (std::error_code none; !std::filesystem::exists(name, none)) {
        found.why = "There is no such file: " + name;
        return found;
    }
    try {
        auto const file = network::store::open_document_file(name);
        auto const text = [&](std::string_view what) {
            return library_copy_store::stated(*file, what).value_or(std::string{});
        };
        found.open_key = text("open_key");
        found.as_at = text("as_at");
        found.made_for = text("made_for");
        found.resources = whole_number(text("resources")).value_or(found.resources);
        mark = text("signature_mark");
    } catch (failure const&) {
        found.why = "This is not a copy of a library, or it is broken";
        return found;
    }
    auto bytes = bytes_of(name);
    auto const stands = "signature" + mark;
    auto const place = mark.size() == 41 ? bytes.find(stands) : std::string::npos;
    if (place == std::string::npos || bytes.size() < place + stands.size() + signature_length) {
        found.why = "It carries no signature";
        return found;
    }
    auto const begins = place + stands.size();
    auto const signature = bytes.substr(begins, signature_length);
    bytes.replace(begins, signature_length, placeholder());
    auto const key = wanted_key.empty() ? std::string_view{found.open_key} : wanted_key;
    found.sound = is_signed(key, sha256(bytes), signature);
    if (!found.sound)
        found.why = !wanted_key.empty() && wanted_key != found.open_key
                        ? "It was signed with another key"
                        : "It was changed after it was signed";
    return found;
}

} // namespace network::learning
