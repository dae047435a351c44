// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/sections/plain_text.h"

#include <QTest>

using namespace breakeven;

class PlainTextTest : public QObject {
    Q_OBJECT

private slots:
    void oneLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char* name, const char* text, const char* line) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(line);
        };
        row("plain", "Support bot", "Support bot");
        row("empty", " \t\n", "");
        row("spaces and breaks",
            "  a\r\n b\t\tc\xE2\x80\xA8"
            "d ",
            "a b c d");
        row("controls",
            "a\x01\x0E\x1F\x7F\xC2\x9B"
            "b",
            "ab");
        row("overrides of the direction",
            "a\xE2\x80\xAE"
            "b\xE2\x81\xA6"
            "c",
            "abc");
        row("no characters",
            "a\xEF\xBF\xBE\xEF\xB7\x90\xF0\x9F\xBF\xBF"
            "b",
            "ab");
        row("no UTF-8",
            "a\xFF\xC3(\xED\xA0\x80"
            "b",
            "a\xEF\xBF\xBD\xEF\xBF\xBD(\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"
            "b");
        row("an arrow and Hebrew", "\xF0\x9F\x9A\x80 \xD7\xA9", "\xF0\x9F\x9A\x80 \xD7\xA9");
    }
    void oneLine()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, line);
        QCOMPARE(QByteArray::fromStdString(plainLine(text.toStdString())), line);
    }

    void lines()
    {
        QCOMPARE(plainLines("a\n\n \nb c\r\nd"), (std::vector<std::string>{"a", "b c", "d"}));
        QVERIFY(plainLines("").empty());
        QVERIFY(plainLines("\n\n").empty());
    }
};

QTEST_APPLESS_MAIN(PlainTextTest)
#include "plain_text_test.moc"
