// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include "widgets/print_theme.h"
#include "widgets/tints.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace breakeven;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

Triple product(const Matrix& matrix, const Triple& values)
{
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            result[row] += matrix[row][column] * values[column];
    return result;
}

/// What is seen of linear red, green and blue: by Machado, Oliveira and Fernandes (2009), complete deficiencies.
constexpr Matrix everyColor{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix withoutRed{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix withoutGreen{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix withoutBlue{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
constexpr Matrix inGray{{{0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}}};

/// A color in Oklab, in which distances are alike to the eye.
Triple perceived(const QColor& color, const Matrix& vision)
{
    constexpr Matrix cones{{{0.4122214708, 0.5363325363, 0.0514459929},
                            {0.2119034982, 0.6806995451, 0.1073969566},
                            {0.0883024619, 0.2817188376, 0.6299787005}}};
    constexpr Matrix opponents{{{0.2104542553, 0.7936177850, -0.0040720468},
                                {1.9779984951, -2.4285922050, 0.4505937099},
                                {0.0259040371, 0.7827717662, -0.8086757660}}};
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    Triple seen = product(vision, {linear(color.redF()), linear(color.greenF()), linear(color.blueF())});
    for (double& part : seen)
        part = std::clamp(part, 0.0, 1.0);
    seen = product(cones, seen);
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

Q_DECLARE_METATYPE(const Theme*)
Q_DECLARE_METATYPE(const Matrix*)

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
