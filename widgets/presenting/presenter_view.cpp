// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenting/presenter_view.h"

#include "widgets/theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace breakeven {

namespace {

QLabel* addLabel(QVBoxLayout& rows, QWidget* parent, const char* name, int pixels, QFont::Weight weight)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setFont(textFont(pixels, weight));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    rows.addWidget(label);
    return label;
}

QPlainTextEdit* addText(QVBoxLayout& rows, QWidget* parent, const char* name, int pixels)
{
    auto* text = new QPlainTextEdit(parent);
    text->setObjectName(QLatin1String(name));
    text->setReadOnly(true);
    text->setFrameShape(QFrame::NoFrame);
    text->setFont(textFont(pixels));
    rows.addWidget(text);
    return text;
}

constexpr int guessesHeight = 92; ///< three lines; more are scrolled to

} // namespace

PresenterView::PresenterView(QWidget* parent) : QWidget(parent)
{
    setWindowTitle(tr("Notes"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(32, 24, 32, 24);
    rows->setSpacing(16);
    m_clock = addLabel(*rows, this, "presenter_clock", 22, QFont::Normal);
    m_now = addLabel(*rows, this, "presenter_now", 26, QFont::DemiBold);
    m_hidden = addLabel(*rows, this, "presenter_hidden", 16, QFont::DemiBold);
    m_hidden->setForegroundRole(QPalette::BrightText);
    m_note = addText(*rows, this, "presenter_note", 20);
    m_note->setAccessibleName(tr("Note for who speaks"));
    rows->setStretchFactor(m_note, 1);
    m_guessed = addLabel(*rows, this, "presenter_guessed", 16, QFont::DemiBold);
    m_guesses = addText(*rows, this, "presenter_guesses", 18);
    m_guesses->setAccessibleName(tr("Guesses of the room"));
    m_guesses->setMaximumHeight(guessesHeight);
    setGuesses({}, {});
    m_next = addLabel(*rows, this, "presenter_next", 18, QFont::Normal);
    m_next->setForegroundRole(mutedRole);
}

QSize PresenterView::sizeHint() const
{
    return {900, 640};
}

void PresenterView::setState(const QString& name, const QString& note, const QString& next)
{
    m_now->setText(name.isEmpty() ? tr("As the sliders are") : name);
    m_note->setPlainText(note);
    m_next->setText(next.isEmpty() ? tr("No state follows.") : tr("Next: %1").arg(next));
}

void PresenterView::setHidden(bool black, bool result)
{
    m_hidden->setText(black ? tr("The screen is black (B).") : result ? tr("The result is hidden (H).") : QString());
    m_hidden->setVisible(black || result);
}

void PresenterView::setGuesses(const QString& heading, const QStringList& guesses)
{
    const QString text = guesses.join(QStringLiteral("  ·  "));
    m_guessed->setText(heading);
    if (m_guesses->toPlainText() != text) // who reads further down stays there
        m_guesses->setPlainText(text);
    m_guessed->setVisible(!guesses.isEmpty());
    m_guesses->setVisible(!guesses.isEmpty());
}

void PresenterView::setClock(const QString& time, qint64 seconds)
{
    const QString passed = QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    m_clock->setText(tr("%1, %2 since the start").arg(time, passed));
}

} // namespace breakeven
