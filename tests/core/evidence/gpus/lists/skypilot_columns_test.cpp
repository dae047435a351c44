// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/lists/skypilot_columns.h"

#include <QTest>

using namespace breakeven;

namespace {

CsvTable table(const std::string& text)
{
    return *parseCsv(text, "list");
}

} // namespace

class SkypilotColumnsTest : public QObject {
    Q_OBJECT

private slots:
    void columnsStandInAnyOrder()
    {
        const CsvTable read =
            table("Region,SpotPrice,Price,AcceleratorCount,AcceleratorName,InstanceType\neu,1,4,2,Z9,i\n");
        const Result<SkypilotColumns> columns = SkypilotColumns::of(read, "list");
        QVERIFY(columns.ok());
        const auto field = [&read](std::size_t place) { return SkypilotColumns::field(read.rows[0], place); };
        QVERIFY(field(columns->instance) == "i" && field(columns->gpu) == "Z9" && field(columns->count) == "2");
        QVERIFY(field(columns->price) == "4" && field(columns->spot) == "1" && field(columns->region) == "eu");
        QVERIFY(field(columns->details).empty() && field(columns->zone).empty()); // which are missing
        QVERIFY(columns->currencyOf(read.rows[0]).empty());
    }

    void whatIsMissingIsNamed()
    {
        for (const char* name :
             {"InstanceType", "AcceleratorName", "AcceleratorCount", "Price", "SpotPrice", "Region"}) {
            std::string heading = "InstanceType,AcceleratorName,AcceleratorCount,Price,SpotPrice,Region";
            heading.replace(heading.find(name), std::string(name).size(), "Else");
            if (std::string(name) == "Price")
                heading = "InstanceType,AcceleratorName,AcceleratorCount,Cost,SpotPrice,Region";
            QCOMPARE(SkypilotColumns::of(table(heading + "\n"), "list").error().sentence(),
                     std::string("list: is no SkyPilot catalog: it has no column \"") + name + "\"");
        }
    }

    void aHeadingCanTellTheCurrency_data()
    {
        QTest::addColumn<QString>("currency"); // empty where it is no such heading
        QTest::newRow("Price (EUR)") << "EUR";
        QTest::newRow("PriceGBP") << "GBP";
        QTest::newRow("Price_eur") << "EUR";
        QTest::newRow("PriceInEuro") << "";
        QTest::newRow("Prices") << "";
    }
    void aHeadingCanTellTheCurrency()
    {
        QFETCH(const QString, currency);
        const CsvTable read = table(std::string("InstanceType,AcceleratorName,AcceleratorCount,") +
                                    QTest::currentDataTag() + ",SpotPrice,Region\ni,Z9,1,4,1,eu\n");
        const Result<SkypilotColumns> columns = SkypilotColumns::of(read, "list");
        QCOMPARE(columns.ok(), !currency.isEmpty());
        if (columns)
            QCOMPARE(QString::fromStdString(columns->currencyOf(read.rows[0])), currency);
    }

    void aRowsOwnCurrencyCountsFirst()
    {
        const CsvTable read = table("InstanceType,AcceleratorName,AcceleratorCount,PriceEUR,SpotPriceEUR,Region,"
                                    "Currency\ni,Z9,1,4,1,eu,gbp\ni,Z9,1,4,1,eu,\n");
        const Result<SkypilotColumns> columns = SkypilotColumns::of(read, "list");
        QCOMPARE(columns->currencyOf(read.rows[0]), std::string("GBP"));
        QCOMPARE(columns->currencyOf(read.rows[1]), std::string("EUR"));
    }
};

QTEST_APPLESS_MAIN(SkypilotColumnsTest)
#include "skypilot_columns_test.moc"
