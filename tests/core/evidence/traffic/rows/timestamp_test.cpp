// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/log_files.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// Times as logs and spreadsheets write them.
class TimestampTest : public QObject {
    Q_OBJECT

private slots:
    void forms_data();
    void forms();
    void theClockIsKept_data();
    void theClockIsKept();
    void whatIsNone_data();
    void whatIsNone();
    void aReaderSaysTheSame();
    void rowsSayTheOrder_data();
    void rowsSayTheOrder();
    void anOrderThatNoRowSaysIsAskedFor();

private:
    LogFiles m_files;
};

void TimestampTest::forms_data()
{
    QTest::addColumn<QByteArray>("iso");
    for (const char* text :
         {"2023-11-16 18:15", "2023-11-16T18:15:00Z", "2023-11-16 6:15 PM", "2023-11-16 20:15:00+02:00",
          "16.11.2023 18:15", "16.11.2023, 18:15:00", "16.11.2023 18:15:00.000", "2023/11/16 18:15",
          "11/16/2023 6:15 PM", "11/16/2023 6:15:00 pm", "11/16/2023 18:15", "11/16/2023, 6:15:00PM",
          "16/11/2023 18:15", "16/11/2023 06:15 PM", "1700158500", "1700158500.0", "1700158500000"})
        QTest::newRow(text) << QByteArray("2023-11-16T18:15:00.000000Z");
    for (const char* text : {"1.2.2024", "01.02.2024", "2024/2/1", "2024-2-1", "1.2.2024 0:00", "1.2.2024 12:00 AM"})
        QTest::newRow(text) << QByteArray("2024-02-01T00:00:00.000000Z");
    QTest::newRow("29.02.2024 12:00:00 PM") << QByteArray("2024-02-29T12:00:00.000000Z");
}

void TimestampTest::forms()
{
    QFETCH(const QByteArray, iso);
    const std::string text = QTest::currentDataTag();
    const DateOrder order = text.starts_with("11/") ? DateOrder::MonthFirst : DateOrder::DayFirst;
    const std::optional<Timestamp> time = parseTimestamp(text, order);
    QVERIFY(time && !time->relative);
    QCOMPARE(QByteArray::fromStdString(isoTime(time->time)), iso);
    QCOMPARE(parseTimestamp(text).has_value(), !(text[2] == '/'));
}

void TimestampTest::theClockIsKept_data()
{
    QTest::addColumn<int>("minutes");
    QTest::newRow("2023-11-16T20:15:00+02:00") << 120;
    QTest::newRow("2023-11-16 12:45:00-0530") << -330;
    QTest::newRow("16.11.2023 20:15 +02") << 120;
    QTest::newRow("2023-11-16T18:15:00Z") << 0;
    QTest::newRow("2023-11-16 18:15") << 0;
    QTest::newRow("1700158500") << 0;
}

void TimestampTest::theClockIsKept()
{
    QFETCH(const int, minutes);
    const std::optional<Timestamp> time = parseTimestamp(QTest::currentDataTag());
    QVERIFY(time);
    QCOMPARE(isoTime(time->time), std::string("2023-11-16T18:15:00.000000Z"));
    QCOMPARE(time->offset, minutes * oneMinute);
}

void TimestampTest::whatIsNone_data()
{
    QTest::addColumn<int>("nothing");
    for (const char* text : {"",
                             ".",
                             "/",

                             "16.11.",
                             "16.11.23",
                             "31.11.2023",
                             "16.13.2023",
                             "0.1.2023",
                             "16.11.1999",
                             "16.11.2100",
                             "16.11.2023 ",
                             "16.11.2023 18",
                             "16.11.2023 24:00",
                             "16.11.2023 13:00 PM",
                             "16.11.2023 0:15 AM",
                             "16.11.2023 1:15 XM",
                             "16.11/2023",
                             "16/11.2023",
                             "13/13/2023",
                             "1/2/23",
                             "11-16-2023",
                             "16.11.2023 18:15 x",
                             "2023/11-16",
                             "2023-11/16",
                             "9999999999999999999999",
                             "16.11.20231"})
        QTest::newRow(text) << 0;
}

void TimestampTest::whatIsNone()
{
    const std::string text = QTest::currentDataTag();
    for (const DateOrder order : {DateOrder::Unknown, DateOrder::MonthFirst, DateOrder::DayFirst})
        QVERIFY(!parseTimestamp(text, order));
}

/// Whatever it read before.
void TimestampTest::aReaderSaysTheSame()
{
    const std::string_view texts[]{"2023-11-16 18:15",
                                   "2023-11-16T20:15:00.25+02:00",
                                   "2023-11-16",
                                   "2023-11-16 6:15 PM",
                                   "2023-11-16 24:00",
                                   "2023-11-16x",
                                   "2023-11-17T18:15:00Z",
                                   "2023-11-1",
                                   "2023-11-31 18:15",
                                   "2023-1-16 18:15",
                                   "1999-12-31 23:30:00-01:00",
                                   "1999-12-31 23:30:00",
                                   "2099-12-31 23:30:00",
                                   "2099-12-31 23:30:00-01:00",
                                   "2100-01-01 00:30:00+01:00",
                                   "2100-01-01 01:30:00+01:00",
                                   "16.11.2023 18:15",
                                   "1/2/2024 18:15",
                                   "1700158500.5",
                                   "7.25",
                                   ""};
    for (const DateOrder order : {DateOrder::Unknown, DateOrder::MonthFirst, DateOrder::DayFirst})
        for (const std::string_view before : texts)
            for (const std::string_view text : texts) {
                TimestampReader reader(order);
                static_cast<void>(reader.read(before));
                static_cast<void>(reader.read(text));
                const std::optional<Timestamp> time = reader.read(text);
                const std::optional<Timestamp> expected = parseTimestamp(text, order);
                QVERIFY2(time.has_value() == expected.has_value() &&
                             (!time || (time->time == expected->time && time->offset == expected->offset &&
                                        time->relative == expected->relative)),
                         qPrintable(QStringLiteral("%1 after %2").arg(text.data()).arg(before.data())));
            }
}

void TimestampTest::rowsSayTheOrder_data()
{
    QTest::addColumn<QString>("decides"); // a row's time, in the middle
    QTest::addColumn<QString>("first");   // day, as the others are read
    QTest::newRow("month first") << QStringLiteral("3/13/2024") << QStringLiteral("2024-03-04");
    QTest::newRow("day first") << QStringLiteral("13/4/2024 6:15 PM") << QStringLiteral("2024-04-03");
}

void TimestampTest::rowsSayTheOrder()
{
    QFETCH(const QString, decides);
    QFETCH(const QString, first);
    const auto log = [&](const QString& form, const QString& head) {
        QString text = head;
        for (int i = 0; i < 900; ++i)
            text += form.arg(i == 500 ? decides : QStringLiteral("3/4/2024"));
        return text.toStdString();
    };
    const LogChoice choice{"", {"when", "in", "out", "", ""}};
    for (const std::string& text :
         {log(QStringLiteral("%1,5,7\n"), QStringLiteral("when,in,out\n")),
          log(QStringLiteral("{\"when\":\"%1\",\"in\":5,\"out\":7}\n"), QString()),
          log(QStringLiteral("{\"when\":\"%1\",\n\"in\":5,\"out\":7},\n"), QStringLiteral("[\n"))}) {
        const Result<Traffic> t = readTraffic(m_files.write("log", text), choice);
        QVERIFY2(t.ok(), t ? "" : inWords(t.error().what).c_str());
        QVERIFY(t->rows == 900 && t->skipped == 0);
        QCOMPARE(QString::fromStdString(dayOf(t->first)), first);
    }
    const std::string unheaded = log(QStringLiteral("%1,5,7\n"), QString());
    QCOMPARE(readTraffic(m_files.write("log", unheaded), {"", {"1", "2", "3", "", ""}})->rows, 900U);
}

void TimestampTest::anOrderThatNoRowSaysIsAskedFor()
{
    const LogChoice choice{"", {"when", "in", "out", "", ""}};
    const std::string other = "when,in,out\n3/4/2024,5,7\n";
    const Result<Traffic> neither = readTraffic(m_files.write("log", other), choice);
    QVERIFY(!neither);
    QCOMPARE(
        inWords(neither.error().what),
        std::string("has no request that could be counted, read as Columns by choice; 1 row is broken, the first in "
                    "line 2: \"3/4/2024\" may have the month or the day first, and the first thousand rows don't say "
                    "which: write it as YYYY-MM-DD"));
    QVERIFY(!readTraffic(m_files.write("log", other + "3/13/2024,5,7\n13/3/2024,5,7\n"), choice).ok());
    const Result<Traffic> mixed = readTraffic(m_files.write("log", other + "3/13/2024,5,7\n2024-03-05,5,7\n"), choice);
    QVERIFY(mixed.ok() && mixed->rows == 3);
    // A row behind the first thousand is too late.
    std::string late = other;
    for (int i = 0; i < 1000; ++i)
        late += "3/4/2024,5,7\n";
    QVERIFY(!readTraffic(m_files.write("log", late), choice).ok());
    const Result<Traffic> against =
        readTraffic(m_files.write("log", "when,in,out\n3/13/2024,1,1\n" + late.substr(12) + "13/3/2024,1,1\n"), choice);
    QVERIFY(against.ok() && against->skipped == 1);
    QCOMPARE(inWords(against->skippedLines[0].why),
             std::string("\"13/3/2024\" has the day first, where the first thousand rows have the month"));
}

QTEST_APPLESS_MAIN(TimestampTest)
#include "timestamp_test.moc"
