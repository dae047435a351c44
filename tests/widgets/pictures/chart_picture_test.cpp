// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/chart_picture.h"
#include "widgets/pictures/picture_texts.h"

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

    void theFootnoteNamesWhatTheFocusDependsOn()
    {
        Scenario scenario;
        scenario.asOf = "2026-11-21";
        const QStringList items = assumptions(scenario);
        QCOMPARE(items.constFirst(), QStringLiteral("Figures as of 2026-11-21"));
        QVERIFY(items.contains(QStringLiteral("Input tokens per request 1,200")));
        QVERIFY(items.contains(QStringLiteral("GPU rate $0.86 /hour")));
        QVERIFY(!items.contains(QStringLiteral("hybrid on rented GPUs")));
        scenario.focus = Option::Hybrid;
        QVERIFY(assumptions(scenario).contains(QStringLiteral("hybrid on rented GPUs")));
        QVERIFY(assumptions(scenario).contains(QStringLiteral("Routed to small model 80 %")));
    }
};

QTEST_MAIN(ChartPictureTest)
#include "chart_picture_test.moc"
