// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text_faults.h"

#include "tests/support/picture_structure.h"

namespace breakeven::test {

namespace {

/// The glyphs of a text: less than the line that it stands in.
QRectF inkOf(const QRectF& box)
{
    return box.adjusted(0.5, 0.14 * box.height(), -0.5, -0.14 * box.height());
}

} // namespace

QStringList textFaults(const QByteArray& svg, const QRectF& paper, double footTop)
{
    const QStringList texts = textsIn(svg);
    const std::vector<QRectF> boxes = textBoxes(svg);
    QStringList faults;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const QString& text = texts[static_cast<qsizetype>(i)];
        if (!paper.contains(inkOf(boxes[i])))
            faults << QStringLiteral("beyond the paper: %1").arg(text);
        if (text.contains(QChar(0x2026)) && boxes[i].top() < footTop)
            faults << QStringLiteral("cut: %1").arg(text);
        for (std::size_t k = 0; k < i; ++k)
            if (inkOf(boxes[i]).intersects(inkOf(boxes[k])))
                faults << QStringLiteral("%1 over %2").arg(text, texts[static_cast<qsizetype>(k)]);
    }
    return faults;
}

} // namespace breakeven::test
