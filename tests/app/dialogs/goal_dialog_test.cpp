// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/goal_dialog.h"

#include "app/document/document.h"
#include "core/analysis/evaluation.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"
#include "tests/support/close.h"
#include "tests/support/dialog_parts.h"
#include "widgets/inputs/goal_seek_panel.h"

#include <QLabel>
#include <QLineEdit>

#include <memory>

using namespace breakeven;
using namespace breakeven::test;

class GoalDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_document->start({});
        m_dialog = std::make_unique<GoalDialog>(*m_document, nullptr);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void cleanup() { m_dialog.reset(); }

    /// As a step of its own, after which there is nothing more to apply.
    void theAnswerIsAppliedAndFollowsTheScenario()
    {
        QVERIFY(canApply());
        QVERIFY2(answer().contains("\nLabeling cost: $0.50 → $"), qPrintable(answer())); // what it is, and would be
        click(*m_dialog, "primary");
        QVERIFY(!answer().contains("→"));
        COMPARE_WITHIN(*evaluate(m_document->scenario()).focus().overTime.payback.months, 6, 1e-6);
        QCOMPARE(m_document->undoStack().count(), 1);
        QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("Goal Seek"));
        QVERIFY(!canApply());
        m_document->undoStack().undo();
        QVERIFY(canApply());
        QVERIFY(m_document->scenario() == Scenario{});
    }

    /// The rate at which the option saves nothing is the one that its costs cross at.
    void anotherQuestionHasAnotherAnswer()
    {
        auto& panel = *m_dialog->findChild<GoalSeekPanel*>();
        const QString before = answer();
        panel.setGoal(rowOf(&Parameters::gpuRate), Figure::MonthlySaving, 500);
        auto& target = in<QLineEdit>(*m_dialog, "goal_target");
        target.setFocus();
        target.selectAll();
        QTest::keyClicks(&target, QStringLiteral("0"));
        QTest::keyClick(&target, Qt::Key_Return);
        QVERIFY(answer() != before && canApply());
        click(*m_dialog, "primary");
        const Scenario& scenario = m_document->scenario();
        QVERIFY(scenario.parameters.gpuRate != Parameters{}.gpuRate);
        Scenario same;
        same.parameters.gpuRate = scenario.parameters.gpuRate;
        QVERIFY(scenario.parameters == same.parameters); // and nothing else was changed
        const Evaluation found = evaluate(scenario);
        COMPARE_CLOSE(found.focus().total, found.of(scenario.baseline).total, 1e-9);
    }

    void whatCannotBeReachedCannotBeApplied()
    {
        m_dialog->findChild<GoalSeekPanel*>()->setGoal(rowOf(&Parameters::gpuRate), Figure::PaybackMonths, 6);
        m_document->change(withParameter(m_document->scenario(), rowOf(&Parameters::volume), 100), {});
        QVERIFY(!canApply()); // at so few requests, no rate makes it pay
        QVERIFY(!answer().isEmpty());
    }

private:
    [[nodiscard]] bool canApply() const { return in<QAbstractButton>(*m_dialog, "primary").isEnabled(); }
    [[nodiscard]] QString answer() const { return in<QLabel>(*m_dialog, "goal_answer").text(); }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<GoalDialog> m_dialog;
};

QTEST_MAIN(GoalDialogTest)
#include "goal_dialog_test.moc"
