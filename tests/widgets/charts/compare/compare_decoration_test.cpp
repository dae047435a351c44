// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/compare/compare_decoration.h"

#include "core/words/phrases.h"
#include "tests/widgets/charts/plot_stage.h"
#include "widgets/charts/compare/compare_look.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

using Kind = ComparedScenario::Kind;

/// A pinned baseline and the focus as it is now.
ComparisonChart made()
{
    ComparisonChart chart;
    chart.kinds = {Kind::Pinned, Kind::Now};
    chart.series = {{0, Option::FrontierApi, false, {{1, 1000}, {1, 100}}, verbatim("Pinned API")},
                    {1, Option::RentedGpu, true, {{1, 1000}, {20, 20}}, verbatim("Now GPU")}};
    chart.marks = {{0, Option::FrontierApi, true, 10, 5}, {1, Option::RentedGpu, false, 500, 20}};
    chart.table.names = {verbatim("Pinned"), verbatim("Now")};
    chart.table.subject = verbatim("The subject");
    return chart;
}

struct Stage : PlotStage {
    explicit Stage(const ComparisonChart& chart = made(), int width = 800) : PlotStage({width, 500})
    {
        setAxes({1, 1000}, {1, 1000}, true);
        decoration->setChart(chart);
    }
    CompareDecoration* decoration = new CompareDecoration(plot);
};

} // namespace

class CompareDecorationTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void aLabelStandsWhereItsCurveEnds()
    {
        Stage stage;
        QVERIFY(std::abs(stage.boxOf(QStringLiteral("Pinned API")).center().y() - stage.pixelOf(1000, 100).y()) < 3);
        const QRectF now = stage.boxOf(QStringLiteral("Now GPU"));
        QVERIFY(std::abs(now.center().y() - stage.pixelOf(1000, 20).y()) < 3);
        QVERIFY(now.left() > stage.area().right());
        ComparisonChart free = made();
        free.series[1].curve.cost = {0, 0};
        Stage other(free); // which a logarithmic axis does not have
        QVERIFY(std::abs(other.boxOf(QStringLiteral("Now GPU")).center().y() - other.area().bottom()) < 12);
    }

    /// A ring where a scenario breaks even, a full dot at its volume, in its own color.
    void marksAreTold()
    {
        Stage stage;
        QCOMPARE(stage.colorAt(stage.pixelOf(10, 5)), Theme::light().surface);
        QCOMPARE(stage.colorAt(stage.pixelOf(500, 20)), Theme::light().look(Option::RentedGpu).color);
        const QColor pale = compareColor(Kind::Pinned, Option::FrontierApi, Theme::light());
        QCOMPARE(stage.countOf(QStringLiteral("fill #ffffff, stroke ") + pale.name()), 1);
    }

    void axesSayThatTheyAreLogarithmic()
    {
        ComparisonChart chart = made();
        for (const bool logarithmic : {true, false}) {
            chart.frame.logarithmic = logarithmic;
            const QStringList texts = Stage(chart).texts();
            for (const char* name : {"Monthly cost, US dollars", "Requests per month"}) {
                QCOMPARE(texts.contains(QLatin1String(name) + QLatin1String(" (log)")), logarithmic);
                QCOMPARE(texts.contains(QLatin1String(name)), !logarithmic);
            }
        }
    }

    void theKeyGivesWayToTheAxisName()
    {
        const QString ring = QStringLiteral("break-even");
        const QString dot = QStringLiteral("its volume");
        const auto keys = [&](int width) {
            QStringList found = Stage(made(), width).texts();
            found.removeIf([&](const QString& text) { return text != ring && text != dot; });
            return found;
        };
        QCOMPARE(keys(800), (QStringList{ring, dot}));
        QCOMPARE(keys(500), QStringList{ring});
        QCOMPARE(keys(420), QStringList());
    }

    void theTableIsDrawnWhereItHasAPlace()
    {
        Stage stage;
        QVERIFY(!stage.texts().contains(QStringLiteral("The subject")));
        const QRectF place(300, 200, 300, 200);
        stage.decoration->setTable(made().table, place);
        const QRectF subject = stage.boxOf(QStringLiteral("The subject"));
        QVERIFY(place.contains(subject));
    }

    void withoutACurveNothingIsSaid()
    {
        Stage stage(ComparisonChart{});
        stage.decoration->setTable(made().table, {300, 200, 300, 200});
        QVERIFY(!stage.texts().contains(QStringLiteral("The subject")));
        QVERIFY(!stage.texts().contains(QStringLiteral("Requests per month")));
    }
};

QTEST_MAIN(CompareDecorationTest)
#include "compare_decoration_test.moc"
