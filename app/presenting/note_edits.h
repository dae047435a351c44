// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/presenting/presentation.h"

#include <QObject>
#include <QPointF>

class QMenu;

namespace breakeven {

class BreakEvenView;
class Dialogs;
class Document;

/// The notes at points of the break-even chart: added, changed and removed from the chart's menu, and dragged.
class NoteEdits : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Document& document;
        Dialogs& dialogs;
        BreakEvenView& chart;
        QWidget& window;
    };
    explicit NoteEdits(const Parts& parts);

    /// What can be done at a point of the screen; nothing where the chart is not seen.
    void addTo(QMenu& menu, QPoint place);

private:
    void add(QPointF values);
    void edit(std::size_t note);
    void remove(std::size_t note);
    void move(std::size_t note, double across, double up);
    void propose(const Presentation& presentation, const QString& what);

    Parts m_parts;
};

} // namespace breakeven
