// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/vocabulary.h"

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
};

QTEST_APPLESS_MAIN(VocabularyTest)
#include "vocabulary_test.moc"
