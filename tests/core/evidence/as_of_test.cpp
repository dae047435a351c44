// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/as_of.h"
#include "core/scenario/dates.h"

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
        QCOMPARE(QString::fromStdString(ageRemark(asOf.toStdString(), today)), remark);
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
        QCOMPARE(ageRemark("", *parseDate("2026-11-22")), std::string("of unknown date"));
    }
};

QTEST_APPLESS_MAIN(AsOfTest)
#include "as_of_test.moc"
