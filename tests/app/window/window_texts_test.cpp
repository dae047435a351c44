// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/column_edge.h"
#include "tests/app/window/texts_stage.h"
#include "widgets/charts/view_tabs.h"
#include "widgets/inputs/input_panel.h"

#include <QAbstractButton>

using namespace breakeven;
using namespace breakeven::test;

/// What the window says in each view and size is whole, and nothing stands on anything else.
class WindowTextsTest : public TextsStage {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }

    void isWholeAndApart_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<View>("view");
        for (const QSize size :
             {QSize(1024, 768), QSize(1280, 800), QSize(1920, 1080), QSize(3840, 2160), halfOfAScreen})
            for (const ViewInfo& row : viewTable)
                QTest::addRow("%s, %d x %d", std::string(row.id).c_str(), size.width(), size.height())
                    << size << row.view;
    }
    void isWholeAndApart()
    {
        QFETCH(QSize, size);
        QFETCH(View, view);
        const QStringList found = faults(size, view, 1280);
        QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(u'\n')));
    }

    /// Texts at 200 and 250 % of a window of 1280 x 800. Tabs have buttons to scroll them.
    void whenZoomedTheAnswerAndTheInputsAreWhole_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<View>("view");
        for (const QSize size : {QSize(640, 400), QSize(512, 320)})
            for (const ViewInfo& row : viewTable)
                QTest::addRow("%s, %d x %d", std::string(row.id).c_str(), size.width(), size.height())
                    << size << row.view;
    }
    void whenZoomedTheAnswerAndTheInputsAreWhole()
    {
        QFETCH(QSize, size);
        QFETCH(View, view);
        for (const Scenario& scenario : scenarios(view)) {
            document().start(scenario);
            part<ChartCard>().setView(view);
            m_window->resize(size);
            settleView(view);
            if (part<ChartCard>().minimumSizeHint().width() > size.width() - 60)
                continue; // it can be scrolled to
            QCOMPARE(scrolledSideways(), QString());
            constexpr int bar = 10; // to scroll with, which it needs no more where all is seen at once
            m_window->resize(size.width() - bar, 3000);
            settleView(view);
            std::vector<PaintedText> texts = paintedTexts(*m_window);
            std::erase_if(texts, [this](const PaintedText& text) {
                return isBeside(part<ChartCard>(), text) || isBeside(part<ViewTabs>(), text);
            });
            QVERIFY(texts.size() > 40);
            const QStringList faults = cutTexts(*m_window, texts) + overlappingTexts(texts);
            QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(u'\n')));
        }
    }

    /// However narrow somebody drags the column.
    void theNarrowestColumnCutsNoValue()
    {
        document().start(ranged(findPreset("support-ticket-triage")->scenario));
        named<QAbstractButton>("tier_all").click();
        m_window->resize(1280, 6000);
        auto* edge = m_window->findChild<ColumnEdge*>();
        QTest::mousePress(edge, Qt::LeftButton, {}, {2, 300});
        QTest::mouseMove(edge, {-300, 300});
        QTest::mouseRelease(edge, Qt::LeftButton, {}, {-300, 300});
        settle();
        auto& panel = part<InputPanel>();
        QCOMPARE(panel.width(), ColumnEdge::narrowest);
        QCOMPARE(scrolledSideways(), QString());
        const std::vector<PaintedText> texts = paintedTexts(panel);
        QVERIFY(texts.size() > 200);
        for (const PaintedText& text : texts)
            QVERIFY2(text.ink.right() < panel.width(), qPrintable(text.text));
        QTest::mouseDClick(edge, Qt::LeftButton, {}, {2, 300}); // it is kept
    }

private:
    static constexpr QSize halfOfAScreen{960, 540}; ///< of 1920 x 1080, at 200 %

    /// Whether it stands in the part's row, or would if that were scrolled.
    [[nodiscard]] bool isBeside(const QWidget& part, const PaintedText& text) const
    {
        const int top = part.mapTo(m_window.get(), QPoint()).y();
        return text.ink.top() >= top && text.ink.bottom() <= top + part.height();
    }
};

QTEST_MAIN(WindowTextsTest)
#include "window_texts_test.moc"
