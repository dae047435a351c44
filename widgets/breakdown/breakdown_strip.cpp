// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/breakdown/breakdown_strip.h"

#include "core/inputs/row_labels.h"
#include "widgets/breakdown/option_check.h"
#include "widgets/controls/paint.h"
#include "widgets/currency_event.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QKeyEvent>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int stripMargin = 16;
constexpr qreal squareRoom = 19; ///< a square and the gap behind it
constexpr qreal totalGap = 6;
constexpr qreal optionGap = 18;
constexpr int wideEnoughForDigits = 1180; ///< for the volume with all its digits
constexpr int tooNarrow = 500;            ///< to speak of warnings

} // namespace

BreakdownStrip::BreakdownStrip(QWidget* parent) : QAbstractButton(parent), m_theme(&Theme::light())
{
    setObjectName(QStringLiteral("breakdown_strip"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void BreakdownStrip::setTheme(const Theme& theme)
{
    m_theme = &theme;
    update();
}

void BreakdownStrip::setBreakdown(const Breakdown& breakdown, std::size_t warnings)
{
    if (breakdown == m_breakdown && warnings == m_warnings)
        return;
    m_breakdown = breakdown;
    m_warnings = warnings;
    describe();
    update();
}

void BreakdownStrip::setOpen(bool open)
{
    m_open = open;
    describe();
    update();
}

void BreakdownStrip::describe()
{
    setAccessibleName(toQString(totalsInWords(m_breakdown, m_warnings)));
    setToolTip(m_open ? tr("Close the breakdown") : tr("Open the breakdown"));
}

bool BreakdownStrip::event(QEvent* event)
{
    if (event->type() == currencyChange()) {
        describe();
        update();
    }
    return QAbstractButton::event(event);
}

void BreakdownStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void BreakdownStrip::focusInEvent(QFocusEvent* event)
{
    m_ring = event->reason() != Qt::MouseFocusReason;
    QAbstractButton::focusInEvent(event);
}

/// By the width alone: a heading that changed with the digits would push everything about during a drag.
QString BreakdownStrip::heading() const
{
    return toQString(m_open || width() >= wideEnoughForDigits ? atVolume(m_breakdown.volume)
                                                              : atVolumeInShort(m_breakdown.shortVolume));
}

QString BreakdownStrip::warningsInWords() const
{
    return m_open || width() < tooNarrow ? QString() : toQString(countOfWarnings(m_warnings));
}

QRectF BreakdownStrip::line() const
{
    return {stripMargin, 0, qreal(width() - stripMargin - arrowRoom), stripHeight};
}

BreakdownStrip::Places BreakdownStrip::places() const
{
    const QFontMetricsF plain(textFont(13));
    const QFontMetricsF bold(textFont(13, QFont::DemiBold));
    const QString warnings = warningsInWords();
    const qreal right = line().right() - (warnings.isEmpty() ? 0 : plain.horizontalAdvance(warnings) + optionGap);
    const qreal moreRoom = plain.horizontalAdvance(QStringLiteral("+7"));
    Places all{{}, line().left() + plain.horizontalAdvance(heading()) + optionGap, right, 0};
    all.more = std::count_if(m_breakdown.entries.begin(), m_breakdown.entries.end(),
                             [](const BreakdownEntry& entry) { return entry.visible; });
    for (const BreakdownEntry& entry : m_breakdown.entries) {
        if (!entry.visible)
            break;
        const qreal name = squareRoom + plain.horizontalAdvance(toQString(nameOf(entry.option)));
        const qreal width = name + totalGap + bold.horizontalAdvance(toQString(entry.total));
        if (all.end + width + (all.more > 1 ? optionGap + moreRoom : 0) > right)
            break;
        all.options.push_back({&entry, all.end, all.end + name + totalGap, all.end + width});
        all.end += width + optionGap;
        --all.more;
    }
    return all;
}

std::optional<Option> BreakdownStrip::optionAt(QPoint point) const
{
    if (m_open || !rect().contains(point))
        return std::nullopt;
    for (const Place& place : places().options)
        if (point.x() >= place.left - optionGap / 2 && point.x() < place.right + optionGap / 2)
            return place.entry->option;
    return std::nullopt;
}

void BreakdownStrip::paintOptions(QPainter& painter) const
{
    const QFont plain = textFont(13);
    const Places all = places();
    const auto write = [&](qreal left, const QString& text, const QFont& font, QPalette::ColorRole role) {
        painter.setFont(font);
        painter.setPen(palette().color(role));
        painter.drawText(QRectF(left, 0, all.right - left + 1, stripHeight),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    };
    for (const Place& place : all.options) {
        OptionCheck::paintSquare(painter, {place.left + 6, stripHeight / 2.0},
                                 m_theme->look(place.entry->option).color);
        write(place.left + squareRoom, toQString(nameOf(place.entry->option)), plain, QPalette::WindowText);
        write(place.total, toQString(place.entry->total), textFont(13, QFont::DemiBold), QPalette::WindowText);
    }
    if (all.more > 0) {
        write(all.end, QStringLiteral("+%1").arg(all.more), plain, mutedRole);
        return;
    }
    if (const QString hidden = toQString(cheaperNotShown(m_breakdown));
        !hidden.isEmpty() && all.end + QFontMetricsF(plain).horizontalAdvance(hidden) <= all.right)
        write(all.end, hidden, plain, mutedRole);
}

void BreakdownStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(4, 4, -4, -4);
    if (underMouse() || isDown())
        paintBox(painter, box, Qt::transparent, palette().color(QPalette::AlternateBase));
    if (hasFocus() && m_ring)
        paintBox(painter, box, palette().color(QPalette::Highlight), Qt::NoBrush, controlRadius, 1.5);

    painter.setFont(textFont(13));
    painter.setPen(palette().color(mutedRole));
    painter.drawText(line(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, heading());
    if (!m_open) {
        painter.drawText(line(), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, warningsInWords());
        paintOptions(painter);
    }

    const qreal tip = m_open ? 2.5 : -2.5; // it opens upwards: the strip stands under the chart
    paintArrow(painter, {width() - stripMargin - 6.0, stripHeight / 2.0}, {5, tip}, palette().color(mutedRole));
}

} // namespace breakeven
