// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenting/state_bar.h"

#include "tests/support/painted_texts.h"
#include "widgets/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

class StateBarTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void aClickGoesToAState()
    {
        StateBar bar;
        bar.setStates({"today", "with caching", "own hardware"});
        bar.resize(900, bar.sizeHint().height());
        bar.show();
        const QSignalSpy followed(&bar, &StateBar::followed);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, {300, 15});
        QCOMPARE(followed.at(0).at(0).value<std::size_t>(), std::size_t{1});
        QTest::mouseClick(&bar, Qt::LeftButton, {}, {880, 15}); // beside them
        QCOMPARE(followed.size(), qsizetype(1));
        bar.setCurrent(1);
        QCOMPARE(bar.accessibleDescription(), QString("with caching"));
        bar.setCurrent(std::nullopt);
        QVERIFY(bar.accessibleDescription().isEmpty());
    }

    /// Its end says it, so the name is cut before it.
    void oneThatWasChangedSaysSo()
    {
        StateBar bar;
        bar.setStates({"today", "a state with a name that is much too long for its room"});
        bar.resize(900, bar.sizeHint().height());
        bar.setCurrent(0);
        const QImage before = bar.grab().toImage();
        bar.setChanged("today, changed");
        const std::vector<PaintedText> changed = paintedTexts(bar);
        QCOMPARE(changed.front().text, QString("today, changed"));
        QCOMPARE(bar.accessibleDescription(), QString("today, changed"));
        const QPoint ground(200, 15);
        QVERIFY(bar.grab().toImage().pixelColor(ground) != before.pixelColor(ground));
        bar.setCurrent(1);
        QCOMPARE(paintedTexts(bar).front().text, QString("today"));
        bar.setChanged("a state with a name that is much too long for its room, changed");
        QVERIFY(paintedTexts(bar).at(1).text.endsWith("changed"));
    }

    /// Short ones don't keep room that another one needs.
    void fiveNamesAreWhole()
    {
        StateBar bar;
        const QStringList names{"Today", "With prompt caching", "GPUs at $2", "Own hardware, three years", "Both"};
        bar.setStates(names);
        bar.resize(608, bar.sizeHint().height());
        bar.setCurrent(3);
        QStringList seen;
        for (const PaintedText& text : paintedTexts(bar))
            seen << text.text;
        QCOMPARE(seen, names);
    }

    void manyHaveRoom()
    {
        StateBar bar;
        QStringList names;
        for (int i = 0; i < 12; ++i)
            names << QStringLiteral("a rather long name of state %1").arg(i);
        bar.setStates(names);
        bar.resize(900, bar.sizeHint().height());
        const std::vector<PaintedText> texts = paintedTexts(bar);
        QCOMPARE(texts.size(), std::size_t{12});
        QVERIFY(overlappingTexts(texts).isEmpty());
        for (const PaintedText& text : texts)
            QVERIFY(bar.rect().contains(text.ink.toAlignedRect()));
    }
};

QTEST_MAIN(StateBarTest)
#include "state_bar_test.moc"
