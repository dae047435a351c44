// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/utf8_repair.h"

#include <QTest>

using namespace breakeven;

class Utf8RepairTest : public QObject {
    Q_OBJECT

private slots:
    /// As the Unicode Standard's tables 3-8 to 3-11 have it, and other decoders' "replace".
    void faultyBytesBecomeReplacementCharacters_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("repaired");
        const auto row = [](const char* bytes, const char* repaired) {
            QTest::newRow(QByteArray(bytes).toHex().constData()) << QByteArray(bytes) << QByteArray(repaired);
        };
        row("\xFF", "\uFFFD");
        row("a\xC3", "a\uFFFD");
        row("\xE4\xB8", "\uFFFD");
        row("\xE4\xB8"
            "a",
            "\uFFFDa");
        row("\xF0\x9F\x98", "\uFFFD");
        row("\xC0\xAF", "\uFFFD\uFFFD");
        row("\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD");
        row("\xF4\x90\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD");
        row("\xF0\x80\x80", "\uFFFD\uFFFD\uFFFD");
        row("\xF0\x90\x41\x80", "\uFFFD\x41\uFFFD");
        row("\x80\x80ok\xFE", "\uFFFD\uFFFDok\uFFFD");
        row("eight letters, then \xE4\xB8", "eight letters, then \uFFFD");
    }
    void faultyBytesBecomeReplacementCharacters()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, repaired);
        const std::optional<std::string> found = repairedUtf8(bytes.toStdString());
        QVERIFY(found.has_value());
        QCOMPARE(*found, repaired.toStdString());
        QVERIFY(!repairedUtf8(*found).has_value());
    }

    void faultyBytesAreCounted_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("faulty");
        const auto row = [](const char* name, const QByteArray& bytes, int faulty) {
            QTest::newRow(name) << bytes << faulty;
        };
        row("empty", "", 0);
        row("all good", "a\u00E9\u4E00\U0001F600", 0);
        row("one", "a\xFF", 1);
        row("a character that is cut off", "a\xF0\x9F\x98", 3);
        row("a surrogate", "\xED\xA0\x80", 3);
        row("here and there", "\x80ok\xE4\xB8ok\xFE", 4);
    }
    void faultyBytesAreCounted()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, faulty);
        QCOMPARE(faultyBytes(bytes.toStdString()), static_cast<std::size_t>(faulty));
    }

    void whatIsGoodStaysAsItIs()
    {
        for (const char* text : {"", "plain", "a\u00E9\u4E00\U0001F600\uFFFD"})
            QVERIFY2(!repairedUtf8(text).has_value(), text);
    }
};

QTEST_APPLESS_MAIN(Utf8RepairTest)
#include "utf8_repair_test.moc"
