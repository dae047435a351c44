// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/svg_values.h"

#include <cmath>

namespace breakeven {

namespace {

QString pointText(QPointF point)
{
    return svgNumber(point.x()) + QLatin1Char(' ') + svgNumber(point.y());
}

/// https://www.w3.org/TR/xml/#charsets
bool isXml(char32_t c)
{
    return c == U'\t' || c == U'\n' || c == U'\r' || (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE) ||
           c >= 0x10000;
}

} // namespace

QString svgNumber(double value)
{
    if (!std::isfinite(value))
        return QStringLiteral("0");
    QString text = QString::number(value, 'f', 3); // always in the C locale
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

QString svgPathData(const QPainterPath& path)
{
    QString data;
    QPointF start;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        const bool last = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
        const bool closes = last && !element.isMoveTo() && QPointF(element) == start;
        switch (element.type) {
        case QPainterPath::MoveToElement:
            start = element;
            data += QLatin1Char('M') + pointText(element);
            break;
        case QPainterPath::LineToElement:
            if (!closes) // Z draws that line
                data += QLatin1Char('L') + pointText(element);
            break;
        case QPainterPath::CurveToElement: data += QLatin1Char('C') + pointText(element); break;
        case QPainterPath::CurveToDataElement: data += QLatin1Char(' ') + pointText(element); break;
        }
        if (closes)
            data += QLatin1Char('Z');
    }
    return data;
}

QString svgMatrix(const QTransform& transform)
{
    const auto six = [](double value) { return QString::number(value, 'g', 6); };
    return QStringLiteral("matrix(%1 %2 %3 %4 %5 %6)")
        .arg(six(transform.m11()), six(transform.m12()), six(transform.m21()), six(transform.m22()),
             svgNumber(transform.dx()), svgNumber(transform.dy()));
}

QString xmlText(const QString& text)
{
    QString kept;
    for (const uint code : text.toUcs4())
        if (isXml(code)) {
            const char32_t c = code;
            kept += QString::fromUcs4(&c, 1);
        }
    return kept;
}

} // namespace breakeven
