// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/base/chart_readout.h"

#include <QTest>

#include <optional>

using namespace breakeven;

namespace {

constexpr QRectF plotRect(60, 40, 600, 400);

/// A card over a chart, in which the plot is.
struct Stage {
    Stage() { chart.resize(720, 500); }
    [[nodiscard]] QWidget& hairline() const
    {
        for (auto* child : chart.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            if (child != readout)
                return *child;
        qFatal("there is no hairline");
    }
    [[nodiscard]] bool isShown() const { return readout->isVisibleTo(&chart); }

    QWidget chart;
    ChartReadout* readout = new ChartReadout(&chart);
};

std::vector<CostAt> oneCost()
{
    return {{Option::FrontierApi, 5850}};
}

/// The edges of the card that are told by the place of the pointer and of the callout.
struct Edges {
    std::optional<int> left = {};
    std::optional<int> right = {}; ///< the first pixel beyond
    std::optional<int> top = {};
    std::optional<int> bottom = {}; ///< the first pixel beyond
};

} // namespace

class ChartReadoutTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void theCardStandsBesideThePointerAndOffTheCallout_data()
    {
        QTest::addColumn<QPointF>("pointer");
        QTest::addColumn<QRectF>("callout");
        QTest::addColumn<Edges>("edges");
        const QRectF none;
        QTest::newRow("at the right") << QPointF(200, 200) << none << Edges{.left = 216};
        QTest::newRow("at the left where the right has no room") << QPointF(640, 200) << none << Edges{.right = 624};
        QTest::newRow("under the volume's handle") << QPointF(200, 41) << none << Edges{.left = 216, .top = 54};
        QTest::newRow("above the axis") << QPointF(200, 439) << none << Edges{.left = 216, .bottom = 440};
        QTest::newRow("callout at the right") << QPointF(300, 200) << QRectF(310, 150, 200, 100) << Edges{.right = 284};
        QTest::newRow("callout at the left of a pointer at the right edge")
            << QPointF(640, 200) << QRectF(500, 150, 130, 100) << Edges{.right = 624, .top = 266};
        QTest::newRow("callout all across")
            << QPointF(300, 200) << QRectF(60, 150, 600, 100) << Edges{.left = 316, .top = 266};
        QTest::newRow("callout all across, down to the axis")
            << QPointF(300, 360) << QRectF(60, 300, 600, 140) << Edges{.left = 316, .bottom = 284};
        QTest::newRow("callout everywhere") << QPointF(300, 200) << plotRect << Edges{.left = 316};
    }
    void theCardStandsBesideThePointerAndOffTheCallout()
    {
        QFETCH(const QPointF, pointer);
        QFETCH(const QRectF, callout);
        QFETCH(const Edges, edges);
        const Stage stage;
        stage.readout->tell(QStringLiteral("Here"), oneCost(), plotRect, callout, pointer);
        const QRect card = stage.readout->geometry();
        QCOMPARE(card.x(), edges.left.value_or(card.x()));
        QCOMPARE(card.x() + card.width(), edges.right.value_or(card.x() + card.width()));
        QCOMPARE(card.y(), edges.top.value_or(card.y()));
        QCOMPARE(card.y() + card.height(), edges.bottom.value_or(card.y() + card.height()));
        if (!edges.top && !edges.bottom)
            QVERIFY(std::abs(QRectF(card).center().y() - pointer.y()) <= 1);
        QCOMPARE(QRectF(card).intersects(callout), callout == plotRect);
    }

    void thereIsALineForEachHeadingAndEachCost()
    {
        const Stage stage;
        stage.readout->tell(QStringLiteral("Here"), oneCost(), plotRect, {}, {100, 200});
        const QSize one = stage.readout->size();
        QCOMPARE(one.height(), 2 * 10 + 2 * 18);
        const std::vector<CostAt> three{{Option::FrontierApi, 5850}, {Option::RentedGpu, 3765}, {Option::Hybrid, 1}};
        stage.readout->tell({QStringLiteral("Requests per month 1,000,000"), QStringLiteral("GPU rate $0.86 /hour")},
                            three, plotRect, {}, {100, 200});
        QCOMPARE(stage.readout->height(), 2 * 10 + 5 * 18);
        QVERIFY(stage.readout->width() > one.width());
        QCOMPARE(stage.readout->headings().size(), 2);
        QCOMPARE(stage.readout->rows().size(), std::size_t{3});
    }

    void aHairlineGoesThroughThePointer()
    {
        const Stage stage;
        stage.readout->tell(QStringLiteral("Here"), oneCost(), plotRect, {}, {230.7, 200});
        QVERIFY(stage.isShown() && stage.hairline().isVisibleTo(&stage.chart));
        QCOMPARE(stage.hairline().geometry(), QRect(230, 40, 1, 400));
        stage.readout->tell(QStringList{QStringLiteral("Here")}, oneCost(), plotRect, {}, {230, 200});
        QVERIFY(stage.isShown() && !stage.hairline().isVisibleTo(&stage.chart));
    }

    void nothingIsLeftBehind()
    {
        const Stage stage;
        QVERIFY(!stage.isShown());
        stage.readout->tell(QStringLiteral("Here"), oneCost(), plotRect, {}, {230, 200});
        stage.readout->leave();
        QVERIFY(!stage.isShown() && !stage.hairline().isVisibleTo(&stage.chart));
    }

    void aCostHasItsOptionsColor()
    {
        const Stage stage;
        stage.readout->setTheme(Theme::dimmed());
        stage.readout->tell(QStringLiteral("Here"), {{Option::FrontierApi, 2}, {Option::Hybrid, 1}}, plotRect, {},
                            {100, 200});
        const QImage card = stage.readout->grab().toImage();
        QCOMPARE(card.pixelColor(14, 10 + 18 + 9), Theme::dimmed().look(Option::FrontierApi).color);
        QCOMPARE(card.pixelColor(14, 10 + 2 * 18 + 9), Theme::dimmed().look(Option::Hybrid).color);
    }
};

QTEST_MAIN(ChartReadoutTest)
#include "chart_readout_test.moc"
