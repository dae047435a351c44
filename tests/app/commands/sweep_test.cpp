// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/refused_lines.h"

#include <QTemporaryDir>

using namespace breakeven::test;

/// `breakeven sweep`: what it prints, and how it refuses.
class SweepTest : public QObject {
    Q_OBJECT

private slots:
    void sweepsOneParameter();
    void sweepsWhatWasSet();
    void printsSomeRows();
    void refuses_data();
    void refuses() { checkRefusedLine(m_program); }
    void failsOutside();
    void endsQuietlyWhenNobodyReadsOn();

private:
    [[nodiscard]] Run run(const QString& line) const { return m_program.run(line.split(u' ')); }

    QTemporaryDir m_folder;
    Program m_program{m_folder.path()};
};

void SweepTest::sweepsOneParameter()
{
    const Run found = run(QStringLiteral("sweep --preset support-ticket-triage --over volume=1k:1M:4:log"));
    QVERIFY2(found.status == 0, found.errors.constData());
    QCOMPARE(found.errors, QByteArray());
    const QList<QByteArray> lines = found.output.split('\n');
    QCOMPARE(lines.size(), 6);
    QVERIFY(lines[0].startsWith("volume,frontier_api.total,"));
    QVERIFY(lines[1].startsWith("1000,") && lines[4].startsWith("1000000,"));
}

void SweepTest::sweepsWhatWasSet()
{
    const Run one = run(QStringLiteral("sweep --preset support-chat --set gpu_rate=2 --over volume=5000:5000:1"));
    const Run two = run(QStringLiteral("sweep --preset support-chat --over gpu_rate=2:2:1 --over volume=5000:5000:1"));
    QCOMPARE(one.status, 0);
    QVERIFY(two.output.endsWith(one.output.mid(one.output.indexOf('\n') + 1)));
}

void SweepTest::printsSomeRows()
{
    const QString line = QStringLiteral("sweep --preset support-chat --over volume=1k:1M:4:log --over gpu_rate=1:2:3");
    const QByteArray whole = run(line).output;
    QCOMPARE(whole.count('\n'), 13);
    QCOMPARE(run(line + QStringLiteral(" --rows 1:5")).output + run(line + QStringLiteral(" --rows 6:6")).output +
                 run(line + QStringLiteral(" --rows 7:12")).output,
             whole);
}

void SweepTest::refuses_data()
{
    addRefusalColumns();
    addRefusal("sweep --preset support-chat", 2,
               "sweep: nothing to sweep was given; name a parameter with --over ID=LOW:HIGH:COUNT[:log]");
    addRefusal("sweep --over volume=1k:2k:3", 2, "sweep: no scenario was given");
    addRefusal("sweep --preset support-chat --over", 2, "--over: needs a value");
    addRefusal("sweep --preset support-chat --over volume", 2,
               "--over: \"volume\" is not of the form ID=LOW:HIGH:COUNT[:log]");
    addRefusal("sweep --preset support-chat --over gpu_rte=1:2:3", 2, "--over gpu_rte: unknown parameter");
    addRefusal("sweep --preset support-chat --over volume=1:2:3", 2, "--over volume: 1 is outside 100 to 1000000000");
    addRefusal("sweep --preset support-chat --over min_replicas=1:4:3", 2, "--over min_replicas: point 2 of 3: 2.5");
    addRefusal("sweep --preset support-chat --over volume=1k:2k:3 --over volume=1k:2k:3", 2,
               "--over volume: was given twice");
    addRefusal("sweep --preset support-chat --over volume=1k:2k:3 --over pue=1:2:3 --over gpu_rate=1:2:3", 2,
               "--over: was given 3 times; a sweep is over one or two parameters");
    const char* form = " is not of the form FROM:TO";
    for (const char* rows : {"3", "3:", ":3", "1:2:3", "a:b", "-1:3", "1.5:3", "1:99999999999999999999"})
        addRefusal(qPrintable(QStringLiteral("sweep --preset support-chat --over volume=1k:2k:3 --rows %1").arg(rows)),
                   2, qPrintable(QStringLiteral("--rows: \"%1\"%2").arg(rows, form)));
    for (const char* rows : {"0:3", "3:2", "1:4", "4:4"})
        addRefusal(
            qPrintable(QStringLiteral("sweep --preset support-chat --over volume=1k:2k:3 --rows %1").arg(rows)), 2,
            qPrintable(QStringLiteral(
                           "--rows: \"%1\" is not allowed; this sweep has the rows 1 to 3, and FROM can't be after TO")
                           .arg(rows)));
}

void SweepTest::failsOutside()
{
    const Run full =
        m_program.shell(QStringLiteral("$PROGRAM sweep --preset support-chat --over volume=1k:1M:5000 >/dev/full"));
    QCOMPARE(full.status, 1);
    QCOMPARE(full.errors, QByteArray("breakeven: standard output: could not be written: the disk is full\n"));
}

/// A sweep of a billion rows ends when its reader has seen enough, and says nothing of it.
void SweepTest::endsQuietlyWhenNobodyReadsOn()
{
    const Run found =
        m_program.shell(QStringLiteral("$PROGRAM sweep --preset support-chat --over volume=1k:1M:1000000000 | head -n "
                                       "3 | wc -l; echo ${PIPESTATUS[0]}"));
    QCOMPARE(found.errors, QByteArray());
    QCOMPARE(found.output, QByteArray("3\n1\n"));
}

QTEST_GUILESS_MAIN(SweepTest)
#include "sweep_test.moc"
