// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/dates/dates.h"

#include <QTest>

using namespace breakeven;

class DatesTest : public QObject {
    Q_OBJECT

private slots:
    void aDateComesBackAsItsText()
    {
        for (const char* text : {"0001-01-01", "1969-12-31", "1970-01-01", "2000-02-29", "2024-02-29", "9999-12-31"}) {
            const auto date = parseDate(text);
            QVERIFY2(date, text);
            QCOMPARE(isoDate(*date), std::string(text));
        }
        QCOMPARE(parseDate("1970-01-02")->time_since_epoch().count(), 1);
    }

    void whatIsNoDayOfTheCalendarIsNoDate()
    {
        for (const char* text : {"", "2026", "2026-1-01", "2026-01-1", "2026-13-01", "2026-00-01", "2026-01-00",
                                 "2026-01-32", "2026-02-29", "1900-02-29", "0000-01-01", "2026/01/01", "2026-01-0a",
                                 "-026-01-01", "2026-01-01 ", "2026-01-011"})
            QVERIFY2(!parseDate(text), text);
    }
};

QTEST_APPLESS_MAIN(DatesTest)
#include "dates_test.moc"
