// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/split_pattern.h"

#include "core/evidence/tokens/new_characters.h"

#include <QRegularExpression>
#include <QTest>

using namespace breakeven;

namespace {

QStringList piecesOf(Encoding encoding, bool withNew, const QString& text)
{
    const QRegularExpression pattern(QString::fromStdString(splitPattern(encoding, withNew)),
                                     QRegularExpression::UseUnicodePropertiesOption);
    if (!pattern.isValid())
        return {pattern.errorString()};
    QStringList pieces;
    for (QRegularExpressionMatchIterator each = pattern.globalMatch(text); each.hasNext();)
        pieces << each.next().captured();
    return pieces;
}

} // namespace

class SplitPatternTest : public QObject {
    Q_OBJECT

private slots:
    void thePatternsDifferAsTheEncodingsDo()
    {
        const QString text = "IT'S getById 1234 a//\n/ \n x";
        for (const bool withNew : {false, true}) {
            QCOMPARE(piecesOf(Encoding::O200kBase, withNew, text),
                     (QStringList{"IT'S", " get", "By", "Id", " ", "123", "4", " a", "//\n/", " \n", " x"}));
            QCOMPARE(piecesOf(Encoding::Cl100kBase, withNew, text),
                     (QStringList{"IT", "'S", " getById", " ", "123", "4", " a", "//\n", "/", " \n", " x"}));
        }
    }

    void newCharactersStandInTheirKind_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("o200k");
        const QString number = QString::fromUcs4(U"\U0001D2C0");
        QTest::newRow("a capital begins a word")
            << QStringLiteral("a\u1C89b") << QStringList{"a", QStringLiteral("\u1C89b")};
        QTest::newRow("a small letter goes on")
            << QStringLiteral("a\u1C8AB") << QStringList{QStringLiteral("a\u1C8A"), "B"};
        QTest::newRow("a mark goes on") << QStringLiteral("a\u0897b") << QStringList{QStringLiteral("a\u0897b")};
        QTest::newRow("numbers by three") << number.repeated(4) << QStringList{number.repeated(3), number};
        QTest::newRow("no space any more") << QStringLiteral("!\u180E") << QStringList{QStringLiteral("!\u180E")};
    }
    void newCharactersStandInTheirKind()
    {
        QFETCH(const QString, text);
        QTEST(piecesOf(Encoding::O200kBase, true, text), "o200k");
    }

    void allOfThemAreNamedOrNone()
    {
        for (const EncodingInfo& row : encodingTable) {
            const QString plain = QString::fromStdString(splitPattern(row.encoding, false));
            const QString named = QString::fromStdString(splitPattern(row.encoding, true));
            for (const NewCharacters& one : newCharacters) {
                const QString name =
                    QStringLiteral("\\x{%1}").arg(uint(one.first), 0, 16).toUpper().replace("\\X", "\\x");
                QVERIFY2(!plain.contains(name), qPrintable(name));
                QVERIFY2(named.contains(name) == (one.kind != NewKind::Format &&
                                                  (row.encoding == Encoding::O200kBase || one.kind != NewKind::Mark)),
                         qPrintable(name));
            }
        }
    }
};

QTEST_APPLESS_MAIN(SplitPatternTest)
#include "split_pattern_test.moc"
