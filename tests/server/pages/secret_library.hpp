// A library in which every text that not everybody may read is a word that stands nowhere else, and
// beside it a book of who may read which word. Nine readers come to it, each with a browser and a
// token.
#pragma once

#include "libnetwork/base/base64.hpp"
#include "libnetwork/learning/adoptions.hpp"
#include "libnetwork/learning/bids.hpp"
#include "libnetwork/learning/comments.hpp"
#include "libnetwork/learning/feed_keys.hpp"
#include "libnetwork/learning/lineage.hpp"
#include "libnetwork/learning/packs.hpp"
#include "libnetwork/learning/questions.hpp"
#include "libnetwork/learning/rounds.hpp"
#include "libnetwork/learning/saved_searches.hpp"
#include "tests/server/pages/library_fair.hpp"

#include <set>

namespace network::test {

using readers = std::set<std::string>;

/// Every hidden text begins with it, and no open one holds it.
constexpr std::string_view in_all_secrets = "wolframite";

/// A word that was planted.
struct planted {
    std::string word;
    std::string where; ///< "a draft: outcome"
    readers may;       ///< who may read it
    readers must;      ///< who has to find it somewhere
};

struct reader_here {
    std::string name;
    guest browser;
    std::string token, feed_key;
};

class secret_library : public library_fair {
  public:
    std::vector<planted> words;
    std::vector<reader_here> all_readers{{"visitor", {}, {}, "no-such-key"}};
    std::int64_t associate =
        council("Assocton Town Council", organisations::organisation_kind::town_council);
    std::int64_t affiliate = council("Affil Limited", organisations::organisation_kind::company);
    std::int64_t unrelated =
        council("Strangeham Borough Council", organisations::organisation_kind::district);
    std::vector<std::string> slugs;
    std::vector<std::int64_t> files, comments, adoptions, questions, bids;
    std::int64_t round = 7;

    secret_library() {
        joins(own, members::tier::full);
        joins(foreign, members::tier::full);
        joins(associate, members::tier::associate);
        joins(affiliate, members::tier::affiliate);
        comes("stranger", people::post::officer, unrelated);
        comes("affiliate", people::post::officer, affiliate);
        comes("associate", people::post::officer, associate);
        comes("full", people::post::officer, foreign);
        comes("owner", people::post::officer, own);
        comes("editor", people::post::network_officer, 0);
        comes("administrator", people::post::administrator, 0);
        comes("auditor", people::post::auditor, 0);
        open_ = published(study("An open study"), own);
        slugs.push_back(open_.slug);
        plant_resources();
        plant_files();
        plant_what_is_said();
        plant_a_bid();
    }

    [[nodiscard]] reader_here const& reader(std::string_view name) const {
        for (auto const& one : all_readers)
            if (one.name == name)
                return one;
        throw std::logic_error("no such reader: " + std::string{name});
    }

    static readers keepers() { return {"owner", "editor", "administrator", "auditor"}; }
    static readers with(readers some, readers const& more) {
        some.insert(more.begin(), more.end());
        return some;
    }
    static readers of_members() { return with(keepers(), {"full", "associate", "affiliate"}); }

  private:
    learning::resource_store::resource_row open_, for_members_; ///< of the latter the address alone

    std::int64_t council(std::string const& name, organisations::organisation_kind kind) {
        return writes([&](changes::unit_of_work& work) {
                   organisations::add_wish wish;
                   wish.name = name;
                   wish.kind = kind;
                   return organisations::add(work, wish);
               })
            .id;
    }
    void comes(std::string name, people::post post, std::int64_t organisation) {
        auto const browser = signed_in(post, organisation);
        std::vector<std::string> scopes;
        for (auto const& row : people::known_scopes())
            scopes.emplace_back(row.scope);
        auto const token =
            writes([&](changes::unit_of_work& work) {
                return people::create_token_for(work, browser.person, {"test", scopes, {}});
            }).token;
        viewer by;
        by.person = browser.person;
        by.label = "person:" + std::to_string(browser.person);
        auto const key =
            must(core->office().write({by, "feeds.make_key"}, [&](changes::unit_of_work& work) {
                return learning::make_feed_key(work, {"Reader"});
            })).key;
        all_readers.push_back({std::move(name), browser, token, key});
    }
    /// Does an operation through the API as one of the readers; the answer's number.
    std::int64_t does(std::string_view who, std::string const& route,
                      boost::json::object const& input) {
        auto const answer =
            post("/api/v1" + route, boost::json::serialize(input), reader(who).token);
        auto const body = body_of(answer);
        if (answer.status >= 300)
            throw std::runtime_error(route + ": " + boost::json::serialize(body));
        return body.if_contains("id") ? body.at("id").as_int64() : 0;
    }

    /// Another word. Its length is a multiple of three, so that it also shows in base64.
    std::string plant(std::string where, readers const& may, std::optional<readers> found_by = {}) {
        std::string word{"xqz"};
        for (auto left = words.size(), digit = std::size_t{0}; digit < 4; ++digit, left /= 26)
            word += static_cast<char>('a' + left % 26);
        word += "vk";
        words.push_back({word, std::move(where), may, found_by.value_or(may)});
        return word;
    }
    std::string said(std::string where, readers const& may, std::optional<readers> found_by = {}) {
        return std::string{in_all_secrets} + ' ' +
               plant(std::move(where), may, std::move(found_by));
    }

    /// A study in which every text is planted; with a teaser its title and teaser are for
    /// everybody.
    learning::content filled(std::string const& where, readers const& may, bool with_teaser) {
        learning::content says;
        boost::mp11::mp_for_each<
            boost::describe::describe_members<learning::content, boost::describe::mod_public>>(
            [&](auto const& field) {
                std::string_view const name{field.name};
                if constexpr (std::is_same_v<std::remove_cvref_t<decltype(says.*field.pointer)>,
                                             std::string>)
                    if (name != "body_code" && name != "teaser" &&
                        !(name == "title" && with_teaser))
                        says.*field.pointer = said(where + ": " + std::string{name}, may);
            });
        if (with_teaser) {
            says.title = "Known by its title: " + where;
            says.teaser = "Chosen words.";
        }
        says.body = "<p>" + says.body + "</p>";
        says.source_url =
            "https://" + says.source_url.substr(in_all_secrets.size() + 1) + ".example/there";
        says.stage = learning::stage::stopped;
        says.principles = {{members::principle::learning, learning::weight::primary,
                            said(where + ": evidence", may)}};
        says.partners = {
            {std::nullopt, said(where + ": partner", may), learning::partner_role::partner}};
        says.themes = {plant(where + ": theme", may)};
        return says;
    }
    /// Under an address that tells nothing: who asks for it by its title knows the title.
    void keep(learning::resource_store::resource_row row) {
        if (row.slug.find("xqz") != std::string::npos)
            writes([&](changes::unit_of_work& work) {
                return learning::rename_address(work, row,
                                                "hidden-" + std::to_string(slugs.size()));
            });
        slugs.push_back(row.slug);
    }

    void plant_resources() {
        using learning::visibility;
        keep(drafted(filled("a draft", keepers(), false), own));
        for (bool const teaser : {true, false}) {
            auto const how = std::string{teaser ? ", with a teaser" : ", without one"};
            auto says = filled("for members" + how, of_members(), teaser);
            says.visibility = visibility::members;
            keep(published(says, own));
            for_members_.slug = slugs.back();
            says = filled("for one tier" + how, with(keepers(), {"associate"}), teaser);
            says.visibility = visibility::tiers;
            says.tiers = {members::tier::associate};
            keep(published(says, own));
            says = filled("for a body" + how, keepers(), teaser);
            says.visibility = visibility::body;
            says.body_code = "eoc";
            keep(published(says, own));
            says = filled("held back" + how, keepers(), teaser);
            says.embargo_until = date::parse("2999-01-01");
            keep(published(says, own));
        }
        auto const gone = published(filled("withdrawn", keepers(), false), own);
        withdraws(gone);
        keep(gone);
        auto together = filled("written together", with(keepers(), {"associate"}), false);
        together.partners.push_back(
            {associate, "Assocton Town Council", learning::partner_role::co_author});
        keep(drafted(together, own));
        writes([&](changes::unit_of_work& work) -> result<> {
            auto const later = save_version(work, open_, filled("a revision", keepers(), false),
                                            said("the note of a revision", keepers()));
            learning::event asked;
            asked.kind = learning::event_kind::changes_asked;
            asked.version = later.id;
            asked.effective = work.today();
            asked.reason = said("what editors want changed", keepers());
            record_event(work, open_, asked);
            return {};
        });
        auto const pack = published(study("A pack"), own, learning::resource_kind::pack);
        keep(pack);
        writes([&](changes::unit_of_work& work) {
            return learning::arrange_pack(
                work, {pack.slug,
                       {{open_.slug, "A good start"},
                        {for_members_.slug, said("a pack's note", of_members())}}});
        });
        writes([&](changes::unit_of_work& work) {
            learning::link_wish link;
            link.from_resource = open_.slug;
            link.to_resource = for_members_.slug;
            return link_lineage(work, link);
        });
    }

    std::int64_t add_file(std::string const& to, std::string const& where,
                          learning::attachment_visibility who, readers const& may, bool held) {
        // Its text is found by searches, which need not show it.
        auto const file = writes([&](changes::unit_of_work& work) {
            learning::add_attachment_wish wish;
            wish.resource = to;
            wish.title = said(where + ": title", may);
            wish.file_name = plant(where + ": file name", may) + ".txt";
            wish.content_base64 = to_base64(plant(where + ": bytes", may) + " in a file");
            wish.alternative = said(where + ": alternative", may);
            wish.format_note = said(where + ": format note", may);
            wish.text_layer = said(where + ": text", may, readers{});
            wish.visibility = who;
            if (who == learning::attachment_visibility::tiers)
                wish.tiers = {members::tier::associate};
            if (held)
                wish.embargo_until = date::parse("2999-01-01");
            return add_attachment(work, wish);
        });
        files.push_back(file.id);
        return file.id;
    }
    void plant_files() {
        using enum learning::attachment_visibility;
        add_file(open_.slug, "a file for members", members, of_members(), false);
        add_file(open_.slug, "a file for one tier", tiers, with(keepers(), {"associate"}), false);
        add_file(open_.slug, "a file held back", everyone, keepers(), true);
        add_file(for_members_.slug, "a file of one for members", as_resource, of_members(), false);
        add_file(slugs[1], "a file of a draft", as_resource, keepers(), false);
        // Bytes that were replaced are had by those who look after the file, with everything else
        // of theirs.
        auto const replaced = add_file(open_.slug, "a file replaced", everyone, keepers(), true);
        for (auto& one : words)
            if (one.where == "a file replaced: bytes")
                one.must = {"owner", "editor", "administrator", "auditor"};
        writes([&](changes::unit_of_work& work) {
            learning::change_attachment_wish other;
            other.attachment = replaced;
            other.content_base64 =
                to_base64(plant("a file replaced: later bytes", keepers()) + " in a file");
            return change_attachment(work, other);
        });
        auto const taken = add_file(open_.slug, "a file taken away", everyone, keepers(), false);
        for (auto& one : words)
            if (one.where == "a file taken away: bytes")
                one.must.clear(); // they are kept, and had by nobody
        writes([&](changes::unit_of_work& work) {
            return learning::withdraw_attachment(work, {taken, said("why a file went", keepers())});
        });
    }

    /// What somebody says for an organisation; the address of the comment in the API.
    std::string comments_on(std::string_view who, std::int64_t organisation,
                            learning::resource_store::resource_row const& on, std::string text) {
        comments.push_back(
            does(who, "/resources/" + on.slug + "/comments",
                 {{"organisation", std::to_string(organisation)}, {"text", std::move(text)}}));
        return "/comments/" + std::to_string(comments.back());
    }
    void plant_what_is_said() {
        readers const team{"editor", "administrator", "auditor"};
        auto const by_full = with(team, {"full"});
        auto const hidden =
            comments_on("full", foreign, open_, said("a hidden comment", by_full, readers{}));
        does("editor", hidden + "/approval", {});
        does("full", hidden + "/reports",
             {{"reason", said("why a comment is reported", team, readers{})}});
        does("editor", hidden + "/hiding",
             {{"reason", said("why a comment is hidden", by_full, team)}});
        comments_on("associate", associate, open_,
                    said("a comment that waits", with(team, {"associate"})));
        auto const reported = comments_on("associate", associate, for_members_,
                                          said("a comment on one for members", of_members()));
        does("editor", reported + "/approval", {});
        does("full", reported + "/reports", {{"reason", said("why another is reported", team)}});
        for (auto const& [where, who, of, audience] :
             {std::tuple{"an adoption for members", "full", open_.slug, "members"},
              std::tuple{"an adoption of one for members", "associate", for_members_.slug,
                         "everyone"}})
            adoptions.push_back(
                does(who,
                     "/organisations/" +
                         std::to_string(std::string_view{who} == "full" ? foreign : associate) +
                         "/adoptions",
                     {{"resource", of},
                      {"tried_on", "2025-05-01"},
                      {"result", "partly"},
                      {"visibility", audience},
                      {"changed", said(std::string{where} + ": changed", of_members())},
                      {"cost", said(std::string{where} + ": cost", of_members())},
                      {"happened", said(std::string{where} + ": happened", of_members())}}));
        questions.push_back(does(
            "full", "/organisations/" + std::to_string(foreign) + "/questions",
            {{"resource", open_.slug}, {"text", said("a question", with(keepers(), {"full"}))}}));
        does("full", "/searches",
             {{"name", said("the name of a kept search", by_full, readers{"full"})},
              {"search", {{"q", "tools"}}},
              {"weekly", false}});
    }

    void plant_a_bid() {
        writes([&](changes::unit_of_work& work) {
            learning::round_terms terms;
            terms.number = round;
            terms.year = 2026;
            terms.title = "A round";
            terms.call = "Labs that show the difference.";
            terms.opens = *date::parse("2020-01-01");
            terms.closes = *date::parse("2100-01-01");
            terms.grants = {
                {learning::project_type::policy_lab, 6'000'000, 1'000'000, 2'000'000, 1, 24, 12}};
            return open_round(work, terms);
        });
        learning::start_bid_wish start;
        start.organisation = std::to_string(own);
        start.round = round;
        start.title = said("a bid: title", keepers());
        auto const bid =
            writes([&](changes::unit_of_work& work) { return start_bid(work, start); }).bid;
        bids.push_back(bid);
        learning::bid_answers says;
        says.organisation = start.organisation;
        says.bid = bid;
        boost::mp11::mp_for_each<
            boost::describe::describe_members<learning::bid_answers, boost::describe::mod_public>>(
            [&](auto const& field) {
                if constexpr (std::is_same_v<std::remove_cvref_t<decltype(says.*field.pointer)>,
                                             std::optional<std::string>>)
                    says.*field.pointer =
                        std::string_view{field.name} == "title"
                            ? *start.title
                            : said(std::string{"a bid: "} + field.name, keepers());
            });
        says.principles = {{members::principle::learning, said("a bid: evidence", keepers())}};
        says.match_funding = {{said("a bid: who gives money", keepers()), 100}};
        writes([&](changes::unit_of_work& work) { return save_bid(work, says); });
    }
};

} // namespace network::test
