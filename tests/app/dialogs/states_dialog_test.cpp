// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/states_dialog.h"

#include "app/document/document.h"
#include "widgets/theme.h"

#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

using namespace breakeven;

class StatesDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    /// Kept, gone to, brought up to date, and each of it undone.
    void statesAreKeptAndGoneTo()
    {
        Document document;
        document.start({});
        StatesDialog dialog(document, nullptr);
        dialog.show();
        const auto press = [&dialog](const char* name) {
            QTest::mouseClick(dialog.findChild<QPushButton*>(name), Qt::LeftButton);
        };
        const auto states = [&]() -> const std::vector<State>& { return document.scenario().presentation.states; };
        press("state_add");
        QCOMPARE(states().size(), std::size_t{1});
        QCOMPARE(states()[0].name, std::string("State 1"));
        Scenario dear = document.scenario();
        dear.parameters.gpuRate = 3;
        document.change(dear, "GPU rate");
        press("state_add");
        QCOMPARE(states()[1].name, std::string("State 2"));
        QCOMPARE(states()[1].parameters.gpuRate, 3.0);
        auto* list = dialog.findChild<QListWidget*>("states");
        QCOMPARE(list->currentRow(), 1);
        QVERIFY(list->item(1)->font().weight() > list->item(0)->font().weight());

        list->setCurrentRow(0);
        press("state_go");
        QCOMPARE(document.scenario().parameters.gpuRate, Parameters{}.gpuRate);
        QCOMPARE(document.undoStack().undoText(), QString("State State 1"));
        document.undoStack().undo();
        QCOMPARE(document.scenario().parameters.gpuRate, 3.0);
        press("state_update");
        QCOMPARE(states()[0].parameters.gpuRate, 3.0);
        QCOMPARE(states()[0].name, std::string("State 1"));
        document.undoStack().undo();
        QCOMPARE(states()[0].parameters.gpuRate, Parameters{}.gpuRate);
    }

    /// Other inputs are no reason to show another view.
    void theViewStaysWhenTheInputsAreTaken()
    {
        Document document;
        Scenario scenario;
        scenario.presentation.states = {stateOf(scenario, "today")};
        scenario.presentation.states[0].view = "map";
        scenario.parameters.gpuRate = 3;
        document.start(scenario);
        StatesDialog dialog(document, nullptr);
        dialog.show();
        QTest::mouseClick(dialog.findChild<QPushButton*>("state_update"), Qt::LeftButton);
        const State& state = document.scenario().presentation.states[0];
        QCOMPARE(state.parameters.gpuRate, 3.0);
        QCOMPARE(state.view, std::string("map"));
    }

    /// What is typed after one is kept is its name.
    void aNewOneIsNamedAtOnce()
    {
        Document document;
        document.start({});
        StatesDialog dialog(document, nullptr);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::mouseClick(dialog.findChild<QPushButton*>("state_add"), Qt::LeftButton);
        QTest::keyClicks(QApplication::focusWidget(), "Today");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(document.scenario().presentation.states[0].name, std::string("Today"));
    }

    void thereAreOnlySoMany()
    {
        Document document;
        Scenario scenario;
        for (std::size_t i = 0; i < mostStates; ++i)
            scenario.presentation.states.push_back(stateOf({}, std::to_string(i)));
        document.start(scenario);
        StatesDialog dialog(document, nullptr);
        dialog.show();
        QVERIFY(!dialog.findChild<QPushButton*>("state_add")->isEnabled());
        QVERIFY(document.scenario() == scenario);
    }
};

QTEST_MAIN(StatesDialogTest)
#include "states_dialog_test.moc"
