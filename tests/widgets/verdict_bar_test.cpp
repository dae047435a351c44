// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/verdict_bar.h"

#include "core/advice/key_figures.h"
#include "core/advice/verdict.h"
#include "widgets/controls/key_figure_strip.h"
#include "widgets/theme.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QHelpEvent>
#include <QStandardItemModel>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtTest>

using namespace breakeven;

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Scenarios whose verdicts are short, long, one sentence and several.
std::vector<Scenario> kinds()
{
    std::vector<Scenario> all(7);
    all[1].parameters.volume = 999'000'000;
    all[2].parameters.gpuRate = 100;             // never pays
    all[3].focus = Option::MemoryApi;            // no GPUs, a long name
    all[4].parameters.decodeThroughput = 90;     // dear steps: first pays, and for good
    all[4].parameters.minReplicas = 1;
    all[5].baseline = Option::MemoryApi;
    all[6].parameters.apiInputPrice = 200; // always
    all[6].parameters.apiOutputPrice = 600;
    return all;
}

QString toolTipAt(QWidget* widget, QPoint position)
{
    QToolTip::hideText();
    QTest::qWait(1);
    QHelpEvent help(QEvent::ToolTip, position, widget->mapToGlobal(position));
    QCoreApplication::sendEvent(widget, &help);
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

/// A bar above something that takes the rest of the window, as in the program.
struct Stage {
    explicit Stage(int width = 820)
    {
        window.setPalette(Theme::light().palette());
        bar = new VerdictBar;
        below = new QWidget;
        auto* layout = new QVBoxLayout(&window);
        layout->setContentsMargins({});
        layout->addWidget(bar);
        layout->addWidget(below, 1);
        window.resize(width, 500);
        window.setFocusPolicy(Qt::StrongFocus);
        window.setFocus();
        bar->setEvaluation(evaluate({}));
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        baseline = window.findChild<QComboBox*>(QStringLiteral("choice_baseline"));
        figures = window.findChild<KeyFigureStrip*>(QStringLiteral("key_figures"));
    }
    QWidget window;
    VerdictBar* bar;
    QWidget* below;
    QComboBox* baseline;
    KeyFigureStrip* figures;
};

} // namespace

class VerdictBarTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void saysTheVerdict()
    {
        Stage stage;
        for (const Scenario& scenario : kinds()) {
            const Evaluation e = evaluate(scenario);
            stage.bar->setEvaluation(e);
            const auto sentences = verdict(e);
            QCOMPARE(stage.bar->accessibleName(), text(sentences.front()));
            for (std::size_t i = 1; i < sentences.size(); ++i)
                QVERIFY(stage.bar->accessibleDescription().contains(text(sentences[i])));
            for (const KeyFigure& figure : keyFigures(e))
                QVERIFY(stage.figures->accessibleName().contains(text(figure.value + ' ' + figure.caption)));
        }
    }

    void theFocusHasItsColor()
    {
        Stage stage;
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
        Stage stage(width);
        QCOMPARE(stage.bar->width(), width);
        const QRect below = stage.below->geometry();
        for (const Scenario& scenario : kinds()) {
            stage.bar->setEvaluation(evaluate(scenario));
            QCoreApplication::processEvents();
            QCOMPARE(stage.below->geometry(), below);
            QCOMPARE(stage.bar->heightForWidth(width), stage.bar->height());
        }
    }

    void headlineHasTwoLinesAtMost_data() { heightDependsOnTheWidthAlone_data(); }
    void headlineHasTwoLinesAtMost()
    {
        QFETCH(int, width);
        for (const Scenario& scenario : kinds()) {
            const WrappedText lines = wrapHeadline(text(verdict(evaluate(scenario)).front()), width);
            QVERIFY(!lines.lines.isEmpty() && lines.lines.size() <= 2);
            QVERIFY(lines.font.pixelSize() >= 16 && lines.font.pixelSize() <= 20);
            QVERIFY(widthOf(lines) <= width);
            QVERIFY(lines.elided ? lines.font.pixelSize() == 16 : lines.lines.join(u' ') == text(verdict(evaluate(scenario)).front()));
        }
    }

    void breaksBetweenSentences()
    {
        const WrappedText lines = wrapHeadline(QStringLiteral("It pays from 5 on. You are at 9."), 400);
        QCOMPARE(lines.lines, QStringList({"It pays from 5 on.", "You are at 9."}));
        QCOMPARE(wrapHeadline(QStringLiteral("It never pays."), 400).lines.size(), qsizetype{1});
        // A number with a point is no end of a sentence.
        QCOMPARE(wrapHeadline(QStringLiteral("It pays from 5.5M on."), 400).lines.size(), qsizetype{1});
    }

    void leavesNoWordAlone()
    {
        const QString sentence = QStringLiteral("one two three four five six seven eight nine");
        const qreal whole = widthOf(wrapHeadline(sentence, 10000));
        const WrappedText lines = wrapHeadline(sentence, whole - 1);
        QCOMPARE(lines.lines.size(), qsizetype{2});
        QVERIFY(lines.lines[1].size() > sentence.size() / 3);
    }

    void whatIsLeftOutStandsInTheToolTip()
    {
        Stage stage(320);
        Scenario scenario = kinds()[3];
        scenario.parameters.volume = 123456789;
        const Evaluation e = evaluate(scenario);
        stage.bar->setEvaluation(e);
        const QString headline = text(verdict(e).front());
        QVERIFY(wrapHeadline(headline, 320).elided);
        QVERIFY(toolTipAt(stage.bar, {20, 10}).contains(headline));
        stage.window.resize(1400, 500);
        QCoreApplication::processEvents();
        QVERIFY(toolTipAt(stage.bar, {20, 10}).isEmpty());
    }

    void figuresAreExactInTheToolTip()
    {
        Stage stage;
        const auto figures = keyFigures(evaluate({}));
        QCOMPARE(toolTipAt(stage.figures, {10, 10}), text(figures[0].exact));
        QStringList seen;
        for (int x = 0; x < stage.figures->width(); x += 4)
            if (const QString tip = toolTipAt(stage.figures, {x, 30}); !tip.isEmpty() && !seen.contains(tip))
                seen << tip;
        QCOMPARE(seen.size(), static_cast<qsizetype>(figures.size()));
        for (std::size_t i = 0; i < figures.size(); ++i)
            QCOMPARE(seen[static_cast<qsizetype>(i)], text(figures[i].exact));
    }

    void offersTheBaselines()
    {
        Stage stage;
        QStringList names;
        for (int i = 0; i < stage.baseline->count(); ++i)
            names << stage.baseline->itemText(i);
        QCOMPARE(names, QStringList({"Frontier API", "Small model with memory", "Fine-tuned API"}));
        QCOMPARE(stage.baseline->currentText(), QStringLiteral("Frontier API"));
    }

    void choosingABaseline()
    {
        Stage stage;
        QSignalSpy chosen(stage.bar, &VerdictBar::baselineChosen);
        stage.baseline->setFocus();
        QTest::keyClick(stage.baseline, Qt::Key_Down);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<Option>(), Option::MemoryApi);
        QTest::mouseClick(stage.baseline, Qt::LeftButton);
        QTRY_VERIFY(stage.baseline->view()->isVisible());
        QVERIFY(stage.baseline->view()->width() > stage.baseline->fontMetrics().horizontalAdvance("Small model with memory"));
        const QModelIndex last = stage.baseline->model()->index(2, 0);
        const QPoint place = stage.baseline->view()->visualRect(last).center();
        QTest::qWait(QApplication::doubleClickInterval() + 50); // the list ignores the click that opened it
        QTest::mouseMove(stage.baseline->view()->viewport(), place);
        QTest::mouseClick(stage.baseline->view()->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen[1][0].value<Option>(), Option::TunedApi);
    }

    void showingABaselineSaysNothing()
    {
        Stage stage;
        QSignalSpy chosen(stage.bar, &VerdictBar::baselineChosen);
        Scenario scenario;
        scenario.baseline = Option::MemoryApi;
        stage.bar->setEvaluation(evaluate(scenario));
        QCOMPARE(stage.baseline->currentText(), QStringLiteral("Small model with memory"));
        QVERIFY(stage.baseline->geometry().right() < stage.bar->width());
        QVERIFY(stage.baseline->width() >= stage.baseline->sizeHint().width());
        stage.bar->setEvaluation(evaluate({}));
        QCOMPARE(stage.baseline->currentText(), QStringLiteral("Frontier API"));
        QVERIFY(chosen.isEmpty());
    }

    void theFocusCannotBeTheBaseline()
    {
        Stage stage;
        Scenario scenario;
        scenario.focus = Option::MemoryApi;
        stage.bar->setEvaluation(evaluate(scenario));
        QSignalSpy chosen(stage.bar, &VerdictBar::baselineChosen);
        QTest::keyClick(stage.baseline, Qt::Key_Down); // goes past it
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<Option>(), Option::TunedApi);
        stage.bar->setEvaluation(evaluate({}));
        QVERIFY(qobject_cast<QStandardItemModel*>(stage.baseline->model())->item(1)->isEnabled());
    }

    void theWheelNeedsTheFocus()
    {
        Stage stage;
        QSignalSpy chosen(stage.bar, &VerdictBar::baselineChosen);
        const auto turn = [&] {
            QWheelEvent wheel({5, 5}, stage.baseline->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(stage.baseline, &wheel);
        };
        stage.window.setFocus();
        turn();
        QVERIFY(chosen.isEmpty());
        stage.baseline->setFocus();
        turn();
        QCOMPARE(chosen.size(), 1);
    }

    void nothingOverlapsAndNothingIsOutside_data() { heightDependsOnTheWidthAlone_data(); }
    void nothingOverlapsAndNothingIsOutside()
    {
        QFETCH(int, width);
        Stage stage(width);
        for (const Scenario& scenario : kinds()) {
            stage.bar->setEvaluation(evaluate(scenario));
            QVERIFY(stage.bar->rect().contains(stage.figures->geometry()));
            QVERIFY(stage.bar->rect().contains(stage.baseline->geometry()));
            QVERIFY(!stage.figures->geometry().intersects(stage.baseline->geometry()));
            QVERIFY(stage.figures->width() >= 300);
        }
    }

    void copiesTheWords()
    {
        Stage stage;
        const Evaluation e = evaluate({});
        stage.bar->findChild<QAction*>(QStringLiteral("copy_verdict"))->trigger();
        const QString copied = QGuiApplication::clipboard()->text();
        for (const std::string& sentence : verdict(e))
            QVERIFY(copied.contains(text(sentence)));
        for (const KeyFigure& figure : keyFigures(e))
            QVERIFY(copied.contains(text(figure.value + ' ' + figure.caption)));
    }
};

QTEST_MAIN(VerdictBarTest)
#include "verdict_bar_test.moc"
