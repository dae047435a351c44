// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tints.h"

#include "widgets/theme.h"

#include <QTest>

#include <cmath>

using namespace breakeven;

class TintsTest : public QObject {
    Q_OBJECT

private slots:
    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        QVERIFY(std::abs(contrast(QColor(0x0B63C5), Qt::white) - 5.8) < 0.05); // as the design says
    }

    void everyTintHasTheContrastThatIsAskedFor()
    {
        for (const Theme* theme : {&Theme::light(), &Theme::dimmed()})
            for (const OptionInfo& row : optionTable)
                for (const double ratio : {3.0, 4.8, 9.0}) {
                    const double found =
                        contrast(atContrast(theme->look(row.option).color, theme->surface, ratio), theme->surface);
                    QVERIFY2(found >= ratio * 0.999 && found < ratio * 1.03,
                             qPrintable(QStringLiteral("%1 %2").arg(ratio).arg(found)));
                }
    }

    void textIsReadable()
    {
        QCOMPARE(readableOn(Qt::yellow, Qt::white, Qt::black), QColor(Qt::black));
        QCOMPARE(readableOn(Qt::darkBlue, Qt::white, Qt::black), QColor(Qt::white));
    }
};

QTEST_APPLESS_MAIN(TintsTest)
#include "tints_test.moc"
