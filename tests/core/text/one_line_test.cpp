// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/one_line.h"

#include <QTest>

using namespace breakeven;

class OneLineTest : public QObject {
    Q_OBJECT
private slots:
    void escapes_data();
    void escapes();
    void shortens();
    void quotes();
};

void OneLineTest::escapes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("plain") << QByteArray(R"(a "b" c\d)") << QByteArray(R"(a "b" c\d)");
    QTest::newRow("letters of the world") << QByteArray("é Ω 한 😀") << QByteArray("é Ω 한 😀");
    QTest::newRow("breaks") << QByteArray("a\r\n\tb") << QByteArray(R"(a\r\n\tb)");
    QTest::newRow("terminal codes") << QByteArray("\x1B[31m\x7F") << QByteArray("\\u001b[31m\\u007f");
    QTest::newRow("zero") << QByteArray("a\0b", 3) << QByteArray("a\\u0000b");
    QTest::newRow("C1 control") << QByteArray("\u0085") << QByteArray("\\u0085");
    QTest::newRow("separators") << QByteArray("\u2028\u2029") << QByteArray(R"(\u2028\u2029)");
    QTest::newRow("direction") << QByteArray("\u202Egpj.exe\u2066") << QByteArray("\\u202egpj.exe\\u2066");
    QTest::newRow("not UTF-8") << QByteArray("a\xFF\xC3") << QByteArray(R"(a\xff\xc3)");
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << QByteArray(R"(\xed\xa0\x80)");
}

void OneLineTest::escapes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, line);
    QCOMPARE(QByteArray::fromStdString(oneLine(text.toStdString())), line);
}

void OneLineTest::shortens()
{
    QCOMPARE(oneLine("ééé", 3), std::string("ééé"));
    QCOMPARE(oneLine("éééé", 3), std::string("ééé…"));
}

void OneLineTest::quotes()
{
    const std::string escaped = R"("a \"b\"\n")";
    QCOMPARE(inQuotes("a \"b\"\n"), escaped);
    const std::string shortened = "\"" + std::string(60, 'x') + "…\"";
    QCOMPARE(inQuotes(std::string(61, 'x')), shortened);
}

QTEST_APPLESS_MAIN(OneLineTest)
#include "one_line_test.moc"
