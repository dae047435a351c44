// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

namespace breakeven {

// Qt takes a text for markup where it looks like it, and then opens every file that an <img> in it names. Names, notes,
// sources, columns and paths come from files of other people: their characters are shown, whatever they look like.

/// A text as a tool tip, on its own lines.
[[nodiscard]] QString plainToolTip(const QString& text);
/// A text as a tool tip that wraps.
[[nodiscard]] QString wrappingToolTip(const QString& text);
/// A bold heading over paragraphs, the first of them close to it, as a tool tip that wraps.
[[nodiscard]] QString headedToolTip(const QString& heading, const QStringList& paragraphs);

/// While it stands, no label of the program guesses, the ones in Qt's own message boxes and dialogs included: it shows
/// markup only if it says itself that it does (Qt::RichText). Nor do the tool tips of Qt's file dialogs, which are
/// paths. Any other tool tip is made by a function above.
class PlainTexts : public QObject {
public:
    PlainTexts();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace breakeven
