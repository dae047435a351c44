// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/curves/callout.h"

#include "tests/support/picture_structure.h"
#include "widgets/pictures/svg_device.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr QRectF area(0, 0, 800, 500);
constexpr QPointF anchor(400, 250);

struct Stage {
    /// What a file holds of it.
    QByteArray paint(QPointF at, const std::vector<QPolygonF>& curves = {}, const std::vector<QRectF>& avoid = {},
                     const QString& body = QStringLiteral("$3,765 a month on either side"),
                     const std::vector<QRectF>& more = {})
    {
        SvgDevice device(area.size(), {}, SvgText::AsText);
        QPainter painter(&device);
        callout.paint(painter, Theme::light(), {QStringLiteral("Pays from 644k"), body}, at, area, curves, avoid, more);
        painter.end();
        return device.bytes();
    }
    Callout callout;
};

} // namespace

class CalloutTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void itSaysBothTextsWithinItsBox()
    {
        Stage stage;
        QVERIFY(stage.callout.rect().isEmpty());
        const QByteArray file = stage.paint(anchor);
        QCOMPARE(textsIn(file), (QStringList{"Pays from 644k", "$3,765 a month on either side"}));
        for (const QRectF& text : textBoxes(file))
            QVERIFY(stage.callout.rect().contains(text));
        QVERIFY(stage.callout.rect().contains(anchor) && area.contains(stage.callout.rect()));
    }

    /// A guess's name, say: the answer stands elsewhere as well.
    void whatIsWorthMoreIsNotCovered()
    {
        const QString body = QStringLiteral("$3,765 a month on either side");
        Stage stage;
        QVERIFY(!textsIn(stage.paint(anchor, {}, {}, body, {QRectF(0, 480, 30, 20)})).isEmpty());
        QVERIFY(textsIn(stage.paint(anchor, {}, {area}, body, {area})).isEmpty());
        QVERIFY(stage.callout.rect().isEmpty());
    }

    void aLongerTextHasAWiderBox()
    {
        Stage one;
        Stage other;
        (void)one.paint(anchor);
        (void)other.paint(anchor, {}, {}, QStringLiteral("$3,765 a month on either side, whatever is paid up front"));
        QVERIFY(other.callout.rect().width() > one.callout.rect().width());
    }

    void itKeepsItsPlaceBesideAnAnchorThatMoves()
    {
        Stage stage;
        (void)stage.paint(anchor);
        const QRectF before = stage.callout.rect();
        (void)stage.paint(anchor + QPointF(30, -20));
        QCOMPARE(stage.callout.rect(), before.translated(30, -20));
    }

    void itLeavesAPlaceThatACurveTakes()
    {
        Stage stage;
        const QRectF text = textBoxes(stage.paint(anchor)).front();
        const QPolygonF curve({{0, text.center().y()}, {text.center().x(), text.center().y()}, {text.right(), 0}});
        const std::vector<QRectF> texts = textBoxes(stage.paint(anchor, {curve}));
        QVERIFY(texts.front() != text);
        for (const QRectF& moved : texts)
            QVERIFY(!moved.contains(text.center()));
        QCOMPARE(textBoxes(stage.paint(anchor)), texts); // it does not jump back when the curve is gone
    }

    void itKeepsOffWhatIsToBeFree()
    {
        Stage stage;
        const QRectF text = textBoxes(stage.paint(anchor)).front();
        for (const QRectF& moved : textBoxes(stage.paint(anchor, {}, {text})))
            QVERIFY(!moved.intersects(text));
    }

    void atTheEdgeItStaysInside()
    {
        for (const QPointF at : {area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight()}) {
            Stage stage;
            for (const QRectF& text : textBoxes(stage.paint(at)))
                QVERIFY(area.contains(text));
        }
    }

    void whatIsHiddenIsNowhere()
    {
        Stage stage;
        (void)stage.paint(anchor);
        stage.callout.hide();
        QVERIFY(stage.callout.rect().isEmpty());
    }
};

QTEST_MAIN(CalloutTest)
#include "callout_test.moc"
