// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/refused_lines.h"
#include "tests/support/scratch_folder.h"

using namespace breakeven::test;

/// `breakeven validate`: silence for good files, a line for each of the others.
class ValidateTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.place("good", good));
        QVERIFY(m_folder.place("future", R"({"format": "breakeven-scenario", "version": 7})"));
        QVERIFY(m_folder.place("outside", R"({"format": "breakeven-scenario", "version": 1,
                                             "parameters": {"gpu_rate": -1}})"));
    }

    void saysNothingOfGoodFiles()
    {
        for (const Run& run : {m_program.run({"validate", "good", "good"}), m_program.run({"validate", "-"}, good)}) {
            QCOMPARE(run.status, 0);
            QCOMPARE(run.output, QByteArray());
            QCOMPARE(run.errors, QByteArray());
        }
    }

    void tellsEveryProblemOfSeveralFiles()
    {
        const Run run = m_program.run({"validate", "missing", "good", "future", "outside"});
        QCOMPARE(run.status, 2);
        QCOMPARE(run.output, QByteArray());
        const QList<QByteArray> lines = run.errors.split('\n');
        QCOMPARE(lines.size(), 4); // the last one ends as well
        QVERIFY(lines[0].startsWith("breakeven: missing: there is no such file"));
        QVERIFY(lines[1].startsWith("breakeven: future: /version: "));
        QVERIFY(lines[2].startsWith("breakeven: outside: /parameters/gpu_rate: "));
    }

    /// A newer version may have the view: the file can be used, but whoever validates it should know.
    void tellsOfNotesThatNobodySees()
    {
        QVERIFY(m_folder.place("notes", R"({"format": "breakeven-scenario", "version": 1, "presentation":
            {"annotations": [{"text": "a"}, {"text": "b", "view": "break_even"}, {"text": "c", "view": "map"}]}})"));
        const Run run = m_program.run({"validate", "notes"});
        QCOMPARE(run.status, 2);
        QCOMPARE(run.output, QByteArray());
        QVERIFY2(
            run.errors.startsWith("breakeven: notes: /presentation/annotations/1/view: \"break_even\" is no view of "
                                  "this version, so the note is not seen; views are break-even, over-time, "),
            run.errors);
        QCOMPARE(run.errors.count('\n'), 1);
        QCOMPARE(m_program.run({"evaluate", "notes"}).status, 0);
    }

    void tellsOfStatesInViewsThatThereAreNot()
    {
        QVERIFY(m_folder.place("states", R"({"format": "breakeven-scenario", "version": 1, "presentation":
            {"states": [{"name": "a", "view": "advice"}, {"name": "b", "view": "over_time"}, {"name": "c"}]}})"));
        const Run run = m_program.run({"validate", "states"});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.errors.startsWith("breakeven: states: /presentation/states/1/view: \"over_time\" is no view of "
                                       "this version, so the state is shown in another; views are break-even, "),
                 run.errors);
        QVERIFY(run.errors.endsWith("and advice\n") || run.errors.endsWith("advice\n"));
        QCOMPARE(run.errors.count('\n'), 1);
    }

    void refuses_data()
    {
        addRefusalColumns();
        addRefusal("validate", 2, "validate: no file was given; name one scenario file or more");
        addRefusal("validate good missing", 1, "missing: there is no such file");
        addRefusal("validate good outside", 2, "outside: /parameters/gpu_rate: -1 is outside 0.05 to 50");
        addRefusal("validate --set gpu_rate=1 good", 2, "--set: unknown option");
    }
    void refuses() { checkRefusedLine(m_program); }

private:
    static constexpr const char* good = R"({"format": "breakeven-scenario", "version": 1})";

    ScratchFolder m_folder;
    Program m_program{m_folder.path()};
};

QTEST_GUILESS_MAIN(ValidateTest)
#include "validate_test.moc"
