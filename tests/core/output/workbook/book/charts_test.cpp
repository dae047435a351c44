// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/book/charts.h"

#include "core/words/phrases.h"
#include "tests/support/sheet_file.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// What a chart becomes in the file, on a sheet called Sheet.
template <typename Add> QString drawn(const Add& add)
{
    Book book("title", 1);
    Sheet sheet = book.addSheet("Sheet");
    sheet.place(add(book, sheet), 0, 0, verbatim("A description"));
    return chartPart(fileOf(book));
}

LineChart lines(bool logarithmic)
{
    return {.title = verbatim("A title"),
            .alongName = verbatim("Along"),
            .upName = verbatim("Up"),
            .logarithmic = logarithmic,
            .along = {10, 19, 1},
            .firstOption = 2,
            .headings = 9};
}

QString linesOf(const Scenario& scenario, bool logarithmic = false)
{
    return drawn([&](Book& book, Sheet& sheet) { return addLineChart(book, sheet, scenario, lines(logarithmic)); });
}

QString hex(std::uint32_t color)
{
    return QStringLiteral("%1").arg(color, 6, 16, QLatin1Char('0')).toUpper();
}

/// The series of a chart, each as its part of the file.
QStringList seriesOf(const QString& chart)
{
    return allMatches(chart, QStringLiteral("(<c:ser>.*?</c:ser>)"));
}

} // namespace

class ChartsTest : public QObject {
    Q_OBJECT

private slots:
    /// An option that is hidden leaves its column out.
    void aLineForEachOptionThatIsShown()
    {
        Scenario scenario;
        scenario.shown = {Option::Hybrid, Option::TunedApi}; // with the focus in D + 2 and the baseline in C
        const QStringList series = seriesOf(linesOf(scenario));
        const std::vector<std::pair<Option, const char*>> expected{
            {Option::FrontierApi, "C"}, {Option::TunedApi, "F"}, {Option::RentedGpu, "G"}, {Option::Hybrid, "J"}};
        QCOMPARE(static_cast<std::size_t>(series.size()), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const QString& line = series[static_cast<qsizetype>(i)];
            const QString column = QString::fromLatin1(expected[i].second);
            QCOMPARE(allMatches(line, QStringLiteral("<c:f>([^<]*)</c:f>")),
                     (QStringList{QStringLiteral("Sheet!$%1$10").arg(column), QStringLiteral("Sheet!$B$11:$B$20"),
                                  QStringLiteral("Sheet!$%1$11:$%1$20").arg(column)}));
            QVERIFY(line.contains(hex(info(expected[i].first).colors.light)));
        }
    }

    void focusAndBaselineAreHeavy()
    {
        Scenario scenario;
        scenario.shown = {Option::Hybrid};
        const QStringList series = seriesOf(linesOf(scenario));
        QCOMPARE(series.size(), 3);
        for (const int heavy : {0, 1}) {
            QVERIFY(series[heavy].contains(QStringLiteral("<a:ln w=\"28575\">"))); // 2.25 points
            QVERIFY(!series[heavy].contains(QStringLiteral("prstDash")));
        }
        QVERIFY(series[2].contains(QStringLiteral("<a:ln w=\"15875\">")));
        QVERIFY(series[2].contains(QStringLiteral("prstDash")));
    }

    /// As on screen, so that they are told apart in gray.
    void eachOptionHasADashOfItsOwn()
    {
        Scenario scenario;
        for (const OptionInfo& row : optionTable)
            scenario.shown.insert(row.option);
        QStringList dashes = allMatches(linesOf(scenario), QStringLiteral("<a:prstDash val=\"([^\"]*)\"/>"));
        QCOMPARE(dashes.size(), qsizetype(optionCount - 2)); // but those of focus and baseline, which are heavy
        QCOMPARE(dashes.removeDuplicates(), 0);
    }

    void axesAreNamedAndLogarithmicWhereAsked()
    {
        const QString linear = linesOf({});
        QCOMPARE(allMatches(linear, QStringLiteral("<a:t>([^<]*)</a:t>")), (QStringList{"A title", "Along", "Up"}));
        QCOMPARE(linear.count(QStringLiteral("<c:logBase")), 0);
        QCOMPARE(allMatches(linear, QStringLiteral("<c:numFmt formatCode=\"([^\"]*)\"")),
                 (QStringList{"#,##0", "$#,##0"}));
        QVERIFY(linear.contains(QStringLiteral("<c:legendPos val=\"b\"/>")));
        QCOMPARE(linesOf({}, true).count(QStringLiteral("<c:logBase val=\"10\"/>")), 2);
    }

    void aMarkIsOnePointWithoutALine()
    {
        const QString chart = drawn([](Book& book, Sheet& sheet) {
            lxw_chart* made = addLineChart(book, sheet, {}, lines(false));
            addMark(made, sheet, 5, 0, 1, 2, Option::Hybrid);
            return made;
        });
        const QString mark = seriesOf(chart).last();
        QCOMPARE(allMatches(mark, QStringLiteral("<c:f>([^<]*)</c:f>")),
                 (QStringList{"Sheet!$A$6", "Sheet!$B$6", "Sheet!$C$6"}));
        QVERIFY(mark.contains(QStringLiteral("<c:symbol val=\"circle\"/><c:size val=\"9\"/>")));
        QVERIFY(mark.contains(hex(info(Option::Hybrid).colors.light)));
        QVERIFY(mark.contains(QRegularExpression(QStringLiteral("<a:ln[^>]*><a:noFill/></a:ln>"))));
    }

    void barsHaveAPieceForEachColumn()
    {
        const QString chart = drawn([](Book& book, Sheet& sheet) {
            return addBarChart(
                book, sheet,
                {.title = verbatim("Bars"), .names = {4, 8, 0}, .firstColumn = 1, .lastColumn = 8, .headings = 3});
        });
        QVERIFY(chart.contains(QStringLiteral("<c:barDir val=\"bar\"/><c:grouping val=\"stacked\"/>")));
        const QStringList series = seriesOf(chart);
        QCOMPARE(series.size(), 8);
        QCOMPARE(allMatches(series[7], QStringLiteral("<c:f>([^<]*)</c:f>")),
                 (QStringList{"Sheet!$I$4", "Sheet!$A$5:$A$9", "Sheet!$I$5:$I$9"}));
        QStringList fills;
        for (const QString& piece : series)
            fills += allMatches(piece, QStringLiteral("<c:spPr><a:solidFill><a:srgbClr val=\"([0-9A-F]{6})\"/>"));
        QCOMPARE(fills.size(), 8);
        QCOMPARE(fills[7], fills[0]); // seven colors, over again
        fills.removeLast();
        QCOMPARE(fills.removeDuplicates(), 0);
        QVERIFY(chart.contains(QStringLiteral("<c:orientation val=\"maxMin\"/>"))); // the first row on top
    }

    void afterAFaultThereIsNone()
    {
        Book book("title", 1);
        Sheet sheet = book.addSheet("Sheet");
        book.refuse(verbatim("a fault"));
        QVERIFY(addLineChart(book, sheet, {}, lines(false)) == nullptr);
        QVERIFY(addBarChart(book, sheet,
                            {.title = {}, .names = {0, 1, 0}, .firstColumn = 1, .lastColumn = 1, .headings = 0}) ==
                nullptr);
        addMark(nullptr, sheet, 0, 0, 0, 0, Option::Hybrid);
        QCOMPARE(book.finish().error().sentence(), std::string("workbook: a fault"));
    }
};

QTEST_APPLESS_MAIN(ChartsTest)
#include "charts_test.moc"
