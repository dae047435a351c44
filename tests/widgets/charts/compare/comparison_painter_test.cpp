// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/compare/comparison_painter.h"

#include "core/words/phrases.h"
#include "tests/support/picture_structure.h"
#include "widgets/pictures/svg_device.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

ComparisonRow row(const std::string& label, int columns, const char* difference = "")
{
    ComparisonRow made{verbatim(label), {}, verbatim(difference)};
    for (int i = 0; i < columns; ++i)
        made.values.push_back(verbatim(label + " in " + std::to_string(i)));
    return made;
}

Comparison made(int columns, int figures, int inputs)
{
    Comparison comparison;
    comparison.subject = verbatim("The subject");
    for (int i = 0; i < columns; ++i)
        comparison.names.push_back(verbatim("Name " + std::to_string(i)));
    for (int i = 0; i < figures; ++i)
        comparison.figures.push_back(row("F" + std::to_string(i), columns, columns == 2 ? "+$1" : ""));
    for (int i = 0; i < inputs; ++i)
        comparison.inputs.push_back(row("I" + std::to_string(i), columns));
    return comparison;
}

QByteArray painted(const Comparison& comparison, double height)
{
    SvgDevice device({800, 800}, {}, SvgText::AsText);
    QPainter painter(&device);
    paintComparison(painter, Theme::light(), comparison, {20, 30, 600, height});
    painter.end();
    return device.bytes();
}

constexpr double headings = 26 + 20 + 5;
constexpr double line = 20;

} // namespace

class ComparisonPainterTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void itsSizeIsThatOfTheFigures()
    {
        QCOMPARE(comparisonSize(made(2, 3, 7)).height(), headings + 3 * line);
        QCOMPARE(comparisonSize(made(2, 0, 0)).height(), headings);
        QVERIFY(comparisonSize(made(3, 3, 0)).width() < comparisonSize(made(4, 3, 0)).width());
        QCOMPARE(comparisonSize({}).width(), 0.0);
    }

    void noColumnIsWiderThanItMayBe()
    {
        Comparison wide = made(3, 1, 0);
        wide.names.front() = verbatim(std::string(200, 'W'));
        QVERIFY(comparisonSize(wide).width() > comparisonSize(made(3, 1, 0)).width());
        wide.figures.front().label = verbatim(std::string(200, 'W'));
        QCOMPARE(comparisonSize(wide).width(), 220.0 + 3 * (116 + 16));
        const QStringList texts = textsIn(painted(wide, 300));
        QVERIFY(!texts.filter(QStringLiteral("WW…")).isEmpty());
        QVERIFY(!texts.contains(QString(200, QLatin1Char('W'))));
    }

    void twoScenariosHaveADifference()
    {
        QVERIFY(textsIn(painted(made(2, 1, 0), 300)).contains(QStringLiteral("Difference")));
        QVERIFY(textsIn(painted(made(2, 1, 0), 300)).contains(QStringLiteral("+$1")));
        QVERIFY(!textsIn(painted(made(3, 1, 0), 300)).contains(QStringLiteral("Difference")));
        QVERIFY(!textsIn(painted(made(1, 1, 0), 300)).contains(QStringLiteral("Difference")));
    }

    void asManyInputsAreListedAsFit_data()
    {
        QTest::addColumn<double>("height");
        QTest::addColumn<int>("listed");
        QTest::addColumn<QString>("more");
        const double rest = headings + 2 * line + 26 + line; // the figures, a heading, and the line of what is left out
        QTest::newRow("all") << rest + 5 * line << 5 << QString();
        QTest::newRow("more than all") << 700.0 << 5 << QString();
        QTest::newRow("not quite all") << rest + 4 * line - 1 << 4 << "and 1 more";
        QTest::newRow("three") << rest + 2 * line << 3 << "and 2 more";
        QTest::newRow("one") << rest + line - 1 << 1 << "and 4 more";
        QTest::newRow("no room at all") << 10.0 << 1 << "and 4 more";
    }
    void asManyInputsAreListedAsFit()
    {
        QFETCH(const double, height);
        QFETCH(const int, listed);
        QFETCH(const QString, more);
        const QStringList texts = textsIn(painted(made(3, 2, 5), height));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(texts.contains(QStringLiteral("I%1").arg(i)), i < listed);
        QCOMPARE(texts.contains(QStringLiteral("Inputs that differ")), listed == 5);
        QCOMPARE(texts.filter(QStringLiteral(" more")), more.isEmpty() ? QStringList() : QStringList{more});
        QVERIFY(texts.contains(QStringLiteral("F1")));
    }

    void valuesStandUnderTheirNames()
    {
        const QByteArray file = painted(made(3, 2, 1), 400);
        const QStringList texts = textsIn(file);
        const auto box = [&](const QString& text) {
            return textBoxes(file)[static_cast<std::size_t>(texts.indexOf(text))];
        };
        for (int column = 0; column < 3; ++column) {
            const double right = box(QStringLiteral("Name %1").arg(column)).right();
            QVERIFY(std::abs(box(QStringLiteral("F1 in %1").arg(column)).right() - right) < 2);
            QVERIFY(std::abs(box(QStringLiteral("I0 in %1").arg(column)).right() - right) < 2);
        }
        QVERIFY(box(QStringLiteral("Name 0")).right() < box(QStringLiteral("Name 1")).right());
        QCOMPARE(box(QStringLiteral("F1")).left(), 20.0);
    }
};

QTEST_MAIN(ComparisonPainterTest)
#include "comparison_painter_test.moc"
