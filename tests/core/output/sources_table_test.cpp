// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/sources_table.h"

#include "core/inputs/parameter_table.h"
#include "tests/support/table_reading.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

std::string all()
{
    return std::to_string(parameterTable.size());
}

std::size_t placeOf(const char* id)
{
    return static_cast<std::size_t>(findParameter(id) - parameterTable.data());
}

} // namespace

class SourcesTableTest : public QObject {
    Q_OBJECT

private slots:
    void countsOrigins()
    {
        Scenario scenario;
        QCOMPARE(inWords(sourcesInWords(scenario)),
                 "0 of " + all() + " inputs have a source, 0 were typed, " + all() + " are defaults.");
        scenario.sources = {{"gpu_rate", "Catalog: L4, a cloud"}, {"pue", "our landlord"}, {"carbon", "of no input"}};
        scenario.parameters.volume = 5;
        scenario.parameters.pue = 2; // has a source all the same
        QCOMPARE(inWords(sourcesInWords(scenario)), "2 of " + all() + " inputs have a source, 1 was typed, " +
                                                        std::to_string(parameterTable.size() - 3) + " are defaults.");
        for (const Parameter& row : parameterTable)
            scenario.parameters.*row.member = row.defaultValue() + 1;
        scenario.parameters.volume = Parameters{}.volume;
        QCOMPARE(inWords(sourcesInWords(scenario)), "2 of " + all() + " inputs have a source, " +
                                                        std::to_string(parameterTable.size() - 3) +
                                                        " were typed, 1 is the default.");
    }

    void aRowForEachInput()
    {
        Scenario scenario;
        scenario.parameters.volume = 5.25;
        scenario.sources = {{"gpu_rate", "Catalog: L4, a cloud"}, {"pue", "our landlord"}};
        const std::vector<TableRow> table = sourcesTable(scenario);
        QCOMPARE(headings(table), std::string("Input|Value|Unit|From|Source"));
        QCOMPARE(table.size(), 1 + parameterTable.size());
        for (std::size_t i = 0; i < parameterTable.size(); ++i) {
            QCOMPARE(text(table, i, "Input"), std::string(parameterTable[i].label));
            QCOMPARE(number(table, i, "Value"), scenario.parameters.*parameterTable[i].member);
            QCOMPARE(text(table, i, "Unit"), std::string(parameterTable[i].unit));
        }
        const auto from = [&table](const char* id) {
            return text(table, placeOf(id), "From") + '|' + text(table, placeOf(id), "Source");
        };
        QCOMPARE(from("volume"), std::string("Typed|"));
        QCOMPARE(from("gpu_rate"), std::string("Catalog|L4, a cloud"));
        QCOMPARE(from("pue"), std::string("Source|our landlord"));
        QCOMPARE(from("input_tokens"), std::string("Default|"));
    }
};

QTEST_APPLESS_MAIN(SourcesTableTest)
#include "sources_table_test.moc"
