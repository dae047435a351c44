// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/history_dialog.h"

#include "app/document/document.h"
#include "core/scenario/edits.h"
#include "widgets/theme.h"

#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace breakeven;

class HistoryDialogTest : public QObject {
    Q_OBJECT

    static void edit(Document& document, double rate)
    {
        document.change(withParameter(document.scenario(), rowOf(&Parameters::gpuRate), rate), "GPU rate");
    }
    static QStringList texts(const QListView& steps)
    {
        QStringList all;
        for (int row = 0; row < steps.model()->rowCount(); ++row)
            all << steps.model()->index(row, 0).data().toString();
        return all;
    }

private slots:
    void initTestCase() { loadFonts(); }

    void aClickGoesThere()
    {
        Document document;
        Scenario begin;
        begin.parameters.gpuRate = 0.86;
        document.start(begin);
        QWidget window;
        showHistory(document, window);
        auto* dialog = window.findChild<HistoryDialog*>();
        QVERIFY(dialog != nullptr && QTest::qWaitForWindowExposed(dialog));
        auto& steps = *dialog->findChild<QListView*>("history");
        edit(document, 1.1);
        edit(document, 2);
        document.change(withFocus(document.scenario(), Option::Hybrid), "Focus");
        QCOMPARE(texts(steps), (QStringList{"As it was opened", "GPU rate: $0.86 → $1.10 an hour",
                                            "GPU rate: $1.10 → $2.00 an hour", "Focus: Rented GPU → Hybrid"}));
        const auto click = [&steps](int row) {
            QTest::mouseClick(steps.viewport(), Qt::LeftButton, {},
                              steps.visualRect(steps.model()->index(row, 0)).center());
        };
        click(1);
        QCOMPARE(document.scenario().parameters.gpuRate, 1.1);
        click(0);
        QVERIFY(document.scenario() == begin);
        click(3);
        QVERIFY(document.scenario().focus == Option::Hybrid && document.scenario().parameters.gpuRate == 2);
        QCOMPARE(document.undoStack().undoText(), QString("Focus"));

        showHistory(document, window); // the same one
        QCOMPARE(window.findChildren<HistoryDialog*>().size(), 1);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        showHistory(document, window);
        QTest::mouseClick(dialog->findChild<QPushButton*>("dialog_close"), Qt::LeftButton);
        QVERIFY(!dialog->isVisible());
    }

    void anEditThatGoesOnIsAStepFirst()
    {
        Document document;
        document.start({});
        HistoryDialog dialog(document, nullptr);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto& steps = *dialog.findChild<QListView*>("history");
        document.beginEdit();
        edit(document, 3);
        QTest::mouseClick(steps.viewport(), Qt::LeftButton, {}, steps.visualRect(steps.model()->index(0, 0)).center());
        QVERIFY(!document.isEditing());
        QVERIFY(document.scenario() == Scenario());
        document.undoStack().redo();
        QCOMPARE(document.scenario().parameters.gpuRate, 3.0);
    }

    /// What is merged is told from its beginning.
    void typedLettersAreOneLine()
    {
        Document document;
        document.start({});
        HistoryDialog dialog(document, nullptr);
        for (const char* notes : {"a", "ab", "abc"}) {
            Scenario scenario;
            scenario.notes = notes;
            document.change(scenario, "Notes", "notes");
        }
        QCOMPARE(texts(*dialog.findChild<QListView*>("history")),
                 (QStringList{"As it was opened", "Notes: none → “abc”"}));
    }
};

QTEST_MAIN(HistoryDialogTest)
#include "history_dialog_test.moc"
