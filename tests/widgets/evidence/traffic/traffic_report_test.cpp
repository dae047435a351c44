// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/traffic/traffic_report.h"

#include "core/words/english.h"
#include "core/words/phrases.h"
#include "tests/support/log_files.h"
#include "widgets/text.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

class TrafficReportTest : public QObject {
    Q_OBJECT

private slots:
    void aLogsFiguresStandUnderEachOther()
    {
        const Traffic traffic = log("2024-01-01 00:00:00,5,6\n2024-01-01 01:00:00,7,8\n");
        TrafficReport report;
        report.setTraffic(traffic);
        QCOMPARE(figures(report).size(), static_cast<qsizetype>(trafficFigures(traffic).size()));
        QCOMPARE(figures(report)[2], QStringLiteral("mean 6, median 6, 95th percentile 7"));
        QVERIFY(texts(report).contains(toQString(seriesTitle(traffic.series))));
        report.setTraffic(log("2024-01-01 00:00:00,9,6\n2024-01-01 01:00:00,9,8\n")); // in place of those before
        QCOMPARE(figures(report).size(), static_cast<qsizetype>(trafficFigures(traffic).size()));
        QCOMPARE(figures(report)[2], QStringLiteral("mean 9, median 9, 95th percentile 9"));
    }

    void brokenRowsAreListedOnlyWhereThereAreAny()
    {
        TrafficReport report;
        const auto* list = report.findChild<QPlainTextEdit*>(QStringLiteral("skipped_lines"));
        Traffic traffic = log("2024-01-01,5,6\noops\n2024-01-02,5,6\n");
        report.setTraffic(traffic);
        QVERIFY(!list->isHidden());
        QCOMPARE(list->toPlainText(), QStringLiteral("Line 3: has 1 column instead of 3"));
        QVERIFY(texts(report).contains(QStringLiteral("Rows that could not be read")));
        traffic.skipped = 3;
        report.setTraffic(traffic);
        QCOMPARE(list->toPlainText().split('\n').size(), 2); // and how many there are more
        report.setTraffic(log("2024-01-01,5,6\n2024-01-02,5,6\n"));
        QVERIFY(list->isHidden());
        QVERIFY(!texts(report).contains(QStringLiteral("Rows that could not be read")));
    }

    void notesTakeNoRoomWhereThereAreNone()
    {
        TrafficReport report;
        const auto* notes = report.findChild<QLabel*>(QStringLiteral("traffic_notes"));
        Traffic traffic = log("2024-01-01,5,6\n2024-01-02,5,6\n");
        traffic.notes = {verbatim("One."), verbatim("Another.")};
        report.setTraffic(traffic);
        QCOMPARE(notes->text(), QStringLiteral("One.\nAnother."));
        QVERIFY(!notes->isHidden());
        traffic.notes.clear();
        report.setTraffic(traffic);
        QVERIFY(notes->isHidden());
    }

    void theWeekIsOneClickAway()
    {
        TrafficReport report;
        Traffic traffic = log("2024-01-01 00:00:00,5,6\n2024-01-09 01:00:00,7,8\n");
        report.setTraffic(traffic);
        report.show();
        QVERIFY(QTest::qWaitForWindowExposed(&report));
        const auto* map = report.findChild<QWidget*>(QStringLiteral("week_map"));
        const auto* words = report.findChild<QLabel*>(QStringLiteral("week_words"));
        QVERIFY(!map->isVisible() && report.findChild<QWidget*>(QStringLiteral("traffic_plot"))->isVisible());
        QTest::mouseClick(report.findChild<QAbstractButton*>(QStringLiteral("view_week")), Qt::LeftButton);
        QVERIFY(map->isVisible() && words->isVisible());
        QVERIFY(words->text().startsWith("Busiest: Monday 0:00 to 1:00, 0.5 requests an hour"));
        QCOMPARE(map->accessibleDescription(), words->text());
        traffic.relative = true; // without dates
        report.setTraffic(traffic);
        QVERIFY(!map->isVisible() && words->text().endsWith("on no day of the week."));
    }

private:
    [[nodiscard]] Traffic log(const std::string& rows) const
    {
        return m_files.read("TIMESTAMP,ContextTokens,GeneratedTokens\n" + rows);
    }
    static QStringList figures(const TrafficReport& report)
    {
        QStringList all;
        for (int i = 0;; ++i) {
            const auto* label = report.findChild<QLabel*>(QStringLiteral("figure_%1").arg(i));
            if (label == nullptr)
                return all;
            all << label->text();
        }
    }
    /// Of all labels that take room.
    static QStringList texts(const TrafficReport& report)
    {
        QStringList all;
        for (const QLabel* label : report.findChildren<QLabel*>())
            if (!label->isHidden())
                all << label->text();
        return all;
    }

    LogFiles m_files;
};

QTEST_MAIN(TrafficReportTest)
#include "traffic_report_test.moc"
