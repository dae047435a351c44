// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/svg_paint_engine.h"

#include "widgets/pictures/svg_device.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace breakeven;

namespace {

/// What a file holds of a drawing of 100 × 100.
QString drawn(const std::function<void(QPainter&)>& draw, SvgText text = SvgText::AsText)
{
    SvgDevice device({100, 100}, {}, text);
    QPainter painter(&device);
    draw(painter);
    painter.end();
    return QString::fromUtf8(device.bytes());
}

/// The values of an attribute, in the order of drawing.
QStringList all(const QString& file, const QString& attribute)
{
    QStringList values;
    auto matches = QRegularExpression(QStringLiteral("[ <]%1=\"([^\"]*)\"").arg(attribute)).globalMatch(file);
    while (matches.hasNext())
        values << matches.next().captured(1);
    return values;
}

QPen pen(double width)
{
    return QPen(Qt::blue, width);
}

} // namespace

class SvgPaintEngineTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void aPenGrowsWithWhatItDraws()
    {
        const auto widths = [](double factor, bool cosmetic) {
            return all(drawn([&](QPainter& painter) {
                           QPen line = pen(2);
                           line.setCosmetic(cosmetic);
                           painter.setPen(line);
                           painter.scale(factor, factor);
                           painter.drawLine(QPointF(0, 0), QPointF(10, 0));
                       }),
                       QStringLiteral("stroke-width"));
        };
        QCOMPARE(widths(1, false), QStringList{"2"});
        QCOMPARE(widths(3, false), QStringList{"6"});
        QCOMPARE(widths(3, true), QStringList{"2"});
    }

    /// A line as wide across as it is up can be told to SVG; any other is the area that it covers.
    void aLineThatIsDistortedIsAnArea()
    {
        const auto drawIn = [](const QTransform& transform) {
            return drawn([&](QPainter& painter) {
                painter.setTransform(transform);
                painter.setPen(pen(4));
                painter.drawLine(QPointF(10, 10), QPointF(20, 10));
            });
        };
        QVERIFY(drawIn({}).contains(QStringLiteral("stroke=\"#0000ff\"")));
        for (const QTransform& transform : {QTransform::fromScale(1, 3), QTransform().rotate(30)}) {
            const QString file = drawIn(transform);
            QVERIFY(!file.contains(QStringLiteral("stroke=")));
            QCOMPARE(all(file, QStringLiteral("fill")), QStringList{"#0000ff"});
        }
    }

    void onlyWhatIsClosedIsFilled()
    {
        const QPolygonF corner({{10, 10}, {50, 10}, {50, 50}});
        const auto fills = [&](const std::function<void(QPainter&)>& draw) {
            return all(drawn([&](QPainter& painter) {
                           painter.setPen(pen(1));
                           painter.setBrush(Qt::red);
                           draw(painter);
                       }),
                       QStringLiteral("fill"));
        };
        QCOMPARE(fills([&](QPainter& painter) { painter.drawPolygon(corner); }), QStringList{"#ff0000"});
        QCOMPARE(fills([&](QPainter& painter) { painter.drawPolyline(corner); }), QStringList{"none"});
        QCOMPARE(fills([&](QPainter& painter) { painter.drawLine(QPointF(1, 1), QPointF(9, 9)); }),
                 QStringList{"none"});
        QCOMPARE(fills([&](QPainter& painter) { // the brush stays what it was
                     painter.drawPolyline(corner);
                     painter.drawPolygon(corner);
                 }),
                 (QStringList{"none", "#ff0000"}));
    }

    void linesThatMeetAreOne()
    {
        const auto paths = [](const QVector<QLineF>& lines) {
            return all(drawn([&](QPainter& painter) {
                           painter.setPen(pen(1));
                           painter.drawLines(lines);
                       }),
                       QStringLiteral("d"));
        };
        QCOMPARE(paths({{1, 1, 5, 5}, {5, 5, 9, 1}}), QStringList{"M1 1L5 5L9 1"});
        QCOMPARE(paths({{1, 1, 5, 5}, {6, 5, 9, 1}}), QStringList{"M1 1L5 5M6 5L9 1"});
    }

    void whatAClipHidesIsNotWritten_data()
    {
        QTest::addColumn<QList<QRectF>>("clips"); // each within the one before
        QTest::addColumn<bool>("cut");
        QTest::addColumn<bool>("seen");
        using Clips = QList<QRectF>;
        QTest::newRow("none") << Clips{} << false << true;
        QTest::newRow("one") << Clips{{0, 0, 20, 20}} << true << true;
        QTest::newRow("two") << Clips{{0, 0, 20, 20}, {10, 10, 30, 30}} << true << true;
        QTest::newRow("two that do not meet") << Clips{{0, 0, 20, 20}, {50, 50, 30, 30}} << true << false;
    }
    void whatAClipHidesIsNotWritten()
    {
        QFETCH(const QList<QRectF>, clips);
        QFETCH(const bool, cut);
        QFETCH(const bool, seen);
        const QString file = drawn([&](QPainter& painter) {
            for (const QRectF& clip : clips)
                painter.setClipRect(clip, Qt::IntersectClip);
            painter.fillRect(QRectF(0, 0, 90, 90), Qt::red);
            painter.drawText(QPointF(5, 15), QStringLiteral("Words"));
            painter.drawImage(QPointF(1, 1), QImage(2, 2, QImage::Format_RGB32));
        });
        QCOMPARE(file.contains(QStringLiteral("#ff0000")), seen);
        QCOMPARE(file.contains(QStringLiteral("Words")), seen);
        QCOMPARE(file.contains(QStringLiteral("<image")), seen);
        if (seen)
            QCOMPARE(file.contains(QStringLiteral("clip-path=")), cut);
    }

    void aClipIsWhereItWasSet()
    {
        const QString file = drawn([](QPainter& painter) {
            painter.translate(30, 40);
            painter.setClipRect(QRectF(0, 0, 10, 10));
            painter.resetTransform();
            painter.fillRect(QRectF(0, 0, 90, 90), Qt::red);
            painter.setClipping(false);
            painter.fillRect(QRectF(0, 0, 80, 80), Qt::blue);
        });
        QVERIFY(file.contains(QStringLiteral("M30 40L40 40L40 50L30 50Z")));
        const qsizetype group = file.indexOf(QStringLiteral("</g>"));
        QVERIFY(file.indexOf(QStringLiteral("#ff0000")) < group && group < file.indexOf(QStringLiteral("#0000ff")));
    }

    void aGradientMovesWithWhatItFills()
    {
        const QString file = drawn([](QPainter& painter) {
            QLinearGradient gradient(0, 0, 10, 0);
            gradient.setColorAt(0, Qt::red);
            gradient.setColorAt(1, Qt::blue);
            painter.translate(20, 30);
            painter.scale(2, 2);
            painter.fillRect(QRectF(0, 0, 10, 5), gradient);
        });
        QCOMPARE(all(file, QStringLiteral("x1")), QStringList{"20"});
        QCOMPARE(all(file, QStringLiteral("x2")), QStringList{"40"});
        QCOMPARE(all(file, QStringLiteral("y1")), QStringList{"30"});
        QVERIFY(!file.contains(QStringLiteral("<image")));
    }

    void opacityStaysOpacity()
    {
        const QString file = drawn([](QPainter& painter) {
            painter.setOpacity(0.5);
            painter.fillRect(QRectF(0, 0, 10, 5), Qt::red);
        });
        QCOMPARE(all(file, QStringLiteral("fill-opacity")), QStringList{"0.5"});
    }

    void aBrushThatSvgHasNoWordForBecomesAnImage()
    {
        const QString file =
            drawn([](QPainter& painter) { painter.fillRect(QRectF(10, 10, 20, 10), Qt::DiagCrossPattern); });
        QVERIFY(file.contains(QStringLiteral("<image")));
    }

    void textIsTextOrOutlines()
    {
        const auto draw = [](QPainter& painter) {
            painter.setFont(textFont(12));
            painter.setPen(Qt::red);
            painter.drawText(QPointF(10, 20), QStringLiteral("Words"));
        };
        const QString text = drawn(draw);
        QVERIFY(text.contains(QStringLiteral(">Words</text>")) && !text.contains(QStringLiteral("<path")));
        QCOMPARE(all(text, QStringLiteral("x")), QStringList{"10"});
        const QString outlines = drawn(draw, SvgText::AsOutlines);
        QVERIFY(!outlines.contains(QStringLiteral("<text")));
        QVERIFY(all(outlines, QStringLiteral("fill")).contains(QStringLiteral("#ff0000")));
    }

    /// Programs disagree on its ends.
    void textFromRightToLeftIsHeldAtItsMiddle()
    {
        const QString word = QString::fromUtf8("\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D");
        const QString file = drawn([&](QPainter& painter) {
            painter.setFont(textFont(12));
            painter.drawText(QPointF(10, 20), word);
        });
        QCOMPARE(all(file, QStringLiteral("text-anchor")), QStringList{"middle"});
        QVERIFY(all(file, QStringLiteral("x")).constFirst().toDouble() > 12);
    }
};

QTEST_MAIN(SvgPaintEngineTest)
#include "svg_paint_engine_test.moc"
