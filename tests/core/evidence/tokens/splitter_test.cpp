// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/splitter.h"

#include <QStringList>
#include <QTest>

#include <string>

using namespace breakeven;

namespace {

/// The pieces of a text, which fill it.
QStringList piecesOf(Encoding encoding, const std::string& text)
{
    Splitter splitter(encoding, text);
    QStringList pieces;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = splitter.pieceEnd(at);
        if (end <= at || end > text.size())
            return {"a piece that ends at " + QString::number(end)};
        pieces << QString::fromStdString(text.substr(at, end - at));
        at = end;
    }
    return pieces;
}

} // namespace

class SplitterTest : public QObject {
    Q_OBJECT

private slots:
    void piecesAreTheEncodings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("o200k");
        QTest::addColumn<QStringList>("cl100k");
        const auto same = [](const char* name, const char* text, const QStringList& pieces) {
            QTest::newRow(name) << QString::fromUtf8(text) << pieces << pieces;
        };
        same("nothing", "", {});
        same("words", "Hello world", {"Hello", " world"});
        same("digits by three", "1234567", {"123", "456", "7"});
        same("marks", "a, (b)!!", {"a", ",", " (", "b", ")!!"});
        same("the last space goes with the word", "  word", {" ", " word"});
        same("trailing spaces", "a   ", {"a", "   "});
        same("line ends", "a \n\n  b", {"a", " \n\n", " ", " b"});
        same("letters beyond ASCII", "\u00FCber \u4E2D\u6587", {"\u00FCber", " \u4E2D\u6587"});
        QTest::newRow("contraction") << "we've" << QStringList{"we've"} << QStringList{"we", "'ve"};
        QTest::newRow("camel case") << "getElementById" << QStringList{"get", "Element", "By", "Id"}
                                    << QStringList{"getElementById"};
        QTest::newRow("slashes after marks") << ".\n/" << QStringList{".\n/"} << QStringList{".\n", "/"};
    }
    void piecesAreTheEncodings()
    {
        QFETCH(const QString, text);
        QTEST(piecesOf(Encoding::O200kBase, text.toStdString()), "o200k");
        QTEST(piecesOf(Encoding::Cl100kBase, text.toStdString()), "cl100k");
    }

    void charactersOfUnicode16AreKnown()
    {
        const QString lower = QStringLiteral("a\u1C8Ab"); // a small letter
        const QString mark = QStringLiteral("a\u180Eb");  // no space any more, nor a letter
        for (const EncodingInfo& row : encodingTable) {
            QCOMPARE(piecesOf(row.encoding, lower.toStdString()), QStringList{lower});
            QCOMPARE(piecesOf(row.encoding, mark.toStdString()), (QStringList{"a", QStringLiteral("\u180Eb")}));
        }
    }

    void aPieceMayBeAsLongAsTheText()
    {
        constexpr std::size_t size = 2'000'000;
        for (const EncodingInfo& row : encodingTable)
            for (const char letter : {'a', ' ', '!', '\n'}) {
                const std::string text(size, letter);
                QCOMPARE(Splitter(row.encoding, text).pieceEnd(0), size);
            }
    }
};

QTEST_APPLESS_MAIN(SplitterTest)
#include "splitter_test.moc"
