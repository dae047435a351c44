// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/scenario_reading.h"

#include "core/words/english.h"

#include <QTest>

using namespace breakeven;

using Json = nlohmann::ordered_json;

class ScenarioReadingTest : public QObject {
    Q_OBJECT

private slots:
    void showsValues_data()
    {
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char* json, const char* shown) { QTest::newRow(json) << QByteArray(shown); };
        row(R"("")", R"("")");
        row("\"a\\n\\\"b\"", "\"a\\n\\\"b\"");
        row("{}", "an object");
        row("[1]", "an array");
        row("null", "null");
        row("true", "true");
        row("-5", "-5");
        row("18446744073709551615", "18446744073709551615");
        row("0.1", "0.1");
        row("2.0", "2");
        row("1e300", "1e+300");
    }
    void showsValues()
    {
        const Json value = Json::parse(QTest::currentDataTag());
        QTEST(QByteArray::fromStdString(inWords(shownJson(value))), "shown");
    }

    void saysWhatAValueIsNot()
    {
        const Error error = notA(Json::object(), {"scenario.a_number"}, "/a");
        QCOMPARE(error.sentence(), std::string("/a: an object is not a number"));
        QCOMPARE(notA(5, {"scenario.a_text"}).sentence(), std::string("5 is not text"));
    }

    void readsTexts()
    {
        std::string into = "before";
        QVERIFY(readText("caf\u00e9\n", into).ok());
        QCOMPARE(into, std::string("caf\u00e9\n"));
        const Outcome read = readText(5, into);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().sentence(), std::string("5 is not text"));
        QCOMPARE(into, std::string("caf\u00e9\n")); // as it was
    }

    void keepsWhatItDoesNotKnow()
    {
        ScenarioReading reading;
        reading.keepUnknown("sources", "z", 1);
        reading.keepUnknown("advice", "b", "text");
        reading.keepUnknown("sources", "a", Json::array({2}));
        QCOMPARE(reading.unknown.size(), std::size_t{2});
        QCOMPARE(reading.unknown.at("sources").dump(), std::string(R"({"z":1,"a":[2]})")); // in the file's order
        QCOMPARE(reading.unknown.at("advice").dump(), std::string(R"({"b":"text"})"));
    }

    void listsAreJoinedInTheirOrder()
    {
        constexpr std::array<ScenarioMember, 2> first{{{"a", nullptr}, {"b", nullptr}}};
        constexpr std::array<ScenarioMember, 1> second{{{"c", nullptr}}};
        std::string keys;
        for (const ScenarioMember& member : joined(second, first))
            keys += member.key;
        QCOMPARE(keys, std::string("cab"));
    }
};

QTEST_APPLESS_MAIN(ScenarioReadingTest)
#include "scenario_reading_test.moc"
