// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/typed/typed_currency.h"

#include "core/inputs/parameter_table.h"
#include "core/inputs/typed/typed_sum.h"
#include "core/inputs/typed/typed_value.h"
#include "core/words/catalog.h"
#include "core/words/languages.h"

#include <QRegularExpression>
#include <QTest>

using namespace breakeven;

namespace {

Catalog shownIn(const char* code, double perDollar, Language language = Language::English)
{
    return inMoney({findCurrency(code), perDollar}, grammarOf(language));
}

const Parameter& rate()
{
    return rowOf(&Parameters::gpuRate); // $0.05 to $50 /hour
}

} // namespace

/// Amounts that are typed with the sign or code of a currency, or without one.
class TypedCurrencyTest : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void sums();
    void ranges();
};

void TypedCurrencyTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("perDollar");
    QTest::addColumn<double>("dollars");
    const auto row = [](const char* text, const char* code, double perDollar, double dollars) {
        QTest::addRow("%s in %s", text, code) << QString::fromUtf8(text) << QString(code) << perDollar << dollars;
    };
    for (const char* text : {"0.8", "€0.80", "0.80 €", "EUR 0.8", "0.8 EUR", "0.8 eur", "0.80€/hour",
                             "0.80 EUR/GPU-hour", "0.80 /hour", "€ 0.80"})
        row(text, "EUR", 0.5, 1.6);
    for (const char* text :
         {"$0.80", "0.80 $", "0.80 USD", "USD 0.80", "US$0.80", "0.80 $/hour", "0.80 USD/GPU-hour"}) {
        row(text, "EUR", 0.5, 0.8);
        row(text, "USD", 1, 0.8);
    }
    row("CA$3", "CAD", 1.5, 2);
    row("$3", "CAD", 1.5, 3);
    row("¥150", "JPY", 150, 1);
    row("¥6", "CNY", 6, 1);
    row("1.5k", "JPY", 150, 10);
    row("1.5k ¥", "JPY", 150, 10);
    row("R$5", "BRL", 5, 1);
    row("46", "EUR", 0.92, 50); // the end, however the division ends
}

void TypedCurrencyTest::reads()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    QFETCH(const double, perDollar);
    const Language language = code == "CNY" ? Language::SimplifiedChinese : Language::English;
    const Result<double> read =
        parseTyped(rate(), text.toStdString(), shownIn(code.toLatin1().data(), perDollar, language));
    QVERIFY2(read.ok(), read ? "" : read.error().sentence().c_str());
    QTEST(*read, "dollars");
}

void TypedCurrencyTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("why");
    const QString inDollars = QStringLiteral("GPU rate can be $0.05 to $50.00 /hour");
    const QString inEuros = QStringLiteral("GPU rate can be €0.025 to €25.00 /hour");
    QTest::newRow("euros while dollars are shown")
        << "€0.80"
        << "USD"
        << "gpu_rate: \"€0.80\" is in euros, for which no rate is stated: " + inDollars;
    QTest::newRow("by its code") << "0.8 EUR"
                                 << "USD"
                                 << "gpu_rate: \"0.8 EUR\" is in euros, for which no rate is stated: " + inDollars;
    QTest::newRow("pounds while euros are shown")
        << "£0.80"
        << "EUR"
        << "gpu_rate: \"£0.80\" is in pounds sterling, for which no rate is stated: " + inEuros;
    QTest::newRow("beyond the range") << "26"
                                      << "EUR"
                                      << "gpu_rate: \"26\" is out of range: " + inEuros;
    QTest::newRow("two currencies") << "$5 €"
                                    << "EUR"
                                    << "gpu_rate: \"$5 €\" is not a number: " + inEuros;
}

void TypedCurrencyTest::refuses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    const Catalog catalog = shownIn(code.toLatin1().data(), code == "USD" ? 1 : 0.5);
    const Result<double> read = parseTyped(rate(), text.toStdString(), catalog);
    QVERIFY(!read);
    QTEST(QString::fromStdString(read.error().sentence(catalog)), "why");
    const Result<double> ofTokens = parseTyped(rowOf(&Parameters::inputTokens), text.toStdString(), catalog);
    if (text.contains(QRegularExpression(QStringLiteral("[€£E]"))))
        QVERIFY(!ofTokens && ofTokens.error().sentence().find(" is money: ") != std::string::npos);
}

void TypedCurrencyTest::sums()
{
    const Catalog euros = shownIn("EUR", 0.5);
    const auto worth = [&](const char* text) {
        const Result<double> read = parseSum(rate(), text, euros);
        return read ? *read : -1;
    };
    QCOMPARE(worth("0.8*2"), 3.2);
    QCOMPARE(worth("(€0.50 + 0.30) * 2"), 3.2);
    QCOMPARE(worth("$1 + €1"), 3.0);
    QCOMPARE(worth("3 / 2"), 3.0);
    QCOMPARE(worth("$6/2"), 3.0);
    QCOMPARE(worth("100"), -1.0);
}

void TypedCurrencyTest::ranges()
{
    const auto range = parseTypedRange(rate(), "0.5 to 1.2", shownIn("EUR", 0.5));
    QVERIFY(range && range->ok());
    QCOMPARE(range->value(), (Range{1, 2.4}));
}

QTEST_APPLESS_MAIN(TypedCurrencyTest)
#include "typed_currency_test.moc"
