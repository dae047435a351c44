// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/notes_field.h"

#include "widgets/controls/input_heading.h"
#include "widgets/controls/paint.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace breakeven {

namespace {

constexpr int pauseMilliseconds = 1000;
constexpr int notesFieldHeight = 96;

} // namespace

NotesField::NotesField(QWidget* parent) : FramedText(notesFieldHeight, parent)
{
    setAccessibleName(tr("Notes"));
    setPlaceholderText(tr("What was assumed, and why"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &NotesField::finishEditing);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            edit();
    });
}

void NotesField::setNotes(const QString& text)
{
    if (text == m_text)
        return; // also what comes back from an edit made here: the cursor stays
    finishEditing();
    m_text = text;
    m_showing = true;
    setPlainText(text);
    m_showing = false;
}

void NotesField::edit()
{
    if (!m_editing) {
        m_editing = true;
        emit editStarted();
    }
    m_pause.start();
    m_text = toPlainText();
    emit notesEdited(m_text);
}

void NotesField::finishEditing()
{
    if (!m_editing)
        return;
    m_pause.stop();
    m_editing = false;
    emit editFinished();
}

bool NotesField::event(QEvent* event)
{
    // With nothing to undo in here the keys are left to the window, which undoes the last edit.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool undo = key->matches(QKeySequence::Undo) && !document()->isUndoAvailable();
        const bool redo = key->matches(QKeySequence::Redo) && !document()->isRedoAvailable();
        if (undo || redo) {
            key->ignore();
            return false;
        }
    }
    return FramedText::event(event);
}

void NotesField::focusOutEvent(QFocusEvent* event)
{
    FramedText::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        finishEditing();
}

void NotesField::hideEvent(QHideEvent* event)
{
    finishEditing();
    FramedText::hideEvent(event);
}

QWidget* underHeading(NotesField& field, QWidget* parent, int roomBelow)
{
    auto* group = new QWidget(parent);
    group->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // the heading stays with the field
    auto* layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, roomBelow);
    layout->setSpacing(0);
    layout->addWidget(makeInputHeading(NotesField::tr("Notes"), group));
    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(rowInset, 0, rowInset, 0);
    inset->addWidget(&field);
    layout->addLayout(inset);
    return group;
}

} // namespace breakeven
