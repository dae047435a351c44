// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace breakeven::test {

/// A text as a window paints it, in the window's logical pixels.
struct PaintedText {
    QString text;
    QPolygonF outline; ///< of its letters, which may be turned
    QRectF ink;        ///< where they are
    QRectF window;     ///< the part of the window that it may be painted in
    int pixels;        ///< size of its type
};

/// Every text that the window and what stands in it paint now, charts included.
[[nodiscard]] std::vector<PaintedText> paintedTexts(QWidget& window);

/// A sentence for each text that is cut off at its sides, or that ends in an ellipsis that its button, label or entry
/// of a menu does not have.
[[nodiscard]] QStringList cutTexts(QWidget& window, const std::vector<PaintedText>& texts);

/// A sentence for each number that has a point before its decimals, as no language but English, Japanese and Chinese
/// writes it. Names with versions ("Llama 3.1") have one everywhere.
[[nodiscard]] QStringList pointedNumbers(const std::vector<PaintedText>& texts);

/// A sentence for each two texts that stand on each other.
[[nodiscard]] QStringList overlappingTexts(const std::vector<PaintedText>& texts);

} // namespace breakeven::test
