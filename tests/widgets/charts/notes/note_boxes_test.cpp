// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/notes/note_boxes.h"

#include "widgets/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace breakeven;

namespace {

const QRectF plotArea(50, 20, 400, 300);

} // namespace

class NoteBoxesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void standWhereTheyAreWanted()
    {
        NoteBoxes boxes;
        boxes.setNotes({{7, "here", {200, 200}, 0.25, 0.5, plotArea}});
        QCOMPARE(boxes.box(7).center(), QPointF(300, 50));
        QCOMPARE(*boxes.at({300, 50}), std::size_t{7});
        QVERIFY(!boxes.at({200, 200}));
        QVERIFY(boxes.box(3).isEmpty());
    }

    /// Whatever is wanted, the text is within the plot; a point that is not seen has none.
    void stayWithinThePlot()
    {
        for (const double across : {-1.0, 0.0, 1.0})
            for (const double up : {-1.0, 0.0, 1.0}) {
                NoteBoxes boxes;
                boxes.setNotes({{0, QString(200, 'x'), {240, 100}, across, up, plotArea}});
                QVERIFY(plotArea.contains(boxes.box(0)));
            }
        NoteBoxes boxes;
        boxes.setNotes({{0, "gone", {10, 100}, 0, 0, plotArea}});
        QVERIFY(boxes.box(0).isEmpty());
    }

    /// In a plot that is low as well, where the text would else cover what it speaks of.
    void anArrowHasRoom()
    {
        const QRectF low(50, 20, 400, 120);
        for (const double up : {0.16, -0.16}) {
            NoteBoxes boxes;
            boxes.setNotes({{0, "some words here", {200, 80}, 0.12, up, low}});
            QVERIFY(!boxes.box(0).adjusted(0, -15, 0, 15).contains(QPointF(200, 80)));
            QVERIFY((boxes.box(0).center().y() < 80) == (up > 0));
            QVERIFY(low.contains(boxes.box(0)));
        }
        NoteBoxes boxes; // unless it is wanted on its point
        boxes.setNotes({{0, "some words here", {200, 80}, 0, 0, low}});
        QCOMPARE(boxes.box(0).center(), QPointF(200, 80));
    }

    /// Beside what it would cover, no farther than it takes, and where it was wanted if it covers nothing.
    void yieldToWhatMustBeSeen()
    {
        const NoteBoxes::Note wanted{0, "some words here", {240, 250}, 0, 0.4, plotArea};
        NoteBoxes free;
        free.setNotes({wanted}, {QRectF(60, 280, 50, 20)});
        NoteBoxes boxes;
        const QRectF label(230, 110, 60, 18);
        boxes.setNotes({wanted, {1, "more of them", {250, 250}, 0, 0.4, plotArea}}, {label});
        QVERIFY(free.box(0).intersects(label));
        QVERIFY(!boxes.box(0).intersects(label) && !boxes.box(1).intersects(label));
        QVERIFY(!boxes.box(0).intersects(boxes.box(1)));
        QVERIFY(QLineF(boxes.box(0).center(), free.box(0).center()).length() < 60);
        QVERIFY(plotArea.contains(boxes.box(0)) && plotArea.contains(boxes.box(1)));
        NoteBoxes full; // where no place is free, it stays in the plot
        full.setNotes({wanted}, {plotArea});
        QVERIFY(plotArea.contains(full.box(0)));
    }

    void theOneOnTopIsTaken()
    {
        NoteBoxes boxes;
        boxes.setNotes({{0, "a", {200, 200}, 0, 0, plotArea}, {1, "b", {200, 200}, 0, 0, plotArea}});
        QCOMPARE(*boxes.at({200, 200}), std::size_t{1});
    }

    /// A line from the text to the point, with a head.
    void anArrowLeadsToThePoint()
    {
        NoteBoxes boxes;
        boxes.setNotes({{0, "here", {200, 200}, 0.3, 0, plotArea}});
        QImage image(500, 340, QImage::Format_RGB32);
        image.fill(Theme::light().surface);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        boxes.draw(painter, Theme::light());
        painter.end();
        QVERIFY(image.pixelColor(250, 200).lightness() < 128);
        QVERIFY(image.pixelColor(209, 202).lightness() < 160); // the head is wider than the line
        QCOMPARE(image.pixelColor(190, 200), Theme::light().surface);
    }
};

QTEST_MAIN(NoteBoxesTest)
#include "note_boxes_test.moc"
