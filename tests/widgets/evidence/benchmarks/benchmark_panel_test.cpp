// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/benchmarks/benchmark_panel.h"

#include "core/evidence/benchmarks/promise/promised_throughput.h"
#include "tests/support/benchmark_files.h"
#include "widgets/evidence/benchmarks/promise_plot.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// What the panel asks for, and what it shows of an answer.
class BenchmarkPanelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void beforeAFileItSaysWhatCanBeOpened();
    void thePromiseIsTypedOrDragged();
    void oneWaitOrBoth();
    void gpusAreAskedWhereNoFileTells();
    void severalFilesCanBeDropped();
    void serversAreChosenWhereThereAreSeveral();

private:
    template <typename Widget> static Widget& part(const BenchmarkPanel& panel, const char* name)
    {
        return *panel.findChild<Widget*>(QLatin1String(name));
    }
    static void show(BenchmarkPanel& panel, bool gpusAreAsked = true)
    {
        const std::vector<LoadPoint> points{plainPoint(500), plainPoint(1000)};
        panel.setFiles({QStringLiteral("a.json")}, {});
        panel.setLevels(points, throughputAt(points, panel.promise(), {1000, 100}, 1), gpusAreAsked);
        panel.resize(panel.sizeHint());
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
    }
};

void BenchmarkPanelTest::beforeAFileItSaysWhatCanBeOpened()
{
    BenchmarkPanel panel;
    panel.show();
    QVERIFY(!part<QWidget>(panel, "ttft_plot").isVisible() && !part<QWidget>(panel, "primary").isVisible());
    QSignalSpy opened(&panel, &BenchmarkPanel::openAsked);
    part<QAbstractButton>(panel, "open_results").click();
    QCOMPARE(opened.count(), 1);
    panel.setFiles({}, {QStringLiteral("x.json: is no result")});
    QVERIFY(part<QLabel>(panel, "benchmark_problems").isVisible());
}

void BenchmarkPanelTest::thePromiseIsTypedOrDragged()
{
    BenchmarkPanel panel;
    show(panel);
    QVERIFY((panel.promise() == LatencyPromise{500, 50, Percentile::P99}));
    QSignalSpy changed(&panel, &BenchmarkPanel::choiceChanged);
    auto& field = part<QLineEdit>(panel, "promise_ttft");
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("80"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(*panel.promise().ttft, 80.0);
    QTest::keyClick(&part<PromisePlot>(panel, "tpot_plot"), Qt::Key_Right);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(*panel.promise().tpot, 52.5);
    QCOMPARE(part<QLineEdit>(panel, "promise_tpot").text(), QStringLiteral("52.5"));
    QTest::keyClick(&part<QComboBox>(panel, "benchmark_percentile"), Qt::Key_Home);
    QVERIFY(panel.promise().percentile == Percentile::P50);
    QCOMPARE(changed.count(), 3);
}

void BenchmarkPanelTest::oneWaitOrBoth()
{
    BenchmarkPanel panel;
    show(panel);
    const auto& ttft = part<QWidget>(panel, "ttft_plot");
    const auto& tpot = part<QWidget>(panel, "tpot_plot");
    QVERIFY(ttft.isVisible() && tpot.isVisible());
    part<QAbstractButton>(panel, "show_ttft").click();
    QVERIFY(ttft.isVisible() && !tpot.isVisible());
    part<QAbstractButton>(panel, "show_tpot").click();
    QVERIFY(!ttft.isVisible() && tpot.isVisible());
    part<QAbstractButton>(panel, "show_both").click();
    QVERIFY(ttft.isVisible() && tpot.isVisible());
}

void BenchmarkPanelTest::gpusAreAskedWhereNoFileTells()
{
    BenchmarkPanel panel;
    show(panel, false);
    auto& gpus = part<QSpinBox>(panel, "benchmark_gpus");
    QVERIFY(!gpus.isVisible());
    QCOMPARE(panel.gpus(), 1.0);
    show(panel, true);
    QVERIFY(gpus.isVisible());
    QSignalSpy changed(&panel, &BenchmarkPanel::choiceChanged);
    auto& fill = part<QAbstractButton>(panel, "primary");
    panel.setFillings({}, true);
    QVERIFY(!fill.isEnabled() && fill.text() == "Say how many GPUs served" && gpus.text() == "?");
    QTest::keyClick(&gpus, Qt::Key_Up);
    show(panel, true); // as what follows a choice does
    panel.setFillings({}, true);
    QCOMPARE(panel.gpus(), 1.0);
    QVERIFY(fill.isEnabled() && fill.text() == "Fill the throughput");
    QTest::keyClick(&gpus, Qt::Key_Up);
    QCOMPARE(panel.gpus(), 2.0);
    QCOMPARE(changed.count(), 2);
    QTest::mouseClick(&part<QAbstractButton>(panel, "clear_results"), Qt::LeftButton);
    show(panel, true);
    QVERIFY(gpus.text() == "?");
}

void BenchmarkPanelTest::severalFilesCanBeDropped()
{
    BenchmarkPanel panel;
    panel.resize(400, 300);
    QSignalSpy dropped(&panel, &BenchmarkPanel::filesDropped);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(QStringLiteral("/a.json")), QUrl::fromLocalFile(QStringLiteral("/b.json"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&panel, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&panel, &drop);
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped[0][0].value<QList<QUrl>>().size(), 2);
    QMimeData remote;
    remote.setUrls({QUrl(QStringLiteral("https://example.com/a.json"))});
    QDragEnterEvent far(QPoint(5, 5), Qt::CopyAction, &remote, Qt::LeftButton, {});
    far.ignore();
    QCoreApplication::sendEvent(&panel, &far);
    QVERIFY(!far.isAccepted());
}

void BenchmarkPanelTest::serversAreChosenWhereThereAreSeveral()
{
    BenchmarkPanel panel;
    show(panel);
    auto& series = part<QComboBox>(panel, "benchmark_series");
    panel.setSeries({QStringLiteral("vllm")});
    QVERIFY(!series.isVisible() && !panel.series());
    panel.setSeries({QStringLiteral("vllm"), QStringLiteral("sgl")});
    QVERIFY(series.isVisible() && !panel.series());
    QTest::keyClick(&series, Qt::Key_End);
    QCOMPARE(*panel.series(), std::size_t(1));
}

QTEST_MAIN(BenchmarkPanelTest)
#include "benchmark_panel_test.moc"
