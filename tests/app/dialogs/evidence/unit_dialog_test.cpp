// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/evidence/unit_dialog.h"

#include "app/document/document.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"
#include "tests/support/dialog_parts.h"
#include "widgets/evidence/catalog_table.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace breakeven;
using namespace breakeven::test;

class UnitDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void capacityIsFilledInAsOneStep()
    {
        Document document;
        UnitDialog dialog(document, nullptr);
        open(dialog);
        find(dialog, "gpt-4.1 global foundry");
        QTest::keyClick(&in<QComboBox>(dialog, "unit_term"), Qt::Key_Down);
        QVERIFY(document.scenario() == Scenario{}); // nothing is filled in before it is asked for
        click(dialog, "primary");
        QCOMPARE(document.scenario().parameters.unitRate, 260.0 / 730);
        QCOMPARE(document.scenario().parameters.unitMinimum, 15.0);
        QVERIFY(provenanceOf(document.scenario(), rowOf(&Parameters::unitRate)).origin == Origin::Catalog);
        QCOMPARE(document.undoStack().count(), 1);
        QCOMPARE(document.undoStack().undoText(), QStringLiteral("Reserved Capacity"));
        document.undoStack().undo();
        QVERIFY(document.scenario() == Scenario{});
    }

    void itFollowsTheScenario()
    {
        Document document;
        UnitDialog dialog(document, nullptr);
        open(dialog);
        find(dialog, "Claude Opus 5");
        document.change(withParameter({}, rowOf(&Parameters::unitRate), 4), "x");
        const QString notes = in<QLabel>(dialog, "unit_notes").text();
        QVERIFY2(notes.contains("stays at $4 a unit and hour, as typed"), qPrintable(notes));
    }

    void itOpensOnWhatTheScenarioHas()
    {
        Document document;
        UnitDialog dialog(document, nullptr);
        open(dialog);
        find(dialog, "gpt-4o global foundry");
        click(dialog, "primary");
        find(dialog, "gpt-4.1 global foundry");
        dialog.hide();
        open(dialog);
        QCOMPARE(dialog.findChild<CatalogTable*>()->chosen(), QStringLiteral("azure-openai-foundry/gpt-4o/ptu-global"));
    }

private:
    static void open(UnitDialog& dialog)
    {
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
    }
    static void find(const UnitDialog& dialog, const char* words)
    {
        auto& search = in<QLineEdit>(dialog, "catalog_search");
        search.setFocus();
        search.selectAll();
        QTest::keyClicks(&search, QString::fromLatin1(words));
        QTest::keyClick(&search, Qt::Key_Return);
    }
};

QTEST_MAIN(UnitDialogTest)
#include "unit_dialog_test.moc"
