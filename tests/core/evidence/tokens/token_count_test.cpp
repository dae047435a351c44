// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/token_count.h"

#include "core/evidence/tokens/utf8_repair.h"
#include "core/evidence/tokens/vocabulary.h"
#include "tests/support/paths.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTest>

#include <random>
#include <thread>

using namespace breakeven;
using namespace std::string_literals;

namespace {

/// Texts with their counts by the encodings' reference implementation (tiktoken 1.0.22 for JavaScript).
struct Case {
    const char* name;
    std::string text;
    std::size_t o200kBase;
    std::size_t cl100kBase;
};

const std::vector<Case> cases{
    {"one_letter", "a", 1, 1},
    {"one_word", "Breakeven", 3, 3},
    {"sentence", "A request costs what its tokens cost.", 8, 8},
    {"leading_space", " word", 1, 1},
    {"two_spaces", "  word", 2, 2},
    {"contractions", "We've said they're sure it's what she'd do.", 9, 13},
    {"contractions_in_capitals", "IT'S WHAT THEY'LL SEE", 7, 7},
    {"long_s", "\u017F'\u017F and I'\u017F", 6, 10},
    {"camel_case", "HTTPServerResponse getElementById", 7, 5},
    {"digits", "1234567 and 12.50", 8, 8},
    {"other_digits", "\u0663\u0664\u0665\u0666 \u00BD \u2163", 9, 13},
    {"crlf", "one\r\ntwo\r\n\r\nthree", 5, 5},
    {"spaces_before_newline", "end   \n   begin", 4, 4},
    {"trailing_spaces", "end     ", 2, 2},
    {"tabs", "\t\tif (x)\t{ }", 8, 8},
    {"code", "for (int i = 0; i < n; ++i) {\n    total += cost[i];\n}\n", 23, 23},
    {"path_and_slashes", "https://example.org/a/b//\n/c", 9, 8},
    {"json", R"({"id": 17, "labels": ["billing", "refund"], "ok": true})", 20, 20},
    {"german", "Stra\u00DFenbahnhaltestelle \u00FCber M\u00FCnchen", 9, 9},
    {"greek", "\u0395\u03C5\u03C7\u03B1\u03C1\u03B9\u03C3\u03C4\u03CE \u03C0\u03BF\u03BB\u03CD", 6, 16},
    {"russian", "\u0414\u043E\u0431\u0440\u044B\u0439 \u0434\u0435\u043D\u044C", 3, 6},
    {"arabic", "\u0634\u0643\u0631\u0627 \u062C\u0632\u064A\u0644\u0627", 5, 8},
    {"hebrew", "\u05EA\u05D5\u05D3\u05D4 \u05E8\u05D1\u05D4", 3, 8},
    {"hindi", "\u0939\u093F\u0928\u094D\u0926\u0940 \u092E\u0947\u0902", 4, 9},
    {"thai", "\u0E02\u0E2D\u0E1A\u0E04\u0E38\u0E13\u0E21\u0E32\u0E01", 4, 9},
    {"chinese", "\u8FD9\u4E2A\u6A21\u578B\u8981\u591A\u5C11\u94B1\uFF1F", 5, 10},
    {"japanese", "\u3053\u308C\u306F\u30C8\u30FC\u30AF\u30F3\u3067\u3059\u3002", 6, 8},
    {"korean", "\uC548\uB155\uD558\uC138\uC694", 2, 5},
    {"emoji", "\U0001F44D\U0001F3FD \U0001F468\u200D\U0001F469\u200D\U0001F467 \U0001F1E9\U0001F1EA", 15, 24},
    {"combining_marks", "e\u0301a\u0308\u0327\u0327", 6, 9},
    {"no_break_space", "1\u00A0000\u202F000\u3000x", 7, 8},
    {"line_separator", "a\u2028b\302\205c", 6, 7},
    {"byte_order_mark", "\uFEFFname,value", 3, 3},
    {"special_tokens", "<|endoftext|><|fim_prefix|>", 12, 13},
    {"control_characters", "a\000b\001c\177"s, 6, 6},
    {"mongolian_separator", "a\u180E's \u180E b", 11, 10},
    {"letter_of_unicode_16", "\u1C89's \U00010D50\U00010D70's", 14, 14},
    {"number_of_unicode_15", "1\U0001D2C01\U00011F5022", 10, 10},
    {"letter_of_unicode_17", "\uA7CE's", 5, 5},
    {"title_case_letter", "\u01C5\u01C8 \u01C5's", 8, 8},
    {"modifier_letters", "\u02B0\u02B2's", 5, 5},
    {"replacement_character", "a\uFFFDb", 3, 3},
    {"quotes", "\u201Cfine\u201D \u2014 said \u2018he\u2019", 8, 8},
    {"underscores", "snake_case_name __init__", 6, 6},
    {"minus_signs", "----- \u2212\u2212 =====>", 5, 5},
};

/// One character so many times, counted by the same.
struct RunOfOne {
    std::string_view unit;
    std::size_t times;
    std::size_t o200kBase;
    std::size_t cl100kBase;
};

constexpr std::array<RunOfOne, 28> runs{{
    {"a", 64, 8, 8},        {"a", 65, 9, 9},        {"a", 129, 17, 17},        {"a", 1000, 125, 125},
    {"A", 64, 8, 8},        {"A", 65, 9, 9},        {"A", 129, 17, 17},        {"A", 1000, 125, 125},
    {" ", 64, 1, 1},        {" ", 65, 1, 1},        {" ", 129, 2, 2},          {" ", 1000, 9, 9},
    {"\n", 64, 4, 2},       {"\n", 65, 5, 3},       {"\n", 129, 9, 5},         {"\n", 1000, 63, 32},
    {"!", 64, 4, 8},        {"!", 65, 6, 9},        {"!", 129, 10, 17},        {"!", 1000, 63, 125},
    {"7", 64, 22, 22},      {"7", 65, 22, 22},      {"7", 129, 43, 43},        {"7", 1000, 334, 334},
    {"\u4E00", 64, 64, 64}, {"\u4E00", 65, 65, 65}, {"\u4E00", 129, 129, 129}, {"\u4E00", 1000, 1000, 1000},
}};

std::string repeated(std::string_view unit, std::size_t times)
{
    std::string text;
    for (std::size_t i = 0; i < times; ++i)
        text += unit;
    return text;
}

/// That the tokens fill the text, and that each is the vocabulary's.
void checkTokens(Encoding encoding, const std::string& text)
{
    const std::vector<Token> tokens = tokensOf(encoding, text);
    QCOMPARE(tokens.size(), countTokens(encoding, text));
    const std::string good = repairedUtf8(text).value_or(text);
    std::size_t at = 0;
    for (const Token& token : tokens) {
        QCOMPARE(token.offset, at);
        QVERIFY(token.length > 0);
        QCOMPARE(vocabulary(encoding).rank(std::string_view(good).substr(at, token.length)), token.id);
        at += token.length;
    }
    QCOMPARE(at, good.size());
}

} // namespace

class TokenCountTest : public QObject {
    Q_OBJECT

private slots:
    void countsAreTheReferences_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::size_t>("o200kBase");
        QTest::addColumn<std::size_t>("cl100kBase");
        for (const Case& row : cases)
            QTest::newRow(row.name) << row.text << row.o200kBase << row.cl100kBase;
        for (const RunOfOne& row : runs)
            QTest::addRow("%zu of U+%s", row.times, QByteArray::fromStdString(std::string(row.unit)).toHex().data())
                << repeated(row.unit, row.times) << row.o200kBase << row.cl100kBase;
    }
    void countsAreTheReferences()
    {
        QFETCH(std::string, text);
        QFETCH(std::size_t, o200kBase);
        QFETCH(std::size_t, cl100kBase);
        QCOMPARE(countTokens(Encoding::O200kBase, text), o200kBase);
        QCOMPARE(countTokens(Encoding::Cl100kBase, text), cl100kBase);
        for (const EncodingInfo& row : encodingTable)
            checkTokens(row.encoding, text);
    }

    void countsOfTheSharedTexts()
    {
        QFile file(test::sharedDataFolder() + QStringLiteral("/token_vectors.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("token_vectors.json is not there");
        const auto vectors = nlohmann::json::parse(file.readAll().toStdString());
        QVERIFY(vectors.size() > 5);
        for (const auto& vector : vectors)
            for (const EncodingInfo& row : encodingTable)
                QVERIFY2(countTokens(row.encoding, vector["text"].get<std::string>()) ==
                             vector[std::string(row.id)].get<std::size_t>(),
                         vector["name"].get<std::string>().c_str());
    }

    void noTextHasNoTokens()
    {
        QVERIFY((countText(Encoding::O200kBase, "") == TextCounts{}));
        QVERIFY(tokensOf(Encoding::Cl100kBase, "").empty());
    }

    void theNumbersOfTokensAreTheEncodings()
    {
        // "Hello" is token 13225, " world" is 2375; and 9906, 1917.
        QVERIFY((tokensOf(Encoding::O200kBase, "Hello world") == std::vector<Token>{{0, 5, 13225}, {5, 6, 2375}}));
        QVERIFY((tokensOf(Encoding::Cl100kBase, "Hello world") == std::vector<Token>{{0, 5, 9906}, {5, 6, 1917}}));
    }

    void charactersAndBytesAreCountedToo()
    {
        QVERIFY((countText(Encoding::O200kBase, "\u00FCber 1\u20AC") == TextCounts{4, 7, 10}));
        // Faulty bytes are counted as given, and as the one character that stands for them.
        const TextCounts faulty = countText(Encoding::O200kBase, "a\xE4\xB8");
        QCOMPARE(faulty.bytes, std::size_t{3});
        QCOMPARE(faulty.characters, std::size_t{2});
        QCOMPARE(faulty.tokens, countTokens(Encoding::O200kBase, "a\uFFFD"));
    }

    void anyBytesAreCounted()
    {
        std::minstd_rand random(1);
        for (int round = 0; round < 300; ++round) {
            std::string bytes(random() % 300, '\0');
            for (char& byte : bytes)
                byte = static_cast<char>(round % 2 == 0 ? random() % 256 : 0x80 + random() % 128);
            for (const EncodingInfo& row : encodingTable)
                checkTokens(row.encoding, bytes);
        }
    }

    /// A run of letters is one piece, and its tokens are those of eight letters each, as in shorter ones.
    void aMegabyteOfOneRunIsCounted()
    {
        constexpr std::size_t megabyte = 1'000'000;
        for (const EncodingInfo& row : encodingTable) {
            QCOMPARE(countTokens(row.encoding, std::string(megabyte, 'a')), megabyte / 8);
            QCOMPARE(countTokens(row.encoding, std::string(megabyte, '7')), megabyte / 3 + 1);
            QCOMPARE(countTokens(row.encoding, repeated("\u4E00", megabyte / 3)), megabyte / 3);
            QVERIFY(countTokens(row.encoding, std::string(megabyte, ' ')) < megabyte / 64);
            QVERIFY(countTokens(row.encoding, std::string(megabyte, '\xFF')) <= megabyte);
        }
    }

    void threadsMayCountAtTheSameTime()
    {
        std::vector<std::size_t> counts(4);
        std::vector<std::thread> threads;
        threads.reserve(counts.size());
        for (std::size_t& count : counts)
            threads.emplace_back([&count] { count = countTokens(Encoding::Cl100kBase, repeated("A word. ", 5000)); });
        for (std::thread& thread : threads)
            thread.join();
        for (const std::size_t count : counts)
            QCOMPARE(count, std::size_t{15001});
    }
};

QTEST_APPLESS_MAIN(TokenCountTest)
#include "token_count_test.moc"
