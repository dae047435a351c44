// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/rows/head_rows.h"

#include <QTest>

using namespace breakeven;

class HeadRowsTest : public QObject {
    Q_OBJECT

private slots:
    void ordersOfDates_data();
    void ordersOfDates();
    void clocks_data();
    void clocks();
    void wholeDays_data();
    void wholeDays();
    void decimalSigns_data();
    void decimalSigns();
};

namespace {

std::vector<std::string> texts(const QStringList& list)
{
    std::vector<std::string> all;
    for (const QString& text : list)
        all.push_back(text.toStdString());
    return all;
}

} // namespace

void HeadRowsTest::ordersOfDates_data()
{
    QTest::addColumn<QStringList>("times");
    QTest::addColumn<DateOrder>("order");
    QTest::newRow("no slashes") << QStringList{"2026-13-01"} << DateOrder::Unknown;
    QTest::newRow("either") << QStringList{"03/04/2026 10:00", "11/12/2026 10:00"} << DateOrder::Unknown;
    QTest::newRow("the second is a day") << QStringList{"03/04/2026 10:00", "03/13/2026 10:00"}
                                         << DateOrder::MonthFirst;
    QTest::newRow("the first is a day") << QStringList{"03/04/2026 10:00", "31/01/2026 10:00"} << DateOrder::DayFirst;
    QTest::newRow("both") << QStringList{"13/04/2026 10:00", "04/13/2026 10:00"} << DateOrder::Unknown;
    QTest::newRow("what is no time says nothing")
        << QStringList{"99/99/9999", "n/a", "13/04/2026 10:00"} << DateOrder::DayFirst;
}

void HeadRowsTest::ordersOfDates()
{
    QFETCH(const QStringList, times);
    QFETCH(const DateOrder, order);
    QString csv = QStringLiteral("tokens,when\n");
    QString json;
    for (const QString& time : times) {
        csv += QStringLiteral("1,\"%1\"\n").arg(time);
        json += QStringLiteral("{\"when\":\"%1\"}\n").arg(time);
    }
    const auto orderOf = [](const std::vector<std::string>& found) { return timeHabits(found, TimeUnit::Unset).order; };
    const std::vector<LogColumn> keys{{LogField::Time, "when"}};
    QCOMPARE(orderOf(csvTexts(csv.toStdString(), ',', 1)), order);
    QCOMPARE(orderOf(csvTexts(csv.toStdString(), ',', 7)), DateOrder::Unknown); // there is no such column
    QCOMPARE(orderOf(jsonTexts(json.toStdString(), keys, LogField::Time)), order);
    QCOMPARE(orderOf(jsonTexts("{broken\n" + json.toStdString(), keys, LogField::Time)), order);
}

void HeadRowsTest::clocks_data()
{
    QTest::addColumn<QStringList>("times");
    QTest::addColumn<TimeUnit>("unit");
    QTest::addColumn<bool>("relative");
    const auto row = [](const char* name, const QStringList& times, bool relative, TimeUnit unit = TimeUnit::Unset) {
        QTest::newRow(name) << times << unit << relative;
    };
    row("none", {}, false);
    row("seconds since 1970", {"1788220800", "1788307200"}, false);
    row("milliseconds since 1970", {"1788220800000", "1788307200000.5"}, false);
    row("dates", {"2026-09-01", "2026-09-01T10:00:00Z"}, false);
    row("from zero", {"0", "3000", "6000"}, true);
    row("with fractions", {"0.5", "3.25"}, true);
    row("a date among them", {"0", "3", "2026-09-01"}, true);
    row("one among dates", {"2026-09-01", "2026-09-02", "50"}, false);
    row("zeros among seconds since 1970", {"0", "1788220800", "1788220801", "1788220802"}, false);
    row("grown to what could be seconds since 1970", {"0", "940000000", "950000000", "960000000", "970000000"}, true);
    row("as milliseconds no date", {"950000000", "960000000"}, true, TimeUnit::Milliseconds);
    row("as milliseconds a date", {"1788220800000", "1788220800001"}, false, TimeUnit::Milliseconds);
    row("no times", {"a", "", "-5"}, false);
}

void HeadRowsTest::clocks()
{
    QFETCH(const QStringList, times);
    QFETCH(const TimeUnit, unit);
    QFETCH(const bool, relative);
    QCOMPARE(timeHabits(texts(times), unit).relative, relative);
}

void HeadRowsTest::wholeDays_data()
{
    QTest::addColumn<QStringList>("times");
    QTest::addColumn<bool>("wholeDays");
    QTest::newRow("none") << QStringList{} << false;
    QTest::newRow("a day") << QStringList{"2026-09-01"} << true;
    QTest::newRow("days") << QStringList{"1.9.2026", "02.09.2026"} << true;
    QTest::newRow("midnights") << QStringList{"2026-09-01T00:00:00Z", "2026-09-02T00:00:00Z"} << true;
    QTest::newRow("midnights of another clock")
        << QStringList{"2026-09-01T00:00:00+02:00", "2026-09-02T00:00:00+02:00"} << true;
    QTest::newRow("midnights in seconds since 1970") << QStringList{"1788220800", "1788307200"} << true;
    QTest::newRow("one midnight may be chance") << QStringList{"2026-09-01T00:00:00Z"} << false;
    QTest::newRow("one has a clock") << QStringList{"2026-09-01", "2026-09-01 00:00:01"} << false;
    QTest::newRow("what is no time says nothing") << QStringList{"2026-09-01", "total"} << true;
    QTest::newRow("from zero") << QStringList{"0", "86400"} << false;
}

void HeadRowsTest::wholeDays()
{
    QFETCH(const QStringList, times);
    QFETCH(const bool, wholeDays);
    const TimeHabits habits = timeHabits(texts(times), TimeUnit::Unset);
    QCOMPARE(habits.wholeDays, wholeDays);
    if (wholeDays)
        QCOMPARE(habits.severalDays, !times.contains("total") && times.size() > 1);
}

void HeadRowsTest::decimalSigns_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<DecimalSign>("sign");
    QTest::addColumn<QByteArray>("cell");
    const auto row = [](const char* text, char delimiter, DecimalSign sign, const char* cell = "") {
        QTest::addRow("%s with %c", text, delimiter) << QByteArray(text) << delimiter << sign << QByteArray(cell);
    };
    row("a;b\n2.000;1.000\n", ';', DecimalSign::Unset);
    row("a;b\n2.000;1.234,5\n", ';', DecimalSign::Comma, "1.234,5");
    row("a;b\n2.000;12.345.678\n", ';', DecimalSign::Comma, "12.345.678");
    row("a;b\n2.000;0,75\n", ';', DecimalSign::Comma, "0,75");
    row("a;b\n2.000;0.75\n", ';', DecimalSign::Dot, "0.75");
    row("a;b\n2.000;1234.000", ';', DecimalSign::Dot, "1234.000");
    row("a;b\n2.000;0.75\n1;0,75\n", ';', DecimalSign::Unset);
    row("a;b\n2.000;10.200.100.200\n", ';', DecimalSign::Unset); // an address
    row("a,b\n2.000,\"0,75\"\n", ',', DecimalSign::Unset);       // may be a list
    row("a,b\n2.000,\"1.234,5\"\n", ',', DecimalSign::Comma, "1.234,5");
    row("a\tb\n2.000\t0,75\n", '\t', DecimalSign::Comma, "0,75");
}

void HeadRowsTest::decimalSigns()
{
    QFETCH(const QByteArray, text);
    QFETCH(const char, delimiter);
    QFETCH(const DecimalSign, sign);
    QFETCH(const QByteArray, cell);
    const DecimalProof proof = decimalProofOf(text.toStdString(), delimiter);
    QCOMPARE(proof.sign, sign);
    QCOMPARE(proof.cell, cell.toStdString());
}

QTEST_APPLESS_MAIN(HeadRowsTest)
#include "head_rows_test.moc"
