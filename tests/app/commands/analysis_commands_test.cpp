// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/goal_seek.h"
#include "core/analysis/sensitivity.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/file/presets.h"
#include "tests/support/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

QStringList words(const QString& line)
{
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString text(std::string_view id)
{
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

/// null for a figure that does not exist
bool same(const QJsonValue& value, const std::optional<double>& figure)
{
    return figure ? value.isDouble() && value.toDouble() == *figure : value.isNull();
}

} // namespace

/// The subcommands that analyse a scenario: what they print, and how they refuse.
class AnalysisCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void printsTheSensitivity_data();
    void printsTheSensitivity();
    void printsWhatWasSought_data();
    void printsWhatWasSought();
    void sweepsOneParameter();
    void sweepsWhatWasSet();
    void refuses_data();
    void refuses();
    void failsOutside();
    void endsQuietlyWhenNobodyReadsOn();

private:
    [[nodiscard]] Run run(const QString& line) const { return m_program.run(words(line)); }

    QTemporaryDir m_folder;
    Program m_program{m_folder.path()};
    Scenario m_triage = findPreset("support-ticket-triage")->scenario;
};

void AnalysisCommandsTest::printsTheSensitivity_data()
{
    QTest::addColumn<Figure>("figure");
    QTest::addColumn<Option>("option");
    for (const FigureInfo& row : figureTable)
        for (const Option option : {Option::RentedGpu, Option::Hybrid})
            QTest::addRow("%s of %s", row.id.data(), info(option).id.data()) << row.figure << option;
}

void AnalysisCommandsTest::printsTheSensitivity()
{
    QFETCH(Figure, figure);
    QFETCH(Option, option);
    const Run found = run(QStringLiteral("sensitivity --preset support-ticket-triage --figure %1 --focus %2")
                              .arg(text(info(figure).id), text(info(option).id)));
    QCOMPARE(found.status, 0);
    QCOMPARE(found.errors, QByteArray());
    QVERIFY(found.output.endsWith('\n'));
    const QJsonObject json = QJsonDocument::fromJson(found.output).object();
    const Sensitivity expected = sensitivity(m_triage, option, figure);
    QCOMPARE(json[QStringLiteral("option")].toString(), text(info(option).id));
    QCOMPARE(json[QStringLiteral("figure")].toString(), text(info(figure).id));
    QVERIFY(same(json[QStringLiteral("value")], expected.value));
    const QJsonArray rows = json[QStringLiteral("rows")].toArray();
    QCOMPARE(static_cast<std::size_t>(rows.size()), expected.rows.size());
    for (int i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows[i].toObject();
        const SensitivityRow& wanted = expected.rows[static_cast<std::size_t>(i)];
        QCOMPARE(row[QStringLiteral("parameter")].toString(), text(wanted.parameter->id));
        QCOMPARE(row[QStringLiteral("low")].toDouble(), wanted.low);
        QCOMPARE(row[QStringLiteral("high")].toDouble(), wanted.high);
        QVERIFY(same(row[QStringLiteral("figure_low")], wanted.figureLow));
        QVERIFY(same(row[QStringLiteral("figure_high")], wanted.figureHigh));
        QCOMPARE(row[QStringLiteral("has_effect")].toBool(), wanted.hasEffect);
    }
}

void AnalysisCommandsTest::printsWhatWasSought_data()
{
    QTest::addColumn<QString>("goal");
    QTest::addColumn<bool>("reached");
    const auto row = [](const char* goal, bool reached) { QTest::newRow(goal) << QString::fromUtf8(goal) << reached; };
    row("label_cost payback_months 6", true);
    row("gpu_rate monthly_saving 0", true);
    row("gpu_rate monthly_saving -2500.5", true);
    row("gpu_rate monthly_saving -.5", true);
    row("volume horizon_saving 1e5", true);
    row("min_replicas settled_volume 123", false);
    row("gpu_rate payback_months 1e300", false);
}

void AnalysisCommandsTest::printsWhatWasSought()
{
    QFETCH(QString, goal);
    QFETCH(bool, reached);
    const QStringList parts = words(goal);
    const Run found = run(QStringLiteral("seek --preset support-ticket-triage --parameter %1 --figure %2 --target %3")
                              .arg(parts[0], parts[1], parts[2]));
    QVERIFY2(found.status == 0, found.errors.constData());
    const QJsonObject json = QJsonDocument::fromJson(found.output).object();
    const Sought expected =
        seek(m_triage, m_triage.focus,
             {findParameter(parts[0].toStdString()), *figureTable.find(parts[1].toStdString()), parts[2].toDouble()});
    QCOMPARE(expected.reached, reached);
    QCOMPARE(json[QStringLiteral("parameter")].toString(), parts[0]);
    QCOMPARE(json[QStringLiteral("option")].toString(), QStringLiteral("rented_gpu"));
    QCOMPARE(json[QStringLiteral("figure")].toString(), parts[1]);
    QCOMPARE(json[QStringLiteral("target")].toDouble(), parts[2].toDouble());
    QCOMPARE(json[QStringLiteral("reached")].toBool(), reached);
    QCOMPARE(json[QStringLiteral("value")].toDouble(), expected.value);
    QVERIFY(same(json[QStringLiteral("figure_at_value")], expected.figureAtValue));
}

void AnalysisCommandsTest::sweepsOneParameter()
{
    const Run found = run(QStringLiteral("sweep --preset support-ticket-triage --over volume=1k:1M:4:log"));
    QVERIFY2(found.status == 0, found.errors.constData());
    QCOMPARE(found.errors, QByteArray());
    const QList<QByteArray> lines = found.output.split('\n');
    QCOMPARE(lines.size(), 6);
    QVERIFY(lines[0].startsWith("volume,frontier_api.total,"));
    QVERIFY(lines[1].startsWith("1000,") && lines[4].startsWith("1000000,"));
}

void AnalysisCommandsTest::sweepsWhatWasSet()
{
    const Run one = run(QStringLiteral("sweep --preset support-chat --set gpu_rate=2 --over volume=5000:5000:1"));
    const Run two = run(QStringLiteral("sweep --preset support-chat --over gpu_rate=2:2:1 --over volume=5000:5000:1"));
    QCOMPARE(one.status, 0);
    QVERIFY(two.output.endsWith(one.output.mid(one.output.indexOf('\n') + 1)));
}

void AnalysisCommandsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("mention");
    const auto row = [](const char* line, const QByteArray& mention) { QTest::newRow(line) << mention; };
    row("sensitivity", "sensitivity: no figure was given; name one with --figure, allowed are monthly_saving, "
                       "settled_volume, payback_months and horizon_saving");
    row("sensitivity --figure payback_months", "sensitivity: no scenario was given");
    row("sensitivity --preset support-chat --figure payback", "--figure: \"payback\" is not a figure; allowed are");
    row("sensitivity --preset support-chat --figure monthly_savings",
        "--figure: \"monthly_savings\" is not a figure, did you mean monthly_saving?; allowed are monthly_saving, ");
    row("sensitivity --preset support-chat --figure", "--figure: needs a value");
    row("sensitivity --preset support-chat --figures payback_months", "unknown option; did you mean --figure?");
    row("sensitivity --preset support-chat --figure payback_months --focus frontier_api",
        "--focus: frontier_api is the baseline");
    row("sensitivity --preset support-chat --figure payback_months --target 1", "--target: unknown option");
    row("seek --preset support-chat", "seek: no parameter was given");
    row("seek --preset support-chat --parameter gpu_rte", "did you mean gpu_rate?");
    row("seek --preset support-chat --parameter baseline", "--parameter: unknown parameter \"baseline\"");
    row("seek --preset support-chat --parameter gpu_rate", "seek: no figure was given");
    row("seek --preset support-chat --parameter gpu_rate --figure payback_months", "seek: no target was given");
    for (const char* target : {"nan", "inf", "-inf", "1e999", "6months", "x", "0x10", "1,000", "+5"})
        row(qPrintable(QStringLiteral("seek --preset support-chat --parameter gpu_rate --figure payback_months "
                                      "--target=%1")
                           .arg(QLatin1String(target))),
            QByteArray("--target: \"") + target + "\" is not allowed; allowed is a finite number");
    row("sweep --preset support-chat", "sweep: nothing to sweep was given");
    row("sweep --over volume=1k:2k:3", "sweep: no scenario was given");
    row("sweep --preset support-chat --over", "--over: needs a value");
    row("sweep --preset support-chat --over volume", "--over: \"volume\" is not of the form ID=LOW:HIGH:COUNT[:log]");
    row("sweep --preset support-chat --over gpu_rte=1:2:3", "--over gpu_rte: unknown parameter");
    row("sweep --preset support-chat --over volume=1:2:3", "--over volume: 1 is outside 100 to 1000000000");
    row("sweep --preset support-chat --over min_replicas=1:4:3", "--over min_replicas: point 2 of 3: 2.5");
    row("sweep --preset support-chat --over volume=1k:2k:3 --over volume=1k:2k:3", "--over volume: was given twice");
    row("sweep --preset support-chat --over volume=1k:2k:3 --over pue=1:2:3 --over gpu_rate=1:2:3",
        "--over: was given 3 times; a sweep is over one or two parameters");
}

void AnalysisCommandsTest::refuses()
{
    QFETCH(QByteArray, mention);
    const Run found = run(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(found.status == 2, found.errors.constData());
    QCOMPARE(found.output, QByteArray());
    QVERIFY2(found.errors.startsWith("breakeven: ") && found.errors.count('\n') == 1, found.errors.constData());
    QVERIFY2(found.errors.contains(mention), found.errors.constData());
}

void AnalysisCommandsTest::failsOutside()
{
    const Run full =
        m_program.shell(QStringLiteral("$PROGRAM sweep --preset support-chat --over volume=1k:1M:5000 >/dev/full"));
    QCOMPARE(full.status, 1);
    QCOMPARE(full.errors, QByteArray("breakeven: standard output: could not be written: the disk is full\n"));
}

/// A sweep of a billion rows ends when its reader has seen enough, and says nothing of it.
void AnalysisCommandsTest::endsQuietlyWhenNobodyReadsOn()
{
    const Run found =
        m_program.shell(QStringLiteral("$PROGRAM sweep --preset support-chat --over volume=1k:1M:1000000000 | head -n "
                                       "3 | wc -l; echo ${PIPESTATUS[0]}"));
    QCOMPARE(found.errors, QByteArray());
    QCOMPARE(found.output, QByteArray("3\n1\n"));
}

QTEST_GUILESS_MAIN(AnalysisCommandsTest)
#include "analysis_commands_test.moc"
