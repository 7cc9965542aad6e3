#include "server/pages/equals.hpp"

#include "libnetwork/base/digest.hpp"
#include "libnetwork/members/seats.hpp"
#include "server/api/xml.hpp"
#include "server/http/compress.hpp"
#include "server/http/etag.hpp"

namespace network::pages {

equals::equals(operations::library& core, api::page_cache& cache)
    : core_(core), cache_(cache), marks_{"name" + random_token(16), "secret" + random_token(16)} {}

bool equals::may_share(http::request const& asked, identity const& self) const {
    bool const reads = asked.method == http::method::get || asked.method == http::method::head;
    return reads && self.signed_in() && !self.must_give_code && !asked.parameter_value("done");
}

std::string equals::rights_of(viewer const& who) const {
    std::string text;
    for (auto const& held : who.roles)
        text += std::to_string(static_cast<int>(held.role)) + '.' +
                std::to_string(held.organisation) + ' ';
    text += who.limited_to_scopes ? "limited" : "";
    for (auto const& scope : who.scopes)
        text += ' ' + scope;
    auto const seats = core_.office().read(who, [&](changes::reader& view) {
        return members::bodies_of(view, who.person, view.today());
    });
    for (auto const& body : seats)
        text += " in " + body;
    return text + '\n';
}

std::shared_ptr<http::gapped_body const> equals::pieces_of(http::shared_bytes const& page) {
    {
        std::lock_guard const lock{guard_};
        if (auto const found = known_.find(page.get());
            found != known_.end() && found->second.page.lock() == page)
            return found->second.body;
    }
    auto made = std::make_shared<http::gapped_body const>(*page, marks_);
    std::lock_guard const lock{guard_};
    std::erase_if(known_, [](auto const& one) { return one.second.page.expired(); });
    known_.insert_or_assign(page.get(), pieces{page, made});
    return made;
}

http::response equals::answer(http::request const& asked, identity const& self,
                              operations::topics shows,
                              std::function<http::response(identity const&)> const& make) {
    std::optional<http::response> other; // what was answered instead of a page
    auto answer = cache_.get(api::audience::equals, rights_of(self.who) + asked.target, shows, [&] {
        auto masked = self;
        masked.name = marks_[0];
        masked.csrf = marks_[1];
        auto fresh = make(masked);
        if (fresh.status != 200 || !fresh.body) {
            other = make(self);
            return fresh;
        }
        fresh.etag = http::etag_of(*fresh.body);
        fresh.compress = false; // as it stands it goes to nobody
        return fresh;
    });
    if (other)
        return *std::move(other);
    std::array<std::string, 2> const own{api::xml_text(self.name), api::xml_text(self.csrf)};
    auto const kept = pieces_of(answer.body);
    answer.etag.clear(); // of the page with its marks
    answer.compress = true;
    answer.body = std::make_shared<std::string const>(kept->filled(own));
    if (http::read_accept_encoding(asked.headers.get("Accept-Encoding")).gzip)
        answer.gzip = std::make_shared<std::string const>(kept->filled_gzip(own));
    return answer;
}

} // namespace network::pages
