// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/lists/skypilot_price.h"

#include <QTest>

using namespace breakeven;

namespace {

const ListCurrency euro{"EUR", 1.25, "2026-11-28"};

std::string words(const Message& message)
{
    return message.empty() ? std::string() : inWords(message);
}

} // namespace

class SkypilotPriceTest : public QObject {
    Q_OBJECT

private slots:
    void numbersAreTheWholeText()
    {
        QCOMPARE(numberOf("1.5"), std::optional(1.5));
        for (const char* text : {"", " 1", "1 ", "1,5", "nan", "inf", "1e999"})
            QVERIFY2(!numberOf(text), text);
    }

    void pricesAreWrittenWithOrWithoutTheirCurrency_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("currency");
        QTest::newRow("1.20") << "1.20"
                              << "";
        QTest::newRow("€1.20") << "1.20"
                               << "EUR";
        QTest::newRow("1.20 €") << "1.20"
                                << "EUR";
        QTest::newRow("£1.20") << "1.20"
                               << "GBP";
        QTest::newRow("$ 1.20") << "1.20"
                                << "USD";
        QTest::newRow("1.20 EUR") << "1.20"
                                  << "EUR";
        QTest::newRow("CHF 1.20") << "1.20"
                                  << "CHF";
        QTest::newRow("1.20eur") << "1.20eur"
                                 << "";
        QTest::newRow("EUR") << "EUR"
                             << "";
        QTest::newRow("") << ""
                          << "";
    }
    void pricesAreWrittenWithOrWithoutTheirCurrency()
    {
        const WrittenPrice written = writtenPrice(QTest::currentDataTag());
        QTEST(QString::fromStdString(written.number), "number");
        QTEST(QString::fromStdString(written.currency), "currency");
    }

    void aPriceIsOfOneGpuInDollars_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("column"); // the currency that it tells
        QTest::addColumn<bool>("given");     // that a euro is $1.25
        QTest::addColumn<double>("usd");     // 0 where there is none
        QTest::addColumn<QString>("foreign");
        const auto row = [](const char* name, const char* text, const char* column, bool given, double usd,
                            const char* foreign) {
            QTest::newRow(name) << QString(text) << QString(column) << given << usd << QString(foreign);
        };
        row("dollars", "4", "", false, 2, "");
        row("dollars by the column", "4", "USD", true, 2, "");
        row("euros by the column", "4", "EUR", true, 2.5, "");
        row("euros by the text", "4 EUR", "", true, 2.5, "");
        row("euros as somebody says", "4", "", true, 2.5, "");
        row("the text before the column", "$4", "EUR", false, 2, "");
        row("euros of no rate", "4", "EUR", false, 0, "EUR");
        row("pounds beside euros", "£4", "", true, 0, "GBP");
        row("nothing of euros", "0", "EUR", false, 0, "");
    }
    void aPriceIsOfOneGpuInDollars()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, column);
        QFETCH(const bool, given);
        QFETCH(const double, usd);
        QFETCH(const QString, foreign);
        const ReadPrice price = readSkypilotPrice(text.toStdString(), 2, 0, column.toStdString(),
                                                  given ? std::optional(euro) : std::nullopt);
        QCOMPARE(price.usd.value_or(0), usd);
        QCOMPARE(QString::fromStdString(price.foreign), foreign);
        QCOMPARE(words(price.why).empty(), usd > 0);
        if (!foreign.isEmpty())
            QVERIFY(words(price.why).find("its price is in " + foreign.toStdString()) == 0);
    }

    void aMachineIsAddedInDollars()
    {
        QCOMPARE(readSkypilotPrice("4", 2, 1, "", std::nullopt).usd, std::optional(2.5));
        QCOMPARE(readSkypilotPrice("4", 2, 1, "", euro).usd, std::optional(3.0)); // the machine's is exchanged already
        QCOMPARE(readMachinePrice("0.8", "", std::nullopt), std::optional(0.8));
        QCOMPARE(readMachinePrice("0.8", "EUR", euro), std::optional(1.0));
        for (const char* text : {"", "0", "-1", "free"})
            QVERIFY2(!readMachinePrice(text, "", std::nullopt), text);
        QVERIFY(!readMachinePrice("0.8", "EUR", std::nullopt));
    }
};

QTEST_APPLESS_MAIN(SkypilotPriceTest)
#include "skypilot_price_test.moc"
