// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/hidden_costs_page.h"

#include "core/scenario/edits.h"
#include "tests/widgets/advice/page_stage.h"
#include "widgets/controls/switch_button.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

struct Stage : PageStage<HiddenCostsPage> {
    using PageStage::PageStage;

    [[nodiscard]] QString text(const char* name) const
    {
        return view.findChild<QLabel*>(QString::fromLatin1(name))->text();
    }
    [[nodiscard]] SwitchButton* toggle(const char* id) const
    {
        return view.findChild<SwitchButton*>(QStringLiteral("hidden_cost_") + QString::fromLatin1(id));
    }
    [[nodiscard]] QAbstractButton* button(const char* name) const
    {
        return view.findChild<QAbstractButton*>(QString::fromLatin1(name));
    }
};

} // namespace

class HiddenCostsPageTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void whatEachAdds()
    {
        Scenario scenario;
        scenario.parameters.errorCost = 0.01;
        const Stage stage(scenario);
        QCOMPARE(stage.text("hidden_amount_idle_gpus_0"), QStringLiteral("$1,197 a month"));
        QCOMPARE(stage.text("hidden_amount_errors_0"), QStringLiteral("$700 a month"));
        QCOMPARE(stage.text("hidden_amount_errors_1"), QStringLiteral("$1,000 a month"));
        QCOMPARE(stage.text("hidden_amount_retries_0"), QStringLiteral("nothing"));
        QVERIFY(!stage.view.findChild<QLabel*>(QStringLiteral("hidden_amount_people_1"))->isVisible());
        QVERIFY(stage.text("hidden_effect_people").startsWith(QStringLiteral("Without it: break-even at ")));
        QVERIFY(!stage.view.findChild<QLabel*>(QStringLiteral("hidden_effect_retries"))->isVisible());
        QVERIFY(stage.text("naive_answer").startsWith(QStringLiteral("Without them, the rented GPU would pay from ")));
    }

    void aSwitchEmitsAnEdit()
    {
        Stage stage;
        QSignalSpy changed(&stage.view, &HiddenCostsPage::withoutChanged);
        QVERIFY(stage.toggle("people")->isChecked());
        QTest::mouseClick(stage.toggle("people"), Qt::LeftButton);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].value<HiddenCost>(), HiddenCost::People);
        QCOMPARE(changed[0][1].toBool(), true);

        const Scenario without = withoutCost({}, HiddenCost::People, true);
        stage.view.setEvaluation(evaluate(without), true);
        QVERIFY(!stage.toggle("people")->isChecked() && stage.toggle("labeling")->isChecked());
        QCOMPARE(changed.count(), 1);
        QVERIFY(stage.text("naive_answer").startsWith(QStringLiteral("Without people, ")));
        stage.toggle("people")->setFocus();
        QTest::keyClick(stage.toggle("people"), Qt::Key_Space);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(changed[1][1].toBool(), false);
    }

    void allAtOnce()
    {
        Stage stage;
        QSignalSpy changed(&stage.view, &HiddenCostsPage::withoutAllChanged);
        QTest::mouseClick(stage.button("hidden_costs_off"), Qt::LeftButton);
        QTest::mouseClick(stage.button("hidden_costs_on"), Qt::LeftButton);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(changed[0][0].toBool(), true);
        QCOMPARE(changed[1][0].toBool(), false);
    }

    /// Tab goes through buttons and switches, and each says what it is.
    void byKeyboard()
    {
        Stage stage;
        stage.view.activateWindow();
        stage.button("hidden_costs_on")->setFocus(Qt::TabFocusReason);
        QStringList order;
        for (std::size_t i = 0; i <= hiddenCostTable.size(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            order << QApplication::focusWidget()->objectName();
        }
        QCOMPARE(order.front(), QStringLiteral("hidden_costs_off"));
        for (std::size_t i = 0; i < hiddenCostTable.size(); ++i) {
            const QString id = QString::fromStdString(std::string(info(enumerators<HiddenCost>[i]).id));
            QCOMPARE(order[static_cast<qsizetype>(i) + 1], QStringLiteral("hidden_cost_") + id);
            const SwitchButton* found = stage.toggle(qPrintable(id));
            QCOMPARE(found->accessibleName(),
                     QString::fromStdString(std::string(info(enumerators<HiddenCost>[i]).name)));
            QVERIFY(found->accessibleDescription().startsWith(
                stage.text(qPrintable(QStringLiteral("hidden_amount_%1_0").arg(id)))));
        }
    }

    /// A slider that moves changes words and amounts at once.
    void itFollowsASlider()
    {
        Stage stage;
        Scenario scenario;
        scenario.parameters.volume = 500000;
        stage.view.setEvaluation(evaluate(scenario), false);
        QCOMPARE(stage.text("hidden_amount_idle_gpus_0"), QStringLiteral("$1,226 a month"));
        QVERIFY(stage.text("naive_answer").contains(QStringLiteral("At 500k requests a month")));
        stage.view.setEvaluation(evaluate(scenario), true);
        QVERIFY(stage.text("naive_answer").contains(QStringLiteral("At 500k requests a month")));
    }

    /// Hidden, it does nothing; shown, it is up to date.
    void whileHidden()
    {
        HiddenCostsPage page;
        page.setEvaluation(evaluate(Scenario{}), true);
        const auto* answer = page.findChild<QLabel*>(QStringLiteral("naive_answer"));
        QVERIFY(answer->text().isEmpty());
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QVERIFY(answer->text().startsWith(QStringLiteral("Without them")));
    }

    void besideOrBelow()
    {
        const auto chartLeft = [](const Stage& stage) {
            QWidget* plot = stage.view.findChild<QWidget*>(QStringLiteral("naive_plot"));
            return plot->mapTo(&stage.view, QPoint()).x();
        };
        const Stage narrow({}, {640, 400});
        QVERIFY(chartLeft(narrow) < 20);
        const Stage wide({}, {1200, 700});
        QVERIFY(chartLeft(wide) > 600);
    }
};

QTEST_MAIN(HiddenCostsPageTest)
#include "hidden_costs_page_test.moc"
