// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/breakdown/breakdown_panel.h"

#include "core/inputs/format.h"
#include "core/output/tables/breakdown_table.h"
#include "tests/widgets/breakdown/breakdown_stage.h"

#include <QClipboard>
#include <QHelpEvent>
#include <QMimeData>
#include <QToolTip>

using namespace breakeven;

class BreakdownPanelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void shownOptionsCheapestFirstThenTheOthers()
    {
        BreakdownStage stage;
        QCOMPARE(stage.order(), BreakdownStage::defaultOrder());
        const Evaluation e = evaluate(stage.scenario);
        for (const OptionInfo& row : optionTable) {
            const std::string id(row.id);
            QCOMPARE(stage.total(id.c_str())->text(), toQString(money(e.of(row.option).total)));
            QCOMPARE(stage.check(id.c_str())->isChecked(), row.shownByDefault);
        }
    }

    void orderFollowsTheVolumeWithTheSameRows()
    {
        BreakdownStage stage;
        const auto rows = stage.panel->findChildren<BreakdownRow*>();
        stage.scenario.parameters.volume = 1000;
        stage.show();
        QCOMPARE(stage.order().first(), QStringLiteral("frontier_api"));
        QCOMPARE(stage.panel->findChildren<BreakdownRow*>(), rows);
        stage.scenario.parameters.volume = 1e6;
        stage.show();
        QCOMPARE(stage.order(), BreakdownStage::defaultOrder());
    }

    void aClickMakesTheFocusAndOpens()
    {
        BreakdownStage stage;
        const int closed = stage.row("hybrid")->height();
        stage.click("hybrid");
        QCOMPARE(stage.taken(), QStringList("focus hybrid"));
        QVERIFY(stage.row("hybrid")->isOpen());
        QVERIFY(stage.row("hybrid")->height() > closed + 60);
        QCOMPARE(stage.order(), BreakdownStage::defaultOrder());
        for (const char* other : {"owned_hardware", "rented_gpu", "frontier_api", "tuned_api", "memory_api"})
            QVERIFY(!stage.row("hybrid")->geometry().intersects(stage.row(other)->geometry()));
        stage.click("hybrid");
        QVERIFY(stage.taken().isEmpty());
        QCOMPARE(stage.row("hybrid")->height(), closed);
    }

    void theFocusAndTheBaselineOnlyOpen()
    {
        BreakdownStage stage;
        stage.click("rented_gpu");
        QVERIFY(stage.row("rented_gpu")->isOpen());
        stage.click("frontier_api");
        QVERIFY(stage.row("frontier_api")->isOpen());
        QVERIFY(!stage.row("rented_gpu")->isOpen()); // one at a time
        QVERIFY(stage.taken().isEmpty());
    }

    void anOpenRowSaysWhatTheTotalIsMadeOf()
    {
        BreakdownStage stage;
        stage.click("rented_gpu");
        const BreakdownDetails details = breakdownDetails(evaluate(stage.scenario), Option::RentedGpu);
        const QString said = stage.row("rented_gpu")->accessibleDescription();
        QVERIFY(details.components.size() >= 4);
        for (const auto* lines : {&details.components, &details.rates})
            for (const BreakdownLine& line : *lines)
                QVERIFY(said.contains(toQString(line.label) + QLatin1Char(' ') + toQString(line.value)));
        QVERIFY(said.contains(toQString(details.gpus)));
        stage.scenario.parameters.volume = 5e7; // it follows while it is open
        stage.show();
        QVERIFY(stage.row("rented_gpu")
                    ->accessibleDescription()
                    .contains(toQString(breakdownDetails(evaluate(stage.scenario), Option::RentedGpu).gpus)));
    }

    void exactFiguresInTheToolTips()
    {
        BreakdownStage stage;
        stage.click("rented_gpu");
        const Evaluation e = evaluate(stage.scenario);
        const BreakdownRow* row = stage.row("rented_gpu");
        const auto tipAt = [&](int x, int y) {
            QWidget* under = row->childAt(x, y);
            QWidget* target = under != nullptr ? under : stage.row("rented_gpu");
            QHelpEvent help(QEvent::ToolTip, target->mapFrom(row, QPoint(x, y)), row->mapToGlobal(QPoint(x, y)));
            QCoreApplication::sendEvent(target, &help);
            return QToolTip::text();
        };
        QCOMPARE(tipAt(60, 15), toQString(info(Option::RentedGpu).help));
        QCOMPARE(tipAt(row->width() - 20, 15), QString::asprintf("%.2f US dollars a month", e.focus().total));
        QStringList seen;
        for (int y = 44; y < row->height(); y += 2)
            seen << tipAt(60, y);
        const BreakdownDetails details = breakdownDetails(e, Option::RentedGpu);
        for (const auto* lines : {&details.components, &details.rates})
            for (const BreakdownLine& line : *lines)
                QVERIFY(seen.contains(toQString(line.exact)));
    }

    void checksShowAndHide()
    {
        BreakdownStage stage;
        QTest::mouseClick(stage.check("hybrid"), Qt::LeftButton);
        QCOMPARE(stage.taken(), QStringList("hide hybrid"));
        QCOMPARE(stage.order(),
                 BreakdownStage::withTheOthers({"owned_hardware", "rented_gpu", "frontier_api", "tuned_api"}));
        QTest::mouseClick(stage.check("memory_api"), Qt::LeftButton);
        QCOMPARE(stage.taken(), QStringList("show memory_api"));
        QCOMPARE(stage.order().first(), QStringLiteral("memory_api")); // the cheapest
        QVERIFY(!stage.row("hybrid")->isOpen());                       // a check is no click on the row
        stage.check("serverless_gpu")->setFocus();
        QTest::keyClick(stage.check("serverless_gpu"), Qt::Key_Space);
        QCOMPARE(stage.taken(), QStringList("show serverless_gpu"));
    }

    void aCheckShowsWhatIsNotWhatWasAskedFor()
    {
        BreakdownStage stage;
        stage.refuse = true;
        QTest::mouseClick(stage.check("hybrid"), Qt::LeftButton);
        QCOMPARE(stage.taken(), QStringList("hide hybrid"));
        QVERIFY(stage.check("hybrid")->isChecked());
    }

    void focusAndBaselineStayShown()
    {
        BreakdownStage stage;
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
        BreakdownStage stage;
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
        BreakdownStage stage;
        stage.scenario.parameters.volume = 1000; // another order than the rows were made in
        stage.show();
        QWidget* first = stage.row(stage.order().first().toUtf8().constData());
        first->setFocus();
        QStringList visited;
        for (int i = 0; i < 60 && (i == 0 || QApplication::focusWidget() != first); ++i) {
            if (auto* row = qobject_cast<BreakdownRow*>(QApplication::focusWidget()))
                visited << row->objectName().mid(4);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(visited, stage.order());
    }

    void namesForScreenReaders()
    {
        BreakdownStage stage;
        QCOMPARE(stage.row("rented_gpu")->accessibleName(), QStringLiteral("Rented GPU, $3,765 a month, focus"));
        QCOMPARE(stage.row("frontier_api")->accessibleName(), QStringLiteral("Frontier API, $5,850 a month, baseline"));
        QCOMPARE(stage.row("hybrid")->accessibleName(), QStringLiteral("Hybrid, $5,219 a month"));
        QCOMPARE(stage.check("hybrid")->accessibleName(), QStringLiteral("Show Hybrid"));
    }

    void copiesTheTable()
    {
        BreakdownStage stage;
        stage.scenario.parameters.volume = 1234567;
        stage.show();
        auto* copy = stage.panel->findChild<QAbstractButton*>(QStringLiteral("copy_breakdown"));
        QCOMPARE(copy->text(), QStringLiteral("Copy"));
        QTest::mouseClick(copy, Qt::LeftButton);
        const auto table = breakdownTable(evaluate(stage.scenario));
        const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text(), toQString(tabSeparated(table)));
        QCOMPARE(copied->html(), toQString(htmlTable(table)));
    }
};

QTEST_MAIN(BreakdownPanelTest)
#include "breakdown_panel_test.moc"
