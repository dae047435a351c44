// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/records/text_source.h"

#include "tests/support/packed_bytes.h"
#include "tests/support/scratch_folder.h"

#include <QTest>

#include <memory>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// As UTF-16, of Latin letters.
std::string widened(const std::string& text, bool mark)
{
    std::string wide = mark ? "\xff\xfe" : "";
    for (const char c : text)
        wide.append({c, '\0'});
    return wide;
}

/// Its text, read into a room of that size; or what is the matter with it, without the file's name.
std::string read(const std::string& path, std::size_t size, std::uint64_t* bytes = nullptr)
{
    ByteSource file = ByteSource::open(path).value();
    TextSource source(file);
    std::string text;
    std::string room(size, '\0');
    for (;;) {
        const Result<std::size_t> count = source.read(room, {});
        if (bytes != nullptr)
            *bytes = source.bytesRead();
        if (!count)
            return count.error().where == path ? inWords(count.error().what) : "elsewhere";
        if (*count == 0)
            return text;
        text.append(room, 0, *count);
    }
}

std::string numbered(int rows)
{
    std::string text;
    for (int i = 0; i < rows; ++i)
        text += std::to_string(i) + ",x\n";
    return text;
}

} // namespace

class TextSourceTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<ScratchFolder>(); }

    void textInWhateverFormIsTheSame_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const std::string& bytes, const std::string& text) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray::fromStdString(text);
        };
        const std::string text = numbered(100'000); // longer than a block
        row("plain", text, text);
        row("gzip", gzipped(text), text);
        row("zstd", zstandard(text), text);
        row("UTF-16", widened(text, true), "\xef\xbb\xbf" + text);
        row("UTF-16 without a mark", widened(text, false), text);
        row("UTF-16 in gzip", gzipped(widened(text, true)), "\xef\xbb\xbf" + text);
        row("nothing", "", "");
        row("little", "a", "a");
        row("nothing, packed", gzipped(""), "");
        row("two that were put together", gzipped(text) + gzipped(text), text + text);
        row("cut off", gzipped(text).substr(0, 5000), "is compressed, and cut off before its end");
        row("cut off, zstd", zstandard(text).substr(0, 5000), "is compressed, and cut off before its end");
        row("damaged", gzipped(text) + "x", "is compressed, and damaged: what it holds can't be unpacked");
    }
    void textInWhateverFormIsTheSame()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(m_folder->place("file", bytes));
        for (const std::size_t size : {999U, 1'000'000U}) {
            std::uint64_t count = 0;
            QTEST(QByteArray::fromStdString(read(m_folder->native("file"), size, &count)), "text");
            QVERIFY(count == static_cast<std::uint64_t>(bytes.size()) || bytes.endsWith('x'));
        }
    }

    /// It stops early, and a log that repeats itself is none.
    void aBombIsNotUnpacked()
    {
        const std::string zeros(std::size_t{100} << 20U, '\0');
        for (const auto& pack : {&gzipped, &zstandard}) {
            QVERIFY(m_folder->place("bomb", QByteArray::fromStdString(pack(zeros))));
            QCOMPARE(read(m_folder->native("bomb"), 100'000),
                     std::string("is compressed, and unpacks to more than 500 times its size, as no log does"));
        }
        std::string rows;
        for (int i = 0; i < 2'000'000; ++i)
            rows += "2026-09-01T00:00:" + std::to_string(i % 60) + "Z,100," + std::to_string(i % 7) + '\n';
        QVERIFY(m_folder->place("log", QByteArray::fromStdString(gzipped(rows))));
        QVERIFY(read(m_folder->native("log"), 1'000'000) == rows);
    }

private:
    std::unique_ptr<ScratchFolder> m_folder;
};

QTEST_APPLESS_MAIN(TextSourceTest)
#include "text_source_test.moc"
