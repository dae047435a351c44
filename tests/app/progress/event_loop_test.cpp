// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/progress/watched_person.h"

#include <QMap>
#include <QProcess>

using namespace breakeven;
using namespace breakeven::test;

// The event loop never stands still for more than 50 ms, whatever a person does. This test starts itself once more as a
// program in which a person goes through the whole window, with a large scenario, and which says of each step which of
// its events took longer. Where a machine is busy a step may be held up by others: what counts is what is too long in
// each of three runs, and how long the thread ran or waited for something other than a processor (WatchedApplication).

namespace {

constexpr const char* role = "BREAKEVEN_EVENT_LOOP";
#ifdef NDEBUG
constexpr int longest = 50; ///< milliseconds
#else
constexpr int longest = 100; ///< the same for a program with assertions, which takes twice as long
#endif
constexpr int runs = 3;

void comeIn()
{
    if (qEnvironmentVariableIsSet(role))
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}
Q_COREAPP_STARTUP_FUNCTION(comeIn)

int runAsPerson(int count, char** words)
{
    WatchedApplication app(count, words);
    WatchedPerson person(longest);
    qgetenv(role) == "still" ? person.standStill() : person.goThroughAll();
    return 0;
}

} // namespace

class EventLoopTest : public QObject {
    Q_OBJECT

    /// What a person says who comes to the end.
    static QStringList said(const char* as)
    {
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        all.insert(role, as);
        QProcess person;
        person.setProcessEnvironment(all);
        person.setProcessChannelMode(QProcess::SeparateChannels);
        person.start(QCoreApplication::applicationFilePath(), {});
        constexpr int longEnough = 200000;
        if (!person.waitForFinished(longEnough))
            person.kill();
        QStringList lines = QString::fromUtf8(person.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        if (lines.isEmpty() || lines.takeLast() != "done") {
            qWarning("%s", person.readAllStandardError().right(2000).constData());
            return {"no end"};
        }
        return lines;
    }

private slots:
    void theWatchFindsWhatStandsStill() { QCOMPARE(said("still"), QStringList({"waited 1", "worked 1", "rested 0"})); }

    void theLoopNeverStandsStill()
    {
        QMap<QString, QStringList> found; // in each run, by step
        for (int run = 0; run < runs; ++run) {
            QMap<QString, QStringList> now;
            for (const QString& line : said("all")) {
                QVERIFY2(line != "no end", "the person did not come to the end");
                const QString step = line.section(u'|', 1, 1);
                if (run == 0 || found.contains(step))
                    now[step] = found.value(step) << line;
            }
            found = now;
            if (found.isEmpty())
                return;
        }
        QStringList all;
        for (const QStringList& lines : found)
            all << lines;
        QVERIFY2(all.isEmpty(), qPrintable(QLatin1Char('\n') + all.join(u'\n')));
    }
};

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsSet(role))
        return runAsPerson(argc, argv);
    QCoreApplication application(argc, argv);
    EventLoopTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "event_loop_test.moc"
