// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/breakdown/breakdown_list.h"

#include "core/words/phrases.h"
#include "widgets/breakdown/breakdown_row.h"
#include "widgets/breakdown/option_check.h"
#include "widgets/controls/links/figure_link.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace breakeven;

namespace {

constexpr int shownHeight = 43;
constexpr int hiddenHeight = 30;
constexpr int headingHeight = 34;

/// All options, the last of the table first, the first `visible` of these shown.
Breakdown someBreakdown(std::size_t visible)
{
    Breakdown result{Quantity::fullCount(1e6), Quantity::compactCount(1e6), {}};
    for (auto row = optionTable.end(); row != optionTable.begin();) {
        --row;
        result.entries.push_back(
            {row->option, result.entries.size() < visible, false, false, Quantity::moneyInColumn(3765), {}, 0});
    }
    return result;
}

} // namespace

class BreakdownListTest : public QObject {
    Q_OBJECT

private:
    void show(const Breakdown& breakdown, std::optional<Option> open = {})
    {
        BreakdownDetails details;
        if (open)
            details = {*open, {{verbatim("Compute"), Quantity::moneyInColumn(5), {}, {}}}, {}, {}};
        m_list->setBreakdown(breakdown, open, open ? std::optional(details) : std::nullopt);
    }
    [[nodiscard]] QLabel& heading() const { return *m_list->findChild<QLabel*>({}, Qt::FindDirectChildrenOnly); }

    std::unique_ptr<BreakdownList> m_list;

private slots:
    static void initTestCase() { loadFonts(); }

    void init()
    {
        m_list = std::make_unique<BreakdownList>();
        m_list->resize(256, 600);
        m_list->show();
        m_list->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
    }

    void beforeThereIsAnythingItTakesNoRoom() { QCOMPARE(m_list->heightForWidth(256), 0); }

    void theOthersFollowUnderAHeading_data()
    {
        QTest::addColumn<int>("visible");
        for (const int visible : {0, 1, 4, static_cast<int>(optionCount)})
            QTest::addRow("%d shown", visible) << visible;
    }
    void theOthersFollowUnderAHeading()
    {
        QFETCH(const int, visible);
        const Breakdown breakdown = someBreakdown(static_cast<std::size_t>(visible));
        show(breakdown);
        int y = 0;
        for (const BreakdownEntry& entry : breakdown.entries) {
            if (!entry.visible && y == visible * shownHeight) {
                QCOMPARE(heading().geometry(), QRect(8, y, 240, headingHeight));
                y += headingHeight;
            }
            const int height = entry.visible ? shownHeight : hiddenHeight;
            QCOMPARE(m_list->row(entry.option)->geometry(), QRect(0, y, 256, height));
            y += height;
        }
        QCOMPARE(heading().isVisible(), visible < static_cast<int>(optionCount));
        QCOMPARE(m_list->heightForWidth(256), y);
        QCOMPARE(m_list->sizeHint(), QSize(256, y));
    }

    void oneIsOpenAndMovesTheOthersDown()
    {
        show(someBreakdown(optionCount), Option::RentedGpu);
        constexpr int details = 24 + 8 + 8; // a line and the gaps below it
        for (const OptionInfo& row : optionTable)
            QCOMPARE(m_list->row(row.option)->isOpen(), row.option == Option::RentedGpu);
        QCOMPARE(m_list->heightForWidth(256), static_cast<int>(optionCount) * shownHeight + details);
        QCOMPARE(m_list->row(Option::FrontierApi)->y(),
                 static_cast<int>(optionCount - 1) * shownHeight + details); // the last
        show(someBreakdown(optionCount), Option::Hybrid);
        QVERIFY(m_list->row(Option::Hybrid)->isOpen() && !m_list->row(Option::RentedGpu)->isOpen());
        show(someBreakdown(optionCount));
        QCOMPARE(m_list->heightForWidth(256), static_cast<int>(optionCount) * shownHeight);
    }

    void theTabKeyGoesAsTheEyeDoes()
    {
        Breakdown breakdown = someBreakdown(optionCount);
        for (int round = 0; round < 2; ++round) {
            show(breakdown);
            QList<QWidget*> expected;
            for (const BreakdownEntry& entry : breakdown.entries)
                for (QWidget* stop : m_list->row(entry.option)->tabStops())
                    if (stop->isVisible())
                        expected << stop;
            expected.first()->setFocus(Qt::TabFocusReason);
            for (QWidget* stop : expected) {
                QCOMPARE(QApplication::focusWidget(), stop);
                QTest::keyClick(stop, Qt::Key_Tab);
            }
            std::ranges::reverse(breakdown.entries);
        }
    }

    void whatIsDoneOnARowGoesOn()
    {
        show(someBreakdown(optionCount));
        QSignalSpy clicked(m_list.get(), &BreakdownList::rowClicked);
        QSignalSpy shown(m_list.get(), &BreakdownList::shownChanged);
        QList<ExplainedFigure> wanted;
        connect(m_list.get(), &BreakdownList::explanationWanted, this,
                [&](const ExplainedFigure& how) { wanted << how; });
        for (const OptionInfo& row : optionTable) {
            BreakdownRow* line = m_list->row(row.option);
            QTest::mouseClick(line, Qt::LeftButton, {}, {60, 15});
            QCOMPARE(clicked.takeLast()[0].value<Option>(), row.option);
            QTest::mouseClick(line->check(), Qt::LeftButton);
            QCOMPARE(shown.last()[0].value<Option>(), row.option);
            QCOMPARE(shown.takeLast()[1].toBool(), false);
            QTest::mouseClick(line->findChild<FigureLink*>(), Qt::LeftButton);
            QVERIFY((wanted.takeLast() == ExplainedFigure{row.option, Explainable::Total}));
        }
        QVERIFY(clicked.isEmpty() && shown.isEmpty() && wanted.isEmpty());
    }
};

QTEST_MAIN(BreakdownListTest)
#include "breakdown_list_test.moc"
