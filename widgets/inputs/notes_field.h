// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/fields/framed_text.h"

#include <QTimer>

namespace breakeven {

/// Plain text in several lines. What is typed in one go is one edit: it ends with a pause, or when the focus goes.
class NotesField : public FramedText {
    Q_OBJECT

public:
    explicit NotesField(QWidget* parent = nullptr);

    /// Shows a text; no signal.
    void setNotes(const QString& text);
    /// Ends the edit that is under way, if there is one.
    void finishEditing();

signals:
    void editStarted();
    void notesEdited(const QString& text);
    void editFinished();

protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void edit();

    QString m_text; ///< as last shown or edited
    QTimer m_pause;
    bool m_editing = false; ///< an edit is under way
    bool m_showing = false; ///< the text changes because setNotes says so
};

/// The field under its heading, with so much room below it.
[[nodiscard]] QWidget* underHeading(NotesField& field, QWidget* parent, int roomBelow);

} // namespace breakeven
