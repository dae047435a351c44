// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/breakdown/breakdown_panel.h"

#include "core/inputs/format.h"
#include "tests/support/settle.h"
#include "tests/widgets/breakdown/breakdown_stage.h"

#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

#include <cmath>

using namespace breakeven;

namespace {

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

} // namespace

class BreakdownPanelShapeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void aDragMakesNoWidgets()
    {
        BreakdownStage stage;
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
        BreakdownStage stage;
        stage.click("rented_gpu");
        test::settle();
        PaintCounter painted(&stage.window);
        for (int i = 0; i < 5; ++i) {
            stage.show();
            test::settle();
        }
        QCOMPARE(painted.count, 0);
        stage.scenario.parameters.volume = 2e6;
        stage.show();
        QTRY_VERIFY(painted.count > 0);
    }

    void theHeadingSaysTheVolume()
    {
        BreakdownStage stage;
        const auto* heading = stage.panel->findChild<QLabel*>(QStringLiteral("breakdown_heading"));
        QCOMPARE(heading->text(), QStringLiteral("At 1,000,000 requests a month"));
        stage.scenario.parameters.volume = 1e8;
        stage.show();
        stage.window.resize(304, 800);
        QCoreApplication::processEvents();
        QCOMPARE(heading->text(), QStringLiteral("At 100,000,000 requests a month"));
        stage.window.resize(240, 800);
        QCoreApplication::processEvents();
        QCOMPARE(heading->text(), QStringLiteral("At 100M requests a month"));
        QVERIFY(heading->fontMetrics().horizontalAdvance(heading->text()) <= heading->width());
    }

    void warningsAreCards()
    {
        BreakdownStage stage;
        stage.panel->setToday(std::chrono::sys_days{std::chrono::year{2026} / 1 / 31});
        const auto expected = [&] {
            QStringList titles;
            for (const Warning& warning :
                 warnings(evaluate(stage.scenario), std::chrono::sys_days{std::chrono::year{2026} / 1 / 31}))
                titles << toQString(warning.title);
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
        BreakdownStage stage(240);
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
        for (const int width : {240, 272, 304, 400})
            QTest::addRow("%d", width) << width;
    }

    void nothingIsOutsideAtAnyWidth()
    {
        QFETCH(int, width);
        BreakdownStage stage(width);
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
        BreakdownStage stage;
        test::settle();
        const int before = stage.row("hybrid")->width();
        const auto* area = stage.panel->findChild<QScrollArea*>();
        stage.window.resize(272, 300);
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
        test::settle();
        QVERIFY(area->verticalScrollBar()->isVisible());
        QCOMPARE(stage.row("hybrid")->width(), before);
    }

    void foldedItIsAStripThatOpens()
    {
        BreakdownStage stage(936, true);
        QCOMPARE(stage.panel->height(), 40);
        QVERIFY(!stage.panel->isOpen());
        QVERIFY(!stage.row("hybrid")->isVisible());
        const QString said = stage.strip()->accessibleName();
        QVERIFY(said.startsWith(
            QStringLiteral("At 1,000,000 requests a month: Owned hardware $3,419, Rented GPU $3,765, ")));

        QTest::mouseClick(stage.strip(), Qt::LeftButton, {}, {100, 20});
        QTRY_COMPARE(stage.panel->height(), 260);
        QVERIFY(stage.row("owned_hardware")->isVisible());
        const auto* card = stage.panel->findChild<WarningCard*>();
        QVERIFY(card->mapTo(stage.panel, QPoint()).x() >
                stage.row("owned_hardware")->mapTo(stage.panel, QPoint(400, 0)).x());
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
        BreakdownStage stage(936, true);
        stage.scenario.parameters.volume = 1000;
        stage.show();
        QVERIFY(stage.strip()->accessibleName().startsWith(QStringLiteral("At 1,000 requests a month: Frontier API ")));
        stage.panel->setOpen(true);
        QCoreApplication::processEvents();
        QCOMPARE(stage.order().first(), QStringLiteral("frontier_api"));
        QCOMPARE(stage.total("frontier_api")->text(), toQString(money(evaluate(stage.scenario).baseline().total)));
        QVERIFY(stage.panel->findChild<QAbstractButton*>(QStringLiteral("copy_breakdown"))->isVisible());
    }

    void anOpenStripKeepsItsHeightDuringADrag()
    {
        BreakdownStage stage(936, true);
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

    void withoutWarningsTheRowsHaveTheWholeStrip()
    {
        BreakdownStage stage(936, true);
        stage.panel->setOpen(true);
        QTRY_VERIFY(stage.row("hybrid")->width() < 936 / 2);
        stage.scenario.focus = Option::TunedApi;
        stage.show();
        QVERIFY(stage.warningTitles().isEmpty());
        QTRY_VERIFY(stage.row("hybrid")->width() > 850);
    }

    /// Only what changed is painted; what is on screen must be what painting everything gives.
    void aDragLeavesNothingStaleOnScreen()
    {
        BreakdownStage stage;
        stage.click("rented_gpu");
        stage.window.setFocus();
        for (int i = 0; i <= 40; ++i) {
            stage.scenario.parameters.volume = 300 * std::pow(10, i / 7.0);
            stage.show();
            test::settle();
            if (i % 4 != 0)
                continue;
            QWidget& window = stage.window;
            // A busy machine may paint later than two milliseconds after; what is stale stays so.
            QTRY_COMPARE_WITH_TIMEOUT(window.screen()->grabWindow(window.winId()).toImage(), window.grab().toImage(),
                                      1000);
        }
    }

    void anOpenedRowComesIntoView()
    {
        BreakdownStage stage(936, true);
        stage.panel->setOpen(true);
        QCoreApplication::processEvents();
        stage.click("frontier_api"); // begins low in the strip, and is lower than it
        const auto* area = stage.panel->findChild<QScrollArea*>();
        const auto bottom = [&] {
            return stage.row("frontier_api")->mapTo(area, QPoint(0, stage.row("frontier_api")->height())).y();
        };
        QTRY_VERIFY(bottom() <= area->height());
        QVERIFY(stage.row("frontier_api")->isOpen());
        stage.click("owned_hardware"); // it is higher open than the strip: its name is what must be seen
        QVERIFY(stage.row("owned_hardware")->height() > area->height());
        QTRY_COMPARE(stage.row("owned_hardware")->mapTo(area, QPoint()).y(), 0);
    }

    void foldsAndUnfolds()
    {
        BreakdownStage stage(936, true);
        stage.panel->setOpen(true);
        stage.panel->setFolded(false);
        QTRY_COMPARE(stage.order(), BreakdownStage::defaultOrder());
        QVERIFY(!stage.strip()->isVisible());
        QVERIFY(stage.row("hybrid")->isVisible());
        stage.panel->setFolded(true);
        QVERIFY(stage.strip()->isVisible());
        QVERIFY(!stage.panel->isOpen()); // a strip begins closed
        QTRY_COMPARE(stage.panel->height(), 40);
    }
};

QTEST_MAIN(BreakdownPanelShapeTest)
#include "breakdown_panel_shape_test.moc"
