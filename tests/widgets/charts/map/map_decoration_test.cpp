// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/map/map_decoration.h"

#include "core/advice/verdict/map_words.h"
#include "core/inputs/parameter_table.h"
#include "tests/widgets/charts/plot_stage.h"
#include "widgets/text.h"
#include "widgets/tints.h"

#include <QTest>

#include <cmath>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr Option F = Option::FrontierApi;
constexpr Option R = Option::RentedGpu;
const QString here = QStringLiteral("You are here");

/// Rented GPUs at the right, the API at the left, the line between them; one cell of serverless GPUs in a corner.
DecisionMap made(PlanePoint current = {0.25, 0.5})
{
    DecisionMap map{
        .x = rowOf(&Parameters::volume), .y = rowOf(&Parameters::gpuRate), .cheapest = {}, .saving = {}, .equal = {}};
    map.columns = 40;
    map.rows = 20;
    for (int row = 0; row < map.rows; ++row)
        for (int column = 0; column < map.columns; ++column)
            map.cheapest.push_back(row == 0 && column == 0 ? Option::ServerlessGpu : column < 20 ? F : R);
    for (int piece = 0; piece < 10; ++piece)
        map.equal.push_back({{0.5, piece / 10.0}, {0.5, (piece + 1) / 10.0}});
    map.current = current;
    return map;
}

struct Stage : PlotStage {
    explicit Stage(const DecisionMap& map = made()) { decoration->setMap(map); }
    /// In fractions of the axes.
    [[nodiscard]] QPointF at(double x, double y) const
    {
        return {area().left() + x * area().width(), area().bottom() - y * area().height()};
    }
    MapDecoration* decoration = new MapDecoration(plot, Medium::Screen);
};

} // namespace

class MapDecorationTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void beforeTheFirstMapThereIsNothing()
    {
        Stage stage(DecisionMap{.x = rowOf(&Parameters::volume),
                                .y = rowOf(&Parameters::gpuRate),
                                .cheapest = {},
                                .saving = {},
                                .equal = {}});
        QVERIFY(!stage.texts().contains(here));
    }

    void aCellHasItsOptionsColorFaintly()
    {
        for (const Theme* theme : {&Theme::light(), &Theme::dimmed()}) {
            Stage stage;
            stage.decoration->setTheme(*theme);
            const double share = theme->dark ? 0.42 : 0.30;
            const auto fill = [&](Option option) { return mixed(theme->surface, theme->look(option).color, share); };
            QCOMPARE(stage.colorAt(stage.at(0.1, 0.95)), fill(F));
            QCOMPARE(stage.colorAt(stage.at(0.9, 0.05)), fill(R));
            QCOMPARE(stage.colorAt(stage.at(0.0125, 0.025)), fill(Option::ServerlessGpu));
            QCOMPARE(stage.colorAt(stage.at(0.0375, 0.025)), fill(F)); // the next cell
            QCOMPARE(stage.colorAt(stage.at(0.0125, 0.075)), fill(F)); // the one above
        }
    }

    /// Viewers of files show a seam between areas side by side.
    void inAFileAnOptionIsOneArea()
    {
        DecisionMap map = made();
        for (const int corner : {19, 400, 799}) // areas of it that touch nowhere
            map.cheapest[static_cast<std::size_t>(corner)] = Option::Hybrid;
        Stage stage(map);
        for (const Option option : {F, R})
            QCOMPARE(stage.countOf(QStringLiteral("| fill ") +
                                   mixed(Qt::white, Theme::light().look(option).color, 0.30).name()),
                     1);
    }

    void theCurrentPointIsNamedBesideItsRing_data()
    {
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        QTest::addColumn<bool>("atTheRight");
        QTest::newRow("within") << 0.25 << 0.5 << true;
        QTest::newRow("left edge") << 0.0 << 0.5 << true;
        QTest::newRow("right edge") << 1.0 << 0.5 << false;
        QTest::newRow("top") << 0.25 << 1.0 << true;
        QTest::newRow("bottom right") << 1.0 << 0.0 << false;
    }
    void theCurrentPointIsNamedBesideItsRing()
    {
        QFETCH(const double, x);
        QFETCH(const double, y);
        QFETCH(const bool, atTheRight);
        Stage stage(made({x, y}));
        const QRectF name = stage.boxOf(here);
        const QPointF point = stage.at(x, y);
        QVERIFY(stage.area().contains(name));
        QVERIFY(atTheRight ? name.left() > point.x() + 7 : name.right() < point.x() - 7);
        const QRectF all = stage.decoration->here();
        QVERIFY(all.contains(name) && all.contains(point - QPointF(7, 7)) && all.contains(point + QPointF(7, 7)));
        QCOMPARE(stage.colorAt(point), QColor(Qt::white)); // the ring's middle
    }

    void anOptionIsNamedInItsRegionOrElseAboveThePlot()
    {
        Stage stage;
        QRectF left = stage.area();
        left.setRight(left.center().x());
        QVERIFY(left.contains(stage.boxOf(QStringLiteral("Frontier API"))));
        const QRectF rented = stage.boxOf(QStringLiteral("Rented GPU"));
        QVERIFY(stage.area().contains(rented) && rented.left() > left.right());
        const QRectF serverless = stage.boxOf(QStringLiteral("Serverless GPU"));
        QVERIFY(!serverless.isEmpty() && serverless.bottom() <= stage.area().top());
        QVERIFY(std::abs(serverless.right() - stage.area().right()) < 2);
        QVERIFY(!stage.texts().contains(QStringLiteral("Hybrid"))); // it is nowhere the cheapest
        // A line leads from there to the region, so that it is told without its color.
        QCOMPARE(stage.colorAt(stage.at(0.0125, 0.05)), Theme::light().text);
        QVERIFY(stage.colorAt(stage.at(0.9875, 0.05)) != Theme::light().text);
    }

    void theLineOfEqualCostIsNamedOffTheCurrentPoint()
    {
        const QString line = toQString(equalCostLabel(R, F));
        for (const PlanePoint current : {PlanePoint{0.25, 0.5}, PlanePoint{0.5, 0.5}, PlanePoint{0.45, 0.3}}) {
            Stage stage(made(current));
            const QRectF name = stage.boxOf(line);
            QVERIFY(stage.area().contains(name));
            QVERIFY(!name.intersects(stage.decoration->here()));
            QVERIFY(std::abs(name.center().x() - stage.at(0.5, 0).x()) < 2);
        }
        Stage stage(made({0.1, 0.9})); // as near to the middle as there is a point of the line
        QVERIFY(std::abs(stage.boxOf(line).center().y() - stage.area().center().y()) < 5);
        DecisionMap without = made();
        without.equal.clear();
        QVERIFY(!Stage(without).texts().contains(line));
    }
};

QTEST_MAIN(MapDecorationTest)
#include "map_decoration_test.moc"
