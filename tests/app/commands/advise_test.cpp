// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/fit_check.h"
#include "core/scenario/edits.h"
#include "core/scenario/file/presets.h"
#include "core/scenario/file/scenario_format.h"
#include "tests/support/program_answer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// `breakeven advise`: what it prints, and how it refuses.
class AdviseTest : public QObject {
    Q_OBJECT

private slots:
    void printsWhatCoreSays();
    void takesAnswers();
    void answersOfTheFileCount();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] Run run(const QString& line) const { return m_program.run(line.split(u' ', Qt::SkipEmptyParts)); }
    [[nodiscard]] nlohmann::json answer(const QString& line) const { return answerTo(m_program, line); }

    QTemporaryDir m_folder;
    Program m_program{m_folder.path()};
};

void AdviseTest::printsWhatCoreSays()
{
    for (const Preset& preset : presets()) {
        const nlohmann::json json = answer("advise --preset " + QString::fromStdString(preset.id));
        const Evaluation e = evaluate(preset.scenario);
        const FitCheck check = fitCheck(e);
        const nlohmann::json& fit = json["fit_check"];
        QCOMPARE(fit["course"].get<std::string>(), std::string(info(check.course).id));
        QCOMPARE(fit["reasons"].get<std::vector<std::string>>(), inWords(check.reasons));
        QCOMPARE(fit["against"].get<std::vector<std::string>>(), inWords(check.against));
        QCOMPARE(fit["changes"].size(), fitChanges(e).size());
        QCOMPARE(fit["answers"].size(), questionCount);
        QVERIFY(json["task_type"].is_null());
    }
}

void AdviseTest::takesAnswers()
{
    const nlohmann::json fit = answer("advise --preset support-chat --answer narrow_task=no --answer private_data=yes "
                                      "--answer narrow_task=yes")["fit_check"];
    QCOMPARE(fit["answers"]["narrow_task"].get<std::string>(), std::string("yes")); // the last one counts
    QCOMPARE(fit["answers"]["private_data"].get<std::string>(), std::string("yes"));
    QCOMPARE(fit["answers"]["mixed_traffic"].get<std::string>(), std::string("unsure"));
}

void AdviseTest::answersOfTheFileCount()
{
    const Scenario scenario =
        withTaskType(withAnswer({}, Question::MixedTraffic, FitAnswer::Yes), TaskType::DomainSentiment);
    QFile file(m_folder.filePath("a.breakeven"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(formatScenario(scenario, {})));
    file.close();
    const nlohmann::json json = answer("advise " + file.fileName() + " --answer mixed_traffic=unsure");
    QCOMPARE(json["fit_check"]["answers"]["mixed_traffic"].get<std::string>(), std::string("unsure"));
    QCOMPARE(json["task_type"]["fine_tuned"].get<double>(), 93.0);
    QCOMPARE(answer("advise " + file.fileName())["fit_check"]["course"].get<std::string>(), std::string("hybrid"));
}

void AdviseTest::refuses_data()
{
    QTest::addColumn<QByteArray>("mention");
    const auto row = [](const char* line, const QByteArray& mention) { QTest::newRow(line) << mention; };
    row("advise", "advise: no scenario was given");
    row("advise --preset support-chat --answer", "--answer: needs a value");
    row("advise --preset support-chat --answer narrow_task",
        "--answer: \"narrow_task\" is not of the form QUESTION=yes, no or unsure");
    row("advise --preset support-chat --answer =yes", "--answer: \"=yes\" is not of the form");
    row("advise --preset support-chat --answer narow_task=yes",
        "--answer: unknown question \"narow_task\"; did you mean narrow_task?");
    row("advise --preset support-chat --answer fun=yes",
        "--answer: unknown question \"fun\"; allowed are narrow_task, ");
    row("advise --preset support-chat --answer narrow_task=true",
        "--answer narrow_task: \"true\" is not an answer; allowed are unsure, no and yes");
    row("advise --preset support-chat --answer narrow_task=", "--answer narrow_task: \"\" is not an answer; ");
    row("advise --preset support-chat --answers narrow_task=no", "unknown option; did you mean --answer?");
    row("advise --preset support-chat --set gpu_rate=-1 --answer narrow_task=no", "--set gpu_rate: ");
}

void AdviseTest::refuses()
{
    QFETCH(QByteArray, mention);
    const Run found = run(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(found.status, 2);
    QCOMPARE(found.output, QByteArray());
    QVERIFY2(found.errors.startsWith("breakeven: ") && found.errors.count('\n') == 1, found.errors.constData());
    QVERIFY2(found.errors.contains(mention), found.errors.constData());
}

QTEST_MAIN(AdviseTest)
#include "advise_test.moc"
