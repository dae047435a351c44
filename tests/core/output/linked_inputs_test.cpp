// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation.h"
#include "core/charts/bands.h"
#include "core/output/report/sections/input_sections.h"
#include "core/output/report/sections/method_sections.h"
#include "core/output/workbook/workbook.h"
#include "core/scenario/edits.h"
#include "core/scenario/links.h"
#include "tests/support/workbook_file.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// With ranges, and what links them: one of 0 links nothing.
Scenario linked(const std::vector<Correlation>& correlations)
{
    Scenario scenario;
    scenario.ranges = {{"gpu_rate", {0.5, 2}}, {"volume", {500000, 2000000}}, {"engineer_rate", {70, 150}}};
    scenario.correlations = correlations;
    return scenario;
}

const std::vector<Correlation> twoLinks{
    {"engineer_rate", "gpu_rate", 0.5}, {"engineer_rate", "volume", 0}, {"gpu_rate", "volume", -0.25}};
const std::vector<Correlation> noLink{{"engineer_rate", "volume", 0}};

/// A section's texts, headings and tables in words, a line each.
QStringList wordsOf(const ReportSection& section)
{
    QStringList lines;
    const auto add = [&lines](const Message& message) { lines << QString::fromStdString(inWords(message)); };
    for (const ReportBlock& block : section.blocks) {
        if (const auto* text = std::get_if<ReportText>(&block))
            add(text->text);
        if (const auto* heading = std::get_if<ReportHeading>(&block))
            add(heading->text);
        if (const auto* list = std::get_if<ReportList>(&block))
            for (const ReportItem& item : list->items)
                add(item.text);
        if (const auto* table = std::get_if<ReportTable>(&block))
            for (const ReportRow& row : table->rows) {
                QStringList cells;
                for (const Message& cell : row.cells)
                    cells << QString::fromStdString(inWords(cell));
                lines << cells.join(u'|');
            }
    }
    return lines;
}

QMap<QString, WorkbookCell> inputsOf(const Scenario& scenario)
{
    return WorkbookFile(QByteArray::fromStdString(*workbookBytes(evaluate(scenario)))).cells(QStringLiteral("Inputs"));
}

} // namespace

/// What is handed over says which inputs were linked.
class LinkedInputsTest : public QObject {
    Q_OBJECT

private slots:
    void theReportListsThemBelowTheInputs()
    {
        const QStringList lines = wordsOf(inputSection(evaluate(linked(twoLinks))));
        const qsizetype heading = lines.indexOf(QStringLiteral("Linked inputs"));
        QVERIFY(heading > 0);
        QVERIFY(lines[heading + 1].startsWith(QStringLiteral("Linked inputs are drawn together")));
        QCOMPARE(lines.mid(heading + 2), QStringList({QStringLiteral("Requests per month|GPU rate|-0.25"),
                                                      QStringLiteral("GPU rate|Engineer rate|0.5")}));
        for (const auto& none : {noLink, std::vector<Correlation>{}})
            QVERIFY(!wordsOf(inputSection(evaluate(linked(none)))).contains(QStringLiteral("Linked inputs")));
    }

    void theReportDoesNotCallThemIndependent()
    {
        const QString free = QStringLiteral("each input independent of the others");
        const QString together = QStringLiteral("Linked inputs are drawn together");
        const QString without = wordsOf(methodSection(evaluate(linked(noLink)))).join(u'\n');
        QVERIFY(without.contains(free) && !without.contains(together));
        const QString with = wordsOf(methodSection(evaluate(linked(twoLinks)))).join(u'\n');
        QVERIFY(with.contains(together) && !with.contains(free));
    }

    void theWorkbookListsThemBelowTheInputs()
    {
        const QMap<QString, WorkbookCell> cells = inputsOf(linked(twoLinks));
        int heading = 0;
        for (int row = 1; row < 400; ++row)
            if (cells[QStringLiteral("A%1").arg(row)].value == QStringLiteral("Linked inputs"))
                heading = row;
        QVERIFY(heading > 0);
        const auto cell = [&](const char* column, int below) {
            return cells[QLatin1String(column) + QString::number(heading + below)];
        };
        QCOMPARE(cell("A", 1).value, QStringLiteral("Requests per month and GPU rate"));
        QCOMPARE(cell("B", 1).value.toDouble(), -0.25);
        QCOMPARE(cell("C", 1).value, QStringLiteral("correlation"));
        QCOMPARE(cell("A", 2).value, QStringLiteral("GPU rate and engineer rate"));
        QCOMPARE(cell("B", 2).value.toDouble(), 0.5);
        QVERIFY(cell("K", 2).value.startsWith(QStringLiteral("How the two are drawn together")));
        QVERIFY(!cells.contains(QStringLiteral("A%1").arg(heading + 3)));

        const QMap<QString, WorkbookCell> without = inputsOf(linked(noLink));
        for (const WorkbookCell& each : without)
            QVERIFY(each.value != QStringLiteral("Linked inputs"));
    }

    void theNoteOfTheBandsTells()
    {
        const auto note = [](const std::vector<Correlation>& links) { return inWords(bandNote(linked(links))); };
        QCOMPARE(note(twoLinks), std::string("Bands: 10th to 90th percentile, 3 ranges, some linked"));
        QCOMPARE(note(noLink), std::string("Bands: 10th to 90th percentile, 3 ranges"));
    }

    void theBandsFollow()
    {
        const VolumeAxis axis{1e5, 1e7, true, 200};
        const auto totals = [&](const std::vector<Correlation>& links) { return totalBands(linked(links), axis); };
        const auto cash = [](const std::vector<Correlation>& links) { return cashBands(linked(links)); };
        QCOMPARE(totals(noLink).front().p90, totals({}).front().p90);
        QVERIFY(totals(twoLinks).back().p90 != totals({}).back().p90);
        QVERIFY(cash(twoLinks).back().p90 != cash({}).back().p90);
    }
};

QTEST_APPLESS_MAIN(LinkedInputsTest)
#include "linked_inputs_test.moc"
