// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/message.h"

#include <string>
#include <variant>
#include <vector>

namespace breakeven {

// What the guide says as plain values, for whatever writes it. All texts are the program's own.

/// A text that leads to the section of that anchor; one without an anchor is only a text.
struct GuideLink {
    Message text;
    std::string anchor{};
};

/// A paragraph.
struct GuideText {
    Message text;
    bool quiet = false; ///< a remark beside the matter
};

/// A formula on a line of its own.
struct GuideFormula {
    Message text;
};

/// What is short enough to stand after its name: "Range: $0.01 to $100/hour".
struct GuideFact {
    Message name;                  ///< empty for what needs none
    std::vector<GuideLink> values; ///< one after the other
};
struct GuideFacts {
    std::vector<GuideFact> facts;
};

struct GuideTable {
    std::vector<Message> columns;
    std::vector<std::vector<Message>> rows; ///< of as many cells as columns
};

using GuideBlock = std::variant<GuideText, GuideFormula, GuideFacts, GuideTable>;

/// A part of the guide, and those within it.
struct GuideSection {
    std::string anchor; ///< by which it is gone to: the same in every language and in the next version
    Message title;
    std::vector<GuideBlock> blocks{};
    std::vector<GuideSection> sections{};
};

} // namespace breakeven
