// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/breakdown/breakdown_row.h"

#include "core/inputs/row_labels.h"
#include "widgets/breakdown/breakdown_details_view.h"
#include "widgets/breakdown/option_check.h"
#include "widgets/controls/links/figure_link.h"
#include "widgets/controls/paint.h"
#include "widgets/controls/wrapped_text.h"
#include "widgets/currency_event.h"
#include "widgets/measured_text.h"
#include "widgets/plain_text.h"
#include "widgets/sentences.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QToolTip>

#include <cmath>
#include <utility>

namespace breakeven {

namespace {

constexpr int breakdownRowPadding = 8;
constexpr int textLeft = 28; ///< behind the square
constexpr int headTop = 7;
constexpr int headLine = 20;
constexpr int totalHeight = 24; ///< a target as well, over the line's ends
constexpr int barTop = 30;
constexpr int shareBarHeight = 5;
constexpr int visibleHeight = 43;
constexpr int hiddenHeight = 30;

int headHeight(const BreakdownEntry& entry)
{
    return entry.visible ? visibleHeight : hiddenHeight;
}

int headTextTop(const BreakdownEntry& entry)
{
    return entry.visible ? headTop : (hiddenHeight - headLine) / 2;
}

QString shownTag(const BreakdownEntry& entry)
{
    const Message tag = tagOf(entry);
    return tag.empty() ? QString() : QStringLiteral(" · ") + toQString(tag);
}

} // namespace

BreakdownRow::BreakdownRow(Option option, QWidget* parent)
    : QAbstractButton(parent), m_theme(&Theme::light()), m_entry{option, false, false, false, {}, {}, 0},
      m_check(new OptionCheck(option, this)), m_total(new FigureLink(this)), m_details(new BreakdownDetailsView(this))
{
    const QString id = toQString(info(option).id);
    setObjectName(QStringLiteral("row_") + id);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    m_total->setObjectName(QStringLiteral("total_") + id);
    m_details->hide();
    showState();
    connect(m_check, &QAbstractButton::clicked, this, [this](bool shown) { emit shownChanged(m_entry.option, shown); });
    connect(m_total, &QAbstractButton::clicked, this, [this] {
        emit explanationWanted({m_entry.option, Explainable::Total});
    });
    connect(m_details, &BreakdownDetailsView::explanationWanted, this, &BreakdownRow::explanationWanted);
}

std::vector<QWidget*> BreakdownRow::tabStops()
{
    return {this, m_check, m_total, m_details};
}

void BreakdownRow::setTheme(const Theme& theme)
{
    m_theme = &theme;
    m_check->setTheme(theme);
    update();
}

void BreakdownRow::setEntry(const BreakdownEntry& entry)
{
    m_check->setChecked(entry.visible); // a click has changed it already, and may have been refused
    if (entry == m_entry)
        return;
    const BreakdownEntry before = std::exchange(m_entry, entry);
    m_total->setText(toQString(entry.total));
    if (entry.visible != before.visible || entry.focus != before.focus || entry.baseline != before.baseline ||
        entry.cheaperNotShown != before.cheaperNotShown)
        showState();
    else
        update(barArea()); // the total sees to itself
    placeChildren();
    describe();
}

/// What does not change during a drag.
void BreakdownRow::showState()
{
    m_check->setEnabled(!m_entry.focus && !m_entry.baseline);
    m_check->setToolTip(m_entry.focus      ? tr("The focus is always shown")
                        : m_entry.baseline ? tr("The baseline is always shown")
                        : m_entry.visible  ? tr("Hide it from the chart")
                                           : tr("Show it in the chart"));
    m_total->setFont(textFont(13, m_entry.visible ? QFont::DemiBold : QFont::Normal));
    m_total->setForegroundRole(m_entry.visible ? QPalette::WindowText : mutedRole);
    update();
}

void BreakdownRow::setDetails(const std::optional<BreakdownDetails>& details)
{
    if (details.has_value() == m_open && (!m_open || *details == m_details->details()))
        return;
    m_open = details.has_value();
    m_details->setVisible(m_open);
    if (m_open)
        m_details->setDetails(*details);
    placeChildren();
    describe();
}

/// What a screen reader says.
void BreakdownRow::describe()
{
    setAccessibleName(toQString(entryInWords(m_entry)));
    setAccessibleDescription(m_open ? m_details->text() : toQString(helpOf(m_entry.option)));
}

int BreakdownRow::heightFor(int width) const
{
    return headHeight(m_entry) + (m_open ? m_details->heightFor(width - textLeft - breakdownRowPadding) : 0);
}

QSize BreakdownRow::sizeHint() const
{
    constexpr int usual = 256;
    return {usual, heightFor(usual)};
}

void BreakdownRow::resizeEvent(QResizeEvent*)
{
    placeChildren();
}

void BreakdownRow::placeChildren()
{
    const int top = headTextTop(m_entry);
    const QSize check = m_check->sizeHint();
    m_check->setGeometry(breakdownRowPadding + 6 - check.width() / 2, top + (headLine - check.height()) / 2,
                         check.width(), check.height());
    const int total = static_cast<int>(std::ceil(textWidth(m_total->text(), m_total->font())));
    const bool resized = total != m_total->width(); // the name may have more or less room
    m_total->setGeometry(width() - breakdownRowPadding - total, top - (totalHeight - headLine) / 2, total, totalHeight);
    if (m_open)
        m_details->setGeometry(textLeft, headHeight(m_entry), width() - textLeft - breakdownRowPadding,
                               m_details->heightFor(width() - textLeft - breakdownRowPadding));
    if (resized)
        update(0, 0, width(), barTop);
}

QRect BreakdownRow::barArea() const
{
    return {breakdownRowPadding, barTop, width() - 2 * breakdownRowPadding, shareBarHeight};
}

void BreakdownRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void BreakdownRow::focusInEvent(QFocusEvent* event)
{
    m_ring = event->reason() != Qt::MouseFocusReason;
    QAbstractButton::focusInEvent(event);
}

bool BreakdownRow::event(QEvent* event)
{
    if (event->type() == currencyChange()) {
        m_total->setText(toQString(m_entry.total));
        placeChildren();
        describe();
    }
    if (event->type() != QEvent::ToolTip)
        return QAbstractButton::event(event);
    const auto* asked = static_cast<QHelpEvent*>(event);
    const bool onTotal = asked->pos().x() >= m_total->x() - breakdownRowPadding;
    // What the name's color says where the word has no room.
    const QString help = toQString(helpOf(m_entry.option));
    const QString told = m_entry.cheaperNotShown ? withColon(toQString(tagOf(m_entry)), help) : help;
    QToolTip::showText(asked->globalPos(), plainToolTip(onTotal ? toQString(m_entry.exact) : told), this);
    return true;
}

void BreakdownRow::paintName(QPainter& painter) const
{
    const QColor muted = palette().color(mutedRole);
    const QFont font = textFont(13);
    const QFontMetricsF metrics(font);
    const QString whole = toQString(nameOf(m_entry.option));
    const qreal room = m_total->x() - breakdownRowPadding - textLeft;
    const QString wanted = shownTag(m_entry);
    const bool hasRoom = metrics.horizontalAdvance(whole + wanted) <= room;
    const QString tag = hasRoom ? wanted : QString(); // the color says it then, and the tool tip
    const WrappedText name = fitText(whole, font, QSizeF(room, headLine));
    const QRectF line(textLeft, headTextTop(m_entry), width() - textLeft, headLine);
    const QColor nameColor = m_entry.visible ? palette().color(QPalette::WindowText) : muted;
    painter.setPen(m_entry.cheaperNotShown && !hasRoom ? m_theme->accent : nameColor);
    paintLines(painter, line, name);
    painter.setPen(m_entry.cheaperNotShown ? m_theme->accent : muted);
    painter.drawText(line.translated(widthOf(name), 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, tag);
}

void BreakdownRow::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0, 1, 0, -2);
    if (underMouse() || isDown())
        paintBox(painter, box, Qt::transparent, palette().color(QPalette::AlternateBase));
    if (hasFocus() && m_ring)
        paintBox(painter, box, palette().color(QPalette::Highlight), Qt::NoBrush, controlRadius, 1.5);
    // Text is dear to paint, and during a drag only totals and bars change.
    if (event->region().intersects(QRect(textLeft, 0, m_total->x() - textLeft, barTop)))
        paintName(painter);
    if (m_entry.visible) {
        painter.fillRect(QRect(breakdownRowPadding, height() - 1, width() - 2 * breakdownRowPadding, 1),
                         palette().color(QPalette::Midlight));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->look(m_entry.option).color);
        QRectF bar = barArea();
        bar.setWidth(std::max(m_entry.share * bar.width(), m_entry.share > 0 ? bar.height() : 0.0));
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    }
}

} // namespace breakeven
