// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/rows/json_records.h"
#include "core/files/records/buffered_source.h"

#include <QTest>

using namespace breakeven;

namespace {

const std::vector<LogColumn> columns{{LogField::Time, "t"},
                                     {LogField::Time, "time"},
                                     {LogField::Input, "in"},
                                     {LogField::Output, "out"},
                                     {LogField::Usage, "usage"}};

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

/// Each row as "number: time, input, output", or with why it can't be read.
QStringList rowsOf(const QByteArray& record)
{
    const std::string padded = record.toStdString() + std::string(BufferedSource::padding, ' ');
    QStringList rows;
    JsonRecords records(columns);
    const JsonFault fault = records.read(
        std::string_view(padded).substr(0, static_cast<std::size_t>(record.size())), [&rows](const JsonRow& row) {
            rows << (row.isEmptyList ? QStringLiteral("empty: ") : QStringLiteral("%1: ").arg(row.number)) +
                        (row.fault != JsonFault::None ? QString::fromStdString(inWords(recordFault(row.fault)))
                                                      : text(row.fields[LogField::Time]) + QStringLiteral(", ") +
                                                            text(row.fields[LogField::Input]) + QStringLiteral(", ") +
                                                            text(row.fields[LogField::Output]));
        });
    if (fault != JsonFault::None)
        rows << QString::fromStdString(inWords(recordFault(fault)));
    return rows;
}

/// With a text of JSON, whose quotes are written as ' here: moc stumbles over them.
const std::string chosenRecord = R"({"in":1,"a":{"b":"deep","c":2},"labels":["x","y"]})";
const std::string record =
    R"({"input":{"tokens":[1],"n":7},"usage":{"prompt_tokens":"12","total":5.0,"cost":0.5,)"
    R"("prompt_tokens_details":{"cached_tokens":3}},"metadata":"{'a_tokens':1}","max_tokens":9,)"
    R"("messages":[{"tokens":4}],"prompt":{"tokens":6},"reasoning_tokens":null,"thinking_tokens":-1})";

} // namespace

class JsonRecordsTest : public QObject {
    Q_OBJECT

private slots:
    void pagesSayWhetherOthersFollow_data();
    void pagesSayWhetherOthersFollow();
    void whatIsChosenByItsNameIsFound();
    void anEventHasNoIdOfItsOwn();
    void rows_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const QByteArray& record, const QStringList& rows) {
            QTest::newRow(record.constData()) << record << rows;
        };
        row(R"({"T":"x","IN":1,"out":2,"more":3})", {"0: x, 1, 2"});
        row("{}", {"0: , , "});
        // Numbers are digits, and what holds others is nothing.
        row(R"({"in":1.5,"out":-3,"t":true})", {"0: true, 1.500000, -3"});
        row(R"({"in":18446744073709551615,"out":1e300,"t":[1]})", {"0: , 18446744073709551615, 1.000000e+300"});
        // Of two names the first counts, wherever it stands, and a null is not there.
        row(R"({"time":"second","t":"first"})", {"0: first, , "});
        row(R"({"t":"first","time":"second"})", {"0: first, , "});
        row(R"({"t":null,"time":"second"})", {"0: second, , "});
        // A list's rows have what stands around it, and nothing of each other.
        row(R"({"t":"x","data":[{"in":1},{"out":2}],"in":7})", {"1: x, 1, ", "2: x, 7, 2"});
        row(R"({"data":[{"t":"a","results":[{"in":1},null]},5,{"t":"b","results":[{"in":2}]}]})",
            {"1: a, 1, ", "2: is no JSON object", "3: is no JSON object", "4: b, 2, "});
        row(R"({"data":[]})", {"empty: , , "});
        row(R"({"data":[{"t":"a","results":[]},{"t":"b","results":[{"in":2}]}]})", {"empty: a, , ", "1: b, 2, "});
        row(R"({"t":"a","scopeSpans":[{"spans":[]},{"in":3}]})", {"empty: a, , ", "1: a, 3, "});
        row(R"({"data":["x"],"in":1})", {"0: , 1, "}); // no list of rows
        row(R"({"other":[{"in":1}]})", {"0: , , "});
        // Attributes are keys of the row.
        row(R"({"attributes":{"in":1,"t":"x"},"cache_creation":{"out":2}})", {"0: x, 1, 2"});
        row(R"({"attributes":[{"key":"in","value":{"intValue":"1"}},{"key":"out","value":{"a":1,"b":2}},{"key":5},6]})",
            {"0: , 1, "});
        row(R"({"usage":{"input":4.5}})", {"0: has a count of tokens that is no whole number"});
        row("[1]", {"is no JSON object"});
        row("{\"in\":1", {"is not valid JSON"});
        row("{\"in\":\"\xff\"}", {"is not UTF-8"});
    }
    void rows()
    {
        QFETCH(const QByteArray, record);
        QTEST(rowsOf(record), "rows");
    }

    void listsAreFollowedForEightLevels()
    {
        const auto nested = [](int levels) {
            return QByteArray("{\"data\":[").repeated(levels) + "{\"in\":1}" + QByteArray("]}").repeated(levels);
        };
        QCOMPARE(rowsOf(nested(8)), QStringList{"1: , 1, "});
        QCOMPARE(rowsOf(nested(9)), QStringList{"1: , , "});
    }

    /// Keys in objects are reached by their paths, and what counts tokens is found wherever it usually stands.
    void pathsAndCounts()
    {
        std::string written;
        for (const char c : record)
            written += c == '\'' ? std::string("\\\"") : std::string(1, c);
        const std::string padded = written + std::string(BufferedSource::padding, ' ');
        JsonRecords records({{LogField::Input, "input.n"}});
        QStringList counts;
        QCOMPARE(records.read(std::string_view(padded).substr(0, written.size()),
                              [&counts](const JsonRow& row) {
                                  counts << text(row.fields[LogField::Input]);
                                  for (const NamedCount& count : row.fields.counts)
                                      counts << QStringLiteral("%1 %2").arg(text(count.name)).arg(count.tokens);
                              }),
                 JsonFault::None);
        QCOMPARE(counts, (QStringList{"7", "usage.prompt_tokens 12", "usage.total 5",
                                      "usage.prompt_tokens_details.cached_tokens 3", "metadata.a_tokens 1"}));
    }

    void namesAreEachRowsKeys()
    {
        JsonRecords records;
        QStringList names;
        const auto add = [&names](const std::vector<JsonName>& keys) {
            QStringList row;
            for (const JsonName& key : keys)
                row << text(key.path) + (key.holdsOthers ? QStringLiteral("/") : u'=' + text(key.sample));
            names << row.join(u' ');
        };
        QVERIFY(records.names(R"({"a":1,"data":[{"b":null},7,{"attributes":{"c":"x"}}]})", add) == JsonFault::None);
        QCOMPARE(names, (QStringList{"a=1 b=", "a=1 c=x"}));
        QVERIFY(records.names(R"({"a":{"b":{"c":2}},"d":[3]})", add) == JsonFault::None);
        QCOMPARE(names.last(), QStringLiteral("a/ a.b/ a.b.c=2 d/"));
        QCOMPARE(records.names("{", add), JsonFault::NotJson);
        QCOMPARE(records.names("1", add), JsonFault::NoObject);
    }

    void countsInATextOfJson()
    {
        JsonRecords records;
        LogFields fields;
        QCOMPARE(records.readCounts("usage", R"({"input":100,"output":10,"cost":0.25,"a":{"b":"x"}})", false, fields),
                 JsonFault::None);
        QVERIFY(fields.counts.size() == 2 && fields.counts[0].kind == TokenKind::Input &&
                fields.counts[0].tokens == 100 && fields.counts[0].name == "usage.input" &&
                fields.counts[1].kind == TokenKind::Output);
        // More are added to those that there are.
        QCOMPARE(records.readCounts("metadata", R"({"cached_tokens":0})", false, fields), JsonFault::None);
        QVERIFY(fields.counts.size() == 3 && fields.counts[2].kind == TokenKind::Cached);
    }

    void usageThatCannotBeRead()
    {
        JsonRecords records;
        LogFields fields;
        QCOMPARE(records.readCounts("usage", R"({"input":-1})", true, fields), JsonFault::NoCount);
        QCOMPARE(records.readCounts("usage", R"({"input":4.5})", true, fields), JsonFault::NoCount);
        QCOMPARE(records.readCounts("usage", R"({"input":"x"})", true, fields), JsonFault::NoCount);
        QCOMPARE(records.readCounts("usage", R"({"input":"1"})", true, fields), JsonFault::None);
        QCOMPARE(records.readCounts("usage", "[]", true, fields), JsonFault::NoObject);
        QCOMPARE(records.readCounts("usage", "", true, fields), JsonFault::NotJson);
    }
};

void JsonRecordsTest::pagesSayWhetherOthersFollow_data()
{
    QTest::addColumn<QByteArray>("around");
    QTest::addColumn<int>("more"); // -1: nothing is said
    const auto row = [](const char* around, int more) { QTest::newRow(around) << QByteArray(around) << more; };
    row("", -1);
    row(R"(,"has_more":true)", 1);
    row(R"(,"has_more":false)", 0);
    row(R"(,"has_more":false,"next_page":null)", 0);
    row(R"(,"next_page":"page_X")", 1);
    row(R"(,"nextCursor":"")", 0);
    row(R"(,"cursors":{"next":"x"})", 1);
    row(R"(,"meta":{"page":1,"totalPages":3})", 1);
    row(R"(,"meta":{"page":3,"totalPages":3})", 0);
    row(R"(,"page":1)", -1);
    row(R"(,"has_more":"yes")", -1);
}

void JsonRecordsTest::pagesSayWhetherOthersFollow()
{
    QFETCH(const QByteArray, around);
    QFETCH(const int, more);
    const auto said = [](const std::string& record) {
        const std::string padded = record + std::string(BufferedSource::padding, ' ');
        JsonRecords records(columns);
        const JsonFault fault = records.read(std::string_view(padded).substr(0, record.size()), [](const JsonRow&) {});
        const std::optional<bool> follow = records.moreFollow();
        return fault != JsonFault::None ? -2 : follow ? int{*follow} : -1;
    };
    QCOMPARE(said("{\"data\":[{\"in\":1}]" + around.toStdString() + "}"), more);
    QCOMPARE(said("{\"data\":[]" + around.toStdString() + "}"), more);
    QCOMPARE(said("{\"in\":1" + around.toStdString() + "}"), -1); // a row is no page
}

void JsonRecordsTest::whatIsChosenByItsNameIsFound()
{
    std::vector<LogColumn> all = columns;
    all.push_back({LogField::Tag, "labels"});
    all.push_back({LogField::Chosen, "in"});
    all.push_back({LogField::Chosen, "a.b"});
    all.push_back({LogField::Chosen, "labels"});
    const std::string record = chosenRecord + std::string(BufferedSource::padding, ' ');
    JsonRecords records(all);
    int rows = 0;
    QVERIFY(records.read(std::string_view(record).substr(0, chosenRecord.size()), [&rows](const JsonRow& row) {
        ++rows;
        QVERIFY(row.fields.chosen.size() == 3 && row.fields.chosen[0] == "1" && row.fields.chosen[1] == "deep");
        QCOMPARE(text(row.fields.chosen[2]), QStringLiteral("[\"x\",\"y\"]"));
        QCOMPARE(text(row.fields[LogField::Tag]), QStringLiteral("[\"x\",\"y\"]"));
        QCOMPARE(text(row.fields[LogField::Input]), QStringLiteral("1"));
    }) == JsonFault::None);
    QCOMPARE(rows, 1);
}

void JsonRecordsTest::anEventHasNoIdOfItsOwn()
{
    JsonRecords records({{LogField::Id, "spanId"}, {LogField::Input, "in"}});
    const auto idOf = [&records](const std::string& list) {
        const std::string record = "{\"" + list + "\":[{\"spanId\":\"a\",\"in\":1}]}";
        const std::string padded = record + std::string(BufferedSource::padding, ' ');
        QString id;
        static_cast<void>(records.read(std::string_view(padded).substr(0, record.size()),
                                       [&id](const JsonRow& row) { id = text(row.fields[LogField::Id]); }));
        return id;
    };
    QCOMPARE(idOf("spans"), QStringLiteral("a"));
    QCOMPARE(idOf("logRecords"), QString());
    QCOMPARE(idOf("spans"), QStringLiteral("a"));
}

QTEST_APPLESS_MAIN(JsonRecordsTest)
#include "json_records_test.moc"
