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
        QTest::addColumn<int>("form");
        QTest::addColumn<quint64>("value");
        QTest::addColumn<TokenFault>("fault");
        const auto row = [](const char* text, Form form, quint64 value, TokenFault fault) {
            QTest::addRow("%s, form %d", text, form) << QByteArray(text) << int{form} << value << fault;
        };
        const auto good = [&row](const char* text, quint64 value, Form form = WithCommas) {
            row(text, form, value, TokenFault::None);
        };
        const auto bad = [&row](const char* text, TokenFault fault, Form form = WithCommas) {
            row(text, form, 0, fault);
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
        good("1,234.0", 1234);
        good("1234.000", 1234);
        good("12.345.678", 12'345'678);
        good("12 345 678", 12'345'678);
        good("1'154", 1154);
        good("1\u202f154\u00a0000", 1'154'000);
        good("1\u2019154.0", 1154);
        bad("12 34", TokenFault::NoNumber);
        bad("1 154,5", TokenFault::NoNumber);
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
        bad("2.000", TokenFault::TwoReadings);
        bad("2.500", TokenFault::TwoReadings);
        good("3,0", 3, Free);
        good("3.0", 3, Free);
        good("2.000,00", 2000, Free);
        good("2,000.00", 2000, Free);
        good("1154", 1154, Free);
        good("12,345,678", 12'345'678, Free);
        bad("1,154", TokenFault::TwoReadings, Free);
        bad("1.154", TokenFault::TwoReadings, Free);
        bad("1,5", TokenFault::NotWhole, Free);
        good("2.000", 2, Dot);
        good("2,000", 2000, Dot);
        bad("2.000,5", TokenFault::StrayComma, Dot);
        bad("2.500", TokenFault::NotWhole, Dot);
        good("2.000", 2000, Comma);
        good("2,000", 2, Comma);
        good("2.000,0", 2000, Comma);
        bad("0.75", TokenFault::StrayComma, Comma);
        bad("2,500", TokenFault::NotWhole, Comma);
        good("3.000000", 3, JsonWithComma);
        good("2.000", 2000, JsonWithComma);
    }
    void numbers()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, form);
        QFETCH(const quint64, value);
        QFETCH(const TokenFault, fault);
        const NumberForm forms[]{{DecimalSign::Unset, true, false},
                                 {DecimalSign::Unset, false, false},
                                 {DecimalSign::Dot, false, false},
                                 {DecimalSign::Comma, false, false},
                                 {DecimalSign::Comma, true, true}};
        const TokenNumber number = parseTokenNumber(text.toStdString(), forms[form]);
        QCOMPARE(number.fault, fault);
        QCOMPARE(quint64{number.value}, value);
    }
    void whatShowsItsDecimalSign()
    {
        for (const char* text : {"0.75", "12.5", "1,234.5", "1234.567", "12,345,678", "-0.5", "0.123"})
            QVERIFY2(decimalSignShownBy(text) == DecimalSign::Dot, text);
        for (const char* text : {"0,75", "1.234,5", "1234,567", "12.345.678"})
            QVERIFY2(decimalSignShownBy(text) == DecimalSign::Comma, text);
        for (const char* text : {"", "7", "2.000", "2,000", "10.20.30.40", "10.200.100.200", "1.2.3", "1.234,5.6",
                                 "01.09.2026", "5.", ".5", "a.5", "1.2345,6", "1,2345.6"})
            QVERIFY2(decimalSignShownBy(text) == DecimalSign::Unset, text);
    }

private:
    enum Form { WithCommas, Free, Dot, Comma, JsonWithComma };
};

QTEST_APPLESS_MAIN(TokenNumberTest)
#include "token_number_test.moc"
