// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/cheapest_option.h"

#include "tests/support/close.h"
#include "tests/support/plain_scenarios.h"

#include <QTest>

using namespace breakeven;

class CheapestOptionTest : public QObject {
    Q_OBJECT

private slots:
    /// $0.001 a request at the API, $730 for each 800,000 requests on GPUs.
    void isTheOneOfTheLowestTotal_data()
    {
        QTest::addColumn<double>("volume");
        QTest::addColumn<Option>("cheapest");
        QTest::newRow("the lowest volume") << 100.0 << Option::FrontierApi;
        QTest::newRow("below the break-even") << 729'000.0 << Option::FrontierApi;
        QTest::newRow("above it") << 731'000.0 << Option::RentedGpu;
        QTest::newRow("before the step") << 800'000.0 << Option::RentedGpu;
        QTest::newRow("behind the step") << 800'001.0 << Option::FrontierApi;
        QTest::newRow("far behind") << 1e9 << Option::RentedGpu;
    }
    void isTheOneOfTheLowestTotal()
    {
        QFETCH(const double, volume);
        QTEST(cheapestOption(costModel(sawtooth()), {Option::RentedGpu, Option::FrontierApi}, volume), "cheapest");
    }

    void othersDoNotCount()
    {
        const CostModel model = costModel(sawtooth());
        QCOMPARE(cheapestOption(model, {Option::RentedGpu}, 100), Option::RentedGpu);
        QCOMPARE(cheapestOption(model, {}, 1e6), Option::FrontierApi);
    }

    void tiesGoToTheFirst()
    {
        const CostModel model = costModel(tieScenario("equal prices but for rounding"));
        for (const double volume : {100.0, 12345.0, 98765.4, 1e6, 3333333.0, 7e8}) {
            COMPARE_CLOSE(costsOf(model, Option::TunedApi).total(volume),
                          costsOf(model, Option::FrontierApi).total(volume), 1e-14L);
            QCOMPARE(cheapestOption(model, {Option::TunedApi, Option::FrontierApi}, volume), Option::FrontierApi);
        }
    }
};

QTEST_APPLESS_MAIN(CheapestOptionTest)
#include "cheapest_option_test.moc"
