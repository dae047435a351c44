// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"
#include "tests/support/program.h"
#include "tests/support/scratch_folder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// What packaging/old_facts.sh does with a program that prints the text, or fails where there is none.
struct Listed {
    int status;
    QByteArray lines;
};

Listed listed(const ScratchFolder& folder, const QByteArray& answer)
{
    QFile program(folder.at("program"));
    if (!program.open(QIODevice::WriteOnly))
        qFatal("no program");
    program.write(answer.isEmpty() ? QByteArray("#!/bin/sh\nexit 1\n") : "#!/bin/sh\ncat <<'E'\n" + answer + "\nE\n");
    program.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    program.close();
    QProcess script;
    script.start(inTree("packaging/old_facts.sh"), {program.fileName()});
    if (!script.waitForFinished())
        qFatal("the script does not end");
    program.remove();
    return {script.exitCode(), script.readAllStandardOutput()};
}

} // namespace

class FactsTest : public QObject {
    Q_OBJECT

private slots:
    void everyFactIsPrinted()
    {
        const Run run = m_program.run({"facts"});
        QVERIFY2(run.status == 0, run.errors.constData());
        const QJsonArray facts = QJsonDocument::fromJson(run.output).array();
        QVERIFY(facts.size() > 400);
        int toCheck = 0;
        for (const QJsonValue& fact : facts) {
            QVERIFY(!fact["what"].toString().isEmpty() && !fact["source"].toString().isEmpty());
            toCheck += fact["to_check"].toBool() ? 1 : 0;
        }
        const Run checked = m_program.run({"facts", "--to-check"});
        const QJsonArray some = QJsonDocument::fromJson(checked.output).array();
        QCOMPARE(static_cast<int>(some.size()), toCheck);
        for (const QJsonValue& fact : some)
            QVERIFY(fact["to_check"].toBool() && fact["ages"].toBool());
    }

    void wordsAreRefused()
    {
        const Run run = m_program.run({"facts", "old"});
        QCOMPARE(run.status, 2);
        QVERIFY(run.output.isEmpty());
    }

    void theReleaseScriptSaysWhetherAnyIsOld()
    {
        const QByteArray fact = R"([{"kind": "gpu_rate", "file": "gpus.json", "what": "L4, a cloud", "says": "$1",
            "source": "a list", "as_of": "2026-01-01", "holds_until": null, "age_days": 332, "to_check": true}])";
        const Listed one = listed(m_folder, fact);
        QCOMPARE(one.status, 1);
        QCOMPARE(one.lines, QByteArray("gpus.json: L4, a cloud: $1 (332 days; a list)\n"));
        const Listed none = listed(m_folder, "[]");
        QCOMPARE(none.status, 0);
        QCOMPARE(none.lines, QByteArray());
        QCOMPARE(listed(m_folder, {}).status, 2);
    }

private:
    ScratchFolder m_folder;
    Program m_program{m_folder.path()};
};

QTEST_GUILESS_MAIN(FactsTest)
#include "facts_test.moc"
