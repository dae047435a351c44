// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/records/object_reader.h"

#include "tests/support/log_files.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// What is good of a JSON log is read, each object with the line that it begins in, whatever stands between.
class ObjectReaderTest : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void takesBack_data();
    void takesBack();
    void anObjectMayLieAcrossBlocks();
    void anObjectThatIsTooLongIsOneBrokenRecord();

private:
    /// Each record as "line text" or "line ! why"; one that has `takenBack` in it is taken back once.
    [[nodiscard]] QStringList read(const QByteArray& bytes, const char* takenBack = nullptr) const
    {
        Result<ByteSource> opened = ByteSource::open(m_files.write("log", bytes.toStdString()));
        ByteSource source = std::move(opened).value();
        BufferedSource buffered(source, {});
        if (!buffered.head())
            return {QStringLiteral("no text")};
        ObjectReader reader(buffered);
        QStringList told;
        Record record;
        while (reader.next(record)) {
            const std::string text = record.why.empty() ? std::string(record.text) : "! " + inWords(record.why);
            told << QString::number(record.line) + QLatin1Char(' ') + QString::fromStdString(text);
            if (takenBack != nullptr && record.text.find(takenBack) != std::string_view::npos) {
                takenBack = nullptr;
                told << QString::fromLatin1(reader.takeBack() ? "broken" : "a page");
            }
        }
        return told;
    }

    LogFiles m_files;
};

namespace {

const QString noObject = QStringLiteral(" ! is not the beginning of a JSON object");
const QString noEnd = QStringLiteral(" ! is a JSON object that does not end");

} // namespace

void ObjectReaderTest::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char* name, const char* bytes, const QStringList& told) {
        QTest::newRow(name) << QByteArray(bytes) << told;
    };
    row("nothing", "", {});
    row("nothing between brackets", " [\n , \n] \n", {});
    row("several on a line", "{\"a\":1},{\"a\":2} {\"a\":3}", {"1 {\"a\":1}", "1 {\"a\":2}", "1 {\"a\":3}"});
    row("line ends of Windows", "[\r\n{\"a\":1},\r\n{\"a\":2}]\r\n", {"2 {\"a\":1}", "3 {\"a\":2}"});
    row("objects within", "{\"a\":{\"b\":{}}}{}", {"1 {\"a\":{\"b\":{}}}", "1 {}"});
    row("a word costs its line", "{\"a\":1}\nnull, {\"a\":2}\n{\"a\":3}",
        {"1 {\"a\":1}", "2" + noObject, "3 {\"a\":3}"});
    row("several broken lines are one", "x\ny\nz\n{\"a\":3}", {"1" + noObject, "4 {\"a\":3}"});
    row("and one again behind an object", "x\n{\"a\":1}\ny\n", {"1" + noObject, "2 {\"a\":1}", "3" + noObject});
    row("a closing brace too many", "{\"a\":1}}\n{\"a\":2}", {"1 {\"a\":1}", "1" + noObject, "2 {\"a\":2}"});
    row("no end", "{\"a\":\n", {"1" + noEnd});
    row("no end before the next", "{\"a\":\n{\"a\":2}\n{\"a\":3}", {"1" + noEnd, "2 {\"a\":2}", "3 {\"a\":3}"});
    row("a quote that is not closed", "{\"a\":\"x}\n{\"a\":2}\n", {"1" + noEnd, "2 {\"a\":2}"});
    row("a page that does not end", "{\"data\":[\n{\"a\":1},\n{\"a\":2}\n", {"2 {\"a\":1}", "3 {\"a\":2}"});
}

void ObjectReaderTest::reads()
{
    QFETCH(const QByteArray, bytes);
    QTEST(read(bytes), "told");
}

void ObjectReaderTest::takesBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char* name, const char* bytes, const QStringList& told) {
        QTest::newRow(name) << QByteArray(bytes) << told;
    };
    row("nothing in it", "{\"x\":1}\n{\"a\":2}", {"1 {\"x\":1}", "broken", "2 {\"a\":2}"});
    row("it swallowed one", "{\"x\":1,\n{\"a\":2}\n}\n{\"a\":3}",
        {"1 {\"x\":1,\n{\"a\":2}\n}", "broken", "2 {\"a\":2}", "3" + noObject, "4 {\"a\":3}"});
    row("a page", "{\"x\":0,\"data\":[{\"a\":1},\n {\"a\":2}],\"b\":[]}\n{\"a\":3}",
        {"1 {\"x\":0,\"data\":[{\"a\":1},\n {\"a\":2}],\"b\":[]}", "a page", "1 {\"a\":1}", "2 {\"a\":2}",
         "3 {\"a\":3}"});
}

void ObjectReaderTest::takesBack()
{
    QFETCH(const QByteArray, bytes);
    QTEST(read(bytes, "x"), "told");
}

/// A block has 256 KiB.
void ObjectReaderTest::anObjectMayLieAcrossBlocks()
{
    QByteArray bytes = "[\n";
    QStringList told;
    for (int i = 0; i < 40; ++i) {
        const QByteArray object =
            "{\"n\":" + QByteArray::number(i) + ",\n\"t\":\"" + QByteArray(30'000 + 7 * i, 'x') + "\"}";
        bytes += object + ",\n";
        told << QString::number(2 + 2 * i) + QLatin1Char(' ') + QString::fromLatin1(object);
    }
    QVERIFY(read(bytes + "]") == told);
}

void ObjectReaderTest::anObjectThatIsTooLongIsOneBrokenRecord()
{
    const auto longest = static_cast<qsizetype>(BufferedSource::longestRecord);
    const QByteArray bytes = "{\"a\":\"" + QByteArray(longest, 'x') + "\"}\n{\"a\":2}\n";
    QCOMPARE(read(bytes),
             (QStringList{QStringLiteral("1 ! is longer than the 16 MiB that a record may have"), "2 {\"a\":2}"}));
}

QTEST_APPLESS_MAIN(ObjectReaderTest)
#include "object_reader_test.moc"
