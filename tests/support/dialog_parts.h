// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QDialog>
#include <QTest>

namespace breakeven::test {

/// A part of a dialog by its name.
template <typename Widget> Widget& in(const QDialog& dialog, const char* name)
{
    auto* widget = dialog.findChild<Widget*>(QLatin1String(name));
    Q_ASSERT(widget != nullptr);
    return *widget;
}

/// A click of the mouse on a button, or on the box of a check box.
inline void click(const QDialog& dialog, const char* name)
{
    auto& button = in<QAbstractButton>(dialog, name);
    QTest::mouseClick(&button, Qt::LeftButton, {}, QPoint(8, button.height() / 2));
}

} // namespace breakeven::test
