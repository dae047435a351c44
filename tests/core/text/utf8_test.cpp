// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/utf8.h"

#include <QTest>

#include <string>

using namespace breakeven;

class Utf8Test : public QObject {
    Q_OBJECT

private slots:
    /// Every code point.
    void charactersAgreeWithQt()
    {
        for (char32_t code = 0; code <= 0x10FFFF; ++code) {
            if ((code >= 0xD800 && code <= 0xDFFF) || code == 0xFEFF) // surrogates; what Qt takes for a byte order mark
                continue;
            const std::string bytes = QString::fromUcs4(&code, 1).toStdString();
            QCOMPARE(utf8Length(bytes), bytes.size());
            QCOMPARE(codePoint(bytes, bytes.size()), code);
            QCOMPARE(characterCount(bytes), std::size_t{1});
            QVERIFY(isUtf8(bytes));
            const std::string cut = bytes.substr(0, bytes.size() - 1);
            QCOMPARE(utf8Length(cut), std::size_t{0});
            QCOMPARE(isUtf8(cut), cut.empty());
        }
    }

    /// Every pair of bytes.
    void faultsAgreeWithQt()
    {
        for (unsigned pair = 0x8000; pair <= 0xFFFF; ++pair) {
            const QByteArray bytes{QByteArray(1, char(pair >> 8U)) + QByteArray(1, char(pair & 0xFFU))};
            const std::string text = bytes.toStdString();
            QCOMPARE(utf8Length(text) == 2, bytes.isValidUtf8());
            QCOMPARE(isUtf8(text), bytes.isValidUtf8());
            QCOMPARE(goodUtf8Length(text) == 2, bytes.isValidUtf8());
        }
    }

    void theFirstFaultIsFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("good");
        QTest::addColumn<int>("sequence");
        const QByteArray words = "twenty-four letters, \xC3\xA9 "; // beyond the eight that are looked at at once
        const auto size = static_cast<int>(words.size());
        QTest::newRow("none") << words << size << 0;
        QTest::newRow("empty") << QByteArray() << 0 << 0;
        QTest::newRow("no lead byte") << words + "\xFF"
                                                 "a"
                                      << size << 1;
        QTest::newRow("a rest of a character") << words + "\x80" << size << 1;
        QTest::newRow("cut by the end") << words + "\xF0\x9F\x9A" << size << 3;
        QTest::newRow("cut by a letter") << words + "\xE2\x82"
                                                    "a"
                                         << size << 2;
        QTest::newRow("overlong") << words + "\xE0\x80\x80" << size << 1;
        QTest::newRow("a surrogate") << words + "\xED\xA0\x80" << size << 1;
        QTest::newRow("beyond the last") << words + "\xF4\x90\x80\x80" << size << 1;
    }
    void theFirstFaultIsFound()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, good);
        QFETCH(const int, sequence);
        const std::string bytes = text.toStdString();
        QCOMPARE(goodUtf8Length(bytes), static_cast<std::size_t>(good));
        QCOMPARE(isUtf8(bytes), good == text.size());
        const Utf8Sequence found = utf8SequenceAt(std::string_view(bytes).substr(static_cast<std::size_t>(good)));
        QCOMPARE(found.length, static_cast<std::size_t>(sequence));
        QVERIFY(!found.good);
    }
};

QTEST_APPLESS_MAIN(Utf8Test)
#include "utf8_test.moc"
