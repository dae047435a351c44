// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict/verdict_bar.h"

#include "tests/widgets/verdict/verdict_stage.h"
#include "widgets/text.h"

#include <QAbstractItemView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QWheelEvent>

using namespace breakeven;

class VerdictChoiceTest : public QObject {
    Q_OBJECT

    /// Those that can be the baseline, in the order in which they are offered.
    static std::vector<Option> offered()
    {
        std::vector<Option> options;
        for (const OptionInfo& row : optionTable)
            if (row.canBeBaseline)
                options.push_back(row.option);
        return options;
    }

private slots:
    void initTestCase() { loadFonts(); }

    void offersTheBaselines()
    {
        VerdictStage stage;
        QStringList names;
        for (int i = 0; i < stage.baseline->count(); ++i)
            names << stage.baseline->itemText(i);
        QStringList expected;
        for (const Option option : offered())
            expected << toQString(info(option).name);
        QCOMPARE(names, expected);
        QCOMPARE(stage.baseline->currentText(), QStringLiteral("Frontier API"));
    }

    void choosingABaseline()
    {
        VerdictStage stage;
        QSignalSpy chosen(stage.bar, &VerdictBar::baselineChosen);
        QTest::mouseClick(stage.baseline, Qt::LeftButton);
        QTRY_VERIFY(stage.baseline->view()->isVisible());
        QVERIFY(stage.baseline->view()->width() >
                stage.baseline->fontMetrics().horizontalAdvance("Small model with memory"));
        const QModelIndex last = stage.baseline->model()->index(stage.baseline->count() - 1, 0);
        const QPoint place = stage.baseline->view()->visualRect(last).center();
        // For as long as a double click may take, the list takes no click: the first may still be the one that opened
        // it.
        QVERIFY(QTest::qWaitFor([&] {
            if (chosen.isEmpty()) {
                QTest::mouseMove(stage.baseline->view()->viewport(), place);
                QTest::mouseClick(stage.baseline->view()->viewport(), Qt::LeftButton, {}, place);
            }
            return !chosen.isEmpty();
        }));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<Option>(), offered().back());
        stage.baseline->setFocus();
        QTest::keyClick(stage.baseline, Qt::Key_Up);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen[1][0].value<Option>(), offered().at(offered().size() - 2));
    }

    void showingABaselineSaysNothing()
    {
        VerdictStage stage;
        QSignalSpy chosen(stage.bar, &VerdictBar::baselineChosen);
        Scenario scenario;
        scenario.baseline = Option::MemoryApi;
        stage.bar->setEvaluation(evaluate(scenario));
        QCOMPARE(stage.baseline->currentText(), QStringLiteral("Small model with memory"));
        QVERIFY(stage.baseline->geometry().right() < stage.bar->width());
        QVERIFY(stage.baseline->width() >= stage.baseline->sizeHint().width());
        stage.bar->setEvaluation(evaluate({}));
        QCOMPARE(stage.baseline->currentText(), QStringLiteral("Frontier API"));
        QVERIFY(chosen.isEmpty());
    }

    void theFocusCannotBeTheBaseline()
    {
        VerdictStage stage;
        Scenario scenario;
        scenario.focus = offered().at(1);
        stage.bar->setEvaluation(evaluate(scenario));
        QSignalSpy chosen(stage.bar, &VerdictBar::baselineChosen);
        QTest::keyClick(stage.baseline, Qt::Key_Down); // goes past it
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<Option>(), offered().at(2));
        stage.bar->setEvaluation(evaluate({}));
        QVERIFY(qobject_cast<QStandardItemModel*>(stage.baseline->model())->item(1)->isEnabled());
    }

    void theWheelNeedsTheFocus()
    {
        VerdictStage stage;
        QSignalSpy chosen(stage.bar, &VerdictBar::baselineChosen);
        const auto turn = [&] {
            QWheelEvent wheel({5, 5}, stage.baseline->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, {},
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(stage.baseline, &wheel);
        };
        stage.window.setFocus();
        turn();
        QVERIFY(chosen.isEmpty());
        stage.baseline->setFocus();
        turn();
        QCOMPARE(chosen.size(), 1);
    }
};

QTEST_MAIN(VerdictChoiceTest)
#include "verdict_choice_test.moc"
