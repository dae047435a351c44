// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/rows/date_order.h"

#include <QTest>

using namespace breakeven;

Q_DECLARE_METATYPE(breakeven::DateOrder)

class DateOrderTest : public QObject {
    Q_OBJECT

private slots:
    void orders_data()
    {
        QTest::addColumn<QStringList>("times");
        QTest::addColumn<DateOrder>("order");
        QTest::newRow("no slashes") << QStringList{"2026-13-01"} << DateOrder::Unknown;
        QTest::newRow("either") << QStringList{"03/04/2026 10:00", "11/12/2026 10:00"} << DateOrder::Unknown;
        QTest::newRow("the second is a day")
            << QStringList{"03/04/2026 10:00", "03/13/2026 10:00"} << DateOrder::MonthFirst;
        QTest::newRow("the first is a day")
            << QStringList{"03/04/2026 10:00", "31/01/2026 10:00"} << DateOrder::DayFirst;
        QTest::newRow("both") << QStringList{"13/04/2026 10:00", "04/13/2026 10:00"} << DateOrder::Unknown;
        QTest::newRow("what is no time says nothing")
            << QStringList{"99/99/9999", "n/a", "13/04/2026 10:00"} << DateOrder::DayFirst;
    }
    void orders()
    {
        QFETCH(const QStringList, times);
        QFETCH(const DateOrder, order);
        QString csv = QStringLiteral("tokens,when\n");
        QString json;
        for (const QString& time : times) {
            csv += QStringLiteral("1,\"%1\"\n").arg(time);
            json += QStringLiteral("{\"when\":\"%1\"}\n").arg(time);
        }
        QCOMPARE(csvDateOrder(csv.toStdString(), ',', 1), order);
        QCOMPARE(csvDateOrder(csv.toStdString(), ',', 7), DateOrder::Unknown); // there is no such column
        QCOMPARE(jsonDateOrder(json.toStdString(), {{LogField::Time, "when"}}), order);
        QCOMPARE(jsonDateOrder("{broken\n" + json.toStdString(), {{LogField::Time, "when"}}), order);
    }
};

QTEST_APPLESS_MAIN(DateOrderTest)
#include "date_order_test.moc"
