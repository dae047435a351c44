// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/gpus/memory_bar.h"

#include "widgets/accessibility/spoken_role.h"
#include "widgets/controls/paint.h"

#include <QPainterPath>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int memoryBarHeight = 16;
constexpr int memoryLineHeight = 20;
constexpr int memoryBarGap = 8;
constexpr int memorySwatch = 9;
constexpr int entryGap = 14;

QString entryText(const MemoryPart& part)
{
    return toQString(part.name) + QLatin1Char(' ') + toQString(part.amount);
}

bool isMissing(const MemoryPart& part)
{
    return part.kind == MemoryPart::Kind::Missing;
}

} // namespace

MemoryBar::MemoryBar(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFont(textFont(12));
    speakAs(*this, QAccessible::Chart);
    setAccessibleName(tr("Memory of one GPU"));
}

void MemoryBar::setParts(std::vector<MemoryPart> parts)
{
    m_parts = std::move(parts);
    QStringList words;
    for (const MemoryPart& part : m_parts)
        words << entryText(part);
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

/// Shades of the text tell the parts: series colors are the options', and nothing here can be acted on.
QColor MemoryBar::colorOf(const MemoryPart& part) const
{
    const QColor text = palette().color(QPalette::Text);
    const auto shade = [&text](float strength) {
        QColor color = text;
        color.setAlphaF(strength);
        return color;
    };
    constexpr float weights = 0.75F;
    constexpr float engine = 0.5F;
    constexpr float cache = 0.3F;
    switch (part.kind) {
    case MemoryPart::Kind::Weights: return shade(weights);
    case MemoryPart::Kind::Engine: return shade(engine);
    case MemoryPart::Kind::Cache: return shade(cache);
    case MemoryPart::Kind::Free: return palette().color(QPalette::AlternateBase);
    case MemoryPart::Kind::Missing: return palette().color(QPalette::BrightText);
    case MemoryPart::Kind::LeftAlone: break;
    }
    return palette().color(QPalette::Midlight);
}

std::vector<QRect> MemoryBar::legend(int width) const
{
    std::vector<QRect> places;
    int x = 0;
    int y = memoryBarHeight + memoryBarGap;
    for (const MemoryPart& part : m_parts) {
        const int own = memorySwatch + 5 + fontMetrics().horizontalAdvance(entryText(part)) + 1;
        if (x > 0 && x + own > width) {
            x = 0;
            y += memoryLineHeight;
        }
        places.emplace_back(x, y, own, memoryLineHeight);
        x += own + entryGap;
    }
    return places;
}

int MemoryBar::heightForWidth(int width) const
{
    return m_parts.empty() ? 0 : legend(width).back().bottom() + 1;
}

void MemoryBar::paintEvent(QPaintEvent*)
{
    if (m_parts.empty())
        return;
    // Where something is missing, the bar shows all that is needed, and the GPU ends where the missing part begins.
    double needed = 0;
    double missing = 0;
    for (const MemoryPart& part : m_parts)
        (isMissing(part) ? missing : needed) += part.share;
    const bool fits = missing == 0;
    const double scale = width() / std::max(needed, 1e-9);

    QPainter painter(this);
    painter.save();
    QPainterPath frame;
    frame.addRoundedRect(QRectF(0, 0, width(), memoryBarHeight), 4, 4);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(frame);
    double x = 0;
    for (const MemoryPart& part : m_parts) {
        if (isMissing(part))
            continue;
        const double end = x + part.share * scale;
        painter.fillRect(QRectF(x, 0, end - x - 1, memoryBarHeight), colorOf(part));
        x = end;
    }
    if (!fits) { // what is too much lies before the part that an engine leaves alone
        const double end = width() - (1 - usableMemoryShare) * scale;
        const double start = std::max(0.0, end - missing * scale);
        painter.fillRect(QRectF(start, memoryBarHeight - 5, end - start - 1, 5), palette().color(QPalette::BrightText));
    }
    painter.restore();

    const std::vector<QRect> places = legend(width());
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const QRect& place = places[i];
        const QRect box(place.left(), place.center().y() - memorySwatch / 2, memorySwatch, memorySwatch);
        painter.setPen(palette().color(QPalette::Mid));
        painter.setBrush(colorOf(m_parts[i]));
        painter.drawRect(box.adjusted(0, 0, -1, -1));
        painter.setPen(palette().color(isMissing(m_parts[i]) ? QPalette::BrightText : QPalette::Text));
        painter.drawText(place.adjusted(memorySwatch + 5, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         entryText(m_parts[i]));
    }
}

} // namespace breakeven
