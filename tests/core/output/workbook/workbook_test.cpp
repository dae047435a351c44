// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/workbook.h"

#include "core/inputs/parameter_table.h"
#include "core/output/workbook/formulas/model_formulas.h"
#include "core/scenario/file/presets.h"
#include "tests/support/workbook_file.h"
#include "widgets/theme.h"

#include <QRegularExpression>
#include <QTest>

#include <ctime>

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

    void sheetsStandInTheirOrder()
    {
        QCOMPARE(WorkbookFile(bytesOf({})).sheets(),
                 (QStringList{"Figures", "Inputs", "Costs", "Workings", "Curves", "Over time", "Sources"}));
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

    void longTextIsKeptAsFarAsACellCan()
    {
        const Scenario scenario = hostile(QString(40000, QLatin1Char('n')) + QChar(1));
        const WorkbookFile file(bytesOf(scenario));
        QCOMPARE(file.fault(), QString());
        QCOMPARE(file.cells(QStringLiteral("Inputs"))[QStringLiteral("A1")].value.size(), 32767);
    }

    /// No cell shows a number as it comes, and no step of the costs has fifteen digits.
    void everyNumberHasAFormat()
    {
        static const QRegularExpression code(QStringLiteral("<numFmt numFmtId=\"(\\d+)\" formatCode=\"([^\"]*)\""));
        static const QRegularExpression look(QStringLiteral("<xf numFmtId=\"(\\d+)\"[^>]*xfId=\"0\""));
        static const QRegularExpression number(
            QStringLiteral("<c r=\"(\\w+)\"(?: s=\"(\\d+)\")?>(?:<f>[^<]*</f>)?<v>([^<]*)"));
        constexpr qsizetype mostDigits = 10; // with the point and the sign
        const QStringList steps{"Costs", "Workings"};
        for (const Preset& preset : presets()) {
            const WorkbookFile file(bytesOf(preset.scenario));
            const QString styles = QString::fromUtf8(file.parts()[QStringLiteral("xl/styles.xml")]);
            QMap<QString, QString> codes{{QStringLiteral("0"), QStringLiteral("General")}};
            for (auto it = code.globalMatch(styles); it.hasNext();) {
                const QRegularExpressionMatch found = it.next();
                codes[found.captured(1)] = found.captured(2);
            }
            QStringList looks;
            for (auto it = look.globalMatch(styles); it.hasNext();)
                looks << codes.value(it.next().captured(1));
            for (qsizetype i = 1; i <= file.sheets().size(); ++i) {
                const QString xml = QString::fromUtf8(file.parts()[QStringLiteral("xl/worksheets/sheet%1.xml").arg(i)]);
                for (auto it = number.globalMatch(xml); it.hasNext();) {
                    const QRegularExpressionMatch cell = it.next();
                    const QString format = looks.value(cell.captured(2).toInt());
                    const QString value = cell.captured(3);
                    const bool isFree = !steps.contains(file.sheets()[i - 1]);
                    const bool isShort = isFree || value.size() <= mostDigits || qAbs(value.toDouble()) >= 1000;
                    QVERIFY2(format != QStringLiteral("General") &&
                                 (isShort || !format.contains(QStringLiteral("General"))),
                             qPrintable(file.sheets()[i - 1] + cell.captured(1) + QLatin1Char(' ') + value));
                }
            }
        }
    }

    /// Across, no wider than its pages, with a row of headings, its name and the page's number on each.
    void everySheetPrintsWithHeadings()
    {
        for (const Preset& preset : presets()) {
            const WorkbookFile file(bytesOf(preset.scenario));
            const QString book = QString::fromUtf8(file.parts()[QStringLiteral("xl/workbook.xml")]);
            QCOMPARE(book.count(QStringLiteral("_xlnm.Print_Titles")), file.sheets().size());
            for (qsizetype i = 1; i <= file.sheets().size(); ++i) {
                const QString xml = QString::fromUtf8(file.parts()[QStringLiteral("xl/worksheets/sheet%1.xml").arg(i)]);
                for (const char* part : {"<pageSetUpPr fitToPage=\"1\"/>", "orientation=\"landscape\"",
                                         "<oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter>"})
                    QVERIFY2(xml.contains(QLatin1String(part)), qPrintable(file.sheets()[i - 1] + QLatin1String(part)));
            }
        }
    }

    void chartsHaveTheColorsOfTheScreen()
    {
        for (const OptionInfo& row : optionTable)
            QCOMPARE(QColor(row.colors.light), Theme::light().look(row.option).color);
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
