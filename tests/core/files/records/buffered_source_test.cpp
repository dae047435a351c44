// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/records/buffered_source.h"

#include "tests/support/log_files.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr std::size_t block = 256 * 1024;

/// Lines of digits, no two of them alike.
std::string numbered(std::size_t atLeast)
{
    std::string text;
    for (int i = 0; text.size() < atLeast; ++i)
        text += std::to_string(i) + '\n';
    return text;
}

} // namespace

class BufferedSourceTest : public QObject {
    Q_OBJECT

private slots:
    void theHead_data();
    void theHead();
    void theHeadIsOneBlock();
    void whatIsNoTextIsAnError();
    void readsAllInTheOrderOfTheFile();
    void readsAsMuchAgainAsThereIs();
    void linesArePassed();
    void goesBack();
    void aStopIsAFault();

private:
    [[nodiscard]] ByteSource opened(const std::string& bytes) const
    {
        return ByteSource::open(m_files.write("log", bytes)).value();
    }

    LogFiles m_files;
};

void BufferedSourceTest::theHead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("lines") << QByteArray("a\nb") << QByteArray("a\nb");
    QTest::newRow("a byte-order mark") << QByteArray("\xef\xbb\xbf"
                                                     "a\n")
                                       << QByteArray("a\n");
    QTest::newRow("a byte-order mark alone") << QByteArray("\xef\xbb\xbf") << QByteArray();
    QTest::newRow("carriage returns alone") << QByteArray("a\rb\r\r") << QByteArray("a\nb\n\n");
    QTest::newRow("line ends of Windows") << QByteArray("a\r\nb\r") << QByteArray("a\r\nb\r");
}

void BufferedSourceTest::theHead()
{
    QFETCH(const QByteArray, bytes);
    ByteSource source = opened(bytes.toStdString());
    BufferedSource buffered(source, {});
    const Result<std::string_view> head = buffered.head();
    QVERIFY(head.ok());
    QTEST(QByteArray::fromStdString(std::string(*head)), "head");
    QVERIFY(*head == buffered.rest());
    QVERIFY(buffered.atEnd() && !buffered.readMore() && !buffered.fault());
    QCOMPARE(buffered.bytesRead(), static_cast<std::uint64_t>(bytes.size()));
}

void BufferedSourceTest::theHeadIsOneBlock()
{
    for (const std::size_t size : {block - 1, block, block + 1}) {
        ByteSource source = opened(std::string(size, 'x'));
        BufferedSource buffered(source, {});
        QCOMPARE(buffered.head()->size(), std::min(size, block));
        QCOMPARE(buffered.atEnd(), size < block); // else it is not known yet
    }
}

void BufferedSourceTest::whatIsNoTextIsAnError()
{
    ByteSource source = opened("BZh9");
    BufferedSource buffered(source, {});
    const Result<std::string_view> head = buffered.head();
    QVERIFY(!head.ok());
    QCOMPARE(head.error().where, (m_files.folder() / "log").string());
    QVERIFY(inWords(head.error().what).starts_with("is compressed (bzip2)"));
}

/// However much of it is passed at a time.
void BufferedSourceTest::readsAllInTheOrderOfTheFile()
{
    const std::string text = numbered(5 * block);
    for (const bool isOfOldMac : {false, true}) {
        std::string bytes = text;
        if (isOfOldMac)
            std::replace(bytes.begin(), bytes.end(), '\n', '\r');
        for (const std::size_t passed : {std::size_t{7'777}, block - 1, block, 3 * block}) {
            ByteSource source = opened(bytes);
            BufferedSource buffered(source, {});
            QVERIFY(buffered.head().ok());
            std::string read;
            do {
                while (buffered.rest().size() >= passed) {
                    read += buffered.rest().substr(0, passed);
                    buffered.pass(passed);
                }
            } while (buffered.readMore());
            read += buffered.rest();
            QVERIFY2(read == text, std::to_string(passed).c_str());
            QVERIFY(buffered.atEnd() && !buffered.fault());
            QCOMPARE(buffered.bytesRead(), static_cast<std::uint64_t>(text.size()));
        }
    }
}

void BufferedSourceTest::readsAsMuchAgainAsThereIs()
{
    ByteSource source = opened(std::string(9 * block, 'x'));
    BufferedSource buffered(source, {});
    QVERIFY(buffered.head().ok());
    std::size_t before = buffered.rest().size();
    while (buffered.readMore() && !buffered.atEnd()) {
        QVERIFY2(buffered.rest().size() >= 2 * before, std::to_string(before).c_str());
        before = buffered.rest().size();
    }
    QCOMPARE(buffered.rest().size(), 9 * block);
}

void BufferedSourceTest::linesArePassed()
{
    ByteSource source = opened("a\n\nlast");
    BufferedSource buffered(source, {});
    QVERIFY(buffered.head().ok());
    QVERIFY(buffered.passLine());
    QCOMPARE(buffered.rest(), std::string_view("\nlast"));
    QVERIFY(buffered.passLine());
    QCOMPARE(buffered.rest(), std::string_view("last"));
    QVERIFY(!buffered.passLine());
    QVERIFY(buffered.rest().empty() && !buffered.passLine());
}

void BufferedSourceTest::goesBack()
{
    ByteSource source = opened("first\nsecond\nthird\n");
    BufferedSource buffered(source, {});
    const std::string_view head = *buffered.head();
    buffered.pass(13);
    QCOMPARE(buffered.rest(), std::string_view("third\n"));
    buffered.goBackTo(head.substr(6, 3));
    QCOMPARE(buffered.rest(), std::string_view("second\nthird\n"));
}

void BufferedSourceTest::aStopIsAFault()
{
    const std::string cancelled = (m_files.folder() / "log").string() + ": reading was cancelled";
    std::stop_source stop;
    ByteSource source = opened(numbered(3 * block));
    BufferedSource buffered(source, stop.get_token());
    QVERIFY(buffered.head().ok());
    QVERIFY(!buffered.fault());
    stop.request_stop();
    QVERIFY(!buffered.readMore());
    QVERIFY(buffered.fault() && buffered.fault()->sentence() == cancelled);
    QCOMPARE(buffered.rest().size(), block); // what was read stays

    ByteSource again = opened("a\n");
    BufferedSource atOnce(again, stop.get_token());
    const Result<std::string_view> head = atOnce.head();
    QVERIFY(!head.ok() && head.error().sentence() == cancelled);
}

QTEST_APPLESS_MAIN(BufferedSourceTest)
#include "buffered_source_test.moc"
