// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/options.h"

#include <QObject>

#include <optional>

class QMenu;
class QPoint;
class QWidget;

namespace breakeven {

class BreakdownPanel;
class ChartCard;
class Document;
class NoteEdits;
class WindowMenus;

/// What the right button, and Shift+F10, offers on a chart, on a curve and on an option of the breakdown. Rows of inputs have menus of
/// their own.
class ContextMenus : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Document& document;
        ChartCard& chart;
        BreakdownPanel& breakdown;
        WindowMenus& menus;
        NoteEdits& notes;
    };
    ContextMenus(const Parts& parts, QWidget& window);

private:
    void openChartMenu(const QPoint& place, std::optional<Option> option);
    void openOptionMenu(const QPoint& place, Option option);
    void addOption(QMenu& menu, Option option);

    Parts m_parts;
};

} // namespace breakeven
