// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/new_characters.h"

#include <QTest>

#include <algorithm>
#include <string>

using namespace breakeven;

class NewCharactersTest : public QObject {
    Q_OBJECT

private slots:
    void newCharactersAreKnown()
    {
        QVERIFY(std::ranges::is_sorted(newCharacters, {}, &NewCharacters::first));
        for (const char* text : {"\u0897", "ab\u180E", "\u1C89x", "\U0001D2C0", "\U000323AF", "\u4E00\U00031350"})
            QVERIFY2(hasNewCharacters(text), text);
        for (const char* text : {"", "plain", "\u00E9\u4E00\U0001F600", "\u0898\u180D\uA7CE\U000323B0"})
            QVERIFY2(!hasNewCharacters(text), text);
    }

    void theEndsOfEveryRowAreKnown()
    {
        for (const NewCharacters& row : newCharacters)
            for (const char32_t character : {row.first, row.last}) {
                const std::string text = QString::fromUcs4(&character, 1).toStdString();
                QVERIFY2(hasNewCharacters("ab" + text + "c"), std::to_string(character).c_str());
            }
    }
};

QTEST_APPLESS_MAIN(NewCharactersTest)
#include "new_characters_test.moc"
