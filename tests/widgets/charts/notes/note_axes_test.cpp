// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/notes/note_axes.h"

#include "core/inputs/parameter_table.h"
#include "tests/widgets/charts/plot_stage.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

bool isNear(std::optional<QPointF> found, QPointF wanted)
{
    return found && QLineF(*found, wanted).length() < 0.5;
}

} // namespace

class NoteAxesTest : public QObject {
    Q_OBJECT

private slots:
    /// What a point is said to be leads back to it.
    void aPointIsFoundAgain_data()
    {
        QTest::addColumn<bool>("logarithmic");
        QTest::newRow("linear") << false;
        QTest::newRow("logarithmic") << true;
    }
    void aPointIsFoundAgain()
    {
        QFETCH(const bool, logarithmic);
        PlotStage stage;
        stage.setAxes({10, 1000}, {1, 500}, logarithmic);
        const NoteAxes axes{.rect = stage.plot.axisRect()};
        for (const double x : {0.1, 0.5, 0.9})
            for (const double y : {0.2, 0.8}) {
                const QRectF area = stage.area();
                const QPointF pixel(area.left() + x * area.width(), area.top() + y * area.height());
                const auto note = noteAt(pixel, {axes});
                QVERIFY(note && note->axes.empty() && note->row.empty() && note->x > 10 && note->x < 1000);
                QVERIFY(isNear(pixelOf(*note, axes), pixel));
            }
        QVERIFY(!noteAt({2, 2}, {axes}));
        QVERIFY(!noteAt(stage.area().center(), {}));
    }

    /// The same value stands elsewhere once the axes are others, and nowhere beyond them.
    void itStaysAtItsValue()
    {
        PlotStage stage;
        stage.setAxes({0, 100}, {0, 100}, false);
        const NoteAxes axes{.rect = stage.plot.axisRect()};
        const Annotation note{.text = {}, .x = 80, .y = 50};
        QVERIFY(isNear(pixelOf(note, axes), stage.pixelOf(80, 50)));
        stage.setAxes({0, 200}, {0, 100}, false);
        QVERIFY(isNear(pixelOf(note, axes), stage.pixelOf(80, 50)));
        stage.setAxes({0, 70}, {0, 100}, false);
        QVERIFY(!pixelOf(note, axes));
        stage.setAxes({1, 100}, {1, 100}, true);
        for (const Annotation& none :
             {Annotation{.text = {}, .x = 0, .y = 50}, Annotation{.text = {}, .x = 80, .y = -3}})
            QVERIFY(!pixelOf(none, axes));
    }

    void otherAxesHaveIt()
    {
        PlotStage stage;
        stage.setAxes({0, 100}, {0, 100}, false);
        const NoteAxes axes{.rect = stage.plot.axisRect(), .id = "monthly_saving"};
        QVERIFY(!pixelOf({.text = {}, .x = 50, .y = 50}, axes));
        QVERIFY(!pixelOf({.axes = "payback_months", .text = {}, .x = 50, .y = 50}, axes));
        QVERIFY(pixelOf({.axes = "monthly_saving", .text = {}, .x = 50, .y = 50}, axes));
        QCOMPARE(noteAt(stage.area().center(), {axes})->axes, std::string("monthly_saving"));
    }

    /// A row takes its notes with it; what is gone hides them.
    void itStaysInItsRow()
    {
        PlotStage stage;
        stage.setAxes({0, 100}, {0, 100}, false);
        const QRectF area = stage.area();
        const QRectF upper(0, area.top(), area.right(), 40);
        const QRectF lower = upper.translated(0, 40);
        NoteAxes axes{.rect = stage.plot.axisRect(), .rows = {{"volume", upper}, {"gpu_rate", lower}}};
        const QPointF pixel(stage.pixelOf(30, 0).x(), lower.top() + 10);
        const auto note = noteAt(pixel, {axes});
        QCOMPARE(note->row, std::string("gpu_rate"));
        QCOMPARE(note->y, 0.75);
        QVERIFY(isNear(pixelOf(*note, axes), pixel));
        axes.rows = {{"gpu_rate", upper}, {"volume", lower}};
        QVERIFY(isNear(pixelOf(*note, axes), pixel - QPointF(0, 40)));
        axes.rows = {{"volume", upper}};
        QVERIFY(!pixelOf(*note, axes));
        QVERIFY(noteAt({pixel.x(), area.bottom() - 5}, {axes})->row.empty()); // under all rows: at values
        axes.rowsFollow = Qt::Horizontal;
        axes.rows = {{"Mail", QRectF(area.left() + 100, area.top(), 50, area.height())}};
        const auto inColumn = noteAt({area.left() + 110, pixel.y()}, {axes});
        QCOMPARE(inColumn->row, std::string("Mail"));
        QCOMPARE(inColumn->x, 0.2);
        QVERIFY(isNear(pixelOf(*inColumn, axes), {area.left() + 110, pixel.y()}));
    }

    /// An axis that is a slider's way counts the input's values; beyond the slider there is none.
    void anInputsAxisCountsItsValues()
    {
        PlotStage stage;
        stage.setAxes({0, 1}, {0, 1}, false);
        const Parameter& rate = rowOf(&Parameters::gpuRate);
        const NoteAxes axes{.rect = stage.plot.axisRect(), .x = rate, .y = rowOf(&Parameters::volume)};
        const auto note = noteAt(stage.area().center(), {axes});
        QVERIFY(rate.slider.contains(note->x) && note->y > 1000);
        QVERIFY(isNear(pixelOf(*note, axes), stage.area().center()));
        QVERIFY(!pixelOf({.text = {}, .x = rate.slider.high * 2, .y = note->y}, axes));
    }
};

QTEST_MAIN(NoteAxesTest)
#include "note_axes_test.moc"
