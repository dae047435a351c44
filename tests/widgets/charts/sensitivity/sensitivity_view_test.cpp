// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation.h"
#include "core/scenario/file/presets.h"
#include "tests/support/plain_scenarios.h"
#include "widgets/charts/ranking/input_bars.h"
#include "widgets/charts/sensitivity/sensitivity_view.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace breakeven;

namespace {

Scenario triage()
{
    return findPreset("support-ticket-triage")->scenario;
}

} // namespace

class SensitivityViewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init();
    void showsTheStrongestTen();
    void showsAllOnRequest();
    void goesToTheInputOfABar();
    void aPressThatLeavesItsBarIsNoClick();
    void isUsedByKeys();
    void tellsTheValuesUnderThePointer();
    void asksForAnotherFigure();
    void followsTheScenario();
    void keepsItsAxisDuringADrag();
    void computesOnlyWhatIsSeen();
    void saysItInWords();
    void standsEmptyWhereNothingMoves();

private:
    [[nodiscard]] QWidget* plot() const { return m_view->findChild<QWidget*>(QStringLiteral("sensitivity_plot")); }
    void click(const QString& name) const
    {
        QTest::mouseClick(m_view->findChild<QAbstractButton*>(name), Qt::LeftButton);
    }
    [[nodiscard]] QPoint middle(std::size_t bar) const { return m_view->barRect(bar).center().toPoint(); }
    /// What a bar's color is on screen.
    [[nodiscard]] QColor colorAt(QPoint point) const { return plot()->grab().toImage().pixelColor(point); }

    std::unique_ptr<SensitivityView> m_view;
};

void SensitivityViewTest::init()
{
    m_view = std::make_unique<SensitivityView>();
    m_view->setTheme(Theme::light());
    m_view->resize(900, 600);
    m_view->show();
    m_view->setEvaluation(evaluate(triage()), true);
    QCoreApplication::processEvents();
}

void SensitivityViewTest::showsTheStrongestTen()
{
    const Sensitivity expected = sensitivity(triage(), Option::RentedGpu, Figure::MonthlySaving);
    QCOMPARE(m_view->chart().bars.size(), strongestBars);
    QRectF above;
    for (std::size_t i = 0; i < strongestBars; ++i) {
        QCOMPARE(m_view->chart().bars[i].parameter, expected.rows[i].parameter);
        const QRectF bar = m_view->barRect(i);
        QVERIFY(bar.top() > above.bottom());
        QVERIFY(bar.width() > 0 && plot()->rect().contains(bar.toRect()));
        QVERIFY(i == 0 || bar.width() <= above.width() + 1e-6);
        above = bar;
    }
    // The two halves have two tints.
    const TornadoChart& chart = m_view->chart();
    const auto both = std::ranges::find_if(chart.bars, [&](const TornadoBar& shown) {
        return !shown.fromZero && shown.low.figure < chart.center && shown.high.figure > chart.center;
    });
    QVERIFY(both != chart.bars.end());
    const QRectF bar = m_view->barRect(static_cast<std::size_t>(both - chart.bars.begin()));
    const int y = static_cast<int>(bar.center().y());
    QVERIFY(colorAt({static_cast<int>(bar.left()) + 6, y}) != colorAt({static_cast<int>(bar.right()) - 6, y}));
    QCOMPARE(colorAt({static_cast<int>(bar.right()) - 6, y}), Theme::light().look(Option::RentedGpu).color);
}

void SensitivityViewTest::showsAllOnRequest()
{
    click(QStringLiteral("inputs_all"));
    QCoreApplication::processEvents();
    ViewRequest told;
    m_view->tell(told);
    QVERIFY(told.allInputs);
    const std::size_t count = m_view->chart().bars.size();
    QVERIFY(count > strongestBars);
    QCOMPARE(m_view->chart().notShown, std::size_t{0});
    m_view->resize(900, 320); // too low for all of them: they scroll
    QCoreApplication::processEvents();
    QVERIFY(plot()->height() > m_view->height());
    QVERIFY(m_view->barRect(count - 1).bottom() < plot()->height());
    for (std::size_t i = 1; i < count; ++i)
        QVERIFY(m_view->barRect(i).top() - m_view->barRect(i - 1).top() >= InputBars::smallestRow - 1);

    click(QStringLiteral("inputs_strongest"));
    QCOMPARE(m_view->chart().bars.size(), strongestBars);
    QCOMPARE(m_view->chart().notShown, count - strongestBars);
}

void SensitivityViewTest::goesToTheInputOfABar()
{
    std::vector<const Parameter*> chosen;
    connect(m_view.get(), &SensitivityView::parameterChosen, this, [&](const Parameter& p) { chosen.push_back(&p); });
    for (const std::size_t bar : {std::size_t{0}, std::size_t{4}, strongestBars - 1})
        QTest::mouseClick(plot(), Qt::LeftButton, {}, middle(bar));
    QTest::mouseClick(plot(), Qt::LeftButton, {}, {40, middle(2).y()}); // its label
    const auto& bars = m_view->chart().bars;
    QCOMPARE(chosen, (std::vector<const Parameter*>{bars[0].parameter, bars[4].parameter, bars[9].parameter,
                                                    bars[2].parameter}));
    QTest::mouseClick(plot(), Qt::LeftButton, {}, {200, plot()->height() - 10}); // below the axis
    QTest::mouseClick(plot(), Qt::RightButton, {}, middle(0));
    QCOMPARE(chosen.size(), std::size_t{4});
}

void SensitivityViewTest::aPressThatLeavesItsBarIsNoClick()
{
    int chosen = 0;
    connect(m_view.get(), &SensitivityView::parameterChosen, this, [&] { ++chosen; });
    QTest::mousePress(plot(), Qt::LeftButton, {}, middle(1));
    QTest::mouseRelease(plot(), Qt::LeftButton, {}, middle(3));
    QTest::mouseRelease(plot(), Qt::LeftButton, {}, middle(1));
    QCOMPARE(chosen, 0);
}

void SensitivityViewTest::isUsedByKeys()
{
    std::vector<const Parameter*> chosen;
    connect(m_view.get(), &SensitivityView::parameterChosen, this, [&](const Parameter& p) { chosen.push_back(&p); });
    plot()->setFocus();
    QTest::keyClick(plot(), Qt::Key_Return); // on none yet
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Return})
        QTest::keyClick(plot(), key);
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(plot(), Qt::Key_Down);
    QTest::keyClick(plot(), Qt::Key_Enter);
    const auto& bars = m_view->chart().bars;
    QCOMPARE(chosen, (std::vector<const Parameter*>{bars[0].parameter, bars[1].parameter, bars.back().parameter}));
}

void SensitivityViewTest::tellsTheValuesUnderThePointer()
{
    QTest::mouseMove(plot(), middle(3));
    QCoreApplication::processEvents();
    QCOMPARE(plot()->cursor().shape(), Qt::PointingHandCursor);
    QHelpEvent help(QEvent::ToolTip, middle(3), plot()->mapToGlobal(middle(3)));
    QCoreApplication::sendEvent(plot(), &help);
    QCOMPARE(QToolTip::text(), toQString(m_view->chart().bars[3].exact));
    QTest::mouseMove(plot(), {plot()->width() / 2, plot()->height() - 4});
    QCOMPARE(plot()->cursor().shape(), Qt::ArrowCursor);
}

void SensitivityViewTest::asksForAnotherFigure()
{
    std::vector<Figure> chosen;
    connect(m_view.get(), &SensitivityView::figureChosen, this, [&](Figure figure) { chosen.push_back(figure); });
    click(QStringLiteral("figure_payback_months"));
    click(QStringLiteral("figure_monthly_saving")); // what is shown still
    QCOMPARE(chosen, (std::vector<Figure>{Figure::PaybackMonths}));
    QVERIFY(m_view->chart().figure == Figure::MonthlySaving); // the scenario says what is shown
}

void SensitivityViewTest::followsTheScenario()
{
    Scenario scenario = triage();
    scenario.analysis.figure = Figure::PaybackMonths;
    scenario.focus = Option::OwnedHardware;
    m_view->setEvaluation(evaluate(scenario), true);
    QVERIFY(m_view->chart().figure == Figure::PaybackMonths);
    QVERIFY(m_view->chart().option == Option::OwnedHardware);
    QVERIFY(m_view->findChild<QAbstractButton*>(QStringLiteral("figure_payback_months"))->isChecked());
    QCOMPARE(inWords(m_view->chart().title), std::string("What moves the payback of owned hardware"));
}

void SensitivityViewTest::keepsItsAxisDuringADrag()
{
    Scenario scenario = triage();
    const Range before = m_view->chart().axis;
    scenario.parameters.volume *= 1.01;
    m_view->setEvaluation(evaluate(scenario), false);
    QVERIFY(m_view->chart().axis.low <= before.low && m_view->chart().axis.high >= before.high);
    scenario.parameters.volume /= 1.01;
    m_view->setEvaluation(evaluate(scenario), true);
    QVERIFY(m_view->chart().axis == before);
}

void SensitivityViewTest::computesOnlyWhatIsSeen()
{
    m_view->hide();
    Scenario scenario = triage();
    scenario.parameters.volume = 5e6;
    m_view->setEvaluation(evaluate(scenario), true);
    const std::optional<double> before = m_view->chart().center;
    QVERIFY(before == sensitivity(triage(), Option::RentedGpu, Figure::MonthlySaving).value);
    m_view->show();
    QVERIFY(m_view->chart().center == sensitivity(scenario, Option::RentedGpu, Figure::MonthlySaving).value);
}

void SensitivityViewTest::saysItInWords()
{
    QVERIFY(plot()->accessibleName().contains(QStringLiteral("What moves the monthly saving of the rented GPU")));
    QVERIFY(plot()->accessibleDescription().startsWith(QStringLiteral("It is $1,749 now. ")));
    QVERIFY(plot()->accessibleDescription().contains(toQString(m_view->chart().bars[0].sentence)));
}

void SensitivityViewTest::standsEmptyWhereNothingMoves()
{
    Scenario scenario = tunedApi(); // each request costs more than the API's, and nothing changes that
    scenario.parameters.smallInputPrice = 200;
    scenario.analysis.figure = Figure::SettledVolume;
    m_view->setEvaluation(evaluate(scenario), true);
    QVERIFY(m_view->chart().bars.empty() && !m_view->chart().note.empty());
    QTest::mouseClick(plot(), Qt::LeftButton, {}, {300, 200});
    m_view->setEvaluation(evaluate(triage()), true);
    QCOMPARE(m_view->chart().bars.size(), strongestBars);
}

QTEST_MAIN(SensitivityViewTest)
#include "sensitivity_view_test.moc"
