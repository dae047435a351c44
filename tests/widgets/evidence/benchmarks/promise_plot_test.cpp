// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/benchmarks/promise_plot.h"

#include "core/evidence/benchmarks/promise/promised_throughput.h"
#include "core/words/english.h"
#include "tests/support/benchmark_files.h"
#include "widgets/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// The promise is a line that the mouse drags and the arrow keys move; a dot says which level it is.
class PromisePlotTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void theLineIsDragged();
    void elsewhereNothingIsDragged();
    void theArrowKeysMoveIt();
    void dotsStandWhereTheirFiguresAre();
    void itLooksOtherwiseWhereNoneKeepsThePromise();

private:
    static LatencyChart chart(double promised)
    {
        std::vector<LoadPoint> points{plainPoint(500), plainPoint(1000)};
        points[0].ttft[Percentile::P99] = 50;
        points[1].ttft[Percentile::P99] = 150;
        const LatencyPromise promise{promised, std::nullopt, Percentile::P99};
        return latencyChart(points, throughputAt(points, promise, {1000, 100}, 1), promise, WaitKind::Ttft);
    }
    static void show(PromisePlot& plot, double promised)
    {
        plot.resize(400, 300);
        plot.setChart(chart(promised), {QStringLiteral("one"), QStringLiteral("two")});
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
    }
};

void PromisePlotTest::theLineIsDragged()
{
    PromisePlot plot(WaitKind::Ttft);
    show(plot, 100);
    QSignalSpy moved(&plot, &PromisePlot::promiseMoved);
    const QPoint start(plot.linePixel() + 3, 150);
    const QPoint end(plot.dotPixel(1).x(), 150);
    QTest::mousePress(&plot, Qt::LeftButton, {}, start);
    QTest::mouseMove(&plot, end);
    QVERIFY(moved.count() > 0);
    QVERIFY(std::abs(moved.last()[0].toDouble() - 150) < 2);
    QTest::mouseMove(&plot, QPoint(-500, 150)); // it stays on the axis
    QVERIFY(moved.last()[0].toDouble() > 0);
    QTest::mouseRelease(&plot, Qt::LeftButton, {}, end);
    const auto before = moved.count();
    QTest::mouseMove(&plot, start);
    QCOMPARE(moved.count(), before);
}

void PromisePlotTest::elsewhereNothingIsDragged()
{
    PromisePlot plot(WaitKind::Ttft);
    show(plot, 100);
    QSignalSpy moved(&plot, &PromisePlot::promiseMoved);
    QTest::mousePress(&plot, Qt::LeftButton, {}, QPoint(plot.linePixel() + 40, 150));
    QTest::mouseMove(&plot, QPoint(plot.linePixel() + 80, 150));
    QCOMPARE(moved.count(), 0);
}

void PromisePlotTest::theArrowKeysMoveIt()
{
    PromisePlot plot(WaitKind::Ttft);
    show(plot, 100);
    QSignalSpy moved(&plot, &PromisePlot::promiseMoved);
    QTest::keyClick(&plot, Qt::Key_Right);
    QCOMPARE(moved.last()[0].toDouble(), 105.0);
    QTest::keyClick(&plot, Qt::Key_Left);
    QCOMPARE(moved.last()[0].toDouble(), 95.2);
    QTest::keyClick(&plot, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(moved.last()[0].toDouble(), 101.0);
    QVERIFY(plot.accessibleDescription().contains(QStringLiteral("100 ms promised")));
}

void PromisePlotTest::dotsStandWhereTheirFiguresAre()
{
    PromisePlot plot(WaitKind::Ttft);
    show(plot, 100);
    QVERIFY(plot.dotPixel(0).x() < plot.linePixel() && plot.linePixel() < plot.dotPixel(1).x());
    QVERIFY(plot.dotPixel(0).y() > plot.dotPixel(1).y()); // less output is lower
    QVERIFY(plot.accessibleName().contains(QStringLiteral("time to first token, p99")));
}

void PromisePlotTest::itLooksOtherwiseWhereNoneKeepsThePromise()
{
    PromisePlot plot(WaitKind::Ttft);
    show(plot, 160);
    const QImage kept = plot.grab().toImage();
    plot.setChart(chart(40), {});
    QVERIFY(plot.grab().toImage() != kept);
}

QTEST_MAIN(PromisePlotTest)
#include "promise_plot_test.moc"
