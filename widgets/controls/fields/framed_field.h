// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/paint.h"

#include <QLineEdit>

namespace breakeven {

/// A line of text in the frame that fields have.
class FramedField : public QLineEdit {
public:
    explicit FramedField(QWidget* parent) : QLineEdit(parent)
    {
        setFrame(false);
        setTextMargins(7, 0, 7, 0);
        setFixedHeight(fieldHeight);
    }

    static constexpr int fieldHeight = 30;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QLineEdit::paintEvent(event);
        QPainter painter(this);
        paintBox(painter, rect(), palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid), Qt::NoBrush,
                 controlRadius, hasFocus() ? 1.5 : 1);
    }
};

} // namespace breakeven
