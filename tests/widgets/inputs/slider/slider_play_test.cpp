// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/slider/slider_play.h"

#include "tests/support/stepped_animations.h"
#include "tests/widgets/inputs/row_stage.h"

using namespace breakeven;

namespace {

constexpr std::chrono::milliseconds frame{25};

} // namespace

class SliderPlayTest : public QObject {
    Q_OBJECT

    test::SteppedAnimations m_animations;

    /// Lets it play until something is so. False if that is not so once the time of a whole way, and a little more, has
    /// gone.
    template <typename Reached> bool playUntil(Reached reached)
    {
        for (std::chrono::milliseconds gone{0}; gone < SliderPlay::duration + 4 * frame; gone += frame) {
            if (reached())
                return true;
            m_animations.step(frame);
        }
        return reached();
    }
    bool playToTheEnd(const Stage& stage)
    {
        return playUntil([&stage] { return !stage.slider->isPlaying(); });
    }

private slots:
    void itGoesThroughAllAndComesBack()
    {
        Stage stage("cached_share");
        stage.row->setValue(37.5);
        stage.slider->setFocus();
        QTest::keyClick(stage.slider, Qt::Key_Space);
        QVERIFY(stage.slider->isPlaying());
        QVERIFY(playToTheEnd(stage));
        QCOMPARE(stage.row->value(), 37.5);
        const QStringList values = stage.bracket(); // one edit
        QVERIFY(values.size() > 3);
        QCOMPARE(values.first(), QStringLiteral("0"));
        QCOMPARE(values.at(values.size() - 2), QStringLiteral("100"));
        for (qsizetype i = 1; i + 1 < values.size(); ++i)
            QVERIFY(values[i].toDouble() > values[i - 1].toDouble());
    }

    void aRangeIsTheWay()
    {
        Stage stage("cached_share");
        stage.row->setValue(30);
        stage.row->setRange(Range{20, 40});
        stage.slider->play();
        QVERIFY(playToTheEnd(stage));
        const QStringList values = stage.bracket();
        QCOMPARE(values.first(), QStringLiteral("20"));
        QCOMPARE(values.at(values.size() - 2), QStringLiteral("40"));
        QCOMPARE(stage.row->value(), 30.0);
    }

    void spaceHaltsItAndLetsItGoOn()
    {
        Stage stage("cached_share");
        stage.slider->setFocus();
        const double before = stage.row->value();
        QTest::keyClick(stage.slider, Qt::Key_Space);
        QVERIFY(playUntil([&stage] { return stage.row->value() > 2; }));
        QVERIFY(stage.row->value() < 100);
        QTest::keyClick(stage.slider, Qt::Key_Space);
        QVERIFY(!stage.slider->isPlaying());
        const double halted = stage.row->value();
        QVERIFY(stage.bracket().size() > 1);
        for (int i = 0; i < 4; ++i)
            m_animations.step(frame);
        QCOMPARE(stage.row->value(), halted);

        QTest::keyClick(stage.slider, Qt::Key_Space);
        QVERIFY(stage.row->value() >= halted); // not from the beginning
        QVERIFY(playToTheEnd(stage));
        QCOMPARE(stage.row->value(), before); // from where it first began
    }

    void aStepAfterAHaltIsWhereItStays()
    {
        Stage stage("cached_share");
        stage.slider->setFocus();
        QTest::keyClick(stage.slider, Qt::Key_Space);
        QVERIFY(playUntil([&stage] { return stage.row->value() > 2; }));
        QTest::keyClick(stage.slider, Qt::Key_Space);
        QTest::keyClick(stage.slider, Qt::Key_Right);
        const double stepped = stage.row->value();
        QCOMPARE(stepped, std::floor(stepped));
        stage.slider->play(); // anew, since it was moved
        QCOMPARE(stage.row->value(), 0.0);
        QVERIFY(playToTheEnd(stage));
        QCOMPARE(stage.row->value(), stepped);
    }

    void escapeTakesItBack()
    {
        Stage stage("cached_share");
        const double before = stage.row->value();
        stage.slider->setFocus();
        QTest::keyClick(stage.slider, Qt::Key_Space);
        QVERIFY(playUntil([&stage] { return stage.row->value() > 2; }));
        QTest::keyClick(stage.slider, Qt::Key_Escape);
        QVERIFY(!stage.slider->isPlaying());
        QCOMPARE(stage.row->value(), before);
        QCOMPARE(stage.bracket().last().toDouble(), before);
    }

    void theHandHaltsIt_data()
    {
        QTest::addColumn<int>("how");
        for (const auto& [name, how] : {std::pair{"a press", 0}, {"a key", 1}, {"another control", 2}, {"hidden", 3}})
            QTest::newRow(name) << how;
    }
    void theHandHaltsIt()
    {
        QFETCH(int, how);
        Stage stage("cached_share");
        stage.slider->setFocus();
        stage.slider->play();
        if (how == 0)
            stage.press(stage.handle());
        else if (how == 1)
            QTest::keyPress(stage.slider, Qt::Key_Right);
        else if (how == 2)
            stage.window.setFocus();
        else
            stage.row->hide();
        QVERIFY(!stage.slider->isPlaying());
        if (how == 0)
            stage.release(stage.handle());
        if (how == 1)
            QTest::keyRelease(stage.slider, Qt::Key_Right);
        const QStringList log = stage.taken();
        QCOMPARE(log.count(QStringLiteral("start")), log.count(QStringLiteral("finish")));
    }
};

QTEST_MAIN(SliderPlayTest)
#include "slider_play_test.moc"
