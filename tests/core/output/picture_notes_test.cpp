// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/picture_notes.h"

#include "core/inputs/parameter_table.h"

#include <QTest>

#include <algorithm>

using namespace breakeven;

namespace {

bool holds(const std::vector<std::string>& texts, const char* text)
{
    return std::ranges::find(texts, text) != texts.end();
}

/// With that many inputs from a source of their own.
Scenario sourced(int count)
{
    Scenario scenario;
    for (int i = 0; i < count; ++i)
        scenario.sources[std::string(parameterTable[static_cast<std::size_t>(i)].id)] = "list " + std::to_string(i);
    return scenario;
}

} // namespace

class PictureNotesTest : public QObject {
    Q_OBJECT

private slots:
    void theFootnoteNamesWhatTheFocusDependsOn()
    {
        Scenario scenario;
        scenario.asOf = "2026-11-21";
        const std::vector<std::string> items = inWords(assumptions(scenario));
        QCOMPARE(items.front(), std::string("Figures as of 2026-11-21"));
        QVERIFY(holds(items, "Input tokens per request 1,200"));
        QVERIFY(holds(items, "GPU rate $0.86 /hour"));
        QVERIFY(!holds(items, "hybrid on the rented GPU"));
        scenario.focus = Option::Hybrid;
        QVERIFY(holds(inWords(assumptions(scenario)), "hybrid on the rented GPU"));
        QVERIFY(holds(inWords(assumptions(scenario)), "Routed to small model 80 %"));
        QVERIFY(!holds(items, "Provisioned unit rate $1.00 /unit-hour"));
        scenario.focus = Option::ProvisionedApi;
        QVERIFY(holds(inWords(assumptions(scenario)), "Provisioned unit rate $1.00 /unit-hour"));
        QVERIFY(holds(inWords(assumptions(scenario)), "Throughput of a unit 3,000 tokens/min"));
    }

    void theLastLineCountsTheSourcesThatDoNotFit()
    {
        QVERIFY(sourceLines({}).empty());
        QCOMPARE(sourceLines(sourced(mostSourceLines)).size(), std::size_t{mostSourceLines});
        QVERIFY(!inWords(sourceLines(sourced(mostSourceLines)).back()).starts_with("and "));
        const std::vector<std::string> cut = inWords(sourceLines(sourced(mostSourceLines + 2)));
        QCOMPARE(cut.size(), std::size_t{mostSourceLines});
        QCOMPARE(cut.back(), std::string("and 3 more sources, which the scenario's file names"));
    }
};

QTEST_APPLESS_MAIN(PictureNotesTest)
#include "picture_notes_test.moc"
