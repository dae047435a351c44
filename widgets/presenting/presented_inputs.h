// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace breakeven {

class ParameterRow;

/// The sliders that a room sees: a few of all inputs, in the table's order. Shows plain values and emits edits; each
/// edit comes between editStarted and editFinished, which make one step to undo.
class PresentedInputs : public QWidget {
    Q_OBJECT
public:
    explicit PresentedInputs(QWidget* parent = nullptr);

    static constexpr int usualWidth = 248;
    /// The height that so many sliders need.
    [[nodiscard]] static int heightFor(std::size_t sliders);

    /// Which inputs have a slider. Without any, nothing is seen.
    void setInputs(const InputIds& ids);
    /// Shows a scenario's values; no signal.
    void setScenario(const Scenario& scenario);
    /// Takes over what is typed but not yet committed.
    void finishEditing();

signals:
    void editStarted();
    void parameterEdited(const breakeven::Parameter& parameter, double value);
    void editFinished();

private:
    InputIds m_ids;
    std::vector<ParameterRow*> m_rows;
    QVBoxLayout* m_layout;
};

} // namespace breakeven
