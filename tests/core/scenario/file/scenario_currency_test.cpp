// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/scenario_file.h"
#include "core/scenario/file/scenario_format.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace breakeven;

namespace {

std::string fileWith(const std::string& currency)
{
    return R"({"format": "breakeven-scenario", "version": 1, "currency": )" + currency + "}";
}

constexpr const char* euros =
    R"({"code": "EUR", "per_dollar": 0.92, "day": "2026-11-20", "source": "European Central Bank"})";

} // namespace

/// The member "currency" of a scenario file.
class ScenarioCurrencyTest : public QObject {
    Q_OBJECT

private slots:
    void roundTrips()
    {
        const Result<ScenarioFile> file = parseScenario(fileWith(euros), "f");
        QVERIFY(file.ok());
        QCOMPARE(file->scenario.currency, (ShownCurrency{"EUR", 0.92, "2026-11-20", "European Central Bank"}));
        const std::string text = formatScenario(file->scenario);
        QVERIFY(nlohmann::json::parse(text)["currency"] == nlohmann::json::parse(euros));
        const Result<ScenarioFile> again = parseScenario(text, "f");
        QVERIFY(again && again->scenario == file->scenario);
        QVERIFY(!nlohmann::json::parse(formatScenario(inDollars(file->scenario))).contains("currency"));
    }

    void keepsWhatItDoesNotKnow()
    {
        const std::string more =
            R"({"code": "EUR", "per_dollar": 0.92, "day": "2026-11-20", "source": "ECB", "bid": [1, 2]})";
        const Result<ScenarioFile> file = parseScenario(fileWith(more), "f");
        QVERIFY(file.ok());
        QVERIFY(nlohmann::json::parse(formatScenario(file->scenario))["currency"] == nlohmann::json::parse(more));
    }

    void figuresStayDollars()
    {
        const Result<ScenarioFile> file = parseScenario(fileWith(euros), "f");
        QVERIFY(inDollars(file->scenario) == Scenario());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("what"); // the beginning
        const auto with = [](const char* code, const char* rate, const char* day, const char* source) {
            return QStringLiteral(R"({"code": %1, "per_dollar": %2, "day": %3, "source": %4})")
                .arg(code, rate, day, source);
        };
        const char* day = "\"2026-11-20\"";
        QTest::newRow("a text") << "\"EUR\""
                                << "/currency"
                                << "\"EUR\" is not an object";
        QTest::newRow("null") << "null"
                              << "/currency"
                              << "null is not an object";
        QTest::newRow("empty") << "{}"
                               << "/currency/code"
                               << "code is missing";
        QTest::newRow("no source") << R"({"code": "EUR", "per_dollar": 0.92, "day": "2026-11-20"})"
                                   << "/currency/source"
                                   << "source is missing";
        QTest::newRow("code a number") << with("5", "0.92", day, "\"s\"") << "/currency/code"
                                       << "5 is not";
        QTest::newRow("small letters") << with("\"eur\"", "0.92", day, "\"s\"") << "/currency/code"
                                       << "\"eur\" is no currency that money can be shown in: AED, AUD,";
        QTest::newRow("no currency") << with("\"ABC\"", "0.92", day, "\"s\"") << "/currency/code"
                                     << "\"ABC\" is no currency";
        QTest::newRow("dollars") << with("\"USD\"", "1", day, "\"s\"") << "/currency/code"
                                 << "USD is what every figure";
        QTest::newRow("rate a text") << with("\"EUR\"", "\"0.92\"", day, "\"s\"") << "/currency/per_dollar"
                                     << "\"0.92\" is not a number";
        QTest::newRow("zero") << with("\"EUR\"", "0", day, "\"s\"") << "/currency/per_dollar"
                              << "0 is no rate";
        QTest::newRow("negative") << with("\"EUR\"", "-1", day, "\"s\"") << "/currency/per_dollar"
                                  << "−1 is no rate";
        QTest::newRow("tiny") << with("\"EUR\"", "0.0009", day, "\"s\"") << "/currency/per_dollar"
                              << "0.0009 is no rate";
        QTest::newRow("huge") << with("\"EUR\"", "1e7", day, "\"s\"") << "/currency/per_dollar"
                              << "10,000,000 is no rate";
        QTest::newRow("day a number") << with("\"EUR\"", "0.92", "20261120", "\"s\"") << "/currency/day"
                                      << "20261120 is not";
        QTest::newRow("no such day") << with("\"EUR\"", "0.92", "\"2026-02-29\"", "\"s\"") << "/currency/day"
                                     << "\"2026-02-29\" is no day";
        QTest::newRow("a month") << with("\"EUR\"", "0.92", "\"2026-11\"", "\"s\"") << "/currency/day"
                                 << "\"2026-11\" is no day";
        QTest::newRow("source empty") << with("\"EUR\"", "0.92", day, "\"\"") << "/currency/source"
                                      << "the rate lacks its source";
        QTest::newRow("source blank") << with("\"EUR\"", "0.92", day, "\" \"") << "/currency/source"
                                      << "the rate lacks its source";
        QTest::newRow("source a list") << with("\"EUR\"", "0.92", day, "[]") << "/currency/source"
                                       << "an array is not";
    }
    void refuses()
    {
        QFETCH(const QString, currency);
        QFETCH(const QString, where);
        QFETCH(const QString, what);
        const Result<ScenarioFile> file = parseScenario(fileWith(currency.toStdString()), "f");
        QVERIFY(!file);
        QVERIFY2(QString::fromStdString(file.error().where).endsWith(where), file.error().where.c_str());
        const QString said = QString::fromStdString(inWords(file.error().what));
        QVERIFY2(said.startsWith(what), qPrintable(said));
    }
};

QTEST_APPLESS_MAIN(ScenarioCurrencyTest)
#include "scenario_currency_test.moc"
