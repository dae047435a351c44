// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/rates_by_id.h"

#include "tests/support/made_rate.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

class RatesByIdTest : public QObject {
    Q_OBJECT

private slots:
    void aRateTakesThePlaceOfTheOneWithItsId()
    {
        RatesById rates({madeRate("a", 1), madeRate("b", 2), madeRate("A", 3)});
        QVERIFY((rates.rates() == std::vector<GpuRate>{madeRate("A", 3), madeRate("b", 2)}));
        rates.put(madeRate("c", 4));
        rates.put(madeRate("b", 5));
        QVERIFY((rates.rates() == std::vector<GpuRate>{madeRate("A", 3), madeRate("b", 5), madeRate("c", 4)}));
        QCOMPARE(std::move(rates).rates().size(), std::size_t{3});
    }

    void aRateIsFoundByItsId()
    {
        const RatesById rates({madeRate("a", 1), madeRate("b", 2)});
        const GpuRate* found = rates.find(rateId(madeRate("B", 9)));
        QVERIFY(found != nullptr && *found == madeRate("b", 2));
        QVERIFY(rates.find("a-cloud/c/l4/on_demand") == nullptr);
        QVERIFY(RatesById().find("") == nullptr && RatesById().rates().empty());
    }
};

QTEST_APPLESS_MAIN(RatesByIdTest)
#include "rates_by_id_test.moc"
