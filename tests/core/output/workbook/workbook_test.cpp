// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/workbook.h"

#include "core/inputs/parameter_table.h"
#include "core/output/workbook/book/book.h"
#include "core/output/workbook/book/charts.h"
#include "core/output/workbook/formulas/model_formulas.h"
#include "core/scenario/edits.h"
#include "core/scenario/file/presets.h"
#include "tests/support/workbook_file.h"
#include "widgets/theme.h"

#include <QRegularExpression>
#include <QTest>

#include <ctime>
#include <limits>

using namespace breakeven;
using namespace breakeven::test;

namespace {

std::time_t passed = 0; ///< seconds by which the clock is ahead

} // namespace

/// The system's, which libxlsxwriter asks.
extern "C" std::time_t time(std::time_t* out) noexcept
{
    std::timespec now{};
    std::timespec_get(&now, TIME_UTC);
    const std::time_t seconds = now.tv_sec + passed;
    if (out != nullptr)
        *out = seconds;
    return seconds;
}

namespace {

QByteArray bytesOf(const Scenario& scenario)
{
    return QByteArray::fromStdString(*workbookBytes(evaluate(scenario)));
}

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

/// The texts that stand in cells of a sheet.
QStringList textsIn(const WorkbookFile& file, const QString& sheet)
{
    QStringList texts;
    for (const WorkbookCell& cell : file.cells(sheet))
        if (cell.type == QStringLiteral("s"))
            texts.append(cell.value);
    return texts;
}

Scenario hostile(const QString& text)
{
    Scenario scenario;
    scenario.name = text.toStdString();
    scenario.notes = text.toStdString();
    scenario.sources["gpu_rate"] = text.toStdString();
    scenario.workloads = {{.name = text.toStdString(),
                           .requests = scenario.parameters.volume,
                           .period = WorkloadPeriod::Month,
                           .inputTokens = scenario.parameters.inputTokens,
                           .outputTokens = scenario.parameters.outputTokens}};
    return scenario;
}

} // namespace

/// What stands in the file, without a spreadsheet.
class WorkbookTest : public QObject {
    Q_OBJECT

private slots:
    void theSameScenarioGivesTheSameBytes()
    {
        Scenario scenario = presets().front().scenario;
        const QByteArray bytes = bytesOf(scenario);
        passed = 100000; // a clock in the file would have moved on
        QVERIFY(bytesOf(scenario) == bytes);
        passed = 0;
        scenario.asOf = "2026-03-04";
        const QByteArray dated = bytesOf(scenario);
        const QByteArray properties = WorkbookFile(dated).parts()[QStringLiteral("docProps/core.xml")];
        QCOMPARE(properties.count("2026-03-04T00:00:00Z"), 2);
        scenario.asOf.clear();
        const QByteArray undated = bytesOf(scenario);
        QCOMPARE(WorkbookFile(undated).parts()[QStringLiteral("docProps/core.xml")].count("1980-01-01T00:00:00Z"), 2);
        scenario.asOf = "1970-01-01"; // the date that libxlsxwriter takes for none
        QCOMPARE(WorkbookFile(bytesOf(scenario)).parts()[QStringLiteral("docProps/core.xml")].count("1970-01-01T"), 2);
    }

    void everyInputIsANamedCell_data()
    {
        QTest::addColumn<Scenario>("scenario");
        for (const Preset& preset : presets())
            QTest::newRow(preset.id.c_str()) << preset.scenario;
    }

    void everyInputIsANamedCell()
    {
        QFETCH(const Scenario, scenario);
        const WorkbookFile file(bytesOf(scenario));
        QCOMPARE(file.fault(), QString());
        for (const Parameter& row : parameterTable) {
            const QString place = file.names()[text(row.id)];
            QVERIFY2(place.startsWith(QStringLiteral("Inputs!B")), qPrintable(place));
            QVERIFY(file.named(text(row.id)).formula.isEmpty());
            QCOMPARE(file.number(text(row.id)), scenario.parameters.*row.member);
            const QString line = place.mid(8);
            const auto& cells = file.cells(QStringLiteral("Inputs"));
            QCOMPARE(cells[QStringLiteral("A") + line].value, text(row.label));
            QCOMPARE(cells[QStringLiteral("C") + line].value, text(row.unit));
            QCOMPARE(cells[QStringLiteral("D") + line].value.toDouble(), row.range.low);
            QCOMPARE(cells[QStringLiteral("E") + line].value.toDouble(), row.range.high);
            QCOMPARE(cells[QStringLiteral("J") + line].value, text(row.id));
            QCOMPARE(cells[QStringLiteral("K") + line].value, text(row.help));
            const auto source = scenario.sources.find(row.id);
            if (source != scenario.sources.end())
                QVERIFY(text(source->second).endsWith(cells[QStringLiteral("I") + line].value));
            const auto range = scenario.ranges.find(row.id);
            QCOMPARE(cells.contains(QStringLiteral("F") + line), range != scenario.ranges.end());
        }
        QCOMPARE(file.named(QStringLiteral("baseline")).value, text(info(scenario.baseline).id));
        QCOMPARE(file.named(QStringLiteral("hybrid_hosting")).value, text(info(scenario.choices.hybridHosting).id));
        QCOMPARE(file.named(QStringLiteral("amortize_upfront")).type, QStringLiteral("b"));
    }

    void everyInputRefusesWhatIsOutsideItsRange()
    {
        const WorkbookFile file(bytesOf({}));
        const QString xml = QString::fromUtf8(file.parts()[QStringLiteral("xl/worksheets/sheet1.xml")]);
        for (const Parameter& row : parameterTable) {
            const QString type = row.scale == Scale::Integer ? QStringLiteral("whole") : QStringLiteral("decimal");
            const QRegularExpression rule(
                QStringLiteral("<dataValidation type=\"%1\"[^>]*sqref=\"%2\"><formula1>([^<]*)</formula1>"
                               "<formula2>([^<]*)</formula2>")
                    .arg(type, file.names()[text(row.id)].section(QLatin1Char('!'), 1)));
            const QRegularExpressionMatch found = rule.match(xml);
            QVERIFY2(found.hasMatch(), row.id.data());
            QCOMPARE(found.captured(1).toDouble(), row.range.low);
            QCOMPARE(found.captured(2).toDouble(), row.range.high);
        }
        QVERIFY(xml.contains(QStringLiteral("\"rented_gpu,serverless_gpu,owned_hardware,tuned_api\"")));
        QStringList baselines;
        for (const OptionInfo& row : optionTable)
            if (row.canBeBaseline)
                baselines << text(row.id);
        QVERIFY(xml.contains(QLatin1Char('"') + baselines.join(QLatin1Char(',')) + QLatin1Char('"')));
    }

    void everyNameIsLegal()
    {
        const WorkbookFile file(bytesOf({}));
        QVERIFY(file.names().size() > qsizetype(parameterCount + optionCount * costComponents.size()));
        static const QRegularExpression plain(QStringLiteral("^[a-z_][a-z0-9_]*$"));
        static const QRegularExpression looksLikeACell(
            QStringLiteral("^([a-z]{1,3}[0-9]+|r[0-9]*(c[0-9]*)?|c[0-9]*)$"));
        for (const QString& name : file.names().keys()) {
            QVERIFY2(plain.match(name).hasMatch(), qPrintable(name));
            QVERIFY2(!looksLikeACell.match(name).hasMatch(), qPrintable(name));
            QVERIFY2(name != QStringLiteral("true") && name != QStringLiteral("false"), qPrintable(name));
        }
        // A step named like an input would silently take its place.
        QStringList names;
        for (const Parameter& row : parameterTable)
            names.append(text(row.id));
        const Scenario scenario;
        const ModelFormulas formulas(scenario);
        for (const Working& working : formulas.workings())
            names.append(text(working.name));
        for (const OptionInfo& row : optionTable)
            for (const CostComponent& component : costComponents)
                names.append(text(row.id) + QLatin1Char('_') + text(component.id));
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void everyCostIsAFormula()
    {
        const WorkbookFile file(bytesOf({}));
        for (const OptionInfo& row : optionTable)
            QVERIFY(file.named(text(row.id) + QStringLiteral("_total")).formula.startsWith(QStringLiteral("SUM(")));
        for (const char* name : {"rented_paid", "gpu_rate", "gpu_hours"})
            QVERIFY(file.named(QStringLiteral("rented_gpu_compute")).formula.contains(QLatin1String(name)));
        QCOMPARE(file.named(QStringLiteral("frontier_api_tokens")).formula, QStringLiteral("volume*frontier_request"));
        QCOMPARE(file.named(QStringLiteral("frontier_api_retraining")).formula, QString()); // a plain 0
    }

    void textNeverBecomesAFormula_data()
    {
        QTest::addColumn<QString>("hostileText");
        for (const char* start : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "=HYPERLINK(\"http://a\",\"b\")", "{=1}",
                                  "</t></si><script>alert(1)</script>", "' & \" < >"})
            QTest::newRow(start) << QString::fromUtf8(start);
    }

    void textNeverBecomesAFormula()
    {
        QFETCH(const QString, hostileText);
        const WorkbookFile file(bytesOf(hostile(hostileText)));
        const WorkbookFile harmless(bytesOf(hostile(QStringLiteral("x"))));
        QCOMPARE(file.fault(), QString());
        QCOMPARE(file.cells(QStringLiteral("Inputs"))[QStringLiteral("A1")].value, hostileText);
        QCOMPARE(textsIn(file, QStringLiteral("Sources")).count(hostileText), 2); // notes and workload
        QVERIFY(textsIn(file, QStringLiteral("Inputs")).contains(hostileText));
        for (const QString& sheet : file.sheets()) {
            const auto& cells = file.cells(sheet);
            for (auto cell = cells.begin(); cell != cells.end(); ++cell)
                QCOMPARE(cell->formula, harmless.cells(sheet)[cell.key()].formula);
        }
        QVERIFY(!file.parts().contains(QStringLiteral("xl/externalLinks/externalLink1.xml")));
    }

    void strangeTextIsKeptAsFarAsACellCan()
    {
        QCOMPARE(cellText("a\x01"
                          "b\nc\x7f"),
                 std::string("a b\nc "));
        QCOMPARE(cellText("\xff\xfe \xef\xbf\xbf"), std::string("�� �"));
        const std::string rightToLeft = "שלום 😀";
        QCOMPARE(cellText(rightToLeft), rightToLeft);
        QCOMPARE(cellText(std::string(32767, 'a')), std::string(32767, 'a'));
        const QString cut = QString::fromStdString(cellText(std::string(32768, 'a')));
        QCOMPARE(cut.size(), 32767);
        QVERIFY(cut.endsWith(QStringLiteral("a … (cut: a cell holds no more)")));
        QString emoji;
        for (int i = 0; i < 20000; ++i)
            emoji += QStringLiteral("😀");
        const QString cutEmoji = QString::fromStdString(cellText(emoji.toStdString()));
        QVERIFY(cutEmoji.size() <= 32767 && cutEmoji.size() > 32760);
        const Scenario scenario = hostile(QString(40000, QLatin1Char('n')) + QChar(1));
        const WorkbookFile file(bytesOf(scenario));
        QCOMPARE(file.fault(), QString());
        QCOMPARE(file.cells(QStringLiteral("Inputs"))[QStringLiteral("A1")].value.size(), 32767);
    }

    void figuresSayThatTheyDoNotFollow()
    {
        Scenario scenario = presets().front().scenario;
        scenario.asOf = "2026-03-04";
        QVERIFY(textsIn(WorkbookFile(bytesOf(scenario)), QStringLiteral("Figures"))
                    .contains(QStringLiteral("Computed by Breakeven from figures as of 2026-03-04; does not follow "
                                             "changes in this workbook.")));
        scenario.asOf.clear();
        QVERIFY(textsIn(WorkbookFile(bytesOf(scenario)), QStringLiteral("Figures"))
                    .contains(QStringLiteral("Computed by Breakeven; does not follow changes in this workbook.")));
        const WorkbookFile file(bytesOf(scenario));
        for (const WorkbookCell& cell : file.cells(QStringLiteral("Figures")))
            QVERIFY(cell.formula.isEmpty());
    }

    void chartsAreMadeOfCellsInTheOptionsColors()
    {
        const Scenario scenario = presets().front().scenario;
        const WorkbookFile file(bytesOf(scenario));
        for (const char* part : {"xl/charts/chart2.xml", "xl/charts/chart3.xml"}) {
            const QByteArray chart = file.parts()[QString::fromLatin1(part)];
            for (const OptionInfo& row : optionTable) {
                const QByteArray color = QByteArray::number(row.colors.light, 16).toUpper();
                QCOMPARE(chart.contains(color.rightJustified(6, '0')), visibleOptions(scenario).contains(row.option));
            }
            QVERIFY(chart.count("<c:yVal><c:numRef><c:f>") > 1);
        }
        QCOMPARE(file.parts()[QStringLiteral("xl/charts/chart2.xml")].count("<c:logBase val=\"10\"/>"), 2);
        for (const OptionInfo& row : optionTable)
            QCOMPARE(QColor(row.colors.light), Theme::light().look(row.option).color);
    }

    void whatNoCellCanHoldIsAnError()
    {
        Book book("title", 1);
        Sheet sheet = book.addSheet("Sheet");
        sheet.number(0, 0, std::numeric_limits<double>::quiet_NaN(), CellStyle::Count);
        sheet.number(0, 1, 1, CellStyle::Count);
        const Result<std::string> bytes = book.finish();
        QVERIFY(!bytes.ok());
        QCOMPARE(bytes.error().sentence(), std::string("workbook: 'Sheet'!$A$1 is nan, which no cell can hold"));
        QVERIFY(bytes.error().kind == Error::Kind::Outside);

        Book misnamed("title", 1);
        static_cast<void>(misnamed.addSheet("a/b"));
        QVERIFY(!misnamed.finish().ok());
    }

    void withoutAPlaceForTemporaryFilesThereIsAnError()
    {
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", "/nowhere at all");
        const Result<std::string> bytes = workbookBytes(evaluate({}));
        if (before.isNull())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", before);
        QVERIFY(!bytes.ok());
        QVERIFY(bytes.error().kind == Error::Kind::Outside);
    }
};

QTEST_GUILESS_MAIN(WorkbookTest)
#include "workbook_test.moc"
