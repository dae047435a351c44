// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenting/note_edits.h"

#include "tests/app/presenting/note_stage.h"
#include "tests/bench/paint_counter.h"

#include <QSettings>
#include <QSignalSpy>

using namespace breakeven;
using breakeven::test::settle;

/// Notes on charts with the right button and the left.
class NoteEditsTest : public NoteStage {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        prepare();
        QSettings().remove(QStringLiteral("view"));
    }
    void init()
    {
        m_dialogs = {};
        open();
        settle();
    }
    void cleanup() { close(); }

    void aNoteIsAddedChangedAndRemoved_data() { someViews(); }
    void aNoteIsAddedChangedAndRemoved()
    {
        QFETCH(const View, view);
        see(view);
        m_dialogs.toType = "Here it turns";
        const Annotation there = *chart().noteFor(middle());
        choose("note_add", middle());
        QCOMPARE(notes().size(), std::size_t{1});
        QCOMPARE(notes()[0].text, std::string("Here it turns"));
        QCOMPARE(notes()[0].view, std::string(info(view).id));
        QVERIFY(notes()[0].axes == there.axes && notes()[0].row == there.row);
        QVERIFY(notes()[0].x == there.x && notes()[0].y == there.y);

        m_dialogs.toType = "There";
        choose("note_change", box());
        QCOMPARE(m_dialogs.proposedText, QString("Here it turns"));
        QCOMPARE(notes()[0].text, std::string("There"));
        choose("note_remove", box());
        QVERIFY(notes().empty());
        QCOMPARE(document().undoStack().count(), 3);
        undo();
        QCOMPARE(notes()[0].text, std::string("There"));
    }

    void whatIsNoNoteIsToldAndChangesNothing()
    {
        m_dialogs.toType = "   ";
        choose("note_add", middle());
        QVERIFY(notes().empty());
        QCOMPARE(m_dialogs.errors.size(), qsizetype(1));
        m_dialogs.toType.reset(); // the dialog was left
        choose("note_add", middle());
        QVERIFY(notes().empty());
        QCOMPARE(m_dialogs.errors.size(), qsizetype(1));
    }

    /// One drag is one step of undo, and the point stays where it is.
    void itsTextIsDragged_data() { someViews(); }
    void itsTextIsDragged()
    {
        QFETCH(const View, view);
        see(view);
        m_dialogs.toType = "Here";
        choose("note_add", middle());
        const Annotation before = notes()[0];
        const Scenario scenarioBefore = scenario();
        const QPoint from = box();
        drag(from, from + QPoint(60, 30));
        const Annotation after = notes()[0];
        QVERIFY(after.x == before.x && after.y == before.y && after.row == before.row);
        QVERIFY(after.across > before.across + 0.02 && after.up < before.up - 0.02);
        QCOMPARE(document().undoStack().count(), 2);
        QCOMPARE(chart().noteUnder(from + QPoint(60, 30)).has_value(), true);
        undo();
        QVERIFY(notes()[0] == before);
        QVERIFY(scenario() == scenarioBefore); // the chart under it has not been clicked
    }

    /// A press that trembles is no drag, and a double click opens the note.
    void aDoubleClickChangesIt_data() { someViews(); }
    void aDoubleClickChangesIt()
    {
        QFETCH(const View, view);
        see(view);
        m_dialogs.toType = "Here";
        choose("note_add", middle());
        m_dialogs.toType = "Not here";
        const QPoint at = onPlot(box());
        QTest::mouseClick(&plot(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(&plot(), Qt::LeftButton, {}, at + QPoint(1, 0));
        QCOMPARE(notes()[0].text, std::string("Not here"));
        QCOMPARE(document().undoStack().count(), 2);
    }

    /// The view's own cursor and marks leave a text, and come back beside it.
    void thePointerIsTheNotes_data() { someViews(); }
    void thePointerIsTheNotes()
    {
        QFETCH(const View, view);
        see(view);
        m_dialogs.toType = "Here";
        choose("note_add", middle());
        const QPoint on = onPlot(box());
        const QPoint beside(3, plot().height() - 3);
        hover(beside);
        const Qt::CursorShape usual = plot().cursor().shape();
        hover(on);
        QCOMPARE(plot().cursor().shape(), Qt::SizeAllCursor);
        hover(beside);
        QCOMPARE(plot().cursor().shape(), usual);
    }

    /// A note that moves makes nothing else anew: a map stays as fine as it is.
    void onlyTheNoteIsDrawnAnew()
    {
        see(View::Sensitivity);
        m_dialogs.toType = "Here";
        choose("note_add", middle());
        const QPoint from = box();
        PaintCounter drawn;
        plot().installEventFilter(&drawn);
        drag(from, from + QPoint(40, 20));
        settle();
        QVERIFY(drawn.count > 0);
        QVERIFY(chart().noteUnder(from + QPoint(40, 20)));
    }

    /// Of a bar it stays with the bar's input, whichever figure is shown it is of its own.
    void aBarsNoteStaysWithItsInputAndFigure()
    {
        see(View::Sensitivity);
        m_dialogs.toType = "Here";
        choose("note_add", middle());
        QVERIFY(!notes()[0].row.empty());
        QCOMPARE(notes()[0].axes, std::string("monthly_saving"));
        Scenario other = scenario();
        other.analysis.figure = Figure::PaybackMonths;
        document().change(other, {});
        QVERIFY(box().isNull());
        undo();
        QVERIFY(!box().isNull());
    }

    /// Each chart has its own.
    void aNoteIsOnItsView()
    {
        m_dialogs.toType = "Here";
        choose("note_add", middle());
        QVERIFY(!box().isNull());
        see(View::OverTime);
        QVERIFY(box().isNull());
        see(View::BreakEven);
        QVERIFY(!box().isNull());
    }

    void whatIsNoChartHasNone()
    {
        part<ChartCard>().setView(View::Advice);
        settle();
        QMenu menu;
        NoteEdits edits({document(), m_dialogs, part<ChartCard>(), *m_window});
        edits.addTo(menu, part<ChartCard>().mapToGlobal(part<ChartCard>().rect().center()));
        QVERIFY(menu.isEmpty());
    }

    void besideThePlotIsNoPoint()
    {
        see(View::OverTime);
        QMenu menu;
        NoteEdits edits({document(), m_dialogs, part<ChartCard>(), *m_window});
        edits.addTo(menu, chart().mapToGlobal(QPoint(3, chart().height() - 3)));
        QVERIFY(menu.isEmpty());
    }

private:
    void someViews()
    {
        QTest::addColumn<View>("view");
        for (const View view : {View::BreakEven, View::OverTime, View::Sensitivity, View::Map, View::Qualitative})
            QTest::newRow(info(view).id.data()) << view;
    }
};

QTEST_MAIN(NoteEditsTest)
#include "note_edits_test.moc"
