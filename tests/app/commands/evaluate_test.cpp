// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation.h"
#include "core/scenario/file/presets.h"
#include "tests/support/program_answer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// `breakeven evaluate --explain`: how each cost is computed, beside the answer as it is without.
class EvaluateTest : public QObject {
    Q_OBJECT

private slots:
    void explainsEachComponent()
    {
        const nlohmann::json json =
            answerTo(m_program, QStringLiteral("evaluate --preset support-ticket-triage --explain"));
        QCOMPARE(json["options"].size(), optionCount);
        for (const nlohmann::json& option : json["options"]) {
            for (const CostComponent& component : costComponents) {
                const nlohmann::json& how = option["explain"][std::string(component.id)];
                QVERIFY2(!how["text"].get<std::string>().empty(), component.id.data());
                QVERIFY(how["values"].is_array());
            }
            QVERIFY(option["explain"].contains("total"));
            QCOMPARE(option["explain"].contains("gpus"), !option["gpus"].is_null());
        }
    }

    void tellsTheFormulaTheValuesAndTheirSources()
    {
        const nlohmann::json json = answerTo(
            m_program, QStringLiteral("evaluate --preset support-ticket-triage --set gpu_rate=0.86 --explain"));
        for (const nlohmann::json& option : json["options"])
            if (option["id"] == "rented_gpu") {
                const nlohmann::json& how = option["explain"]["compute"];
                QCOMPARE(how["formula"].get<std::string>(), std::string("Rented GPUs × GPU rate × Hours online"));
                QCOMPARE(how["text"].get<std::string>(),
                         std::string("2 GPUs × $0.86 an hour × 730 hours a month = $1,255.60 a month"));
                QCOMPARE(how["values"][1]["parameter"].get<std::string>(), std::string("gpu_rate"));
                QVERIFY(!how["values"][1]["source"].get<std::string>().empty());
                QVERIFY(how["values"][0].contains("explain"));
                return;
            }
        QFAIL("rented_gpu is not among the options");
    }

    void isSilentUnlessAsked()
    {
        nlohmann::json explained =
            answerTo(m_program, QStringLiteral("evaluate --preset support-ticket-triage --explain"));
        for (nlohmann::json& option : explained["options"])
            option.erase("explain");
        QVERIFY(explained == answerTo(m_program, QStringLiteral("evaluate --preset support-ticket-triage")));
    }

private:
    QTemporaryDir m_folder;
    Program m_program{m_folder.path()};
};

QTEST_GUILESS_MAIN(EvaluateTest)
#include "evaluate_test.moc"
