// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace breakeven {

/// A combo box that the wheel changes only with the focus; else it scrolls what is around it.
class SteadyComboBox : public QComboBox {
public:
    explicit SteadyComboBox(QWidget* parent) : QComboBox(parent)
    {
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent* event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace breakeven
