// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/sections/plain_text.h"
#include "tests/support/report_scenarios.h"
#include "tests/support/tagged_pdf.h"
#include "widgets/report/report_pdf.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// How far down each page words stand, of the room for them.
std::vector<double> fullnessOf(const QByteArray& pdf, Paper paper)
{
    const double bottom = (paper == Paper::A4 ? 842 : 792) - 57; // of the text, in points
    constexpr double top = 63;
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("report.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), file.fileName(), QStringLiteral("-")});
    process.waitForFinished();
    static const QRegularExpression each(QStringLiteral("<page |<word [^>]*yMax=\"([0-9.]+)\""));
    std::vector<double> pages;
    for (auto it = each.globalMatch(QString::fromUtf8(process.readAllStandardOutput())); it.hasNext();) {
        const QString lowest = it.next().captured(1);
        if (lowest.isEmpty())
            pages.push_back(0);
        else if (lowest.toDouble() < bottom + 2) // the rest is the page's number and the title
            pages.back() = std::max(pages.back(), (lowest.toDouble() - top) / (bottom - top));
    }
    return pages;
}

/// How many rows a table has on each page.
std::map<int, std::map<int, std::set<int>>> rowsOf(const TaggedPdf& pdf)
{
    std::map<int, std::map<int, std::set<int>>> tables;
    for (const TaggedPart& part : pdf.parts)
        if (part.row >= 0 && !part.isHead)
            tables[part.table][part.page].insert(part.row);
    return tables;
}

} // namespace

/// Every page of every report, on either paper.
class ReportLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void pages_data()
    {
        QTest::addColumn<Scenario>("scenario");
        for (const ReportScenario& each : reportScenarios())
            QTest::newRow(each.id.c_str()) << each.scenario;
    }
    void pages()
    {
        QFETCH(const Scenario, scenario);
        const Evaluation evaluation = evaluate(scenario);
        const Report made = report(evaluation);
        for (const Paper paper : {Paper::A4, Paper::Letter}) {
            const QByteArray pdf = reportPdf(made, evaluation, paper);
            const TaggedPdf tagged = taggedPdf(pdf);
            QVERIFY2(tagged.faults.isEmpty(), qPrintable(tagged.faults.join(QLatin1Char('\n'))));
            figuresSayWhatIsSeen(tagged, made);
            headingsStandOverSomething(tagged);
            if (scenario.name != hostileScenario().name) // whose rows are longer than a page
                tablesArePartedBetweenSomeRows(tagged);
            pagesAreFull(fullnessOf(pdf, paper));
        }
    }

    /// The words of all, in the order in which they stand.
    void isReadInOrder()
    {
        const Evaluation evaluation = evaluate(Scenario{});
        const Report made = report(evaluation);
        const TaggedPdf tagged = taggedPdf(reportPdf(made, evaluation, Paper::A4));
        static const QRegularExpression opening(
            QStringLiteral("^Document\\(H1( P)+ L\\((LI\\(LBody\\(P P\\)\\) ?)+\\) H2 P Sect\\(H2 Figure P\\) "
                           "Sect\\(H2 P Table\\(THead\\(TR\\(TH( TH)+\\)\\) TBody\\(TR\\(TH\\) TR\\(TH( TD)+\\)"));
        QVERIFY2(opening.match(tagged.tree).hasMatch(), qPrintable(tagged.tree.left(300)));
        QCOMPARE(tagged.tree.count(QLatin1String("Sect(H2 ")), qsizetype(made.sections.size()));
    }

private:
    static void figuresSayWhatIsSeen(const TaggedPdf& tagged, const Report& made)
    {
        QStringList words;
        for (const ReportSection& section : made.sections)
            for (const ReportBlock& block : section.blocks)
                if (const auto* chart = std::get_if<ReportChart>(&block))
                    words << toQString(plainWords(chart->words));
        QCOMPARE(tagged.alternatives, words);
    }

    static void headingsStandOverSomething(const TaggedPdf& tagged)
    {
        for (std::size_t i = 0; i + 1 < tagged.parts.size(); ++i)
            if (tagged.parts[i].role.startsWith(QLatin1Char('H')))
                QCOMPARE(tagged.parts[i + 1].page, tagged.parts[i].page);
    }

    static void tablesArePartedBetweenSomeRows(const TaggedPdf& tagged)
    {
        constexpr std::size_t fewest = 3;
        for (const auto& [table, pages] : rowsOf(tagged))
            if (pages.size() > 1)
                for (const auto& [page, rows] : pages)
                    QVERIFY2(rows.size() >= fewest,
                             qPrintable(QStringLiteral("table %1, page %2").arg(table).arg(page + 1)));
    }

    static void pagesAreFull(const std::vector<double>& pages)
    {
        QVERIFY(pages.size() >= 5);
        for (std::size_t i = 0; i < pages.size(); ++i)
            QVERIFY2(pages[i] >= (i + 1 == pages.size() ? 0.28 : 0.6),
                     qPrintable(QStringLiteral("page %1 of %2: %3").arg(i + 1).arg(pages.size()).arg(pages[i])));
    }
};

QTEST_MAIN(ReportLayoutTest)
#include "report_layout_test.moc"
