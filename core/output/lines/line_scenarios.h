// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/scenario/scenario.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

/// The scenarios that lines stand for (CLI.md, "evaluate --lines"): whole ones as their files have them, or
/// {"set": {ID: value, …}}, which changes the one that was named. Either may have an "id", by which its answer is told
/// from others.
class LineScenarios {
public:
    static constexpr std::size_t padding = 64; ///< bytes behind a line that can be read, and count for nothing

    /// `named` is what lines change; without it they can't.
    explicit LineScenarios(const std::optional<Scenario>& named);
    LineScenarios(const LineScenarios&) = delete;
    LineScenarios& operator=(const LineScenarios&) = delete;
    ~LineScenarios();

    /// Reads a line without its end, behind which there is padding. An error's `where` is a JSON pointer, or
    /// LINE:COLUMN within the line of what is no JSON: an answer is the same wherever its line stands.
    [[nodiscard]] Outcome read(std::string_view line);

    /// Of the line that was read last, with what costs and verdict depend on.
    [[nodiscard]] const Scenario& scenario() const { return m_scenario; }
    /// Its id as JSON; "null" if it has none, or can't be read.
    [[nodiscard]] const std::string& id() const { return m_id; }

private:
    class QuickReading;

    [[nodiscard]] Outcome readThoroughly(std::string_view line);
    [[nodiscard]] Outcome readWhole(std::string_view line);

    std::optional<Scenario> m_named;
    Scenario m_scenario;
    std::string m_id;
    std::unique_ptr<QuickReading> m_quick;
};

} // namespace breakeven
