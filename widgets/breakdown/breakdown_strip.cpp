// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/breakdown/breakdown_strip.h"

#include "widgets/breakdown/option_check.h"
#include "widgets/controls/paint.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QKeyEvent>

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

void BreakdownStrip::paintOptions(QPainter& painter, qreal left, qreal right) const
{
    const QFont plain = textFont(13);
    const QFont bold = textFont(13, QFont::DemiBold);
    const QFontMetricsF plainMetrics(plain);
    const QFontMetricsF boldMetrics(bold);
    const qreal moreRoom = plainMetrics.horizontalAdvance(QStringLiteral("+7"));
    auto remaining =
        std::count_if(m_breakdown.entries.begin(), m_breakdown.entries.end(), [](const auto& e) { return e.visible; });
    const auto write = [&](const QString& text, const QFont& font, QPalette::ColorRole role) {
        painter.setFont(font);
        painter.setPen(palette().color(role));
        painter.drawText(QRectF(left, 0, right - left + 1, stripHeight),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    };
    for (const BreakdownEntry& entry : m_breakdown.entries) {
        if (!entry.visible)
            break;
        const QString name = toQString(info(entry.option).name);
        const QString total = toQString(entry.total);
        const qreal nameWidth = plainMetrics.horizontalAdvance(name);
        const qreal width = squareRoom + nameWidth + totalGap + boldMetrics.horizontalAdvance(total);
        if (left + width + (remaining > 1 ? optionGap + moreRoom : 0) > right) {
            write(QStringLiteral("+%1").arg(remaining), plain, mutedRole);
            return;
        }
        OptionCheck::paintSquare(painter, {left + 6, stripHeight / 2.0}, m_theme->look(entry.option).color);
        left += squareRoom;
        write(name, plain, QPalette::WindowText);
        left += nameWidth + totalGap;
        write(total, bold, QPalette::WindowText);
        left += width - squareRoom - nameWidth - totalGap + optionGap;
        --remaining;
    }
    if (const QString hidden = toQString(cheaperNotShown(m_breakdown));
        !hidden.isEmpty() && left + plainMetrics.horizontalAdvance(hidden) <= right)
        write(hidden, plain, mutedRole);
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

    const QFont font = textFont(13);
    const QFontMetricsF metrics(font);
    // By the width alone: a heading that changed with the digits would push everything about during a drag.
    const QString heading =
        toQString(m_open || width() >= wideEnoughForDigits ? atVolume(m_breakdown.volume)
                                                           : atVolumeInShort(m_breakdown.shortVolume));
    const QRectF line(stripMargin, 0, width() - stripMargin - arrowRoom, stripHeight);
    painter.setFont(font);
    painter.setPen(palette().color(mutedRole));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, heading);
    if (!m_open) {
        const QString warnings = width() < tooNarrow ? QString() : toQString(countOfWarnings(m_warnings));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, warnings);
        paintOptions(painter, line.left() + metrics.horizontalAdvance(heading) + optionGap,
                     line.right() - (warnings.isEmpty() ? 0 : metrics.horizontalAdvance(warnings) + optionGap));
    }

    const qreal tip = m_open ? 2.5 : -2.5; // it opens upwards: the strip stands under the chart
    paintArrow(painter, {width() - stripMargin - 6.0, stripHeight / 2.0}, {5, tip}, palette().color(mutedRole));
}

} // namespace breakeven
