// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/packed_ranks.h"

#include <QByteArray>
#include <QTest>

#include <cstdint>
#include <string>

using namespace breakeven;

namespace {

/// As a file of resources/tokens is made: so many tokens, and their lengths and bytes.
std::string packed(std::uint32_t count, const std::string& content)
{
    const auto littleEndian = [](std::uint32_t number) {
        std::string bytes;
        for (int shift = 0; shift < 32; shift += 8)
            bytes += static_cast<char>(number >> shift & 0xFFU);
        return bytes;
    };
    // Qt puts the length before what zlib makes.
    const QByteArray compressed = qCompress(QByteArray::fromStdString(content)).mid(4);
    return "RANK" + littleEndian(count) + littleEndian(static_cast<std::uint32_t>(content.size())) +
           compressed.toStdString();
}

} // namespace

class PackedRanksTest : public QObject {
    Q_OBJECT

private slots:
    void tokensAreUnpackedInTheirOrder()
    {
        const Result<Ranks> ranks = unpackRanks(packed(3, "\1\2\3"
                                                          "abbccc"));
        QVERIFY(ranks.ok());
        QCOMPARE(ranks->lengths, std::string("\1\2\3"));
        QCOMPARE(ranks->bytes, std::string("abbccc"));
    }

    void whatDoesNotAddUpIsRefused()
    {
        QVERIFY(!unpackRanks(packed(3, "\1\2\3"
                                       "abbcc"))
                     .ok()); // a byte too few
        QVERIFY(!unpackRanks(packed(3, "\1\2\3"
                                       "abbcccd"))
                     .ok());                                            // a byte too many
        QVERIFY(!unpackRanks(packed(2, std::string("\1\0a", 3))).ok()); // a token of no bytes
        QVERIFY(!unpackRanks(packed(4, "\1\2")).ok());                  // more tokens than content
        std::string other = packed(1, "\1a");
        other[0] = 'r';
        QVERIFY(!unpackRanks(other).ok());
        const Result<Ranks> refused = unpackRanks("");
        QVERIFY(!refused.ok() && refused.error().kind == Error::Kind::Outside);
        QCOMPARE(refused.error().sentence(), std::string("token ranks: the packed file is damaged"));
    }

    void aContentLargerThanAnyEncodingsIsRefused()
    {
        std::string huge = packed(1, "\1a");
        huge[11] = 5; // 80 MiB
        QVERIFY(!unpackRanks(huge).ok());
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
};

QTEST_APPLESS_MAIN(PackedRanksTest)
#include "packed_ranks_test.moc"
