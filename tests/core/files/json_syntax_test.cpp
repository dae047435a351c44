// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/json_syntax.h"

#include "core/words/english.h"

#include <QTest>

using namespace breakeven;

/// What is said where a parser stopped. That it stops there, strict_json_test sees to.
class JsonSyntaxTest : public QObject {
    Q_OBJECT

private slots:
    void places_data();
    void places();
    void sentences_data();
    void sentences();
    void aLongTextIsCutOff();
};

void JsonSyntaxTest::places_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("where");
    QTest::newRow("nothing") << QByteArray() << 0 << QByteArray("f:1:1");
    QTest::newRow("the first") << QByteArray("ab") << 0 << QByteArray("f:1:1");
    QTest::newRow("behind the last") << QByteArray("ab") << 2 << QByteArray("f:1:3");
    QTest::newRow("a line's end belongs to it") << QByteArray("a\nb") << 1 << QByteArray("f:1:2");
    QTest::newRow("the next line") << QByteArray("a\nb") << 2 << QByteArray("f:2:1");
    QTest::newRow("behind an empty line") << QByteArray("a\n\nbcd") << 5 << QByteArray("f:3:3");
    QTest::newRow("Windows") << QByteArray("a\r\nb") << 3 << QByteArray("f:2:1");
    QTest::newRow("a column for each character") << QByteArray("\n\u00e9\u00e9=x") << 6 << QByteArray("f:2:4");
}

void JsonSyntaxTest::places()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, offset);
    const Error error = errorAt(text.toStdString(), static_cast<std::size_t>(offset), "f", {"json.no_escape"});
    QTEST(QByteArray::fromStdString(error.where), "where");
    QVERIFY(error.what == Message{"json.no_escape"});
    QCOMPARE(error.kind, Error::Kind::Input);
}

void JsonSyntaxTest::sentences_data()
{
    QTest::addColumn<QByteArray>("text"); // the parser stopped at ^, which is taken out
    QTest::addColumn<JsonPlace>("place");
    QTest::addColumn<bool>("inText");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char* name, const char* text, JsonPlace place, const char* sentence) {
        QTest::newRow(name) << QByteArray(text) << place << false << QByteArray(sentence);
    };
    using enum JsonPlace;
    row("a word begins before", "Vol^ume = 3", Start, R"(f:1:1: unexpected "Volume"; expected "{")");
    row("a name without quotes", "{^x: 1}", ObjectStart,
        R"(f:1:2: unexpected "x"; expected a name in double quotes or "}")");
    row("a value that is none", "{\"a\": Tr^ue}", AfterKey, R"(f:1:7: unexpected "True"; expected a value)");
    row("no colon", "{\"a\" ^1}", AfterKey, R"(f:1:6: unexpected "1"; expected ":" and a value)");
    row("no comma in an object", "{\"a\":1\n \"b^\":2}", AfterMember, R"(f:2:2: unexpected "b"; expected "," or "}")");
    row("nothing behind its comma", "{\"a\":1, ^}", AfterMember,
        R"(f:1:9: unexpected "}"; expected a name in double quotes)");
    row("a comma first", "[^,1]", ArrayStart, R"(f:1:2: unexpected ","; expected a value or "]")");
    row("no comma in an array", "[12 3^4]", AfterItem, R"(f:1:5: unexpected "34"; expected "," or "]")");
    row("nothing behind that comma", "[1,^]", AfterItem, R"(f:1:4: unexpected "]"; expected a value)");
    row("more than one value", "{} ^{}", End, R"(f:1:4: unexpected "{"; expected nothing more)");
    row("a character of several bytes", "[1 ^\u201Ca]", AfterItem,
        "f:1:4: unexpected \"\u201C\"; expected \",\" or \"]\"");

    row("a text with a quote in it", R"(["a" "x\"y^"])", AfterItem, R"(f:1:6: unexpected "x\"y"; expected "," or "]")");
    row("a text with backslashes at its end", R"(["a" "x\\^"])", AfterItem,
        R"(f:1:6: unexpected "x\\"; expected "," or "]")");
    row("a text that is all", R"("a^")", Start, R"(f:1:1: unexpected "a"; expected "{")");

    row("the end in an object", "{\"a\":1^", AfterMember, R"(f:1:7: ends too early; expected "," or "}")");
    row("the end of nothing", "^", Start, R"(f:1:1: ends too early; expected "{")");
    row("the end in a value", "{\"a\": tru^", AfterKey, "f:1:10: ends too early; expected a value");
    row("the end in a number", "{\"a\": -1.^", AfterKey, "f:1:10: ends too early; expected a value");

    for (const char* word : {"NaN", "nan", "Infinity", "-Infinity", "inf", "-inf"})
        QTest::newRow(word) << "[^" + QByteArray(word) + "]" << ArrayStart << false
                            << "f:1:2: " + QByteArray(word) + " is not a number in JSON; allowed are finite numbers";
    row("a word that only begins so", "[^Nano]", ArrayStart, R"(f:1:2: unexpected "Nano"; expected a value or "]")");
    row("a comment", "{ ^/ volume", ObjectStart, "f:1:3: / starts no value; JSON has no comments");
    row("another comment", "^# volume", Start, "f:1:1: # starts no value; JSON has no comments");
    row("single quotes", "[^'a']", ArrayStart, "f:1:2: ' starts no text; JSON needs double quotes");

    const auto within = [](const char* name, const char* text, const char* sentence) {
        QTest::newRow(name) << QByteArray(text) << AfterKey << true << QByteArray(sentence);
    };
    within("its end", "{\"a\": \"b^", "f:1:9: ends within a quoted text");
    within("a line break", "[\"a^\n\"]",
           R"(f:1:4: a quoted text must end on its line; a line break within it is written \n)");
    within("a line break of old", "[\"a^\r\"]",
           R"(f:1:4: a quoted text must end on its line; a line break within it is written \n)");
    within("a tab", "[\"a^\t\"]", R"(f:1:4: a control character within a quoted text is written \u0009)");
    within("the last control character", "[\"a^\x1f\"]",
           R"(f:1:4: a control character within a quoted text is written \u001f)");
    within("no escape", R"(["\^x41"])",
           R"(f:1:4: not an escape; allowed are \" \\ \/ \b \f \n \r \t and \u with four digits (two of them beyond )"
           R"(\uffff))");
}

void JsonSyntaxTest::sentences()
{
    QFETCH(QByteArray, text);
    QFETCH(const JsonPlace, place);
    QFETCH(const bool, inText);
    const qsizetype offset = text.indexOf('^');
    text.remove(offset, 1);
    const Error error = jsonSyntaxError(text.toStdString(), static_cast<std::size_t>(offset), inText, place, "f");
    QTEST(QByteArray::fromStdString(error.sentence()), "sentence");
}

/// After 60 characters, the quote that opens it among them.
void JsonSyntaxTest::aLongTextIsCutOff()
{
    const std::string text = R"(["a" ")" + std::string(100, 'k') + R"("])";
    const Error error = jsonSyntaxError(text, text.size() - 2, false, JsonPlace::AfterItem, "f");
    QCOMPARE(inWords(error.what), "unexpected \"" + std::string(59, 'k') + "\u2026; expected \",\" or \"]\"");
}

QTEST_APPLESS_MAIN(JsonSyntaxTest)
#include "json_syntax_test.moc"
