// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"
#include "core/scenario/edits.h"
#include "core/scenario/presets.h"
#include "tests/support/scripted_dialogs.h"
#include "widgets/charts/chart_card.h"
#include "widgets/controls/input_panel.h"
#include "widgets/controls/title_bar.h"
#include "widgets/text.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace breakeven;

/// The tab Advice in the whole window: what is answered and chosen there is an edit like any other.
class AdviceTest : public QObject {
    Q_OBJECT

private:
    ScriptedDialogs m_dialogs;
    std::unique_ptr<ThemeControl> m_theme;
    std::unique_ptr<MainWindow> m_window;
    QTemporaryDir m_folder;

    [[nodiscard]] Document& document() const { return m_window->document(); }
    [[nodiscard]] const Scenario& scenario() const { return document().scenario(); }
    template <typename Widget> [[nodiscard]] Widget& part() const { return *m_window->findChild<Widget*>(); }
    [[nodiscard]] QAbstractButton& button(const char* name) const
    {
        auto* found = m_window->findChild<QAbstractButton*>(QLatin1String(name));
        Q_ASSERT(found != nullptr);
        return *found;
    }
    void click(const char* name) const
    {
        QTest::mouseClick(&button(name), Qt::LeftButton, {}, QPoint(8, button(name).height() / 2));
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setOrganizationName(QStringLiteral("breakeven-test"));
        loadFonts();
        m_theme = std::make_unique<ThemeControl>(ThemeChoice::Light);
    }

    void init()
    {
        m_window = std::make_unique<MainWindow>(*m_theme, m_dialogs);
        m_window->resize(1440, 900);
        document().start(Scenario{});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        part<ChartCard>().setView(View::Advice);
    }

    void cleanup() { m_window.reset(); }

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
        QVERIFY(document().save(path).ok());
        document().start(Scenario{});
        QVERIFY(button("narrow_task_unsure").isChecked());
        QVERIFY(document().open(path).ok());
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

    void aUseCaseOpens()
    {
        click("advice_use_cases");
        click("open_airline-support-chatbot");
        QCOMPARE(scenario().name, findPreset("airline-support-chatbot")->scenario.name);
        QVERIFY(!document().isModified());
    }

    void onlyPicturesAreExported()
    {
        auto& exporting = part<TitleBar>().exportButton();
        QVERIFY(!exporting.isEnabled());
        part<ChartCard>().setView(View::Map);
        QVERIFY(exporting.isEnabled());
    }
};

QTEST_MAIN(AdviceTest)
#include "advice_test.moc"
