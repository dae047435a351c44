// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/view.h"
#include "tests/app/presenting/seen_on_screens.h"
#include "tests/support/painted_texts.h"
#include "tests/support/settle.h"
#include "tests/support/window_stage.h"
#include "widgets/charts/base/plot_view.h"
#include "widgets/charts/break_even/break_even_view.h"
#include "widgets/charts/breakdown/breakdown_bars.h"
#include "widgets/charts/breakdown/breakdown_chart_view.h"
#include "widgets/charts/breakdown/breakdown_plot.h"
#include "widgets/charts/chart_card.h"
#include "widgets/charts/ranking/input_bars.h"
#include "widgets/charts/sensitivity/sensitivity_view.h"
#include "widgets/portfolio/task_table.h"
#include "widgets/presenting/presented_inputs.h"
#include "widgets/presenting/state_bar.h"
#include "widgets/verdict/verdict_bar.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

#include <array>
#include <qcustomplot.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace breakeven;
using breakeven::test::Placed;
using breakeven::test::Seen;
using breakeven::test::settle;
using breakeven::test::shown;

/// While it is presented, every view fits its screen. One screen a process.
class ViewsFillScreensTest : public WindowStage {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void cleanup()
    {
        m_window->presenting().stop();
        close();
    }

    void everyViewFits_data() { kinds(); }
    void everyViewFits()
    {
        QFETCH(const Seen, seen);
        begin(seen);
        for (const ViewInfo& row : viewTable) {
            show(row.view);
            const QByteArray name = QByteArray(row.id.data(), static_cast<qsizetype>(row.id.size()));
            qInfo("%s %s: %d %%, chart %d x %d", QTest::currentDataTag(), name.constData(),
                  static_cast<int>(m_window->devicePixelRatioF() * 100), part<ChartCard>().width(),
                  part<ChartCard>().height());
            isWhole(row.view, name);
            textsAreLarge(row.view, seen, name);
            if (isPlot(row.view, seen))
                thePlotIsMostOfTheChart(name);
            if (row.view != View::Advice) // which is gone through
                aRoomSeesNoControls(name);
        }
        m_window->presenting().stop();
        settle();
        int seenAgain = 0;
        for (const auto* button : part<ChartCard>().findChildren<QAbstractButton*>())
            seenAgain += button->isVisible() ? 1 : 0;
        QVERIFY(seenAgain > 0);
    }

    void rowsAreAsHighAsTheirTexts_data() { kinds(); }
    void rowsAreAsHighAsTheirTexts()
    {
        QFETCH(const Seen, seen);
        begin(seen);
        show(View::Breakdown);
        for (const NoteAxes& axes : part<BreakdownChartView>().drawing().noteAxes())
            for (const auto& row : axes.rows)
                QVERIFY2(row.band.height() >= BreakdownBars::leastRow, row.id.c_str());
        show(View::Sensitivity);
        const auto& sensitivity = part<SensitivityView>();
        const std::size_t bars = sensitivity.seenBars();
        QVERIFY(bars > 5);
        const double pitch =
            (sensitivity.barRect(bars - 1).top() - sensitivity.barRect(0).top()) / static_cast<double>(bars - 1);
        QVERIFY2(pitch >= InputBars::smallestRow - 1, qPrintable(QString::number(pitch)));
    }

    /// Down and up go through the pages; none of them cuts a text.
    void adviceIsTurnedPageByPage()
    {
        begin(Seen::ChartAlone);
        show(View::Advice);
        const auto& place = named<QLabel>("advice_place");
        for (int page = 1; page < 20; ++page) {
            const QStringList cut = test::cutTexts(*m_window, test::paintedTexts(*m_window));
            QCOMPARE(QString::number(page) + cut.join("; "), QString::number(page));
            const QString before = place.text();
            QTest::keyClick(m_window.get(), Qt::Key_Down);
            settle();
            if (place.text() == before)
                break;
        }
        QTest::keyClick(m_window.get(), Qt::Key_Up);
        settle();
        m_window->presenting().stop();
        QVERIFY(!place.isVisible());
    }

    /// Behind the chart, in whole rows.
    void tasksAreWholeRows()
    {
        begin(Seen::ChartWithAll);
        show(View::Portfolio);
        const auto& table = part<TaskTable>();
        QVERIFY(!table.isVisible()); // the chart stands alone, and has the names of its tasks
        for (const Task& task : scenario().tasks)
            QVERIFY2(texts().contains(QString::fromStdString(task.name)), task.name.c_str());
        QTest::keyClick(m_window.get(), Qt::Key_Down);
        settle();
        const QRect seen = table.viewport()->visibleRegion().boundingRect();
        int whole = 0;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QRect place = table.visualRect(table.model()->index(row, 0));
            if (!place.intersects(seen))
                continue;
            QVERIFY2(place.top() >= seen.top() && place.bottom() <= seen.bottom(), qPrintable(QString::number(row)));
            ++whole;
        }
        QVERIFY2(whole >= 5, qPrintable(QString::number(whole)));
    }

    /// Which say again what the answer says.
    void keyFiguresMakeRoom()
    {
        open();
        const auto& figures = named<QWidget>("key_figures");
        QVERIFY(figures.isVisible());
        m_window->presenting().start();
        const QSize screen = QGuiApplication::primaryScreen()->size() * m_window->devicePixelRatioF();
        QCOMPARE(figures.isVisible(), screen.height() > 1000);
        m_window->presenting().stop();
        QVERIFY(figures.isVisible());
    }

    void aViewLeavesNoTrace_data() { kinds(); }
    void aViewLeavesNoTrace()
    {
        QFETCH(const Seen, seen);
        begin(seen);
        const Placed before = placed();
        for (const ViewInfo& row : viewTable) {
            show(row.view);
            show(View::BreakEven);
            const Placed now = placed();
            QVERIFY2(now == before, qPrintable(QString("%1 %2 %3x%4 instead of %5 %6x%7")
                                                   .arg(row.id.data())
                                                   .arg(now.ratio)
                                                   .arg(now.chart.width())
                                                   .arg(now.chart.height())
                                                   .arg(before.ratio)
                                                   .arg(before.chart.width())
                                                   .arg(before.chart.height())));
            QCOMPARE(scrolling(View::BreakEven).join("; "), QString());
        }
    }

private:
    static void kinds()
    {
        QTest::addColumn<Seen>("seen");
        QTest::newRow("chart alone") << Seen::ChartAlone;
        QTest::newRow("chart with all") << Seen::ChartWithAll;
        QTest::newRow("sliders and states") << Seen::SlidersAndStates;
    }
    void begin(Seen seen)
    {
        open();
        document().start(shown(seen));
        m_window->presenting().start();
        settle();
        QVERIFY(part<VerdictBar>().isVisible());
        QCOMPARE(part<PresentedInputs>().isVisible(), seen == Seen::SlidersAndStates);
        QCOMPARE(part<StateBar>().isVisible(), seen == Seen::SlidersAndStates);
    }
    void isWhole(View view, const QByteArray& name) const
    {
        const double ratio = m_window->devicePixelRatioF();
        QVERIFY2(isWithin(m_window->size() * ratio, QGuiApplication::primaryScreen()->size() * ratio), name);
        QCOMPARE(name + ": " + scrolling(view).join("; ").toUtf8(), name + ": ");
        QCOMPARE(name + ": " + cut().join("; ").toUtf8(), name + ": ");
        if (view != View::Advice && view != View::Portfolio)
            QCOMPARE(name + ": " + cutTexts().join("; ").toUtf8(), name + ": ");
    }
    /// Twice as large as at the desk, whichever view: alone on a projector, with sliders on a large screen, and curves
    /// on a projector beside four sliders.
    void textsAreLarge(View view, Seen seen, const QByteArray& name) const
    {
        constexpr std::array curves{View::BreakEven, View::OverTime, View::Map, View::Compare};
        const double ratio = m_window->devicePixelRatioF();
        const QSize screen = QGuiApplication::primaryScreen()->size() * ratio;
        const double onProjector = screen.height() >= 800 ? 2 : 1.75;
        const double beside = screen.height() >= 1080                ? 2
                              : screen.width() < 1280                ? 1.25
                              : std::ranges::count(curves, view) > 0 ? onProjector
                                                                     : 1.5;
        const double least = seen == Seen::SlidersAndStates ? beside : onProjector;
        QVERIFY2(ratio >= least, qPrintable(QString("%1 %2").arg(name.constData()).arg(ratio)));
    }
    /// Bars and columns are plots as well; without ranges two views have nothing to show.
    static bool isPlot(View view, Seen seen)
    {
        constexpr std::array always{View::BreakEven,   View::OverTime, View::Breakdown,
                                    View::Sensitivity, View::Map,      View::Compare};
        constexpr std::array withRanges{View::Distribution, View::Information};
        return std::ranges::count(always, view) > 0 ||
               (seen != Seen::ChartAlone && std::ranges::count(withRanges, view) > 0);
    }
    void thePlotIsMostOfTheChart(const QByteArray& name) const
    {
        constexpr double least = 0.3;
        const double share = plotShare();
        qInfo("%s %s: plot %.3f", QTest::currentDataTag(), name.constData(), share);
        QVERIFY2(share >= least, qPrintable(QString("%1 %2").arg(name.constData()).arg(share)));
    }
    /// What is there to edit and to choose with is who works's.
    void aRoomSeesNoControls(const QByteArray& name) const
    {
        for (const auto* button : part<ChartCard>().findChildren<QAbstractButton*>())
            QVERIFY2(!button->isVisible(), qPrintable(button->text() + " on " + name));
        for (const auto* box : part<ChartCard>().findChildren<QComboBox*>())
            QVERIFY2(!box->isVisible(), qPrintable(box->currentText() + " on " + name));
    }
    /// And what it computes beside the window.
    void show(View view) const
    {
        part<ChartCard>().setView(view);
        settle();
        QTest::qWait(view == View::Information || view == View::Portfolio ? 300 : 20);
        settle();
    }
    /// How much of the screen's height the plots of the view take that stand under each other.
    [[nodiscard]] double plotShare() const
    {
        std::vector<std::pair<int, int>> rows;
        for (const auto* plot : part<ChartCard>().plotView()->findChildren<QCustomPlot*>())
            if (plot->isVisible())
                for (const auto* rect : plot->axisRects())
                    if (const std::pair row(rect->top(), rect->bottom()); std::ranges::find(rows, row) == rows.end())
                        rows.push_back(row);
        double height = 0;
        for (const auto& [top, bottom] : rows)
            height += bottom - top;
        return height / m_window->height();
    }
    [[nodiscard]] Placed placed() const
    {
        return {m_window->devicePixelRatioF(), part<ChartCard>().geometry(), part<VerdictBar>().geometry()};
    }
    static bool isWithin(QSizeF inner, QSizeF outer)
    {
        return inner.width() <= outer.width() + 2 && inner.height() <= outer.height() + 2;
    }
    /// What has a scroll bar that can be moved, but for what is text or a person's own table.
    [[nodiscard]] QStringList scrolling(View view) const
    {
        QStringList names;
        for (const auto* area : m_window->findChildren<QAbstractScrollArea*>()) {
            const bool isFree = area != m_window->centralWidget() &&
                                (view == View::Advice || view == View::Portfolio || view == View::Compare);
            if (!area->isVisible() || isFree || area->inherits("QPlainTextEdit"))
                continue;
            for (const QScrollBar* bar : {area->verticalScrollBar(), area->horizontalScrollBar()})
                if (bar->maximum() > bar->minimum())
                    names << QString("%1 %2 %3")
                                 .arg(area->metaObject()->className(), area->objectName())
                                 .arg(bar->maximum());
        }
        return names;
    }
    /// But for what bands are, beside a chart's axis.
    [[nodiscard]] QStringList cutTexts() const
    {
        QStringList cut = test::cutTexts(*m_window, test::paintedTexts(*m_window));
        cut.removeIf([](const QString& sentence) { return sentence.contains("Bands: 10th"); });
        return cut;
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList all;
        for (const test::PaintedText& text : test::paintedTexts(*m_window))
            all << text.text;
        return all;
    }
    /// Widgets with a text that are not whole.
    [[nodiscard]] QStringList cut() const
    {
        QStringList names;
        for (const QWidget* widget : part<ChartCard>().parentWidget()->findChildren<QWidget*>()) {
            const bool hasText = qobject_cast<const QAbstractButton*>(widget) != nullptr ||
                                 qobject_cast<const QLabel*>(widget) != nullptr;
            if (!widget->isVisible() || !hasText || widget->size().isEmpty())
                continue;
            bool isInScroll = false;
            for (const QWidget* above = widget->parentWidget(); above != nullptr; above = above->parentWidget())
                isInScroll = isInScroll || (qobject_cast<const QAbstractScrollArea*>(above) != nullptr &&
                                            above != m_window->centralWidget());
            if (isInScroll)
                continue;
            const QRect seen = widget->visibleRegion().boundingRect();
            constexpr int frame = 3; // around a text
            if (!seen.contains(widget->rect().adjusted(0, frame, 0, -frame)) ||
                widget->height() < widget->minimumSizeHint().height())
                names << QString("%1 %2 %3x%4")
                             .arg(widget->metaObject()->className(), widget->objectName())
                             .arg(widget->width())
                             .arg(widget->height());
        }
        return names;
    }
};

/// A screen for each process: the platform without windows takes its size when it begins.
int main(int argc, char** argv)
{
    int failed = 0;
    for (const QSize size : {QSize(1024, 768), QSize(1280, 800), QSize(1366, 768), QSize(1920, 1080)}) {
        const pid_t child = fork();
        if (child == 0) {
            const QTemporaryDir folder;
            QFile file(folder.filePath("screen.json"));
            if (!file.open(QIODevice::WriteOnly))
                return 1;
            file.write(QByteArray(R"({"screens": [{"name": "wall", "x": 0, "y": 0, "width": %1, "height": %2,
                "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})")
                           .replace("%1", QByteArray::number(size.width()))
                           .replace("%2", QByteArray::number(size.height())));
            file.close();
            qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
            QApplication application(argc, argv);
            qInfo("%d x %d", size.width(), size.height());
            ViewsFillScreensTest test;
            return QTest::qExec(&test, argc, argv);
        }
        int status = 0;
        if (child < 0 || waitpid(child, &status, 0) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
            ++failed;
    }
    return failed;
}
#include "views_fill_screens_test.moc"
