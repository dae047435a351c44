// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenting/note_edits.h"

#include "core/scenario/states.h"
#include "tests/support/settle.h"
#include "tests/support/window_stage.h"
#include "widgets/charts/break_even/break_even_view.h"
#include "widgets/charts/chart_card.h"

#include <QMenu>
#include <QSettings>

#include <qcustomplot.h>

using namespace breakeven;
using breakeven::test::settle;

/// Notes on the chart with the right button and the left.
class NoteEditsTest : public WindowStage {
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

    void aNoteIsAddedChangedAndRemoved()
    {
        m_dialogs.toType = "Here it turns";
        choose("note_add", middle());
        QCOMPARE(notes().size(), std::size_t{1});
        QCOMPARE(notes()[0].text, std::string("Here it turns"));
        QCOMPARE(notes()[0].view, std::string("break-even"));
        const QPointF values = *chart().valuesUnder(middle());
        QVERIFY(std::abs(notes()[0].x / values.x() - 1) < 1e-6);
        QVERIFY(std::abs(notes()[0].y / values.y() - 1) < 1e-6);

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
    void itsTextIsDragged()
    {
        m_dialogs.toType = "Here";
        choose("note_add", middle());
        const Annotation before = notes()[0];
        const QPoint from = box();
        auto* plot = chart().findChild<QCustomPlot*>();
        QTest::mousePress(plot, Qt::LeftButton, {}, plot->mapFrom(&chart(), from));
        for (const int step : {20, 40, 60})
            QTest::mouseMove(plot, plot->mapFrom(&chart(), from + QPoint(step, step / 2)));
        QTest::mouseRelease(plot, Qt::LeftButton, {}, plot->mapFrom(&chart(), from + QPoint(60, 30)));
        const Annotation after = notes()[0];
        QCOMPARE(after.x, before.x);
        QVERIFY(after.across > before.across + 0.02 && after.up < before.up - 0.02);
        QCOMPARE(document().undoStack().count(), 2);
        undo();
        QVERIFY(notes()[0] == before);
    }

    void onlyTheBreakEvenHasNotes()
    {
        part<ChartCard>().setView(View::OverTime);
        settle();
        QMenu menu;
        NoteEdits edits({document(), m_dialogs, chart(), *m_window});
        edits.addTo(menu, chart().mapToGlobal(middle()));
        QVERIFY(menu.isEmpty());
    }

private:
    [[nodiscard]] BreakEvenView& chart() const { return part<ChartCard>().breakEven(); }
    [[nodiscard]] const std::vector<Annotation>& notes() const { return scenario().presentation.annotations; }
    [[nodiscard]] QPoint middle() const
    {
        return chart().mapFrom(m_window.get(), chart().mapTo(m_window.get(), chart().plotRect().center().toPoint()));
    }
    /// Of the only note's text.
    [[nodiscard]] QPoint box() const
    {
        settle();
        for (int y = 0; y < chart().height(); y += 3)
            for (int x = 0; x < chart().width(); x += 3)
                if (chart().noteUnder({x, y}))
                    return {x + 6, y + 6};
        return {};
    }
    /// From the menu that the right button opens there.
    void choose(const char* action, QPoint place) const
    {
        emit part<ChartCard>().menuWanted(chart().mapToGlobal(place), std::nullopt);
        auto* menu = part<ChartCard>().findChild<QMenu*>("chart_menu");
        QVERIFY(menu != nullptr);
        auto* entry = menu->findChild<QAction*>(QLatin1String(action));
        if (entry == nullptr)
            for (QAction* each : menu->actions())
                if (each->objectName() == QLatin1String(action))
                    entry = each;
        QVERIFY(entry != nullptr);
        menu->close();
        entry->trigger();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

QTEST_MAIN(NoteEditsTest)
#include "note_edits_test.moc"
