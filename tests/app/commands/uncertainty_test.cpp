// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/uncertainty/draws.h"
#include "core/output/json/uncertainty_json.h"
#include "core/scenario/file/presets.h"
#include "tests/support/refused_lines.h"

#include <QTemporaryDir>

using namespace breakeven;
using namespace breakeven::test;

/// `breakeven uncertainty`: what it prints, and how it refuses.
class UncertaintyTest : public QObject {
    Q_OBJECT

private slots:
    void drawsAsOftenAsAsked_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("samples");
        QTest::newRow("as usual") << QStringList{} << static_cast<int>(usualDraws);
        QTest::newRow("once") << QStringList{"--samples", "1"} << 1;
        QTest::newRow("some") << QStringList{"--samples", "64"} << 64;
    }
    void drawsAsOftenAsAsked()
    {
        QFETCH(const QStringList, options);
        QFETCH(const int, samples);
        const Run found = m_program.run(QStringList{"uncertainty", "--preset", "support-chat"} + options);
        QCOMPARE(found.errors, QByteArray());
        QCOMPARE(found.status, 0);
        const Scenario scenario = findPreset("support-chat")->scenario;
        QCOMPARE(found.output, QByteArray::fromStdString(uncertaintyJson(scenario, static_cast<std::size_t>(samples))));
    }

    void changesCount()
    {
        const Run found =
            m_program.run({"uncertainty", "--preset", "support-chat", "--focus", "owned_hardware", "--samples", "16"});
        Scenario scenario = findPreset("support-chat")->scenario;
        scenario.focus = Option::OwnedHardware;
        QCOMPARE(found.output, QByteArray::fromStdString(uncertaintyJson(scenario, 16)));
    }

    void refuses_data()
    {
        addRefusalColumns();
        addRefusal("uncertainty", 2, "uncertainty: no scenario was given");
        addRefusal("uncertainty --preset support-chat --samples", 2, "--samples: needs a value");
        for (const char* samples : {"0", "-1", "65537", "1e3", "1.5", "12x", "+5", "99999999999999999999"})
            addRefusal(("uncertainty --preset support-chat --samples=" + std::string(samples)).c_str(), 2,
                       ("--samples: \"" + std::string(samples) +
                        "\" is not allowed; allowed are whole numbers from 1 to 65536")
                           .c_str());
    }
    void refuses() { checkRefusedLine(m_program); }

private:
    QTemporaryDir m_folder;
    Program m_program{m_folder.path()};
};

QTEST_GUILESS_MAIN(UncertaintyTest)
#include "uncertainty_test.moc"
