// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/svg_writer.h"

#include "widgets/pictures/picture_layout.h"
#include "widgets/pictures/svg_values.h"

#include <QBuffer>

#include <utility>

namespace breakeven {

namespace {

QString reference(const QString& name)
{
    return QStringLiteral("url(#%1)").arg(name);
}

QString inches(double units)
{
    return svgNumber(units / unitsPerInch) + QStringLiteral("in");
}

QByteArray asPng(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

SvgWriter::SvgWriter(QSizeF size, QString title, QString idPrefix)
    : m_size(size), m_title(std::move(title)), m_idPrefix(std::move(idPrefix)), m_define(&m_definitions),
      m_draw(&m_shapes)
{
    for (QXmlStreamWriter* writer : {&m_define, &m_draw}) {
        writer->setAutoFormatting(true); // a line for each element
        writer->setAutoFormattingIndent(1);
    }
}

void SvgWriter::setClip(const std::optional<QPainterPath>& clip)
{
    const QRectF all(QPointF(), m_size);
    m_clip = clip && !clip->contains(all) ? clipName(*clip) : QString();
}

/// Shapes with one clip stand in one group, which is opened by the first of them.
void SvgWriter::openGroup()
{
    if (m_clip == m_groupClip)
        return;
    closeGroup();
    if (m_clip.isEmpty())
        return;
    m_draw.writeStartElement(QStringLiteral("g"));
    m_draw.writeAttribute(QStringLiteral("clip-path"), reference(m_clip));
    m_groupClip = m_clip;
}

void SvgWriter::closeGroup()
{
    if (!m_groupClip.isEmpty())
        m_draw.writeEndElement();
    m_groupClip.clear();
}

void SvgWriter::addPath(const QPainterPath& path, const QBrush& fill, const QPen& pen, double opacity, bool smooth)
{
    if (path.isEmpty() || (fill.style() == Qt::NoBrush && pen.style() == Qt::NoPen))
        return;
    openGroup();
    const QGradient* gradient = fill.gradient();
    const QString filling = gradient != nullptr ? gradientName(*gradient, opacity) : QString();
    m_draw.writeEmptyElement(QStringLiteral("path"));
    m_draw.writeAttribute(QStringLiteral("d"), svgPathData(path));
    if (gradient != nullptr)
        m_draw.writeAttribute(QStringLiteral("fill"), reference(filling));
    else if (fill.style() == Qt::NoBrush)
        m_draw.writeAttribute(QStringLiteral("fill"), QStringLiteral("none"));
    else
        writeColor(QStringLiteral("fill"), fill.color(), opacity);
    if (fill.style() != Qt::NoBrush && path.fillRule() == Qt::OddEvenFill)
        m_draw.writeAttribute(QStringLiteral("fill-rule"), QStringLiteral("evenodd"));
    if (pen.style() != Qt::NoPen)
        writePen(pen, opacity);
    if (!smooth)
        m_draw.writeAttribute(QStringLiteral("shape-rendering"), QStringLiteral("crispEdges"));
}

void SvgWriter::addText(const SvgLabel& label, const QColor& color, double opacity)
{
    const QString text = xmlText(label.text);
    if (text.trimmed().isEmpty())
        return;
    openGroup();
    // A place that only moves and enlarges goes into the coordinates, which more programs edit well.
    const QTransform& place = label.place;
    const bool upright = place.type() <= QTransform::TxScale && qFuzzyCompare(place.m11(), place.m22());
    const QPointF at = upright ? place.map(label.baseline) : label.baseline;
    const double size = label.font.pixelSize() * (upright ? place.m11() : 1);
    m_draw.writeStartElement(QStringLiteral("text"));
    m_draw.writeAttribute(QStringLiteral("x"), svgNumber(at.x()));
    m_draw.writeAttribute(QStringLiteral("y"), svgNumber(at.y()));
    if (!upright)
        m_draw.writeAttribute(QStringLiteral("transform"), svgMatrix(place));
    m_draw.writeAttribute(QStringLiteral("font-family"),
                          QStringLiteral("Inter, 'Segoe UI', Helvetica, Arial, sans-serif"));
    m_draw.writeAttribute(QStringLiteral("font-size"), svgNumber(size));
    m_draw.writeAttribute(QStringLiteral("font-weight"), QString::number(label.font.weight()));
    if (label.rightToLeft) {
        m_draw.writeAttribute(QStringLiteral("direction"), QStringLiteral("rtl"));
        m_draw.writeAttribute(QStringLiteral("unicode-bidi"), QStringLiteral("embed"));
        m_draw.writeAttribute(QStringLiteral("text-anchor"), QStringLiteral("middle"));
    }
    if (text != text.simplified())
        m_draw.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
    writeColor(QStringLiteral("fill"), color, opacity);
    m_draw.writeCharacters(text);
    m_draw.writeEndElement();
}

void SvgWriter::addImage(const QRectF& target, const QImage& image, const QTransform& place, double opacity)
{
    if (target.isEmpty() || image.isNull())
        return;
    openGroup();
    const bool upright = place.type() <= QTransform::TxScale;
    const QRectF box = upright ? place.mapRect(target) : target;
    m_draw.writeEmptyElement(QStringLiteral("image"));
    m_draw.writeAttribute(QStringLiteral("x"), svgNumber(box.x()));
    m_draw.writeAttribute(QStringLiteral("y"), svgNumber(box.y()));
    m_draw.writeAttribute(QStringLiteral("width"), svgNumber(box.width()));
    m_draw.writeAttribute(QStringLiteral("height"), svgNumber(box.height()));
    if (!upright)
        m_draw.writeAttribute(QStringLiteral("transform"), svgMatrix(place));
    if (opacity < 1)
        m_draw.writeAttribute(QStringLiteral("opacity"), svgNumber(opacity));
    m_draw.writeAttribute(QStringLiteral("preserveAspectRatio"), QStringLiteral("none"));
    m_draw.writeAttribute(QStringLiteral("xlink:href"),
                          QStringLiteral("data:image/png;base64,") + QString::fromLatin1(asPng(image).toBase64()));
}

void SvgWriter::writeColor(const QString& attribute, const QColor& color, double opacity)
{
    m_draw.writeAttribute(attribute, color.name());
    if (const double shown = double{color.alphaF()} * opacity; shown < 1)
        m_draw.writeAttribute(attribute + QStringLiteral("-opacity"), svgNumber(shown));
}

void SvgWriter::writePen(const QPen& pen, double opacity)
{
    const double width = pen.widthF() > 0 ? pen.widthF() : 1; // Qt's finest line
    writeColor(QStringLiteral("stroke"), pen.color(), opacity);
    m_draw.writeAttribute(QStringLiteral("stroke-width"), svgNumber(width));
    if (pen.capStyle() != Qt::FlatCap)
        m_draw.writeAttribute(QStringLiteral("stroke-linecap"),
                              pen.capStyle() == Qt::RoundCap ? QStringLiteral("round") : QStringLiteral("square"));
    if (pen.joinStyle() == Qt::RoundJoin || pen.joinStyle() == Qt::BevelJoin)
        m_draw.writeAttribute(QStringLiteral("stroke-linejoin"),
                              pen.joinStyle() == Qt::RoundJoin ? QStringLiteral("round") : QStringLiteral("bevel"));
    if (pen.style() == Qt::SolidLine)
        return;
    QStringList dashes;
    for (const double dash : pen.dashPattern()) // in widths of the pen
        dashes << svgNumber(dash * width);
    m_draw.writeAttribute(QStringLiteral("stroke-dasharray"), dashes.join(QLatin1Char(' ')));
    if (pen.dashOffset() != 0)
        m_draw.writeAttribute(QStringLiteral("stroke-dashoffset"), svgNumber(pen.dashOffset() * width));
}

QString SvgWriter::clipName(const QPainterPath& clip)
{
    const QString data = svgPathData(clip);
    QString& name = m_clipNames[data];
    if (!name.isEmpty())
        return name;
    name = m_idPrefix + QStringLiteral("clip%1").arg(m_clipNames.size());
    m_define.writeStartElement(QStringLiteral("clipPath"));
    m_define.writeAttribute(QStringLiteral("id"), name);
    m_define.writeEmptyElement(QStringLiteral("path"));
    m_define.writeAttribute(QStringLiteral("d"), data);
    if (clip.fillRule() == Qt::OddEvenFill)
        m_define.writeAttribute(QStringLiteral("clip-rule"), QStringLiteral("evenodd"));
    m_define.writeEndElement();
    return name;
}

QString SvgWriter::gradientName(const QGradient& gradient, double opacity)
{
    const auto& line = static_cast<const QLinearGradient&>(gradient);
    QString name = m_idPrefix + QStringLiteral("gradient%1").arg(++m_gradients);
    m_define.writeStartElement(QStringLiteral("linearGradient"));
    m_define.writeAttribute(QStringLiteral("id"), name);
    m_define.writeAttribute(QStringLiteral("gradientUnits"), QStringLiteral("userSpaceOnUse"));
    m_define.writeAttribute(QStringLiteral("x1"), svgNumber(line.start().x()));
    m_define.writeAttribute(QStringLiteral("y1"), svgNumber(line.start().y()));
    m_define.writeAttribute(QStringLiteral("x2"), svgNumber(line.finalStop().x()));
    m_define.writeAttribute(QStringLiteral("y2"), svgNumber(line.finalStop().y()));
    for (const auto& [offset, color] : gradient.stops()) {
        m_define.writeEmptyElement(QStringLiteral("stop"));
        m_define.writeAttribute(QStringLiteral("offset"), svgNumber(offset));
        m_define.writeAttribute(QStringLiteral("stop-color"), color.name());
        m_define.writeAttribute(QStringLiteral("stop-opacity"), svgNumber(double{color.alphaF()} * opacity));
    }
    m_define.writeEndElement();
    return name;
}

/// The head, the definitions and the shapes are three pieces of XML, each of whole elements but for the root's end.
QByteArray SvgWriter::finish()
{
    m_draw.writeEndDocument(); // ends the open group
    m_define.writeEndDocument();
    QByteArray head;
    QXmlStreamWriter root(&head);
    root.writeStartDocument();
    root.writeStartElement(QStringLiteral("svg"));
    root.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
    root.writeNamespace(QStringLiteral("http://www.w3.org/1999/xlink"), QStringLiteral("xlink"));
    root.writeAttribute(QStringLiteral("version"), QStringLiteral("1.1"));
    root.writeAttribute(QStringLiteral("width"), inches(m_size.width()));
    root.writeAttribute(QStringLiteral("height"), inches(m_size.height()));
    root.writeAttribute(QStringLiteral("viewBox"),
                        QStringLiteral("0 0 %1 %2").arg(svgNumber(m_size.width()), svgNumber(m_size.height())));
    root.writeTextElement(QStringLiteral("title"), xmlText(m_title));
    const QByteArray definitions =
        m_gradients == 0 && m_clipNames.isEmpty() ? "" : "\n<defs>" + m_definitions + "</defs>";
    return head + definitions + m_shapes + "</svg>\n";
}

} // namespace breakeven
