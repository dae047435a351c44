// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/view.h"
#include "core/scenario/file/presets.h"
#include "tests/support/csv_reader.h"
#include "tests/support/table_reading.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const std::vector<std::string> hostileNames{
    "=cmd|' /C calc'!A0", "@SUM(A1:A9)",   "+1",         "-1", "\"; \"x\"", "a,b;c\td",
    "two\r\nlines",       "\u202Egnp.exe", "שלום, عالم", "\"", ",",         "＝1"};

/// What stands in a spreadsheet's cell, read as RFC 4180 and as cells between tabs; absent if they are not the same.
std::optional<CsvRows> cellsOf(const std::vector<TableRow>& table)
{
    const std::optional<CsvRows> rows = readCsv(csv(table));
    const QStringList lines = QString::fromStdString(tabSeparated(table)).split(QLatin1Char('\n'));
    if (!rows || lines.size() != static_cast<qsizetype>(table.size()) + 1 || rows->size() != table.size())
        return std::nullopt;
    for (std::size_t r = 0; r < rows->size(); ++r) {
        QStringList cells;
        for (const std::string& cell : (*rows)[r])
            cells << QString::fromStdString(cell);
        if (cells != lines[static_cast<qsizetype>(r)].split(QLatin1Char('\t')))
            return std::nullopt;
    }
    return rows;
}

} // namespace

/// What holds for the table of every view of every preset.
class ViewTest : public QObject {
    Q_OBJECT

private slots:
    void everyPreset_data()
    {
        QTest::addColumn<int>("view");
        for (const ViewInfo& row : viewTable)
            QTest::newRow(row.id.data()) << static_cast<int>(row.view);
    }
    void everyPreset()
    {
        QFETCH(int, view);
        for (const Preset& preset : presets()) {
            Scenario scenario = preset.scenario;
            scenario.ranges["volume"] = {scenario.parameters.volume / 2, scenario.parameters.volume * 2};
            scenario.pin = pinOf(Scenario{});
            const std::vector<TableRow> table = info(static_cast<View>(view)).table(evaluate(scenario), {});
            const bool hasRows = static_cast<View>(view) != View::Portfolio || !scenario.tasks.empty();
            QVERIFY2((table.size() > 1) == hasRows, preset.id.c_str());
            QVERIFY2(cellsOf(table).has_value(), preset.id.c_str());
            for (const TableRow& row : table) {
                QCOMPARE(row.size(), table.front().size());
                for (const TableCell& cell : row)
                    if (const auto* number = std::get_if<double>(&cell))
                        QVERIFY2(std::isfinite(*number), preset.id.c_str());
            }
            for (const TableCell& heading : table.front())
                QVERIFY(!wordsOf(heading).empty());
        }
    }

    /// A scenario's name heads a column of the comparison, an own claim's words stand in the advice.
    void hostileText_data()
    {
        QTest::addColumn<QString>("text");
        for (const std::string& name : hostileNames)
            QTest::addRow("%s", QString::fromStdString(name).simplified().toUtf8().constData())
                << QString::fromStdString(name);
    }
    void hostileText()
    {
        QFETCH(QString, text);
        Scenario other;
        other.name = text.toStdString();
        const auto compared = cellsOf(info(View::Compare).table(evaluate({}), {.others = {evaluate(other)}}));
        QVERIFY(compared.has_value());
        QCOMPARE(compared->front().size(), std::size_t{4});

        Scenario claiming;
        claiming.advice.claims.push_back(
            {text.toStdString(), ClaimFigure::MonthlyTotal, Option::FrontierApi, {1, 2}, text.toStdString(), {}});
        const auto advice = cellsOf(info(View::Advice).table(evaluate(claiming), {}));
        QVERIFY(advice.has_value());
        QCOMPARE(advice->front().size(), std::size_t{5});

        const QString start = QString::fromStdString((*advice)[advice->size() - 1][1]);
        for (const QString& cell : {QString::fromStdString(compared->front()[3]), start}) {
            QVERIFY(!cell.isEmpty());
            QVERIFY2(!QStringLiteral("=+-@\"＝＋－＠").contains(cell.trimmed().front()), qPrintable(cell));
            QVERIFY(!cell.contains(QLatin1Char('\n')) && !cell.contains(QLatin1Char('\r')));
        }
        const QString kept = QString(text).replace(QRegularExpression(QStringLiteral("[\r\n\t]")), QStringLiteral(" "));
        QVERIFY2(start == kept || start == QLatin1Char('\'') + kept,
                 qPrintable(start)); // the whole text, one mark more
    }

    void theFrameIsThatOfTheScreen()
    {
        const Evaluation e = evaluate({});
        const ChartFrame frame{{2e5, 8e5}, {1000, 9000}, false};
        const auto zoomed = info(View::BreakEven).table(e, {.logarithmic = true, .frame = frame});
        QCOMPARE(number(zoomed, 0, "Volume (requests/month)"), 2e5);
        QCOMPARE(number(zoomed, zoomed.size() - 2, "Volume (requests/month)"), 8e5);
        const auto linear = info(View::BreakEven).table(e, {.logarithmic = false});
        QCOMPARE(number(linear, 0, "Volume (requests/month)"), 0.0);
    }
};

QTEST_APPLESS_MAIN(ViewTest)
#include "view_test.moc"
