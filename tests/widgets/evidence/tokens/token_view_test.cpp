// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/tokens/token_view.h"

#include "core/evidence/tokens/token_count.h"
#include "widgets/theme.h"

#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace breakeven;

class TokenViewTest : public QObject {
    Q_OBJECT

private slots:
    void neighborsHaveDifferentGrounds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("lengths"); // of the tokens, in bytes
        QTest::addColumn<QStringList>("grounds");
        QTest::newRow("none") << "" << QList<int>{} << QStringList{};
        QTest::newRow("one") << "Hello" << QList<int>{5} << QStringList{"0 Hello"};
        QTest::newRow("several") << "Hello world!" << QList<int>{5, 6, 1} << QStringList{"0 Hello", "1  world", "0 !"};
        QTest::newRow("two bytes a letter")
            << "\u00E9\u00E8" << QList<int>{2, 2} << QStringList{"0 \u00E9", "1 \u00E8"};
        QTest::newRow("a letter in two tokens") << "\u20ACx" << QList<int>{1, 2, 1} << QStringList{"0 \u20AC", "1 x"};
        QTest::newRow("beyond 16 bit") << "\U0001F9FFx" << QList<int>{4, 1} << QStringList{"0 \U0001F9FF", "1 x"};
        QTest::newRow("a line's end on its own") << "a\nb" << QList<int>{1, 1, 1} << QStringList{"0 a", "0 b"};
        QTest::newRow("a line's end with its word") << "a\nb" << QList<int>{2, 1} << QStringList{"0 a", "1 b"};
        QTest::newRow("over the end of a line") << "a\nbc" << QList<int>{3, 1} << QStringList{"0 a", "0 b", "1 c"};
        QTest::newRow("empty lines") << "a\n\n\nb" << QList<int>{4, 1} << QStringList{"0 a", "1 b"};
        QTest::newRow("both ends of a line")
            << "a\r\nb" << QList<int>{1, 2, 1} << QStringList{"0 a", "1 \u00A0", "0 b"};
    }
    void neighborsHaveDifferentGrounds()
    {
        QFETCH(const QString, text);
        QFETCH(const QList<int>, lengths);
        QFETCH(const QStringList, grounds);
        std::vector<Token> tokens;
        for (std::size_t at = 0; const int length : lengths) {
            tokens.push_back({at, static_cast<std::size_t>(length), 0});
            at += static_cast<std::size_t>(length);
        }
        TokenView view;
        view.show("the text of before", {{0, 3, 0}, {3, 15, 0}});
        view.show(text.toStdString(), tokens);
        QCOMPARE(groundsOf(view), grounds);
    }

    void anotherThemeHasOtherGrounds()
    {
        TokenView view;
        view.setPalette(Theme::light().palette());
        view.show("ab", {{0, 1, 0}, {1, 1, 0}});
        const QColor light = formats(view).at(0).format.background().color();
        view.setPalette(Theme::dimmed().palette());
        QVERIFY(formats(view).at(0).format.background().color() != light);
        QCOMPARE(groundsOf(view), QStringList({"0 a", "1 b"}));
    }

    void itIsToBeReadAndSelected()
    {
        TokenView view;
        view.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.show("Hello", {{0, 5, 0}});
        QTest::keyClicks(&view, QStringLiteral("x"));
        QCOMPARE(view.toPlainText(), QStringLiteral("Hello"));
        view.selectAll();
        QCOMPARE(view.textCursor().selectedText(), QStringLiteral("Hello"));
    }

private:
    static QList<QTextLayout::FormatRange> formats(const TokenView& view)
    {
        return view.document()->begin().layout()->formats();
    }
    /// The pieces that have a ground, each behind the number of its color in the order in which they come.
    static QStringList groundsOf(const TokenView& view)
    {
        QList<QRgb> colors;
        QStringList pieces;
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
            for (const QTextLayout::FormatRange& range : block.layout()->formats()) {
                const QRgb color = range.format.background().color().rgb();
                if (!colors.contains(color))
                    colors << color;
                pieces << QString::number(colors.indexOf(color)) + ' ' + block.text().mid(range.start, range.length);
            }
        return pieces;
    }
};

QTEST_MAIN(TokenViewTest)
#include "token_view_test.moc"
