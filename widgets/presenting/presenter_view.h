// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace breakeven {

/// What who speaks sees on the screen that the room does not: the state that is shown, the note to it, what comes next,
/// what the room has guessed, the time of day and for how long the room has been looking.
class PresenterView : public QWidget {
    Q_OBJECT
public:
    explicit PresenterView(QWidget* parent = nullptr);

    /// The time of day, and for how many seconds the room has been looking.
    void setClock(const QString& time, qint64 seconds);
    /// Empty texts where there is no state, no note, or none that follows.
    void setState(const QString& name, const QString& note, const QString& next);
    /// Whether the room sees nothing, or not the result.
    void setHidden(bool black, bool result);
    /// What the room has guessed, under a line that says how many have; nothing is seen of none.
    void setGuesses(const QString& heading, const QStringList& guesses);

    [[nodiscard]] QSize sizeHint() const override;

private:
    QLabel* m_now;
    QPlainTextEdit* m_note;
    QLabel* m_guessed;
    QPlainTextEdit* m_guesses;
    QLabel* m_next;
    QLabel* m_hidden;
    QLabel* m_clock;
};

} // namespace breakeven
