// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace breakeven {

/// Plain text in several lines, in the frame that fields have. The wheel scrolls it only with the focus; else it
/// scrolls what is around it. The tab key leaves it.
class FramedText : public QPlainTextEdit {
public:
    FramedText(int height, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override { return {200, height()}; }

protected:
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace breakeven
