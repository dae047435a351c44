// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/breakdown_panel.h"

#include "core/output/breakdown_table.h"
#include "core/output/format.h"
#include "widgets/controls/breakdown_row.h"
#include "widgets/controls/breakdown_strip.h"
#include "widgets/controls/option_check.h"
#include "widgets/controls/warning_card.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QHelpEvent>
#include <QLabel>
#include <QMimeData>
#include <QScrollArea>
#include <QToolTip>
#include <QVBoxLayout>
#include <QtTest>

#include <cmath>

using namespace breakeven;

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Counts what is painted below a widget.
class PaintCounter : public QObject {
public:
    explicit PaintCounter(QWidget* top)
    {
        for (QWidget* widget : top->findChildren<QWidget*>())
            widget->installEventFilter(this);
    }
    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

/// A panel in a window under a stand-in for the chart, or as wide as the window, whose edits go into a scenario and back.
struct Stage {
    explicit Stage(int width = 272, bool folded = false)
    {
        window.setPalette(Theme::light().palette());
        panel = new BreakdownPanel;
        chart = new QWidget;
        auto* layout = new QVBoxLayout(&window);
        layout->setContentsMargins({});
        layout->setSpacing(0);
        layout->addWidget(chart, 1);
        layout->addWidget(panel);
        chart->setVisible(folded);
        panel->setFolded(folded);
        panel->setEvaluation(evaluate(scenario));
        QObject::connect(panel, &BreakdownPanel::focusChosen, &window, [this](Option option) {
            log << QStringLiteral("focus ") + text(info(option).id);
            scenario.focus = option;
            panel->setEvaluation(evaluate(scenario));
        });
        QObject::connect(panel, &BreakdownPanel::shownChanged, &window, [this](Option option, bool shown) {
            log << (shown ? QStringLiteral("show ") : QStringLiteral("hide ")) + text(info(option).id);
            if (refuse)
                ;
            else if (shown)
                scenario.shown.insert(option);
            else
                scenario.shown.erase(option);
            panel->setEvaluation(evaluate(scenario));
        });
        window.resize(width, 800);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    [[nodiscard]] BreakdownRow* row(const char* id) const
    {
        return panel->findChild<BreakdownRow*>(QStringLiteral("row_") + QLatin1String(id));
    }
    [[nodiscard]] OptionCheck* check(const char* id) const
    {
        return panel->findChild<OptionCheck*>(QStringLiteral("check_") + QLatin1String(id));
    }
    [[nodiscard]] QLabel* total(const char* id) const
    {
        return panel->findChild<QLabel*>(QStringLiteral("total_") + QLatin1String(id));
    }
    [[nodiscard]] BreakdownStrip* strip() const { return panel->findChild<BreakdownStrip*>(); }
    [[nodiscard]] QStringList taken() { return std::exchange(log, {}); }
    void show() { panel->setEvaluation(evaluate(scenario)); }
    /// Clicks on the row's name.
    void click(const char* id) { QTest::mouseClick(row(id), Qt::LeftButton, {}, {60, 15}); }
    /// The options as they stand on screen, from the top.
    [[nodiscard]] QStringList order() const
    {
        QMap<int, QString> found;
        for (const BreakdownRow* row : panel->findChildren<BreakdownRow*>())
            found[row->mapTo(panel, QPoint()).y()] = row->objectName().mid(4);
        return found.values();
    }
    [[nodiscard]] QStringList warningTitles() const
    {
        QStringList titles;
        for (const WarningCard* card : panel->findChildren<WarningCard*>())
            if (card->isVisibleTo(panel))
                titles << card->accessibleName();
        return titles;
    }

    Scenario scenario;
    QStringList log;
    bool refuse = false;
    QWidget window;
    BreakdownPanel* panel;
    QWidget* chart;
};

const QStringList defaultOrder{"owned_hardware", "rented_gpu", "hybrid", "frontier_api", "tuned_api", "memory_api", "serverless_gpu"};

} // namespace

class BreakdownPanelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void shownOptionsCheapestFirstThenTheOthers()
    {
        Stage stage;
        QCOMPARE(stage.order(), defaultOrder);
        const Evaluation e = evaluate(stage.scenario);
        for (const OptionInfo& row : optionTable) {
            const std::string id(row.id);
            QCOMPARE(stage.total(id.c_str())->text(), text(money(e.of(row.option).total)));
            QCOMPARE(stage.check(id.c_str())->isChecked(), row.shownByDefault);
        }
    }

    void orderFollowsTheVolumeWithTheSameRows()
    {
        Stage stage;
        const auto rows = stage.panel->findChildren<BreakdownRow*>();
        stage.scenario.parameters.volume = 1000;
        stage.show();
        QCOMPARE(stage.order().first(), QStringLiteral("frontier_api"));
        QCOMPARE(stage.panel->findChildren<BreakdownRow*>(), rows);
        stage.scenario.parameters.volume = 1e6;
        stage.show();
        QCOMPARE(stage.order(), defaultOrder);
    }

    void aDragMakesNoWidgets()
    {
        Stage stage;
        stage.click("rented_gpu");
        const auto drag = [&] {
            for (int i = 0; i < 60; ++i) {
                stage.scenario.parameters.volume = 200 * std::pow(10, i / 10.0);
                stage.show();
                QCoreApplication::processEvents();
            }
        };
        drag();
        const auto widgets = stage.window.findChildren<QWidget*>();
        drag();
        QCOMPARE(stage.window.findChildren<QWidget*>(), widgets);
    }

    void nothingIsPaintedForNothing()
    {
        Stage stage;
        stage.click("rented_gpu");
        QTest::qWait(50);
        PaintCounter painted(&stage.window);
        for (int i = 0; i < 5; ++i) {
            stage.show();
            QTest::qWait(5);
        }
        QCOMPARE(painted.count, 0);
        stage.scenario.parameters.volume = 2e6;
        stage.show();
        QTRY_VERIFY(painted.count > 0);
    }

    void aClickMakesTheFocusAndOpens()
    {
        Stage stage;
        const int closed = stage.row("hybrid")->height();
        stage.click("hybrid");
        QCOMPARE(stage.taken(), QStringList("focus hybrid"));
        QVERIFY(stage.row("hybrid")->isOpen());
        QVERIFY(stage.row("hybrid")->height() > closed + 60);
        QCOMPARE(stage.order(), defaultOrder); // nothing lies on top of something else
        stage.click("hybrid");
        QVERIFY(stage.taken().isEmpty());
        QCOMPARE(stage.row("hybrid")->height(), closed);
    }

    void theFocusAndTheBaselineOnlyOpen()
    {
        Stage stage;
        stage.click("rented_gpu");
        QVERIFY(stage.row("rented_gpu")->isOpen());
        stage.click("frontier_api");
        QVERIFY(stage.row("frontier_api")->isOpen());
        QVERIFY(!stage.row("rented_gpu")->isOpen()); // one at a time
        QVERIFY(stage.taken().isEmpty());
    }

    void anOpenRowSaysWhatTheTotalIsMadeOf()
    {
        Stage stage;
        stage.click("rented_gpu");
        const BreakdownDetails details = breakdownDetails(evaluate(stage.scenario), Option::RentedGpu);
        const QString said = stage.row("rented_gpu")->accessibleDescription();
        QVERIFY(details.components.size() >= 4);
        for (const auto* lines : {&details.components, &details.rates})
            for (const BreakdownLine& line : *lines)
                QVERIFY(said.contains(text(line.label + ' ' + line.value)));
        QVERIFY(said.contains(text(details.gpus)));
        stage.scenario.parameters.volume = 5e7; // it follows while it is open
        stage.show();
        QVERIFY(stage.row("rented_gpu")->accessibleDescription().contains(
            text(breakdownDetails(evaluate(stage.scenario), Option::RentedGpu).gpus)));
    }

    void exactFiguresInTheToolTips()
    {
        Stage stage;
        stage.click("rented_gpu");
        const Evaluation e = evaluate(stage.scenario);
        const BreakdownRow* row = stage.row("rented_gpu");
        const auto tipAt = [&](int x, int y) {
            QHelpEvent help(QEvent::ToolTip, {x, y}, row->mapToGlobal(QPoint(x, y)));
            QCoreApplication::sendEvent(const_cast<BreakdownRow*>(row), &help);
            return QToolTip::text();
        };
        QCOMPARE(tipAt(60, 15), text(info(Option::RentedGpu).help));
        QCOMPARE(tipAt(row->width() - 20, 15), QString::asprintf("%.2f US dollars a month", e.focus().total));
        QStringList seen;
        for (int y = 44; y < row->height(); y += 2)
            seen << tipAt(60, y);
        const BreakdownDetails details = breakdownDetails(e, Option::RentedGpu);
        for (const auto* lines : {&details.components, &details.rates})
            for (const BreakdownLine& line : *lines)
                QVERIFY(seen.contains(text(line.exact)));
    }

    void checksShowAndHide()
    {
        Stage stage;
        QTest::mouseClick(stage.check("hybrid"), Qt::LeftButton);
        QCOMPARE(stage.taken(), QStringList("hide hybrid"));
        QCOMPARE(stage.order().mid(4), QStringList({"memory_api", "serverless_gpu", "hybrid"}));
        QTest::mouseClick(stage.check("memory_api"), Qt::LeftButton);
        QCOMPARE(stage.taken(), QStringList("show memory_api"));
        QCOMPARE(stage.order().first(), QStringLiteral("memory_api")); // the cheapest
        QVERIFY(!stage.row("hybrid")->isOpen()); // a check is no click on the row
        stage.check("serverless_gpu")->setFocus();
        QTest::keyClick(stage.check("serverless_gpu"), Qt::Key_Space);
        QCOMPARE(stage.taken(), QStringList("show serverless_gpu"));
    }

    void aCheckShowsWhatIsNotWhatWasAskedFor()
    {
        Stage stage;
        stage.refuse = true;
        QTest::mouseClick(stage.check("hybrid"), Qt::LeftButton);
        QCOMPARE(stage.taken(), QStringList("hide hybrid"));
        QVERIFY(stage.check("hybrid")->isChecked());
    }

    void focusAndBaselineStayShown()
    {
        Stage stage;
        for (const char* id : {"rented_gpu", "frontier_api"}) {
            QVERIFY(stage.check(id)->isChecked());
            QVERIFY(!stage.check(id)->isEnabled());
            QVERIFY(stage.check(id)->toolTip().contains(QStringLiteral("always shown")));
        }
        stage.scenario.focus = Option::Hybrid;
        stage.show();
        QVERIFY(stage.check("rented_gpu")->isEnabled());
        QVERIFY(!stage.check("hybrid")->isEnabled());
    }

    void keysClick()
    {
        Stage stage;
        BreakdownRow* row = stage.row("hybrid");
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
            row->setFocus();
            const bool open = row->isOpen();
            QTest::keyClick(row, key);
            QCOMPARE(row->isOpen(), !open);
        }
        QCOMPARE(stage.taken(), QStringList("focus hybrid"));
    }

    void theTabKeyGoesDownTheRows()
    {
        Stage stage;
        stage.scenario.parameters.volume = 1000; // another order than the rows were made in
        stage.show();
        QWidget* first = stage.row(stage.order().first().toUtf8().constData());
        first->setFocus();
        QStringList visited;
        for (int i = 0; i < 30 && (i == 0 || QApplication::focusWidget() != first); ++i) {
            if (auto* row = qobject_cast<BreakdownRow*>(QApplication::focusWidget()))
                visited << row->objectName().mid(4);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(visited, stage.order());
    }

    void namesForScreenReaders()
    {
        Stage stage;
        QCOMPARE(stage.row("rented_gpu")->accessibleName(), QStringLiteral("Rented GPU, $3,765 a month, focus"));
        QCOMPARE(stage.row("frontier_api")->accessibleName(), QStringLiteral("Frontier API, $5,850 a month, baseline"));
        QCOMPARE(stage.row("hybrid")->accessibleName(), QStringLiteral("Hybrid, $5,219 a month"));
        QCOMPARE(stage.check("hybrid")->accessibleName(), QStringLiteral("Show Hybrid"));
    }

    void copiesTheTable()
    {
        Stage stage;
        stage.scenario.parameters.volume = 1234567;
        stage.show();
        auto* copy = stage.panel->findChild<QAbstractButton*>(QStringLiteral("copy_breakdown"));
        QCOMPARE(copy->text(), QStringLiteral("Copy"));
        QTest::mouseClick(copy, Qt::LeftButton);
        const auto table = breakdownTable(evaluate(stage.scenario));
        const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text(), text(tabSeparated(table)));
        QCOMPARE(copied->html(), text(htmlTable(table)));
    }

    void theHeadingSaysTheVolume()
    {
        Stage stage;
        const auto* heading = stage.panel->findChild<QLabel*>(QStringLiteral("breakdown_heading"));
        QCOMPARE(heading->text(), QStringLiteral("At 1,000,000 requests a month"));
        stage.scenario.parameters.volume = 1e8;
        stage.show();
        QCOMPARE(heading->text(), QStringLiteral("At 100,000,000 requests a month"));
        stage.window.resize(210, 800);
        QCoreApplication::processEvents();
        QCOMPARE(heading->text(), QStringLiteral("At 100M requests a month"));
        QVERIFY(heading->fontMetrics().horizontalAdvance(heading->text()) <= heading->width());
    }

    void warningsAreCards()
    {
        Stage stage;
        stage.panel->setToday(std::chrono::sys_days{std::chrono::year{2026} / 1 / 31});
        const auto expected = [&] {
            QStringList titles;
            for (const Warning& warning : warnings(evaluate(stage.scenario), std::chrono::sys_days{std::chrono::year{2026} / 1 / 31}))
                titles << text(warning.title);
            return titles;
        };
        QVERIFY(!expected().isEmpty());
        QCOMPARE(stage.warningTitles(), expected());
        stage.scenario.asOf = "2025-01-31";
        stage.scenario.parameters.labeledExamples = 10;
        stage.show();
        QVERIFY(expected().contains(QStringLiteral("Prices are older than 90 days")));
        QCOMPARE(stage.warningTitles(), expected());
        stage.scenario = {};
        stage.scenario.focus = Option::TunedApi;
        stage.show();
        QCOMPARE(stage.warningTitles(), expected());
    }

    void cardsShowTheirWholeText()
    {
        Stage stage(240);
        for (const WarningCard* card : stage.panel->findChildren<WarningCard*>()) {
            const WrappedText words = wrapText(card->accessibleDescription(), textFont(13), card->width() - 24, 40);
            QVERIFY(!words.elided);
            QCOMPARE(card->height(), card->heightFor(card->width()));
            QVERIFY(card->height() >= 20 + 19 * (static_cast<int>(words.lines.size()) + 1));
        }
    }

    void nothingIsOutsideAtAnyWidth_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {208, 240, 272, 304, 400})
            QTest::addRow("%d", width) << width;
    }
    void nothingIsOutsideAtAnyWidth()
    {
        QFETCH(int, width);
        Stage stage(width);
        stage.scenario.parameters.volume = 1e9;
        for (const char* id : {"rented_gpu", "frontier_api", "memory_api"}) {
            stage.show();
            stage.click(id);
            for (const QWidget* child : stage.panel->findChildren<QWidget*>()) {
                if (!child->isVisible() || child->parentWidget()->objectName().startsWith(QStringLiteral("qt_")))
                    continue;
                const QPoint left = child->mapTo(stage.panel, QPoint());
                QVERIFY2(left.x() >= 0 && left.x() + child->width() <= width, qPrintable(child->objectName()));
            }
        }
    }

    void aScrollBarMovesNothingSideways()
    {
        Stage stage;
        const int before = stage.row("hybrid")->width();
        const auto* area = stage.panel->findChild<QScrollArea*>();
        stage.window.resize(272, 300);
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
        QCOMPARE(stage.row("hybrid")->width(), before);
    }

    void foldedItIsAStripThatOpens()
    {
        Stage stage(936, true);
        QCOMPARE(stage.panel->height(), 40);
        QVERIFY(!stage.panel->isOpen());
        QVERIFY(!stage.row("hybrid")->isVisible());
        const QString said = stage.strip()->accessibleName();
        QVERIFY(said.startsWith(QStringLiteral("At 1,000,000 requests a month: Owned hardware $3,419, Rented GPU $3,765, ")));

        QTest::mouseClick(stage.strip(), Qt::LeftButton, {}, {100, 20});
        QTRY_COMPARE(stage.panel->height(), 260);
        QVERIFY(stage.row("owned_hardware")->isVisible());
        const auto* card = stage.panel->findChild<WarningCard*>();
        QVERIFY(card->mapTo(stage.panel, QPoint()).x() > stage.row("owned_hardware")->mapTo(stage.panel, QPoint(400, 0)).x());
        QCOMPARE(stage.chart->geometry().bottom() + 1, stage.panel->geometry().top());

        QTest::mouseClick(stage.strip(), Qt::LeftButton, {}, {100, 20});
        QTRY_COMPARE(stage.panel->height(), 40);
        stage.strip()->setFocus();
        QTest::keyClick(stage.strip(), Qt::Key_Return);
        QTRY_COMPARE(stage.panel->height(), 260);
        QTest::keyClick(stage.strip(), Qt::Key_Space);
        QTRY_COMPARE(stage.panel->height(), 40);
    }

    void whatHappenedWhileClosedIsThereWhenOpened()
    {
        Stage stage(936, true);
        stage.scenario.parameters.volume = 1000;
        stage.show();
        QVERIFY(stage.strip()->accessibleName().startsWith(QStringLiteral("At 1,000 requests a month: Frontier API ")));
        stage.panel->setOpen(true);
        QCoreApplication::processEvents();
        QCOMPARE(stage.order().first(), QStringLiteral("frontier_api"));
        QCOMPARE(stage.total("frontier_api")->text(), text(money(evaluate(stage.scenario).baseline().total)));
        QVERIFY(stage.panel->findChild<QAbstractButton*>(QStringLiteral("copy_breakdown"))->isVisible());
    }

    void anOpenStripKeepsItsHeightDuringADrag()
    {
        Stage stage(936, true);
        stage.panel->setOpen(true);
        QTRY_COMPARE(stage.panel->height(), 260);
        const QRect chart = stage.chart->geometry();
        for (const double volume : {100.0, 1e5, 1e9}) {
            stage.scenario.parameters.volume = volume;
            stage.show();
            QCoreApplication::processEvents();
            QCOMPARE(stage.chart->geometry(), chart);
        }
    }

    void foldsAndUnfolds()
    {
        Stage stage(936, true);
        stage.panel->setOpen(true);
        stage.panel->setFolded(false);
        QTRY_COMPARE(stage.order(), defaultOrder);
        QVERIFY(!stage.strip()->isVisible());
        QVERIFY(stage.row("hybrid")->isVisible());
        stage.panel->setFolded(true);
        QVERIFY(stage.strip()->isVisible());
        QVERIFY(!stage.panel->isOpen()); // a strip begins closed
        QTRY_COMPARE(stage.panel->height(), 40);
    }
};

QTEST_MAIN(BreakdownPanelTest)
#include "breakdown_panel_test.moc"
