// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/picture_notes.h"

#include <QTest>

#include <algorithm>

using namespace breakeven;

namespace {

bool holds(const std::vector<std::string>& texts, const char* text)
{
    return std::ranges::find(texts, text) != texts.end();
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
        QVERIFY(holds(items, "GPU rate $0.86/hour"));
        QVERIFY(!holds(items, "hybrid on the rented GPU"));
        scenario.focus = Option::Hybrid;
        QVERIFY(holds(inWords(assumptions(scenario)), "hybrid on the rented GPU"));
        QVERIFY(holds(inWords(assumptions(scenario)), "Routed to small model 80 %"));
        QVERIFY(!holds(items, "Provisioned unit rate $1.00/unit-hour"));
        scenario.focus = Option::ProvisionedApi;
        QVERIFY(holds(inWords(assumptions(scenario)), "Provisioned unit rate $1.00/unit-hour"));
        QVERIFY(holds(inWords(assumptions(scenario)), "Throughput of a unit 3,000 tokens/min"));
    }

    void sourcesThatDoNotFitAreCounted()
    {
        QCOMPARE(inWords(moreSources(2, 5)), std::string("and 3 more sources, which the report lists"));
        QCOMPARE(inWords(moreSources(4, 5)), std::string("and 1 more source, which the report lists"));
        QCOMPARE(inWords(moreSources(0, 5)), std::string("5 sources, which the report lists"));
    }
};

QTEST_APPLESS_MAIN(PictureNotesTest)
#include "picture_notes_test.moc"
