// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/explanations.h"

#include "core/advice/explain/explanation.h"
#include "core/advice/verdict/key_figures.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"
#include "tests/support/window_stage.h"
#include "widgets/breakdown/breakdown_details_view.h"
#include "widgets/breakdown/breakdown_row.h"
#include "widgets/controls/links/figure_link.h"
#include "widgets/explanation/explanation_head.h"
#include "widgets/inputs/slider/value_slider.h"
#include "widgets/text.h"
#include "widgets/verdict/key_figure_strip.h"

#include <QDialog>
#include <QLabel>
#include <QTest>

using namespace breakeven;

/// "How this is computed" in the whole window, with a person's mouse and keys.
class ExplanationsTest : public WindowStage {
    Q_OBJECT

private:
    [[nodiscard]] QDialog* dialog() const { return m_window->findChild<QDialog*>(QStringLiteral("explanation")); }
    [[nodiscard]] QString said(const char* name) const
    {
        return dialog()->findChild<QLabel*>(QLatin1String(name))->text();
    }
    /// That the dialog is seen and tells of the figure as it is now.
    void tells(const ExplainedFigure& figure)
    {
        QVERIFY(dialog() != nullptr);
        QTRY_VERIFY(dialog()->isVisible());
        const Explanation how = explain(evaluate(scenario()), figure);
        QCOMPARE(said("explained"), toQString(how.label));
        QCOMPARE(said("explained_result"), toQString(how.result));
        QCOMPARE(said("formula"), toQString(how.formula));
    }
    [[nodiscard]] BreakdownDetailsView& opened(Option option) const
    {
        auto& row = named<BreakdownRow>(("row_" + std::string(info(option).id)).c_str());
        if (!row.isOpen())
            QTest::mouseClick(&row, Qt::LeftButton, {}, {60, 15});
        QCoreApplication::processEvents();
        return *row.findChild<BreakdownDetailsView*>();
    }

private slots:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }

    /// Across the strip: where no figure leads anywhere nothing opens.
    void aClickOnEachKeyFigure()
    {
        auto& strip = part<KeyFigureStrip>();
        std::vector<ExplainedFigure> met;
        for (int x = 2; x < strip.width(); x += 4) {
            if (dialog() != nullptr)
                dialog()->hide();
            QTest::mouseMove(&strip, {x, 10});
            QTest::mouseClick(&strip, Qt::LeftButton, {}, {x, 10});
            if (dialog() == nullptr || !dialog()->isVisible())
                continue;
            for (const KeyFigure& figure : keyFigures(evaluate(scenario())))
                if (figure.how && toQString(explain(evaluate(scenario()), *figure.how).label) == said("explained") &&
                    (met.empty() || met.back() != *figure.how))
                    met.push_back(*figure.how);
        }
        std::vector<ExplainedFigure> all;
        for (const KeyFigure& figure : keyFigures(evaluate(scenario())))
            if (figure.how)
                all.push_back(*figure.how);
        QCOMPARE(all.size(), std::size_t{4});
        QVERIFY(met == all);
    }

    void theKeyboardReachesEveryKeyFigure()
    {
        auto& strip = part<KeyFigureStrip>();
        strip.setFocus(Qt::TabFocusReason);
        for (const KeyFigure& figure : keyFigures(evaluate(scenario()))) {
            if (!figure.how)
                continue;
            QCOMPARE(strip.accessibleDescription(),
                     toQString(figure.value) + QLatin1Char(' ') + toQString(figure.caption));
            QTest::keyClick(&strip, Qt::Key_Return);
            tells(*figure.how);
            QTest::keyClick(dialog(), Qt::Key_Escape);
            QVERIFY(!dialog()->isVisible());
            QTest::keyClick(&strip, Qt::Key_Right);
        }
    }

    void aTotal()
    {
        for (const OptionInfo& row : optionTable) {
            auto& total = named<FigureLink>(("total_" + std::string(row.id)).c_str());
            QTest::mouseClick(&total, Qt::LeftButton);
            tells({row.option, Explainable::Total});
            QVERIFY(!named<BreakdownRow>(("row_" + std::string(row.id)).c_str()).isOpen());
        }
    }

    void aComponentAndTheGpus()
    {
        BreakdownDetailsView& details = opened(Option::RentedGpu);
        const BreakdownDetails shown = details.details();
        QVERIFY(shown.components.size() >= 3);
        int y = 12; // the middle of the first line
        for (const BreakdownLine& line : shown.components) {
            QTest::mouseClick(&details, Qt::LeftButton, {}, {30, y});
            tells(*line.how);
            y += 24;
        }
        QTest::mouseClick(&details, Qt::LeftButton, {}, {30, details.height() - 16});
        tells({Option::RentedGpu, Explainable::Gpus});
        dialog()->hide();
        details.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&details, Qt::Key_Down);
        QTest::keyClick(&details, Qt::Key_Enter);
        tells(*shown.components[1].how);
    }

    /// Beside the lines the row is what it was: a click closes it.
    void aClickOnARateIsTheRows()
    {
        BreakdownDetailsView& details = opened(Option::RentedGpu);
        const int rate = static_cast<int>(details.details().components.size()) * 24 + 8 + 12;
        QTest::mouseClick(&details, Qt::LeftButton, {}, {30, rate});
        QVERIFY(dialog() == nullptr);
        QVERIFY(!named<BreakdownRow>("row_rented_gpu").isOpen());
    }

    void itFollowsTheSliderWhileItIsSeen()
    {
        QTest::mouseClick(&named<FigureLink>("total_rented_gpu"), Qt::LeftButton);
        const ExplainedFigure total{Option::RentedGpu, Explainable::Total};
        const QString before = said("explained_result");
        document().change(withParameter(scenario(), *findParameter("gpu_rate"), 2), {});
        tells(total);
        QVERIFY(said("explained_result") != before);
        const QString last = said("explained_result");
        dialog()->hide();
        document().change(withParameter(scenario(), *findParameter("gpu_rate"), 3), {});
        QCOMPARE(said("explained_result"), last);
        QTest::mouseClick(&named<FigureLink>("total_rented_gpu"), Qt::LeftButton);
        tells(total);
    }

    void anInputLeadsToItsSlider()
    {
        BreakdownDetailsView& details = opened(Option::RentedGpu);
        QTest::mouseClick(&details, Qt::LeftButton, {}, {30, 12});
        auto* rate = dialog()->findChild<ExplanationHead*>(QStringLiteral("part_gpu_rate"));
        QVERIFY(rate != nullptr);
        QTest::mouseClick(rate, Qt::LeftButton);
        QTRY_VERIFY(named<ValueSlider>("slider_gpu_rate").hasFocus() ||
                    named<ValueSlider>("slider_gpu_rate").parentWidget()->isAncestorOf(QApplication::focusWidget()));
    }
};

QTEST_MAIN(ExplanationsTest)
#include "explanations_test.moc"
