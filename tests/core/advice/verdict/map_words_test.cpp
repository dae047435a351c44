// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/verdict/map_words.h"
#include "core/inputs/parameter_table.h"

#include <QTest>

using namespace breakeven;

class MapWordsTest : public QObject {
    Q_OBJECT

private slots:
    void words()
    {
        const Parameter& volume = rowOf(&Parameters::volume);
        const Parameter& rate = rowOf(&Parameters::gpuRate);
        QCOMPARE(inWords(equalCostLabel(Option::RentedGpu, Option::FrontierApi)),
                 std::string("Rented GPU = Frontier API"));
        QCOMPARE(inWords(namedValue(volume, 1234567)), std::string("Requests per month 1.23M"));
        QCOMPARE(inWords(namedValue(rate, 0.86)), std::string("GPU rate $0.86/hour"));
        QCOMPARE(inWords(namedValue(rowOf(&Parameters::routedShare), 80)), std::string("Routed to small model 80 %"));
        QCOMPARE(
            inWords(mapSummary(evaluate({}), volume, rate)),
            std::string(
                "Owned hardware is the cheapest of those shown at Requests per month 1M and GPU rate $0.86/hour."));
        Scenario all;
        all.shown = allOptions;
        QCOMPARE(
            inWords(mapSummary(evaluate(all), volume, rate)),
            std::string("Small model with memory is the cheapest at Requests per month 1M and GPU rate $0.86/hour."));
    }
};

QTEST_APPLESS_MAIN(MapWordsTest)
#include "map_words_test.moc"
