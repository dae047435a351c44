// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/report_chart.h"

#include "tests/widgets/report/ink.h"
#include "widgets/theme.h"

#include <QRegularExpression>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

class ReportChartTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void aChartStaysInItsPlaceAndLeavesThePainterAsItWas()
    {
        QImage paper(500, 400, QImage::Format_RGB32);
        paper.fill(Qt::white);
        paintWithCharts(paper, m_evaluation, Theme::light(), [](QPainter& painter, const ChartDrawer& draw) {
            draw({100, 50, 300, 200}, View::BreakEven);
            painter.fillRect(QRectF(0, 0, 500, 10), Qt::red);
        });
        QCOMPARE(ink(paper, Qt::red), QRect(0, 0, 500, 10));
        const QRect chart = ink(paper.copy(0, 10, 500, 390)).translated(0, 10);
        QVERIFY(QRect(100, 50, 300, 200).contains(chart));
        QVERIFY(chart.width() > 250 && chart.height() > 150);
    }

    void aViewIsDrawnInItsTheme()
    {
        const auto picture = [this](View view, const Theme& theme) {
            QImage paper(300, 200, QImage::Format_RGB32);
            paper.fill(Qt::white);
            paintWithCharts(paper, m_evaluation, theme, [view](QPainter&, const ChartDrawer& draw) {
                draw({0, 0, 300, 200}, view);
            });
            return paper;
        };
        const QImage image = picture(View::BreakEven, Theme::light());
        QVERIFY(image == picture(View::BreakEven, Theme::light()));
        QVERIFY(image != picture(View::OverTime, Theme::light()));
        QVERIFY(image != picture(View::BreakEven, Theme::dimmed()));
        QVERIFY(!ink(image, Theme::light().look(Option::RentedGpu).color).isEmpty());
        QVERIFY(picture(View::BreakEven, Theme::dimmed()).pixel(0, 0) == qRgb(255, 255, 255)); // no ground of its own
    }

    void aFileHasItsSizeItsTextAndIdsOfItsOwn()
    {
        const QString svg = QString::fromUtf8(
            reportChartSvg({410, 300}, m_evaluation, View::BreakEven, Theme::light(), QStringLiteral("mine-")));
        QVERIFY2(svg.contains(QStringLiteral("viewBox=\"0 0 410 300\"")), qPrintable(svg.left(400)));
        QVERIFY(svg.contains(QStringLiteral("<text")));
        static const QRegularExpression id(QStringLiteral(" id=\"([^\"]*)\""));
        int count = 0;
        for (auto it = id.globalMatch(svg); it.hasNext(); ++count) {
            const QString found = it.next().captured(1);
            QVERIFY2(found.startsWith(QStringLiteral("mine-")), qPrintable(found));
        }
        QVERIFY(count > 0);
    }

private:
    Evaluation m_evaluation = evaluate({});
};

QTEST_MAIN(ReportChartTest)
#include "report_chart_test.moc"
