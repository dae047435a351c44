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
        QVERIFY(variant->longPrompts.empty() && variant->extras.empty() && variant->from.empty() && !variant->time);
        const Result<Variant> zero = read(R"({"input_mtok": 2, "output_mtok": 8, "cache_read_mtok": 0})");
        QVERIFY(zero.ok() && !zero->prices.cachedInput); // stands for a price that is not known
    }

    /// Where one price has a step and the other has none, the other goes on; in any order.
    void longPrompts()
    {
        const Result<Variant> variant = read(
            R"({"input_mtok": {"base": 1, "tiers": [{"start": 500000, "price": 4}, {"start": 200000, "price": 2}]},
                "output_mtok": {"base": 10, "tiers": [{"start": 200000, "price": 15}, {"start": "x", "price": 1}]}})");
        QVERIFY(variant.ok());
        QCOMPARE(variant->longPrompts.size(), std::size_t{2});
        const LongPromptPrices& first = variant->longPrompts[0];
        const LongPromptPrices& second = variant->longPrompts[1];
        QVERIFY(first.above == 200'000 && first.input == 2 && first.output == 15);
        QVERIFY(second.above == 500'000 && second.input == 4 && second.output == 15);
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
