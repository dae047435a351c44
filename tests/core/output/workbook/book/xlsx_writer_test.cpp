// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/book/xlsx_writer.h"

#include "tests/support/scratch_folder.h"

#include <QTest>

using namespace breakeven;

namespace {

/// Whether the library is in this process.
bool isLoaded()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("libxlsxwriter");
}

} // namespace

class XlsxWriterTest : public QObject {
    Q_OBJECT

private slots:
    /// Whoever writes no workbook does not wait for it.
    void theLibraryIsLoadedWhenItIsAskedFor()
    {
        QVERIFY(!isLoaded());
        QVERIFY(loadXlsxWriter().ok());
        QVERIFY(isLoaded());
        QVERIFY(loadXlsxWriter().ok());
    }

    void everyFunctionIsThere()
    {
        QVERIFY(loadXlsxWriter().ok());
#define BREAKEVEN_IS_THERE(name) QVERIFY2(xlsx().name != nullptr, #name);
        BREAKEVEN_XLSX_FUNCTIONS(BREAKEVEN_IS_THERE)
#undef BREAKEVEN_IS_THERE
    }

    void theFunctionsAreTheirNamesakes()
    {
        const ScratchFolder folder;
        QVERIFY(loadXlsxWriter().ok());
        lxw_workbook_options options{};
        lxw_workbook* workbook = xlsx().workbook_new_opt(folder.native("a.xlsx").c_str(), &options);
        QVERIFY(workbook != nullptr);
        lxw_worksheet* sheet = xlsx().workbook_add_worksheet(workbook, "Sheet");
        QCOMPARE(xlsx().worksheet_write_number(sheet, 0, 0, 1.5, nullptr), LXW_NO_ERROR);
        QCOMPARE(xlsx().workbook_close(workbook), LXW_NO_ERROR);
        QVERIFY(folder.contents("a.xlsx").startsWith("PK"));
    }
};

QTEST_APPLESS_MAIN(XlsxWriterTest)
#include "xlsx_writer_test.moc"
