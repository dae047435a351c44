// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/view_tabs.h"

#include "tests/support/painted_texts.h"
#include "tests/support/settle.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

int widthOf(View view, int pixels = 13)
{
    return QFontMetrics(textFont(pixels, QFont::Medium)).horizontalAdvance(toQString(info(view).name));
}

int widthOfAllNames(int pixels = 13)
{
    int sum = 0;
    for (const ViewInfo& row : viewTable)
        sum += widthOf(row.view, pixels);
    return sum;
}

} // namespace

class ViewTabsTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void aClickChoosesAView()
    {
        ViewTabs tabs;
        tabs.resize(1400, 34);
        tabs.show();
        QSignalSpy chosen(&tabs, &ViewTabs::viewChosen);
        for (const View view : {View::Map, View::Advice, View::BreakEven}) {
            QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(static_cast<int>(view)).center());
            QCOMPARE(chosen.last()[0].value<View>(), view);
        }
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(0).center()); // it is chosen
        QCOMPARE(chosen.count(), 3);
    }

    void theKeysGoFromOneToTheNext()
    {
        ViewTabs tabs;
        tabs.show();
        QSignalSpy chosen(&tabs, &ViewTabs::viewChosen);
        QTest::keyClick(&tabs, Qt::Key_Right);
        QCOMPARE(chosen.last()[0].value<View>(), View::OverTime);
        QTest::keyClick(&tabs, Qt::Key_Left);
        QCOMPARE(chosen.last()[0].value<View>(), View::BreakEven);
    }

    void whatTheProgramChoosesIsNoSignal()
    {
        ViewTabs tabs;
        QSignalSpy chosen(&tabs, &ViewTabs::viewChosen);
        tabs.setView(View::Compare);
        QCOMPARE(tabs.currentIndex(), static_cast<int>(View::Compare));
        QCOMPARE(tabs.tabText(tabs.currentIndex()), toQString(info(View::Compare).name));
        QCOMPARE(chosen.count(), 0);
    }

    void namesComeCloserTogetherWhereThereIsLittleRoom_data()
    {
        QTest::addColumn<int>("perTab"); // more than the names take
        QTest::addColumn<int>("gap");
        QTest::newRow("much room") << 60 << 20;
        QTest::newRow("just enough") << 20 << 20;
        QTest::newRow("less") << 15 << 15;
        QTest::newRow("just enough for the largest") << 10 << 10;
    }
    void namesComeCloserTogetherWhereThereIsLittleRoom()
    {
        QFETCH(const int, perTab);
        QFETCH(const int, gap);
        ViewTabs tabs;
        tabs.resize(widthOfAllNames() + perTab * static_cast<int>(viewTable.size()), 34);
        tabs.show();
        settle();
        for (const ViewInfo& row : viewTable)
            QCOMPARE(tabs.tabRect(static_cast<int>(row.view)).width(), widthOf(row.view) + gap);
    }

    /// Beside the smallest text in which they fit with a gap of 10.
    void namesBecomeSmallerBeforeOneDoesNotFit_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("pixels");
        const int gaps = 10 * static_cast<int>(viewTable.size());
        QTest::newRow("the largest fits") << widthOfAllNames(13) + gaps << 13;
        QTest::newRow("just not") << widthOfAllNames(13) + gaps - 1 << 12;
        QTest::newRow("nor the next") << widthOfAllNames(12) + gaps - 1 << 11;
        QTest::newRow("the least window") << 680 << 11; // of 1024 pixels
        QTest::newRow("less than the smallest") << widthOfAllNames(11) - 40 << 11;
    }
    void namesBecomeSmallerBeforeOneDoesNotFit()
    {
        QFETCH(const int, width);
        QFETCH(const int, pixels);
        ViewTabs tabs;
        tabs.resize(width, 34);
        tabs.show();
        settle();
        const int gap = std::clamp((width - widthOfAllNames(pixels)) / static_cast<int>(viewTable.size()), 10, 20);
        int all = 0;
        for (const ViewInfo& row : viewTable) {
            QCOMPARE(tabs.tabRect(static_cast<int>(row.view)).width(), widthOf(row.view, pixels) + gap);
            all += widthOf(row.view, pixels) + gap;
        }
        QCOMPARE(all <= width, width >= widthOfAllNames(11) + 10 * static_cast<int>(viewTable.size()));
    }

    /// As in a narrow window in Portuguese: what is seen is whole, and each is seen once it is chosen.
    void whereTheyDoNotFitTheyAreScrolled()
    {
        ViewTabs tabs;
        tabs.resize(widthOfAllNames(11) * 2 / 3, 34);
        tabs.show();
        settle();
        std::set<QString> seen;
        for (const ViewInfo& row : viewTable) {
            QTest::qWait(1);
            const std::vector<PaintedText> texts = paintedTexts(tabs);
            QVERIFY(texts.size() < viewTable.size());
            QCOMPARE(cutTexts(tabs, texts).join("; "), QString());
            for (const PaintedText& text : texts)
                seen.insert(text.text);
            QVERIFY2(
                std::ranges::any_of(texts, [&](const PaintedText& text) { return text.text == toQString(row.name); }),
                row.name.data());
            QTest::keyClick(&tabs, Qt::Key_Right);
        }
        QCOMPARE(seen.size(), viewTable.size());
    }

    void theChosenOneIsUnderlined()
    {
        ViewTabs tabs;
        tabs.setPalette(Theme::light().palette());
        tabs.resize(1400, 34);
        tabs.setView(View::Map);
        const QImage picture = tabs.grab().toImage();
        for (const ViewInfo& row : viewTable) {
            const QColor under = picture.pixelColor(tabs.tabRect(static_cast<int>(row.view)).left() + 4, 33);
            QCOMPARE(under, row.view == View::Map ? Theme::light().accent : Theme::light().line);
        }
    }
};

QTEST_MAIN(ViewTabsTest)
#include "view_tabs_test.moc"
