// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/message.h"

#include <string>
#include <variant>
#include <vector>

namespace breakeven {

/// Nothing, a text from outside, a number that a spreadsheet computes with, or what the program says, which files have
/// in English.
using TableCell = std::variant<std::monostate, std::string, double, Message>;
using TableRow = std::vector<TableCell>;

/// A cell's text in a language's words; empty for nothing and for a number.
[[nodiscard]] std::string wordsOf(const TableCell& cell, const Catalog& catalog = english);

/// A cell's number for who reads it: to the hundredth from a thousand on, to six significant digits below. What is
/// copied or saved has all its digits.
[[nodiscard]] Quantity numberToRead(double number);

/// The table as text: a tab between cells, a line for each row. Numbers have a point and no thousands separator; text
/// that a spreadsheet would run as a formula gets a leading apostrophe; numbers that are none leave their cell empty.
/// Line breaks, tabs and other control characters within a cell are spaces.
[[nodiscard]] std::string tabSeparated(const std::vector<TableRow>& table);

/// The same as CSV (RFC 4180): commas, rows that end with CR and LF, in quotes what holds a comma or a quotation mark,
/// and those doubled. UTF-8 without a byte order mark.
[[nodiscard]] std::string csv(const std::vector<TableRow>& table);

/// The same as an HTML document, whose numbers keep their value whatever the spreadsheet's language is.
[[nodiscard]] std::string htmlTable(const std::vector<TableRow>& table);

} // namespace breakeven
