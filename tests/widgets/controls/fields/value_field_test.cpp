// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/fields/value_field.h"

#include "core/words/catalog.h"
#include "core/words/languages.h"
#include "tests/widgets/inputs/row_stage.h"
#include "widgets/language/shown_catalog.h"

using namespace breakeven;

class ValueFieldTest : public QObject {
    Q_OBJECT

private slots:
    void typedValuesAreCommittedOnceByEnterAndByLeaving()
    {
        Stage stage("volume");
        stage.type("744k");
        QVERIFY(stage.taken().isEmpty());
        QTest::keyClick(stage.field, Qt::Key_Return);
        QCOMPARE(stage.bracket(), QStringList(QStringLiteral("744000")));
        QCOMPARE(stage.field->text(), QStringLiteral("744000"));
        stage.window.setFocus();
        QVERIFY(stage.taken().isEmpty());

        stage.type("1.5M /month");
        stage.window.setFocus();
        QCOMPARE(stage.bracket(), QStringList(QStringLiteral("1500000")));
        stage.type("1,500,000"); // the same value: no edit
        QTest::keyClick(stage.field, Qt::Key_Enter);
        QVERIFY(stage.taken().isEmpty());
        QCOMPARE(stage.field->text(), QStringLiteral("1500000"));
    }

    void numbersAreTypedAsTheLanguageWritesThem()
    {
        const Catalog german = grammarOf(Language::German);
        const CatalogShown inGerman(german);
        Stage stage("gpu_rate");
        for (const char* text : {"1,75", "1.75", "0,875*2", "1,75 $"}) {
            stage.type("2");
            QTest::keyClick(stage.field, Qt::Key_Return);
            stage.type(text);
            QTest::keyClick(stage.field, Qt::Key_Return);
            QCOMPARE(stage.row->value(), 1.75);
            QCOMPARE(stage.field->text(), QStringLiteral("1,75"));
        }
        QTest::keyClick(stage.field, Qt::Key_Return); // what stands there is the same value
        QCOMPARE(stage.row->value(), 1.75);

        Stage volume("volume");
        volume.type("1,2 Mio.");
        QTest::keyClick(volume.field, Qt::Key_Return);
        QCOMPARE(volume.row->value(), 1200000.0);
        volume.type("1.500 Tsd.");
        QTest::keyClick(volume.field, Qt::Key_Return);
        QCOMPARE(volume.row->value(), 1200000.0);
        QVERIFY2(volume.field->message().contains(QStringLiteral("1500 Tsd. or 1,5 Tsd.")),
                 qPrintable(volume.field->message()));
    }

    void aClickSelectsAllAndTheNextOnePlacesTheCursor()
    {
        Stage stage("volume");
        QTest::mouseClick(stage.field, Qt::LeftButton);
        QCOMPARE(stage.field->selectedText(), QStringLiteral("1000000"));
        QTest::mouseClick(stage.field, Qt::LeftButton, {}, {stage.field->width() - 1, 5});
        QVERIFY(!stage.field->hasSelectedText());
        QTest::keyClick(stage.field, Qt::Key_Backspace);
        QTest::keyClick(stage.field, Qt::Key_Return);
        QCOMPARE(stage.row->value(), 100000.0);
    }

    void escapeRestores()
    {
        Stage stage("volume");
        stage.type("2M");
        QTest::keyClick(stage.field, Qt::Key_Escape);
        QCOMPARE(stage.field->text(), QStringLiteral("1000000"));
        stage.window.setFocus();
        QVERIFY(stage.taken().isEmpty());
        QCOMPARE(stage.row->value(), 1e6);
    }

    void aRefusedTextStaysWithItsReasonAndChangesNothing()
    {
        Stage stage("gpu_rate");
        const int height = stage.row->sizeHint().height();
        for (const char* text : {"60", "1,5", "many", "15 %", " "}) {
            stage.type(text);
            QTest::keyClick(stage.field, Qt::Key_Return);
            QCOMPARE(stage.field->text(), QString::fromUtf8(text));
            QVERIFY(!stage.message().isEmpty() && stage.row->sizeHint().height() > height);
            QCOMPARE(stage.field->accessibleDescription(), stage.message());
            stage.window.setFocus();
            QCOMPARE(stage.field->text(), QString::fromUtf8(text));
            QCOMPARE(stage.row->value(), 0.86);
            QTest::mouseClick(stage.field, Qt::LeftButton);
            QTest::keyClick(stage.field, Qt::Key_Escape);
            QCOMPARE(stage.field->text(), QStringLiteral("0.86"));
            QVERIFY(stage.message().isEmpty() && stage.field->accessibleDescription().isEmpty());
            QCOMPARE(stage.row->sizeHint().height(), height);
        }
        QVERIFY(stage.taken().isEmpty());
        stage.type("1,5");
        QTest::keyClick(stage.field, Qt::Key_Return);
        QVERIFY(stage.message().contains(QStringLiteral("write 1.5")));
        QTest::mouseClick(stage.field, Qt::LeftButton);
        stage.field->selectAll();
        QTest::keyClicks(stage.field, QStringLiteral("1.5"));
        QVERIFY(stage.message().isEmpty()); // mended
        QTest::keyClick(stage.field, Qt::Key_Return);
        QCOMPARE(stage.bracket(), QStringList(QStringLiteral("1.5")));
    }

    void anotherValueReplacesARefusedText()
    {
        Stage stage("gpu_rate");
        stage.type("60");
        stage.window.setFocus();
        stage.row->setValue(2);
        QCOMPARE(stage.field->text(), QStringLiteral("2"));
        QVERIFY(stage.message().isEmpty());
    }

    void undoIsLeftToTheWindowUnlessSomethingIsBeingTyped()
    {
        Stage stage("volume");
        const auto takes = [&stage] {
            QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
            undo.ignore();
            QApplication::sendEvent(stage.field, &undo);
            return undo.isAccepted();
        };
        stage.type("2");
        QVERIFY(takes());
        QTest::keyClicks(stage.field, QStringLiteral("M"));
        QTest::keyClick(stage.field, Qt::Key_Return);
        QVERIFY(!takes());
    }
};

QTEST_MAIN(ValueFieldTest)
#include "value_field_test.moc"
