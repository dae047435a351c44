// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/masked_difference.h"

#include <QColor>
#include <QPainter>

#include <algorithm>

namespace breakeven::test {

namespace {

constexpr int likeness = 32;   ///< of 255, what rounding and antialiasing may change in a channel
constexpr double widening = 2; ///< pixels on each side
constexpr QRgb notCompared = qRgb(200, 220, 255);

int distance(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

QRgb pale(QRgb color)
{
    const int gray = 255 - (255 - qGray(color)) / 4;
    return qRgb(gray, gray, gray);
}

} // namespace

QImage masked(const QImage& picture, const std::vector<QRectF>& areas)
{
    QImage result = picture.convertToFormat(QImage::Format_RGB32);
    QPainter painter(&result);
    for (const QRectF& area : areas)
        painter.fillRect(area.adjusted(-widening, -widening, widening, widening).toAlignedRect(), QColor(notCompared));
    return result;
}

MaskedDifference maskedDifference(const QImage& expected, const QImage& found)
{
    if (expected.size() != found.size() || found.isNull())
        return {1, found};
    QImage shown(found.size(), QImage::Format_RGB32);
    int compared = 0;
    int different = 0;
    for (int y = 0; y < found.height(); ++y)
        for (int x = 0; x < found.width(); ++x) {
            const QRgb before = expected.pixel(x, y);
            const QRgb now = found.pixel(x, y);
            const bool isMasked = before == notCompared || now == notCompared;
            const bool differs = !isMasked && distance(before, now) > likeness;
            compared += isMasked ? 0 : 1;
            different += differs ? 1 : 0;
            shown.setPixel(x, y, isMasked ? notCompared : differs ? qRgb(255, 0, 0) : pale(now));
        }
    return {compared == 0 ? 1 : double(different) / compared, shown};
}

} // namespace breakeven::test
