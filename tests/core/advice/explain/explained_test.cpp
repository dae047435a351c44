// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/explain/explained.h"

#include "core/inputs/parameter_table.h"
#include "core/words/phrases.h"

#include <QTest>

using namespace breakeven;

namespace {

using Kind = Explained::Kind;

/// A number that is no constant.
Explained named(double value)
{
    return Explained::named(verbatim("a step"), Measure::Plain, value);
}

} // namespace

class ExplainedTest : public QObject {
    Q_OBJECT

private slots:
    void operations_data()
    {
        QTest::addColumn<Explained>("found");
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("operands");
        const Explained six = named(6);
        const Explained four = named(4);
        const Explained nothing = named(0); // a step that happens to be zero stays
        const auto row = [](const char* name, const Explained& found, Kind kind, double value, int operands) {
            QTest::newRow(name) << found << static_cast<int>(kind) << value << operands;
        };
        row("6 + 4", six + four, Kind::Sum, 10, 2);
        row("6 + 0", six + 0, Kind::Named, 6, 1);
        row("0 + 6", 0 + six, Kind::Named, 6, 1);
        row("6 + a step of 0", six + nothing, Kind::Sum, 6, 2);
        row("6 - 4", six - four, Kind::Difference, 2, 2);
        row("6 - 0", six - 0, Kind::Named, 6, 1);
        row("0 - 6", 0 - six, Kind::Difference, -6, 2);
        row("6 * 4", six * four, Kind::Product, 24, 2);
        row("6 * 1", six * 1, Kind::Named, 6, 1);
        row("1 * 6", 1 * six, Kind::Named, 6, 1);
        row("6 * 0", six * 0, Kind::Constant, 0, 0);
        row("0 * 6", 0 * six, Kind::Constant, 0, 0);
        row("6 * a step of 0", six * nothing, Kind::Product, 0, 2);
        row("6 / 4", six / four, Kind::Quotient, 1.5, 2);
        row("6 / 1", six / 1, Kind::Quotient, 6, 2);
        row("0 / 6", 0 / six, Kind::Constant, 0, 0);
        row("6 ^ 4", power(six, four), Kind::Power, 1296, 2);
        row("larger", larger(four, six), Kind::Larger, 6, 2);
        row("smaller", smaller(six, four), Kind::Smaller, 4, 2);
        row("rounded up", roundedUp(six / four), Kind::RoundedUp, 2, 1);
        row("whole already", roundedUp(four), Kind::RoundedUp, 4, 1);
    }
    void operations()
    {
        QFETCH(const Explained, found);
        QTEST(static_cast<int>(found.term().kind), "kind");
        QTEST(found.value(), "value");
        QTEST(static_cast<int>(found.term().operands.size()), "operands");
    }

    void operandsKeepTheirOrder()
    {
        const Explained quotient = named(6) / named(4);
        QCOMPARE(quotient.term().operands[0].value(), 6.0);
        QCOMPARE(quotient.term().operands[1].value(), 4.0);
        QVERIFY(named(6) > named(4) && !(named(4) > named(4)));
    }

    void inputsKnowTheirParameter()
    {
        const Parameter& row = rowOf(&Parameters::routedShare);
        const Explained input = Explained::input(row, 80);
        QVERIFY(input.term().kind == Kind::Input && input.term().parameter == &row && input.value() == 80);
        const Explained share = Explained::share(row, 80);
        QVERIFY(share.term().kind == Kind::Share && share.term().parameter == &row && share.value() == 0.8);
        QVERIFY(Explained(2).isConstant(2) && !Explained(2).isConstant(3) && !named(2).isConstant(2));
    }

    void aNameStandsAroundANumber()
    {
        const Explained gpus = Explained::named(verbatim("GPUs"), Measure::Gpus, named(6) + named(4));
        QCOMPARE(gpus.value(), 10.0);
        QCOMPARE(inWords(gpus.term().label), std::string("GPUs"));
        QCOMPARE(gpus.term().measure, Measure::Gpus);
        QCOMPARE(gpus.term().operands[0].term().kind, Kind::Sum);
    }

    void anotherValueLeavesTheFormula()
    {
        const Explained sum = named(6) + named(4);
        const Explained other = sum.as(10.5);
        QCOMPARE(other.value(), 10.5);
        QVERIFY(other.term().kind == Kind::Sum && other.term().operands.size() == 2);
        QCOMPARE(sum.value(), 10.0);
    }
};

QTEST_APPLESS_MAIN(ExplainedTest)
#include "explained_test.moc"
