// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/catalogs/presets_json.h"
#include "core/scenario/file/presets.h"
#include "tests/support/refused_lines.h"

#include <QTemporaryDir>

using namespace breakeven;
using namespace breakeven::test;

/// `breakeven presets`: what it prints, and how it refuses.
class PresetsTest : public QObject {
    Q_OBJECT

private slots:
    void printsTheTable()
    {
        const Run found = m_program.run({"presets"});
        QCOMPARE(found.errors, QByteArray());
        QCOMPARE(found.status, 0);
        QCOMPARE(found.output, QByteArray::fromStdString(presetsJson(presets())));
    }

    void refuses_data()
    {
        addRefusalColumns();
        addRefusal("presets more", 2, "presets: takes no arguments; \"more\" is one too many");
        addRefusal("presets -- more", 2, "presets: takes no arguments; \"more\" is one too many");
        addRefusal("presets --all", 2, "--all: unknown option");
    }
    void refuses() { checkRefusedLine(m_program); }

private:
    QTemporaryDir m_folder;
    Program m_program{m_folder.path()};
};

QTEST_GUILESS_MAIN(PresetsTest)
#include "presets_test.moc"
