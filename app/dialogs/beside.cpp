// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/beside.h"

#include "app/dialogs/document_dialog.h"

#include <QDialog>
#include <QScreen>

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

constexpr int gap = 8;
/// What a window manager puts around a dialog, about: it is not known before the dialog is shown.
constexpr QSize frame{8, 36};

int within(int position, int length, int first, int last)
{
    return std::max(first, std::min(position, last - length + 1));
}

} // namespace

QPoint beside(const QRect& spot, const QSize& window, const QRect& screen)
{
    const int alongRow = within(spot.top(), window.height(), screen.top(), screen.bottom());
    const int alongColumn = within(spot.left(), window.width(), screen.left(), screen.right());
    const std::array places{
        QPoint{alongColumn, spot.bottom() + 1 + gap},
        QPoint{spot.right() + 1 + gap, alongRow},
        QPoint{spot.left() - gap - window.width(), alongRow},
        QPoint{alongColumn, spot.top() - gap - window.height()},
    };
    const auto* found =
        std::ranges::find_if(places, [&](const QPoint& place) { return screen.contains(QRect(place, window)); });
    if (found != places.end())
        return *found;
    return {alongColumn, within(places.front().y(), window.height(), screen.top(), screen.bottom())};
}

void presentBeside(QDialog& dialog, const QWidget& spot)
{
    if (!dialog.isVisible()) {
        const QRect place(spot.mapToGlobal(QPoint(0, 0)), spot.size());
        dialog.move(beside(place, dialog.size() + frame, spot.screen()->availableGeometry()));
    }
    present(dialog);
}

void presentAtFoot(QDialog& dialog, const QWidget& window)
{
    if (!dialog.isVisible()) {
        const QRect place(window.mapToGlobal(QPoint(0, 0)), window.size());
        const QSize needed = dialog.size() + frame + QSize(gap, gap);
        dialog.move(place.bottomRight() + QPoint(1, 1) - QPoint(needed.width(), needed.height()));
    }
    present(dialog);
}

} // namespace breakeven
