// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/formulas/formula.h"

#include <QTest>

using namespace breakeven;

namespace {

const Formula a = cell("a", 2);
const Formula b = cell("b", 3);
const Formula c = cell("c", 5);

} // namespace

class FormulaTest : public QObject {
    Q_OBJECT

private slots:
    void textAndValue_data()
    {
        QTest::addColumn<Formula>("formula");
        QTest::addColumn<double>("value");
        const auto row = [](const char* text, const Formula& formula, double value) {
            QTest::newRow(text) << formula << value;
        };
        row("a+b-c", a + b - c, 0);
        row("a-(b-c)", a - (b - c), 4);
        row("a-(b+c)", a - (b + c), -6);
        row("a+(b-c)", a + (b - c), 0);
        row("(a+b)*c", (a + b) * c, 25);
        row("a+b*c", a + b * c, 17);
        row("a*b*c", a * (b * c), 30);
        row("a*b/c", a * (b / c), 1.2);
        row("a/(b*c)", a / (b * c), 2.0 / 15);
        row("a/b/c", a / b / c, 2.0 / 3 / 5);
        row("a/(b/c)", a / (b / c), 2 / (3.0 / 5));
        row("a^b*c", power(a, b) * c, 40);
        row("(a*b)^c", power(a * b, c), 7776);
        row("(a^b)^c", power(power(a, b), c), 32768);
        row("a^(b^c)", power(a, power(b, c)),
            14134776518227074636666380005943348126619871175004951664972849610340958208.0);
        row("(-2)^b", power(-2, b), -8); // spreadsheets take -2^2 for (-2)^2, but people do not
        row("a*(-2)", a * -2, -4);
        row("a-(-2)", a - -2, 4);
        row("a+b>c", a + b > c, 0);
        row("a*c>b", a * c > b, 1);
        row("(a>b)+c", (a > b) + c, 5);
        row("a=b", equal(a, b), 0);
        row("MAX(a,b+c)", larger(a, b + c), 8);
        row("MIN(a,b)*c", smaller(a, b) * c, 10);
        row("ROUNDUP(c/a,0)", roundedUp(c / a), 3);
        row("IF(a>b,a,c)", when(a > b, a, c), 5);
        row("IF(b>a,a,0)", when(b > a, a, 0), 2);
        row("CHOOSE(a,b,c)", choose(a, {b, c}), 5);
        row("MATCH(a,{\"x\",\"y\"},0)", placeOf("a", {"x", "y"}, 2), 2);
        row("1E-07", 1e-7, 1e-7);
        row("0.1", 0.1, 0.1);
    }
    void textAndValue()
    {
        QFETCH(const Formula, formula);
        QFETCH(const double, value);
        QCOMPARE(QByteArray::fromStdString(formula.text), QByteArray(QTest::currentDataTag()));
        QCOMPARE(formula.value, value);
    }

    /// Only constants are left out: a cell that is 0 or 1 today may be another tomorrow.
    void nothingIsComputedWithConstantZerosAndOnes()
    {
        const Formula zero = cell("z", 0);
        QCOMPARE((a + 0).text, a.text);
        QCOMPARE((0 + a).text, a.text);
        QCOMPARE((a * 1).text, a.text);
        QCOMPARE((1 * a).text, a.text);
        QVERIFY((a * 0).isZero() && (0 * a).isZero() && (0 / a).isZero() && when(a > b, 0, 0).isZero());
        QCOMPARE((a + zero).text, std::string("a+z"));
        QCOMPARE((a * zero).text, std::string("a*z"));
        QCOMPARE((zero / a).text, std::string("z/a"));
        QCOMPARE(when(a > b, 0, zero).text, std::string("IF(a>b,0,z)"));
    }

    /// A spreadsheet multiplies from left to right, whatever was put together first.
    void aProductIsComputedInTheOrderOfItsText()
    {
        int differing = 0;
        for (int i = 1; i < 60; ++i) {
            const double x = 0.1 * i;
            const double y = 0.7 / i;
            const double z = 3.3 + i;
            const Formula product = cell("x", x) * (cell("y", y) * cell("z", z));
            QCOMPARE(product.text, std::string("x*y*z"));
            QVERIFY(product.value == x * y * z);
            QVERIFY((cell("x", x) * (cell("y", y) / cell("z", z))).value == x * y / z);
            QVERIFY((cell("x", x) * choose(a, {cell("y", y) * cell("z", z), cell("y", y) * cell("z", z)})).value ==
                    x * y * z);
            differing += x * (y * z) != x * y * z ? 1 : 0;
        }
        QVERIFY(differing > 0);
    }

    /// Of alternatives that are all the same there is nothing to choose.
    void aChoiceAmongTheSameIsThat()
    {
        const Formula sum = choose(a, {b + c, b + c});
        QCOMPARE(sum.text, std::string("b+c"));
        QCOMPARE((a * sum).text, std::string("a*(b+c)"));
        QCOMPARE(choose(cell("n", 2), {cell("x", 1), cell("x", 7)}).value, 7.0);
    }

    void branchesMayBeCallables()
    {
        const Formula taken = when(
            b > a, [] { return Formula(4); }, [] { return 6.0; });
        QCOMPARE(taken.text, std::string("IF(b>a,4,6)"));
        QCOMPARE(taken.value, 4.0);
    }
};

QTEST_APPLESS_MAIN(FormulaTest)
#include "formula_test.moc"
