// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/lines/evaluation_line.h"

#include "core/output/json/evaluation_json.h"
#include "tests/support/json_reading.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/random_scenarios.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

std::string textOf(const LineBuffer& buffer)
{
    return {buffer.data(), buffer.size()};
}

/// What a line should say: the whole answer but for the months, and for what stands once for all lines.
Json expectedLine(const Evaluation& evaluation)
{
    const Json whole = Json::parse(evaluationJson(evaluation, false));
    Json line{{"id", 3}};
    for (const char* key : {"verdict", "volume", "options", "cheapest", "cheaper_not_shown"})
        line[key] = whole[key];
    for (Json& option : line["options"]) {
        option["over_time"].erase("cumulative");
        option["over_time"].erase("first_payback_months");
        if (option["over_time"].empty())
            option.erase("over_time");
    }
    return line;
}

} // namespace

class EvaluationLineTest : public QObject {
    Q_OBJECT

private slots:
    /// Digit by digit what the whole answer says, in the same order.
    void isTheAnswerWithoutMonths()
    {
        RandomScenarios random(8);
        for (int i = 0; i < 100; ++i) {
            const Scenario scenario = i % 4 == 0 ? random.sawtooth(1e3) : random.next();
            const Evaluation evaluation = evaluate(scenario);
            LineBuffer buffer;
            addEvaluationLine(buffer, "3", evaluation);
            const std::string text = textOf(buffer);
            QCOMPARE(text.find('\n'), text.size() - 1);
            const Json found = Json::parse(text);
            const Json expected = expectedLine(evaluation);
            QVERIFY2(found == expected, (describe(scenario) + '\n' + found.dump() + '\n' + expected.dump()).c_str());
            QCOMPARE(keysOf(found), keysOf(expected));
            QCOMPARE(keysOf(found["options"][4]), keysOf(expected["options"][4]));
            QCOMPARE(keysOf(found["options"][4]["monthly"]), keysOf(expected["options"][4]["monthly"]));
        }
    }

    void errorsAreQuoted()
    {
        LineBuffer buffer;
        addErrorLine(buffer, "\"a\"", {"/set/x\"y", "is \"wrong\"\\\n"});
        const Json line = Json::parse(textOf(buffer));
        QCOMPARE(keysOf(line), std::string("id|error"));
        QVERIFY(line["id"] == "a");
        // An error is one line, whatever was given.
        QCOMPARE(line["error"].get<std::string>(), Error("/set/x\"y", "is \"wrong\"\\\n").sentence());
        QCOMPARE(textOf(buffer).find('\n'), textOf(buffer).size() - 1);
    }
};

QTEST_APPLESS_MAIN(EvaluationLineTest)
#include "evaluation_line_test.moc"
