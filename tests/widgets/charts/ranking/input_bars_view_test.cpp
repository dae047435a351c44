// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ranking/input_bars_view.h"

#include "tests/widgets/charts/ranking/input_bars_stub.h"
#include "widgets/plain_text.h"
#include "widgets/text.h"

#include <QHelpEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

using namespace breakeven;
using namespace breakeven::test;

namespace {

class StubView : public InputBarsView {
public:
    StubView() : InputBarsView(QStringLiteral("stub_plot"), QStringLiteral("Stub"), nullptr)
    {
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(&scrollArea());
        m_drawing = std::make_unique<StubPlot>(plot(), Medium::Screen);
        resize(700, 400);
        show();
    }

    /// The bars of inputs by their places in the table.
    void setInputs(std::vector<std::size_t> inputs)
    {
        const Parameter* marked = markedParameter();
        m_inputs = std::move(inputs);
        plot().setMinimumHeight(StubPlot::heightFor(40, m_inputs.size() + 1));
        followMark(marked);
        setEvaluation(evaluate({}), true);
        redraw();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] const Parameter* marked() const { return markedParameter(); }
    [[nodiscard]] int scrolled() const { return scrollArea().verticalScrollBar()->value(); }

protected:
    void showTheme(const Theme&) override {}
    void showNew() override {}
    void settle() override {}
    void draw() override { m_drawing->show(m_inputs.size()); }
    [[nodiscard]] InputBarsPlot& drawing() const override { return *m_drawing; }
    [[nodiscard]] std::size_t barCount() const override { return m_inputs.size(); }
    [[nodiscard]] const Parameter& parameterOf(std::size_t bar) const override { return parameterTable[m_inputs[bar]]; }
    [[nodiscard]] Message exactOf(std::size_t bar) const override
    {
        return verbatim("Exactly " + std::to_string(m_inputs[bar]));
    }

private:
    std::vector<std::size_t> m_inputs;
    std::unique_ptr<StubPlot> m_drawing;
};

struct Stage {
    explicit Stage(std::vector<std::size_t> inputs = {5, 3, 8})
    {
        QObject::connect(&view, &InputBarsView::parameterChosen, &view,
                         [this](const Parameter& p) { chosen.push_back(&p - parameterTable.begin()); });
        view.setInputs(std::move(inputs));
    }
    [[nodiscard]] QPoint at(std::size_t bar) const { return view.barRect(bar).center().toPoint(); }
    void press(std::initializer_list<Qt::Key> keys) const
    {
        for (const Qt::Key key : keys)
            QTest::keyClick(plot, key);
    }

    StubView view;
    QWidget* plot = view.findChild<QWidget*>(QStringLiteral("stub_plot"));
    std::vector<std::ptrdiff_t> chosen; ///< places in the table
};

using Places = std::vector<std::ptrdiff_t>;

} // namespace

class InputBarsViewTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void aClickGoesToTheInput()
    {
        Stage stage;
        for (const std::size_t bar : {std::size_t{2}, std::size_t{0}})
            QTest::mouseClick(stage.plot, Qt::LeftButton, {}, stage.at(bar));
        QTest::mouseClick(stage.plot, Qt::LeftButton, {}, {20, stage.at(1).y()}); // its label
        QCOMPARE(stage.chosen, (Places{8, 5, 3}));
        QTest::mouseClick(stage.plot, Qt::RightButton, {}, stage.at(0));
        QTest::mouseClick(stage.plot, Qt::LeftButton, {}, {300, 5});
        QTest::mousePress(stage.plot, Qt::LeftButton, {}, stage.at(0));
        QTest::mouseRelease(stage.plot, Qt::LeftButton, {}, stage.at(2)); // it has left its bar
        QCOMPARE(stage.chosen.size(), std::size_t{3});
    }

    void keysGoFromBarToBar()
    {
        Stage stage;
        stage.plot->setFocus();
        stage.press({Qt::Key_Return}); // on none yet
        QVERIFY(stage.chosen.empty());
        stage.press(
            {Qt::Key_Down, Qt::Key_Enter, Qt::Key_Down, Qt::Key_Return, Qt::Key_Up, Qt::Key_Up, Qt::Key_Return});
        stage.press({Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Return});
        QCOMPARE(stage.chosen, (Places{5, 3, 5, 8}));
    }

    void keysScroll()
    {
        std::vector<std::size_t> many;
        for (std::size_t i = 0; i < 40; ++i)
            many.push_back(i);
        Stage stage(many);
        QVERIFY(stage.plot->height() > stage.view.height());
        QCOMPARE(stage.view.scrolled(), 0);
        stage.plot->setFocus();
        for (int i = 0; i < 40; ++i)
            stage.press({Qt::Key_Down});
        QVERIFY(stage.view.scrolled() > 200);
        QVERIFY(stage.view.marked() == &parameterTable[39]);
    }

    void theMarkStaysWithItsInput()
    {
        Stage stage;
        QTest::mouseMove(stage.plot, stage.at(1));
        QVERIFY(stage.view.marked() == &parameterTable[3]);
        QCOMPARE(stage.plot->cursor().shape(), Qt::PointingHandCursor);
        stage.view.setInputs({3, 5});
        QVERIFY(stage.view.marked() == &parameterTable[3]);
        stage.view.setInputs({5});
        QVERIFY(stage.view.marked() == nullptr);
        QCOMPARE(stage.plot->cursor().shape(), Qt::ArrowCursor);
    }

    void theMarkGoesWithPointerAndFocus()
    {
        Stage stage;
        QTest::mouseMove(stage.plot, stage.at(1));
        QTest::mouseMove(stage.plot, {300, 5});
        QVERIFY(stage.view.marked() == nullptr);
        stage.plot->setFocus();
        stage.press({Qt::Key_Down});
        QVERIFY(stage.view.marked() != nullptr);
        stage.plot->clearFocus();
        QVERIFY(stage.view.marked() == nullptr);
    }

    void theToolTipIsExact()
    {
        Stage stage;
        QHelpEvent help(QEvent::ToolTip, stage.at(2), stage.plot->mapToGlobal(stage.at(2)));
        QCoreApplication::sendEvent(stage.plot, &help);
        QCOMPARE(QToolTip::text(), QStringLiteral("Exactly 8"));
    }

    void noBarsAreNoTrouble()
    {
        Stage stage{std::vector<std::size_t>()};
        stage.plot->setFocus();
        stage.press({Qt::Key_Down, Qt::Key_Return});
        QTest::mouseClick(stage.plot, Qt::LeftButton, {}, {300, 200});
        QVERIFY(stage.chosen.empty() && stage.view.marked() == nullptr);
    }
};

QTEST_MAIN(InputBarsViewTest)
#include "input_bars_view_test.moc"
