// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/slider/slider_look.h"

#include "core/inputs/parameter_table.h"

#include <QTest>

using namespace breakeven;

namespace {

/// 200 pixels for 0 to 100 %, so that a percent has two.
const Parameter& share = rowOf(&Parameters::cachedShare);
const SliderTrack track{share, static_cast<int>(200 + 2 * SliderTrack::start)};

double x(double value)
{
    return track.at(value);
}

SliderLook spanning(double low, double number, double high)
{
    SliderLook look;
    look.number = number;
    look.span = Range{low, high};
    return look;
}

int end(const SliderLook& look, double at)
{
    return static_cast<int>(spanEndAt(track, look, at));
}

constexpr int none = static_cast<int>(SpanEnd::None);
constexpr int low = static_cast<int>(SpanEnd::Low);
constexpr int high = static_cast<int>(SpanEnd::High);

} // namespace

class SliderLookTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(share.slider == (Range{0, 100}));
        QCOMPARE(x(50) - x(0), 100.0);
    }

    void aPressTakesTheEndThatIsNear_data()
    {
        QTest::addColumn<double>("at");
        QTest::addColumn<int>("taken");
        QTest::newRow("on the low end") << x(20) << low;
        QTest::newRow("as far as it reaches") << x(20) - 6 << low;
        QTest::newRow("beyond") << x(20) - 6.1 << none;
        QTest::newRow("on the high end") << x(80) << high;
        QTest::newRow("inside of it") << x(80) - 6 << high;
        QTest::newRow("between") << x(65) << none;
        QTest::newRow("on the handle") << x(50) << none;
    }
    void aPressTakesTheEndThatIsNear()
    {
        QFETCH(const double, at);
        QTEST(end(spanning(20, 50, 80), at), "taken");
    }

    /// Beneath the handle, ends are taken at its sides.
    void theHandleKeepsItsMiddle()
    {
        const SliderLook look = spanning(50, 50, 51);
        const double beside = SliderTrack::handleRadius + 3;
        QCOMPARE(end(look, x(50)), none);
        QCOMPARE(end(look, x(50) - 5), none);
        QCOMPARE(end(look, x(50) - 6), low);
        QCOMPARE(end(look, x(50) - beside - 6), low);
        QCOMPARE(end(look, x(50) - beside - 7), none);
        QCOMPARE(end(look, x(50) + 6), high);
        QCOMPARE(end(SliderLook(), x(0)), none); // has no span
    }

    void theHeldEndGoesNoFurtherThanTheNumber_data()
    {
        QTest::addColumn<int>("held");
        QTest::addColumn<double>("end");
        QTest::addColumn<QList<double>>("span"); // none where nothing changes
        QTest::newRow("down") << low << 10.0 << QList<double>{10, 80};
        QTest::newRow("up") << low << 30.0 << QList<double>{30, 80};
        QTest::newRow("past the number") << low << 70.0 << QList<double>{50, 80};
        QTest::newRow("nowhere") << low << 20.0 << QList<double>{};
        QTest::newRow("the high one") << high << 90.0 << QList<double>{20, 90};
        QTest::newRow("the high one, past the number") << high << 30.0 << QList<double>{20, 50};
    }
    void theHeldEndGoesNoFurtherThanTheNumber()
    {
        QFETCH(const int, held);
        QFETCH(const double, end);
        SliderLook look = spanning(20, 50, 80);
        look.held = static_cast<SpanEnd>(held);
        const std::optional<Range> span = look.spanWithHeldEndAt(end);
        QTEST(span ? QList<double>({span->low, span->high}) : QList<double>(), "span");
    }

    void theEndsNeverMeet()
    {
        SliderLook look = spanning(20, 80, 80);
        look.held = SpanEnd::Low;
        QVERIFY(!look.spanWithHeldEndAt(85));
        look.span.reset(); // taken away under the hand
        QVERIFY(!look.spanWithHeldEndAt(10));
    }

    void marks()
    {
        SliderLook look;
        QVERIFY(markAt(track, look, x(30)) == nullptr && markSentences(track, look).isEmpty());
        look.flip = SliderMark{30, QStringLiteral("Flips")};
        look.best = SliderMark{34, QStringLiteral("Best")}; // eight pixels on
        QCOMPARE(*markPlace(track, look.flip), qRound(x(30)));
        QCOMPARE(markAt(track, look, x(30) - 6), &*look.flip);
        QVERIFY(markAt(track, look, x(30) - 7) == nullptr);
        QCOMPARE(markAt(track, look, x(30) + 3), &*look.flip);
        QCOMPARE(markAt(track, look, x(30) + 5), &*look.best);
        QCOMPARE(markSentences(track, look), QStringLiteral("Flips. Best"));
        look.flip->value = 100.5; // beyond the slider
        QVERIFY(!markPlace(track, look.flip) && markAt(track, look, x(100)) == nullptr);
        QCOMPARE(markSentences(track, look), QStringLiteral("Best"));
    }
};

QTEST_APPLESS_MAIN(SliderLookTest)
#include "slider_look_test.moc"
