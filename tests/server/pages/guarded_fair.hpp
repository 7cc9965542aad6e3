// A library with one of everything that there is to hide, and a secret wherever it may leak.
#pragma once

#include "tests/server/pages/library_fair.hpp"
#include "tests/server/pages/unpacked.hpp"

#include "libnetwork/base/base64.hpp"
#include "libnetwork/learning/packs.hpp"

#include <set>

namespace network::test {

using namespace network::learning;

inline constexpr std::string_view secret = "XANADU-7391";

/// The fair with one of everything that there is to hide.
struct guarded_fair : library_fair {
    guarded_fair() {
        joins(own, members::tier::full);
        joins(foreign, members::tier::full);
        open = published(study("An open study"), own);
        for_members = published(hidden("A study for members", visibility::members), own);
        auto of_tier = hidden("A study for one tier", visibility::tiers);
        of_tier.tiers = {members::tier::associate};
        published(of_tier, own);
        auto held = hidden("A study held back", visibility::everyone);
        held.embargo_until = date::parse("2999-01-01");
        published(held, own);
        drafted(hidden("A draft", visibility::everyone), own);
        gone = published(hidden("A study that went", visibility::everyone), own);
        withdraws(gone);
        pack = published(study("A pack to take away"), own, resource_kind::pack);
        writes([&](changes::unit_of_work& work) {
            return arrange_pack(work,
                                {pack.slug, {{open.slug, "A good start"}, {for_members.slug, {}}}});
        });
        add_file(open, attachment_visibility::members, "for-members.txt");
        add_file(open, attachment_visibility::everyone, "for-all.txt");
    }
    resource_store::resource_row open, for_members, gone, pack;
    std::int64_t hidden_file = 0, open_file = 0;

    /// The secret stands in every text but the teaser.
    static content hidden(std::string title, learning::visibility who) {
        auto says = study(std::move(title));
        for (auto* const text :
             {&says.summary, &says.problem, &says.what_was_done, &says.outcome, &says.numbers,
              &says.cost, &says.differently, &says.place, &says.source_title})
            *text = std::string{secret};
        says.body = "<p>" + std::string{secret} + "</p>";
        says.principles[0].evidence = secret;
        says.partners = {{std::nullopt, std::string{secret}, partner_role::partner}};
        says.themes = {"housing"};
        says.visibility = who;
        says.teaser = "Members read how it was done.";
        return says;
    }
    void add_file(resource_store::resource_row const& to, attachment_visibility who,
                  std::string name) {
        auto const file = writes([&](changes::unit_of_work& work) {
            add_attachment_wish wish;
            wish.resource = to.slug;
            wish.title = "Notes";
            wish.file_name = name;
            wish.content_base64 =
                to_base64(who == attachment_visibility::members ? "notes " + std::string{secret}
                                                                : "notes for all");
            wish.format_note = "Plain text";
            wish.visibility = who;
            return add_attachment(work, wish);
        });
        (who == attachment_visibility::members ? hidden_file : open_file) = file.id;
    }
    /// Every address by which something of the library leaves.
    [[nodiscard]] std::vector<std::string> exits() const {
        std::vector<std::string> all{"/feeds/resources.atom",
                                     "/feeds/resources.json",
                                     "/feeds/news.atom",
                                     "/feeds/news.json",
                                     "/feeds/resources.atom?principle=social_partnership",
                                     "/resources.csv",
                                     "/resources.json",
                                     "/sitemap.xml",
                                     "/robots.txt",
                                     "/oai?verb=Identify",
                                     "/oai?verb=ListSets",
                                     "/oai?verb=ListRecords&metadataPrefix=oai_dc",
                                     "/oai?verb=ListIdentifiers&metadataPrefix=oai_dc",
                                     "/library.sqlite",
                                     "/api/v1/library/recent",
                                     "/api/v1/library/export",
                                     "/api/v1/resources/links",
                                     "/api/v1/lineage/choices?resource=an-open-study&q=" +
                                         std::string{secret}};
        for (auto const& slug :
             {open.slug, for_members.slug, gone.slug, pack.slug, std::string{"a-draft"},
              std::string{"a-study-held-back"}, std::string{"a-study-for-one-tier"}}) {
            for (auto const* ending : {"", "/cite.txt", "/cite.bib", "/cite.ris", "/cite.json",
                                       "/cite.xml", "/data.jsonld", "/briefing", "/briefing.docx",
                                       "/pack.epub", "/pack.zip", "/impact", "/lineage?q=study"})
                all.push_back("/resources/" + slug + ending);
            for (auto const* ending :
                 {"/citation?style=note", "/briefing", "/attachments", "/impact"})
                all.push_back("/api/v1/resources/" + slug + ending);
            all.push_back("/api/v1/packs/" + slug);
        }
        for (auto const id : {hidden_file, open_file}) {
            all.push_back("/resources/" + open.slug + "/files/" + std::to_string(id) +
                          (id == hidden_file ? "/for-members.txt" : "/for-all.txt"));
            all.push_back("/api/v1/attachments/" + std::to_string(id) + "/bytes");
            all.push_back("/api/v1/attachments/" + std::to_string(id));
        }
        return all;
    }
    /// Exits at which that visitor finds the secret; packed ones are unpacked first.
    std::set<std::string> leaks(guest const& who) {
        std::set<std::string> found;
        for (auto const& exit : exits())
            if (unpacked(bytes_of(visit(exit, who))).find(secret) != std::string::npos)
                found.insert(exit);
        return found;
    }
};

inline std::size_t count(std::string const& text, std::string_view what) {
    std::size_t found = 0;
    for (auto place = text.find(what); place != std::string::npos;
         place = text.find(what, place + 1))
        ++found;
    return found;
}

} // namespace network::test
