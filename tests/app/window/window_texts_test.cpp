// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/suggested_ranges.h"
#include "core/scenario/file/presets.h"
#include "tests/support/painted_texts.h"
#include "tests/support/settle.h"
#include "tests/support/window_stage.h"
#include "widgets/charts/chart_card.h"
#include "widgets/charts/portfolio/portfolio_view.h"

using namespace breakeven;
using namespace breakeven::test;

namespace {

Scenario ranged(Scenario scenario)
{
    scenario.ranges = suggestedRanges(scenario);
    return scenario;
}

} // namespace

/// What the window says in each view and size is whole, and nothing stands on anything else.
class WindowTextsTest : public WindowStage {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }

    void isWholeAndApart_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<View>("view");
        for (const QSize size : {QSize(1024, 768), QSize(1280, 800), QSize(1920, 1080), QSize(3840, 2160)})
            for (const ViewInfo& row : viewTable)
                QTest::addRow("%s, %d x %d", std::string(row.id).c_str(), size.width(), size.height())
                    << size << row.view;
    }
    void isWholeAndApart()
    {
        QFETCH(QSize, size);
        QFETCH(View, view);
        m_window->resize(size);
        QStringList faults;
        for (const Scenario& scenario : scenarios(view)) {
            document().start(scenario);
            part<ChartCard>().setView(view);
            settleView(view);
            const std::vector<PaintedText> texts = paintedTexts(*m_window);
            QVERIFY(texts.size() > 40);
            for (const QString& fault : cutTexts(*m_window, texts) + overlappingTexts(texts))
                if (size.width() >= 1280 || !isNameOf(scenario, fault))
                    faults << QString::fromStdString(scenario.name) + QStringLiteral(": ") + fault;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(u'\n')));
    }

private:
    /// Whether what is elided is a task's name, which the tooltip has whole.
    [[nodiscard]] static bool isNameOf(const Scenario& scenario, const QString& fault)
    {
        const QString shown = fault.section(QChar(0x201c), 1).section(QChar(0x2026), 0, 0);
        return fault.endsWith(QLatin1String("is elided")) &&
               std::ranges::any_of(scenario.tasks, [&shown](const Task& task) {
                   return QString::fromStdString(task.name).startsWith(shown);
               });
    }
    [[nodiscard]] static std::vector<Scenario> scenarios(View view)
    {
        if (view == View::Portfolio)
            return {findPreset("an-insurers-twelve-tasks")->scenario};
        const Scenario first = findPreset("support-ticket-triage")->scenario;
        return {first, ranged(first)};
    }
    /// What is computed beside the window has arrived.
    void settleView(View view) const
    {
        if (view == View::Portfolio)
            QTRY_VERIFY(!part<PortfolioView>().chart().verdict.empty());
        settle();
        QTest::qWait(50);
        settle();
    }
};

QTEST_MAIN(WindowTextsTest)
#include "window_texts_test.moc"
