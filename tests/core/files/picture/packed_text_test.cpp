// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/picture/packed_text.h"

#include "core/files/strict_json.h"

#include <QTest>

#include <random>

using namespace breakeven;

namespace {

std::string randomBytes(std::size_t length)
{
    static std::mt19937 random(7);
    std::string bytes;
    for (std::size_t i = 0; i < length; ++i)
        bytes += static_cast<char>(random());
    return bytes;
}

} // namespace

class PackedTextTest : public QObject {
    Q_OBJECT

private slots:
    /// RFC 4648, chapter 10, and both digits that are no letters or numbers.
    void base64OfTheStandard_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("") << QByteArray("");
        QTest::newRow("Zg==") << QByteArray("f");
        QTest::newRow("Zm8=") << QByteArray("fo");
        QTest::newRow("Zm9v") << QByteArray("foo");
        QTest::newRow("Zm9vYg==") << QByteArray("foob");
        QTest::newRow("Zm9vYmE=") << QByteArray("fooba");
        QTest::newRow("Zm9vYmFy") << QByteArray("foobar");
        QTest::newRow("+/8=") << QByteArray("\xfb\xff");
    }
    void base64OfTheStandard()
    {
        QFETCH(const QByteArray, bytes);
        const std::string text = QTest::currentDataTag();
        QCOMPARE(toBase64(bytes.toStdString()), text);
        QVERIFY(fromBase64(text) == bytes.toStdString());
    }

    void allBytesComeBack()
    {
        for (std::size_t length = 0; length < 200; ++length) {
            const std::string bytes = randomBytes(length);
            const std::string text = toBase64(bytes);
            QCOMPARE(QByteArray::fromStdString(text), QByteArray::fromStdString(bytes).toBase64());
            QVERIFY(fromBase64(text) == bytes);
        }
    }

    void linesMayBeBrokenAnywhere()
    {
        QVERIFY(fromBase64(" Z\r\ng\t=\n= ") == "f");
        QVERIFY(fromBase64(" \n") == "");
    }

    void whatIsNoBase64_data()
    {
        QTest::addColumn<int>("nothing");
        for (const char* text : {"Zg", "Zg=", "Zg===", "=", "Zg==Zg==", "Zm9=v", "Zm9v-_==",
                                 "Zm9v\x0b"
                                 "Zm9",
                                 "Zm9\xe4", "====", "Z===", "Zm9v===="})
            QTest::newRow(text) << 0;
    }
    void whatIsNoBase64() { QVERIFY(!fromBase64(QTest::currentDataTag())); }

    void textComesBackWhateverFollows()
    {
        for (const std::string& text :
             {std::string(), std::string("x"), std::string(200'000, 'a'), randomBytes(200'000)}) {
            const std::string bytes = deflated(text);
            QVERIFY(bytes == deflated(text));
            const Result<std::string> back = inflated(bytes + "endstream", "file");
            QVERIFY(back.ok() && *back == text);
        }
        QVERIFY(deflated(std::string(200'000, 'a')).size() < 1000);
    }

    void damageIsNoticed()
    {
        const std::string bytes = deflated(randomBytes(300));
        for (std::size_t at = 0; at < bytes.size(); ++at) {
            std::string damaged = bytes;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
            QVERIFY2(!inflated(damaged, "file"), std::to_string(at).c_str());
            QVERIFY2(!inflated(bytes.substr(0, at), "file"), std::to_string(at).c_str());
        }
        QCOMPARE(inflated("", "file").error().sentence(), std::string("file: the scenario that it carries is damaged"));
    }

    void noMoreIsReadThanAScenarioHas()
    {
        QVERIFY(inflated(deflated(std::string(jsonSizeLimit, ' ')), "file").ok());
        QCOMPARE(inflated(deflated(std::string(jsonSizeLimit + 1, ' ')), "file").error().sentence(),
                 std::string("file: the scenario that it carries is larger than the 16 MiB that are read"));
    }
};

QTEST_APPLESS_MAIN(PackedTextTest)
#include "packed_text_test.moc"
