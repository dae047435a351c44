// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/traffic/traffic_plot.h"

#include <QLocale>
#include <QSet>
#include <QTest>
#include <qcustomplot.h>

using namespace breakeven;

/// Traffic over time as it is drawn.
class TrafficPlotTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void datesAreInTheProgramsLanguage();
    void stepsAreToldApart();
    void labelsAreDistinct_data();
    void labelsAreDistinct();

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

void TrafficPlotTest::labelsAreDistinct_data()
{
    QTest::addColumn<int>("windows");
    QTest::addColumn<qint64>("step");
    for (const int windows : {1, 2, 3, 5, 10, 60, 200, 360})
        QTest::addRow("%d minutes", windows) << windows << qint64{oneMinute};
    for (const int windows : {7, 24, 71, 73, 96, 200, 500})
        QTest::addRow("%d hours", windows) << windows << qint64{oneHour};
    for (const int windows : {1, 2, 4, 30, 400})
        QTest::addRow("%d days", windows) << windows << qint64{oneDay};
}

void TrafficPlotTest::labelsAreDistinct()
{
    QFETCH(const int, windows);
    QFETCH(const qint64, step);
    for (const bool relative : {false, true})
        for (const int width : {400, 640, 1200}) {
            Traffic traffic;
            traffic.relative = relative;
            traffic.series.start = relative ? 0 : 1'740'960'000 * oneSecond;
            traffic.series.step = step;
            traffic.series.load.assign(static_cast<std::size_t>(windows), 10);
            TrafficPlot plot;
            plot.resize(width, 150);
            plot.setTraffic(traffic);
            static_cast<void>(plot.grab());
            const QCPAxis& axis = *plot.findChild<QCustomPlot*>()->xAxis;
            const QVector<QString> labels = axis.tickVectorLabels();
            const QFontMetrics metrics(axis.tickLabelFont());
            for (qsizetype i = 1; i < labels.size(); ++i) {
                const double apart =
                    axis.coordToPixel(axis.tickVector()[i]) - axis.coordToPixel(axis.tickVector()[i - 1]);
                QVERIFY2(apart >
                             (metrics.horizontalAdvance(labels[i - 1]) + metrics.horizontalAdvance(labels[i])) / 2.0,
                         qPrintable(labels.join(u' ')));
            }
            QVERIFY2(labels.size() > 1, qPrintable(labels.join(u' ')));
            QVERIFY2(QSet<QString>(labels.begin(), labels.end()).size() == labels.size(),
                     qPrintable(labels.join(u' ')));
        }
}

QTEST_MAIN(TrafficPlotTest)
#include "traffic_plot_test.moc"
