// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/presenting/presentation.h"
#include "widgets/language/spoken_text.h"

#include <QObject>
#include <QPoint>

class QMenu;

namespace breakeven {

class ChartCard;
class Dialogs;
class Document;
class PlotView;

/// The notes at points of the charts: added, changed and removed from the charts' menu, opened and dragged.
class NoteEdits : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Document& document;
        Dialogs& dialogs;
        ChartCard& chart;
        QWidget& window;
    };
    explicit NoteEdits(const Parts& parts);

    /// What can be done at a point of the screen; nothing where no chart is seen.
    void addTo(QMenu& menu, QPoint place);

private:
    void connectTo(const PlotView& view);
    void add(Annotation note);
    void edit(std::size_t note);
    void remove(std::size_t note);
    void move(std::size_t note, double across, double up);
    void propose(const Presentation& presentation, const SpokenText& what);

    Parts m_parts;
};

} // namespace breakeven
