// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/parameter_row.h"

#include "core/inputs/format.h"
#include "tests/widgets/inputs/row_stage.h"
#include "widgets/theme.h"

#include <QSignalSpy>

using namespace breakeven;

/// Sums and ranges in the field of a row, and the unit beside it.
class TypedRowsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void aSumIsWorkedOut()
    {
        Stage stage("gpu_rate");
        stage.type("0.86*2");
        QTest::keyClick(stage.field, Qt::Key_Return);
        QCOMPARE(stage.bracket().size(), 1);
        QCOMPARE(stage.row->value(), 1.72);
        QCOMPARE(stage.field->text(), QStringLiteral("1.72"));
    }

    void aSumThatCanNotBeReadSaysSo()
    {
        Stage stage("volume");
        stage.type("12k/");
        QTest::keyClick(stage.field, Qt::Key_Return);
        QCOMPARE(stage.message(), QStringLiteral("\"12k/\" can't be worked out from behind \"12k/\" on"));
        QVERIFY(stage.taken().isEmpty());
        QTest::keyClick(stage.field, Qt::Key_End);
        QTest::keyClicks(stage.field, QStringLiteral("30"));
        QVERIFY(stage.message().isEmpty()); // mended
        QTest::keyClick(stage.field, Qt::Key_Return);
        QCOMPARE(stage.row->value(), 400.0);
    }

    void aRangeSetsTheRange()
    {
        Stage stage("gpu_rate");
        stage.row->setValue(0.8);
        QSignalSpy ranged(stage.row, &ParameterRow::rangeEdited);
        stage.type("0.5 to 1.2");
        QTest::keyClick(stage.field, Qt::Key_Return);
        QVERIFY(stage.slider->span() == (Range{0.5, 1.2}));
        QCOMPARE(ranged.size(), 1);
        QCOMPARE(stage.row->value(), 0.8);
        QVERIFY(stage.bracket().isEmpty()); // one edit, and the value stays
        QCOMPARE(stage.field->text(), QStringLiteral("0.8"));
    }

    void aRangeElsewhereTakesTheValueAlong()
    {
        Stage stage("gpu_rate");
        stage.row->setValue(4);
        stage.row->setRange(Range{3, 5});
        stage.type("1 .. 2");
        QTest::keyClick(stage.field, Qt::Key_Return);
        QVERIFY(stage.slider->span() == (Range{1, 2}));
        QVERIFY(stage.row->value() > 1 && stage.row->value() < 2);
        QCOMPARE(stage.bracket().size(), 1);
    }

    void aRangeThatCanNotBeSaysWhy()
    {
        Stage stage("gpu_rate");
        stage.type("2 to 1");
        QTest::keyClick(stage.field, Qt::Key_Return);
        QVERIFY(!stage.message().isEmpty());
        QVERIFY(!stage.slider->span() && stage.taken().isEmpty());
        QCOMPARE(stage.field->text(), QStringLiteral("2 to 1"));
    }

    void theHorizonHasNoRange()
    {
        Stage stage("horizon_months");
        stage.type("12 to 24");
        QTest::keyClick(stage.field, Qt::Key_Return);
        QVERIFY(!stage.message().isEmpty());
    }

    /// Nothing comes and goes beside the number while it changes.
    void unitsStayWhileDragging_data()
    {
        QTest::addColumn<const Parameter*>("parameter");
        for (const Parameter& parameter : parameterTable)
            QTest::newRow(parameter.id.data()) << &parameter;
    }
    void unitsStayWhileDragging()
    {
        QFETCH(const Parameter*, parameter);
        Stage stage(parameter->id.data(), 276); // as wide as in the window
        const auto unitIsShown = [&] { return stage.field->isUnitShown(); };
        const bool before = unitIsShown();
        if (toQString(shownValue(*parameter, parameter->defaultValue()).unit).isEmpty())
            return;
        stage.press(stage.handle());
        for (const Qt::KeyboardModifiers free : {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ShiftModifier)})
            for (int x = -400; x < 700; x += 7) {
                stage.drag({x, 10}, free);
                QVERIFY2(unitIsShown() == before, qPrintable(QString::number(stage.row->value())));
            }
        stage.release({0, 10});
    }
};

QTEST_MAIN(TypedRowsTest)
#include "typed_rows_test.moc"
