// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/traffic/week_map.h"

#include "tests/support/settle.h"
#include "widgets/text.h"
#include "widgets/theme.h"
#include "widgets/tints.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace breakeven;

namespace {

constexpr Nanoseconds monday = 19'674 * oneDay;
constexpr std::size_t busyHour = 24 + 14; // Tuesday 14:00

/// A week but for its last hour: 10 requests an hour, 1,000 in one, and none in the first.
WeekShape week()
{
    Traffic traffic;
    traffic.requests = 1;
    traffic.hours.start = monday;
    traffic.hours.requests.assign(hoursOfWeek - 1, 10);
    traffic.hours.requests[busyHour] = 1000;
    traffic.hours.requests[0] = 0;
    return *weekShape(traffic);
}

} // namespace

class WeekMapTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_map = std::make_unique<WeekMap>();
        m_map->setPalette(Theme::light().palette());
        m_map->resize(560, m_map->sizeHint().height());
        m_map->setWeek(week(), QStringLiteral("Busy on Tuesdays."));
        m_map->show();
        m_map->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_map.get()));
    }
    void cleanup()
    {
        QToolTip::hideText();
        m_map.reset();
    }

    void eachHourHasItsPlace_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("as narrow as it goes") << 0;
        QTest::newRow("uneven") << 501;
        QTest::newRow("wide") << 1000;
    }
    void eachHourHasItsPlace()
    {
        QFETCH(const int, width);
        m_map->resize(std::max(width, m_map->minimumSizeHint().width()), m_map->height());
        for (std::size_t hour = 0; hour < hoursOfWeek; ++hour) {
            const QRect cell = m_map->cell(hour);
            QVERIFY(cell.width() >= 10 && cell.height() >= 24 && m_map->rect().contains(cell));
            QCOMPARE(m_map->hourAt(cell.center()), std::optional(hour));
            if (hour % hoursOfDay > 0)
                QCOMPARE(cell.left(), m_map->cell(hour - 1).right() + 1);
            if (hour >= hoursOfDay)
                QCOMPARE(cell.top(), m_map->cell(hour - hoursOfDay).bottom() + 1);
        }
        QVERIFY(!m_map->hourAt(QPoint(2, 2)));
    }

    /// In either theme: what is missing looks like no hour that has few.
    void moreRequestsStandOutMore()
    {
        for (const Theme* theme : {&Theme::light(), &Theme::dimmed()}) {
            m_map->setPalette(theme->palette());
            const QImage picture = m_map->grab().toImage();
            const auto color = [&](std::size_t hour) {
                return picture.pixelColor(m_map->cell(hour).topLeft() + QPoint(4, 4));
            };
            QCOMPARE(color(busyHour), theme->accent);
            const double none = contrast(color(0), theme->surface);
            const double few = contrast(color(1), theme->surface);
            const double many = contrast(color(busyHour), theme->surface);
            QVERIFY(1 < none && none < few && few < many && many > 3);
            const QRect last = m_map->cell(hoursOfWeek - 1);
            QVERIFY(picture.copy(last) != picture.copy(m_map->cell(hoursOfWeek - 2)));
        }
    }

    void theHourUnderThePointerIsSaid()
    {
        const QPoint at = m_map->cell(busyHour).center();
        QHelpEvent help(QEvent::ToolTip, at, m_map->mapToGlobal(at));
        QApplication::sendEvent(m_map.get(), &help);
        QVERIFY2(QToolTip::text().contains("Tuesday 14:00 to 15:00, 1,000 requests an hour, 63 times the mean"),
                 qPrintable(QToolTip::text()));
        const QPoint missing = m_map->cell(hoursOfWeek - 1).center();
        QHelpEvent other(QEvent::ToolTip, missing, m_map->mapToGlobal(missing));
        QApplication::sendEvent(m_map.get(), &other);
        QVERIFY(QToolTip::text().contains("Sunday 23:00 to 24:00, not in this log"));
    }

    /// They begin where it is busiest, and go round the week.
    void keysGoFromHourToHour()
    {
        QCOMPARE(m_map->accessibleDescription(), QStringLiteral("Busy on Tuesdays."));
        m_map->setFocus();
        QTest::keyClick(m_map.get(), Qt::Key_Right);
        QVERIFY(m_map->accessibleDescription().startsWith("Tuesday 15:00 to 16:00, 10 requests"));
        QVERIFY(QToolTip::text().contains(m_map->accessibleDescription()));
        QTest::keyClick(m_map.get(), Qt::Key_Up);
        QVERIFY(m_map->accessibleDescription().startsWith("Monday 15:00"));
        QTest::keyClick(m_map.get(), Qt::Key_Up);
        QVERIFY(m_map->accessibleDescription().startsWith("Sunday 15:00"));
        QTest::keyClick(m_map.get(), Qt::Key_Home);
        QTest::keyClick(m_map.get(), Qt::Key_Left);
        QVERIFY(m_map->accessibleDescription().startsWith("Tuesday 13:00"));
        QTest::keyClick(m_map.get(), Qt::Key_Down);
        QVERIFY(m_map->accessibleDescription().startsWith("Wednesday 13:00"));
        m_map->clearFocus();
        QCOMPARE(m_map->accessibleDescription(), QStringLiteral("Busy on Tuesdays."));
    }

    void theFocusIsSeen()
    {
        m_map->clearFocus();
        const QImage before = m_map->grab().toImage();
        m_map->setFocus();
        QVERIFY(m_map->grab().toImage() != before);
    }

private:
    std::unique_ptr<WeekMap> m_map;
};

QTEST_MAIN(WeekMapTest)
#include "week_map_test.moc"
