// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QByteArray>
#include <QFont>
#include <QHash>
#include <QImage>
#include <QPainterPath>
#include <QPen>
#include <QSizeF>
#include <QXmlStreamWriter>

#include <optional>

namespace breakeven {

/// Text as an SVG file's <text>.
struct SvgLabel {
    QPointF baseline; ///< its left end; the middle of text from right to left
    QString text;
    QFont font; ///< with its size in pixels
    bool rightToLeft = false;
    QTransform place; ///< from the baseline's coordinates to the file's
};

/// Writes shapes, texts and images into an SVG 1.1 file that office programs read as well: attributes only, no style
/// sheet, no script, and all coordinates in those of the file. The same calls make the same bytes.
class SvgWriter {
public:
    /// A file of so many units of 1/96 inch, each one user unit. Its ids begin with the prefix: where several drawings
    /// stand in one page, each has another.
    SvgWriter(QSizeF size, QString title, QString idPrefix = {});
    SvgWriter(const SvgWriter&) = delete;
    SvgWriter& operator=(const SvgWriter&) = delete;
    ~SvgWriter() = default;

    /// What is added from now on is cut to this area; absent for the whole file.
    void setClip(const std::optional<QPainterPath>& clip);
    /// A shape. The fill is a color or a linear gradient, the pen's a color. What is not `smooth` has hard edges, so
    /// that areas side by side leave no gap.
    void addPath(const QPainterPath& path, const QBrush& fill, const QPen& pen, double opacity, bool smooth);
    void addText(const SvgLabel& label, const QColor& color, double opacity);
    /// An image over the rectangle, as a PNG file within the file.
    void addImage(const QRectF& target, const QImage& image, const QTransform& place, double opacity);

    /// The file.
    [[nodiscard]] QByteArray finish();

private:
    void openGroup();
    void closeGroup();
    void writeColor(const QString& attribute, const QColor& color, double opacity);
    void writePen(const QPen& pen, double opacity);
    [[nodiscard]] QString clipName(const QPainterPath& clip);
    [[nodiscard]] QString gradientName(const QGradient& gradient, double opacity);

    QSizeF m_size;
    QString m_title;
    QString m_idPrefix;
    QByteArray m_definitions;
    QByteArray m_shapes;
    QXmlStreamWriter m_define;
    QXmlStreamWriter m_draw;
    QHash<QString, QString> m_clipNames; ///< by the area's path
    int m_gradients = 0;
    QString m_clip;      ///< the name of the one that is asked for; empty for none
    QString m_groupClip; ///< the name of the one that the open group has
};

} // namespace breakeven
