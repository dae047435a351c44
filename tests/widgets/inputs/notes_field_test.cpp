// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/notes_field.h"

#include <QTest>

#include <utility>

using namespace breakeven;

class NotesFieldTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsTypedInOneGoIsOneEdit()
    {
        QWidget window;
        NotesField notes(&window);
        QStringList log;
        connect(&notes, &NotesField::editStarted, this, [&log] { log << QStringLiteral("start"); });
        connect(&notes, &NotesField::notesEdited, this, [&log](const QString& text) { log << text; });
        connect(&notes, &NotesField::editFinished, this, [&log] { log << QStringLiteral("finish"); });
        const auto taken = [&log] { return std::exchange(log, {}).join(u' '); };
        window.setFocusPolicy(Qt::StrongFocus);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        notes.setNotes(QStringLiteral("as found"));
        QCOMPARE(notes.toPlainText(), QStringLiteral("as found"));
        QVERIFY(log.isEmpty());
        notes.setNotes({});

        notes.setFocus();
        QTest::keyClicks(&notes, QStringLiteral("ab"));
        notes.setNotes(QStringLiteral("ab")); // what came from here changes nothing, the cursor included
        QTest::keyClicks(&notes, QStringLiteral("c"));
        QTRY_COMPARE_WITH_TIMEOUT(log.size(), 5, 3000); // a pause ends it
        QCOMPARE(taken(), QStringLiteral("start a ab abc finish"));

        QTest::keyClicks(&notes, QStringLiteral("d"));
        window.setFocus(); // and so does leaving
        QCOMPARE(taken(), QStringLiteral("start abcd finish"));
        notes.finishEditing();
        QVERIFY(log.isEmpty());

        QTest::keyClicks(&notes, QStringLiteral("e"));
        notes.setNotes(QStringLiteral("undone"));
        QCOMPARE(taken(), QStringLiteral("start abcde finish"));
    }

    void undoIsLeftToTheWindowUnlessThereIsSomethingToUndo()
    {
        NotesField notes;
        notes.setNotes(QStringLiteral("as found"));
        const auto takes = [&notes] {
            QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
            undo.ignore();
            QCoreApplication::sendEvent(&notes, &undo);
            return undo.isAccepted();
        };
        QVERIFY(!takes());
        QTest::keyClicks(&notes, QStringLiteral("a"));
        QVERIFY(takes());
    }
};

QTEST_MAIN(NotesFieldTest)
#include "notes_field_test.moc"
