// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/genai_prices.h"

#include <QTest>

using namespace breakeven;

namespace {

Result<genai::ReadPrices> read(const QString& json)
{
    return genai::readPrices(nlohmann::ordered_json::parse(json.toStdString()));
}

QString variant(const QString& constraint, double input, double output)
{
    return QStringLiteral(R"({%1"prices": {"input_mtok": %2, "output_mtok": %3}})")
        .arg(constraint.isEmpty() ? QString() : QStringLiteral(R"("constraint": %1, )").arg(constraint))
        .arg(input)
        .arg(output);
}

QString words(const Message& note)
{
    return QString::fromStdString(inWords(note));
}

} // namespace

class GenaiPricesTest : public QObject {
    Q_OBJECT

private slots:
    void anObjectIsOnePrice()
    {
        const Result<genai::ReadPrices> prices = read(R"({"input_mtok": 2, "output_mtok": 8})");
        QVERIFY(prices.ok());
        QCOMPARE(prices->dated.size(), std::size_t{1});
        QVERIFY(prices->dated[0].from.empty());
        QVERIFY(prices->dated[0].prices == (TokenPrices{2, 8, {}, {}, {}, {}}));
        QVERIFY(prices->note.empty());
    }

    void whatIsNoPriceIsRefused_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("why");
        QTest::newRow("an empty list") << "[]"
                                       << "no price is listed";
        QTest::newRow("an entry without prices") << R"([{"constraint": null}])"
                                                 << "no price is listed";
        QTest::newRow("a number") << "5"
                                  << "its prices are not an object";
        QTest::newRow("one of several") << "[" + variant("", 1, 2) + "," + variant("", -1, 2) + "]"
                                        << "a price is negative";
        QTest::newRow("an unknown condition") << "[" + variant(R"({"region": "eu"})", 1, 2) + "]"
                                              << "a price under a condition that is not known here";
    }
    void whatIsNoPriceIsRefused()
    {
        QFETCH(const QString, json);
        const Result<genai::ReadPrices> prices = read(json);
        QVERIFY(!prices.ok() && prices.error().where.empty());
        QTEST(words(prices.error().what), "why");
    }

    void daysComeInTheirOrderAndTheLastOfOneCounts()
    {
        const Result<genai::ReadPrices> prices =
            read("[" + variant(R"({"start_date": "2026-01-01"})", 9, 8) + "," + variant("", 10, 40) + "," +
                 variant(R"({"start_date": "2025-06-10"})", 2, 8) + "," +
                 variant(R"({"start_date": "2026-01-01"})", 3, 8) + "]");
        QVERIFY(prices.ok());
        QStringList found;
        for (const DatedPrices& dated : prices->dated)
            found << QString::fromStdString(dated.from) + ":" + QString::number(dated.prices.input);
        QCOMPARE(found, (QStringList{":10", "2025-06-10:2", "2026-01-01:3"}));
    }

    void longPromptsAreTiersOfTheirTime()
    {
        const auto tiered = [](const char* constraint, int price) {
            return QStringLiteral(R"({%1"prices": {"input_mtok": {"base": 5, "tiers": [{"start": 200000, "price": %2}]},
                                                    "output_mtok": 25}})")
                .arg(QLatin1String(constraint))
                .arg(price);
        };
        const Result<genai::ReadPrices> prices =
            read("[" + tiered("", 10) + "," + variant(R"({"start_date": "2026-03-13"})", 5, 25) + "," +
                 tiered(R"("constraint": {"start_date": "2026-05-01"}, )", 12) + "]");
        QVERIFY(prices.ok());
        QCOMPARE(prices->dated.size(), std::size_t{3});
        QVERIFY((prices->dated[0].tiers == std::vector<PromptTier>{{200000, {10, 25, {}, {}, {}, {}}}}));
        QVERIFY(prices->dated[1].tiers.empty());
        QVERIFY((prices->dated[2].tiers == std::vector<PromptTier>{{200000, {12, 25, {}, {}, {}, {}}}}));
        QVERIFY(prices->note.empty());
    }

    void theLongestPartOfTheDayCounts_data()
    {
        QTest::addColumn<QString>("variants");
        QTest::addColumn<double>("input");
        QTest::addColumn<QString>("note");
        const QString day = R"({"start_time": "00:30:00Z", "end_time": "16:30:00Z"})";
        const QString night = R"({"start_time": "22:00:00Z", "end_time": "01:00:00Z"})";
        QTest::newRow("most of the day") << variant("", 1, 2) + "," + variant(day, 3, 4) << 3.0
                                         << "These prices hold from 00:30 to 16:30 UTC. At other times: $1.00 in and "
                                            "$2.00 out.";
        QTest::newRow("a few hours over midnight") << variant("", 1, 2) + "," + variant(night, 3, 4) << 1.0
                                                   << "From 22:00 to 01:00 UTC: $3.00 in and $4.00 out.";
        QTest::newRow("parts alone") << variant(night, 1, 2) + "," + variant(day, 3, 4) << 3.0
                                     << "These prices hold from 00:30 to 16:30 UTC. From 22:00 to 01:00 UTC: $1.00 in "
                                        "and $2.00 out.";
        QTest::newRow("besides days") << variant("", 1, 2) + "," + variant(R"({"start_date": "2020-01-01"})", 5, 6) +
                                             "," + variant(day, 3, 4)
                                      << 5.0 << "From 00:30 to 16:30 UTC: $3.00 in and $4.00 out.";
    }
    void theLongestPartOfTheDayCounts()
    {
        QFETCH(const QString, variants);
        const Result<genai::ReadPrices> prices = read("[" + variants + "]");
        QVERIFY(prices.ok());
        QTEST(prices->dated.back().prices.input, "input");
        QTEST(words(prices->note), "note");
    }
};

QTEST_APPLESS_MAIN(GenaiPricesTest)
#include "genai_prices_test.moc"
