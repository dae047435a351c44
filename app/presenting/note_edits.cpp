// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenting/note_edits.h"

#include "app/document/dialogs.h"
#include "app/document/document.h"
#include "core/scenario/states.h"
#include "core/words/phrases.h"
#include "widgets/charts/break_even/break_even_view.h"
#include "widgets/charts/chart_card.h"
#include "widgets/text.h"

#include <QMenu>

#include <utility>

namespace breakeven {

namespace {

constexpr double firstAcross = 0.12; ///< where a new note's text stands
constexpr double firstUp = 0.16;

} // namespace

NoteEdits::NoteEdits(const Parts& parts) : QObject(&parts.window), m_parts(parts)
{
    connectTo(parts.chart.breakEven());
    parts.chart.whenMade<PlotView>(this, [this](const PlotView& view) { connectTo(view); });
}

void NoteEdits::connectTo(const PlotView& view)
{
    connect(&view, &PlotView::noteMoveStarted, &m_parts.document, &Document::beginEdit);
    connect(&view, &PlotView::noteMoveFinished, &m_parts.document, &Document::endEdit);
    connect(&view, &PlotView::noteMoved, this, &NoteEdits::move);
    connect(&view, &PlotView::noteOpened, this, &NoteEdits::edit);
}

void NoteEdits::addTo(QMenu& menu, QPoint place)
{
    const PlotView* view = m_parts.chart.plotView();
    if (view == nullptr)
        return;
    const QPoint point = view->mapFromGlobal(place);
    if (const auto note = view->noteUnder(point)) {
        menu.addAction(tr("&Change Note…"), this, [this, note] { edit(*note); })->setObjectName("note_change");
        menu.addAction(tr("&Remove Note"), this, [this, note] { remove(*note); })->setObjectName("note_remove");
        menu.addSeparator();
    } else if (const auto wanted = view->noteFor(point)) {
        QAction* action = menu.addAction(tr("Add &Note Here…"), this, [this, wanted] { add(*wanted); });
        action->setObjectName("note_add");
        action->setEnabled(m_parts.document.scenario().presentation.annotations.size() < mostAnnotations);
        menu.addSeparator();
    }
}

void NoteEdits::add(Annotation note)
{
    const std::optional<QString> text =
        m_parts.dialogs.askText(&m_parts.window, tr("Add Note"), tr("What the note says:"), {});
    if (!text)
        return;
    note.text = text->trimmed().toStdString();
    note.across = firstAcross;
    note.up = firstUp;
    Presentation presentation = m_parts.document.scenario().presentation;
    presentation.annotations.push_back(std::move(note));
    propose(presentation, [] { return tr("Add Note"); });
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
    propose(presentation, [] { return tr("Change Note"); });
}

void NoteEdits::remove(std::size_t note)
{
    Presentation presentation = m_parts.document.scenario().presentation;
    presentation.annotations.erase(presentation.annotations.begin() + static_cast<std::ptrdiff_t>(note));
    propose(presentation, [] { return tr("Remove Note"); });
}

void NoteEdits::move(std::size_t note, double across, double up)
{
    Presentation presentation = m_parts.document.scenario().presentation;
    presentation.annotations[note].across = across;
    presentation.annotations[note].up = up;
    propose(presentation, [] { return tr("Move Note"); });
}

/// What a scenario does not take is told.
void NoteEdits::propose(const Presentation& presentation, const SpokenText& what)
{
    if (const Outcome checked = checkPresentation(presentation); !checked)
        m_parts.dialogs.showError(&m_parts.window, what.text(), toQString(asSentence(checked.error().what)));
    else
        m_parts.document.change(withPresentation(m_parts.document.scenario(), presentation), what);
}

} // namespace breakeven
