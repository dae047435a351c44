// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/qualitative_view.h"

#include "core/advice/qualitative_words.h"
#include "core/scenario/edits.h"
#include "widgets/charts/approach_marks.h"
#include "widgets/charts/chart_picture.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QHelpEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <memory>

using namespace breakeven;

/// The view with a scenario behind it that takes its edits, as the window does.
class QualitativeViewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init();
    void cleanup() { m_view.reset(); }
    void showsEveryScoreApart();
    void aDragMovesAScoreInOneEdit();
    void aDragBackLeavesWhatWasThere();
    void aClickOnADotMovesNothing();
    void aDoubleClickPutsTheOwnScoreBack();
    void aClickOnAScaleMovesTheChosenApproach();
    void barsAreTheWeight();
    void resetIsThereWhenSomethingChanged();
    void keysMoveTheSelectedDot();
    void keysReachEveryDot();
    void tellsTheReasonUnderThePointer();
    void saysItInWords();
    void hidingEndsADrag();
    void scrollsWhereItIsLow();
    void nothingIsWeighted();
    void thePictureIsDrawn();

private:
    [[nodiscard]] QWidget* plot() const { return m_view->findChild<QWidget*>(QStringLiteral("qualitative_plot")); }
    [[nodiscard]] QAbstractButton* reset() const
    {
        return m_view->findChild<QAbstractButton*>(QStringLiteral("qualities_reset"));
    }
    [[nodiscard]] QPoint place(Quality quality, Approach approach) const
    {
        return m_view->dotPlace({quality, approach}).toPoint();
    }
    [[nodiscard]] QPoint place(Quality quality, int score) const
    {
        return m_view->scorePlace(quality, score).toPoint();
    }
    [[nodiscard]] int choice(Quality quality, Approach approach) const
    {
        return m_scenario.advice.qualities
            .scores[static_cast<std::size_t>(quality)][static_cast<std::size_t>(approach)];
    }
    [[nodiscard]] int weight(Quality quality) const
    {
        return m_scenario.advice.qualities.weights[static_cast<std::size_t>(quality)];
    }
    void click(QPoint point) const { QTest::mouseClick(plot(), Qt::LeftButton, {}, point); }
    void take(const Scenario& scenario)
    {
        m_scenario = scenario;
        m_view->setEvaluation(evaluate(scenario), !m_editing);
        QCoreApplication::processEvents();
    }

    std::unique_ptr<QualitativeView> m_view;
    Scenario m_scenario;
    bool m_editing = false;
    QStringList m_log; ///< "privacy self_hosted 2", "start", "end"
};

void QualitativeViewTest::init()
{
    m_scenario = {};
    m_log.clear();
    m_editing = false;
    m_view = std::make_unique<QualitativeView>();
    m_view->setTheme(Theme::light());
    m_view->resize(1000, 620);
    connect(m_view.get(), &QualitativeView::scoreMoved, this, [this](Quality quality, Approach approach, int score) {
        m_log << QStringLiteral("%1 %2 %3").arg(toQString(info(quality).id), toQString(info(approach).id)).arg(score);
        take(withScore(m_scenario, quality, approach, score));
    });
    connect(m_view.get(), &QualitativeView::weightChanged, this, [this](Quality quality, int weight) {
        m_log << QStringLiteral("%1 %2").arg(toQString(info(quality).id)).arg(weight);
        take(withWeight(m_scenario, quality, weight));
    });
    connect(m_view.get(), &QualitativeView::resetWanted, this, [this] {
        m_log << QStringLiteral("reset");
        take({});
    });
    connect(m_view.get(), &QualitativeView::editStarted, this, [this] {
        m_log << QStringLiteral("start");
        m_editing = true;
    });
    connect(m_view.get(), &QualitativeView::editFinished, this, [this] {
        m_log << QStringLiteral("end");
        m_editing = false;
    });
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    plot()->clearFocus(); // it has it as the first that can
    take({});
}

void QualitativeViewTest::showsEveryScoreApart()
{
    take(withScore({}, Quality::RateLimits, Approach::SelfHosted, 2)); // four at the same score
    const QImage image = plot()->grab().toImage();
    std::vector<QPointF> places;
    for (const QualityInfo& quality : qualityTable)
        for (const ApproachInfo& approach : approachTable) {
            const QPointF dot = m_view->dotPlace({quality.quality, approach.approach});
            for (const QPointF& other : places)
                QVERIFY((dot - other).manhattanLength() >= 12);
            places.push_back(dot);
            QVERIFY(plot()->rect().contains(dot.toPoint()));
            QCOMPARE(image.pixelColor(dot.toPoint()), approachColor(Theme::light(), approach.approach));
        }
    // Alone, a dot stands where its score is.
    QCOMPARE(m_view->dotPlace({Quality::Privacy, Approach::SelfHosted}), m_view->scorePlace(Quality::Privacy, 5));
}

void QualitativeViewTest::aDragMovesAScoreInOneEdit()
{
    const QPoint from = place(Quality::Privacy, Approach::SelfHosted);
    QTest::mousePress(plot(), Qt::LeftButton, {}, from);
    QTest::mouseMove(plot(), place(Quality::Privacy, 4));
    QTest::mouseMove(plot(), place(Quality::Privacy, 2) + QPoint(5, 90)); // how high the pointer is does not matter
    QTest::mouseRelease(plot(), Qt::LeftButton, {}, place(Quality::Privacy, 2));
    QCOMPARE(m_log, (QStringList{"start", "privacy self_hosted 4", "privacy self_hosted 2", "end"}));
    QCOMPARE(m_view->shown().of(Quality::Privacy, Approach::SelfHosted).inForce, 2.0);
    QTest::mousePress(plot(), Qt::LeftButton, {}, place(Quality::Privacy, Approach::Hybrid));
    QTest::mouseMove(plot(), {plot()->width() + 50, 100});
    QTest::mouseRelease(plot(), Qt::LeftButton, {}, {-50, 100});
    QCOMPARE(choice(Quality::Privacy, Approach::Hybrid), 5); // no further than the end
}

void QualitativeViewTest::aDragBackLeavesWhatWasThere()
{
    const QPoint from = place(Quality::Privacy, Approach::SelfHosted);
    QTest::mousePress(plot(), Qt::LeftButton, {}, from);
    QTest::mouseMove(plot(), place(Quality::Privacy, 3));
    QTest::mouseMove(plot(), from);
    QTest::mouseRelease(plot(), Qt::LeftButton, {}, from);
    QCOMPARE(m_log, (QStringList{"start", "privacy self_hosted 3", "privacy self_hosted 0", "end"}));
    QCOMPARE(m_scenario, Scenario{});
}

void QualitativeViewTest::aClickOnADotMovesNothing()
{
    for (const QualityInfo& quality : qualityTable)
        click(place(quality.quality, Approach::Hybrid));
    QTest::mouseClick(plot(), Qt::RightButton, {}, place(Quality::Cost, Approach::Hybrid));
    QVERIFY(m_log.isEmpty());
}

void QualitativeViewTest::aDoubleClickPutsTheOwnScoreBack()
{
    const QPoint own = place(Quality::Privacy, Approach::SelfHosted);
    QTest::mouseDClick(plot(), Qt::LeftButton, {}, own);
    QVERIFY(m_log.isEmpty()); // it is there already
    take(withScore({}, Quality::Privacy, Approach::SelfHosted, 3));
    QTest::mouseDClick(plot(), Qt::LeftButton, {}, place(Quality::Privacy, Approach::SelfHosted));
    QCOMPARE(m_log, (QStringList{"privacy self_hosted 0"}));
    QCOMPARE(place(Quality::Privacy, Approach::SelfHosted), own);
}

void QualitativeViewTest::aClickOnAScaleMovesTheChosenApproach()
{
    click(place(Quality::Privacy, 4)); // no approach is chosen yet
    QVERIFY(m_log.isEmpty());
    std::size_t hybrid = 0;
    while (m_view->shown().order[hybrid].approach != Approach::Hybrid)
        ++hybrid;
    click(m_view->orderPlace(hybrid).toPoint());
    click(place(Quality::Privacy, 4));
    click(place(Quality::Flexibility, 1) + QPoint(6, 0));
    QCOMPARE(m_log, (QStringList{"privacy hybrid 4", "flexibility hybrid 1"}));
    click({plot()->width() / 2, plot()->height() - 4}); // nothing there: none is chosen any more
    click(place(Quality::Privacy, 4) + QPoint(40, 0));
    QCOMPARE(m_log.size(), 2);
}

void QualitativeViewTest::barsAreTheWeight()
{
    const auto bar = [this](int weight) { return m_view->weightPlace(Quality::Privacy, weight).toPoint(); };
    const QImage before = plot()->grab().toImage();
    QCOMPARE(before.pixelColor(bar(1)), Theme::light().text);
    QCOMPARE(before.pixelColor(bar(2)), Theme::light().groove);
    click(bar(4));
    QCOMPARE(plot()->grab().toImage().pixelColor(bar(4)), Theme::light().text);
    click(bar(4)); // the last one lit goes out
    click(bar(1));
    click(bar(1));
    QCOMPARE(m_log, (QStringList{"privacy 4", "privacy 3", "privacy 1", "privacy 0"}));
    QCOMPARE(weight(Quality::Privacy), 0);
    click(bar(5));
    QCOMPARE(weight(Quality::Privacy), 5);
}

void QualitativeViewTest::resetIsThereWhenSomethingChanged()
{
    QVERIFY(!reset()->isVisible());
    take(withWeight({}, Quality::Cost, 2));
    QVERIFY(reset()->isVisible() && m_view->rect().contains(reset()->geometry()));
    QVERIFY(!reset()->accessibleName().isEmpty());
    QTest::mouseClick(reset(), Qt::LeftButton);
    QCOMPARE(m_log, (QStringList{"reset"}));
    QVERIFY(!reset()->isVisible());
}

void QualitativeViewTest::keysMoveTheSelectedDot()
{
    plot()->setFocus(Qt::TabFocusReason);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_PageDown})
        QTest::keyClick(plot(), key); // privacy, self-hosted: 5
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Home, Qt::Key_Left, Qt::Key_End, Qt::Key_Delete})
        QTest::keyClick(plot(), key);
    QCOMPARE(m_log, (QStringList{"privacy self_hosted 4", "privacy self_hosted 1", "privacy self_hosted 5",
                                 "privacy self_hosted 0"}));
    m_log.clear();
    for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Minus, Qt::Key_Minus})
        QTest::keyClick(plot(), key);
    QCOMPARE(m_log, (QStringList{"privacy 2", "privacy 1", "privacy 0"}));
    m_log.clear();
    QTest::keyClick(plot(), Qt::Key_Up); // latency, self-hosted: 2.8
    QTest::keyClick(plot(), Qt::Key_Right);
    QTest::keyClick(plot(), Qt::Key_Backspace);
    QTest::keyClick(plot(), Qt::Key_Left);
    QCOMPARE(m_log, (QStringList{"latency self_hosted 3", "latency self_hosted 0", "latency self_hosted 2"}));
}

void QualitativeViewTest::keysReachEveryDot()
{
    QVERIFY(plot()->focusPolicy() & Qt::TabFocus);
    plot()->setFocus(Qt::TabFocusReason);
    const QImage unfocused = plot()->grab().toImage();
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(plot(), Qt::Key_Down);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(plot(), Qt::Key_PageDown);
    QVERIFY(plot()->accessibleName().contains(QStringLiteral("Flexibility, Hybrid: 4.0 of 5")));
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(plot(), i % 2 == 0 ? Qt::Key_Up : Qt::Key_PageUp);
    QVERIFY(plot()->accessibleName().contains(QStringLiteral("Privacy, General API: ")) ||
            plot()->accessibleName().contains(QStringLiteral("General API: ")));
}

void QualitativeViewTest::tellsTheReasonUnderThePointer()
{
    const auto tip = [this](QPoint point) {
        QHelpEvent help(QEvent::ToolTip, point, plot()->mapToGlobal(point));
        QCoreApplication::sendEvent(plot(), &help);
        return QToolTip::text();
    };
    const auto written = [this] { // below the order
        QCoreApplication::processEvents();
        const QImage image = plot()->grab().toImage();
        const QPoint below = m_view->orderPlace(4).toPoint();
        for (int y = below.y() + 45; y < below.y() + 90; ++y)
            for (int x = below.x() - 60; x < below.x() + 60; ++x)
                if (image.pixelColor(x, y) != Theme::light().surface)
                    return true;
        return false;
    };
    const QPoint dot = place(Quality::Upkeep, Approach::TunedApi);
    QVERIFY(!written());
    QTest::mouseMove(plot(), dot);
    QCOMPARE(plot()->cursor().shape(), Qt::SizeHorCursor);
    QVERIFY(written());
    QVERIFY(tip(dot).contains(QStringLiteral("base model changes.")));
    QVERIFY(
        tip(m_view->weightPlace(Quality::Upkeep, 3).toPoint()).contains(QStringLiteral("Weight of Upkeep: 1 of 5")));
    QTest::mouseMove(plot(), m_view->orderPlace(0).toPoint());
    QCOMPARE(plot()->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseMove(plot(), {plot()->width() / 2, plot()->height() - 4});
    QCOMPARE(plot()->cursor().shape(), Qt::ArrowCursor);
    QVERIFY(!written());
}

void QualitativeViewTest::saysItInWords()
{
    QVERIFY(plot()->accessibleDescription().startsWith(toQString(orderInWords(m_view->shown()))));
    click(place(Quality::Privacy, Approach::MemoryApi));
    QVERIFY(plot()->accessibleName().endsWith(
        toQString(scoreInWords(m_view->shown(), Quality::Privacy, Approach::MemoryApi))));
    QTest::keyClick(plot(), Qt::Key_Right);
    QVERIFY(plot()->accessibleName().contains(QStringLiteral("2.0 of 5")) &&
            plot()->accessibleName().contains(QStringLiteral("Moved by hand")));
}

void QualitativeViewTest::hidingEndsADrag()
{
    QTest::mousePress(plot(), Qt::LeftButton, {}, place(Quality::Privacy, Approach::SelfHosted));
    QTest::mouseMove(plot(), place(Quality::Privacy, 3));
    m_view->hide();
    QCOMPARE(m_log, (QStringList{"start", "privacy self_hosted 3", "end"}));
    m_view->show();
    QTest::mouseMove(plot(), place(Quality::Privacy, 1));
    QTest::mouseRelease(plot(), Qt::LeftButton, {}, place(Quality::Privacy, 1));
    QCOMPARE(m_log.size(), 3);
}

void QualitativeViewTest::scrollsWhereItIsLow()
{
    m_view->resize(620, 330);
    QCoreApplication::processEvents();
    QTRY_VERIFY(plot()->height() > m_view->height());
    for (const QualityInfo& quality : qualityTable)
        for (const ApproachInfo& approach : approachTable)
            QVERIFY(plot()->rect().contains(place(quality.quality, approach.approach)));
    plot()->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 7; ++i)
        QTest::keyClick(plot(), Qt::Key_Down);
    auto* area = m_view->findChild<QScrollArea*>();
    QVERIFY(area->verticalScrollBar()->value() > 0);
    QVERIFY(area->viewport()->rect().contains(
        plot()->mapTo(area->viewport(), place(Quality::Flexibility, Approach::GeneralApi))));
}

void QualitativeViewTest::nothingIsWeighted()
{
    Scenario scenario;
    scenario.advice.qualities.weights.fill(0);
    take(scenario);
    QVERIFY(plot()->accessibleDescription().startsWith(QStringLiteral("No quality has a weight")));
    click(m_view->weightPlace(Quality::Upkeep, 1).toPoint());
    QCOMPARE(m_log, (QStringList{"upkeep 1"}));
}

void QualitativeViewTest::thePictureIsDrawn()
{
    for (const Theme* theme : {&Theme::light(), &Theme::dimmed()}) {
        PictureOptions options{};
        options.theme = theme;
        options.view = View::Qualitative;
        options.pixels = {1280, 720};
        const QImage image = chartPicture(evaluate({}), options);
        for (const ApproachInfo& approach : approachTable) {
            int pixels = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    pixels += image.pixelColor(x, y) == approachColor(*theme, approach.approach) ? 1 : 0;
            QVERIFY(pixels > 1000);
        }
    }
}

QTEST_MAIN(QualitativeViewTest)
#include "qualitative_view_test.moc"
