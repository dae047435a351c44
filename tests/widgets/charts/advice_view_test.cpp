// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/advice_view.h"

#include "core/scenario/edits.h"
#include "tests/support/settle.h"
#include "widgets/advice/fit_check_page.h"
#include "widgets/advice/hidden_costs_page.h"
#include "widgets/advice/task_type_page.h"
#include "widgets/advice/use_cases_page.h"
#include "widgets/controls/segmented_control.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

struct Stage {
    Stage()
    {
        view.resize(900, 2000); // all of it in view
        view.setEvaluation(evaluate({}), true);
        view.show();
        settle();
    }
    [[nodiscard]] QAbstractButton* button(const char* name) const
    {
        return view.findChild<QAbstractButton*>(QLatin1String(name));
    }
    void click(const char* name) const
    {
        QTest::mouseClick(button(name), Qt::LeftButton, {}, QPoint(8, button(name)->height() / 2));
        settle();
    }
    [[nodiscard]] QList<ChartView*> all() const
    {
        return view.findChildren<ChartView*>(QString(), Qt::FindDirectChildrenOnly);
    }
    /// The pages that are seen.
    [[nodiscard]] QList<ChartView*> pages() const
    {
        QList<ChartView*> seen;
        for (auto* page : all())
            if (page->isVisible())
                seen << page;
        return seen;
    }

    AdviceView view;
};

} // namespace

class AdviceViewTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    /// A page that no one sees only remembers; it is up to date when it is shown.
    void onePageAtATime()
    {
        Stage stage;
        auto* fit = stage.view.findChild<FitCheckPage*>();
        QCOMPARE(stage.pages(), QList<ChartView*>{fit});
        stage.view.setEvaluation(evaluate(withTaskType({}, TaskType::CreativeWriting)), true);
        stage.click("advice_task_type");
        auto* task = stage.view.findChild<TaskTypePage*>();
        QCOMPARE(stage.pages(), QList<ChartView*>{task});
        QVERIFY(stage.button("task_creative_writing")->isChecked());
        stage.click("advice_fit_check");
        stage.view.setEvaluation(evaluate(withTaskType({}, TaskType::MultiStepReasoning)), true);
        QVERIFY(stage.button("task_creative_writing")->isChecked());
        stage.click("advice_task_type");
        QVERIFY(stage.button("task_multi_step_reasoning")->isChecked());
    }

    void everyPageIsReached()
    {
        Stage stage;
        QSet<ChartView*> seen;
        const QStringList names{"advice_fit_check",    "advice_task_type", "advice_strategy",
                                "advice_hidden_costs", "advice_claims",    "advice_use_cases"};
        for (const QString& name : names) {
            stage.click(qPrintable(name));
            QCOMPARE(stage.pages().size(), 1);
            seen.insert(stage.pages().constFirst());
        }
        QCOMPARE(seen.size(), names.size());
        QCOMPARE(stage.all().size(), names.size());
    }

    void aPageIsShownByItsNumber()
    {
        Stage stage;
        stage.view.showPage(3);
        QCOMPARE(stage.pages(), QList<ChartView*>{stage.view.findChild<HiddenCostsPage*>()});
        QCOMPARE(stage.view.findChild<SegmentedControl*>(QStringLiteral("advice_pages"))->current(), 3);
    }

    void whatIsChosenOnAPageGoesOn()
    {
        Stage stage;
        QSignalSpy answered(&stage.view, &AdviceView::answered);
        stage.click("few_patterns_no");
        QCOMPARE(answered.count(), 1);
        QCOMPARE(answered[0][0].value<Question>(), Question::FewPatterns);
        QCOMPARE(answered[0][1].value<FitAnswer>(), FitAnswer::No);

        QSignalSpy type(&stage.view, &AdviceView::taskTypeChosen);
        stage.click("advice_task_type");
        stage.click("task_creative_writing");
        QCOMPARE(type.count(), 1);
        QCOMPARE(type[0][0].value<TaskType>(), TaskType::CreativeWriting);

        QSignalSpy preset(&stage.view, &AdviceView::presetWanted);
        stage.click("advice_use_cases");
        QAbstractButton* open = nullptr;
        QTRY_VERIFY((open = stage.view.findChild<UseCasesPage*>()->findChild<QAbstractButton*>()) != nullptr);
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(preset.count(), 1);
    }

    /// What every page has of its own goes on as well, whichever it is.
    void whateverPageAsks()
    {
        Stage stage;
        int rests = 0;
        connect(&stage.view, &AdviceView::focusChosen, &stage.view, [&](Option) { ++rests; });
        for (int page = 0; page < 6; ++page)
            stage.view.showPage(page);
        const QList<ChartView*> pages = stage.all();
        QCOMPARE(pages.size(), 6);
        for (ChartView* page : pages)
            emit page->focusChosen(Option::Hybrid);
        QCOMPARE(rests, static_cast<int>(pages.size()));
        QSignalSpy without(&stage.view, &AdviceView::withoutAllChanged);
        emit stage.view.findChild<HiddenCostsPage*>()->withoutAllChanged(true);
        QCOMPARE(without.count(), 1);
    }
};

QTEST_MAIN(AdviceViewTest)
#include "advice_view_test.moc"
