// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/refusal.h"
#include "core/inputs/usual_range.h"
#include "tests/widgets/inputs/row_stage.h"

using namespace breakeven;

namespace {

/// A row whose slider says which ranges it was dragged to.
struct SpanStage : Stage {
    explicit SpanStage(const char* id) : Stage(id)
    {
        QObject::connect(slider, &ValueSlider::spanEdited, &window, [this](const Range& span) { spans << span; });
    }
    [[nodiscard]] QPoint end(double value) const { return at(sliderFraction(parameter, value)); }
    /// Drags what stands at a point to another one.
    void dragTo(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        press(from);
        drag(from, modifiers);
        drag(to, modifiers);
        release(to);
    }
    QList<Range> spans;
};

} // namespace

class SliderSpanTest : public QObject {
    Q_OBJECT

private slots:
    void anEndIsDraggedInOneEdit()
    {
        SpanStage stage("decode_throughput");
        stage.row->setRange(Range{300, 4000});
        QVERIFY(stage.taken().isEmpty());
        const QPoint from = stage.end(300);
        stage.press(from);
        stage.drag(from - QPoint(20, 0));
        stage.drag(from - QPoint(40, 0));
        stage.release(from - QPoint(40, 0));
        QCOMPARE(stage.spans.size(), 2);
        QCOMPARE(stage.row->value(), 1200.0); // the handle stays
        QCOMPARE(stage.spans.last().high, 4000.0);
        const double fraction = sliderFraction(stage.parameter, 300) - 40.0 / 234;
        QCOMPARE(stage.spans.last().low, roundAtFraction(stage.parameter, fraction));
        QVERIFY(stage.slider->span() == stage.spans.last());
        QCOMPARE(stage.taken(), QStringList({QStringLiteral("start"), QStringLiteral("finish")}));

        stage.dragTo(stage.end(4000), stage.end(4000) + QPoint(30, 0));
        QVERIFY(stage.spans.last().high > 4000);
        QCOMPARE(stage.taken().size(), 2);
    }

    void backWhereItWasTakenIsTheSameRange()
    {
        SpanStage stage("decode_throughput");
        const Range range{301.25, 4000};
        stage.row->setRange(range);
        const QPoint from = stage.end(range.low) + QPoint(2, 3);
        stage.press(from);
        stage.drag(from - QPoint(9, 0));
        QVERIFY(stage.slider->span() != range);
        stage.drag(from);
        QVERIFY(stage.slider->span() == range);
        stage.release(from);
        stage.dragTo(from, from); // taken and let go
        QCOMPARE(stage.spans.size(), 2);
    }

    void shiftMakesItTenTimesFiner()
    {
        SpanStage stage("gpu_hours");
        stage.row->setValue(400);
        stage.row->setRange(Range{200, 600});
        stage.dragTo(stage.end(600), stage.end(600) + QPoint(30, 0), Qt::ShiftModifier);
        QVERIFY(std::abs(stage.spans.last().high - 600 - 3 * 729.0 / 234) <= 1);
    }

    void theValueStaysBetweenTheEnds()
    {
        SpanStage stage("decode_throughput");
        stage.row->setRange(Range{300, 4000});
        stage.dragTo(stage.end(300), stage.at(1));
        QVERIFY((stage.spans.last() == Range{1200, 4000}));
        stage.dragTo(stage.handle() + QPoint(12, 0), stage.at(0)); // the handle's side; the high end is far
        QCOMPARE(stage.slider->span()->low, 1200.0);               // that was the handle
        stage.row->setValue(1200);
        stage.row->setRange(Range{1200, 4000});
        stage.dragTo(stage.end(4000), stage.at(0));
        QVERIFY2(stage.slider->span()->low < stage.slider->span()->high, "the ends never meet");
    }

    void anEndBeneathTheHandleIsTakenAtItsSide()
    {
        SpanStage stage("volume");
        stage.row->setRange(Range{800000, 1200000});                                // four pixels to either side
        stage.dragTo(stage.handle() + QPoint(4, 0), stage.handle() + QPoint(4, 0)); // the handle's own
        QVERIFY(stage.spans.isEmpty());
        stage.dragTo(stage.handle() + QPoint(9, 0), stage.handle() + QPoint(60, 0));
        QVERIFY(stage.spans.last().high > 3e6 && stage.spans.last().low == 800000);
        stage.dragTo(stage.handle() - QPoint(9, 0), stage.handle() - QPoint(60, 0));
        QVERIFY(stage.spans.last().low < 3e5);
        QCOMPARE(stage.row->value(), 1e6);
    }

    void anEndBeyondTheSliderStandsAtItsEnd()
    {
        SpanStage stage("volume");
        stage.row->setRange(Range{500, 5e8});
        const QPoint from = stage.at(1);
        stage.dragTo(from, from);
        QVERIFY(stage.spans.isEmpty()); // taking it changes nothing
        stage.dragTo(from, from - QPoint(30, 0));
        QVERIFY(stage.spans.last().high < 1e8 && stage.spans.last().low == 500);
    }

    void thePointerShowsWhatItWouldTake()
    {
        SpanStage stage("decode_throughput");
        const auto shapeAt = [&stage](QPoint position) {
            QHoverEvent hover(QEvent::HoverMove, position, stage.slider->mapToGlobal(position), position);
            QApplication::sendEvent(stage.slider, &hover);
            return stage.slider->cursor().shape();
        };
        QCOMPARE(shapeAt(stage.end(300)), Qt::PointingHandCursor);
        stage.row->setRange(Range{300, 4000});
        QCOMPARE(shapeAt(stage.end(300) + QPoint(5, 0)), Qt::SizeHorCursor);
        QCOMPARE(shapeAt(stage.end(300) + QPoint(8, 0)), Qt::PointingHandCursor);
        QCOMPARE(shapeAt(stage.handle()), Qt::PointingHandCursor);
        QCOMPARE(shapeAt(stage.end(4000)), Qt::SizeHorCursor);
    }

    void aRangeTakenAwayUnderTheHandEndsNothingBadly()
    {
        SpanStage stage("decode_throughput");
        stage.row->setRange(Range{300, 4000});
        stage.press(stage.end(300));
        stage.row->setRange(std::nullopt); // undone, say
        stage.drag(stage.at(0.1));
        stage.release(stage.at(0.1));
        QVERIFY(stage.spans.isEmpty() && !stage.slider->span());
        QCOMPARE(stage.row->value(), 1200.0);
        QCOMPARE(stage.taken().size(), 2);
    }

    void noDragGivesARangeThatTheFileRefuses()
    {
        quint32 random = 1;
        const auto next = [&random](int below) {
            random = random * 1664525U + 1013904223U;
            return static_cast<int>((random >> 8) % static_cast<quint32>(below));
        };
        for (const Parameter& parameter : parameterTable) {
            if (!usualRange(parameter, parameter.defaultValue()))
                continue;
            SpanStage stage(parameter.id.data());
            for (const double value : {parameter.defaultValue(), parameter.range.low, parameter.range.high}) {
                stage.row->setValue(value);
                stage.row->setRange(usualRange(parameter, value));
                for (int i = 0; i < 6; ++i) {
                    const Range span = *stage.slider->span();
                    const QPoint from =
                        i % 2 == 0 ? stage.end(span.low) - QPoint(11, 0) : stage.end(span.high) + QPoint(11, 0);
                    stage.press(from);
                    if (!stage.slider->isSliderDown()) // an end, and not the handle
                        for (int move = 0; move < 5; ++move) {
                            stage.drag({next(260), 12});
                            const Range now = *stage.slider->span();
                            QVERIFY2(whyRefused(parameter, now, value).empty(), parameter.id.data());
                            if (parameter.scale == Scale::Integer)
                                QVERIFY(now.low == std::floor(now.low) && now.high == std::floor(now.high));
                        }
                    stage.release(from);
                    stage.row->setValue(value);
                }
            }
        }
    }
};

QTEST_MAIN(SliderSpanTest)
#include "slider_span_test.moc"
