#include "libnetwork/organisations/reading.hpp"

#include "libnetwork/organisations/store.hpp"

namespace network::organisations {

organisation_record const* loaded_records::record(std::int64_t id) const {
    auto const found = records_.find(id);
    if (found != records_.end())
        return found->second.get();
    auto loaded = store::load(db_, id);
    auto kept = loaded ? std::make_shared<organisation_record const>(*std::move(loaded)) : nullptr;
    return records_.emplace(id, std::move(kept)).first->second.get();
}

void loaded_records::read_all() {
    records_.clear();
    for (auto& one : store::load_all(db_))
        records_.emplace_hint(records_.end(), one->id, std::move(one));
}

std::vector<std::int64_t> loaded_records::ids() const {
    std::vector<std::int64_t> all;
    for (auto const& [id, record] : records_)
        if (record)
            all.push_back(id);
    return all;
}

std::int64_t loaded_records::by_slug(std::string_view slug) const {
    return store::owner_of_slug(db_, slug).value_or(0);
}

std::vector<std::int64_t> loaded_records::by_code(std::string_view code) const {
    return store::with_code(db_, code);
}

std::shared_ptr<record_source const> records_of(changes::reader& reader) {
    if (dynamic_cast<changes::unit_of_work*>(&reader))
        return std::make_shared<loaded_records const>(reader.db());
    return reader.cached<register_book>();
}

} // namespace network::organisations
