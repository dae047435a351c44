// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/packed/unpacker.h"

#include "tests/support/packed_bytes.h"

#include <QTest>

#include <algorithm>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// All that is in there, given in pieces of that length into a room of that size, and whether it is whole; or what is
/// the matter with it.
std::string unpacked(const std::string& packed, std::size_t length, std::size_t roomSize)
{
    const auto unpacker = unpackerFor(packed);
    if (!unpacker)
        return "not packed";
    std::string text;
    std::string room(roomSize, '\0');
    for (std::size_t at = 0, made = 1; at < packed.size() || made > 0;) {
        const std::span<const char> piece(packed.data() + at, std::min(length, packed.size() - at));
        const Result<Unpacker::Step> step = unpacker->unpack(piece, room);
        if (!step)
            return inWords(step.error().what);
        at += step->taken;
        made = step->made;
        text.append(room, 0, made);
    }
    return unpacker->isWhole() ? text : "cut off";
}

const std::string words = [] {
    std::string text;
    for (int i = 0; i < 3000; ++i)
        text += "row " + std::to_string(i * i) + "\n";
    return text;
}();

} // namespace

class UnpackerTest : public QObject {
    Q_OBJECT

private slots:
    void whatWasPackedComesBack_data()
    {
        QTest::addColumn<QByteArray>("packed");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const std::string& packed, const std::string& expected) {
            QTest::newRow(name) << QByteArray::fromStdString(packed) << QByteArray::fromStdString(expected);
        };
        const std::string damaged = "is compressed, and damaged: what it holds can't be unpacked";
        for (const auto& [name, pack] : {std::pair{"gzip", &gzipped}, {"zstd", &zstandard}}) {
            const std::string packed = pack(words);
            row((name + std::string(", whole")).c_str(), packed, words);
            row((name + std::string(", nothing in it")).c_str(), pack(""), "");
            row((name + std::string(", two")).c_str(), packed + pack("more"), words + "more");
            row((name + std::string(", cut off")).c_str(), packed.substr(0, packed.size() - 1), "cut off");
            row((name + std::string(", cut off soon")).c_str(), packed.substr(0, 5), "cut off");
            row((name + std::string(", rubbish behind")).c_str(), packed + "rubbish behind it", damaged);
        }
        std::string broken = gzipped(words);
        broken[broken.size() - 6] ^= 1; // of its check sum
        row("gzip, damaged", broken, damaged);
        broken = gzipped(words);
        std::fill_n(broken.begin() + 100, 50, '\xff');
        row("gzip, damaged within", broken, damaged);
        row("gzip, filled up with zeros", gzipped(words) + std::string(600, '\0'), words);
        row("gzip, zeros and more", gzipped(words) + std::string(600, '\0') + "x", damaged);
        row("text", "time,input\n", "not packed");
    }
    void whatWasPackedComesBack()
    {
        QFETCH(const QByteArray, packed);
        for (const std::size_t length : {1U, 7U, 100'000U})
            for (const std::size_t room : {1U, 1000U, 100'000U})
                QTEST(QByteArray::fromStdString(unpacked(packed.toStdString(), length, room)), "expected");
    }
};

QTEST_APPLESS_MAIN(UnpackerTest)
#include "unpacker_test.moc"
