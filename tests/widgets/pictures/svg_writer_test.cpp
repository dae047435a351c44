// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/svg_writer.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace breakeven;

namespace {

QPainterPath box(double x = 1)
{
    QPainterPath path;
    path.addRect(x, 2, 3, 4);
    return path;
}

/// The file's lines behind its title, once it is well-formed XML.
QStringList elements(SvgWriter& writer)
{
    const QByteArray file = writer.finish();
    QXmlStreamReader reader(file);
    while (!reader.atEnd())
        reader.readNext();
    if (reader.hasError())
        qFatal("%s", qPrintable(reader.errorString()));
    QStringList lines;
    for (const QString& line : QString::fromUtf8(file).split(u'\n', Qt::SkipEmptyParts))
        lines << line.trimmed();
    return lines.mid(lines.indexOf(QRegularExpression(QStringLiteral(".*</title>$"))) + 1);
}

SvgLabel label(const QString& text, const QTransform& place = {})
{
    SvgLabel made{{10, 20}, text, QFont(QStringLiteral("Inter")), false, place};
    made.font.setPixelSize(12);
    return made;
}

} // namespace

class SvgWriterTest : public QObject {
    Q_OBJECT

private slots:
    void theHeadSaysItsSizeAndTitle()
    {
        SvgWriter writer({960, 48}, QStringLiteral("a <b> & c\x01"));
        const QByteArray file = writer.finish();
        QVERIFY(file.contains("width=\"10in\" height=\"0.5in\" viewBox=\"0 0 960 48\""));
        QVERIFY(file.contains("<title>a &lt;b&gt; &amp; c</title>"));
        QVERIFY(!file.contains("<defs>") && file.endsWith("</svg>\n"));
    }

    void shapes_data()
    {
        QTest::addColumn<QBrush>("fill");
        QTest::addColumn<QPen>("pen");
        QTest::addColumn<double>("opacity");
        QTest::addColumn<bool>("smooth");
        const auto row = [](const char* attributes, const QBrush& fill, const QPen& pen, double opacity = 1,
                            bool smooth = true) { QTest::newRow(attributes) << fill << pen << opacity << smooth; };
        const QBrush red(QColor(255, 0, 0));
        const QColor half(0, 0, 255, 51); // a fifth
        row("fill=\"#ff0000\" fill-rule=\"evenodd\"", red, Qt::NoPen);
        row("fill=\"#ff0000\" fill-opacity=\"0.5\" fill-rule=\"evenodd\"", red, Qt::NoPen, 0.5);
        row("fill=\"#0000ff\" fill-opacity=\"0.1\" fill-rule=\"evenodd\"", half, Qt::NoPen, 0.5);
        row("fill=\"none\" stroke=\"#000000\" stroke-width=\"2\" shape-rendering=\"crispEdges\"", Qt::NoBrush,
            QPen(Qt::black, 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin), 1, false);
        row("fill=\"none\" stroke=\"#000000\" stroke-width=\"1\" stroke-linecap=\"square\" stroke-linejoin=\"bevel\"",
            Qt::NoBrush, QPen(Qt::black, 0));
        row("fill=\"none\" stroke=\"#0000ff\" stroke-opacity=\"0.2\" stroke-width=\"1\" stroke-linecap=\"round\" "
            "stroke-linejoin=\"round\"",
            Qt::NoBrush, QPen(half, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QPen dashed(Qt::black, 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        dashed.setDashPattern({3, 1.5});
        dashed.setDashOffset(0.5);
        row("fill=\"none\" stroke=\"#000000\" stroke-width=\"2\" stroke-dasharray=\"6 3\" stroke-dashoffset=\"1\"",
            Qt::NoBrush, dashed);
    }
    void shapes()
    {
        QFETCH(const QBrush, fill);
        QFETCH(const QPen, pen);
        QFETCH(const double, opacity);
        QFETCH(const bool, smooth);
        SvgWriter writer({100, 100}, {});
        writer.addPath(box(), fill, pen, opacity, smooth);
        QCOMPARE(
            elements(writer),
            (QStringList{
                QStringLiteral("<path d=\"M1 2L4 2L4 6L1 6Z\" %1/>").arg(QString::fromLatin1(QTest::currentDataTag())),
                QStringLiteral("</svg>")}));
    }

    void whatCannotBeSeenIsNotWritten()
    {
        SvgWriter writer({100, 100}, {});
        writer.addPath({}, Qt::red, Qt::NoPen, 1, true);
        writer.addPath(box(), Qt::NoBrush, Qt::NoPen, 1, true);
        writer.addText(label(QStringLiteral(" \n")), Qt::black, 1);
        writer.addImage({0, 0, 5, 5}, {}, {}, 1);
        writer.addImage({}, QImage(1, 1, QImage::Format_RGB32), {}, 1);
        QCOMPARE(elements(writer), QStringList{QStringLiteral("</svg>")});
    }

    /// Shapes with one area stand in one group; the same area is written once.
    void shapesAreCutToAnArea()
    {
        SvgWriter writer({100, 100}, {}, QStringLiteral("p"));
        const auto add = [&writer] { writer.addPath(box(), Qt::red, Qt::NoPen, 1, true); };
        writer.setClip(box());
        writer.setClip(box(5));
        add();
        add();
        writer.setClip({});
        add();
        writer.setClip(box(5));
        add();
        QPainterPath all;
        all.addRect(-1, -1, 102, 102); // cuts nothing
        writer.setClip(all);
        add();
        const QString text = elements(writer).join(u' ');
        QCOMPARE(text.count(QLatin1String("<clipPath")), 2);
        QCOMPARE(text.count(QLatin1String("<g clip-path=\"url(#pclip2)\">")), 2);
        QCOMPARE(text.count(QLatin1String("</g>")), 2);
        static const QRegularExpression order(
            QStringLiteral("<g[^>]*> <path[^>]*> <path[^>]*> </g> <path[^>]*> <g[^>]*> <path[^>]*> </g> <path[^>]*> "
                           "?</svg>$"));
        QVERIFY2(order.match(text).hasMatch(), qPrintable(text));
    }

    void gradients()
    {
        QLinearGradient gradient(1, 2, 3, 4);
        gradient.setColorAt(0, QColor(255, 0, 0));
        gradient.setColorAt(0.25, QColor(0, 0, 255, 51));
        SvgWriter writer({100, 100}, {}, QStringLiteral("p"));
        writer.addPath(box(), gradient, Qt::NoPen, 0.5, true);
        const QString text = elements(writer).join(u' ');
        QVERIFY2(text.contains(QLatin1String(
                     "<linearGradient id=\"pgradient1\" gradientUnits=\"userSpaceOnUse\" x1=\"1\" y1=\"2\" x2=\"3\" "
                     "y2=\"4\"> <stop offset=\"0\" stop-color=\"#ff0000\" stop-opacity=\"0.5\"/> <stop "
                     "offset=\"0.25\" stop-color=\"#0000ff\" stop-opacity=\"0.1\"/> </linearGradient>")),
                 qPrintable(text));
        QVERIFY(text.contains(QLatin1String("fill=\"url(#pgradient1)\"")));
    }

    void texts()
    {
        SvgWriter writer({100, 100}, {});
        writer.addText(label(QStringLiteral("a & b"), QTransform::fromTranslate(1, 2).scale(2, 2)), Qt::black, 1);
        writer.addText(label(QStringLiteral("two  spaces"), QTransform().rotate(90)), QColor(0, 0, 0, 51), 1);
        SvgLabel hebrew = label(QStringLiteral("שלום"));
        hebrew.rightToLeft = true;
        writer.addText(hebrew, Qt::black, 1);
        const QStringList lines = elements(writer);
        QVERIFY2(lines[0].startsWith(QLatin1String("<text x=\"21\" y=\"42\" font-family=")), qPrintable(lines[0]));
        QVERIFY(lines[0].contains(QLatin1String("font-size=\"24\" font-weight=\"400\"")));
        QVERIFY(lines[0].endsWith(QLatin1String("fill=\"#000000\">a &amp; b</text>")));
        QVERIFY2(lines[1].startsWith(QLatin1String("<text x=\"10\" y=\"20\" transform=\"")), qPrintable(lines[1]));
        QVERIFY(lines[1].contains(QLatin1String("font-size=\"12\"")));
        QVERIFY(lines[1].contains(QLatin1String("xml:space=\"preserve\" fill=\"#000000\" fill-opacity=\"0.2\"")));
        QVERIFY(lines[2].contains(QLatin1String("direction=\"rtl\"")));
        QVERIFY(lines[2].contains(QLatin1String("text-anchor=\"middle\"")));
        QVERIFY(!lines[0].contains(QLatin1String("xml:space")) && !lines[0].contains(QLatin1String("anchor")));
    }

    void images()
    {
        QImage image(1, 1, QImage::Format_RGB32);
        image.fill(Qt::red);
        SvgWriter writer({100, 100}, {});
        writer.addImage({1, 2, 3, 4}, image, QTransform::fromScale(2, 3), 0.5);
        const QString line = elements(writer).constFirst();
        QVERIFY2(line.startsWith(QLatin1String("<image x=\"2\" y=\"6\" width=\"6\" height=\"12\" opacity=\"0.5\"")),
                 qPrintable(line));
        const QByteArray png = QByteArray::fromBase64(line.section(QLatin1String("base64,"), 1).toLatin1());
        QCOMPARE(QImage::fromData(png, "PNG").pixel(0, 0), QColor(Qt::red).rgb());
    }
};

QTEST_MAIN(SvgWriterTest)
#include "svg_writer_test.moc"
