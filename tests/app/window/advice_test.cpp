// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/edits.h"
#include "core/scenario/file/presets.h"
#include "tests/support/window_stage.h"
#include "widgets/charts/chart_card.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QTest>

using namespace breakeven;

/// The tab Advice in the whole window: what is answered and chosen there is an edit like any other.
class AdviceTest : public WindowStage {
    Q_OBJECT

private:
    [[nodiscard]] QAbstractButton& button(const QByteArray& name) const
    {
        return named<QAbstractButton>(name.constData());
    }
    void click(const QByteArray& name) const
    {
        QTest::mouseClick(&button(name), Qt::LeftButton, {}, QPoint(8, button(name).height() / 2));
    }

private slots:
    void initTestCase() { prepare(); }
    void init()
    {
        open();
        part<ChartCard>().setView(View::Advice);
    }
    void cleanup() { close(); }

    void answersAreUndoneAndSaved()
    {
        click("narrow_task_no");
        click("mixed_traffic_yes");
        QVERIFY(scenario().advice.to(Question::NarrowTask) == FitAnswer::No);
        QVERIFY(scenario().advice.to(Question::MixedTraffic) == FitAnswer::Yes);
        const Scenario answered = scenario();
        document().undoStack().undo();
        QVERIFY(scenario().advice.to(Question::MixedTraffic) == FitAnswer::Unsure);
        QVERIFY(button("mixed_traffic_unsure").isChecked());
        document().undoStack().redo();
        QVERIFY(scenario() == answered);

        const QString path = m_folder.filePath(QStringLiteral("answers.breakeven"));
        QVERIFY(document().save(toPath(path)).ok());
        document().start(Scenario{});
        QVERIFY(button("narrow_task_unsure").isChecked());
        QVERIFY(document().open(toPath(path)).ok());
        QVERIFY(scenario().advice == answered.advice);
        QVERIFY(button("narrow_task_no").isChecked());
    }

    void theSameAnswerIsNoEdit()
    {
        click("few_patterns_unsure");
        QCOMPARE(document().undoStack().count(), 0);
        QVERIFY(!document().isModified());
    }

    void aTaskTypeSetsTheInputs()
    {
        click("advice_task_type");
        click("task_creative_writing");
        QCOMPARE(scenario().parameters.tunedAccuracy, 75.0);
        QCOMPARE(scenario().parameters.frontierAccuracy, 93.0);
        document().undoStack().undo();
        QVERIFY(scenario() == Scenario{});
    }

    void aPublishedExampleOpens_data()
    {
        QTest::addColumn<QByteArray>("preset");
        QTest::newRow("in the menu") << QByteArray("gpt-4-or-one-l40s-long-queries");
        QTest::newRow("in no menu") << QByteArray("a-fine-tuning-pipeline-high-end");
    }
    void aPublishedExampleOpens()
    {
        QFETCH(QByteArray, preset);
        click("advice_claims");
        click("open_" + preset);
        QVERIFY(scenario() == findPreset(preset.toStdString())->scenario);
        QVERIFY(!document().isModified());
    }

    void aUseCaseOpens()
    {
        click("advice_use_cases");
        QTRY_VERIFY(m_window->findChild<QAbstractButton*>("open_airline-support-chatbot") != nullptr);
        QTRY_VERIFY(button("open_airline-support-chatbot").height() > 0); // its page is laid out
        click("open_airline-support-chatbot");
        QCOMPARE(scenario().name, findPreset("airline-support-chatbot")->scenario.name);
        QVERIFY(!document().isModified());
    }
};

QTEST_MAIN(AdviceTest)
#include "advice_test.moc"
