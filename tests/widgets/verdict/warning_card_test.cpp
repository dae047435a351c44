// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict/warning_card.h"

#include "core/words/english.h"
#include "core/words/phrases.h"
#include "widgets/theme.h"

#include <QTest>

using namespace breakeven;

namespace {

Warning warning(const char* id, const std::string& title, const std::string& text)
{
    return {id, verbatim(title), verbatim(text)};
}

std::string manyWords(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += "words ";
    return text;
}

} // namespace

class WarningCardTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void itSaysWhatIsTheMatterAndWhy()
    {
        WarningCard card;
        card.setWarning(warning("zero_price", "A <price> is 0", "It matters."));
        QCOMPARE(card.objectName(), QStringLiteral("warning_zero_price"));
        QCOMPARE(card.accessibleName(), QStringLiteral("A <price> is 0"));
        QCOMPARE(card.accessibleDescription(), QStringLiteral("It matters."));
        card.setWarning(warning("old_prices", "Old prices", "It matters."));
        QCOMPARE(card.objectName(), QStringLiteral("warning_old_prices"));
        QCOMPARE(card.accessibleName(), QStringLiteral("Old prices"));
    }

    void itIsAsHighAsItsLines()
    {
        WarningCard card;
        card.setWarning(warning("a", "Title", "Text"));
        QCOMPARE(card.heightFor(240), 2 * 10 + 2 * 19);
        QCOMPARE(card.sizeHint(), QSize(240, 58));
        const int one = QFontMetrics(textFont(13)).horizontalAdvance(QStringLiteral("words"));
        card.setWarning(warning("a", "Title", manyWords(3))); // the lines of before are not kept
        QCOMPARE(card.heightFor(1000), 58);
        QCOMPARE(card.heightFor(one + 2 * 12 + 2), 20 + 4 * 19);
        card.setWarning(warning("a", manyWords(300), "Text"));
        QCOMPARE(card.heightFor(100), 20 + (4 + 1) * 19); // a title has four lines at most
        card.setWarning(warning("a", "Title", manyWords(30)));
        QVERIFY(card.heightFor(100) > 20 + 9 * 19); // a text as many as it takes
    }

    void theFocusShowsInItsFrame()
    {
        WarningCard card;
        card.setPalette(Theme::light().palette());
        card.setWarning(warning("a", "Title", "Text"));
        card.resize(240, card.heightFor(240));
        card.show();
        card.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&card));
        const auto frame = [&card] { return card.grab().toImage().pixelColor(120, 0); };
        card.clearFocus();
        QCOMPARE(frame(), Theme::light().line);
        card.setFocus(Qt::TabFocusReason);
        QCOMPARE(frame(), Theme::light().accent);
    }
};

QTEST_MAIN(WarningCardTest)
#include "warning_card_test.moc"
