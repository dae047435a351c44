// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict/key_figure_strip.h"

#include "core/words/english.h"
#include "core/words/phrases.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace breakeven;

namespace {

Message count(double number)
{
    return asMessage(Quantity::fullCount(number));
}

/// Two figures that can be explained, and between them one that can't.
std::vector<KeyFigure> figures(double first = 1)
{
    const ExplainedFigure how{Option::RentedGpu, Explainable::Total};
    return {{"a", count(first), {"measure.gpus(count)", Quantity::fullCount(2)}, count(111), first, how},
            {"b", count(2), {"measure.servers(count)", Quantity::fullCount(3)}, count(222), 2, {}},
            {"c", count(3), {"measure.months(count)", Quantity::fullCount(4)}, count(333), 3, how}};
}

/// Where a point leads: the tool tip's text.
QString tipAt(KeyFigureStrip& strip, int x)
{
    QToolTip::hideText();
    QHelpEvent help(QEvent::ToolTip, {x, 5}, strip.mapToGlobal(QPoint(x, 5)));
    QApplication::sendEvent(&strip, &help);
    return QToolTip::text();
}

/// The first pixel of each column, as tool tips tell it.
QList<int> columns(KeyFigureStrip& strip)
{
    QList<int> starts;
    QString before;
    for (int x = 0; x < strip.width(); ++x)
        if (const QString tip = tipAt(strip, x); tip != std::exchange(before, tip) && !tip.isEmpty())
            starts << x;
    return starts;
}

} // namespace

class KeyFigureStripTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void saysWhatStandsThere()
    {
        KeyFigureStrip strip;
        strip.resize(600, KeyFigureStrip::heightFor(false));
        strip.setFigures(figures());
        QCOMPARE(strip.text(), QStringLiteral("1 2 GPUs\n2 3 servers\n3 4 months"));
        QCOMPARE(strip.accessibleName(), QStringLiteral("1 2 GPUs, 2 3 servers, 3 4 months"));
        QVERIFY(tipAt(strip, 2).contains(QLatin1String("111")));
    }

    void columnsKeepTheirPlaceWhileDigitsChange()
    {
        KeyFigureStrip strip;
        strip.resize(600, KeyFigureStrip::heightFor(false));
        strip.show();
        QList<int> before;
        for (const double first : {1'000'000, 8'888'888, 99'999}) {
            strip.setFigures(figures(first));
            const QList<int> starts = columns(strip);
            QCOMPARE(starts.size(), 3);
            for (int i = 0; i < 3; ++i) // beside gaps of 28 pixels, columns are as wide as whole steps
                QCOMPARE((starts[i] - 28 * i) % 12, 0);
            QVERIFY(before.isEmpty() || first < 1e6 || starts == before);
            before = starts;
        }
    }

    void aFigureThatCanBeExplainedLeadsThere()
    {
        KeyFigureStrip strip;
        strip.resize(600, KeyFigureStrip::heightFor(false));
        strip.show();
        strip.setFigures(figures());
        QSignalSpy wanted(&strip, &KeyFigureStrip::explanationWanted);
        const QList<int> starts = columns(strip);
        for (const int start : starts)
            QTest::mouseClick(&strip, Qt::LeftButton, {}, {start + 2, 10});
        QCOMPARE(wanted.size(), 2);
    }

    void aFigureThatAsksForRangesLeadsToThem()
    {
        KeyFigureStrip strip;
        strip.resize(600, KeyFigureStrip::heightFor(false));
        strip.show();
        std::vector<KeyFigure> asking = figures();
        asking[1].asksForRanges = true;
        strip.setFigures(figures()); // nothing else is new
        strip.setFigures(asking);
        QSignalSpy wanted(&strip, &KeyFigureStrip::rangesWanted);
        QSignalSpy explained(&strip, &KeyFigureStrip::explanationWanted);
        QTest::mouseClick(&strip, Qt::LeftButton, {}, {columns(strip)[1] + 2, 10});
        QCOMPARE(wanted.size(), 1);
        strip.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&strip, Qt::Key_Right);
        QTest::keyClick(&strip, Qt::Key_Return);
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(explained.size(), 0);
    }

    void littleRoomWrapsCaptionsAndThenAllIsSmaller()
    {
        KeyFigureStrip strip;
        strip.show();
        strip.setFigures(figures());
        strip.resize(600, KeyFigureStrip::heightFor(false));
        QCOMPARE(strip.columns().back().caption.lines.size(), 1);
        const int right = columns(strip).constLast();
        strip.resize(150, strip.height());
        QCOMPARE(strip.columns().back().caption.lines, QStringList({QStringLiteral("4"), QStringLiteral("months")}));
        QVERIFY(columns(strip).constLast() < right);
        const int size = strip.columns().back().caption.font.pixelSize();
        strip.resize(130, strip.height());
        QVERIFY(strip.columns().back().caption.font.pixelSize() < size);
    }

    void narrowCaptionsAreOneLineHigher()
    {
        QVERIFY(KeyFigureStrip::heightFor(true) > KeyFigureStrip::heightFor(false));
        QVERIFY(KeyFigureStrip::captionMiddle() < KeyFigureStrip::heightFor(false));
        KeyFigureStrip strip;
        strip.resize(190, KeyFigureStrip::heightFor(true));
        strip.show();
        std::vector<KeyFigure> lengthy = figures();
        for (KeyFigure& figure : lengthy)
            figure.caption = verbatim("of such a very long kind");
        strip.setFigures(lengthy);
        const int size = strip.columns().back().caption.font.pixelSize();
        strip.setNarrow(true); // three lines are narrower than two
        QVERIFY(strip.columns().back().caption.font.pixelSize() > size);
        QCOMPARE(strip.columns().back().caption.lines.size(), 3);
    }

    void noFiguresAreNoTrouble()
    {
        KeyFigureStrip strip;
        strip.setFigures(figures());
        strip.setFigures({});
        strip.resize(10, 10);
        QCOMPARE(strip.text(), QString());
        QVERIFY(tipAt(strip, 2).isEmpty());
        QTest::mouseClick(&strip, Qt::LeftButton, {}, {2, 2});
    }
};

QTEST_MAIN(KeyFigureStripTest)
#include "key_figure_strip_test.moc"
