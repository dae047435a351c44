// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace breakeven {

class LinkMatrix;

/// Which inputs move together, and how strongly: the matrix of all that have a range, under what its numbers mean.
/// Shows plain values and emits the link that is to be.
class LinkPanel : public QWidget {
    Q_OBJECT

public:
    explicit LinkPanel(QWidget* parent = nullptr);

    /// Shows a scenario; no signal.
    void setScenario(const Scenario& scenario);
    /// Goes to what an input is linked with, or could be.
    void goTo(const Parameter& parameter);
    /// Takes over what is typed but not yet committed.
    void finishEditing();

signals:
    /// The correlation of two inputs, or none.
    void linkEdited(const breakeven::Parameter& first, const breakeven::Parameter& second,
                    const std::optional<double>& value);

private:
    QLabel* m_about;
    LinkMatrix* m_matrix;
};

} // namespace breakeven
