// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/litellm_notes.h"

#include <QTest>

using namespace breakeven;

namespace {

using Json = nlohmann::ordered_json;

} // namespace

class LiteLlmNotesTest : public QObject {
    Q_OBJECT

private slots:
    void notesTellTheRest_data()
    {
        QTest::addColumn<QString>("members");
        QTest::addColumn<QString>("note");
        QTest::newRow("cache for an hour") << R"("cache_creation_input_token_cost_above_1hr": 6e-06)"
                                           << "Cache writes that last an hour cost $6.00.";
        QTest::newRow("reasoning") << R"("output_cost_per_reasoning_token": 4.125e-06)"
                                   << "Tokens of reasoning cost $4.125.";
        QTest::newRow("reasoning as the rest") << R"("output_cost_per_reasoning_token": 2e-06)"
                                               << "";
        QTest::newRow("requests") << R"("input_cost_per_request": 0.005)"
                                  << "Each request costs $0.005 more.";
        QTest::newRow("images and audio")
            << R"("input_cost_per_image": 0.0048, "input_cost_per_audio_token": 1e-06, "input_cost_per_video_token": 0)"
            << "Priced apart: images and audio.";
        QTest::newRow("images for nothing") << R"("input_cost_per_image": 0)"
                                            << "";
        QTest::newRow("searches") << R"("search_context_cost_per_query": {"search_context_size_low": 0.03})"
                                  << "Priced apart: searches.";
        QTest::newRow("citations") << R"("citation_cost_per_token": 2e-06)"
                                   << "Tokens of citations cost $2.00.";
        QTest::newRow("runs of code") << R"("code_interpreter_cost_per_session": 0.03)"
                                      << "Priced apart: runs of code.";
        QTest::newRow("other service") << R"("input_cost_per_token_priority": 2e-06, "supports_audio_input": true)"
                                       << "";
        QTest::newRow("retires") << R"("deprecation_date": "2026-11-04")"
                                 << "The list says that it retires on 2026-11-04.";
        QTest::newRow("retires in words") << R"("deprecation_date": "soon")"
                                          << "";
        QTest::newRow("remark") << R"("metadata": {"notes": "half\nof it"})"
                                << "The list remarks: half\\nof it";
    }
    void notesTellTheRest()
    {
        QFETCH(const QString, members);
        const Json entry = Json::parse(
            (R"({"input_cost_per_token": 1e-06, "output_cost_per_token": 2e-06, )" + members + "}").toStdString());
        ListedPrices prices(1);
        QTEST(QString::fromStdString(inWords(litellm::noteOf(entry, 2, prices))), "note");
        QVERIFY(prices.fault().empty());
    }
};

QTEST_APPLESS_MAIN(LiteLlmNotesTest)
#include "litellm_notes_test.moc"
