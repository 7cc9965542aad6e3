// Carries a plan out, through the same path as every other change of the library.
#include "libnetwork/base/digest.hpp"
#include "libnetwork/changes/imports.hpp"
#include "libnetwork/learning/comments_store.hpp"
#include "libnetwork/learning/imported_comments.hpp"
#include "libnetwork/learning/indexing.hpp"
#include "libnetwork/learning/lineage_in_table.hpp"
#include "libnetwork/learning/recording.hpp"
#include "libnetwork/learning/resource_plan.hpp"

#include <algorithm>

namespace network::learning {
namespace {

class carrying_out {
  public:
    carrying_out(changes::unit_of_work& work, resource_plan& plan, resources_import_report& report)
        : work_(work), plan_(plan), report_(report) {}

    result<std::int64_t> run(std::string_view kind) {
        import_ = changes::begin_import(work_, {kind, report_.file_name, report_.digest,
                                                report_.source, plan_.licence, report_.items});
        work_.gather_entries();
        std::vector<changes::import_line_row> lines;
        open_all();
        for (std::size_t place = 0; place < plan_.items.size(); ++place) {
            auto& item = plan_.items[place];
            auto& line = report_.report[place];
            if (is_written(item))
                NETWORK_CHECK(write(item, rows_[place], line));
        }
        // Links come last: what they lead to may stand further down.
        for (std::size_t place = 0; place < plan_.items.size(); ++place) {
            auto& line = report_.report[place];
            if (is_written(plan_.items[place]))
                tie_links(work_, rows_[place], plan_.items[place].said, line);
            lines.push_back({line.line, std::string{to_word(line.outcome)}, line.subject,
                             joined(line.messages)});
        }
        imported_store::insert(work_.db(), taken_in_);
        changes::record_lines(work_, import_, lines);
        index_versions(work_, came_out_);
        return import_;
    }

  private:
    static bool is_written(planned_item const& item) {
        return item.outcome == item_outcome::added || item.outcome == item_outcome::changed;
    }
    static std::optional<std::string> name_of(std::string const& urn) {
        return urn.empty() ? std::nullopt : std::optional{urn};
    }

    /// All that are new get their numbers first, so that what they say can name one another.
    void open_all() {
        for (auto const& item : plan_.items) {
            auto const& said = item.said;
            auto& row = rows_.emplace_back();
            if (!is_written(item))
                continue;
            if (item.before) {
                row = *resource_store::find(work_.db(), item.resource);
                continue;
            }
            row = open_resource(work_, said.kind, said.lead,
                                said.slug.empty() ? said.says.title : said.slug, name_of(said.urn));
            if (!said.slug.empty())
                opened_[said.slug] = row.id;
        }
    }

    void tie_translation(described_item& said, item_report& line) {
        if (said.translates.empty())
            return;
        auto const with_it = opened_.find(said.translates);
        if (with_it != opened_.end())
            said.says.translation_of = with_it->second;
        else if (auto const original = resource_store::find_slug(work_.db(), said.translates))
            said.says.translation_of = original->id;
        else
            line.messages.push_back(
                "What it translates, \"" + said.translates +
                "\", is not here yet: take the file in once more to connect them");
    }

    static std::string joined(std::vector<std::string> const& messages) {
        std::string text;
        for (auto const& message : messages)
            text.append(text.empty() ? "" : "; ").append(message);
        return text;
    }

    result<> write(planned_item& item, resource_store::resource_row const& resource,
                   item_report& line) {
        auto& said = item.said;
        bool const is_new = !item.before;
        if (resource.organisation != said.lead)
            line.messages.emplace_back(
                "Its lead is another now; the resource stays with its first one");
        tie_translation(said, line);
        line.slug = resource.slug;
        if (is_new || item.before->digest != item.digest) {
            auto const version =
                save_version(work_, resource, said.says, note_of(said), name_of(said.version_urn));
            stand(resource, said, version.id, is_new);
            taken_in_.push_back({0, import_, plan_.site, said.item, said.guid, said.author,
                                 item.digest, resource.id, version.id,
                                 is_new ? std::nullopt : std::optional{item.before->version}});
        }
        for (auto const& address :
             resource_store::insert_addresses(work_.db(), said.addresses, resource.id, work_.now()))
            line.messages.push_back("The address " + address +
                                    " leads to another resource already");
        add_comments(resource, said);
        show_comments_again(work_, said, resource.id, import_);
        for (auto& file : said.files) {
            file.wish.resource = std::to_string(resource.id);
            if (auto const added = add_attachment(work_, file.wish); added.has_error())
                return added.error();
        }
        return {};
    }

    std::string note_of(described_item const& said) const {
        return "Taken in from " + plan_.site +
               (said.author.empty() ? "" : ", written there by " + said.author);
    }

    /// What came out there came out on its day; a later version holds from today.
    void stand(resource_store::resource_row const& resource, described_item const& said,
               std::int64_t version, bool is_new) {
        event happened;
        happened.version = version;
        happened.effective = work_.today();
        if (said.standing == standing::submitted) {
            happened.kind = event_kind::submitted;
            record_event_alone(work_, resource, happened);
        }
        if (said.standing != standing::published && said.standing != standing::archived)
            return;
        happened.kind = event_kind::published;
        if (said.on && (is_new || *said.on > work_.today()))
            happened.effective = *said.on;
        if (said.review_due && happened.effective < *said.review_due)
            happened.until = said.review_due;
        record_event_alone(work_, resource, happened);
        came_out_.push_back({version, resource.kind, resource.organisation, &said.says});
        if (said.standing != standing::archived)
            return;
        happened.kind = event_kind::archived;
        happened.effective = work_.today();
        happened.until.reset();
        record_event_alone(work_, resource, happened);
    }

    void add_comments(resource_store::resource_row const& resource, described_item const& said) {
        std::map<std::string, std::int64_t, std::less<>> numbers;
        if (!said.comments.empty())
            for (auto const& known : comments_store::from_outside(work_.db(), resource.id))
                numbers[known.outside] = known.id;
        for (auto const& one : said.comments) {
            comment_row row;
            row.resource = resource.id;
            if (auto const parent = numbers.find(one.parent); parent != numbers.end())
                row.parent = parent->second;
            row.shows_name = true;
            row.said_at = one.at;
            row.recorded_at = work_.now();
            row.outside = one.outside;
            row.author = one.author;
            row.text = one.text;
            auto const id = comments_store::insert(work_.db(), row, import_);
            numbers[one.outside] = id;
            if (one.approved)
                comments_store::insert_event(
                    work_.db(), {0, resource.id, id, comment_event_kind::posted,
                                 "Approved on the other site", std::nullopt, work_.now()});
            work_.record({.event = "learning.comment_taken_in",
                          .subject_kind = "comment",
                          .subject = id,
                          .organisation = resource.organisation.value_or(0),
                          .changes = {{"text", {}, one.text}, {"author", {}, one.author}}});
        }
    }

    changes::unit_of_work& work_;
    resource_plan& plan_;
    resources_import_report& report_;
    std::vector<version_to_index> came_out_;
    std::vector<imported_store::imported_row> taken_in_;
    std::vector<resource_store::resource_row>
        rows_; ///< of each item that is written, in their order
    std::map<std::string, std::int64_t, std::less<>> opened_; ///< by the address wanted for them
    std::int64_t import_ = 0;
};

} // namespace

result<std::int64_t> carry_out(changes::unit_of_work& work, resource_plan& plan,
                               std::string_view kind, resources_import_report& report) {
    return carrying_out{work, plan, report}.run(kind);
}

} // namespace network::learning
