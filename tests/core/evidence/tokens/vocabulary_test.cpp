// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/vocabulary.h"

#include "core/evidence/tokens/new_characters.h"
#include "core/evidence/tokens/utf8_repair.h"

#include <QTest>

#include <algorithm>

using namespace breakeven;

class VocabularyTest : public QObject {
    Q_OBJECT

private slots:
    void everyTokenIsFoundByItsBytes()
    {
        const std::vector<std::pair<Encoding, std::size_t>> sizes{{Encoding::O200kBase, 199998},
                                                                  {Encoding::Cl100kBase, 100256}};
        for (const auto& [encoding, size] : sizes) {
            const auto packed = encoding == Encoding::O200kBase ? packedO200kBase() : packedCl100kBase();
            const Result<Ranks> ranks = unpackRanks(packed);
            QVERIFY(ranks.ok());
            QCOMPARE(ranks->lengths.size(), size);
            const Vocabulary& known = vocabulary(encoding);
            QCOMPARE(known.size(), size);
            std::size_t at = 0;
            std::size_t longest = 0;
            for (std::size_t i = 0; i < size; ++i) {
                const auto length = static_cast<unsigned char>(ranks->lengths[i]);
                QCOMPARE(known.rank(std::string_view(ranks->bytes).substr(at, length)), static_cast<std::uint32_t>(i));
                at += length;
                longest = std::max<std::size_t>(longest, length);
            }
            QCOMPARE(longest, std::size_t{128});
        }
    }

    void whatIsNoTokenHasNoRank()
    {
        for (const EncodingInfo& row : encodingTable) {
            const Vocabulary& known = vocabulary(row.encoding);
            QCOMPARE(known.rank("zqxj"), Vocabulary::none);
            QCOMPARE(known.rank("\xFF\xFF"), Vocabulary::none);
            QCOMPARE(known.rank("<|endoftext|>"), Vocabulary::none);
            QCOMPARE(known.rank(std::string(129, ' ')), Vocabulary::none);
            QCOMPARE(known.rank(std::string(3, '\0') + '\x01'), Vocabulary::none);
        }
    }

    void aDamagedFileIsRefused()
    {
        const std::string good(packedCl100kBase());
        QVERIFY(unpackRanks(good).ok());
        for (const std::size_t size :
             {std::size_t{0}, std::size_t{4}, std::size_t{11}, std::size_t{12}, good.size() / 2})
            QVERIFY(!unpackRanks(std::string_view(good).substr(0, size)).ok());
        for (const std::size_t place : {0U, 3U, 4U, 5U, 7U, 8U, 9U, 10U, 11U, 12U, 5000U}) {
            std::string bad = good;
            bad[place] = static_cast<char>(bad[place] ^ 0x55);
            QVERIFY2(!unpackRanks(bad).ok(), std::to_string(place).c_str());
        }
    }

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

    void newCharactersAreKnown()
    {
        QVERIFY(std::ranges::is_sorted(newCharacters, {}, &NewCharacters::first));
        for (const char* text : {"\u0897", "ab\u180E", "\u1C89x", "\U0001D2C0", "\U000323AF", "\u4E00\U00031350"})
            QVERIFY2(hasNewCharacters(text), text);
        for (const char* text : {"", "plain", "\u00E9\u4E00\U0001F600", "\u0898\u180D\uA7CE\U000323B0"})
            QVERIFY2(!hasNewCharacters(text), text);
    }
};

QTEST_APPLESS_MAIN(VocabularyTest)
#include "vocabulary_test.moc"
