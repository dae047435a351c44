// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/book/whole_archive.h"

#include <zlib.h>

#include <QTest>

using namespace breakeven;

namespace {

void put(QByteArray& record, int at, qint64 number, int size)
{
    for (int i = 0; i < size; ++i)
        record[at + i] = static_cast<char>(number >> (8 * i));
}

QByteArray deflated(const QByteArray& content)
{
    if (content.isEmpty())
        return {"\x03\x00", 2};                  // the end of a stream alone
    return qCompress(content).mid(6).chopped(4); // without Qt's and zlib's own heads, and zlib's end
}

/// An archive as APPNOTE.TXT describes it, of parts whose names and extra fields have all lengths.
struct Archive {
    QByteArray bytes;
    int firstData = 0;  ///< where the first part's packed bytes begin
    int firstEntry = 0; ///< where the folder at the end begins
    int end = 0;        ///< where the last record begins
};

Archive archiveOf(const QList<QByteArray>& parts)
{
    Archive made;
    QByteArray folder;
    for (int i = 0; i < parts.size(); ++i) {
        const QByteArray name(3 + i, 'n');
        const QByteArray packed = deflated(parts[i]);
        QByteArray local(30, '\0');
        local.replace(0, 4, "PK\x03\x04");
        put(local, 26, name.size(), 2);
        put(local, 28, 2 * i, 2);
        QByteArray entry(46, '\0');
        entry.replace(0, 4, "PK\x01\x02");
        const auto sum =
            ::crc32(0, reinterpret_cast<const Bytef*>(parts[i].constData()), static_cast<uInt>(parts[i].size()));
        put(entry, 16, static_cast<qint64>(sum), 4);
        put(entry, 20, packed.size(), 4);
        put(entry, 24, parts[i].size(), 4);
        put(entry, 28, name.size(), 2);
        put(entry, 30, i, 2);
        put(entry, 32, 3 * i, 2);
        put(entry, 42, made.bytes.size(), 4);
        folder += entry + name + QByteArray(4 * i, 'x');
        made.bytes += local + name + QByteArray(2 * i, 'x');
        if (i == 0)
            made.firstData = static_cast<int>(made.bytes.size());
        made.bytes += packed;
    }
    made.firstEntry = static_cast<int>(made.bytes.size());
    made.end = made.firstEntry + static_cast<int>(folder.size());
    QByteArray end(22, '\0');
    end.replace(0, 4, "PK\x05\x06");
    put(end, 10, parts.size(), 2);
    put(end, 12, folder.size(), 4);
    put(end, 16, made.firstEntry, 4);
    made.bytes += folder + end;
    return made;
}

bool isWhole(const QByteArray& bytes)
{
    return isWholeArchive({bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

const QList<QByteArray> parts{"<?xml version=\"1.0\"?>\n<a><b/></a>\n",
                              "<long name=\"x\">" + QByteArray(500, 't') + "</long>", "<c></c>"};

} // namespace

class WholeArchiveTest : public QObject {
    Q_OBJECT

private slots:
    void isWholeWithAllOfItsParts()
    {
        QVERIFY(isWhole(archiveOf(parts).bytes));
        QVERIFY(isWhole(archiveOf({"<a></a>"}).bytes));
    }

    void isNotWholeWherePartsEndEarly_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<bool>("whole");
        const auto row = [](const char* name, const char* part, bool whole) {
            QTest::newRow(name) << QByteArray(part) << whole;
        };
        row("whole", "<a><b></b></a>", true);
        row("spaces at the end", "<a></a> \r\n", true);
        row("attributes over lines", "<a\r\nx=\"1\"></a>", true);
        row("nothing", "", false);
        row("no element", "text", false);
        row("declaration alone", "<?xml version=\"1.0\"?>", false);
        row("no end", "<a><b></b>", false);
        row("end of another", "<a><ab></ab>", false);
        row("half an end", "<a></a", false);
        row("text behind the end", "<a></a>x", false);
    }
    /// Packed well, but torn before.
    void isNotWholeWherePartsEndEarly()
    {
        QFETCH(const QByteArray, part);
        QFETCH(const bool, whole);
        QCOMPARE(isWhole(archiveOf({part}).bytes), whole);
        QCOMPARE(isWhole(archiveOf({"<first></first>", part, "<last></last>"}).bytes), whole);
    }

    void isNotWholeIfItIsCut()
    {
        const QByteArray bytes = archiveOf(parts).bytes;
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY2(!isWhole(bytes.left(size)), qPrintable(QString::number(size)));
        QVERIFY(!isWhole(bytes + 'x'));
        QVERIFY(!isWhole(archiveOf({}).bytes)); // it has no part
    }

    /// But for the last byte of a stream, some of whose bits fill it up.
    void everyByteOfAPartCounts()
    {
        const Archive archive = archiveOf({"<a>a text of some length</a>"});
        for (int at = archive.firstData; at + 1 < archive.firstEntry; ++at) {
            QByteArray bytes = archive.bytes;
            bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
            QVERIFY2(!isWhole(bytes), qPrintable(QString::number(at)));
        }
    }

    void isNotWholeWhereTheFolderLies_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<qint64>("number");
        QTest::newRow("checksum") << 16 << qint64(1);
        QTest::newRow("no packed bytes") << 20 << qint64(0);
        QTest::newRow("packed bytes beyond the end") << 20 << qint64(100000);
        QTest::newRow("unpacked to less") << 24 << qint64(5);
        QTest::newRow("unpacked to more") << 24 << qint64(100000);
        QTest::newRow("larger than any part") << 24 << qint64(0xFFFFFFFF);
        QTest::newRow("starts beyond the end") << 42 << qint64(0xFFFFFFFF);
    }
    void isNotWholeWhereTheFolderLies()
    {
        QFETCH(const int, field);
        QFETCH(const qint64, number);
        const Archive archive = archiveOf(parts);
        QByteArray bytes = archive.bytes;
        put(bytes, archive.firstEntry + field, number, 4);
        QVERIFY(!isWhole(bytes));
    }

    void isNotWholeWithoutItsFolder()
    {
        const Archive archive = archiveOf(parts);
        QByteArray more = archive.bytes;
        put(more, archive.end + 10, parts.size() + 1, 2);
        QVERIFY(!isWhole(more));
        QByteArray elsewhere = archive.bytes;
        put(elsewhere, archive.end + 16, 0x7FFFFFFF, 4);
        QVERIFY(!isWhole(elsewhere));
    }
};

QTEST_APPLESS_MAIN(WholeArchiveTest)
#include "whole_archive_test.moc"
