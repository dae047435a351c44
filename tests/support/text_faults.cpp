// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text_faults.h"

#include "tests/support/picture_structure.h"

namespace breakeven::test {

QStringList textFaults(const QByteArray& svg, const QRectF& paper, double footTop)
{
    const QStringList texts = textsIn(svg);
    const std::vector<QPolygonF> ink = textInk(svg);
    QStringList faults;
    for (std::size_t i = 0; i < ink.size(); ++i) {
        const QString& text = texts[static_cast<qsizetype>(i)];
        if (!paper.contains(ink[i].boundingRect()))
            faults << QStringLiteral("beyond the paper: %1").arg(text);
        if (text.contains(QChar(0x2026)) && ink[i].boundingRect().top() < footTop)
            faults << QStringLiteral("cut: %1").arg(text);
        for (std::size_t k = 0; k < i; ++k)
            if (ink[i].intersects(ink[k]))
                faults << QStringLiteral("%1 over %2").arg(text, texts[static_cast<qsizetype>(k)]);
    }
    return faults;
}

} // namespace breakeven::test
