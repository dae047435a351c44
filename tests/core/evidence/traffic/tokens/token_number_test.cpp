// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/tokens/token_number.h"

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
        QTest::addColumn<TokenFault>("fault");
        const auto good = [](const char* text, quint64 value, bool decimalComma = false) {
            QTest::addRow("%s%s", text, decimalComma ? ", with a decimal comma" : "")
                << QByteArray(text) << decimalComma << value << TokenFault::None;
        };
        const auto bad = [](const char* text, TokenFault fault, bool decimalComma = false) {
            QTest::addRow("%s%s", text, decimalComma ? ", with a decimal comma" : "")
                << QByteArray(text) << decimalComma << quint64{0} << fault;
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
        bad("", TokenFault::Missing);
        bad("-1", TokenFault::Negative);
        bad("1.5", TokenFault::NotWhole);
        bad("1000000000000", TokenFault::TooLarge);
        bad("12 ", TokenFault::NoNumber);
        bad("ten", TokenFault::NoNumber);
        bad("1e999", TokenFault::NoNumber);
        bad("1,15", TokenFault::StrayComma);
        bad("0,123", TokenFault::StrayComma);
        bad("1234,567", TokenFault::StrayComma);
        bad("1,154", TokenFault::TwoReadings, true);
        bad("1,5", TokenFault::NotWhole, true);
    }
    void numbers()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, decimalComma);
        QFETCH(const quint64, value);
        QFETCH(const TokenFault, fault);
        const TokenNumber number = parseTokenNumber(text.toStdString(), decimalComma);
        QCOMPARE(number.fault, fault);
        QCOMPARE(quint64{number.value}, value);
    }
};

QTEST_APPLESS_MAIN(TokenNumberTest)
#include "token_number_test.moc"
