#include "libnetwork/members/exemptions.hpp"

namespace network::members {
namespace {

constexpr auto foi = request_kind::freedom_of_information;
constexpr auto eir = request_kind::environmental_information;
constexpr auto subject = request_kind::subject_access;

// Source: legislation.gov.uk, ukpga/2000/36 part II, uksi/2004/3391 regulations 12 and 13, and
// ukpga/2018/12 schedule 2.
constexpr exemption all[] = {
    {"foia_s21", foi, "Freedom of Information Act 2000, section 21", "Can be had by other means",
     false},
    {"foia_s22", foi, "Freedom of Information Act 2000, section 22", "To be published in future",
     true},
    {"foia_s31", foi, "Freedom of Information Act 2000, section 31", "Law enforcement", true},
    {"foia_s36", foi, "Freedom of Information Act 2000, section 36",
     "Would prejudice the conduct of public affairs", true},
    {"foia_s38", foi, "Freedom of Information Act 2000, section 38", "Health and safety", true},
    {"foia_s40", foi, "Freedom of Information Act 2000, section 40", "Personal data", false},
    {"foia_s41", foi, "Freedom of Information Act 2000, section 41", "Given in confidence", false},
    {"foia_s42", foi, "Freedom of Information Act 2000, section 42", "Legal professional privilege",
     true},
    {"foia_s43", foi, "Freedom of Information Act 2000, section 43", "Commercial interests", true},
    {"eir_r12_4_b", eir, "Environmental Information Regulations 2004, regulation 12(4)(b)",
     "Manifestly unreasonable", true},
    {"eir_r12_4_d", eir, "Environmental Information Regulations 2004, regulation 12(4)(d)",
     "Still being completed", true},
    {"eir_r12_4_e", eir, "Environmental Information Regulations 2004, regulation 12(4)(e)",
     "Internal communications", true},
    {"eir_r12_5_e", eir, "Environmental Information Regulations 2004, regulation 12(5)(e)",
     "Commercial confidentiality", true},
    {"eir_r12_5_f", eir, "Environmental Information Regulations 2004, regulation 12(5)(f)",
     "Interests of the person who gave it", true},
    {"eir_r13", eir, "Environmental Information Regulations 2004, regulation 13", "Personal data",
     false},
    {"dpa_third_party", subject, "Data Protection Act 2018, schedule 2, paragraph 16",
     "Data on somebody else", false},
    {"dpa_privilege", subject, "Data Protection Act 2018, schedule 2, paragraph 19",
     "Legal professional privilege", false},
    {"dpa_management", subject, "Data Protection Act 2018, schedule 2, paragraph 22",
     "Management forecasts", false},
    {"dpa_negotiations", subject, "Data Protection Act 2018, schedule 2, paragraph 23",
     "Negotiations with the person", false},
    {"dpa_references", subject, "Data Protection Act 2018, schedule 2, paragraph 24",
     "Confidential references", false},
};

} // namespace

std::span<exemption const> exemptions() {
    return all;
}

exemption const* exemption_called(std::string_view code, request_kind kind) {
    for (auto const& one : all)
        if (one.code == code && one.kind == kind)
            return &one;
    return nullptr;
}

} // namespace network::members
