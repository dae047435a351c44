// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/log_files.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// One wrong date doesn't ruin the volume without a word.
class WrongDatesTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsYetToComeIsBroken_data();
    void whatIsYetToComeIsBroken();
    void aBucketIsOfAYearAtMost();
    void aCrowdInATenthOfTheSpanIsSaid_data();
    void aCrowdInATenthOfTheSpanIsSaid();

private:
    LogFiles m_files;
};

namespace {

constexpr std::chrono::sys_days today{std::chrono::year(2025) / 6 / 15};
const std::string header = "TIMESTAMP,ContextTokens,GeneratedTokens\n";

/// So many requests, one each second, from 2023-11-14 22:20 UTC on.
std::string rows(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += std::to_string(1'700'000'400 + i) + ",100,10\n";
    return text;
}

} // namespace

void WrongDatesTest::whatIsYetToComeIsBroken_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<bool>("good");
    QTest::newRow("today") << QByteArray("2025-06-15 12:00:00") << true;
    QTest::newRow("tomorrow, as it is already elsewhere") << QByteArray("2025-06-16 23:59:59") << true;
    QTest::newRow("the day after") << QByteArray("2025-06-17 00:00:00") << false;
    QTest::newRow("2077") << QByteArray("2077-01-01 00:00:00") << false;
    QTest::newRow("2077, as a number") << QByteArray("3376684800") << false;
}

void WrongDatesTest::whatIsYetToComeIsBroken()
{
    QFETCH(const QByteArray, time);
    QFETCH(const bool, good);
    const Traffic t = m_files.read(header + rows(999) + time.toStdString() + ",100,10\n", today);
    QCOMPARE(t.rows, good ? 1000U : 999U);
    QCOMPARE(t.skipped, good ? 0U : 1U);
    if (!good) {
        QCOMPARE(t.skippedLines[0].line, 1001U);
        QCOMPARE(inWords(t.skippedLines[0].why), "the time \"" + time.toStdString() + "\" is yet to come");
        QCOMPARE(*t.requestsPerMonth, 999 * 2628000.0 / 998);
    }
    // Seconds on a clock of the log's own are no dates.
    LogChoice seconds;
    seconds.timeUnit = TimeUnit::Seconds;
    const Result<Traffic> relative =
        readTraffic(m_files.write("log", header + "5,1,2\n9,1,2\n"), seconds, {}, {}, std::chrono::sys_days());
    QVERIFY(relative.ok() && relative->relative && relative->rows == 2);
}

void WrongDatesTest::aBucketIsOfAYearAtMost()
{
    const std::string text = "start_time,end_time,num_model_requests,input_tokens,output_tokens\n";
    QCOMPARE(m_files.read(text + "1700000000,1731622400,5,100,10\n", today).rows, 1U);
    const Traffic t = m_files.read(text + "1700000000,1700086400,5,100,10\n1700086400,3376684800,5,100,10\n", today);
    QVERIFY(t.rows == 1 && t.skipped == 1 && t.seconds == 86400);
    QCOMPARE(inWords(t.skippedLines[0].why), std::string("\"3376684800\" is more than a year after \"1700086400\""));
}

void WrongDatesTest::aCrowdInATenthOfTheSpanIsSaid_data()
{
    QTest::addColumn<QString>("others");
    QTest::addColumn<QString>("note"); // its beginning; empty: none
    QTest::newRow("none") << QString() << QString();
    const QString crowd = QStringLiteral(" its requests lie between 2023-11-14 22:20 and 2023-11-14 22:37 UTC, in less "
                                         "than a tenth of the log's span: ");
    QTest::newRow("one, earlier") << QStringLiteral("2003-11-14,1,1\n") << ">99.9 % of" + crowd;
    QTest::newRow("one, later") << QStringLiteral("2025-06-15,1,1\n") << ">99.9 % of" + crowd;
    QTest::newRow("one on each side") << QStringLiteral("2003-11-14,1,1\n2025-06-15,1,1\n") << "99.8 % of" + crowd;
    QTest::newRow("too many") << QStringLiteral("2003-11-14,1,1\n").repeated(11) << QString();
    QTest::newRow("not far enough") << QStringLiteral("1700008000,1,1\n") << QString();
}

void WrongDatesTest::aCrowdInATenthOfTheSpanIsSaid()
{
    QFETCH(const QString, others);
    QFETCH(const QString, note);
    const Traffic t = m_files.read(header + rows(1000) + others.toStdString(), today);
    QCOMPARE(t.crowd.has_value(), !note.isEmpty());
    if (!note.isEmpty())
        QVERIFY2(inWords(t.notes.front()).starts_with(note.toStdString()), inWords(t.notes.front()).c_str());
}

QTEST_APPLESS_MAIN(WrongDatesTest)
#include "wrong_dates_test.moc"
