// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/suggested_ranges.h"
#include "core/output/view.h"
#include "core/scenario/file/presets.h"
#include "core/scenario/file/scenario_file.h"
#include "core/scenario/file/scenario_format.h"
#include "tests/support/program.h"
#include "tests/support/workbook_file.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const QByteArray statement =
    "Shown in euros at 0.92 for a US dollar, 2020-11-20, which is older than 30 days, European "
    "Central Bank";

/// What is left of a page or a drawing once its style, its drawn lines and what says the rate are gone.
QString textOf(const QByteArray& markup)
{
    static const QRegularExpression others(QStringLiteral("<style>.*?</style>|<[^>]*>|for a US dollar"),
                                           QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(markup).remove(others);
}

} // namespace

/// The commands with a scenario that is shown in euros: what is drawn is in euros and says at what rate; what is
/// computed with stays in dollars.
class ShownCurrencyCommandsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Program m_program{m_folder.path()};

    void write(const char* name, const Scenario& scenario) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(formatScenario(scenario)));
    }
    [[nodiscard]] QByteArray answer(const QString& line) const
    {
        const Run found = m_program.run(line.split(u' '));
        if (found.status != 0)
            qFatal("%s", found.errors.constData());
        return found.output;
    }

private slots:
    void initTestCase()
    {
        Scenario scenario = findPreset("support-ticket-triage")->scenario;
        scenario.sources.clear();
        scenario.notes.clear();
        scenario.advice.claims.clear();
        scenario.ranges = suggestedRanges(scenario);
        write("dollars.breakeven", scenario);
        scenario.currency = ShownCurrency{"EUR", 0.92, "2020-11-20", "European Central Bank"};
        write("euros.breakeven", scenario);
    }

    void answersStayInDollars_data()
    {
        QTest::addColumn<QString>("command");
        for (const char* command :
             {"evaluate", "evaluate --explain", "advise", "uncertainty", "sensitivity --figure monthly_saving",
              "seek --parameter label_cost --figure payback_months --target 6", "sweep --over volume=1e4:1e6:4:log",
              "chart --view breakdown --format csv -o -", "chart --view over-time --format csv -o -"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void answersStayInDollars()
    {
        QFETCH(const QString, command);
        const QString name = command.section(u' ', 0, 0);
        const QString rest = command.mid(name.size());
        QCOMPARE(answer(name + QStringLiteral(" euros.breakeven") + rest),
                 answer(name + QStringLiteral(" dollars.breakeven") + rest));
    }

    void picturesAreInEuros_data()
    {
        QTest::addColumn<QString>("view");
        for (const ViewInfo& row : viewTable)
            if (row.isPicture && row.view != View::Portfolio && !row.compares)
                QTest::newRow(row.id.data()) << QString::fromLatin1(row.id.data(), static_cast<int>(row.id.size()));
    }
    void picturesAreInEuros()
    {
        QFETCH(const QString, view);
        const Run drawn = m_program.run({"chart", "euros.breakeven", "--view", view, "--format", "svg", "-o", "-"});
        QCOMPARE(drawn.errors, QByteArray());
        const QString text = textOf(drawn.output);
        QVERIFY(drawn.output.contains(statement.left(40)));
        QVERIFY2(!text.contains(u'$') && !text.contains(QStringLiteral("dollar")), qPrintable(text));
    }

    void theReportIsInEuros()
    {
        const QByteArray page = answer(QStringLiteral("report euros.breakeven --format html -o -"));
        QVERIFY(page.contains(statement));
        QVERIFY(page.contains("Euros before taxes"));
        QString text = textOf(page);
        for (const Preset& preset : presets()) // cases that were published keep what they are called
            text.remove(QString::fromStdString(preset.scenario.name));
        const qsizetype found = text.indexOf(QRegularExpression(QStringLiteral("\\$|dollar|USD")));
        QVERIFY2(found < 0, qPrintable(text.mid(std::max<qsizetype>(found - 80, 0), 160)));
        QVERIFY(text.contains(QString::fromUtf8("€")));
    }

    void theWorkbookIsInDollarsAndSaysSo()
    {
        const WorkbookFile euros(answer(QStringLiteral("workbook euros.breakeven -o -")));
        const WorkbookFile dollars(answer(QStringLiteral("workbook dollars.breakeven -o -")));
        QCOMPARE(euros.number(QStringLiteral("gpu_rate")), dollars.number(QStringLiteral("gpu_rate")));
        QStringList lines;
        for (const WorkbookCell& cell : euros.cells(euros.sheets().front()))
            lines << cell.value;
        QVERIFY(lines.contains(QStringLiteral(
            "All amounts of this workbook are US dollars; the scenario is shown in euros at 0.92 for a US "
            "dollar, 2020-11-20, European Central Bank.")));
    }

    void aPictureCarriesTheCurrency()
    {
        (void)answer(QStringLiteral("chart euros.breakeven -o euros.png"));
        const QByteArray page = answer(QStringLiteral("report euros.png --format html -o -"));
        QVERIFY(page.contains(statement));
    }
};

QTEST_GUILESS_MAIN(ShownCurrencyCommandsTest)
#include "shown_currency_test.moc"
