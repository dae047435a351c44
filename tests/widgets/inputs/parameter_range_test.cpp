// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/refusal.h"
#include "core/inputs/usual_range.h"
#include "tests/widgets/inputs/row_stage.h"
#include "widgets/controls/paint.h"
#include "widgets/theme.h"

using namespace breakeven;

namespace {

/// A row that says what range it wants, and the controls of its range.
struct RangeStage : Stage {
    explicit RangeStage(const char* id, int width = 260) : Stage(id, width)
    {
        QObject::connect(row, &ParameterRow::rangeEdited, &window, [this](const std::optional<Range>& range) {
            log << (range ? QStringLiteral("%1..%2").arg(range->low).arg(range->high) : QStringLiteral("none"));
        });
    }
    [[nodiscard]] QAbstractButton* button() const { return find<QAbstractButton>("span_"); }
    [[nodiscard]] ValueField* low() const { return find<ValueField>("span_low_"); }
    [[nodiscard]] ValueField* high() const { return find<ValueField>("span_high_"); }
    [[nodiscard]] QAbstractButton* remove() const { return find<QAbstractButton>("span_remove_"); }
    static void enter(ValueField* end, const char* text)
    {
        QTest::mouseClick(end, Qt::LeftButton);
        QTest::keyClicks(end, QString::fromUtf8(text));
        QTest::keyClick(end, Qt::Key_Return);
    }

private:
    template <typename Widget> Widget* find(const char* prefix) const
    {
        return row->findChild<Widget*>(QLatin1String(prefix) + QLatin1String(parameter.id.data()));
    }
};

} // namespace

class ParameterRangeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void theButtonIsThereForTheRowThatOneIsAt()
    {
        RangeStage stage("gpu_rate");
        QTest::mouseMove(stage.row, {40, 10}); // the pointer may stand anywhere
        QTest::mouseMove(&stage.window, {100, 190});
        QTRY_VERIFY(stage.button()->isHidden());
        stage.slider->setFocus();
        QVERIFY(stage.button()->isVisible());
        QTest::keyClick(stage.slider, Qt::Key_F2);
        QVERIFY(stage.field->hasFocus());
        QTest::keyClick(stage.field, Qt::Key_F2);
        QVERIFY(stage.button()->hasFocus() && stage.button()->isVisible());
        stage.window.setFocus();
        QVERIFY(stage.button()->isHidden());
        QTest::mouseMove(stage.row, {40, 10});
        QTRY_VERIFY(stage.button()->isVisible());
        QTest::mouseMove(&stage.window, {100, 190});
        QTRY_VERIFY(stage.button()->isHidden());
    }

    /// Both buttons stand in the row of a changed value that one is at; the unit gives way before the label does, and
    /// neither moves when the second button comes.
    void theLabelStaysWholeBesideBothButtons()
    {
        constexpr int panelWidth = 282;
        for (const double value : {412.0, 1345.0, 24500.0}) {
            RangeStage stage("output_tokens", panelWidth);
            stage.row->setFont(textFont(13));
            stage.button()->hide(); // the pointer may stand anywhere
            stage.row->setValue(value);
            const QRect resetBefore = stage.reset->geometry();
            const QRect fieldBefore = stage.field->geometry();
            stage.slider->setFocus();
            QVERIFY(stage.button()->isVisible());
            QCOMPARE(stage.reset->geometry(), resetBefore);
            QCOMPARE(stage.field->geometry(), fieldBefore);
            const int label = QFontMetrics(textFont(13)).horizontalAdvance(toQString(stage.parameter.label));
            constexpr int overLabel = (24 - 15) / 2 - 2; // by what of the button is around its sign
            QVERIFY2(stage.reset->x() == rowInset + label - overLabel, qPrintable(QString::number(value)));
            QVERIFY(stage.button()->x() >= stage.reset->geometry().right());
            QVERIFY(stage.button()->geometry().right() <= stage.field->x() + rowInset); // where its number begins
        }
    }

    void aClickGivesTheUsualRangeToBeTyped()
    {
        RangeStage stage("gpu_rate");
        stage.slider->setFocus();
        QTest::mouseClick(stage.button(), Qt::LeftButton);
        QCOMPARE(stage.bracket(), QStringList(QStringLiteral("0.688..1.032")));
        QVERIFY((stage.slider->span() == Range{0.688, 1.032}));
        QVERIFY(stage.low()->hasFocus() && stage.low()->isVisible() && stage.button()->isHidden());
        QCOMPARE(stage.low()->accessibleName(), QStringLiteral("GPU rate, low end"));
        QCOMPARE(stage.high()->accessibleName(), QStringLiteral("GPU rate, high end"));
        QTest::keyClicks(stage.low(), QStringLiteral("0.5"));
        QTest::keyClick(stage.low(), Qt::Key_F2);
        QCOMPARE(stage.bracket(), QStringList(QStringLiteral("0.5..1.032")));
        QVERIFY(stage.high()->hasFocus());
        QTest::keyClicks(stage.high(), QStringLiteral("$1.50 /hour"));
        QTest::keyClick(stage.high(), Qt::Key_Return);
        QCOMPARE(stage.bracket(), QStringList(QStringLiteral("0.5..1.5")));
        QVERIFY((stage.slider->span() == Range{0.5, 1.5}));
    }

    void aButtonTakesItAway()
    {
        RangeStage stage("gpu_rate");
        const int plain = stage.row->sizeHint().height();
        stage.row->setRange(Range{0.5, 1.5});
        QVERIFY(stage.taken().isEmpty());
        QVERIFY(stage.row->sizeHint().height() > plain);
        stage.high()->setFocus();
        QTest::keyClick(stage.high(), Qt::Key_F2);
        QVERIFY(stage.remove()->hasFocus());
        QTest::keyClick(stage.remove(), Qt::Key_Space);
        QCOMPARE(stage.bracket(), QStringList(QStringLiteral("none")));
        QVERIFY(!stage.slider->span() && stage.slider->hasFocus() && !stage.low()->isVisible());
        QVERIFY(stage.button()->isVisible());
        QCOMPARE(stage.row->sizeHint().height(), plain);
    }

    void whatARangeCanNotBeStaysWithItsReason_data()
    {
        QTest::addColumn<bool>("isLow");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("low above the value") << true << QByteArray("0.9") << QStringLiteral("outside its range of 0.9");
        QTest::newRow("high below it") << false << QByteArray("0.8")
                                       << QStringLiteral("outside its range of 0.5 to 0.8");
        QTest::newRow("above high") << true << QByteArray("2") << QStringLiteral("is not below the high end");
        QTest::newRow("illegal") << true << QByteArray("0.01") << QStringLiteral("is out of range");
        QTest::newRow("no number") << false << QByteArray("much") << QStringLiteral("is not a number");
        QTest::newRow("a comma") << false << QByteArray("1,5") << QStringLiteral("1.5");
    }
    void whatARangeCanNotBeStaysWithItsReason()
    {
        QFETCH(bool, isLow);
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        RangeStage stage("gpu_rate");
        stage.row->setRange(Range{0.5, 1.5});
        const int height = stage.row->sizeHint().height();
        ValueField* field = isLow ? stage.low() : stage.high();
        stage.enter(field, text.constData());
        QVERIFY(stage.taken().isEmpty());
        QVERIFY2(stage.message().contains(reason), qPrintable(stage.message()));
        QVERIFY(stage.row->sizeHint().height() > height);
        QVERIFY((stage.slider->span() == Range{0.5, 1.5}));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(stage.message().isEmpty());
        QCOMPARE(stage.row->sizeHint().height(), height);
    }

    void aMessageGoesWithItsRange()
    {
        RangeStage stage("gpu_rate");
        stage.row->setRange(Range{0.5, 1.5});
        stage.enter(stage.low(), "much");
        QVERIFY(!stage.message().isEmpty());
        stage.row->setRange(std::nullopt);
        QVERIFY(stage.message().isEmpty());
    }

    void theEndsFollowTheirScenario()
    {
        RangeStage stage("gpu_rate");
        stage.row->setRange(Range{0.5, 1.5});
        stage.row->setValue(2);
        stage.row->setRange(Range{0.5, 2});
        QCOMPARE(stage.high()->text(), QStringLiteral("2"));
        stage.enter(stage.low(), "1.9"); // judged by the value of now
        QCOMPARE(stage.bracket(), QStringList(QStringLiteral("1.9..2")));
    }

    void thePlanningHorizonHasNone()
    {
        RangeStage stage("horizon_months");
        stage.slider->setFocus();
        QVERIFY(stage.button() == nullptr);
        stage.row->setRange(Range{12, 48});
        QVERIFY(!stage.slider->span());
    }

    void everyParameterCanHaveOne()
    {
        for (const Parameter& parameter : parameterTable) {
            if (parameter.member == &Parameters::horizonMonths)
                continue;
            for (const int width : {218, 282}) {
                RangeStage stage(parameter.id.data(), width);
                for (const double value : {parameter.defaultValue(), parameter.range.low, parameter.range.high}) {
                    stage.row->setValue(value);
                    stage.slider->setFocus();
                    QTest::mouseClick(stage.button(), Qt::LeftButton);
                    const std::optional<Range> range = stage.slider->span();
                    QVERIFY2(range && whyRefused(parameter, *range, value).empty(), parameter.id.data());
                    stage.window.setFocus();
                    stage.row->resize(width, stage.row->sizeHint().height());
                    const QRect line = stage.low()->parentWidget()->rect();
                    QVERIFY2(line.contains(stage.remove()->geometry()), parameter.id.data());
                    QVERIFY(stage.row->rect().contains(stage.low()->parentWidget()->geometry()));
                    QVERIFY(stage.low()->geometry().right() < stage.high()->geometry().left());
                    QVERIFY(stage.high()->geometry().right() < stage.remove()->geometry().left());
                    for (const ValueField* field : {stage.low(), stage.high()})
                        QVERIFY2(field->width() >= field->sizeHint().width(), parameter.id.data());
                    QTest::mouseClick(stage.remove(), Qt::LeftButton);
                    QVERIFY(!stage.slider->span());
                }
            }
        }
    }
};

QTEST_MAIN(ParameterRangeTest)
#include "parameter_range_test.moc"
