// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/names.h"

#include "core/text/utf8.h"

#include <QTest>

using namespace breakeven;

class NamesTest : public QObject {
    Q_OBJECT

private slots:
    void isALine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("words") << QByteArray("with caching") << true;
        QTest::newRow("markup") << QByteArray("<b>bold</b> & \"quoted\"") << true;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("blanks") << QByteArray(" \t ") << false;
        QTest::newRow("a line end") << QByteArray("a\nb") << false;
        QTest::newRow("turns the direction") << QByteArray("a\u202eb") << false;
        QTest::newRow("no UTF-8") << QByteArray("a\xff") << false;
    }
    void isALine()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isOne);
        QCOMPARE(isNameLine({text.data(), static_cast<std::size_t>(text.size())}), isOne);
    }

    void aFreeName_data()
    {
        QTest::addColumn<QByteArray>("wanted");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("free") << QByteArray("other") << QByteArray("other");
        QTest::newRow("taken") << QByteArray("a") << QByteArray("a (3)");
        QTest::newRow("blank") << QByteArray("  ") << QByteArray("State");
        QTest::newRow("two lines") << QByteArray("b\nc") << QByteArray("b\\nc");
        QTest::newRow("too long") << QByteArray(50, 'x') << QByteArray(12, 'x') + "\u2026";
    }
    void aFreeName()
    {
        QFETCH(QByteArray, wanted);
        QTEST(QByteArray::fromStdString(freeName(wanted.toStdString(), {"a", "a (2)"}, 20, "State")), "name");
    }

    /// Whatever is taken, the name is free and short enough.
    void alwaysShortEnough()
    {
        const std::string longest(20, 'x');
        const std::string name = freeName(longest, {longest}, 20, "State");
        QVERIFY2(name != longest && characterCount(name) <= 20, name.c_str());
    }
};

QTEST_APPLESS_MAIN(NamesTest)
#include "names_test.moc"
