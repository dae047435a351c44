// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/options.h"
#include "core/output/view.h"
#include "core/words/message.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace breakeven {

// What a report says as plain values, for whatever writes it: plainWords (core/output/report/sections/plain_text.h)
// makes text of a message, on one line; what the user wrote is in it as it is, so a writer escapes.

/// A paragraph.
struct ReportText {
    Message text;
    bool quiet = false; ///< a remark beside the matter
};

/// A heading within a section.
struct ReportHeading {
    Message text;
};

/// A point of a list; either text may be empty.
struct ReportItem {
    Message head; ///< what it is about
    Message text;
};
struct ReportList {
    std::vector<ReportItem> items;
};

/// A figure that is to be seen from afar, and what it is.
struct ReportCard {
    Message value;
    Message label;
};
struct ReportCards {
    std::vector<ReportCard> cards;
};

/// A chart, which the writer draws or is given.
struct ReportChart {
    View view = View::BreakEven;
    Message caption; ///< one sentence that says what it shows
    Message words;   ///< what is seen in it, for who can't
};

struct ReportColumn {
    Message title;
    Message note;                 ///< under the title, small
    bool isNumber = false;        ///< aligned at the right
    std::optional<Option> option; ///< whose color it has
    bool isStrong = false;        ///< the one that matters
};

struct ReportRow {
    /// A Group's only cell is a heading over the rows that follow it.
    enum class Kind { Plain, Total, Group };
    std::vector<Message> cells; ///< as many as columns, but in a Group; the first is the row's heading
    Kind kind = Kind::Plain;
};

struct ReportTable {
    Message name; ///< what it lists, for who can't see it
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
};

using ReportBlock = std::variant<ReportText, ReportHeading, ReportList, ReportCards, ReportChart, ReportTable>;

struct ReportSection {
    std::string id; ///< of a-z and hyphens, for links
    Message title;
    std::vector<ReportBlock> blocks;
};

} // namespace breakeven
