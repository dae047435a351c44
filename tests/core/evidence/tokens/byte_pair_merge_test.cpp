// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/byte_pair_merge.h"

#include <QTest>

#include <random>

using namespace breakeven;

namespace {

/// The definition, word for word: of all neighbors the two of the lowest rank become one, the first such two first.
std::vector<std::uint32_t> merged(const Vocabulary& vocabulary, std::string_view piece)
{
    std::vector<std::string> parts;
    parts.reserve(piece.size());
    for (const char byte : piece)
        parts.emplace_back(1, byte);
    while (true) {
        Vocabulary::Rank lowest = Vocabulary::none;
        std::size_t where = 0;
        for (std::size_t i = 0; i + 1 < parts.size(); ++i)
            if (const Vocabulary::Rank rank = vocabulary.rank(parts[i] + parts[i + 1]); rank < lowest) {
                lowest = rank;
                where = i;
            }
        if (lowest == Vocabulary::none)
            break;
        parts[where] += parts[where + 1];
        parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(where) + 1);
    }
    std::vector<std::uint32_t> lengths;
    lengths.reserve(parts.size());
    for (const std::string& part : parts)
        lengths.push_back(static_cast<std::uint32_t>(part.size()));
    return lengths;
}

Ranks ranksOf(const std::vector<std::string>& tokens)
{
    Ranks ranks;
    for (const std::string& token : tokens) {
        ranks.lengths += static_cast<char>(token.size());
        ranks.bytes += token;
    }
    return ranks;
}

} // namespace

class BytePairMergeTest : public QObject {
    Q_OBJECT

private slots:
    void lowerRanksGoFirst()
    {
        // "bc" goes before "ab", which stands further left.
        const Vocabulary known(ranksOf({"a", "b", "c", "bc", "ab", "abcc", "abc"}));
        BytePairMerge merge(known);
        QVERIFY((merge.lengths("abc") == std::vector<std::uint32_t>{3}));
        QVERIFY((merge.lengths("abab") == std::vector<std::uint32_t>{2, 2}));
        QVERIFY((merge.lengths("bcc") == std::vector<std::uint32_t>{2, 1}));
        QVERIFY((merge.lengths("abcc") == std::vector<std::uint32_t>{4}));
    }

    /// Short pieces are scanned and long ones go through a queue: the same must come of both.
    void piecesOfAnyLengthAreMergedAsDefined()
    {
        std::minstd_rand random(3);
        for (const EncodingInfo& row : encodingTable) {
            BytePairMerge merge(vocabulary(row.encoding));
            for (const std::size_t size : {1U, 2U, 3U, 5U, 17U, 63U, 64U, 65U, 66U, 90U, 300U})
                for (const unsigned letters : {1U, 2U, 5U, 26U, 200U})
                    for (int round = 0; round < 3; ++round) {
                        std::string piece;
                        while (piece.size() < size)
                            piece += static_cast<char>((letters > 26 ? 33 : 'a') + random() % letters);
                        QVERIFY2(merge.lengths(piece) == merged(vocabulary(row.encoding), piece), piece.c_str());
                    }
        }
    }
};

QTEST_APPLESS_MAIN(BytePairMergeTest)
#include "byte_pair_merge_test.moc"
