// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/column_edge.h"

#include "tests/support/settle.h"
#include "tests/support/window_stage.h"
#include "widgets/breakdown/breakdown_panel.h"
#include "widgets/charts/chart_card.h"
#include "widgets/inputs/input_panel.h"

#include <QSettings>

using namespace breakeven;
using breakeven::test::settle;

class ColumnEdgeTest : public WindowStage {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init()
    {
        QSettings().remove(QStringLiteral("view"));
        open();
    }
    void cleanup()
    {
        close();
        QSettings().remove(QStringLiteral("view"));
    }

    void theSidesHaveTheirUsualWidths()
    {
        QCOMPARE(part<InputPanel>().width(), 304);
        QCOMPARE(part<BreakdownPanel>().width(), 304);
        m_window->resize(1920, 1080);
        settle();
        QCOMPARE(part<InputPanel>().width(), 304); // the middle takes what there is more
        QCOMPARE(part<BreakdownPanel>().width(), 304);
        QVERIFY(part<ChartCard>().width() > 1250);
    }

    void anEdgeIsDraggedAndKept()
    {
        drag(1, 60);
        QCOMPARE(part<InputPanel>().width(), 364);
        drag(2, 40);
        QCOMPARE(part<BreakdownPanel>().width(), 264);
        close();
        open();
        QCOMPARE(part<InputPanel>().width(), 364);
        QCOMPARE(part<BreakdownPanel>().width(), 264);
    }

    void noColumnIsDraggedAway()
    {
        drag(1, -1000);
        QVERIFY(part<InputPanel>().width() >= 250);
        drag(1, 1000);
        QVERIFY(part<ChartCard>().width() >= 400);
        drag(2, -1000);
        QVERIFY(part<ChartCard>().width() >= 400);
    }

    void aDoubleClickPutsAnEdgeBack()
    {
        drag(1, 60);
        drag(2, -60);
        QTest::mouseDClick(edge(1), Qt::LeftButton);
        QTest::mouseDClick(edge(2), Qt::LeftButton);
        settle();
        QCOMPARE(part<InputPanel>().width(), 304);
        QCOMPARE(part<BreakdownPanel>().width(), 304);
    }

    /// The breakdown goes under the chart of a narrow window and comes back as wide as it was.
    void foldingKeepsTheWidths()
    {
        drag(2, -60);
        const int width = part<BreakdownPanel>().width();
        m_window->resize(1024, 768);
        settle();
        QVERIFY(part<BreakdownPanel>().isFolded());
        QVERIFY(part<BreakdownPanel>().width() > 600);
        m_window->resize(1600, 900);
        settle();
        QCOMPARE(part<BreakdownPanel>().width(), width);
    }

    /// Settings of another kind of program, or of a damaged file.
    void whatIsKeptIsNotTrusted()
    {
        close();
        QSettings().setValue(QStringLiteral("view/inputs_width"), QStringLiteral("wide"));
        QSettings().setValue(QStringLiteral("view/breakdown_width"), 100000);
        open();
        QCOMPARE(part<InputPanel>().width(), 304);
        QVERIFY(part<ChartCard>().width() >= 400);
    }

private:
    /// The edge of the inputs is the first, that of the breakdown the second.
    [[nodiscard]] ColumnEdge* edge(int number) const { return m_window->findChildren<ColumnEdge*>().at(number - 1); }
    void drag(int number, int by) const
    {
        ColumnEdge* held = edge(number);
        const QPoint from = held->rect().center();
        const QPoint start = held->mapToGlobal(from);
        QTest::mousePress(held, Qt::LeftButton, {}, from);
        for (const double share : {0.3, 0.7, 1.0})
            QTest::mouseMove(held, held->mapFromGlobal(start + QPoint(qRound(by * share), 0)));
        QTest::mouseRelease(held, Qt::LeftButton, {}, held->mapFromGlobal(start + QPoint(by, 0)));
        settle();
    }
};

QTEST_MAIN(ColumnEdgeTest)
#include "column_edge_test.moc"
