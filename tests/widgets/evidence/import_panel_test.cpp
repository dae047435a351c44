// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/import_panel.h"

#include "core/words/english.h"
#include "core/words/phrases.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace breakeven;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::sys_days today = std::chrono::sys_days{2026y / 11 / 22};

/// A list of that day with one entry of each kind.
ImportPreview made(const std::string& day = "2026-11-01")
{
    ImportPreview preview;
    preview.list = verbatim("A price list");
    preview.asOf = day;
    preview.added = {{"new-model", verbatim("$1 in")}};
    preview.changed = {{"old-model", verbatim("$3 → $2 in")}};
    preview.skipped = {{verbatim("line 7"), verbatim("no price")}};
    preview.remarks = {{verbatim("odd one"), 1}, {verbatim("odd ones"), 1200}};
    return preview;
}

/// The panel with what it asked for.
struct Stage {
    explicit Stage(const ImportPreview& preview = made()) : panel(preview, today, nullptr)
    {
        panel.show();
        panel.activateWindow();
        (void)QTest::qWaitForWindowActive(&panel);
    }
    void type(const QString& text)
    {
        day->setFocus();
        day->selectAll();
        QTest::keyClick(day, Qt::Key_Delete);
        QTest::keyClicks(day, text);
    }
    [[nodiscard]] QLabel* label(const char* name) const { return panel.findChild<QLabel*>(QLatin1String(name)); }
    /// The table's rows, a bar between the cells.
    [[nodiscard]] QStringList rows() const
    {
        QStringList all;
        const QAbstractItemModel* model = panel.findChild<QTreeView*>()->model();
        for (int i = 0; i < model->rowCount(); ++i)
            all << model->index(i, 0).data().toString() + '|' + model->index(i, 1).data().toString() + '|' +
                       model->index(i, 2).data().toString();
        return all;
    }

    ImportPanel panel;
    QLineEdit* day = panel.findChild<QLineEdit*>(QStringLiteral("import_day"));
    QPushButton* take = panel.findChild<QPushButton*>(QStringLiteral("primary"));
    QSignalSpy chosen{&panel, &ImportPanel::dayChosen};
};

} // namespace

class ImportPanelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void whatAsksForALookComesFirst()
    {
        const Stage stage;
        QCOMPARE(stage.rows(),
                 QStringList({"1 row|Note|odd one", "1,200 rows|Note|odd ones", "old-model|Changed|$3 → $2 in",
                              "line 7|Skipped|no price", "new-model|New|$1 in"}));
        QCOMPARE(stage.label("import_summary")->text(), QStringLiteral("1 new, 1 changed, 0 unchanged, 1 skipped."));
        QVERIFY(!stage.label("import_rows")->isVisible()); // the list is no table
        ImportPreview table = made();
        table.rows = {.all = 10, .used = 9};
        QVERIFY(Stage(table).label("import_rows")->text().contains(QStringLiteral("9 of 10")));
    }

    void whatDoesNothingCannotBeDone()
    {
        ImportPreview preview = made();
        preview.added.clear();
        preview.changed.clear();
        QVERIFY(!Stage(preview).take->isEnabled()); // all are skipped
        preview.unchanged = 1;
        QVERIFY(Stage(preview).take->isEnabled()); // its dates at least
    }

    void itIsDoneOrLeft()
    {
        Stage stage;
        QSignalSpy accepted(&stage.panel, &ImportPanel::accepted);
        QSignalSpy left(&stage.panel, &ImportPanel::left);
        QTest::mouseClick(stage.take, Qt::LeftButton);
        QCOMPARE(accepted.size(), 1);
        QVERIFY(left.isEmpty());
        QTest::mouseClick(stage.panel.findChild<QPushButton*>(QStringLiteral("import_cancel")), Qt::LeftButton);
        QCOMPARE(left.size(), 1);
        QCOMPARE(accepted.size(), 1);
    }

    void aDayIsTakenOnceItIsOne()
    {
        Stage stage;
        stage.type(QStringLiteral("2026-10-0"));
        QVERIFY(stage.chosen.isEmpty() && !stage.take->isEnabled());
        QVERIFY(!stage.label("import_day_message")->isVisible()); // it may still become one
        QTest::keyClicks(stage.day, QStringLiteral("5"));
        QCOMPARE(stage.chosen.size(), 1);
        QCOMPARE(stage.chosen[0][0].toString(), QStringLiteral("2026-10-05"));
        QVERIFY(stage.take->isEnabled());
        QVERIFY(stage.label("import_day_note")->text().startsWith(QStringLiteral("the day on which the file")));
        stage.panel.setPreview(made("2026-10-05")); // the answer
        QVERIFY(stage.label("import_day_note")->text().endsWith(QStringLiteral("last changed on 2026-11-01")));
        QTest::keyClick(stage.day, Qt::Key_Return); // known already
        QCOMPARE(stage.chosen.size(), 1);
    }

    void aFinishedDayIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no date") << "soon"
                                 << "is not a date";
        QTest::newRow("no day there is") << "2026-02-30"
                                         << "is not a date";
        QTest::newRow("the day after tomorrow") << "2026-11-24"
                                                << "is yet to come";
        QTest::newRow("empty") << ""
                               << "is not a date";
    }
    void aFinishedDayIsRefusedWithItsReason()
    {
        QFETCH(const QString, day);
        QFETCH(const QString, reason);
        Stage stage;
        stage.type(day);
        QTest::keyClick(stage.day, Qt::Key_Return);
        QVERIFY2(stage.label("import_day_message")->text().contains(reason),
                 qPrintable(stage.label("import_day_message")->text()));
        QVERIFY(stage.label("import_day_message")->isVisible());
        QVERIFY(!stage.take->isEnabled() && stage.take->toolTip().contains(reason));
        QVERIFY(stage.chosen.isEmpty());
        stage.type(QStringLiteral(" 2026-11-23")); // tomorrow, where it is so already
        QCOMPARE(stage.chosen.size(), 1);
        QCOMPARE(stage.chosen[0][0].toString(), QStringLiteral("2026-11-23"));
        QVERIFY(stage.take->isEnabled() && stage.take->toolTip().isEmpty());
        QVERIFY(!stage.label("import_day_message")->isVisible());
    }

    void aListWhosePricesHaveDaysOfTheirOwnIsNotAsked()
    {
        QVERIFY(Stage().day->isVisible());
        QVERIFY(!Stage(made({})).day->isVisible());
    }

    void aListThatIsNoLongerKeptUpHasItsOwnDay()
    {
        ImportPreview preview = made();
        preview.hasOwnDay = true;
        const Stage stage(preview);
        QVERIFY(stage.day->isReadOnly());
        QVERIFY(stage.label("import_day_note")->text().contains("no longer kept up"));
        QVERIFY(!Stage().day->isReadOnly());
    }

    void onlyListsThatMayBeInAnotherCurrencyAreAskedForIt()
    {
        QVERIFY(!Stage().panel.findChild<QLineEdit*>("import_currency")->isVisible());
        ImportPreview preview = made();
        preview.currency = "USD";
        Stage stage(preview);
        QVERIFY(stage.panel.findChild<QLineEdit*>("import_currency")->isVisible() && stage.take->isEnabled());
        preview.currency = "EUR";
        preview.needsRate = true;
        stage.panel.setPreview(preview);
        QVERIFY(!stage.take->isEnabled());
        QVERIFY(stage.label("import_day_message")->text().startsWith("Its prices are in EUR"));
        preview.needsRate = false; // the answer
        stage.panel.setPreview(preview);
        QVERIFY(stage.take->isEnabled() && stage.label("import_day_message")->text().isEmpty());
    }

    void refusingADayFromOutsideSaysWhy()
    {
        Stage stage;
        stage.panel.refuseDay(QStringLiteral("The list can't be read any more."));
        QCOMPARE(stage.label("import_day_message")->text(), QStringLiteral("The list can't be read any more."));
        QVERIFY(!stage.take->isEnabled());
    }
};

QTEST_MAIN(ImportPanelTest)
#include "import_panel_test.moc"
