// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/fields/framed_field.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>
#include <QWheelEvent>

namespace breakeven {

/// A whole number in the frame that fields have. The arrow keys count it up and down, and the wheel with the focus.
class FramedNumber : public QSpinBox {
public:
    explicit FramedNumber(QWidget* parent) : QSpinBox(parent)
    {
        setLineEdit(new FramedField(this));
        setButtonSymbols(NoButtons);
        setFrame(false);
        setFixedHeight(FramedField::fieldHeight);
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (value() == minimum() && !specialValueText().isEmpty())
            selectAll(); // what is typed takes the place of the word
        QSpinBox::keyPressEvent(event);
    }
    void wheelEvent(QWheelEvent* event) override
    {
        if (hasFocus())
            QSpinBox::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace breakeven
