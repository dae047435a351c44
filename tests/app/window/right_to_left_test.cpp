// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window/texts_stage.h"

using namespace breakeven;
using namespace breakeven::test;

/// In a window that is read from right to left texts are whole, and none stands on another.
class RightToLeftTest : public TextsStage {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void cleanup()
    {
        close();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void fromRightToLeft_data() { sizes(); }
    void fromRightToLeft()
    {
        QFETCH(const QSize, size);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        open();
        QCOMPARE(countFaults(size), 0);
    }
};

QTEST_MAIN(RightToLeftTest)
#include "right_to_left_test.moc"
