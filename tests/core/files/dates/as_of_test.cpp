// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/dates/as_of.h"
#include "core/files/dates/dates.h"

#include <QTest>

using namespace breakeven;

class AsOfTest : public QObject {
    Q_OBJECT

private slots:
    void onlyWholePartsOfADateAreOne()
    {
        for (const char* good : {"2026", "2026-02", "2026-02-28", "2024-02-29"})
            QVERIFY2(isAsOf(good), good);
        for (const char* bad : {"", "26", "2026-", "2026-13", "2026-2", "2026-02-30", "2026-02-29", "2026/02", "today",
                                "2026-02-28T00", "0000", "20 6"})
            QVERIFY2(!isAsOf(bad), bad);
    }

    void theAgeCountsFromTheLastDayThatIsMeant()
    {
        QFETCH(QString, asOf);
        QFETCH(int, days);
        QFETCH(QString, remark);
        const std::chrono::sys_days today = *parseDate("2026-11-22");
        QCOMPARE(ageInDays(asOf.toStdString(), today), std::optional(days));
        QCOMPARE(QString::fromStdString(inWords(ageRemark(asOf.toStdString(), today))), remark);
    }
    void theAgeCountsFromTheLastDayThatIsMeant_data()
    {
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("remark");
        QTest::newRow("today") << "2026-11-22" << 0 << "";
        QTest::newRow("90 days") << "2026-08-24" << 90 << "";
        QTest::newRow("91 days") << "2026-08-23" << 91 << "91 days old";
        QTest::newRow("a month") << "2026-08" << 83 << "";
        QTest::newRow("February") << "2024-02" << 997 << "997 days old"; // from 2024-02-29
        QTest::newRow("this year") << "2026" << -39 << "";
        QTest::newRow("last year") << "2025" << 326 << "326 days old";
    }

    void anUnknownDateSaysSo()
    {
        QVERIFY(!ageInDays("", *parseDate("2026-11-22")));
        QCOMPARE(inWords(ageRemark("", *parseDate("2026-11-22"))), std::string("of unknown date"));
    }

    void aListIsOfADayUpToTomorrow()
    {
        const std::chrono::sys_days today = *parseDate("2026-11-22");
        QVERIFY(*statedDay("2026-11-22", today, "x") == today);
        QVERIFY(*statedDay("2026-11-23", today, "x") == today + std::chrono::days(1)); // it is that day somewhere
        QVERIFY(statedDay("1999-12-31", today, "x").ok());
        QCOMPARE(statedDay("2026-11-24", today, "x").error().sentence(),
                 std::string("x: 2026-11-24 is yet to come; allowed are days up to today"));
        for (const char* bad : {"", "yesterday", "2026-02-30", "2026-11", "22.11.2026"})
            QCOMPARE(statedDay(bad, today, "x").error().sentence(),
                     "x: \"" + std::string(bad) + "\" is not a date; dates are written YYYY-MM-DD");
    }

    void aListSaysWhatIsOld()
    {
        const std::chrono::sys_days today = *parseDate("2026-11-22");
        QCOMPARE(inWords(asOfInList("2026-08-24", today)), std::string("2026-08-24"));      // 90 days
        QCOMPARE(inWords(asOfInList("2026-08-23", today)), std::string("2026-08-23, old")); // 91
        QCOMPARE(inWords(asOfInList("2025", today)), std::string("2025, old"));
        QCOMPARE(inWords(asOfInList("", today)), std::string("unknown"));
    }

    void ofTwoDatesOneIsLaterOnlyIfItSurelyIs()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, later);
        QCOMPARE(isSurelyLater(one.toStdString(), other.toStdString()), later);
        QVERIFY(!later || !isSurelyLater(other.toStdString(), one.toStdString()));
    }
    void ofTwoDatesOneIsLaterOnlyIfItSurelyIs_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("later");
        QTest::newRow("the next day") << "2026-03-01"
                                      << "2026-02-28" << true;
        QTest::newRow("the same") << "2026-02-28"
                                  << "2026-02-28" << false;
        QTest::newRow("within the month") << "2026-02-28"
                                          << "2026-02" << false;
        QTest::newRow("the month of it") << "2026-02"
                                         << "2026-02-01" << false;
        QTest::newRow("after the month") << "2026-03-01"
                                         << "2026-02" << true;
        QTest::newRow("the next month") << "2026-03"
                                        << "2026-02-28" << true;
        QTest::newRow("the next year") << "2026"
                                       << "2025-12-31" << true;
        QTest::newRow("within the year") << "2026"
                                         << "2026-01" << false;
        QTest::newRow("unknown") << ""
                                 << "2025" << false;
        QTest::newRow("than unknown") << "2025"
                                      << "" << false;
    }
};

QTEST_APPLESS_MAIN(AsOfTest)
#include "as_of_test.moc"
