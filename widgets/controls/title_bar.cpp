// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/title_bar.h"

#include "widgets/controls/quiet_button.h"
#include "widgets/plain_text.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int leastTarget = 24; ///< WCAG 2.2, 2.5.8

} // namespace

TitleBar::TitleBar(QWidget* parent)
    : QWidget(parent), m_title(new QLineEdit(this)), m_edited(new QLabel(tr("edited"), this)),
      m_currency(new QuietButton({}, this)), m_presets(new QPushButton(tr("Presets"), this)),
      m_pin(new QPushButton(this)), m_export(new QPushButton(tr("Export"), this))
{
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setFrame(false);
    m_title->setMinimumHeight(leastTarget);
    m_title->setFont(textFont(14, QFont::DemiBold));
    m_title->setPlaceholderText(tr("Untitled scenario"));
    m_title->setAccessibleName(tr("Scenario title"));
    m_title->setToolTip(tr("The scenario's title: click to change it"));
    m_title->installEventFilter(this);
    m_edited->setFont(textFont(13));
    m_edited->setForegroundRole(mutedRole);
    m_edited->hide();
    m_currency->setObjectName(QStringLiteral("shown_currency"));
    m_currency->setMinimumHeight(leastTarget);
    m_currency->hide();
    connect(m_currency, &QAbstractButton::clicked, this, &TitleBar::currencyWanted);
    m_presets->setObjectName(QStringLiteral("plain"));
    m_pin->setCheckable(true);
    m_pin->setObjectName(QStringLiteral("plain"));
    connect(m_pin, &QPushButton::clicked, this, &TitleBar::pinWanted);
    setPinned(true);
    m_pin->setMinimumWidth(m_pin->sizeHint().width()); // of the longer word: nothing beside it moves
    setPinned(false);
    m_export->setObjectName(QStringLiteral("primary"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 16, 9); // the field's text has 2 more of its own
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_edited);
    layout->addStretch(1);
    layout->addWidget(m_currency);
    layout->addWidget(m_presets);
    layout->addWidget(m_pin);
    layout->addWidget(m_export);

    connect(m_title, &QLineEdit::textChanged, this, &TitleBar::fitTitle);
    connect(m_title, &QLineEdit::editingFinished, this, [this] {
        if (m_title->text() != m_shown)
            emit titleEdited(m_title->text());
        m_title->deselect();
    });
    fitTitle();
}

void TitleBar::setTitle(const QString& title)
{
    if (title == m_shown)
        return;
    m_shown = title;
    m_title->setText(title);
    m_title->setCursorPosition(0);
}

void TitleBar::setEdited(bool edited)
{
    m_edited->setVisible(edited);
}

void TitleBar::setPinned(bool pinned)
{
    m_pin->setChecked(pinned);
    m_pin->setText(pinned ? tr("Unpin") : tr("Pin"));
    m_pin->setToolTip(pinned ? tr("Forget the pinned state")
                             : tr("Keep the present state beside the new one, in Break-even, Compare and the figures, "
                                  "while sliders move"));
}

void TitleBar::setCurrency(const QString& brief, const QString& statement)
{
    m_currency->setText(brief);
    m_currency->setToolTip(plainToolTip(statement));
    m_currency->setAccessibleDescription(statement);
    m_currency->setVisible(!brief.isEmpty());
    m_currency->updateGeometry();
}

void TitleBar::finishEditing()
{
    if (m_title->hasFocus() && m_title->text() != m_shown)
        emit titleEdited(m_title->text());
}

void TitleBar::fitTitle()
{
    const QString shown = m_title->text().isEmpty() ? m_title->placeholderText() : m_title->text();
    const int wanted = m_title->fontMetrics().horizontalAdvance(shown) + 24;
    m_title->setFixedWidth(std::clamp(wanted, 120, 480));
}

bool TitleBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_title && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape)
            m_title->setText(m_shown);
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_title->clearFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TitleBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(0, height() - 1, width(), 1, palette().color(QPalette::Midlight));
}

} // namespace breakeven
