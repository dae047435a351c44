// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/svg_device.h"

#include <QPainter>
#include <QTest>

using namespace breakeven;

class SvgDeviceTest : public QObject {
    Q_OBJECT

private slots:
    void itsUnitsAre96ToAnInch()
    {
        const SvgDevice device({960, 47.2}, {}, SvgText::AsText);
        QCOMPARE(device.width(), 960);
        QCOMPARE(device.height(), 48); // nothing is cut
        QCOMPARE(device.widthMM(), 254);
        QCOMPARE(device.heightMM(), 12); // 47.2 / 96 of 25.4
        QCOMPARE(QSize(device.logicalDpiX(), device.logicalDpiY()), QSize(96, 96));
        QCOMPARE(QSize(device.physicalDpiX(), device.physicalDpiY()), QSize(96, 96));
        QCOMPARE(device.devicePixelRatioF(), 1.0);
        QCOMPARE(device.depth(), 24);
    }

    void whatIsPaintedIsInTheFile()
    {
        SvgDevice device({96, 48}, QStringLiteral("A & B"), SvgText::AsText, QStringLiteral("first-"));
        QPainter painter(&device);
        QVERIFY(painter.isActive());
        painter.setClipRect(QRectF(1, 1, 20, 20));
        painter.fillRect(QRectF(0, 0, 50, 50), Qt::red);
        painter.end();
        const QByteArray file = device.bytes();
        QVERIFY(file.contains("width=\"1in\" height=\"0.5in\" viewBox=\"0 0 96 48\""));
        QVERIFY(file.contains("<title>A &amp; B</title>"));
        QVERIFY(file.contains("fill=\"#ff0000\""));
        QVERIFY(file.contains("id=\"first-") && file.contains("url(#first-"));
    }
};

QTEST_MAIN(SvgDeviceTest)
#include "svg_device_test.moc"
