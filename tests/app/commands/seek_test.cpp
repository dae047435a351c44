// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/goal_seek.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/file/presets.h"
#include "tests/support/refused_lines.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace breakeven;
using namespace breakeven::test;

/// `breakeven seek`: what it prints, and how it refuses.
class SeekTest : public QObject {
    Q_OBJECT

private slots:
    void printsWhatWasSought_data();
    void printsWhatWasSought();
    void refuses_data();
    void refuses() { checkRefusedLine(m_program); }

private:
    QTemporaryDir m_folder;
    Program m_program{m_folder.path()};
    Scenario m_triage = findPreset("support-ticket-triage")->scenario;
};

void SeekTest::printsWhatWasSought_data()
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

void SeekTest::printsWhatWasSought()
{
    QFETCH(QString, goal);
    QFETCH(bool, reached);
    const QStringList parts = goal.split(u' ');
    const Run found = m_program.run({"seek", "--preset", "support-ticket-triage", "--parameter", parts[0], "--figure",
                                     parts[1], "--target", parts[2]});
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
    const QJsonValue figure = json[QStringLiteral("figure_at_value")];
    QVERIFY(expected.figureAtValue ? figure.toDouble() == *expected.figureAtValue : figure.isNull());
}

void SeekTest::refuses_data()
{
    addRefusalColumns();
    addRefusal("seek --preset support-chat", 2, "seek: no parameter was given");
    addRefusal("seek --preset support-chat --parameter gpu_rte", 2,
               "--parameter: unknown parameter \"gpu_rte\"; did you mean gpu_rate?");
    addRefusal("seek --preset support-chat --parameter gpu_rate", 2, "seek: no figure was given");
    addRefusal("seek --preset support-chat --parameter gpu_rate --figure payback_months", 2,
               "seek: no target was given");
    addRefusal("seek --preset support-chat --parameter gpu_rate --figure payback_months --target x", 2,
               "--target: \"x\" is not allowed");
    addRefusal("seek --parameter gpu_rate --figure payback_months --target 6", 2, "seek: no scenario was given");
}

QTEST_GUILESS_MAIN(SeekTest)
#include "seek_test.moc"
