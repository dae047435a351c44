// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/rows/token_number.h"

#include <QTest>

using namespace breakeven;

class TokenNumberTest : public QObject {
    Q_OBJECT

private slots:
    void numbers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("decimalComma");
        QTest::addColumn<quint64>("value");
        QTest::addColumn<QByteArray>("why");
        const auto good = [](const char* text, quint64 value, bool decimalComma = false) {
            QTest::addRow("%s%s", text, decimalComma ? ", with a decimal comma" : "")
                << QByteArray(text) << decimalComma << value << QByteArray();
        };
        const auto bad = [](const char* text, const char* why, bool decimalComma = false) {
            QTest::addRow("%s%s", text, decimalComma ? ", with a decimal comma" : "")
                << QByteArray(text) << decimalComma << quint64{0} << QByteArray(why);
        };
        good("0", 0);
        good("007", 7);
        good("1234", 1234);
        good("999999999999", 999'999'999'999);
        good("3.0", 3);
        good("1.2e3", 1200);
        good("-0", 0);
        good("1,154", 1154);
        good("12,345,678", 12'345'678);
        good("3,0", 3, true);
        good("1154", 1154, true);
        bad("", "is missing");
        bad("-1", "is negative");
        bad("1.5", "is not a whole number");
        bad("1000000000000", "is too large");
        bad("12 ", "is not a number");
        bad("ten", "is not a number");
        bad("1e999", "is not a number");
        bad("1,15", "has a comma that is none between thousands");
        bad("0,123", "has a comma that is none between thousands");
        bad("1234,567", "has a comma that is none between thousands");
        bad("1,154", "could have a decimal comma or one between thousands", true);
        bad("1,5", "is not a whole number", true);
    }
    void numbers()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, decimalComma);
        QFETCH(const quint64, value);
        QFETCH(const QByteArray, why);
        const TokenNumber number = parseTokenNumber(text.toStdString(), decimalComma);
        QCOMPARE(QByteArray(number.why), why);
        QCOMPARE(quint64{number.value}, value);
    }
};

QTEST_APPLESS_MAIN(TokenNumberTest)
#include "token_number_test.moc"
