// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/catalogs/presets_json.h"

#include <QTest>

using namespace breakeven;

class PresetsJsonTest : public QObject {
    Q_OBJECT
private slots:
    void listsInTheOrderGiven();
    void canBeEmpty() { QCOMPARE(presetsJson({}), std::string("[]\n")); }
};

void PresetsJsonTest::listsInTheOrderGiven()
{
    Preset later{"b-later", "Common tasks", "Is it \"cheaper\"?", "list prices", {}, {}};
    later.scenario.name = "Später";
    const Preset earlier{"a", "G", "Q", "S", {}, {}};
    const std::string expected = R"([
  {
    "id": "b-later",
    "name": "Später",
    "group": "Common tasks",
    "question": "Is it \"cheaper\"?",
    "source": "list prices"
  },
  {
    "id": "a",
    "name": "",
    "group": "G",
    "question": "Q",
    "source": "S"
  }
]
)";
    QCOMPARE(presetsJson({later, earlier}), expected);
}

QTEST_GUILESS_MAIN(PresetsJsonTest)
#include "presets_json_test.moc"
