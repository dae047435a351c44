// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/explain/term_text.h"

#include "core/inputs/parameter_table.h"
#include "core/words/english.h"

#include <QTest>

using namespace breakeven;

namespace {

QString words(const Message& message)
{
    return QString::fromStdString(inWords(message));
}

/// 1 + 2 + … + last.
Explained sumTo(int last)
{
    Explained sum(1);
    for (int i = 2; i <= last; ++i)
        sum = sum + Explained(i);
    return sum;
}

} // namespace

class TermTextTest : public QObject {
    Q_OBJECT

private slots:
    /// A text read by the usual rules is the term that it is of.
    void parentheses_data()
    {
        QTest::addColumn<Explained>("term");
        const Explained a(2);
        const Explained b(3);
        const Explained c(4);
        const Explained minus(-5);
        const auto row = [](const char* text, const Explained& term) { QTest::newRow(text) << term; };
        row("2 + 3 + 4", a + (b + c));
        row("2 − 3 − 4", (a - b) - c);
        row("2 − (3 − 4)", a - (b - c));
        row("2 − (3 + 4)", a - (b + c));
        row("(2 + 3) × 4", (a + b) * c);
        row("2 × (3 − 4)", a * (b - c));
        row("2 + 3 × 4", a + b * c);
        row("2 − 3 ÷ 4", a - b / c);
        row("2 × 3 × 4", a * (b * c));
        row("2 ÷ 3 ÷ 4", (a / b) / c);
        row("2 ÷ (3 × 4)", a / (b * c));
        row("2 ÷ (3 ÷ 4)", a / (b / c));
        row("(2 + 3) ^ 4", power(a + b, c));
        row("2 ^ (3 × 4)", power(a, b * c));
        row("2 ^ 3 × 4", power(a, b) * c);
        row("max(2 + 3, 4)", larger(a + b, c));
        row("min(2, 3) × 4", smaller(a, b) * c);
        row("ceil(2 ÷ 3)", roundedUp(a / b));
        row("2 × (−5)", a * minus);
        row("2 − (−5)", a - minus);
        row("−5 − 2", minus - a);
        row("(−5 − 2) ÷ 3", (minus - a) / b);
        row("1 + 2 + 3 + 4 + 5 + 6 + 7 + 8", sumTo(8));
        row("1 + 2 + … + 9", sumTo(9));
        // What keeps a whole load from taking a replica more is one, to people.
        const Explained guard = Explained(1) - 1e-12;
        row("ceil(2 ÷ 3) ", roundedUp(a / b * guard));
    }
    void parentheses()
    {
        QFETCH(const Explained, term);
        const QString text = QString::fromUtf8(QTest::currentDataTag()).trimmed();
        QCOMPARE(words(formulaInLabels(term)), text);
        QCOMPARE(words(formulaInValues(term)), text);
    }

    void inputsHaveLabelsAndValues()
    {
        const Explained rate = Explained::input(rowOf(&Parameters::gpuRate), 0.86);
        const Explained share = Explained::share(rowOf(&Parameters::cachedShare), 12.5);
        const Explained gpus = Explained::named(Message{"formula.left_out"}, Measure::Gpus, rate + share);
        const Explained term = rate * share / gpus.as(2);
        QCOMPARE(words(formulaInLabels(term)), QStringLiteral("GPU rate × Cached input share ÷ …"));
        QCOMPARE(words(formulaInValues(term)), QStringLiteral("$0.86 an hour × 12.5 % ÷ 2 GPUs"));
    }

    void aNegativeInputIsInParenthesesByItsValueAlone()
    {
        const Explained two(2);
        const Explained term = two * Explained::input(rowOf(&Parameters::gpuRate), -1);
        QCOMPARE(words(formulaInLabels(term)), QStringLiteral("2 × GPU rate"));
        QVERIFY(words(formulaInValues(term)).startsWith(QStringLiteral("2 × (−$1")));
    }

    void values_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("measure");
        const auto row = [](const char* text, double value, Measure measure) {
            QTest::newRow(text) << value << static_cast<int>(measure);
        };
        row("1,234.5", 1234.5, Measure::Plain);
        row("$1,255.60", 1255.6, Measure::Money);
        row("$1,255.60 a month", 1255.6, Measure::MoneyPerMonth);
        row("$0.0012 a request", 0.0012, Measure::MoneyPerRequest);
        row("1 GPU", 1, Measure::Gpus);
        row("2.5 GPUs", 2.5, Measure::Gpus);
        row("1 server", 1, Measure::Servers);
        row("1 request a month", 1, Measure::Requests);
        row("999.25 requests a month", 999.25, Measure::Requests);
        row("1,000 requests a month", 1000.25, Measure::Requests);
        row("1 month", 1, Measure::Months);
        row("12.35 months", 12.3456, Measure::Months);
        row("0.25 seconds", 0.25, Measure::Seconds);
        row("12.5 %", 0.125, Measure::Share);
    }
    void values()
    {
        QFETCH(const double, value);
        QFETCH(const int, measure);
        QCOMPARE(words(valueText(value, static_cast<Measure>(measure))), QString::fromUtf8(QTest::currentDataTag()));
    }
};

QTEST_APPLESS_MAIN(TermTextTest)
#include "term_text_test.moc"
