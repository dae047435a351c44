// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include "tests/support/color_difference.h"
#include "widgets/charts/curves/curve_pen.h"
#include "widgets/print_theme.h"
#include "widgets/tints.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// A color in Oklab, in which distances are alike to the eye.
Triple perceived(const QColor& color, const Matrix& vision)
{
    constexpr Matrix cones{{{0.4122214708, 0.5363325363, 0.0514459929},
                            {0.2119034982, 0.6806995451, 0.1073969566},
                            {0.0883024619, 0.2817188376, 0.6299787005}}};
    constexpr Matrix opponents{{{0.2104542553, 0.7936177850, -0.0040720468},
                                {1.9779984951, -2.4285922050, 0.4505937099},
                                {0.0259040371, 0.7827717662, -0.8086757660}}};
    Triple seen = product(cones, seenLight(color, vision));
    for (double& part : seen)
        part = std::cbrt(part);
    return product(opponents, seen);
}

double distanceOf(const QColor& a, const QColor& b, const Matrix& vision)
{
    const Triple one = perceived(a, vision);
    const Triple other = perceived(b, vision);
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

/// Both options and how far apart their colors are.
QByteArray pairText(Option a, Option b, double distance)
{
    return QStringLiteral("%1 and %2: %3")
        .arg(QString::fromUtf8(info(a).id.data()), QString::fromUtf8(info(b).id.data()))
        .arg(distance)
        .toUtf8();
}

} // namespace

class OptionColorsTest : public QObject {
    Q_OBJECT

private slots:
    void everyOptionStandsOutFromItsBackground_data()
    {
        QTest::addColumn<const Theme*>("theme");
        QTest::newRow("light") << &Theme::light();
        QTest::newRow("dark") << &Theme::dimmed();
        QTest::newRow("print") << &printTheme();
    }
    void everyOptionStandsOutFromItsBackground()
    {
        QFETCH(const Theme*, theme);
        for (const OptionInfo& row : optionTable) {
            const double found = contrast(theme->look(row.option).color, theme->surface);
            // A line between two rows of pixels has three quarters of its color.
            const double faint = contrast(mixed(theme->surface, theme->look(row.option).color, 0.75), theme->surface);
            QVERIFY2(theme == &printTheme() || faint >= 3, qPrintable(QString::number(faint)));
            QVERIFY2(found >= 3.3, qPrintable(QStringLiteral("%1: %2").arg(row.id.data()).arg(found)));
        }
    }

    /// The colors themselves, before the dashes that tell them apart as well: of all options, and of reserved capacity,
    /// whose curve runs beside its model's.
    void optionsAreToldApart_data()
    {
        QTest::addColumn<const Theme*>("theme");
        QTest::addColumn<const Matrix*>("vision");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("leastOfUnits");
        for (const auto& [name, theme] : {std::pair("light", &Theme::light()), std::pair("dark", &Theme::dimmed())}) {
            QTest::addRow("%s", name) << theme << &everyColor << 0.09 << 0.13;
            QTest::addRow("%s, protanopia", name) << theme << &withoutRed << 0.02 << 0.12;
            QTest::addRow("%s, deuteranopia", name) << theme << &withoutGreen << 0.015 << 0.085;
            QTest::addRow("%s, tritanopia", name) << theme << &withoutBlue << 0.035 << 0.12;
            QTest::addRow("%s, in gray", name) << theme << &inGray << 0.0 << 0.05;
        }
        QTest::addRow("print") << &printTheme() << &everyColor << 0.07 << 0.07;
    }
    void optionsAreToldApart()
    {
        QFETCH(const Theme*, theme);
        QFETCH(const Matrix*, vision);
        QFETCH(const double, least);
        QFETCH(const double, leastOfUnits);
        for (const Option a : enumerators<Option>)
            for (const Option b : enumerators<Option>) {
                if (a >= b)
                    continue;
                const bool isOfUnits = a == Option::ProvisionedApi || b == Option::ProvisionedApi;
                const double found = distanceOf(theme->look(a).color, theme->look(b).color, *vision);
                QVERIFY2(found >= (isOfUnits ? leastOfUnits : least), pairText(a, b, found).constData());
            }
    }

    /// The pairs of Sharma, Wu and Dalal that turn where an implementation goes wrong.
    void differencesAreThePublishedOnes_data()
    {
        QTest::addColumn<Triple>("one");
        QTest::addColumn<Triple>("other");
        QTest::addColumn<double>("difference");
        const auto row = [](const char* name, Triple one, Triple other, double difference) {
            QTest::newRow(name) << one << other << difference;
        };
        row("1", {50, 2.6772, -79.7751}, {50, 0, -82.7485}, 2.0425);
        row("4", {50, -1.3802, -84.2814}, {50, 0, -82.7485}, 1.0000);
        row("7", {50, 0, 0}, {50, -1, 2}, 2.3669);
        row("9", {50, 2.49, -0.001}, {50, -2.49, 0.0009}, 7.1792);
        row("11", {50, 2.49, -0.001}, {50, -2.49, 0.0011}, 7.2195);
        row("16", {50, 2.5, 0}, {50, 0, -2.5}, 4.3065);
        row("17", {50, 2.5, 0}, {73, 25, -18}, 27.1492);
        row("20", {50, 2.5, 0}, {58, 24, 15}, 19.4535);
        row("25", {60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644);
        row("28", {61.2901, 3.7196, -5.3901}, {61.4292, 2.2480, -4.9620}, 1.8731);
        row("31", {22.7233, 20.0904, -46.6940}, {23.0331, 14.9730, -42.5619}, 2.0373);
        row("34", {2.0776, 0.0795, -1.1350}, {0.9033, -0.0636, -0.5514}, 0.9082);
    }
    void differencesAreThePublishedOnes()
    {
        QFETCH(const Triple, one);
        QFETCH(const Triple, other);
        QFETCH(const double, difference);
        QVERIFY(std::abs(colorDifference(one, other) - difference) < 5e-5);
        QVERIFY(std::abs(colorDifference(other, one) - difference) < 5e-5);
    }

    /// Whoever misses a kind of cones sees no two options alike, whatever their lines. In gray there is no room for so
    /// many: there it is the line that differs, in every role that two of them have in one chart.
    void everyPairIsToldApartByEveryone_data()
    {
        QTest::addColumn<const Theme*>("theme");
        QTest::addColumn<const Matrix*>("vision");
        for (const auto& [name, theme] : {std::pair("light", &Theme::light()), std::pair("dark", &Theme::dimmed())}) {
            QTest::addRow("%s", name) << theme << &everyColor;
            QTest::addRow("%s, protanopia", name) << theme << &withoutRed;
            QTest::addRow("%s, deuteranopia", name) << theme << &withoutGreen;
            QTest::addRow("%s, tritanopia", name) << theme << &withoutBlue;
            QTest::addRow("%s, in gray", name) << theme << &inGray;
        }
    }
    void everyPairIsToldApartByEveryone()
    {
        constexpr double told = 8; // CIEDE2000
        QFETCH(const Theme*, theme);
        QFETCH(const Matrix*, vision);
        const auto roles = [](Option option) {
            return info(option).canBeBaseline ? std::vector{CurveRole::Focus, CurveRole::Baseline, CurveRole::Other}
                                              : std::vector{CurveRole::Focus, CurveRole::Other};
        };
        for (const Option a : enumerators<Option>)
            for (const Option b : enumerators<Option>) {
                if (a >= b)
                    continue;
                const OptionLook& one = theme->look(a);
                const OptionLook& other = theme->look(b);
                const double found = colorDifference(seenLab(one.color, *vision), seenLab(other.color, *vision));
                if (vision != &inGray)
                    QVERIFY2(found >= told, pairText(a, b, found).constData());
                for (const CurveRole roleA : roles(a))
                    for (const CurveRole roleB : roles(b)) {
                        if (roleA == roleB && roleA != CurveRole::Other)
                            continue; // a chart has one focus and one baseline
                        const QPen penA = curvePen(one, roleA);
                        const QPen penB = curvePen(other, roleB);
                        QVERIFY2(found >= told || penA.dashPattern() != penB.dashPattern(),
                                 pairText(a, b, found).constData());
                    }
            }
    }

    void everyOptionButTheFirstHasADashOfItsOwn()
    {
        QSet<QVector<qreal>> dashes;
        for (const OptionInfo& row : optionTable) {
            const QVector<qreal>& dash = Theme::light().look(row.option).dash;
            QCOMPARE(dash.isEmpty(), row.option == Option::FrontierApi);
            QCOMPARE(dash.size() % 2, 0); // each stroke has its gap
            dashes.insert(dash);
        }
        QCOMPARE(static_cast<std::size_t>(dashes.size()), optionTable.size());
    }
};

QTEST_APPLESS_MAIN(OptionColorsTest)
#include "option_colors_test.moc"
