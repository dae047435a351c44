// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/information/information_view.h"

#include "core/analysis/evaluation.h"
#include "core/inputs/parameter_table.h"
#include "widgets/charts/ranking/input_bars.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace breakeven;

namespace {

/// Two options, one input that decides alone, and two that change little or nothing.
Scenario undecided()
{
    Scenario scenario;
    scenario.shown = {Option::FrontierApi, Option::RentedGpu};
    scenario.ranges = {{"volume", {200000, 5000000}}, {"gpu_rate", {0.4, 2.5}}, {"label_cost", {0.4999, 0.5001}}};
    return scenario;
}

} // namespace

class InformationViewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init();
    void showsEveryInputWithARange();
    void goesToTheInputOfABar();
    void isUsedByKeys();
    void everythingLeadsNowhere();
    void tellsTheExactWorth();
    void theFrameDoesNotWaitForIt();
    void theLatestStandUntilNewOnesAreThere();
    void keepsItsAxisDuringADrag();
    void computesOnlyWhatIsSeen();
    void manyInputsScroll();
    void saysItInWords();
    void withoutRangesItSaysWhatItWouldShow();

private:
    [[nodiscard]] QWidget* plot() const { return m_view->findChild<QWidget*>(QStringLiteral("information_plot")); }
    [[nodiscard]] QPoint middle(std::size_t bar) const
    {
        const QRectF rect = m_view->barRect(bar);
        return QPoint(static_cast<int>(rect.left()) + 2, static_cast<int>(rect.center().y()));
    }
    /// Shows it and waits for its bars.
    void show(const Scenario& scenario, bool settled = true)
    {
        m_view->setEvaluation(evaluate(scenario), settled);
        const double wanted = decision(scenario).perfectInformation;
        QTRY_COMPARE(m_view->chart().everything.value, wanted);
        QCoreApplication::processEvents();
    }

    std::unique_ptr<InformationView> m_view;
};

void InformationViewTest::init()
{
    m_view = std::make_unique<InformationView>();
    m_view->setTheme(Theme::light());
    m_view->resize(900, 600);
    m_view->show();
    show(undecided());
}

void InformationViewTest::showsEveryInputWithARange()
{
    const Decision expected = decision(undecided());
    const auto& bars = m_view->chart().bars;
    QCOMPARE(bars.size(), std::size_t{3});
    double above = 0;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        QCOMPARE(bars[i].parameter, expected.parameters[i].parameter);
        const QRectF bar = m_view->barRect(i);
        QVERIFY(bar.top() > above);
        above = bar.bottom();
        // All begin at zero, and their widths are as their worth.
        QCOMPARE(bar.left(), m_view->barRect(0).left());
        QVERIFY(std::abs(bar.width() / m_view->barRect(0).width() - bars[i].value / bars[0].value) < 1e-6);
    }
    QCOMPARE(bars.back().value, 0.0);
    // A bar has the color of what one would take, and the ground behind it has none.
    const QImage seen = plot()->grab().toImage();
    QCOMPARE(seen.pixelColor(m_view->barRect(0).center().toPoint()), Theme::light().look(expected.best).color);
    QCOMPARE(seen.pixelColor(middle(2)), Theme::light().surface);
}

void InformationViewTest::goesToTheInputOfABar()
{
    std::vector<const Parameter*> chosen;
    connect(m_view.get(), &InformationView::parameterChosen, this, [&](const Parameter& p) { chosen.push_back(&p); });
    for (const std::size_t bar : {std::size_t{0}, std::size_t{2}})
        QTest::mouseClick(plot(), Qt::LeftButton, {}, middle(bar));
    QTest::mouseClick(plot(), Qt::LeftButton, {}, {40, middle(1).y()}); // its label
    const auto& bars = m_view->chart().bars;
    QCOMPARE(chosen, (std::vector{bars[0].parameter, bars[2].parameter, bars[1].parameter}));
}

void InformationViewTest::isUsedByKeys()
{
    std::vector<const Parameter*> chosen;
    connect(m_view.get(), &InformationView::parameterChosen, this, [&](const Parameter& p) { chosen.push_back(&p); });
    plot()->setFocus();
    QTest::keyClick(plot(), Qt::Key_Return); // on none yet
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_Down, Qt::Key_Enter, Qt::Key_Up, Qt::Key_Return})
        QTest::keyClick(plot(), key);
    const auto& bars = m_view->chart().bars;
    QCOMPARE(chosen, (std::vector{bars[0].parameter, bars[1].parameter, bars[0].parameter}));
}

/// Its row stands above those of the inputs.
void InformationViewTest::everythingLeadsNowhere()
{
    int chosen = 0;
    connect(m_view.get(), &InformationView::parameterChosen, this, [&] { ++chosen; });
    const double pitch = m_view->barRect(1).top() - m_view->barRect(0).top();
    const QPoint above = middle(0) - QPoint(0, static_cast<int>(pitch));
    QTest::mouseMove(plot(), above);
    QCOMPARE(plot()->cursor().shape(), Qt::ArrowCursor);
    QTest::mouseClick(plot(), Qt::LeftButton, {}, above);
    QCOMPARE(chosen, 0);
    const QImage seen = plot()->grab().toImage(); // but it is drawn there
    QVERIFY(seen.pixelColor(above.x() - 2, above.y()) != Theme::light().surface);
}

void InformationViewTest::tellsTheExactWorth()
{
    QTest::mouseMove(plot(), middle(0));
    QCOMPARE(plot()->cursor().shape(), Qt::PointingHandCursor);
    QHelpEvent help(QEvent::ToolTip, middle(0), plot()->mapToGlobal(middle(0)));
    QCoreApplication::sendEvent(plot(), &help);
    QCOMPARE(QToolTip::text(), toQString(m_view->chart().bars[0].exact));
}

void InformationViewTest::theFrameDoesNotWaitForIt()
{
    Scenario other = undecided();
    other.parameters.apiInputPrice *= 1.5;
    const double before = m_view->chart().everything.value;
    m_view->setEvaluation(evaluate(other), false);
    QCOMPARE(m_view->chart().everything.value, before); // it comes back through the events
    const double wanted = decision(other).perfectInformation;
    QVERIFY(wanted != before);
    QTRY_COMPARE(m_view->chart().everything.value, wanted);
}

void InformationViewTest::theLatestStandUntilNewOnesAreThere()
{
    Scenario other = undecided();
    for (int i = 0; i < 20; ++i) {
        other.parameters.apiInputPrice *= 1.02;
        m_view->setEvaluation(evaluate(other), false);
        QVERIFY(!m_view->chart().bars.empty());
    }
    m_view->setEvaluation(evaluate(other), true);
    const double wanted = decision(other).perfectInformation;
    QTRY_COMPARE(m_view->chart().everything.value, wanted);
    Scenario certain = other;
    certain.ranges.clear();
    m_view->setEvaluation(evaluate(other), true);
    m_view->setEvaluation(evaluate(certain), true); // what is under way for the ranges is never shown
    QVERIFY(m_view->chart().bars.empty());
    QTest::qWait(100);
    QVERIFY(m_view->chart().bars.empty());
}

void InformationViewTest::keepsItsAxisDuringADrag()
{
    Scenario little = undecided();
    little.ranges["volume"] = {900000, 1100000};
    const double before = m_view->barRect(0).width() / m_view->chart().bars[0].value; // pixels a dollar
    show(little, false);
    QVERIFY(m_view->chart().axis.high < decision(undecided()).perfectInformation);
    QVERIFY(m_view->barRect(0).width() / m_view->chart().bars[0].value < 1.2 * before);
    m_view->setEvaluation(evaluate(little), true); // and fits again after
    QTRY_VERIFY(m_view->barRect(0).width() / m_view->chart().bars[0].value > 1.5 * before);
}

void InformationViewTest::computesOnlyWhatIsSeen()
{
    m_view->hide();
    Scenario other = undecided();
    other.parameters.apiInputPrice *= 1.5;
    const double before = m_view->chart().everything.value;
    m_view->setEvaluation(evaluate(other), true);
    QTest::qWait(100);
    QCOMPARE(m_view->chart().everything.value, before);
    m_view->show();
    QTRY_COMPARE(m_view->chart().everything.value, decision(other).perfectInformation);
}

void InformationViewTest::manyInputsScroll()
{
    Scenario many = undecided();
    for (const Parameter& row : parameterTable) {
        const double value = many.parameters.*row.member;
        const Range range{std::max(row.range.low, value * 0.9), std::min(row.range.high, value * 1.1)};
        if (many.ranges.size() < 30 && row.id != "horizon_months" && range.low < range.high && range.contains(value))
            many.ranges.emplace(row.id, range);
    }
    QCOMPARE(many.ranges.size(), std::size_t{30});
    show(many);
    QCOMPARE(m_view->chart().bars.size(), std::size_t{30});
    QVERIFY(plot()->height() > m_view->height());
    for (std::size_t i = 1; i < 30; ++i)
        QVERIFY(m_view->barRect(i).top() - m_view->barRect(i - 1).top() >= InputBars::smallestRow - 1);
    QVERIFY(m_view->barRect(29).bottom() < plot()->height());
}

void InformationViewTest::saysItInWords()
{
    QVERIFY(plot()->accessibleName().contains(QStringLiteral("What to find out before you decide")));
    QCOMPARE(plot()->accessibleDescription(), toQString(informationInWords(m_view->chart())));
    QVERIFY(plot()->accessibleDescription().startsWith(QStringLiteral("Knowing the requests per month before you")));
}

void InformationViewTest::withoutRangesItSaysWhatItWouldShow()
{
    m_view->setEvaluation(evaluate({}), true);
    QVERIFY(!plot()->isVisible());
    QStringList texts;
    for (const QLabel* label : m_view->findChildren<QLabel*>())
        if (label->isVisible())
            texts << label->text();
    QVERIFY(texts.contains(toQString(informationChart(evaluate({})).note)));
    QSignalSpy wanted(m_view.get(), &ChartView::rangesWanted);
    QTest::mouseClick(m_view->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    show(undecided());
    QVERIFY(plot()->isVisible() && !m_view->findChild<QPushButton*>()->isVisible());
}

QTEST_MAIN(InformationViewTest)
#include "information_view_test.moc"
