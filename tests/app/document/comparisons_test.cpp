// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/comparisons.h"

#include "app/document/document.h"
#include "app/document/file_actions.h"
#include "core/scenario/file/scenario_format.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/scripted_dialogs.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace breakeven;

class ComparisonsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Scenario scenario;
        scenario.parameters.gpuRate = 3;
        QVERIFY(m_folder.place("plain.breakeven", QByteArray::fromStdString(formatScenario(scenario))));
        scenario.name = "Theirs";
        QVERIFY(m_folder.place("named.breakeven", QByteArray::fromStdString(formatScenario(scenario))));
        QVERIFY(m_folder.place("broken.breakeven", "{"));
    }

    void aScenarioIsCalledAsItselfElseAsItsFile()
    {
        const Result<Scenario> named = scenarioAt(m_folder.native("named.breakeven"));
        QVERIFY(named && named->name == "Theirs" && named->parameters.gpuRate == 3);
        QCOMPARE(scenarioAt(m_folder.native("plain.breakeven"))->name, std::string("plain"));
        const Result<Scenario> broken = scenarioAt(m_folder.native("broken.breakeven"));
        QVERIFY(!broken && broken.error().where == m_folder.native("broken.breakeven:1:2"));
        const Result<Scenario> missing = scenarioAt(m_folder.native("missing"));
        QVERIFY(!missing && missing.error().kind == Error::Kind::Outside);
    }

    void scenariosComeAndGo()
    {
        QWidget window;
        ScriptedDialogs dialogs;
        Document document;
        FileActions files(document, dialogs, window);
        Comparisons comparisons(files, dialogs, window);
        QSignalSpy changed(&comparisons, &Comparisons::changed);
        const auto names = [&comparisons] {
            std::string all;
            for (const SharedEvaluation& other : comparisons.others())
                all += other->scenario.name + ' ';
            return all;
        };

        for (const char* file : {"named.breakeven", "plain.breakeven", "named.breakeven"}) { // twice is no mistake
            dialogs.toOpen = m_folder.at(file);
            comparisons.add();
        }
        QCOMPARE(names(), std::string("Theirs plain Theirs "));
        QCOMPARE(changed.size(), 3);
        comparisons.remove(1);
        QCOMPARE(names(), std::string("Theirs Theirs "));
        QCOMPARE(changed.size(), 4);

        dialogs.toOpen.reset(); // the dialog is left
        comparisons.add();
        QVERIFY(dialogs.errors.isEmpty());
        dialogs.toOpen = m_folder.at("broken.breakeven");
        comparisons.add();
        QCOMPARE(dialogs.errors.size(), 1);
        QVERIFY(dialogs.errors[0].contains("broken.breakeven:1:2: "));
        QCOMPARE(changed.size(), 4);
        QCOMPARE(names(), std::string("Theirs Theirs "));
        QVERIFY(document.scenario() == Scenario{} && !document.isModified()); // which is looked at beside them
    }

private:
    ScratchFolder m_folder;
};

QTEST_MAIN(ComparisonsTest)
#include "comparisons_test.moc"
