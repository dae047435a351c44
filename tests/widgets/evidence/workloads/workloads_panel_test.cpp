// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/workloads/workloads_panel.h"

#include "core/scenario/edits.h"
#include "widgets/controls/fields/value_field.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace breakeven;

namespace {

/// The panel over a scenario that takes what it asks for, as the window's document does.
struct Stage {
    Stage()
    {
        scenario.parameters.apiInputPrice = 0.15;
        scenario.parameters.apiOutputPrice = 0.6;
        QObject::connect(&panel, &WorkloadsPanel::workloadsEdited, &panel,
                         [this](const std::vector<Workload>& workloads) {
                             scenario = withWorkloads(scenario, workloads);
                             panel.setScenario(scenario);
                             ++edits;
                         });
        panel.setScenario(scenario);
        panel.resize(760, 400);
        panel.show();
        panel.activateWindow();
        (void)QTest::qWaitForWindowActive(&panel);
    }

    void add()
    {
        QTest::mouseClick(panel.findChild<QPushButton*>("workloads_add"), Qt::LeftButton);
        QCoreApplication::processEvents(); // which shows the new row
    }
    void type(const QString& name, const QString& text)
    {
        auto* field = panel.findChild<ValueField*>(name);
        QTest::mouseClick(field, Qt::LeftButton);
        QTest::keySequence(field, QKeySequence::SelectAll);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    [[nodiscard]] QString text(const QString& name) const { return panel.findChild<QLabel*>(name)->text(); }

    Scenario scenario;
    WorkloadsPanel panel;
    int edits = 0;
};

} // namespace

class WorkloadsPanelTest : public QObject {
    Q_OBJECT

private slots:
    void theFirstOneIsAllThereIs()
    {
        Stage stage;
        QVERIFY(stage.text("workloads_sum").startsWith("All in one: 1M requests a month"));
        stage.add();
        QCOMPARE(stage.scenario.workloads.size(), std::size_t{1});
        QCOMPARE(stage.scenario.parameters.volume, 1e6);
        QCOMPARE(stage.scenario.parameters.inputTokens, 1200.0);
        QVERIFY(stage.text("workloads_sum").startsWith("Together: 1M requests a month"));
    }

    /// The two pipelines, typed.
    void twoPipelinesAreTyped()
    {
        Stage stage;
        stage.add();
        QTest::keyClicks(QApplication::focusWidget(), "Descriptions");
        stage.type("workload_requests_0", "500");
        auto* period = stage.panel.findChild<QComboBox*>("workload_period_0");
        period->setFocus();
        QTest::keyClick(period, Qt::Key_Up);
        stage.type("workload_input_0", "1200");
        stage.type("workload_output_0", "300");
        QCOMPARE(stage.text("workload_cost_0"), QStringLiteral("$65.70"));
        stage.add();
        stage.type("workload_requests_1", "5k");
        stage.type("workload_input_1", "400");
        stage.type("workload_output_1", "0");
        QCOMPARE(stage.text("workload_cost_1"), QStringLiteral("$109.50"));
        QCOMPARE(stage.scenario.workloads[0].name, std::string("Descriptions"));
        QVERIFY(stage.scenario.workloads[0].period == WorkloadPeriod::Day);
        QCOMPARE(stage.scenario.parameters.volume, 5500 * 365.0 / 12);
        QVERIFY(stage.text("workloads_sum").endsWith("$175.20 a year at the API"));
    }

    void oneIsRemoved()
    {
        Stage stage;
        stage.add();
        stage.add();
        QTest::mouseClick(stage.panel.findChild<QAbstractButton*>("workload_remove_0"), Qt::LeftButton);
        QTRY_COMPARE(stage.scenario.workloads.size(), std::size_t{1});
        QCOMPARE(stage.scenario.workloads[0].requests, 1000.0);
        QTest::mouseClick(stage.panel.findChild<QAbstractButton*>("workload_remove_0"), Qt::LeftButton);
        QTRY_VERIFY(stage.scenario.workloads.empty());
    }

    void whatDoesNotAddUpToAScenarioIsSaidAndChangesNothing()
    {
        Stage stage;
        stage.add();
        const Scenario before = stage.scenario;
        stage.type("workload_requests_0", "5");
        QVERIFY2(stage.text("workloads_message").contains("Requests per month"),
                 qPrintable(stage.text("workloads_message")));
        QVERIFY(stage.scenario == before);
        const QString shown = stage.panel.findChild<ValueField*>("workload_requests_0")->text();
        QVERIFY2(shown.startsWith("1"), qPrintable(shown));
        stage.type("workload_input_0", "-3");
        QVERIFY(stage.text("workloads_message").contains("-3"));
        QVERIFY(stage.scenario == before);
    }

    /// As the fields stand on screen, from left to right; the cross that removes comes last.
    void tabGoesFromLeftToRight()
    {
        Stage stage;
        stage.add();
        stage.add();
        stage.panel.findChild<QWidget*>("workload_name_0")->setFocus();
        for (const int row : {0, 1})
            for (const char* part : {"name", "requests", "period", "input", "output", "remove"}) {
                QCOMPARE(QApplication::focusWidget()->objectName(),
                         QStringLiteral("workload_%1_%2").arg(part).arg(row));
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            }
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("workloads_add"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("workload_name_0"));
    }

    void aWholeRowIsTypedWithTabs()
    {
        Stage stage;
        stage.add();
        for (const char* text : {"Tickets", "500", "", "1200", "300"}) {
            QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        const Workload& typed = stage.scenario.workloads[0];
        QCOMPARE(typed.name, std::string("Tickets"));
        QCOMPARE(typed.requests, 500.0);
        QCOMPARE(typed.inputTokens, 1200.0);
        QCOMPARE(typed.outputTokens, 300.0);
    }

    void aNameIsTakenOver()
    {
        Stage stage;
        stage.add();
        QTest::keyClicks(QApplication::focusWidget(), "=1+1 <b>Tickets</b>");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(stage.scenario.workloads[0].name, std::string("=1+1 <b>Tickets</b>"));
        QCOMPARE(stage.edits, 2);
    }
};

QTEST_MAIN(WorkloadsPanelTest)
#include "workloads_panel_test.moc"
