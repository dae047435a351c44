// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/fact_panel.h"

#include "core/words/english.h"
#include "core/words/phrases.h"
#include "widgets/controls/fields/search_field.h"
#include "widgets/evidence/catalog_table.h"

#include <QCheckBox>
#include <QLabel>
#include <QTest>
#include <QTreeView>

using namespace breakeven;

namespace {

constexpr std::chrono::sys_days today = std::chrono::year(2026) / 11 / 29;

Fact made(FactKind kind, const char* what, const char* asOf, const char* holdsUntil = "")
{
    return {kind, verbatim(what), verbatim("$1"), std::string("list of ") + what, asOf, holdsUntil};
}

/// A panel with four facts, of which two should be checked.
struct Stage {
    Stage()
    {
        panel.setFacts({made(FactKind::GpuRate, "an L4", "2025-09-30"),
                        made(FactKind::ModelPrice, "a model", "2026-11-01", "2026-11-20"),
                        made(FactKind::GpuRate, "an L40S", "2026-11-28"), made(FactKind::Power, "a T4", "")},
                       today);
        panel.resize(1100, 600);
        panel.show();
        (void)QTest::qWaitForWindowExposed(&panel);
    }
    [[nodiscard]] CatalogTable& table() const { return *panel.findChild<CatalogTable*>(); }
    [[nodiscard]] QString text(const char* name) const { return panel.findChild<QLabel*>(name)->text(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        const QAbstractItemModel& model = *panel.findChild<QTreeView*>()->model();
        return model.index(row, column).data().toString();
    }
    void search(const QString& words)
    {
        auto* field = panel.findChild<SearchField*>();
        field->setFocus();
        QTest::keyClicks(field, words);
        QTest::keyClick(field, Qt::Key_Return);
    }

    FactPanel panel;
};

} // namespace

class FactPanelTest : public QObject {
    Q_OBJECT

private slots:
    void everyFactStandsThereWithItsAgeAndSource()
    {
        const Stage stage;
        QCOMPARE(stage.table().shownCount(), 4);
        QCOMPARE(stage.cell(0, 0), QStringLiteral("425 days"));
        QCOMPARE(stage.cell(1, 0), QStringLiteral("28 days"));
        QCOMPARE(stage.cell(2, 0), QStringLiteral("1 day"));
        QCOMPARE(stage.cell(3, 0), QStringLiteral("does not age"));
        QCOMPARE(stage.cell(0, 2), QStringLiteral("GPU rent"));
        QCOMPARE(stage.cell(0, 3), QStringLiteral("an L4"));
        QCOMPARE(stage.cell(0, 5), QStringLiteral("list of an L4"));
        QVERIFY(stage.text("fact_summary").startsWith("4 facts, of which 2 should be checked"));
        QVERIFY(stage.text("fact_summary").contains("2026-11-29"));
    }

    void onlyWhatShouldBeCheckedIsShownOnDemand()
    {
        const Stage stage;
        auto* box = stage.panel.findChild<QCheckBox*>("fact_to_check");
        QTest::mouseClick(box, Qt::LeftButton);
        QCOMPARE(stage.table().shownCount(), 2);
        QCOMPARE(stage.cell(1, 3), QStringLiteral("a model"));
        QTest::mouseClick(box, Qt::LeftButton);
        QCOMPARE(stage.table().shownCount(), 4);
    }

    void theChosenOneIsToldInFull()
    {
        Stage stage;
        QVERIFY(stage.text("fact_chosen").startsWith("Choose a fact"));
        stage.search("model");
        QCOMPARE(stage.text("fact_chosen"),
                 QStringLiteral("a model: $1\nSource: list of a model, 2026-11-01\nPromised until 2026-11-20"));
    }

    /// The youngest is 1 day old, though "1 day" stands before "28 days" and after "425 days" as text.
    void ageIsSortedByItsNumber()
    {
        const Stage stage;
        stage.table().sortBy(0, Qt::AscendingOrder);
        QCOMPARE(stage.cell(0, 0), QStringLiteral("1 day"));
        QCOMPARE(stage.cell(1, 0), QStringLiteral("28 days"));
        QCOMPARE(stage.cell(2, 0), QStringLiteral("425 days"));
    }
};

QTEST_MAIN(FactPanelTest)
#include "fact_panel_test.moc"
