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
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(QStringLiteral("presenter_note"));
    m_note->setAccessibleName(tr("Note for who speaks"));
    m_note->setReadOnly(true);
    m_note->setFrameShape(QFrame::NoFrame);
    m_note->setFont(textFont(20));
    rows->addWidget(m_note, 1);
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

void PresenterView::setClock(const QString& time, qint64 seconds)
{
    const QString passed = QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    m_clock->setText(tr("%1, %2 since the start").arg(time, passed));
}

} // namespace breakeven
