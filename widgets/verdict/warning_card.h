// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/verdict/warnings.h"
#include "widgets/controls/wrapped_text.h"

#include <QWidget>

namespace breakeven {

/// A warning in a box: what is the matter, and why it matters.
class WarningCard : public QWidget {
    Q_OBJECT

public:
    explicit WarningCard(QWidget* parent = nullptr);
    /// Whoever places the card asks for its height again.
    void setWarning(const Warning& warning);
    [[nodiscard]] int heightFor(int width) const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void wrap(int width) const;

    QString m_title;
    QString m_text;
    // The last layout: asked for once to find the height and once to paint.
    mutable int m_wrappedFor = -1;
    mutable WrappedText m_titleLines;
    mutable WrappedText m_textLines;
};

} // namespace breakeven
