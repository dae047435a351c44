// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/settle.h"
#include "tests/widgets/inputs/row_stage.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QToolTip>

using namespace breakeven;

namespace {

double luminance(const QColor& color)
{
    const auto linear = [](double share) {
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

class PaintCounter : public QObject {
public:
    explicit PaintCounter(QWidget* widget) { widget->installEventFilter(this); }
    int paints = 0;
    int layouts = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        paints += event->type() == QEvent::Paint;
        layouts += event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize;
        return false;
    }
};

} // namespace

class SliderMarksTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setPalette(Theme::light().palette()); }

    void theFlipIsALineWhereItsValueStands()
    {
        Stage stage("gpu_rate");
        const QImage before = picture(stage);
        stage.slider->setMark(2.29, QStringLiteral("flips"));
        const QImage after = picture(stage);
        QCOMPARE(changed(before, after),
                 QRect(stage.at(sliderFraction(stage.parameter, 2.29)) - QPoint(1, 7), QSize(2, 14)));
        QCOMPARE(after.pixelColor(stage.at(sliderFraction(stage.parameter, 2.29)) - QPoint(0, 5)), Theme::light().flip);
        stage.slider->setMark(std::nullopt, {});
        QCOMPARE(picture(stage), before);
    }

    void theBestIsASignUnderTheGroove()
    {
        Stage stage("routed_share");
        const QImage before = picture(stage);
        stage.slider->setBest(40, QStringLiteral("cheapest"));
        const QRect sign = changed(before, picture(stage));
        QVERIFY(sign.top() > stage.slider->height() / 2 + 2 && sign.width() < 12 && sign.height() < 9);
        QVERIFY(std::abs(sign.center().x() - stage.at(0.4).x()) <= 1);
        stage.slider->setMark(70, QStringLiteral("flips")); // each has its place
        stage.slider->setBest(std::nullopt, {});
        QVERIFY(changed(before, picture(stage)).left() > stage.at(0.6).x());
    }

    void whatTheSliderDoesNotReachIsNotMarked()
    {
        Stage stage("gpu_rate");
        const QImage before = picture(stage);
        for (const double value : {0.09, 15.1}) {
            stage.slider->setMark(value, QStringLiteral("flips"));
            stage.slider->setBest(value, QStringLiteral("best"));
            QCOMPARE(picture(stage), before);
            QVERIFY(stage.slider->markSentences().isEmpty());
        }
        stage.slider->setMark(15, QStringLiteral("flips"));
        QVERIFY(picture(stage) != before);
    }

    void theSentenceIsTheTooltipNearTheMark()
    {
        Stage stage("gpu_rate");
        stage.slider->setMark(2.29, QStringLiteral("Costs more above <$2.29>"));
        stage.slider->setBest(5, QStringLiteral("Best"));
        const QPoint mark = stage.at(sliderFraction(stage.parameter, 2.29));
        QCOMPARE(toolTipAt(stage, mark + QPoint(5, -8)), QStringLiteral("<p>Costs more above &lt;$2.29&gt;</p>"));
        QCOMPARE(toolTipAt(stage, stage.at(sliderFraction(stage.parameter, 5))), QStringLiteral("<p>Best</p>"));
        QVERIFY(toolTipAt(stage, mark + QPoint(9, 0)).contains(QStringLiteral("Rent of one GPU"))); // the row's
        stage.slider->setMark(std::nullopt, {});
        QVERIFY(toolTipAt(stage, mark).contains(QStringLiteral("Rent of one GPU")));
    }

    void assistiveTechnologyHearsTheMarks()
    {
        Stage stage("gpu_rate");
        stage.slider->setMark(2.29, QStringLiteral("Costs more above $2.29"));
        const QString said = QAccessible::queryAccessibleInterface(stage.slider)->text(QAccessible::Description);
        QVERIFY2(said.contains(QStringLiteral(". Costs more above $2.29")), qPrintable(said));
    }

    void aMarkCostsARepaintAndNothingIfItIsThereAlready()
    {
        Stage stage("gpu_rate");
        const QString sentence = QStringLiteral("flips");
        stage.slider->setMark(2.29, sentence);
        test::settle();
        PaintCounter slider(stage.slider);
        PaintCounter row(stage.row);
        stage.slider->setMark(2.29, sentence);
        stage.slider->setMark(2.2901, QStringLiteral("flips a little later")); // the same pixel
        test::settle();
        QCOMPARE(slider.paints, 0);
        QCOMPARE(stage.slider->markSentences(), QStringLiteral("flips a little later"));
        stage.slider->setMark(4, sentence);
        QTRY_COMPARE(slider.paints, 1);
        QCOMPARE(slider.layouts + row.layouts, 0);
        QVERIFY(stage.taken().isEmpty());
    }

    void theColorIsClearInBothThemes()
    {
        for (const Theme* theme : {&Theme::light(), &Theme::dimmed()}) {
            QVERIFY(contrast(theme->flip, theme->surface) >= 3);
            QCOMPARE(theme->palette().color(flipRole), theme->flip);
            for (const OptionLook& look : theme->options)
                QVERIFY(look.color != theme->flip);
        }
    }

private:
    static QImage picture(const Stage& stage)
    {
        test::settle();
        return stage.slider->grab().toImage();
    }
    /// The smallest rectangle with all pixels that differ.
    static QRect changed(const QImage& one, const QImage& other)
    {
        QRect area;
        for (int y = 0; y < one.height(); ++y)
            for (int x = 0; x < one.width(); ++x)
                if (one.pixel(x, y) != other.pixel(x, y))
                    area |= QRect(x, y, 1, 1);
        return area;
    }
    static QString toolTipAt(const Stage& stage, QPoint position)
    {
        QToolTip::hideText();
        QHelpEvent event(QEvent::ToolTip, position, stage.slider->mapToGlobal(position));
        QApplication::sendEvent(stage.slider, &event);
        if (!event.isAccepted()) { // as Qt asks the widgets around when the pointer rests
            QHelpEvent above(QEvent::ToolTip, stage.slider->mapToParent(position), event.globalPos());
            QApplication::sendEvent(stage.row, &above);
        }
        return QToolTip::text();
    }
};

QTEST_MAIN(SliderMarksTest)
#include "slider_marks_test.moc"
