// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/words/figure_text.h"

#include <QTest>

#include <limits>

using namespace breakeven;

namespace {

constexpr double absent = std::numeric_limits<double>::infinity(); // of a row

Quantity dollars(double value)
{
    return Quantity::money(value);
}

} // namespace

class FigureTextTest : public QObject {
    Q_OBJECT

private slots:
    void figures_data()
    {
        QTest::addColumn<Figure>("figure");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("within");
        QTest::addColumn<QString>("exact");
        const auto row = [](const char* name, Figure figure, double value, const char* text, const char* within,
                            const char* exact) { QTest::newRow(name) << figure << value << text << within << exact; };
        row("saving", Figure::MonthlySaving, 2085.144, "$2,085", "$2,085", "2085.14 US dollars");
        row("loss", Figure::HorizonSaving, -12.5, "−$12.50", "−$12.50", "-12.50 US dollars");
        row("no saving", Figure::MonthlySaving, 0, "$0", "$0", "0.00 US dollars");
        row("money of the lowest volume's amount", Figure::MonthlySaving, 100, "$100", "$100", "100.00 US dollars");
        row("volume", Figure::SettledVolume, 644123, "645k", "645k requests a month", "644,123 requests a month");
        row("lowest volume", Figure::SettledVolume, 100, "always", "always", "always");
        row("beyond the lowest volume", Figure::SettledVolume, 101, "101", "101 requests a month",
            "101 requests a month");
        row("no volume", Figure::SettledVolume, absent, "never", "never", "never");
        row("payback", Figure::PaybackMonths, 4.01234, "4 months", "4 months", "4.012 months");
        row("at once", Figure::PaybackMonths, 0, "at once", "at once", "0 months");
        row("no payback", Figure::PaybackMonths, absent, "never", "never", "never");
    }
    void figures()
    {
        QFETCH(const Figure, figure);
        QFETCH(const double, value);
        const std::optional<double> said = value == absent ? std::nullopt : std::optional(value);
        QTEST(QString::fromStdString(inWords(figureText(figure, said))), "text");
        QTEST(QString::fromStdString(inWords(figureInWords(figure, said))), "within");
        QTEST(QString::fromStdString(inWords(exactFigure(figure, said))), "exact");
    }

    void changesHaveASign_data()
    {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<QString>("change");
        QTest::newRow("more") << 1000.0 << 1346.0 << "+$346";
        QTest::newRow("less") << 1346.0 << 1000.0 << "−$346";
        QTest::newRow("over zero") << -1.0 << 1.5 << "+$2.50";
        QTest::newRow("none") << 5.0 << 5.0 << "same";
        QTest::newRow("rounding") << 1e6 << 1e6 + 1e-7 << "same";
        QTest::newRow("less than is shown") << 0.0 << 1e-10 << "same";
    }
    void changesHaveASign()
    {
        QFETCH(const double, from);
        QFETCH(const double, to);
        QTEST(QString::fromStdString(inWords(signedChange(from, to, dollars))), "change");
    }

    void changesAreInTheirQuantity()
    {
        QCOMPARE(inWords(signedChange(20000, 8000, Quantity::compactCount)), std::string("−12k"));
    }
};

QTEST_APPLESS_MAIN(FigureTextTest)
#include "figure_text_test.moc"
