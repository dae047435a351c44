// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/output/guide/chapters/guide_blocks.h"
#include "core/scenario/file/presets.h"

#include <string>
#include <vector>

namespace breakeven {

/// A preset, and what the model says of it.
struct GuideExample {
    const Preset& preset; ///< lives as long as the program
    Evaluation evaluation;
};

/// The presets of the first group, as the program offers them.
[[nodiscard]] std::vector<GuideExample> guideExamples();

/// Where the guide tells of an example.
[[nodiscard]] std::string exampleAnchor(const Preset& preset);

/// The examples with their questions, the answers in words and a table of the options; the first one step by step.
[[nodiscard]] GuideSection exampleChapter(const std::vector<GuideExample>& examples);

} // namespace breakeven
