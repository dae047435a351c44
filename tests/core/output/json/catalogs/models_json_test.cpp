// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/catalogs/models_json.h"

#include "tests/support/json_reading.h"
#include "tests/support/made_model.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr std::chrono::sys_days today = std::chrono::year(2026) / 7 / 20;

Json answerTo(const CatalogModel& model, std::chrono::sys_days day = today)
{
    return Json::parse(modelsJson({model}, day))[0];
}

} // namespace

class ModelsJsonTest : public QObject {
    Q_OBJECT

private slots:
    void noModels() { QCOMPARE(modelsJson({}, today), std::string("[]\n")); }

    void saysAllThatIsKnown()
    {
        CatalogModel model = madeModel("tuned", "2026-07-01", {madePrices(1, 2)});
        model.kind = ModelKind::FineTuned;
        model.base = "plain";
        model.training = 25;
        model.context = 128000;
        model.prices[0].prices.cachedInput = 0.1;
        model.prices[0].prices.cacheWrite = 1.25;
        model.prices[0].prices.batchInput = 0.5;
        model.prices[0].prices.batchOutput = 0.75;
        QCOMPARE(answerTo(model).dump(),
                 std::string(R"({"id":"tuned","vendor":"A vendor","kind":"fine-tuned","input":1.0,"output":2.0,)"
                             R"("cached_input":0.1,"cache_write":1.25,"batch_input":0.5,"batch_output":0.75,)"
                             R"("context":128000.0,"source":"a list","as_of":"2026-07-01","base":"plain",)"
                             R"("training":25.0,"notes":[],"in_force_since":null,"tiers":[],"dated_prices":[]})"));
    }

    void tiersAreThoseInForce()
    {
        CatalogModel model = madeModel("a", "2026-07-01", {madePrices(1, 2), madePrices(3, 4, "2026-07-02")});
        model.prices[1].tiers = {{200000, {6, 8, 0.6, {}, {}, {}}}};
        const Json json = answerTo(model);
        QCOMPARE(json["tiers"].dump(),
                 std::string(R"([{"above":200000.0,"input":6.0,"output":8.0,"cached_input":0.6,"cache_write":null,)"
                             R"("batch_input":null,"batch_output":null}])"));
        QVERIFY(json["dated_prices"][0]["tiers"].empty() && json["dated_prices"][1]["tiers"] == json["tiers"]);
    }

    void whatIsNotKnownIsNull()
    {
        const Json json = answerTo(madeModel("a", "2026-07-01", {madePrices(1, 2)}));
        for (const char* key : {"cached_input", "cache_write", "batch_input", "batch_output", "context", "base",
                                "training", "in_force_since"})
            QVERIFY2(json.at(key).is_null(), key);
    }

    void tellsThePricesInForceOnTheDay_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<double>("input");
        QTest::addColumn<QString>("since");
        QTest::newRow("before any change") << "2026-07-19" << 3.0 << "";
        QTest::newRow("on the day of the change") << "2026-07-20" << 2.0 << "2026-07-20";
        QTest::newRow("after the last change") << "2027-01-02" << 1.0 << "2027-01-01";
    }
    void tellsThePricesInForceOnTheDay()
    {
        QFETCH(const QString, day);
        QFETCH(const double, input);
        QFETCH(const QString, since);
        const CatalogModel model = madeModel(
            "a", "2026-07-01", {madePrices(3, 6), madePrices(2, 4, "2026-07-20"), madePrices(1, 2, "2027-01-01")});
        const QDate date = QDate::fromString(day, Qt::ISODate);
        const Json json = answerTo(
            model, std::chrono::sys_days(std::chrono::days(date.toJulianDay() - QDate(1970, 1, 1).toJulianDay())));
        QVERIFY(json["input"] == input && json["output"] == 2 * input);
        QVERIFY(json["in_force_since"] == (since.isEmpty() ? Json(nullptr) : Json(since.toStdString())));
        QVERIFY(!json["notes"].empty());
        const Json& dated = json["dated_prices"];
        QCOMPARE(dated.size(), std::size_t{3}); // all of them, the one in force as well
        QCOMPARE(keysOf(dated[0]),
                 std::string("from|input|output|cached_input|cache_write|batch_input|batch_output|tiers"));
        QVERIFY(dated[0]["from"].is_null() && dated[0]["input"] == 3.0);
        QVERIFY(dated[2]["from"] == "2027-01-01" && dated[2]["output"] == 2.0);
    }

    void modelsStandInTheOrderGiven()
    {
        const Json json = Json::parse(modelsJson(
            {madeModel("z", "2026-07-01", {madePrices(1, 2)}), madeModel("a", "2026-07-01", {madePrices(1, 2)})},
            today));
        QVERIFY(json[0]["id"] == "z" && json[1]["id"] == "a");
    }
};

QTEST_APPLESS_MAIN(ModelsJsonTest)
#include "models_json_test.moc"
