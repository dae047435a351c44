// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/changes/file_questions.h"

#include "core/words/english.h"

#include <QTest>

using namespace breakeven;

namespace {

FileOnDisk holding(const Scenario& scenario, std::uint64_t hash)
{
    return {FileOnDisk::Kind::Scenario, Fingerprint{1, hash}, ScenarioFile{scenario, {}, {}, false}, {}};
}

QString textOf(const FileQuestion& question)
{
    return QString::fromStdString(inWords(question.text));
}

} // namespace

class FileQuestionsTest : public QObject {
    Q_OBJECT

    Scenario m_dear = [] {
        Scenario scenario;
        scenario.name = "Triage";
        scenario.parameters.gpuRate = 1.1;
        return scenario;
    }();
    Scenario m_cheap = [this] {
        Scenario scenario = m_dear;
        scenario.parameters.gpuRate = 0.86;
        return scenario;
    }();

private slots:
    void recoveryStandsBesideTheFile()
    {
        const Recovery kept{"/a.breakeven", Fingerprint{1, 5}, 0, m_dear, {}};
        const FileQuestion asItWas = recoveryQuestion(kept, holding(m_cheap, 5), "today");
        QCOMPARE(textOf(asItWas),
                 QString("The program ended with unsaved edits of “Triage”, kept today. /a.breakeven is "
                         "as it was when they were made. From the file to the edits:"));
        QCOMPARE(inWords(asItWas.changes), std::vector<std::string>{"GPU rate: $0.86 → $1.10 an hour"});
        QVERIFY(textOf(recoveryQuestion(kept, holding(m_cheap, 6), "today")).contains("was changed since"));
        QVERIFY(textOf(recoveryQuestion(kept, FileOnDisk(), "today")).endsWith("/a.breakeven is no longer there."));
        FileOnDisk other;
        other.kind = FileOnDisk::Kind::NoScenario;
        other.fault = {"x", Message{"file.empty"}};
        QVERIFY(textOf(recoveryQuestion(kept, other, "today")).endsWith("can't be read: is empty."));

        Recovery untitled;
        untitled.scenario.parameters.volume = 5e6;
        const FileQuestion never = recoveryQuestion(untitled, FileOnDisk(), "today");
        QVERIFY(textOf(never).startsWith("The program ended with unsaved edits of an untitled scenario"));
        QCOMPARE(never.changes.size(), std::size_t{1});
        const FileQuestion damaged =
            recoveryQuestion(Error{"/x.recovery", Message{"recovery.damaged"}}, FileOnDisk(), {});
        QVERIFY(textOf(damaged).contains("/x.recovery: is damaged or cut off"));
    }

    void whatTheFileHoldsIsSaved()
    {
        const Recovery kept{"/a.breakeven", {}, 0, m_dear, {}};
        QVERIFY(standingOf(kept, holding(m_dear, 9)) == RecoveryStanding::Saved);
        QVERIFY(standingOf(kept, holding(m_cheap, 9)) == RecoveryStanding::Offered);
        QVERIFY(standingOf(kept, FileOnDisk()) == RecoveryStanding::Offered);
        QVERIFY(standingOf(Error{"x", Message{"recovery.damaged"}}, FileOnDisk()) == RecoveryStanding::Damaged);
    }

    void anOutsideChangeSaysWhatItIs()
    {
        const FileQuestion changed = changedOutsideQuestion(m_dear, holding(m_cheap, 1), "/a");
        QCOMPARE(textOf(changed), QString("/a was changed by something else since it was read. Reload would change "
                                          "this in the window:"));
        QCOMPARE(inWords(changed.changes), std::vector<std::string>{"GPU rate: $1.10 → $0.86 an hour"});
        QCOMPARE(textOf(changedOutsideQuestion(m_dear, FileOnDisk(), "/a")),
                 QString("/a was removed or renamed by something else."));
        QVERIFY(changedOutsideQuestion(m_dear, FileOnDisk(), "/a").changes.empty());
    }

    /// The other way round: what the button of that question does.
    void overwritingSaysWhatItWouldChange()
    {
        const FileQuestion question = overwriteQuestion(m_dear, holding(m_cheap, 1), "/a");
        QCOMPARE(textOf(question), QString("/a was changed by something else since it was read. Overwrite would "
                                           "change this in the file:"));
        QCOMPARE(inWords(question.changes), std::vector<std::string>{"GPU rate: $0.86 → $1.10 an hour"});
    }

    void whoHasTheFileIsNamed()
    {
        QVERIFY(textOf(openElsewhereQuestion({7, "breakeven-window", {}, false}, "/a"))
                    .startsWith("/a is open in breakeven-window (process 7)."));
        QVERIFY(textOf(openElsewhereQuestion({7, "breakeven-window", "ada", false}, "/a"))
                    .startsWith("/a is open in breakeven-window (process 7 on ada)."));
        QVERIFY(textOf(openElsewhereQuestion({7, "x", {}, true}, "/a"))
                    .startsWith("/a is open in another window of this program."));
        QCOMPARE(textOf(writtenElsewhereQuestion({7, {}, {}, false}, "/a")),
                 QString("/a is open in another program (process 7), whose scenario this would replace."));
    }
};

QTEST_APPLESS_MAIN(FileQuestionsTest)
#include "file_questions_test.moc"
