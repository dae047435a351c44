// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/beside.h"

#include <QDialog>
#include <QScreen>
#include <QTest>

using namespace breakeven;

namespace {

constexpr QRect screen{0, 0, 1280, 800};
constexpr QSize window{400, 300};

} // namespace

class BesideTest : public QObject {
    Q_OBJECT
private slots:
    void places_data()
    {
        QTest::addColumn<QRect>("spot");
        QTest::addColumn<QPoint>("place");
        QTest::newRow("below a bar at the top") << QRect(300, 40, 900, 100) << QPoint(300, 148);
        QTest::newRow("below, moved to the left so that it ends with the screen")
            << QRect(1000, 40, 200, 100) << QPoint(880, 148);
        QTest::newRow("below, in the last row of pixels") << QRect(0, 392, 100, 100) << QPoint(0, 500);
        QTest::newRow("right of a column that begins at the top") << QRect(0, 20, 300, 780) << QPoint(308, 20);
        QTest::newRow("right of a spot at the bottom") << QRect(100, 700, 50, 50) << QPoint(158, 500);
        QTest::newRow("left of a column at the right edge") << QRect(980, 100, 300, 700) << QPoint(572, 100);
        QTest::newRow("above a bar at the bottom") << QRect(0, 600, 1280, 200) << QPoint(0, 292);
        QTest::newRow("over it where it fits nowhere") << QRect(100, 200, 1100, 400) << QPoint(100, 500);
    }
    void places()
    {
        QFETCH(QRect, spot);
        QFETCH(QPoint, place);
        QCOMPARE(beside(spot, window, screen), place);
    }

    void aScreenThatDoesNotBeginAtTheOrigin()
    {
        QCOMPARE(beside(screen.translated(1280, 100), window, screen.translated(1280, 100)), QPoint(1280, 600));
        QCOMPARE(beside(QRect(1290, 110, 50, 20), window, screen.translated(1280, 100)), QPoint(1290, 138));
    }

    void aWindowLargerThanTheScreenShowsItsTop()
    {
        QCOMPARE(beside(QRect(600, 300, 10, 10), QSize(2000, 1000), screen), QPoint(0, 0));
    }

    /// The top of the window stays in sight.
    void aDialogStandsAtTheFootOfTheWindow()
    {
        QWidget window;
        window.setGeometry(20, 10, 700, 500);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QDialog dialog(&window);
        dialog.resize(300, 200);
        presentAtFoot(dialog, window);
        QVERIFY(dialog.isVisible());
        QCOMPARE(dialog.pos(), QPoint(20 + 700 - 300 - 8 - 8, 10 + 500 - 200 - 36 - 8));
        dialog.move(0, 0); // by a person
        presentAtFoot(dialog, window);
        QCOMPARE(dialog.pos(), QPoint(0, 0));
    }

    void aDialogIsMovedOnlyWhenItOpens()
    {
        QWidget spot;
        spot.setGeometry(100, 60, 200, 40);
        spot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&spot));
        QDialog dialog(&spot);
        dialog.resize(200, 150);
        presentBeside(dialog, spot);
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.frameGeometry().top() > spot.mapToGlobal(QPoint(0, spot.height())).y());
        QCOMPARE(dialog.frameGeometry().left(), spot.mapToGlobal(QPoint(0, 0)).x());

        dialog.move(20, 300);
        presentBeside(dialog, spot);
        QCOMPARE(dialog.pos(), QPoint(20, 300));
    }
};

QTEST_MAIN(BesideTest)
#include "beside_test.moc"
