// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/over_time_chart.h"
#include "tests/app/presenting/note_stage.h"
#include "tests/support/painted_texts.h"
#include "tests/widgets/charts/plot_stage.h"
#include "widgets/charts/views.h"
#include "widgets/text.h"

#include <QSettings>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const QString words = QStringLiteral("Here it pays");
constexpr double noteEdge = 7; ///< of its box around its text

/// A view, what its callout says, and what that points at.
struct Pointed {
    View view;
    QString title;
    double x;
    double y;
};

Pointed pointedIn(View view, const Scenario& scenario)
{
    const SharedEvaluation e = evaluate(scenario);
    if (view == View::OverTime) {
        const OverTimeChart chart = overTimeChart(*e);
        return {view, toQString(chart.callout.title), chart.callout.month, chart.callout.cash};
    }
    const BreakEvenChart chart = breakEvenChart(*e, {.frame = fittingFrame(*e, true), .pixels = 600});
    const auto& crossing = *std::ranges::find_if(chart.crossings, [](const auto& each) { return each.settled; });
    return {view, toQString(chart.callout.title), crossing.volume, crossing.cost};
}

/// Notes all around the point.
std::vector<Annotation> notesAt(const Pointed& pointed)
{
    std::vector<Annotation> notes;
    for (const double across : {-0.25, -0.1, 0.0, 0.1, 0.25})
        for (const double up : {-0.3, -0.18, 0.18, 0.3})
            notes.push_back({.view = std::string(info(pointed.view).id),
                             .text = words.toStdString(),
                             .x = pointed.x,
                             .y = pointed.y,
                             .across = across,
                             .up = up});
    return notes;
}

} // namespace

/// A note says what a person wants to be seen: the chart's own callout keeps off it.
class NotesAndCalloutsTest : public NoteStage {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        prepare();
        QSettings().remove(QStringLiteral("view"));
    }
    void cleanup() { close(); }

    void theCalloutGivesWayOnScreen_data() { views(); }
    void theCalloutGivesWayOnScreen()
    {
        QFETCH(const View, view);
        open();
        document().start({});
        see(view);
        const Pointed pointed = pointedIn(view, scenario());
        int seen = 0;
        for (const Annotation& note : notesAt(pointed)) {
            Scenario noted = scenario();
            noted.presentation.annotations = {note};
            document().start(noted);
            settle();
            const std::vector<PaintedText> texts = paintedTexts(*m_window);
            const auto placeOf = [&texts](const QString& text) {
                const auto found = std::ranges::find(texts, text, &PaintedText::text);
                return found == texts.end() ? QRectF() : found->ink;
            };
            const QRectF box = placeOf(words).adjusted(-noteEdge, -noteEdge, noteEdge, noteEdge);
            const QRectF callout = placeOf(pointed.title);
            QVERIFY(!placeOf(words).isEmpty());
            QVERIFY2(!box.intersects(callout), qPrintable(QString("%1 %2").arg(note.across).arg(note.up)));
            seen += callout.isEmpty() ? 0 : 1;
        }
        QVERIFY2(seen >= 19, qPrintable(QString::number(seen))); // it has other places to go to
    }

    /// A long note in large type leaves the point free that all speak of, wherever it was put on a small screen.
    void beforeARoomThePointStaysInSight_data() { views(); }
    void beforeARoomThePointStaysInSight()
    {
        QFETCH(const View, view);
        open();
        document().start({});
        see(view);
        const Pointed pointed = pointedIn(view, scenario());
        Scenario noted = scenario();
        noted.presentation.annotations = {notesAt(pointed).front()};
        noted.presentation.annotations[0].text = "From here on our own model is cheaper, whatever the price of a GPU "
                                                 "does in the next two years, and by enough to pay for the work";
        noted.presentation.annotations[0].across = 0.1;
        noted.presentation.annotations[0].up = 0;
        document().start(noted);
        m_window->presenting().start();
        settle();
        const QPointF point = pixelOf(pointed);
        QVERIFY(plot().rect().contains(point.toPoint()));
        QVERIFY(!chart().noteUnder(plot().mapTo(&chart(), point.toPoint())));
        QVERIFY(!box().isNull());
        m_window->presenting().stop();
    }

    void theyKeepApartInPictures_data() { views(); }
    void theyKeepApartInPictures()
    {
        QFETCH(const View, view);
        loadFonts();
        const Pointed pointed = pointedIn(view, {});
        for (const QSize size : {QSize(1280, 720), QSize(640, 400)}) {
            int seen = 0;
            for (const Annotation& note : notesAt(pointed)) {
                Scenario noted;
                noted.presentation.annotations = {note};
                PlotStage stage(size);
                drawView(stage.plot, view, evaluate(noted), {}, Theme::light());
                const QRectF box = stage.boxOf(words).adjusted(-noteEdge, -noteEdge, noteEdge, noteEdge);
                const QRectF callout = stage.boxOf(pointed.title);
                QVERIFY(!stage.boxOf(words).isEmpty());
                QVERIFY2(!box.intersects(callout), qPrintable(QString("%1 %2").arg(note.across).arg(note.up)));
                seen += callout.isEmpty() ? 0 : 1;
            }
            QVERIFY2(seen >= 19 || size.width() < 1000, qPrintable(QString::number(seen)));
        }
    }

private:
    [[nodiscard]] QPointF pixelOf(const Pointed& pointed) const
    {
        return {plot().xAxis->coordToPixel(pointed.x), plot().yAxis->coordToPixel(pointed.y)};
    }
    static void views()
    {
        QTest::addColumn<View>("view");
        QTest::newRow("break-even") << View::BreakEven;
        QTest::newRow("over time") << View::OverTime;
    }
};

QTEST_MAIN(NotesAndCalloutsTest)
#include "notes_and_callouts_test.moc"
