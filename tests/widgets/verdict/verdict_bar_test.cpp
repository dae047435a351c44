// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict/verdict_bar.h"

#include "core/advice/verdict/key_figures.h"
#include "core/advice/verdict/verdict.h"
#include "tests/support/settle.h"
#include "tests/widgets/verdict/verdict_stage.h"

#include <QAction>
#include <QClipboard>
#include <QHelpEvent>
#include <QScreen>
#include <QToolTip>

#include <cmath>

using namespace breakeven;

namespace {

QString toolTipAt(QWidget* widget, QPoint position)
{
    for (QWidget* tip : QApplication::topLevelWidgets())
        if (tip->inherits("QTipLabel"))
            delete tip; // hideText() takes its time
    QWidget* under = widget->childAt(position);
    QWidget* target = under != nullptr ? under : widget;
    QHelpEvent help(QEvent::ToolTip, target->mapFrom(widget, position), widget->mapToGlobal(position));
    QCoreApplication::sendEvent(target, &help);
    return QToolTip::isVisible() ? QToolTip::text() : QString();
}

/// How many pixels of the picture's part have just this color.
int count(const QImage& image, QRect part, const QColor& color)
{
    int found = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            found += image.rect().contains(x, y) && image.pixelColor(x, y) == color ? 1 : 0;
    return found;
}

} // namespace

class VerdictBarTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void saysTheVerdict()
    {
        VerdictStage stage;
        for (const Scenario& scenario : verdictKinds()) {
            const Evaluation e = evaluate(scenario);
            stage.bar->setEvaluation(e);
            const auto sentences = verdict(e);
            QCOMPARE(stage.bar->accessibleName(), toQString(sentences.front()));
            for (std::size_t i = 1; i < sentences.size(); ++i)
                QVERIFY(stage.bar->accessibleDescription().contains(toQString(sentences[i])));
            for (const KeyFigure& figure : keyFigures(e))
                QVERIFY(stage.figures->accessibleName().contains(toQString(figure.value) + u' ' +
                                                                 toQString(figure.caption)));
        }
    }

    void theFocusHasItsColor()
    {
        VerdictStage stage;
        const QRect headline(0, 0, 820, 54);
        for (const Theme* theme : {&Theme::light(), &Theme::dimmed()}) {
            stage.window.setPalette(theme->palette());
            stage.bar->setTheme(*theme);
            for (const Option focus : {Option::RentedGpu, Option::TunedApi, Option::Hybrid}) {
                Scenario scenario;
                scenario.focus = focus;
                stage.bar->setEvaluation(evaluate(scenario));
                const QImage image = stage.bar->grab().toImage();
                for (const OptionInfo& row : optionTable)
                    if (row.option != Option::FrontierApi) // its gray is nearly the text's
                        QCOMPARE(count(image, headline, theme->look(row.option).color) > 30, row.option == focus);
                QVERIFY(count(image, headline, theme->text) > 100);
            }
        }
    }

    void heightDependsOnTheWidthAlone_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {320, 400, 620, 720, 820, 936, 1266})
            QTest::addRow("%d", width) << width;
    }

    void heightDependsOnTheWidthAlone()
    {
        QFETCH(int, width);
        VerdictStage stage(width);
        QCOMPARE(stage.bar->width(), width);
        const QRect below = stage.below->geometry();
        for (const Scenario& scenario : verdictKinds()) {
            stage.bar->setEvaluation(evaluate(scenario));
            QCoreApplication::processEvents();
            QCOMPARE(stage.below->geometry(), below);
            QCOMPARE(stage.bar->heightForWidth(width), stage.bar->height());
        }
    }

    void whatIsLeftOutStandsInTheToolTip()
    {
        VerdictStage stage(320);
        Scenario scenario = verdictKinds()[3];
        scenario.parameters.volume = 123456789;
        const Evaluation e = evaluate(scenario);
        stage.bar->setEvaluation(e);
        const QString headline = toQString(verdict(e).front());
        QVERIFY(wrapHeadline(headline, 320).elided);
        QVERIFY(toolTipAt(stage.bar, {20, 10}).contains(headline));
        stage.window.resize(1400, 500);
        QCoreApplication::processEvents();
        QVERIFY(toolTipAt(stage.bar, {20, 10}).isEmpty());
    }

    void figuresAreExactInTheToolTip()
    {
        VerdictStage stage;
        const auto figures = keyFigures(evaluate({}));
        QCOMPARE(toolTipAt(stage.figures, {10, 10}), toQString(figures[0].exact));
        QStringList seen;
        for (int x = 0; x < stage.figures->width(); x += 4)
            if (const QString tip = toolTipAt(stage.figures, {x, 30}); !tip.isEmpty() && !seen.contains(tip))
                seen << tip;
        QCOMPARE(seen.size(), static_cast<qsizetype>(figures.size()));
        for (std::size_t i = 0; i < figures.size(); ++i)
            QCOMPARE(seen[static_cast<qsizetype>(i)], toQString(figures[i].exact));
    }

    void nothingOverlapsAndNothingIsOutside_data() { heightDependsOnTheWidthAlone_data(); }

    void nothingOverlapsAndNothingIsOutside()
    {
        QFETCH(int, width);
        VerdictStage stage(width);
        for (const Scenario& scenario : verdictKinds()) {
            stage.bar->setEvaluation(evaluate(scenario));
            QVERIFY(stage.bar->rect().contains(stage.figures->geometry()));
            QVERIFY(stage.bar->rect().contains(stage.baseline->geometry()));
            QVERIFY(!stage.figures->geometry().intersects(stage.baseline->geometry()));
            QVERIFY(stage.figures->width() >= 300);
        }
    }

    /// Only what changed is painted; what is on screen must be what painting everything gives.
    void aDragLeavesNothingStaleOnScreen()
    {
        VerdictStage stage;
        Scenario scenario;
        for (int i = 0; i <= 60; ++i) {
            scenario.parameters.volume = 300 * std::pow(10, i / 10.0);
            scenario.parameters.gpuRate = i % 20;
            scenario.focus = i < 50 ? Option::RentedGpu : Option::TunedApi;
            stage.bar->setEvaluation(evaluate(scenario));
            test::settle();
            if (i % 5 != 0)
                continue;
            QWidget& window = stage.window;
            QCOMPARE(window.screen()->grabWindow(window.winId()).toImage(), window.grab().toImage());
        }
    }

    void copiesTheWords()
    {
        VerdictStage stage;
        const Evaluation e = evaluate({});
        stage.bar->findChild<QAction*>(QStringLiteral("copy_verdict"))->trigger();
        const QString copied = QGuiApplication::clipboard()->text();
        for (const Message& sentence : verdict(e))
            QVERIFY(copied.contains(toQString(sentence)));
        for (const KeyFigure& figure : keyFigures(e))
            QVERIFY(copied.contains(toQString(figure.value) + u' ' + toQString(figure.caption)));
    }
};

QTEST_MAIN(VerdictBarTest)
#include "verdict_bar_test.moc"
