// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/settle.h"
#include "widgets/inputs/parameter_row.h"

#include "tests/widgets/inputs/row_stage.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QToolTip>

using namespace breakeven;

namespace {

/// Counts the paint events of a widget and of what is in it.
class PaintCounter : public QObject {
public:
    explicit PaintCounter(QWidget* widget)
    {
        widget->installEventFilter(this);
        for (QWidget* child : widget->findChildren<QWidget*>())
            child->installEventFilter(this);
    }
    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

} // namespace

class ParameterRowTest : public QObject {
    Q_OBJECT

private slots:
    void theResetButtonStandsThereOnlyForAnotherValue()
    {
        Stage stage("volume");
        QVERIFY(stage.reset->isHidden());
        QCOMPARE(stage.reset->toolTip(), QStringLiteral("Back to the default: 1M /month"));
        stage.row->setValue(5000);
        QVERIFY(!stage.reset->isHidden());
        QTest::mouseClick(stage.reset, Qt::LeftButton);
        QCOMPARE(stage.bracket(), QStringList(QStringLiteral("1000000")));
        QVERIFY(stage.reset->isHidden() && stage.slider->hasFocus());
        QCOMPARE(stage.slider->value(), 6000);
    }

    /// As after undoing with the pointer at rest: what stands there is about the value of now.
    void aToolTipThatIsShownFollowsTheValue()
    {
        Stage stage("volume");
        stage.row->setValue(14533948);
        stage.row->setProvenance({Origin::UsageLog, "a log"});
        const QPoint place(40, 10);
        const auto ask = [&] {
            QHelpEvent help(QEvent::ToolTip, place, stage.row->mapToGlobal(place));
            QApplication::sendEvent(stage.row, &help);
        };
        ask();
        QVERIFY(QToolTip::text().contains("Exactly 14,533,948"));
        stage.row->setValue(1e6);
        QVERIFY2(QToolTip::text().contains("Exactly 1,000,000"), qPrintable(QToolTip::text()));
        QVERIFY(QToolTip::text().contains("Usage log: a log"));
        stage.row->setProvenance({});
        QVERIFY2(!QToolTip::text().contains("a log"), qPrintable(QToolTip::text()));
        QToolTip::hideText();
        QTRY_VERIFY(!QToolTip::isVisible());
        stage.row->setValue(2e6);
        QVERIFY(!QToolTip::isVisible()); // it does not come back by itself
        QToolTip::showText(QPoint(5, 5), "of something else", &stage.window);
        stage.row->setValue(3e6);
        QCOMPARE(QToolTip::text(), QStringLiteral("of something else"));
        QToolTip::hideText();
    }

    void setValueIsSilentAndCheap()
    {
        Stage stage("volume");
        stage.row->setValue(123456);
        QVERIFY(stage.taken().isEmpty());
        test::settle();
        PaintCounter paints(&stage.window);
        stage.row->setValue(123456);
        test::settle();
        QCOMPARE(paints.count, 0);
        stage.row->setValue(123457);
        QTRY_VERIFY(paints.count > 0);
    }

    /// The mark before the label tells evidence from typed values, and both from defaults.
    void aMarkTellsWhereTheValueIsFrom()
    {
        Stage stage("gpu_rate");
        const auto mark = [&stage] { return stage.row->grab().toImage().pixel(0, 10); };
        const QPalette palette = stage.row->palette();
        stage.row->setProvenance({Origin::Default, {}});
        const QRgb none = mark();
        stage.row->setProvenance({Origin::Typed, {}});
        QCOMPARE(mark(), palette.color(QPalette::Mid).rgb());
        QVERIFY(mark() != none);
        for (const Origin origin :
             {Origin::Catalog, Origin::UsageLog, Origin::TokenCount, Origin::Workloads, Origin::Stated}) {
            stage.row->setProvenance({origin, "a list of 2026"});
            QCOMPARE(mark(), palette.color(QPalette::Highlight).rgb());
            const QString said = QAccessible::queryAccessibleInterface(stage.slider)->text(QAccessible::Description);
            QVERIFY2(said.endsWith(QStringLiteral(": a list of 2026")), qPrintable(said));
        }
        stage.row->setProvenance({Origin::Default, {}});
        QCOMPARE(mark(), none);
    }

    void everyValueSurvivesBeingShown_data() { addRows(); }
    void everyValueSurvivesBeingShown()
    {
        QFETCH(QByteArray, id);
        Stage stage(id.constData());
        const auto [low, high] = stage.parameter.range;
        const bool whole = stage.parameter.scale == Scale::Integer;
        for (const double value : {low, high, low + (high - low) * 0.123456789, stage.parameter.defaultValue()}) {
            const double shown = whole ? std::floor(value) : value;
            stage.row->setValue(shown);
            QCOMPARE(stage.row->value(), shown);
            QCOMPARE(stage.slider->number(), shown); // not what the tick stands for
            QCOMPARE(stage.slider->value(), qRound(sliderFraction(stage.parameter, shown) * 10000));
            QTest::mouseClick(stage.field, Qt::LeftButton);
            QTest::keyClick(stage.field, Qt::Key_Return);
            stage.window.setFocus();
            QCOMPARE(stage.row->value(), shown);
        }
        QVERIFY(stage.taken().isEmpty());
        QVERIFY(!stage.row->toolTip().isEmpty() && !stage.slider->accessibleName().isEmpty());
    }

    void nothingOverlapsOrIsCutInANarrowPanel_data() { addRows(); }
    void nothingOverlapsOrIsCutInANarrowPanel()
    {
        QFETCH(QByteArray, id);
        for (const int width : {218, 254, 298}) {
            Stage stage(id.constData(), width);
            for (const double value :
                 {stage.parameter.range.low, stage.parameter.range.high, stage.parameter.slider.high}) {
                stage.row->setValue(value);
                const QRect field = stage.field->geometry();
                QVERIFY(stage.row->rect().contains(field) && field.width() >= stage.field->sizeHint().width());
                QVERIFY2(field.left() > 90, "half of the label can be read at least");
                if (!stage.reset->isHidden())
                    QVERIFY(stage.reset->geometry().right() <= field.left());
            }
        }
    }

private:
    static void addRows()
    {
        QTest::addColumn<QByteArray>("id");
        for (const Parameter& parameter : parameterTable)
            QTest::newRow(parameter.id.data()) << QByteArray(parameter.id.data());
    }
};

QTEST_MAIN(ParameterRowTest)
#include "parameter_row_test.moc"
