// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/sources_json.h"

#include "core/inputs/parameter_table.h"
#include "tests/support/json_reading.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

class SourcesJsonTest : public QObject {
    Q_OBJECT

private slots:
    void hasEveryParameterInTheTablesOrder()
    {
        std::string ids;
        for (const Parameter& row : parameterTable)
            ids += (ids.empty() ? "" : "|") + std::string(row.id);
        QCOMPARE(keysOf(sourcesJson({})), ids);
    }

    void tellsTheOriginFromTheText_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<double>("rate");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QString>("text");
        const double usual = rowOf(&Parameters::gpuRate).defaultValue();
        QTest::newRow("nobody said anything") << "" << usual << "default"
                                              << "";
        QTest::newRow("by hand") << "" << usual + 1 << "typed"
                                 << "";
        QTest::newRow("catalog") << "Catalog: L4" << usual << "catalog"
                                 << "L4";
        QTest::newRow("log") << "Usage log: a.csv" << usual + 1 << "log"
                             << "a.csv";
        QTest::newRow("in words") << "a bill" << usual << "stated"
                                  << "a bill";
    }
    void tellsTheOriginFromTheText()
    {
        QFETCH(const QString, source);
        QFETCH(const double, rate);
        QFETCH(const QString, origin);
        QFETCH(const QString, text);
        Scenario scenario;
        scenario.parameters.gpuRate = rate;
        if (!source.isEmpty())
            scenario.sources["gpu_rate"] = source.toStdString();
        const Json json = sourcesJson(scenario);
        QCOMPARE(keysOf(json["gpu_rate"]), std::string("origin|source"));
        QCOMPARE(json["gpu_rate"]["origin"].get<std::string>(), origin.toStdString());
        QVERIFY(json["gpu_rate"]["source"] == (text.isEmpty() ? Json(nullptr) : Json(text.toStdString())));
        QVERIFY(json["volume"]["origin"] == "default" && json["volume"]["source"].is_null());
    }
};

QTEST_APPLESS_MAIN(SourcesJsonTest)
#include "sources_json_test.moc"
