// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/picture/png_carrier.h"

#include "core/files/picture/packed_text.h"
#include "core/files/strict_json.h"

#include <QTest>

#include <cstdint>

using namespace breakeven;

namespace {

using namespace std::string_literals;

std::string bigEndian(std::uint32_t number)
{
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(number >> shift & 255U);
    return bytes;
}

/// As the PNG specification has it, bit by bit.
std::uint32_t crc(const std::string& bytes)
{
    std::uint32_t sum = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1U) != 0 ? sum >> 1U ^ 0xEDB88320U : sum >> 1U;
    }
    return ~sum;
}

std::string chunk(const std::string& type, const std::string& content)
{
    return bigEndian(static_cast<std::uint32_t>(content.size())) + type + content + bigEndian(crc(type + content));
}

const std::string signature = "\x89PNG\r\n\x1a\n";
const std::string header = signature + chunk("IHDR", "\0\0\0\1\0\0\0\1\x08\0\0\0\0"s);
const std::string end = chunk("IEND", "");
const std::string keyword = "breakeven-scenario\0"s;

/// Our chunk: whether it is compressed, how, the language, the keyword in it, and the text.
std::string textChunk(const std::string& behindKeyword)
{
    return chunk("iTXt", keyword + behindKeyword);
}

/// The text that is found, or what went wrong.
std::string found(const std::string& picture)
{
    const Result<std::string> text = textInPng(picture, "file");
    return text ? *text : inWords(text.error().what);
}

const std::string none = "carries no scenario: it was exported without it, or by another program";
const std::string cut = "is not whole: the file ends in the middle of it";
const std::string damaged = "the scenario that it carries is damaged";

} // namespace

class PngCarrierTest : public QObject {
    Q_OBJECT

private slots:
    void isPng()
    {
        QVERIFY(breakeven::isPng(header) && breakeven::isPng(signature));
        for (const std::string& other : {""s, "PNG"s, signature.substr(0, 7), " " + signature, "\x89PNG\n\x1a\n"s})
            QVERIFY(!breakeven::isPng(other));
    }

    void standsRightBehindTheHeader()
    {
        const std::string rest = chunk("IDAT", "x") + end;
        const std::string picture = pngWith(header + rest, "text");
        QVERIFY(picture == header + textChunk("\1\0\0\0"s + deflated("text")) + rest);
        QCOMPARE(found(picture), "text"s);
        QCOMPARE(found(pngWith(picture, "later")), "later"s);
    }

    void whatHasNoHeaderStaysAsItIs()
    {
        for (const std::string& picture : {""s, signature, header.substr(0, header.size() - 1), "x" + header + end,
                                           signature + chunk("IHDR", std::string(14, '\0')) + end})
            QVERIFY(pngWith(picture, "text") == picture);
        QVERIFY(pngWith(header, "text") != header);
    }

    void finds_data()
    {
        QTest::addColumn<QByteArray>("chunks"); // between the header and what follows
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const std::string& chunks, const std::string& text) {
            QTest::newRow(name) << QByteArray::fromStdString(chunks) << QByteArray::fromStdString(text);
        };
        row("compressed", textChunk("\1\0\0\0"s + deflated("ours")), "ours");
        row("as it is", textChunk("\0\0\0\0ours"s), "ours");
        row("empty", textChunk("\0\0\0\0"s), "");
        row("with its language", textChunk("\0\0en\0Scenario\0ours"s), "ours");
        row("behind other chunks", chunk("tEXt", keyword + "other") + textChunk("\0\0\0\0ours"s), "ours");
        row("the first", textChunk("\0\0\0\0ours"s) + textChunk("\0\0\0\0other"s), "ours");
        row("none", "", none);
        row("another type", chunk("tEXt", keyword + "\0\0\0\0ours"s), none);
        row("a longer keyword", chunk("iTXt", "breakeven-scenarios\0\0\0\0\0ours"s), none);
        row("a keyword without its end", chunk("iTXt", "breakeven-scenario"), none);
        row("nothing behind the keyword", textChunk(""), damaged);
        row("no language", textChunk("\0\0ours"s), damaged);
        row("no keyword in the language", textChunk("\0\0en\0ours"s), damaged);
        row("compressed in another way", textChunk("\1\1\0\0"s + deflated("ours")), damaged);
        row("neither compressed nor not", textChunk("\2\0\0\0ours"s), damaged);
        row("not compressed at all", textChunk("\1\0\0\0ours"s), damaged);
        row("too much", textChunk("\0\0\0\0"s + std::string(jsonSizeLimit + 1, ' ')),
            "the scenario that it carries is larger than the 16 MiB that are read");
        row("not too much", textChunk("\0\0\0\0"s + std::string(jsonSizeLimit, ' ')), std::string(jsonSizeLimit, ' '));
    }
    void finds()
    {
        QFETCH(const QByteArray, chunks);
        QFETCH(const QByteArray, text);
        QVERIFY(found(header + chunks.toStdString() + end) == text.toStdString());
    }

    /// The text itself is whole each time.
    void refusesWhatIsDamagedElsewhere()
    {
        const std::string whole = header + textChunk("\0\0\0\0ours"s);
        QCOMPARE(found(whole), cut);
        QCOMPARE(found(whole + end.substr(0, end.size() - 1)), cut);
        QCOMPARE(found(whole + bigEndian(0xFFFFFFFFU) + "IDATxxxxxxxx"), cut);
        QCOMPARE(found(whole + chunk("IDAT", "x").replace(8, 1, "y") + end),
                 "is damaged: the checksum of its chunk \"IDAT\" is wrong"s);
        QCOMPARE(found(whole + end + "what follows the end"), "ours"s);
        QCOMPARE(textInPng(whole, "file").error().where, "file"s);
    }
};

QTEST_APPLESS_MAIN(PngCarrierTest)
#include "png_carrier_test.moc"
