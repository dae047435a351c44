// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/sources_panel.h"

#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"
#include "widgets/evidence/catalog_table.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace breakeven;

namespace {

Scenario sourced()
{
    const Scenario filled =
        withValues({}, {sourcedValue(rowOf(&Parameters::gpuRate), 1.25, Origin::Catalog, "=L4, a cloud, 2026-08-01")});
    return withParameter(filled, rowOf(&Parameters::labelCost), 2);
}

} // namespace

class SourcesPanelTest : public QObject {
    Q_OBJECT

private slots:
    void everyInputStandsThereInThePanelsOrder()
    {
        SourcesPanel panel;
        panel.setScenario(sourced());
        panel.resize(760, 500);
        panel.show();
        const QAbstractItemModel& rows = *panel.findChild<QAbstractItemView*>()->model();
        QCOMPARE(rows.rowCount(), static_cast<int>(parameterTable.size()));
        for (int i = 0; i < rows.rowCount(); ++i) {
            const Parameter& row = parameterTable[static_cast<std::size_t>(i)];
            QCOMPARE(rows.index(i, 0).data().toString().toStdString(), std::string(row.label));
            QCOMPARE(rows.index(i, 2).data().toString().toStdString(),
                     inWords(provenanceOf(sourced(), row).sentence()));
        }
        const auto all = parameterTable.size();
        QCOMPARE(panel.findChild<QLabel*>("sources_summary")->text(),
                 QStringLiteral("1 of %1 inputs has a source, 1 was typed, %2 are defaults.").arg(all).arg(all - 2));
    }

    void theTableIsCopiedDefused()
    {
        SourcesPanel panel;
        panel.setScenario(sourced());
        panel.show();
        QTest::mouseClick(panel.findChild<QPushButton*>("sources_copy"), Qt::LeftButton);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.first(), QStringLiteral("Input\tValue\tUnit\tFrom\tSource"));
        QVERIFY(lines.contains(QStringLiteral("GPU rate\t1.25\tUSD/GPU-hour\tCatalog\t'=L4, a cloud, 2026-08-01")));
        QVERIFY(lines.contains(QStringLiteral("Labeling cost\t2\tUSD/example\tTyped\t")));
    }

    void anInputIsGoneTo()
    {
        SourcesPanel panel;
        panel.setScenario(sourced());
        panel.resize(760, 500);
        panel.show();
        const Parameter* chosen = nullptr;
        connect(&panel, &SourcesPanel::parameterChosen, this,
                [&chosen](const Parameter& parameter) { chosen = &parameter; });
        auto* view = panel.findChild<QAbstractItemView*>();
        const QPoint second = view->visualRect(view->model()->index(1, 0)).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, second);
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, second);
        QVERIFY(chosen == &parameterTable[1]);
    }
};

QTEST_MAIN(SourcesPanelTest)
#include "sources_panel_test.moc"
