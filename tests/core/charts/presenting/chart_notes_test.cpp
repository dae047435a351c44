// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/presenting/chart_notes.h"

#include "core/output/view.h"

#include <QTest>

using namespace breakeven;

class ChartNotesTest : public QObject {
    Q_OBJECT

private slots:
    void theTableOfViewsCallsItSo() { QCOMPARE(info(View::BreakEven).id, viewOfNotes); }

    void onlyThoseOfTheView()
    {
        Scenario scenario;
        scenario.presentation.annotations = {
            {.view = "map", .text = "a"}, {.view = "break-even", .text = "b"}, {.view = "break-even", .text = "c"}};
        const std::vector<ChartNote> notes = notesOf(scenario, viewOfNotes);
        QCOMPARE(notes.size(), std::size_t{2});
        QCOMPARE(notes[0].place, std::size_t{1});
        QCOMPARE(notes[1].note.text, std::string("c"));
    }

    void otherNotesAreNoOtherScenario()
    {
        Scenario scenario;
        QVERIFY(!onlyNotesDiffer(scenario, scenario));
        Scenario noted = scenario;
        noted.presentation.annotations = {{.text = "a"}};
        QVERIFY(onlyNotesDiffer(scenario, noted) && onlyNotesDiffer(noted, scenario));
        noted.parameters.volume *= 2;
        QVERIFY(!onlyNotesDiffer(scenario, noted));
    }
};

QTEST_APPLESS_MAIN(ChartNotesTest)
#include "chart_notes_test.moc"
