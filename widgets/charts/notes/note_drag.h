// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/notes/note_layer.h"

#include <QCursor>
#include <QObject>

#include <optional>

namespace breakeven {

/// What the left button does with the texts of notes, before a view gets it: they are dragged, and opened by a double
/// click. To be made after whatever else filters the plot's events.
class NoteDrag : public QObject {
    Q_OBJECT
public:
    NoteDrag(QWidget& plot, const NoteLayer& notes);

signals:
    /// The pointer is on a text now, so that the view has it no more.
    void entered();
    void started();
    /// A text is wanted there: from its point, as shares of the plot.
    void moved(std::size_t note, double across, double up);
    void finished();
    void opened(std::size_t note);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool press(QPointF point);
    bool move(QPointF point);
    bool release();
    void setOn(bool on);

    QWidget& m_plot;
    const NoteLayer& m_notes;
    std::optional<NoteLayer::Grip> m_grip; ///< while a text is held
    QPointF m_from;
    bool m_moves = false;
    bool m_on = false; ///< the pointer is on a text
    QCursor m_before;  ///< the view's
};

} // namespace breakeven
