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
        check(size);
    }

private:
    static void sizes()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1024, 768), QSize(1280, 800), QSize(1920, 1080)})
            QTest::addRow("%d x %d", size.width(), size.height()) << size;
    }
    void check(QSize size)
    {
        open();
        QStringList all;
        for (const ViewInfo& row : viewTable)
            for (const QString& fault : faults(size, row.view, 1280))
                all << QString::fromLatin1(row.id.data()) + QStringLiteral(", ") + fault;
        QVERIFY2(all.isEmpty(), qPrintable(QLatin1Char('\n') + all.join(u'\n')));
    }
};

QTEST_MAIN(RightToLeftTest)
#include "right_to_left_test.moc"
