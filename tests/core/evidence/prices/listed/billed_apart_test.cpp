// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/listed/billed_apart.h"

#include <QTest>

using namespace breakeven;

class BilledApartTest : public QObject {
    Q_OBJECT

private slots:
    void nothingApartIsNothingToSay() { QVERIFY(BilledApart{}.note(5).empty()); }

    void eachChargeIsASentence()
    {
        BilledApart apart;
        apart.lastingWrites = 1.6;
        apart.reasoning = 3;
        apart.citations = 2;
        apart.request = 0.005;
        apart.requests = 12;
        apart.add("web_search");
        apart.add("input_audio");
        apart.add("storage_hours");
        apart.add("output_audio");
        QCOMPARE(inWords(apart.note(8)),
                 std::string("Cache writes that last an hour cost $1.60. Tokens of reasoning cost $3.00. Tokens of "
                             "citations cost $2.00. Each request costs $0.005 more. A thousand requests cost $12.00 "
                             "more. Priced apart: audio, searches and storage_hours."));
        QVERIFY(inWords(apart.note(3)).find("reasoning") == std::string::npos); // as other output
    }

    void extrasAreKnownByTheKeysOfAllLists_data()
    {
        QTest::addColumn<int>("extra");
        const auto row = [](const char* key, Extra extra) { QTest::newRow(key) << static_cast<int>(extra); };
        row("input_cost_per_image", Extra::Images);
        row("output_image_mtok", Extra::Images);
        row("image_output", Extra::Images);
        row("input_cost_per_audio_token", Extra::Audio);
        row("audio", Extra::Audio);
        row("input_cost_per_video_per_second", Extra::Video);
        row("search_context_cost_per_query", Extra::Searches);
        row("web_searches_kcount", Extra::Searches);
        row("input_tool_mtok", Extra::Tools);
        row("input_document_kpages", Extra::Documents);
        row("code_executions_kcount", Extra::CodeRuns);
        row("code_interpreter_cost_per_session", Extra::CodeRuns);
    }
    void extrasAreKnownByTheKeysOfAllLists()
    {
        QFETCH(const int, extra);
        const std::optional<Extra> found = BilledApart::extraOf(QTest::currentDataTag());
        QVERIFY(found.has_value());
        QCOMPARE(static_cast<int>(*found), extra);
    }

    void otherKeysAreNamedOnOneLine()
    {
        QVERIFY(!BilledApart::extraOf("discount"));
        BilledApart apart;
        apart.add("a\nb");
        QCOMPARE(inWords(apart.note(1)), std::string("Priced apart: a\\nb."));
    }
};

QTEST_APPLESS_MAIN(BilledApartTest)
#include "billed_apart_test.moc"
