// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/records/record_reader.h"
#include "tests/support/log_files.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr RecordForm lines{RecordForm::Kind::Lines, ','};
constexpr RecordForm csvForm{RecordForm::Kind::Csv, ','};
constexpr RecordForm objects{RecordForm::Kind::Objects, ','};

} // namespace

/// What the three readers make of the same bytes; each record as "line text", or as "line ! why" if it is broken.
class RecordReaderTest : public QObject {
    Q_OBJECT

private slots:
    void records_data();
    void records();
    void takenBack_data();
    void takenBack();
    void aRecordMayBeAsLongAsTheBufferAndNoLonger();

private:
    /// Of a log with those bytes; `takeBack` names the text of a record that is taken back.
    [[nodiscard]] QStringList read(const QByteArray& bytes, const RecordForm& form, const QByteArray& takeBack = {})
    {
        Result<ByteSource> opened = ByteSource::open(m_files.write("log", bytes.toStdString()));
        ByteSource source = std::move(opened).value();
        BufferedSource buffered(source, {});
        if (!buffered.head())
            return {QStringLiteral("no text")};
        RecordReader reader(buffered, form);
        QStringList told;
        Record record;
        while (reader.next(record)) {
            const std::string text(!record.why.empty() ? "! " + inWords(record.why) : std::string(record.text));
            told << QString::number(record.line) + QLatin1Char(' ') + QString::fromStdString(text);
            if (!takeBack.isEmpty() && record.text == takeBack.toStdString())
                told << QString::fromLatin1(reader.takeBack() ? "taken back" : "a page");
        }
        if (buffered.fault())
            told << QStringLiteral("fault");
        return told;
    }

    LogFiles m_files;
};

void RecordReaderTest::records_data()
{
    QTest::addColumn<RecordForm>("form");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("told");
    const QString openQuote = QStringLiteral("! has a quote that is not closed");
    const QString noObject = QStringLiteral("! is not the beginning of a JSON object");
    const QString noEnd = QStringLiteral("! is a JSON object that does not end");

    QTest::newRow("lines") << lines << QByteArray("a\nb\r\n\n \t\nc") << QStringList{"1 a", "2 b", "5 c"};
    QTest::newRow("lines of an old Mac") << lines << QByteArray("a\rb\r\rc") << QStringList{"1 a", "2 b", "4 c"};
    QTest::newRow("a byte-order mark") << lines
                                       << QByteArray("\xef\xbb\xbf"
                                                     "a\nb\n")
                                       << QStringList{"1 a", "2 b"};
    QTest::newRow("lines know no quotes") << lines << QByteArray("\"a\nb\"\n") << QStringList{"1 \"a", "2 b\""};

    QTest::newRow("CSV") << csvForm << QByteArray("a,b\r\n\n1,2") << QStringList{"1 a,b", "3 1,2"};
    QTest::newRow("CSV with a line end in quotes")
        << csvForm << QByteArray("a,\"b\nc\"\nd\n") << QStringList{"1 a,\"b\nc\"", "3 d"};
    QTest::newRow("CSV with doubled quotes")
        << csvForm << QByteArray("\"a\"\"\nb\"\nc\n") << QStringList{"1 \"a\"\"\nb\"", "3 c"};
    QTest::newRow("CSV with a quote inside a cell")
        << csvForm << QByteArray("a\"b\nc\n") << QStringList{"1 a\"b", "2 c"};
    QTest::newRow("CSV with an open quote")
        << csvForm << QByteArray("a\n\"b\nc\nd\n") << QStringList{"1 a", "2 " + openQuote, "3 c", "4 d"};

    QTest::newRow("objects of an array") << objects << QByteArray("[{\"a\":1},\n {\"a\":2}\n]\n")
                                         << QStringList{"1 {\"a\":1}", "2 {\"a\":2}"};
    QTest::newRow("objects over several lines") << objects << QByteArray("{\n\"a\": [1, {}]\n}\n{\"a\":2}")
                                                << QStringList{"1 {\n\"a\": [1, {}]\n}", "4 {\"a\":2}"};
    QTest::newRow("braces in strings") << objects << QByteArray("{\"a\":\"}\\\"}\"}{\"a\":2}")
                                       << QStringList{"1 {\"a\":\"}\\\"}\"}", "1 {\"a\":2}"};
    QTest::newRow("what is no object") << objects << QByteArray("true\nmore\n{\"a\":1}\n")
                                       << QStringList{"1 " + noObject, "3 {\"a\":1}"};
    QTest::newRow("an object that does not end")
        << objects << QByteArray("{\"a\": 1,\n  \"b\": {\n{\"a\":2}\n") << QStringList{"1 " + noEnd, "3 {\"a\":2}"};
}

void RecordReaderTest::records()
{
    QFETCH(const RecordForm, form);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, told);
    QCOMPARE(read(bytes, form), told);
}

void RecordReaderTest::takenBack_data()
{
    QTest::addColumn<RecordForm>("form");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("a line ends where it ends")
        << lines << QByteArray("a\nb\n") << QByteArray("a") << QStringList{"1 a", "taken back", "2 b"};
    QTest::newRow("CSV goes on behind the first line")
        << csvForm << QByteArray("\"a\nb\nc\"\nd\n") << QByteArray("\"a\nb\nc\"")
        << QStringList{"1 \"a\nb\nc\"", "taken back", "2 b", "3 c\"", "4 d"};
    QTest::newRow("an object goes on with the next in it")
        << objects << QByteArray("{\"a\": 1,\n{\"a\": 2}\n}\n{\"a\": 3}\n") << QByteArray("{\"a\": 1,\n{\"a\": 2}\n}")
        << QStringList{"1 {\"a\": 1,\n{\"a\": 2}\n}", "taken back", "2 {\"a\": 2}",
                       "3 ! is not the beginning of a JSON object", "4 {\"a\": 3}"};
    QTest::newRow("a page's rows are read one by one")
        << objects << QByteArray("{\"data\": [{\"n\": 1},\n  {\"n\": 2}]}\n")
        << QByteArray("{\"data\": [{\"n\": 1},\n  {\"n\": 2}]}")
        << QStringList{"1 {\"data\": [{\"n\": 1},\n  {\"n\": 2}]}", "a page", "1 {\"n\": 1}", "2 {\"n\": 2}"};
}

void RecordReaderTest::takenBack()
{
    QFETCH(const RecordForm, form);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, record);
    QFETCH(const QStringList, told);
    QCOMPARE(read(bytes, form, record), told);
}

void RecordReaderTest::aRecordMayBeAsLongAsTheBufferAndNoLonger()
{
    constexpr auto most = static_cast<qsizetype>(BufferedSource::longestRecord);
    const QString tooLong = QStringLiteral("1 ! is longer than the 16 MiB that a record may have");
    for (const RecordForm& form : {lines, csvForm, objects}) {
        const bool isJson = form.kind == RecordForm::Kind::Objects;
        const auto filled = [isJson](qsizetype length) {
            return isJson ? "{\"a\":\"" + QByteArray(length - 8, 'x') + "\"}\n{}\n"
                          : QByteArray(length, 'x') + "\n{}\n";
        };
        const QStringList within = read(filled(most - 1), form);
        QCOMPARE(within.size(), 2);
        QCOMPARE(within.front().size(), most + 1); // with "1 "
        QCOMPARE(within.back(), QStringLiteral("2 {}"));
        QCOMPARE(read(filled(most + (1 << 19)), form), (QStringList{tooLong, QStringLiteral("2 {}")}));
    }
}

QTEST_APPLESS_MAIN(RecordReaderTest)
#include "record_reader_test.moc"
