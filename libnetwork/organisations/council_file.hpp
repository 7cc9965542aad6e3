// The register file of UK local authorities: what each line says, in the register's own words. It
// reads and judges one line at a time; how lines hang together is the import plan's business.
#pragma once

#include "libnetwork/organisations/delimited_file.hpp"
#include "libnetwork/organisations/organisation.hpp"

namespace network::organisations {

struct council_figure {
    std::int64_t population = 0;
    std::int64_t year = 0;
};

/// What one line says.
struct council_line {
    std::int64_t line = 0;
    std::string code; ///< local authority code
    std::string name;
    std::string short_name;
    std::string gss_code;
    std::vector<std::string> former_gss_codes;
    std::optional<date> starts;
    std::optional<date> ends_as_written; ///< in either of two conventions
    std::vector<std::string> replaced_by;
    std::optional<organisation_kind> kind;
    std::optional<organisations::nation> nation;
    std::optional<organisations::region> region;
    std::string county;
    std::string combined_authority;
    std::vector<std::string> aliases;
    std::vector<council_figure> figures;
    std::optional<organisations::position> position;
    std::vector<problem> problems;    ///< why it is refused, if it is
    std::vector<std::string> notices; ///< worth knowing, no reason to refuse

    [[nodiscard]] std::string const& subject() const { return name.empty() ? code : name; }
};

struct council_file {
    std::string encoding;
    std::vector<council_line> lines;
    std::vector<std::string> notes;
};

/// Reads the file. Fails with invalid where it is no table, or "file.not_this_register" with a
/// problem per heading that is missing.
result<council_file> read_councils(std::string_view bytes);

/// Alternative names, joined by commas although names contain commas: the whole as written, then
/// the likeliest parts. A comma before a space belongs to a name; words that are the everyday name
/// one by one are joined again. Damaged ones are left out and told in `notices`.
std::vector<std::string> split_aliases(std::string_view joined, std::string_view short_name,
                                       std::vector<std::string>& notices);

/// "54.36919", "-1.5e-05" in millionths, rounded half away from zero; nothing where it is no number
/// or absurdly large.
std::optional<std::int64_t> parse_millionths(std::string_view decimal);

} // namespace network::organisations
