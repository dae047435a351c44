// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/picture_structure.h"

#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainterPath>
#include <QRegularExpression>
#include <QTransform>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace breakeven::test {

namespace {

constexpr double slack = 2; ///< units
constexpr int fewPoints = 6;
constexpr int pointsAlongPath = 8;
constexpr qsizetype mostDifferences = 12;
const QString bar = QStringLiteral(" | ");

QString whole(QPointF point)
{
    return QStringLiteral("%1,%2").arg(qRound(point.x())).arg(qRound(point.y()));
}

QString whole(const QRectF& box)
{
    return whole(box.topLeft()) + QLatin1Char(' ') + whole(box.bottomRight());
}

/// A path of the commands M, L, C and Z, which are all that we write.
QPainterPath pathFrom(const QString& data)
{
    static const QRegularExpression part(QStringLiteral("([MLCZ])([^MLCZ]*)"));
    QPainterPath path;
    auto parts = part.globalMatch(data);
    while (parts.hasNext()) {
        const QRegularExpressionMatch match = parts.next();
        std::vector<double> n;
        for (const QString& number : match.captured(2).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            n.push_back(number.toDouble());
        switch (match.captured(1).front().toLatin1()) {
        case 'M': path.moveTo(n.at(0), n.at(1)); break;
        case 'L': path.lineTo(n.at(0), n.at(1)); break;
        case 'C': path.cubicTo(n.at(0), n.at(1), n.at(2), n.at(3), n.at(4), n.at(5)); break;
        default: path.closeSubpath();
        }
    }
    return path;
}

QString shapeOf(const QPainterPath& path)
{
    QStringList points;
    if (path.elementCount() <= fewPoints) {
        for (int i = 0; i < path.elementCount(); ++i)
            points << whole(path.elementAt(i));
        return points.join(QLatin1Char(' '));
    }
    for (int i = 0; i <= pointsAlongPath; ++i)
        points << whole(path.pointAtPercent(double(i) / pointsAlongPath));
    return whole(path.boundingRect()) + QStringLiteral(" along ") + points.join(QLatin1Char(' '));
}

class Reader {
public:
    explicit Reader(const QByteArray& svg) : m_xml(svg)
    {
        while (!m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement)
                begin(m_xml.name().toString(), m_xml.attributes());
            else if (token == QXmlStreamReader::EndElement && m_xml.name() == QLatin1String("g"))
                lines << QStringLiteral("cut no more");
        }
        if (m_xml.hasError())
            lines << QStringLiteral("not well-formed") + bar + m_xml.errorString();
    }

    QStringList lines;
    QStringList texts;
    std::vector<QRectF> textBoxes;
    std::vector<QPolygonF> textInk;
    std::vector<double> textSizes;

private:
    void begin(const QString& name, const QXmlStreamAttributes& attributes)
    {
        const auto of = [&](const char* attribute) { return attributes.value(QLatin1String(attribute)).toString(); };
        const QPointF at(of("x").toDouble(), of("y").toDouble());
        if (name == QLatin1String("svg"))
            lines << QStringLiteral("picture") + bar + of("viewBox");
        else if (name == QLatin1String("clipPath") || name == QLatin1String("linearGradient"))
            m_defined = QStringLiteral("url(#%1)").arg(of("id"));
        else if (name == QLatin1String("stop"))
            m_gradients[m_defined] +=
                QStringLiteral(" %1 %2 %3").arg(of("offset"), of("stop-color"), of("stop-opacity"));
        else if (name == QLatin1String("path") && attributes.size() <= 2 && !attributes.hasAttribute("fill"))
            m_clips[m_defined] = pathFrom(of("d")).boundingRect();
        else if (name == QLatin1String("g"))
            lines << QStringLiteral("cut to ") + whole(m_clips.value(of("clip-path")));
        else if (name == QLatin1String("path"))
            lines << QStringLiteral("path ") + shapeOf(pathFrom(of("d"))) + bar + lookOf(attributes);
        else if (name == QLatin1String("image"))
            lines << QStringLiteral("image ") +
                         whole(QRectF(at, QSizeF(of("width").toDouble(), of("height").toDouble()))) + bar;
        else if (name == QLatin1String("text"))
            addText(at, attributes);
    }

    void addText(QPointF at, const QXmlStreamAttributes& attributes)
    {
        const double size = attributes.value(QLatin1String("font-size")).toDouble();
        const int weight = attributes.value(QLatin1String("font-weight")).toInt();
        const QTransform place = placeFrom(attributes.value(QLatin1String("transform")).toString());
        const QString look = lookOf(attributes);
        const QString text = m_xml.readElementText();
        // Sizes are fractions in a scaled picture, so that the typeface is measured at a large one.
        constexpr int measured = 100;
        const QFontMetricsF metrics(textFont(measured, QFont::Weight(weight)));
        const double scale = size / measured;
        texts << text;
        textSizes.push_back(size * std::hypot(place.m11(), place.m12()));
        const QRectF box(at.x(), at.y() - metrics.ascent() * scale, metrics.horizontalAdvance(text) * scale,
                         metrics.height() * scale);
        const double margin = 0.14 * box.height();
        textBoxes.push_back(place.mapRect(box));
        textInk.push_back(place.map(QPolygonF(box.adjusted(0.5, margin, -0.5, -margin))));
        lines << QStringLiteral("text ") + whole(place.map(at)) + bar + look + QStringLiteral(" \"") + text +
                     QLatin1Char('"');
    }

    static QTransform placeFrom(const QString& matrix)
    {
        if (matrix.isEmpty())
            return {};
        const QStringList n = matrix.mid(7).chopped(1).split(QLatin1Char(' ')); // between "matrix(" and ")"
        return {n[0].toDouble(), n[1].toDouble(), n[2].toDouble(), n[3].toDouble(), n[4].toDouble(), n[5].toDouble()};
    }

    /// All attributes but those that say where it is, and those that nobody sees at this size.
    [[nodiscard]] QString lookOf(const QXmlStreamAttributes& attributes) const
    {
        static const QStringList places{
            "d", "x", "y", "font-family", "fill-rule", "stroke-linejoin", "shape-rendering"};
        QStringList look;
        for (const QXmlStreamAttribute& attribute : attributes) {
            const QString name = attribute.qualifiedName().toString();
            const QString value = attribute.value().toString();
            if (name == QLatin1String("transform"))
                look << QStringLiteral("turned");
            else if (m_gradients.contains(value))
                look << name + QStringLiteral(" gradient") + m_gradients[value];
            else if (!places.contains(name))
                look << name + QLatin1Char(' ') + value;
        }
        return look.join(QStringLiteral(", "));
    }

    QXmlStreamReader m_xml;
    QString m_defined; ///< what refers to the clip or gradient that is being read
    QHash<QString, QString> m_gradients;
    QHash<QString, QRectF> m_clips;
};

bool isNear(const QString& one, const QString& other)
{
    static const QRegularExpression separator(QStringLiteral("[ ,]"));
    const QStringList a = one.split(separator);
    const QStringList b = other.split(separator);
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const QString& x, const QString& y) {
        bool isNumber = false;
        const double distance = std::abs(x.toDouble(&isNumber) - y.toDouble());
        return x == y || (isNumber && distance <= slack);
    });
}

} // namespace

QStringList structureOf(const QByteArray& svg)
{
    return Reader(svg).lines;
}

QStringList textsIn(const QByteArray& svg)
{
    return Reader(svg).texts;
}

std::vector<QRectF> textBoxes(const QByteArray& svg)
{
    return Reader(svg).textBoxes;
}

std::vector<QPolygonF> textInk(const QByteArray& svg)
{
    return Reader(svg).textInk;
}

std::vector<double> textSizes(const QByteArray& svg)
{
    return Reader(svg).textSizes;
}

QStringList structureDifferences(const QStringList& expected, const QStringList& found)
{
    QStringList differences;
    if (expected.size() != found.size())
        differences << QStringLiteral("%1 elements instead of %2").arg(found.size()).arg(expected.size());
    for (qsizetype i = 0; i < std::min(expected.size(), found.size()) && differences.size() < mostDifferences; ++i) {
        const bool looksSame = expected[i].section(bar, 1) == found[i].section(bar, 1);
        if (!looksSame || !isNear(expected[i].section(bar, 0, 0), found[i].section(bar, 0, 0)))
            differences << QStringLiteral("line %1 is\n  %2\ninstead of\n  %3").arg(i + 1).arg(found[i], expected[i]);
    }
    return differences;
}

} // namespace breakeven::test
