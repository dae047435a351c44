// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/source_notes.h"

#include <QTest>

using namespace breakeven;

class SourceNotesTest : public QObject {
    Q_OBJECT

private slots:
    void oneNoteForEachSource()
    {
        Scenario scenario;
        scenario.sources = {{"cached_price", "Catalog: gpt-4o, 2026-08-01"},
                            {"api_input_price", "Catalog: gpt-4o, 2026-08-01"},
                            {"api_output_price", "Catalog: gpt-4o, 2026-08-01"},
                            {"volume", "Usage log: log.csv\nand a second line"},
                            {"label_cost", "our contract"}};
        const std::vector<std::string> notes = inWords(sourceNotes(scenario));
        QCOMPARE(notes.size(), std::size_t{3});
        QCOMPARE(notes[0], std::string("Requests per month: log.csv\\nand a second line"));
        QCOMPARE(notes[1], std::string("API input price, API output price, Cached input price: gpt-4o, 2026-08-01"));
        QCOMPARE(notes[2], std::string("Labeling cost: our contract"));
    }

    void withoutSourcesThereIsNothing() { QVERIFY(sourceNotes({}).empty()); }
};

QTEST_APPLESS_MAIN(SourceNotesTest)
#include "source_notes_test.moc"
