// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/book/cell.h"

#include <QTest>

using namespace breakeven;

class CellTest : public QObject {
    Q_OBJECT

private slots:
    void columnsHaveLetters_data()
    {
        QTest::addColumn<int>("column");
        const auto row = [](const char* letters, int column) { QTest::newRow(letters) << column; };
        row("A", 0);
        row("Z", 25);
        row("AA", 26);
        row("AZ", 51);
        row("BA", 52);
        row("ZZ", 701);
        row("AAA", 702);
        row("XFD", 16383); // a spreadsheet's last
    }
    void columnsHaveLetters()
    {
        QFETCH(const int, column);
        const std::string letters = QTest::currentDataTag();
        QCOMPARE(reference(0, static_cast<ColumnNumber>(column)), "$" + letters + "$1");
        QCOMPARE(rowReference(1048575, static_cast<ColumnNumber>(column)), "$" + letters + "1048576");
    }

    void aSheetStandsInQuotes() { QCOMPARE(reference("Over time", 6, 1), std::string("'Over time'!$B$7")); }

    void controlCharactersAreSpaces()
    {
        QCOMPARE(cellText("a\x01"
                          "b\nc\td\re\x7f"),
                 std::string("a b\nc\td e "));
        QCOMPARE(cellText(std::string_view("a\0b", 3)), std::string("a b"));
        QCOMPARE(cellText(""), std::string());
    }

    void whatIsNoTextIsReplaced()
    {
        QCOMPARE(cellText("\xff\xfe \xef\xbf\xbf \xef\xbf\xbe"), std::string("�� � �"));
        const std::string rightToLeft = "שלום 😀";
        QCOMPARE(cellText(rightToLeft), rightToLeft);
    }

    void longTextIsCutWithARemark()
    {
        QCOMPARE(cellText(std::string(32767, 'a')), std::string(32767, 'a'));
        const QString cut = QString::fromStdString(cellText(std::string(32768, 'a')));
        QCOMPARE(cut.size(), 32767);
        QVERIFY(cut.endsWith(QStringLiteral("a … (cut: a cell holds no more)")));
    }

    /// A character outside the basic plane counts twice, and none is cut in half.
    void rareCharactersCountTwice_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("size");
        QTest::newRow("even") << 0 << 32766;
        QTest::newRow("odd") << 1 << 32767;
    }
    void rareCharactersCountTwice()
    {
        QFETCH(const int, before);
        QFETCH(const int, size);
        const QString emoji = QString(before, QLatin1Char('a')) + QStringLiteral("😀").repeated(20000);
        const QString cut = QString::fromStdString(cellText(emoji.toStdString()));
        QVERIFY2(cut.size() == size || cut.size() == 65533 - size, qPrintable(QString::number(cut.size())));
        QVERIFY(!cut.contains(QChar::ReplacementCharacter));
        QVERIFY(cut.contains(QStringLiteral("😀 … (cut")));
        const QString whole = QString(before, QLatin1Char('a')) + QStringLiteral("😀").repeated((32767 - before) / 2);
        QCOMPARE(QString::fromStdString(cellText(whole.toStdString())), whole);
    }
};

QTEST_APPLESS_MAIN(CellTest)
#include "cell_test.moc"
