// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/day_of_change.h"

#include "core/files/dates/as_of.h"
#include "core/files/dates/dates.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;

class DayOfChangeTest : public QObject {
    Q_OBJECT

private slots:
    void aFileIsOfTheDayOfItsLastChangeAndOfTodayAtMost()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("list.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const std::filesystem::path path = file.fileName().toStdString();
        const auto changedOn = [&](const QDateTime& time) {
            return file.setFileTime(time, QFileDevice::FileModificationTime) ? isoDate(dayOfChange(path)) : "not set";
        };
        QCOMPARE(changedOn({QDate(2024, 2, 29), QTime(0, 0, 1), Qt::UTC}), std::string("2024-02-29"));
        QCOMPARE(changedOn({QDate(2024, 2, 29), QTime(23, 59, 59), Qt::UTC}), std::string("2024-02-29"));

        const std::chrono::sys_days before = currentDay();
        QVERIFY(changedOn(QDateTime::currentDateTimeUtc().addDays(30)) != "not set");
        const std::chrono::sys_days found = dayOfChange(path);
        QVERIFY(found >= before && found <= currentDay()); // midnight may pass meanwhile
    }

    void whatIsGoneIsOfToday()
    {
        const std::chrono::sys_days before = currentDay();
        const std::chrono::sys_days found = dayOfChange("/there/is/no/such/file");
        QVERIFY(found >= before && found <= currentDay());
    }
};

QTEST_APPLESS_MAIN(DayOfChangeTest)
#include "day_of_change_test.moc"
