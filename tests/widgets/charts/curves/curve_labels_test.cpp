// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/curves/curve_labels.h"

#include "tests/support/picture_structure.h"
#include "widgets/pictures/svg_device.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QTest>

#include <limits>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr QRectF plotRect(10, 0, 100, 200);

CurveLabels placed(const std::vector<double>& wanted)
{
    std::vector<CurveLabel> labels;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        labels.push_back({static_cast<int>(i), QStringLiteral("Curve %1").arg(i), Qt::blue, wanted[i], i == 0});
    CurveLabels made;
    made.place(std::move(labels), plotRect);
    return made;
}

} // namespace

class CurveLabelsTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void labelsPushEachOtherApart_data()
    {
        QTest::addColumn<std::vector<double>>("wanted");
        QTest::addColumn<std::vector<double>>("heights");
        QTest::addColumn<std::vector<int>>("curves"); // from the top down
        using Numbers = std::vector<double>;
        using Curves = std::vector<int>;
        constexpr double infinite = std::numeric_limits<double>::infinity();
        constexpr double none = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("none") << Numbers{} << Numbers{} << Curves{};
        QTest::newRow("apart") << Numbers{120, 20} << Numbers{20, 120} << Curves{1, 0};
        QTest::newRow("just apart") << Numbers{50, 67} << Numbers{50, 67} << Curves{0, 1};
        QTest::newRow("at one place") << Numbers{100, 100, 100} << Numbers{100, 117, 134} << Curves{0, 1, 2};
        QTest::newRow("one pushes the next") << Numbers{50, 60, 70} << Numbers{50, 67, 84} << Curves{0, 1, 2};
        QTest::newRow("above the plot") << Numbers{-50} << Numbers{0} << Curves{0};
        QTest::newRow("in order above the plot") << Numbers{-50, 10, -90} << Numbers{0, 17, 34} << Curves{2, 0, 1};
        QTest::newRow("in order below it") << Numbers{900, 500} << Numbers{174.5, 191.5} << Curves{1, 0};
        QTest::newRow("below the plot") << Numbers{500} << Numbers{191.5} << Curves{0};
        QTest::newRow("at the bottom") << Numbers{199, 199} << Numbers{174.5, 191.5} << Curves{0, 1};
        QTest::newRow("pushed up") << Numbers{170, 180, 190} << Numbers{157.5, 174.5, 191.5} << Curves{0, 1, 2};
        QTest::newRow("no numbers") << Numbers{none, infinite, 30} << Numbers{30, 174.5, 191.5} << Curves{2, 0, 1};
    }
    void labelsPushEachOtherApart()
    {
        QFETCH(const std::vector<double>, wanted);
        const CurveLabels labels = placed(wanted);
        std::vector<double> found;
        std::vector<int> order;
        for (const CurveLabel& label : labels.all()) {
            found.push_back(label.y);
            order.push_back(label.curve);
        }
        QTEST(found, "heights");
        QTEST(order, "curves");
    }

    void aPointFindsItsLabel()
    {
        const CurveLabels labels = placed({100, 50});
        const double beside = plotRect.right() + CurveLabels::gap;
        QVERIFY(labels.at({beside, 100}) == 0);
        QVERIFY(labels.at({beside + 80, 58.4}) == 1);
        QVERIFY(labels.at({plotRect.right() + 5, 41.6}) == 1);
        QVERIFY(!labels.at({beside, 41.4}));
        QVERIFY(!labels.at({beside, 75}));
        QVERIFY(!labels.at({plotRect.right() + 4, 100})); // that is the plot's
        QVERIFY(!CurveLabels().at({500, 0}));
    }

    void theWidthIsTheTextsWithRoomBesideIt()
    {
        QCOMPARE(CurveLabels::widthFor({}), 20);
        const QFontMetricsF heavy(textFont(12, QFont::DemiBold));
        const QString text = QStringLiteral("Small model with memory");
        QCOMPARE(CurveLabels::widthFor(text), static_cast<int>(std::ceil(heavy.horizontalAdvance(text))) + 20);
    }

    void labelsStandBesideThePlot()
    {
        SvgDevice device({300, 200}, {}, SvgText::AsText);
        QPainter painter(&device);
        placed({100, 50}).draw(painter);
        painter.end();
        const QByteArray file = device.bytes();
        QCOMPARE(textsIn(file), (QStringList{"Curve 1", "Curve 0"}));
        QCOMPARE(textBoxes(file)[0].left(), plotRect.right() + CurveLabels::gap);
        QVERIFY(std::abs(textBoxes(file)[0].center().y() - 50) < 3);
        const QStringList drawn = structureOf(file);
        QVERIFY(drawn.filter(QStringLiteral("Curve 0")).constFirst().contains(QStringLiteral("font-weight 600")));
        QVERIFY(drawn.filter(QStringLiteral("Curve 1")).constFirst().contains(QStringLiteral("font-weight 500")));
    }
};

QTEST_MAIN(CurveLabelsTest)
#include "curve_labels_test.moc"
