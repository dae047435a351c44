// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/traffic_plot.h"

#include <QLocale>
#include <QtTest>

using namespace breakeven;

/// Traffic over time as it is drawn.
class TrafficPlotTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void datesAreInTheProgramsLanguage();
    void stepsAreToldApart();

private:
    /// Two days of March by the hour, the last of them with that load.
    [[nodiscard]] static QImage picture(double last)
    {
        Traffic traffic;
        traffic.series.start = 1'740'960'000 * oneSecond;
        traffic.series.step = oneHour;
        traffic.series.load.assign(48, 10);
        traffic.series.load.back() = last;
        TrafficPlot plot;
        plot.resize(640, 150);
        plot.setTraffic(traffic);
        return plot.grab().toImage();
    }
};

void TrafficPlotTest::datesAreInTheProgramsLanguage()
{
    QLocale::setDefault(QLocale::c());
    const QImage english = picture(10);
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(QLocale().monthName(3, QLocale::ShortFormat).left(2), QStringLiteral("Mä"));
    QVERIFY(picture(10) == english);
}

void TrafficPlotTest::stepsAreToldApart()
{
    QVERIFY(!picture(10).isNull() && picture(10) == picture(10) && picture(10) != picture(3));
}

QTEST_MAIN(TrafficPlotTest)
#include "traffic_plot_test.moc"
