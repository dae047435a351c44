// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/ranges/ranges_foot.h"

#include "tests/support/painted_texts.h"
#include "widgets/theme.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

class RangesFootTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    /// In a column that is too narrow for both, as many languages make it, one stands over the other.
    void bothButtonsAreWhole_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("beside");
        QTest::newRow("wide") << 320 << true;
        QTest::newRow("narrow") << 180 << false;
    }
    void bothButtonsAreWhole()
    {
        QFETCH(const int, width);
        QFETCH(const bool, beside);
        RangesFoot foot(8, nullptr);
        foot.setAnyRanges(true);
        foot.setFixedWidth(width);
        foot.show();
        foot.adjustSize();
        const std::vector<PaintedText> texts = paintedTexts(foot);
        QCOMPARE(texts.size(), std::size_t{2});
        QCOMPARE(cutTexts(foot, texts).join(u' ') + overlappingTexts(texts).join(u' '), QString());
        QCOMPARE(texts[0].ink.top() == texts[1].ink.top(), beside);
    }
};

QTEST_MAIN(RangesFootTest)
#include "ranges_foot_test.moc"
