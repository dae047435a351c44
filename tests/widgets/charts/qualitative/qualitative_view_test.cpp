// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/qualitative/qualitative_view.h"

#include "core/advice/fit/qualitative_words.h"
#include "core/scenario/edits.h"
#include "tests/widgets/charts/qualitative/qualitative_view_stage.h"
#include "widgets/charts/qualitative/approach_marks.h"
#include "widgets/pictures/chart_picture.h"
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

class QualitativeViewTest : public QualitativeViewStage {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init() { start(); }
    void cleanup() { m_view.reset(); }
    void showsEveryScoreApart();
    void aDragMovesAScoreInOneEdit();
    void aDragBackLeavesWhatWasThere();
    void aClickOnADotMovesNothing();
    void aDoubleClickPutsTheOwnScoreBack();
    void aClickOnAScaleMovesTheChosenApproach();
    void barsAreTheWeight();
    void resetIsThereWhenSomethingChanged();
    void hidingEndsADrag();
    void scrollsWhereItIsLow();
    void nothingIsWeighted();
    void thePictureIsDrawn();
};

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
    scenario.advice.qualities.weights = {};
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
