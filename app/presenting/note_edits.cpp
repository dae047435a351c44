// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenting/note_edits.h"

#include "app/document/dialogs.h"
#include "app/document/document.h"
#include "core/charts/presenting/chart_notes.h"
#include "core/scenario/states.h"
#include "core/words/phrases.h"
#include "widgets/charts/break_even/break_even_view.h"
#include "widgets/text.h"

#include <QMenu>

namespace breakeven {

namespace {

constexpr double firstAcross = 0.12; ///< where a new note's text stands
constexpr double firstUp = 0.16;

} // namespace

NoteEdits::NoteEdits(const Parts& parts) : QObject(&parts.window), m_parts(parts)
{
    connect(&parts.chart, &BreakEvenView::noteMoveStarted, &parts.document, &Document::beginEdit);
    connect(&parts.chart, &BreakEvenView::noteMoveFinished, &parts.document, &Document::endEdit);
    connect(&parts.chart, &BreakEvenView::noteMoved, this, &NoteEdits::move);
}

void NoteEdits::addTo(QMenu& menu, QPoint place)
{
    if (!m_parts.chart.isVisible())
        return;
    const QPoint point = m_parts.chart.mapFromGlobal(place);
    if (const auto note = m_parts.chart.noteUnder(point)) {
        menu.addAction(tr("&Change Note…"), this, [this, note] { edit(*note); })->setObjectName("note_change");
        menu.addAction(tr("&Remove Note"), this, [this, note] { remove(*note); })->setObjectName("note_remove");
        menu.addSeparator();
    } else if (const auto values = m_parts.chart.valuesUnder(point)) {
        QAction* action = menu.addAction(tr("Add &Note Here…"), this, [this, values] { add(*values); });
        action->setObjectName("note_add");
        action->setEnabled(m_parts.document.scenario().presentation.annotations.size() < mostAnnotations);
        menu.addSeparator();
    }
}

void NoteEdits::add(QPointF values)
{
    Presentation presentation = m_parts.document.scenario().presentation;
    const std::optional<QString> text =
        m_parts.dialogs.askText(&m_parts.window, tr("Add Note"), tr("What the note says:"), {});
    if (!text)
        return;
    presentation.annotations.push_back({.view = std::string(viewWithNotes),
                                        .text = text->trimmed().toStdString(),
                                        .x = values.x(),
                                        .y = values.y(),
                                        .across = firstAcross,
                                        .up = firstUp});
    propose(presentation, tr("Add Note"));
}

void NoteEdits::edit(std::size_t note)
{
    Presentation presentation = m_parts.document.scenario().presentation;
    std::string& its = presentation.annotations[note].text;
    const std::optional<QString> text = m_parts.dialogs.askText(&m_parts.window, tr("Change Note"),
                                                                tr("What the note says:"), QString::fromStdString(its));
    if (!text)
        return;
    its = text->trimmed().toStdString();
    propose(presentation, tr("Change Note"));
}

void NoteEdits::remove(std::size_t note)
{
    Presentation presentation = m_parts.document.scenario().presentation;
    presentation.annotations.erase(presentation.annotations.begin() + static_cast<std::ptrdiff_t>(note));
    propose(presentation, tr("Remove Note"));
}

void NoteEdits::move(std::size_t note, double across, double up)
{
    Presentation presentation = m_parts.document.scenario().presentation;
    presentation.annotations[note].across = across;
    presentation.annotations[note].up = up;
    propose(presentation, tr("Move Note"));
}

/// What a scenario does not take is told.
void NoteEdits::propose(const Presentation& presentation, const QString& what)
{
    if (const Outcome checked = checkPresentation(presentation); !checked)
        m_parts.dialogs.showError(&m_parts.window, what, toQString(asSentence(checked.error().what)));
    else
        m_parts.document.change(withPresentation(m_parts.document.scenario(), presentation), what);
}

} // namespace breakeven
