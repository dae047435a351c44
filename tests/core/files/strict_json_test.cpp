// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/strict_json.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace breakeven;

class StrictJsonTest : public QObject {
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void refusesHugeInput_data();
    void refusesHugeInput();
    void keepsOrderAndNumbers();
    void shortensPointers();
};

void StrictJsonTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("compact");
    QTest::newRow("object") << QByteArray(R"( { "b" : 1 , "a" : [ true , false , null ] } )")
                            << QByteArray(R"({"b":1,"a":[true,false,null]})");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}") << QByteArray("{}");
    QTest::newRow("escapes") << QByteArray(R"(["\u00e9\ud83d\ude00\/\n\u0000"])")
                             << QByteArray("[\"\u00e9\U0001F600/\\n\\u0000\"]");
    QTest::newRow("same key in two objects")
        << QByteArray(R"([{"a":1},{"a":{"a":2}}])") << QByteArray(R"([{"a":1},{"a":{"a":2}}])");
    QTest::newRow("plain text") << QByteArray(R"("x")") << QByteArray(R"("x")");
    QTest::newRow("64 levels") << QByteArray(64, '[') + QByteArray(64, ']')
                               << QByteArray(64, '[') + QByteArray(64, ']');
    QTest::newRow("near zero") << QByteArray("[1e-400]") << QByteArray("[0.0]");
}

void StrictJsonTest::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, compact);
    const auto json = parseStrictJson(text.toStdString(), "f");
    QVERIFY2(json.ok(), json.ok() ? "" : json.error().sentence().c_str());
    QCOMPARE(QByteArray::fromStdString(json->dump()), compact);
}

void StrictJsonTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<QByteArray>("what");
    const auto row = [](const char* name, const QByteArray& text, const char* where, const char* what) {
        QTest::newRow(name) << text << QByteArray(where) << QByteArray(what);
    };
    row("nothing", "", "f", "is empty");
    row("spaces", " \r\n\t", "f", "is empty");
    row("byte order mark alone", "\xEF\xBB\xBF", "f", "is empty");
    row("65 levels", R"({"view":)" + QByteArray(64, '['), "f: /view", "is nested more than 64 levels deep");

    row("ends in an object", R"({"a": 1)", "f:1:8", R"(ends too early; expected "," or "}")");
    row("ends after a key", "{\n\"a\"", "f:2:4", R"(ends too early; expected ":" and a value)");
    row("ends after a colon", "{\n\"a\":\n", "f:3:1", "ends too early; expected a value");
    row("ends in an array", "[", "f:1:2", R"(ends too early; expected a value or "]")");
    row("ends in a word", R"({"a": tru)", "f:1:10", "ends too early; expected a value");
    row("ends in a text", R"({"a": "b)", "f:1:9", "ends within a quoted text");
    row("more than one value", "{} {}", "f:1:4", R"(unexpected "{"; expected nothing more)");
    row("no JSON", "Volume = 3", "f:1:1", R"(unexpected "Volume"; expected "{")");
    row("no comma", "{\"a\": 1\n \"b\": 2}", "f:2:2", R"(unexpected "b"; expected "," or "}")");
    row("no comma between numbers", "[12 34]", "f:1:5", R"(unexpected "34"; expected "," or "]")");
    row("comma at an object's end", "{\"a\": 1,\n}", "f:2:1", R"(unexpected "}"; expected a name in double quotes)");
    row("comma at an array's end", "[1, ]", "f:1:5", R"(unexpected "]"; expected a value)");
    row("comma at the start", "[,1]", "f:1:2", R"(unexpected ","; expected a value or "]")");
    row("no colon", R"({"a" 1})", "f:1:6", R"(unexpected "1"; expected ":" and a value)");
    row("name without quotes", "{volume: 1}", "f:1:2",
        R"(unexpected "volume"; expected a name in double quotes or "}")");
    row("wrong bracket", "[1}", "f:1:3", R"(unexpected "}"; expected "," or "]")");
    row("word", R"({"a": True})", "f:1:7", R"(unexpected "True"; expected a value)");
    row("word that starts well", R"({"a": nil})", "f:1:7", R"(unexpected "nil"; expected a value)");
    row("column in characters", "{\"\u00e9\u00e9\": x}", "f:1:8", R"(unexpected "x"; expected a value)");
    row("typographic quotes", "{\u201Ca\u201D: 1}", "f:1:2",
        "unexpected \"\u201C\"; expected a name in double quotes or \"}\"");
    row("text with a backslash", R"({"a" "\\\""})", "f:1:6", R"(unexpected "\\\""; expected ":" and a value)");
    row("leading zero", "[01]", "f:1:2", R"(unexpected "01"; expected "," or "]")");
    row("plus sign", "[+1]", "f:1:2", R"(unexpected "+1"; expected a value or "]")");
    row("no digit after the point", "[1.]", "f:1:4", R"(unexpected "]"; expected a value or "]")");

    row("not a number", R"({"a": NaN})", "f:1:7", "NaN is not a number in JSON; allowed are finite numbers");
    row("infinity", "[-Infinity]", "f:1:2", "-Infinity is not a number in JSON; allowed are finite numbers");
    row("comment", "{ // volume\n}", "f:1:3", "/ starts no value; JSON has no comments");
    row("single quotes", "{'a': 1}", "f:1:2", "' starts no text; JSON needs double quotes");
    row("line break in a text", "{\"a\": \"b\nc\"}", "f:1:9",
        R"(a quoted text must end on its line; a line break within it is written \n)");
    row("tab in a text", "[\"\t\"]", "f:1:3", R"(a control character within a quoted text is written \u0009)");
    constexpr const char* escapes =
        R"(not an escape; allowed are \" \\ \/ \b \f \n \r \t and \u with four digits (two of them beyond \uffff))";
    row("unknown escape", R"(["\x41"])", "f:1:4", escapes);
    row("short escape", R"(["\u12"])", "f:1:7", escapes);
    row("half a surrogate pair", R"(["\ud800"])", "f:1:9", escapes);
    row("zero byte", QByteArray("{}\0{}", 5), "f:1:3", "a zero byte has no place in JSON");
    row("not UTF-8", "{\"a\": \"\xE9\"}", "f:1:8", R"("\xe9" is not UTF-8)");
    row("overlong UTF-8", "[\"\xC0\xAF\"]", "f:1:3", R"("\xc0" is not UTF-8)");
    row("surrogate in UTF-8", "[\"\xED\xA0\x80\"]", "f:1:3", R"("\xed" is not UTF-8)");
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), "f:1:1", R"("\xff" is not UTF-8)");

    constexpr const char* tooLarge = "1e400 is too large a number; allowed are numbers up to 1.8e308";
    row("too large in an object", R"({"a": {"b": 1e400}})", "f: /a/b", tooLarge);
    row("too large in an array", R"({"a": [0, 1e400]})", "f: /a/1", tooLarge);
    row("too large alone", "1e400", "f", tooLarge);
    row("negative", "[-1e999]", "f: /0", "-1e999 is too large a number; allowed are numbers up to 1.8e308");

    constexpr const char* twice = "this key is there more than once; a key may be given once";
    row("twice", R"({"a": 1, "b": 2, "a": 1})", "f: /a", twice);
    row("twice further down", R"({"a": [0, {"x/y~": 1, "x/y~": 1}]})", "f: /a/1/x~1y~0", twice);
    row("twice, once escaped", R"({"ab": 1, "a\u0062": 1})", "f: /ab", twice);
    row("twice, with a line break", R"([{"\n": 1, "\n": 1}])", R"(f: /0/\n)", twice);
}

void StrictJsonTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, where);
    QFETCH(QByteArray, what);
    const auto json = parseStrictJson(text.toStdString(), "f");
    QVERIFY(!json.ok());
    QCOMPARE(QByteArray::fromStdString(inWords(json.error().what)), what);
    QCOMPARE(QByteArray::fromStdString(json.error().where), where);
    QCOMPARE(json.error().kind, Error::Kind::Input);
}

void StrictJsonTest::refusesHugeInput_data()
{
    constexpr qsizetype large = 10000000;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("brackets") << QByteArray(large, '[') << QByteArray("f: /0: is nested more than 64 levels deep");
    QTest::newRow("objects") << QByteArray(R"({"a":)").repeated(large / 5)
                             << QByteArray("f: /a: is nested more than 64 levels deep");
    QTest::newRow("too long") << QByteArray(16 * 1024 * 1024 + 1, ' ')
                              << QByteArray("f: is larger than the 16 MiB that are read");
    QTest::newRow("digits") << '[' + QByteArray(large, '1') + ']'
                            << "f: /0: " + QByteArray(60, '1') +
                                   "\u2026 is too large a number; allowed are numbers up to 1.8e308";
    QTest::newRow("backslashes") << R"({"a" ")" + QByteArray(large, '\\') + R"("})"
                                 << "f:1:6: unexpected \"" + QByteArray(59, '\\') +
                                        "\u2026; expected \":\" and a value";
}

void StrictJsonTest::refusesHugeInput()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, sentence);
    const std::string input = text.toStdString();
    const auto json = parseStrictJson(input, "f"); // a quadratic reader takes hours, and the test runs out of time
    QVERIFY(!json.ok());
    QCOMPARE(QByteArray::fromStdString(json.error().sentence()), sentence);
}

void StrictJsonTest::keepsOrderAndNumbers()
{
    const auto json = parseStrictJson(R"({"z": 18446744073709551615, "a": -9223372036854775808, "m": 0.1})", "f");
    QVERIFY(json.ok());
    QCOMPARE(json->dump(), std::string(R"({"z":18446744073709551615,"a":-9223372036854775808,"m":0.1})"));
}

void StrictJsonTest::shortensPointers()
{
    QCOMPARE(pointerTo("/a", std::string(100, 'k')), "/a/" + std::string(60, 'k') + "\u2026");
    QCOMPARE(placeOf("f", ""), std::string("f"));
    QCOMPARE(placeOf("f", "/a"), std::string("f: /a"));
    QCOMPARE(placeOf("", "/a"), std::string("/a"));
}

QTEST_APPLESS_MAIN(StrictJsonTest)
#include "strict_json_test.moc"
