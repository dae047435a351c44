// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/rows/log_format.h"

#include <QTest>

#include <algorithm>
#include <cctype>

using namespace breakeven;

namespace {

using Names = std::vector<std::string_view>;

/// The first name of each field that the format needs.
Names neededNames(const LogFormat& format)
{
    Names names;
    for (const LogField field : format.required)
        names.push_back(std::find_if(format.columns.begin(), format.columns.end(), [field](const auto& column) {
                            return column.field == field;
                        })->name);
    return names;
}

std::string formatNamed(const Names& names, bool json)
{
    const LogFormat* format = formatOf(names, json);
    return format == nullptr ? "none" : std::string(format->name);
}

} // namespace

class LogFormatTest : public QObject {
    Q_OBJECT

private slots:
    void needsItsRequiredFieldsAndNoMore()
    {
        for (const LogFormat& format : logFormats()) {
            const Names names = neededNames(format);
            QCOMPARE(formatNamed(names, false), format.csv ? std::string(format.name) : "none");
            QCOMPARE(formatNamed(names, true), format.json ? std::string(format.name) : "none");
            for (std::size_t left = 0; left < names.size(); ++left) {
                Names fewer = names;
                fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(left));
                QVERIFY2(lacksField(format, fewer), names[left].data());
            }
        }
    }

    void anyOfItsNamesWillDo()
    {
        for (const LogFormat& format : logFormats())
            for (const LogColumn& column : format.columns) {
                const auto place = std::ranges::find(format.required, column.field);
                if (place == format.required.end())
                    continue;
                Names names = neededNames(format);
                names[static_cast<std::size_t>(place - format.required.begin())] = column.name;
                QVERIFY2(!lacksField(format, names), column.name.data());
            }
    }

    void caseAndOrderDoNotMatter()
    {
        for (const LogFormat& format : logFormats()) {
            std::vector<std::string> capitals;
            for (const std::string_view name : neededNames(format)) {
                capitals.emplace_back(name);
                for (char& c : capitals.back())
                    c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
            }
            QVERIFY2(!lacksField(format, Names(capitals.rbegin(), capitals.rend())), format.name.data());
        }
    }

    void theMoreParticularComesFirst_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char* names, const char* csv, const char* json) {
            QTest::newRow(names) << QByteArray(names) << QByteArray(csv) << QByteArray(json);
        };
        row("start_time gen_ai.usage.input_tokens gen_ai.usage.output_tokens usage_details", "langfuse",
            "opentelemetry");
        row("startTime prompt_tokens completion_tokens usageDetails", "litellm-spend", "litellm-spend");
        row("start_time num_model_requests input_tokens output_tokens usage_details", "openai-usage", "openai-usage");
        row("TIMESTAMP ContextTokens GeneratedTokens", "azure-llm-trace", "none");
        row("start_time gen_ai.usage.input_tokens gen_ai.usage.output_tokens llm.token_count.prompt "
            "llm.token_count.completion",
            "openinference", "opentelemetry");
        row("date startTime successful_requests prompt_tokens completion_tokens", "litellm-daily", "litellm-daily");
        row("run_type start_time startTime prompt_tokens completion_tokens", "langsmith", "langsmith");
        row("time tokens", "none", "none");
    }
    void theMoreParticularComesFirst()
    {
        QFETCH(const QByteArray, names);
        QFETCH(const QByteArray, csv);
        QFETCH(const QByteArray, json);
        const QByteArrayList list = names.split(' ');
        Names views;
        for (const QByteArray& name : list)
            views.emplace_back(name.constData());
        QCOMPARE(formatNamed(views, false), csv.toStdString());
        QCOMPARE(formatNamed(views, true), json.toStdString());
    }

    void everyNameFindsItsFormat()
    {
        const std::vector<std::string> names = logFormatNames();
        QCOMPARE(names.size(), logFormats().size() + 1);
        for (std::size_t i = 0; i + 1 < names.size(); ++i)
            QCOMPARE(findLogFormat(names[i]), &logFormats()[i]);
        QCOMPARE(findLogFormat(names.back()), &chosenColumnsFormat());
        QCOMPARE(findLogFormat("Langfuse"), nullptr);
        QCOMPARE(findLogFormat(""), nullptr);
    }

    void onlyLatinLettersHaveCase_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<bool>("same");
        const auto row = [](const char* a, const char* b, bool same) {
            QTest::addRow("%s and %s", a, b) << QByteArray(a) << QByteArray(b) << same;
        };
        row("azAZ09_.", "AZaz09_.", true);
        row("", "", true);
        row("time", "times", false);
        row("times", "time", false);
        row("@[", "`{", false); // as far apart as capitals are
        row("ä", "Ä", false);
    }
    void onlyLatinLettersHaveCase()
    {
        QFETCH(const QByteArray, a);
        QFETCH(const QByteArray, b);
        QTEST(sameName(a.toStdString(), b.toStdString()), "same");
    }
};

QTEST_APPLESS_MAIN(LogFormatTest)
#include "log_format_test.moc"
