// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/import_preview.h"

#include "core/words/phrases.h"

#include <QTest>

using namespace breakeven;

namespace {

ImportPreview preview()
{
    ImportPreview made;
    made.added.resize(1204);
    made.changed.resize(12);
    made.unchanged = 3;
    for (const char* why : {"one", "two", "three", "two"})
        made.skipped.push_back({verbatim("an entry"), verbatim(why)});
    return made;
}

} // namespace

class ImportPreviewTest : public QObject {
    Q_OBJECT

private slots:
    void everyEntryIsCounted()
    {
        QCOMPARE(preview().entries(), std::size_t{1204 + 12 + 3 + 4});
        QCOMPARE(ImportPreview().entries(), std::size_t{0});
        QCOMPARE(inWords(preview().summary()), std::string("1,204 new, 12 changed, 3 unchanged, 4 skipped"));
    }

    void theMostFrequentReasonComesFirst()
    {
        QStringList found;
        for (const auto& [why, count] : preview().reasons())
            found << QString::fromStdString(inWords(why)) + QString::number(count);
        QCOMPARE(found, (QStringList{"two2", "one1", "three1"})); // equally many in the list's order
        QVERIFY(ImportPreview().reasons().empty());
    }

    void rowsAreSaidOfATable()
    {
        ImportPreview table = preview();
        QVERIFY(table.rowsSummary().empty());
        table.added.resize(39);
        table.rows = {79, 77}; // two of the four that are skipped are rows
        QCOMPARE(inWords(table.rowsSummary()),
                 std::string("Rows that are used: 77 of 79. Entries that they make: 56."));
    }
};

QTEST_APPLESS_MAIN(ImportPreviewTest)
#include "import_preview_test.moc"
