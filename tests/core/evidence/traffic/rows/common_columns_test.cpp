// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/rows/common_columns.h"

#include <QTest>

#include <algorithm>

using namespace breakeven;

class CommonColumnsTest : public QObject {
    Q_OBJECT

private slots:
    void eachWordIsOfAFieldThatLogsHave()
    {
        for (const FieldWord& word : fieldWords()) {
            QCOMPARE(fieldOfWord(word.word), std::optional(word.field));
            const auto isIt = [&word](const LogColumn& column) { return column.field == word.field; };
            QVERIFY(std::any_of(commonColumns().begin(), commonColumns().end(), isIt) ||
                    std::any_of(commonColumnsOfFormats().begin(), commonColumnsOfFormats().end(), isIt));
        }
        QCOMPARE(fieldOfWord("MODEL"), std::optional(LogField::Model));
        QVERIFY(!fieldOfWord("modell"));
    }
    void noNameStandsForTwoFields()
    {
        std::vector<LogColumn> all(commonColumns().begin(), commonColumns().end());
        all.insert(all.end(), commonColumnsOfFormats().begin(), commonColumnsOfFormats().end());
        for (const LogColumn& a : all)
            QCOMPARE(std::count_if(all.begin(), all.end(), [&a](const auto& b) { return sameName(a.name, b.name); }),
                     1);
    }
};

QTEST_APPLESS_MAIN(CommonColumnsTest)
#include "common_columns_test.moc"
