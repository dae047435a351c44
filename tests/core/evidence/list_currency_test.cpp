// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/list_currency.h"

#include <QTest>

using namespace breakeven;
using namespace std::chrono_literals;

class ListCurrencyTest : public QObject {
    Q_OBJECT

private slots:
    void codesAreThreeCapitals()
    {
        for (const char* code : {"EUR", "USD", "GBP"})
            QVERIFY2(isCurrencyCode(code), code);
        for (const char* text : {"", "EU", "EURO", "eur", "E1R", "€"})
            QVERIFY2(!isCurrencyCode(text), text);
    }

    void whatIsSaidIsTaken()
    {
        const Result<ListCurrency> read =
            statedCurrency({"EUR", "1.08", "2026-11-28"}, {}, std::chrono::sys_days{2026y / 11 / 29});
        QVERIFY(read.ok());
        QVERIFY((*read == ListCurrency{"EUR", 1.08, "2026-11-28"}));
    }

    void whatIsWrongIsNamedByItsPlace_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("usd");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("sentence");
        const QString date = "2026-11-28";
        const QString noRate = " is no number of US dollars above 0 and at most 1000";
        const QString noCode = " is no currency other than the dollar, which is named by three capitals, as EUR";
        QTest::newRow("small letters") << "eur"
                                       << "1" << date << "--code: \"eur\"" + noCode;
        QTest::newRow("the dollar") << "USD"
                                    << "1" << date << "--code: \"USD\"" + noCode;
        QTest::newRow("nothing") << ""
                                 << "1" << date << "--code: \"\"" + noCode;
        for (const char* usd : {"", "0", "-1", "1,08", "1.08 ", "nan", "inf", "1000.5"})
            QTest::addRow("a rate of %s", usd)
                << "EUR" << QString(usd) << date << "--usd: \"" + QString(usd) + "\"" + noRate;
        QTest::newRow("no day") << "EUR"
                                << "1"
                                << "2026-02-30"
                                << "--day: ";
        QTest::newRow("a day to come") << "EUR"
                                       << "1"
                                       << "2026-12-24"
                                       << "--day: ";
    }
    void whatIsWrongIsNamedByItsPlace()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, usd);
        QFETCH(const QString, day);
        QFETCH(const QString, sentence);
        const Result<ListCurrency> read =
            statedCurrency({code.toStdString(), usd.toStdString(), day.toStdString()}, {"--code", "--usd", "--day"},
                           std::chrono::sys_days{2026y / 11 / 29});
        QVERIFY(!read.ok());
        const QString said = QString::fromStdString(read.error().sentence());
        QVERIFY2(said.startsWith(sentence), qPrintable(said));
    }
};

QTEST_APPLESS_MAIN(ListCurrencyTest)
#include "list_currency_test.moc"
