// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/chart_picture.h"

#include <QTest>

using namespace breakeven;

class ChartPictureTest : public QObject {
    Q_OBJECT

private slots:
    void aPictureThatCouldNotBeMadeGivesNoBytes() { QVERIFY(pngBytes(QImage()).isEmpty()); }

    void thePngHoldsThePicture()
    {
        QImage picture(3, 2, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QCOMPARE(QImage::fromData(pngBytes(picture), "PNG").convertToFormat(QImage::Format_RGB32), picture);
    }
};

QTEST_MAIN(ChartPictureTest)
#include "chart_picture_test.moc"
