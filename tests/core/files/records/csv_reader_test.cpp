// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/records/csv_reader.h"

#include "tests/support/log_files.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// Each record as "line text", with a plus sign behind the line if it spans several, or as "line ! why" if it is
/// broken.
class CsvReaderTest : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void takesBack_data();
    void takesBack();
    void aRecordMayLieAcrossBlocks();
    void aQuoteThatNeverEndsCostsItsLine();
    void aLineThatIsTooLongCostsItself();

private:
    /// The first record that begins with `takenBack` is taken back.
    [[nodiscard]] QStringList read(const QByteArray& bytes, char delimiter = ',', std::string takenBack = {}) const
    {
        ByteSource source = ByteSource::open(m_files.write("log", bytes.toStdString())).value();
        BufferedSource buffered(source, {});
        if (!buffered.head())
            return {QStringLiteral("no text")};
        CsvReader reader(buffered, delimiter);
        QStringList told;
        Record record;
        while (reader.next(record)) {
            const std::string text = record.why.empty() ? std::string(record.text) : "! " + inWords(record.why);
            told << QString::number(record.line) + QLatin1String(record.spansLines ? "+ " : " ") +
                        QString::fromStdString(text);
            if (!takenBack.empty() && record.text.starts_with(takenBack)) {
                takenBack.clear();
                reader.takeBack();
            }
        }
        return told;
    }

    LogFiles m_files;
};

namespace {

const QString openQuote = QStringLiteral("! has a quote that is not closed");

} // namespace

void CsvReaderTest::reads_data()
{
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char* name, const char* bytes, const QStringList& told, char delimiter = ',') {
        QTest::newRow(name) << delimiter << QByteArray(bytes) << told;
    };
    row("nothing", "", {});
    row("the last line without its end", "a,b\n1,2", {"1 a,b", "2 1,2"});
    row("line ends of Windows", "a,b\r\n1,2\r\n", {"1 a,b", "2 1,2"});
    row("blank lines are counted", "\n \t\na\n\r\nb\n", {"3 a", "5 b"});
    row("a delimiter alone is a record", ",\n", {"1 ,"});
    row("quotes on one line", "\"a,b\",c\nd\n", {"1 \"a,b\",c", "2 d"});
    row("quotes over lines", "\"a\nb\",c\nd\n", {"1+ \"a\nb\",c", "3 d"});
    row("quotes over lines at the end", "a\n\"b\n\nc\"", {"1 a", "2+ \"b\n\nc\""});
    row("line ends of Windows in quotes", "\"a\r\nb\"\r\nc", {"1+ \"a\r\nb\"", "3 c"});
    row("doubled quotes", "\"a\"\"\nb\"\nc\n", {"1+ \"a\"\"\nb\"", "3 c"});
    row("a quote behind the delimiter", "a,\"b\nc\"\nd", {"1+ a,\"b\nc\"", "3 d"});
    row("a quote behind another delimiter", "a,\"b\nc\"\nd", {"1 a,\"b", "2 c\"", "3 d"}, ';');
    row("an open quote costs its line", "\"a\nb\nc", {"1 " + openQuote, "2 b", "3 c"});
    row("an open quote in the last line", "a\n\"b", {"1 a", "2 " + openQuote});
    row("the next quote closes it", "x,\"a\n\"b\nc\n", {"1+ x,\"a\n\"b", "3 c"});
}

void CsvReaderTest::reads()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const char, delimiter);
    QTEST(read(bytes, delimiter), "told");
}

void CsvReaderTest::takesBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char* name, const char* bytes, const QStringList& told) {
        QTest::newRow(name) << QByteArray(bytes) << told;
    };
    row("one of one line stays read", "\"x\",1\nb\n", {"1 \"x\",1", "2 b"});
    row("its other lines are read anew", "a\n\"x\nb\nc\"\nd\n", {"1 a", "2+ \"x\nb\nc\"", "3 b", "4 c\"", "5 d"});
    row("at the end", "\"x\nb\"", {"1+ \"x\nb\"", "2 b\""});
    row("behind blank lines", "\n\n\"x\n\nb\"\nc", {"3+ \"x\n\nb\"", "5 b\"", "6 c"});
}

void CsvReaderTest::takesBack()
{
    QFETCH(const QByteArray, bytes);
    QTEST(read(bytes, ',', "\"x"), "told");
}

/// A block has 256 KiB.
void CsvReaderTest::aRecordMayLieAcrossBlocks()
{
    QByteArray bytes;
    QStringList told;
    for (int i = 0; i < 40; ++i) {
        const QByteArray record = QByteArray::number(i) + ",\"" + QByteArray(30'000 + 7 * i, 'x') + "\n\"";
        bytes += record + "\n";
        told << QString::number(1 + 2 * i) + QLatin1String("+ ") + QString::fromLatin1(record);
    }
    QVERIFY(read(bytes) == told);
}

/// Though what follows it is longer than a record may be.
void CsvReaderTest::aQuoteThatNeverEndsCostsItsLine()
{
    constexpr int lines = 17; // of 1 MiB each
    QByteArray bytes = "\"a\n";
    for (int i = 0; i < lines; ++i)
        bytes += QByteArray(1 << 20, 'x') + "\n";
    const QStringList told = read(bytes + "b\n");
    QCOMPARE(told.size(), 1 + lines + 1);
    QCOMPARE(told.front(), "1 " + openQuote);
    QCOMPARE(told[1].size(), qsizetype((1 << 20) + 2));
    QCOMPARE(told.back(), QStringLiteral("19 b"));
}

void CsvReaderTest::aLineThatIsTooLongCostsItself()
{
    const auto longest = static_cast<qsizetype>(BufferedSource::longestRecord);
    const QString tooLong = QStringLiteral("2 ! is longer than the 16 MiB that a record may have");
    QCOMPARE(read("a\n" + QByteArray(longest + 1'000'000, 'x') + "\nb\n"), (QStringList{"1 a", tooLong, "3 b"}));
    QCOMPARE(read("a\n" + QByteArray(longest + 1'000'000, 'x')), (QStringList{"1 a", tooLong}));
}

QTEST_APPLESS_MAIN(CsvReaderTest)
#include "csv_reader_test.moc"
