// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/report_file.h"

#include "core/files/picture/carried_scenario.h"
#include "core/scenario/file/scenario_format.h"
#include "widgets/theme.h"

#include <QTest>

using namespace breakeven;

class ReportFileTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void aPdfCarriesTheScenarioIfItIsTo()
    {
        const std::string carrying = *reportBytes(m_evaluation, {});
        QVERIFY(carrying.starts_with("%PDF-"));
        QCOMPARE(*scenarioIn(carrying, ""), formatScenario(m_evaluation.scenario));
        const std::string bare = *reportBytes(m_evaluation, {.carriesScenario = false});
        QVERIFY(bare.starts_with("%PDF-") && !scenarioIn(bare, ""));
    }

    void aPageNeverDoes()
    {
        const auto page = [this](Paper paper, bool carries) {
            return *reportBytes(m_evaluation, {ReportFormat::Html, paper, carries});
        };
        QVERIFY(page(Paper::A4, true).starts_with("<!DOCTYPE html>"));
        QVERIFY(page(Paper::A4, true) == page(Paper::A4, false));
        QVERIFY(page(Paper::Letter, true).find("@page{size:Letter") != std::string::npos);
        QVERIFY(page(Paper::A4, true).find("@page{size:Letter") == std::string::npos);
    }

    void thePaperIsThePages()
    {
        const auto pdf = [this](Paper paper) { return *reportBytes(m_evaluation, {ReportFormat::Pdf, paper, false}); };
        QVERIFY(pdf(Paper::A4).find("/MediaBox [ 0 0 595") != std::string::npos); // points: 210 mm
        QVERIFY(pdf(Paper::Letter).find("/MediaBox [ 0 0 612") != std::string::npos);
    }

private:
    Evaluation m_evaluation = evaluate(Scenario{});
};

QTEST_MAIN(ReportFileTest)
#include "report_file_test.moc"
