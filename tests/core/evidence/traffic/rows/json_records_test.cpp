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
    JsonRecords records;
    const JsonFault fault = records.read(
        std::string_view(padded).substr(0, static_cast<std::size_t>(record.size())), columns,
        [&rows](const JsonRow& row) {
            rows << QStringLiteral("%1: ").arg(row.number) +
                        (row.fault != JsonFault::None ? QString::fromStdString(inWords(recordFault(row.fault)))
                                                      : text(row.fields[LogField::Time]) + QStringLiteral(", ") +
                                                            text(row.fields[LogField::Input]) + QStringLiteral(", ") +
                                                            text(row.fields[LogField::Output]));
        });
    if (fault != JsonFault::None)
        rows << QString::fromStdString(inWords(recordFault(fault)));
    return rows;
}

} // namespace

class JsonRecordsTest : public QObject {
    Q_OBJECT

private slots:
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
        row(R"({"data":[]})", {});
        row(R"({"data":["x"],"in":1})", {"0: , 1, "}); // no list of rows
        row(R"({"other":[{"in":1}]})", {"0: , , "});
        // Attributes are keys of the row.
        row(R"({"attributes":{"in":1,"t":"x"},"cache_creation":{"out":2}})", {"0: x, 1, 2"});
        row(R"({"attributes":[{"key":"in","value":{"intValue":"1"}},{"key":"out","value":{"a":1,"b":2}},{"key":5},6]})",
            {"0: , 1, "});
        row(R"({"usage":{"input":4,"output":5}})", {"0: , 4, 5"});
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

    void namesAreEachRowsKeys()
    {
        JsonRecords records;
        QStringList names;
        const auto add = [&names](const std::vector<std::string_view>& keys) {
            QStringList row;
            for (const std::string_view key : keys)
                row << text(key);
            names << row.join(u' ');
        };
        QVERIFY(records.names(R"({"a":1,"data":[{"b":null},7,{"attributes":{"c":1}}]})", add) == JsonFault::None);
        QCOMPARE(names, (QStringList{"a b", "a c"}));
        QCOMPARE(records.names("{", add), JsonFault::NotJson);
        QCOMPARE(records.names("1", add), JsonFault::NoObject);
    }

    void usage_data()
    {
        QTest::addColumn<QByteArray>("usage");
        QTest::addColumn<QByteArray>("counts"); // input, output, cached, written
        const auto row = [](const char* usage, const char* counts) {
            QTest::newRow(usage) << QByteArray(usage) << QByteArray(counts);
        };
        row(R"({"input":100,"output":10})", "100 10 - -");
        row(R"({"input":100,"output":10,"total":110,"input_cached_tokens":40})", "100 10 40 -"); // held already
        row(R"({"input":100,"output":10,"total":150,"input_cached_tokens":40})", "140 10 40 -"); // added
        row(R"({"input":100,"output":10,"cache_read_input_tokens":40})", "140 10 40 -");
        row(R"({"input":100,"output":10,"cache_creation_input_tokens":5,"cache_write":6})", "111 10 - 11");
        row(R"({"input":100,"input_audio":3,"output":10,"output_reasoning":4})", "103 14 - -");
        row(R"({"input":100,"output":10,"total":110,"output_reasoning":4})", "100 10 - -");
        row(R"({"input_text":7,"output_text":8})", "7 8 - -");
        row(R"({"input":0,"output":null,"cached_tokens":0,"cost":9})", "0 - 0 -");
        row(R"({"total":5})", "- - - -");
        row("{}", "- - - -");
    }
    void usage()
    {
        QFETCH(const QByteArray, usage);
        JsonRecords records;
        LogFields fields{};
        fields[LogField::Usage] = "the text";
        QCOMPARE(records.readUsage(usage.toStdString(), fields), JsonFault::None);
        QByteArrayList counts;
        for (const LogField field : {LogField::Input, LogField::Output, LogField::Cached, LogField::Written})
            counts << (fields[field].empty() ? QByteArray("-") : QByteArray::fromStdString(std::string(fields[field])));
        QTEST(counts.join(' '), "counts");
        QVERIFY(fields[LogField::Usage].empty());
    }

    void usageThatCannotBeRead()
    {
        JsonRecords records;
        LogFields fields{};
        QCOMPARE(records.readUsage(R"({"input":-1})", fields), JsonFault::NoCount);
        QCOMPARE(records.readUsage(R"({"input":"1"})", fields), JsonFault::NoCount);
        QCOMPARE(records.readUsage("[]", fields), JsonFault::NoObject);
        QCOMPARE(records.readUsage("", fields), JsonFault::NotJson);
    }
};

QTEST_APPLESS_MAIN(JsonRecordsTest)
#include "json_records_test.moc"
