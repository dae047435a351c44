// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/lines/evaluation_lines.h"

#include "core/files/strict_json.h"
#include "tests/support/log_files.h"

#include <QTest>

#include <unistd.h>

using namespace breakeven;
using namespace breakeven::test;

class EvaluationLinesTest : public QObject {
    Q_OBJECT

private slots:
    void answersStandInTheOrderOfTheLines()
    {
        constexpr std::size_t count = 3000; // more than fill a block
        std::string text;
        for (std::size_t i = 0; i < count; ++i)
            text += i % 500 == 7 ? "oops\n"
                                 : "{\"set\": {\"volume\": " + std::to_string(1000 + i) +
                                       "}, \"id\": " + std::to_string(i) + "}\n";
        bool allGood = true;
        const std::vector<std::string> answers = answersTo(text, &allGood);
        QVERIFY(!allGood);
        QCOMPARE(answers.size(), count);
        for (std::size_t i = 0; i < count; ++i) {
            const std::string beginning =
                i % 500 == 7 ? "{\"id\":null,\"error\":" : "{\"id\":" + std::to_string(i) + ",\"verdict\":[";
            QVERIFY2(answers[i].starts_with(beginning), answers[i].c_str());
            if (i % 500 != 7)
                QVERIFY(answers[i].find("],\"volume\":" + std::to_string(1000 + i) + ",") != std::string::npos);
        }
    }

    /// Wherever a file is cut between lines, the parts' answers are the whole's.
    void answersDoNotDependOnWhereTheirLinesStand()
    {
        const std::string lines[]{R"({"set": {"volume": 5000}})", R"({"set": {"volume": 5}, "id": 1})", "{", "[]",
                                  R"({"set": {"gpu_rate": 3}})"};
        std::vector<std::string> expected;
        std::string text;
        for (const std::string& line : lines) {
            expected.push_back(answersTo(line).at(0));
            text += line + "\n";
        }
        QVERIFY(answersTo(text) == expected);
        std::ranges::reverse(expected);
        std::string reversed;
        for (std::size_t i = std::size(lines); i-- > 0;)
            reversed += lines[i] + "\r\n";
        QVERIFY(answersTo(reversed) == expected);
    }

    void blankLinesAndTheLastOne()
    {
        bool allGood = false;
        QVERIFY(answersTo("", &allGood).empty() && allGood);
        QVERIFY(answersTo("\n \n\r\n", &allGood).empty() && allGood);
        QCOMPARE(answersTo("\n{\"set\": {}}\n\n{\"set\": {}}", &allGood).size(), std::size_t{2});
        QVERIFY(allGood);
    }

    /// It has one error, and what follows is read on.
    void aLineLongerThanAnyScenario()
    {
        const std::string longest(3 * jsonSizeLimit, 'x');
        const std::vector<std::string> answers = answersTo("{\"set\": {}}\n" + longest + "\n{\"set\": {}}\n" + longest);
        QCOMPARE(answers.size(), std::size_t{4});
        QVERIFY(answers[1].find("error") != std::string::npos && answers[3] == answers[1]);
        QCOMPARE(answers[2], answers[0]);
    }

    /// Whoever asks line by line, and waits for each answer, gets it; be it that a line comes in pieces.
    void answersAreWrittenAsTheyAreComputed()
    {
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        Result<ByteSource> source = ByteSource::open("/dev/fd/" + std::to_string(ends[0]));
        QVERIFY(source.ok());
        ByteSource lines = std::move(source).value();
        const auto say = [&](const std::string& text) {
            return ::write(ends[1], text.data(), text.size()) == static_cast<ssize_t>(text.size());
        };
        const std::string first = "{\"set\": {\"volume\": ";
        QVERIFY(say(first + "1000}}\n" + first));
        int answers = 0;
        const Result<bool> allGood = writeEvaluationLines(Scenario(), lines, [&](std::string_view) {
            if (++answers == 3)
                ::close(ends[1]);
            else if (answers < 3 && !say("2000}}\n" + first))
                return Outcome(Error{"pipe", "closed"});
            return success();
        });
        ::close(ends[0]);
        QVERIFY(allGood.ok());
        QCOMPARE(answers, 4);
        QVERIFY(!*allGood); // of the last line there is only a piece
    }

    void stopsWhenNobodyTakes()
    {
        Result<ByteSource> source = ByteSource::open(m_files.write("lines", "{\"set\": {}}\n").string());
        QVERIFY(source.ok());
        ByteSource lines = std::move(source).value();
        const Result<bool> stopped = writeEvaluationLines(Scenario(), lines, [](std::string_view) -> Outcome {
            return Error{"standard output", "", Error::Kind::Outside};
        });
        QVERIFY(!stopped.ok() && stopped.error().where == "standard output");
    }

private:
    std::vector<std::string> answersTo(const std::string& text, bool* allGood = nullptr) const
    {
        Result<ByteSource> source = ByteSource::open(m_files.write("lines", text).string());
        if (!source)
            qFatal("%s", source.error().sentence().c_str());
        ByteSource lines = std::move(source).value();
        std::string bytes;
        const Result<bool> good = writeEvaluationLines(Scenario(), lines, [&bytes](std::string_view piece) {
            bytes += piece;
            return success();
        });
        if (!good)
            qFatal("%s", good.error().sentence().c_str());
        if (allGood != nullptr)
            *allGood = *good;
        std::vector<std::string> answers;
        for (std::size_t at = 0; at < bytes.size();) {
            const std::size_t end = bytes.find('\n', at);
            answers.push_back(bytes.substr(at, end - at));
            at = end + 1;
        }
        return answers;
    }

    LogFiles m_files;
};

QTEST_APPLESS_MAIN(EvaluationLinesTest)
#include "evaluation_lines_test.moc"
