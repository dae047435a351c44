// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/sources_dialog.h"

#include "app/document/document.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"
#include "widgets/evidence/sources_panel.h"
#include "widgets/inputs/input_panel.h"

#include <QAbstractItemView>
#include <QTest>

using namespace breakeven;

class SourcesDialogTest : public QObject {
    Q_OBJECT

private:
    void setCost(double cost)
    {
        m_document.change(withParameter(m_document.scenario(), rowOf(&Parameters::labelCost), cost), "Labeling cost");
    }
    /// The value that stands in the dialog's row of the labeling cost.
    [[nodiscard]] QString shownCost() const
    {
        const QAbstractItemModel& rows = *m_dialog.findChild<QAbstractItemView*>()->model();
        for (int i = 0; i < rows.rowCount(); ++i)
            if (rows.index(i, 0).data().toString() == QLatin1String("Labeling cost"))
                return rows.index(i, 1).data().toString();
        return {};
    }

    Document m_document;
    InputPanel m_inputs;
    SourcesDialog m_dialog{m_document, m_inputs, nullptr};

private slots:
    void initTestCase()
    {
        m_inputs.show();
        m_dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_dialog));
    }
    void init() { m_document.start({}); }

    void itFollowsTheScenario()
    {
        const QString before = shownCost();
        QVERIFY(!before.isEmpty());
        setCost(2);
        QVERIFY(shownCost() != before);
        m_document.undoStack().undo();
        QCOMPARE(shownCost(), before);
    }

    /// A slider that moves changes it many times, and the table once.
    void itWaitsForTheEndOfAnEdit()
    {
        const QString before = shownCost();
        m_document.beginEdit();
        setCost(2);
        setCost(3);
        QCOMPARE(shownCost(), before);
        m_document.endEdit();
        const QString after = shownCost();
        QVERIFY(after != before);
        setCost(2);
        QVERIFY(shownCost() != after);
    }

    void aRowLeadsToItsInput()
    {
        emit m_dialog.findChild<SourcesPanel*>()->parameterChosen(rowOf(&Parameters::gpuRate));
        auto* slider = m_inputs.findChild<QWidget*>("slider_gpu_rate");
        QVERIFY(slider != nullptr);
        QTRY_VERIFY(slider->hasFocus());
    }
};

QTEST_MAIN(SourcesDialogTest)
#include "sources_dialog_test.moc"
