// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/records/line_reader.h"

#include "tests/support/log_files.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// Each record as "line text", or as "line ! why" if it is broken.
class LineReaderTest : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void aLineMayLieAcrossBlocks();
    void aLineThatIsTooLongCostsItself();
    void aFaultEndsIt();

private:
    [[nodiscard]] QStringList read(const QByteArray& bytes) const
    {
        ByteSource source = ByteSource::open(m_files.write("log", bytes.toStdString())).value();
        BufferedSource buffered(source, {});
        if (!buffered.head())
            return {QStringLiteral("no text")};
        LineReader reader(buffered);
        QStringList told;
        Record record;
        while (reader.next(record)) {
            const std::string text = record.why.empty() ? std::string(record.text) : "! " + inWords(record.why);
            told << QString::number(record.line) + QLatin1Char(' ') + QString::fromStdString(text);
        }
        return told;
    }

    LogFiles m_files;
};

void LineReaderTest::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char* name, const QByteArray& bytes, const QStringList& told) {
        QTest::newRow(name) << bytes << told;
    };
    row("nothing", "", {});
    row("a line end alone", "\n", {});
    row("the last line without its end", "a\nb", {"1 a", "2 b"});
    row("line ends of Windows", "a\r\nb\r\n", {"1 a", "2 b"});
    row("a carriage return within a line", "a\rb\nc\n", {"1 a\rb", "2 c"});
    row("blank lines are counted", "\n \t\na\n\r\nb\n", {"3 a", "5 b"});
    row("blanks around stay", " a \n", {"1  a "});
    row("a blank line at the end", "a\n  ", {"1 a"});
    row("so many blanks that nobody looks", QByteArray(16, ' ') + "\na", {"1 " + QString(16, ' '), "2 a"});
    row("a quote means nothing", "\"a\nb\"\n", {"1 \"a", "2 b\""});
}

void LineReaderTest::reads()
{
    QFETCH(const QByteArray, bytes);
    QTEST(read(bytes), "told");
}

/// A block has 256 KiB.
void LineReaderTest::aLineMayLieAcrossBlocks()
{
    QByteArray bytes;
    QStringList told;
    for (int i = 0; i < 20; ++i) {
        const QByteArray line = QByteArray::number(i) + QByteArray(i == 9 ? 700'000 : 40'000 + 7 * i, 'x');
        bytes += line + "\r\n";
        told << QString::number(i + 1) + QLatin1Char(' ') + QString::fromLatin1(line);
    }
    QVERIFY(read(bytes) == told);
}

void LineReaderTest::aLineThatIsTooLongCostsItself()
{
    const auto longest = static_cast<qsizetype>(BufferedSource::longestRecord);
    const QString tooLong = QStringLiteral("2 ! is longer than the 16 MiB that a record may have");
    QCOMPARE(read("a\n" + QByteArray(2 * longest, 'x') + "\nb\n"), (QStringList{"1 a", tooLong, "3 b"}));
    QCOMPARE(read("a\n" + QByteArray(longest + 1'000'000, 'x')), (QStringList{"1 a", tooLong}));
    QCOMPARE(read(QByteArray(longest - 1, 'x') + "\nb\n").constLast(), QStringLiteral("2 b"));
}

void LineReaderTest::aFaultEndsIt()
{
    const std::string line(300'000, 'x');
    ByteSource source = ByteSource::open(m_files.write("log", "a\n" + line + "\nb\n")).value();
    std::stop_source stop;
    BufferedSource buffered(source, stop.get_token());
    QVERIFY(buffered.head().ok());
    LineReader reader(buffered);
    Record record;
    stop.request_stop();
    QVERIFY(reader.next(record)); // it was read before
    QCOMPARE(record.text, std::string_view("a"));
    QVERIFY(!reader.next(record));
    QVERIFY(buffered.fault().has_value());
}

QTEST_APPLESS_MAIN(LineReaderTest)
#include "line_reader_test.moc"
