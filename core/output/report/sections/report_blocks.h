// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/options.h"
#include "core/output/view.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace breakeven {

// What a report says as plain values, for whatever writes it. All texts are UTF-8 on one line, without control
// characters; what the user wrote is among them as it is, so a writer escapes.

/// A paragraph.
struct ReportText {
    std::string text;
    bool quiet = false; ///< a remark beside the matter
};

/// A heading within a section.
struct ReportHeading {
    std::string text;
};

/// A point of a list; either text may be empty.
struct ReportItem {
    std::string head; ///< what it is about
    std::string text;
};
struct ReportList {
    std::vector<ReportItem> items;
};

/// A figure that is to be seen from afar, and what it is.
struct ReportCard {
    std::string value;
    std::string label;
};
struct ReportCards {
    std::vector<ReportCard> cards;
};

/// A chart, which the writer draws or is given.
struct ReportChart {
    View view = View::BreakEven;
    std::string caption; ///< one sentence that says what it shows
    std::string words;   ///< what is seen in it, for who can't
};

struct ReportColumn {
    std::string title;
    std::string note;             ///< under the title, small
    bool isNumber = false;        ///< aligned at the right
    std::optional<Option> option; ///< whose color it has
    bool isStrong = false;        ///< the one that matters
};

struct ReportRow {
    /// A Group's only cell is a heading over the rows that follow it.
    enum class Kind { Plain, Total, Group };
    std::vector<std::string> cells; ///< as many as columns, but in a Group; the first is the row's heading
    Kind kind = Kind::Plain;
};

struct ReportTable {
    std::string name; ///< what it lists, for who can't see it
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
};

using ReportBlock = std::variant<ReportText, ReportHeading, ReportList, ReportCards, ReportChart, ReportTable>;

struct ReportSection {
    std::string id; ///< of a-z and hyphens, for links
    std::string title;
    std::vector<ReportBlock> blocks;
};

} // namespace breakeven
