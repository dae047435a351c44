// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/explain/explanation.h"

#include <QAbstractButton>

namespace breakeven {

/// The line of a value in a formula: an arrow if it is a step, its label and value, and in small beneath them its
/// source. A button if it leads somewhere.
class ExplanationHead : public QAbstractButton {
    Q_OBJECT

public:
    explicit ExplanationHead(QWidget* parent);

    /// `open` tells whether a step's own formula stands beneath it.
    void setPart(const ExplainedPart& part, bool open);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_label;
    QString m_value;
    QString m_source; ///< empty of a step
    bool m_isStep = false;
    bool m_open = false;
};

} // namespace breakeven
