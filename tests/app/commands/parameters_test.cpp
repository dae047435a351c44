// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/catalogs/parameters_json.h"
#include "tests/support/refused_lines.h"

#include <QTemporaryDir>

using namespace breakeven;
using namespace breakeven::test;

/// `breakeven parameters`: what it prints, and how it refuses.
class ParametersTest : public QObject {
    Q_OBJECT

private slots:
    void printsTheTable()
    {
        const Run found = m_program.run({"parameters"});
        QCOMPARE(found.errors, QByteArray());
        QCOMPARE(found.status, 0);
        QCOMPARE(found.output, QByteArray::fromStdString(parametersJson()));
    }

    void refuses_data()
    {
        addRefusalColumns();
        addRefusal("parameters more", 2, "parameters: takes no arguments; \"more\" is one too many");
        addRefusal("parameters -- more", 2, "parameters: takes no arguments; \"more\" is one too many");
        addRefusal("parameters --all", 2, "--all: unknown option");
    }
    void refuses() { checkRefusedLine(m_program); }

private:
    QTemporaryDir m_folder;
    Program m_program{m_folder.path()};
};

QTEST_GUILESS_MAIN(ParametersTest)
#include "parameters_test.moc"
