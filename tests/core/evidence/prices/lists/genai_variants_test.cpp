// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/genai_variants.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace breakeven;
using genai::readVariant;
using genai::TimeOfDay;
using genai::Variant;
using Json = nlohmann::ordered_json;

namespace {

Result<Variant> read(const QByteArray& prices, const QByteArray& constraint = {})
{
    const Json under = constraint.isEmpty() ? Json() : Json::parse(constraint.toStdString());
    return readVariant(Json::parse(prices.toStdString()), constraint.isEmpty() ? nullptr : &under);
}

const QByteArray plain = R"({"input_mtok": 2, "output_mtok": 8})";

} // namespace

class GenaiVariantsTest : public QObject {
    Q_OBJECT

private slots:
    void prices()
    {
        const Result<Variant> variant =
            read(R"({"input_mtok": {"base": 2}, "output_mtok": 8, "cache_read_mtok": 0.5, "cache_write_mtok": 2.5})");
        QVERIFY(variant.ok());
        QVERIFY(variant->prices.input == 2 && variant->prices.output == 8);
        QVERIFY(*variant->prices.cachedInput == 0.5 && *variant->prices.cacheWrite == 2.5);
        QVERIFY(variant->tiers.empty() && variant->extras.empty() && variant->from.empty() && !variant->time);
        const Result<Variant> zero = read(R"({"input_mtok": 2, "output_mtok": 8, "cache_read_mtok": 0})");
        QVERIFY(zero.ok() && !zero->prices.cachedInput); // stands for a price that is not known
    }

    /// Where one price has a step and the other has none, the other goes on; in any order.
    void longPrompts()
    {
        const Result<Variant> variant = read(
            R"({"input_mtok": {"base": 1, "tiers": [{"start": 500000, "price": 4}, {"start": 200000, "price": 2},
                                                   {"start": 0, "price": 9}, {"start": 1e300, "price": 9}]},
                "cache_read_mtok": 0.1, "cache_write_mtok": {"base": 0, "tiers": [{"start": 200000, "price": 3}]},
                "output_mtok": {"base": 10, "tiers": [{"start": 200000, "price": 15}, {"start": "x", "price": 1}]}})");
        QVERIFY(variant.ok());
        QVERIFY((variant->tiers ==
                 std::vector<PromptTier>{{200000, {2, 15, 0.1, 3.0, {}, {}}}, {500000, {4, 15, 0.1, 3.0, {}, {}}}}));
    }

    void whatTheSecondFormChargesApartIsNoted_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QByteArray>("note");
        const auto row = [](const char* members, const char* note) {
            QTest::newRow(members) << QByteArray(members) << QByteArray(note);
        };
        row(R"("cache_write_1h_mtok": 1.6)", "Cache writes that last an hour cost $1.60.");
        row(R"("cache_write_1h_mtok": {"base": 6, "tiers": [{"start": 200000, "price": 12}]})",
            "Cache writes that last an hour cost $6.00.");
        row(R"("cache_write_1h_mtok": 0)", "");
        row(R"("output_reasoning_mtok": 3)", "Tokens of reasoning cost $3.00.");
        row(R"("output_reasoning_mtok": 8)", ""); // as other output
        row(R"("output_text_reasoning_mtok": 3, "output_reasoning_mtok": 4)", "Tokens of reasoning cost $3.00.");
        row(R"("output_citation_mtok": 2)", "Tokens of citations cost $2.00.");
        row(R"("web_searches_kcount": 10)", "Priced apart: searches.");
        row(R"("web_searches_kcount": 0)", "");
        row(R"("input_image_mtok": 4, "output_video_mtok": 5, "code_executions_kcount": 1, "input_tool_mtok": 1,
               "input_document_kpages": 3)",
            "Priced apart: images, video, tools, documents and runs of code.");
        row(R"("input_gpixels": 4, "storage_mtok_hours": 1)", "Priced apart: input_gpixels and storage_mtok_hours.");
    }
    void whatTheSecondFormChargesApartIsNoted()
    {
        QFETCH(const QByteArray, members);
        const Result<Variant> variant = read(R"({"input_mtok": 2, "output_mtok": 8, )" + members + "}");
        QVERIFY(variant.ok());
        QVERIFY((variant->prices == TokenPrices{2, 8, {}, {}, {}, {}}));
        QTEST(QByteArray::fromStdString(inWords(variant->extras)), "note");
    }

    /// What is said of text alone is what text costs.
    void theMoreParticularPriceCounts()
    {
        const Result<Variant> variant =
            read(R"({"input_mtok": 9, "input_text_mtok": 2, "output_mtok": 9, "output_text_mtok": 8,
                     "cache_read_mtok": 9, "cache_text_read_mtok": 0.2, "cache_write_mtok": 9,
                     "cache_write_5m_mtok": 2.5})");
        QVERIFY(variant.ok());
        QVERIFY((variant->prices == TokenPrices{2, 8, 0.2, 2.5, {}, {}}));
        QVERIFY(variant->extras.empty());
    }

    void theFormsAreToldByTheirCharges()
    {
        for (const char* key :
             {"cache_write_1h_mtok", "output_reasoning_mtok", "web_searches_kcount", "input_text_mtok"})
            QVERIFY2(genai::isOfSecondForm(key), key);
        for (const char* key : {"input_mtok", "output_mtok", "cache_read_mtok", "cache_write_mtok", "input_audio_mtok",
                                "output_audio_mtok", "cache_audio_read_mtok", "requests_kcount"})
            QVERIFY2(!genai::isOfSecondForm(key), key);
    }

    void extras()
    {
        QCOMPARE(inWords(read(R"({"input_mtok": 2, "output_mtok": 8, "requests_kcount": 14, "input_audio_mtok": 1,
                          "output_audio_mtok": 1})")
                             ->extras),
                 std::string("A thousand requests cost $14.00 more. Priced apart: audio."));
    }

    void constraints()
    {
        QCOMPARE(read(plain, R"({"start_date": "2025-09-30"})")->from, std::string("2025-09-30"));
        const Result<Variant> night = read(plain, R"({"start_time": "16:30:00Z", "end_time": "00:30:00Z"})");
        QVERIFY(night.ok() && night->time);
        QCOMPARE(night->time->start, 16 * 60 + 30);
        QCOMPARE(night->time->end, 30);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("prices");
        QTest::addColumn<QByteArray>("constraint");
        QTest::addColumn<QByteArray>("why");
        const auto row = [](const QByteArray& prices, const QByteArray& constraint, const char* why) {
            QTest::addRow("%s %s", prices.constData(), constraint.constData())
                << prices << constraint << QByteArray(why);
        };
        row("[]", "", "its prices are not an object");
        row(R"({"output_mtok": 8})", "", "no price of input");
        row(R"({"input_mtok": {"tiers": []}, "output_mtok": 8})", "", "no price of input");
        row(R"({"input_mtok": 2, "output_mtok": 0})", "", "the price of output is zero, which need not mean free");
        row(R"({"input_mtok": 2, "output_mtok": 8, "cache_read_mtok": -1})", "", "a price is negative");
        row(R"({"input_mtok": {"base": 2, "tiers": [{"start": 1, "price": "3"}]}, "output_mtok": 8})", "",
            "a price is not a number");
        for (const char* odd :
             {"5", "{}", R"({"start_date": "2025-02-30"})", R"({"start_date": "2025-02-03", "more": 1})",
              R"({"start_time": "16:30:00Z"})", R"({"start_time": "24:00:00Z", "end_time": "01:00:00Z"})",
              R"({"start_time": "16:60:00Z", "end_time": "01:00:00Z"})",
              R"({"start_time": "16:30:00", "end_time": "01:00:00Z"})",
              R"({"start_time": "16:30:00Z", "end_time": "01:00:00Z", "more": 1})"})
            row(plain, odd, "a price under a condition that is not known here");
    }
    void refuses()
    {
        QFETCH(const QByteArray, prices);
        QFETCH(const QByteArray, constraint);
        const Result<Variant> variant = read(prices, constraint);
        QVERIFY(!variant);
        QTEST(QByteArray::fromStdString(inWords(variant.error().what)), "why");
        QVERIFY(variant.error().where.empty());
    }

    void timesOfDay()
    {
        QCOMPARE((TimeOfDay{30, 990}).length(), 960);
        QCOMPARE((TimeOfDay{990, 30}).length(), 480); // over midnight
        QCOMPARE((TimeOfDay{60, 60}).length(), genai::minutesOfADay);
        QCOMPARE(inWords((TimeOfDay{30, 990}).words()), std::string("00:30 to 16:30 UTC"));
    }
};

QTEST_APPLESS_MAIN(GenaiVariantsTest)
#include "genai_variants_test.moc"
