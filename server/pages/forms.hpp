// Forms and operations: what a person typed becomes the input of an operation, and what was wrong
// with it goes back to the field where it was typed. Nothing that was typed is lost.
#pragma once

#include "server/pages/visit.hpp"

#include <initializer_list>

namespace network::pages {

/// The input of an operation from the fields of a form, by the operation's own shape. A date may
/// come as one field or as three (name_day, name_month, name_year), as people type it. `renamed`
/// pairs a form's field with the input it stands for, where they differ. Fields of the form that
/// the operation does not know (csrf, buttons) are left out.
boost::json::object
input_from(visit const& now, operations::shape const& wanted,
           std::initializer_list<std::pair<std::string_view, std::string_view>> renamed = {});

/// A day typed into one field or three. Empty text where nothing was typed; what was typed, as it
/// is, where it is no day, so that the operation refuses it by name.
std::string typed_day(visit const& now, std::string_view name);
/// The same of what stands in the one field, or in the three: the month in digits or by its name,
/// "1 March 2027" also in the first of the three. A day that is one comes as YYYY-MM-DD.
std::string typed_day(std::string_view whole, std::string_view day, std::string_view month,
                      std::string_view year);

/// Puts back what was typed into these fields, in capitals: {{EMAIL}}. "effective*" stands for a
/// day's three fields. Only what is named: an address must not be able to fill other parts of a
/// page.
void put_back(visit const& now, view::dictionary& page,
              std::initializer_list<std::string_view> fields);

/// Shows an error at its fields and in the summary. `renamed` as in input_from.
void show_problems(
    error const& why, view::dictionary& page,
    std::initializer_list<std::pair<std::string_view, std::string_view>> renamed = {});

/// The same for a file that was given: what is wrong within it is shown at the field of the file.
void show_file_problems(error const& why, view::dictionary& page,
                        std::initializer_list<std::string_view> fields);

/// Digits as a number, without thousands separators; as text where it is none, so that the
/// operation refuses it by name.
boost::json::value number_typed(std::string_view text);

/// Pounds as pence: "£12,400,000.50", "12.5", "12"; as text where it is no amount, as above.
boost::json::value pence_typed(std::string_view text);
/// Pence as one types them into a box, without sign or separators: "12000", "99.50".
std::string pounds_typed(std::int64_t pence);

/// The name of a field in capitals, as views spell it.
std::string capitals(std::string_view name);

} // namespace network::pages
