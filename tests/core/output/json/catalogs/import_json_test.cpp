// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/catalogs/import_json.h"

#include "core/words/phrases.h"
#include "tests/support/json_reading.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

class ImportJsonTest : public QObject {
    Q_OBJECT

private slots:
    void theAnswerHoldsEveryEntry()
    {
        ImportPreview preview;
        preview.list = verbatim("A list");
        preview.asOf = "2026-08-01";
        preview.currency = "EUR";
        preview.rows = {.all = 9, .used = 6};
        preview.added = {{"a", verbatim("$1.00 in and $2.00 out")}};
        preview.changed = {{"b", verbatim("$1.00 → $2.00 in")}};
        preview.unchanged = 3;
        preview.skipped = {
            {verbatim("c"), verbatim("one")}, {verbatim("d"), verbatim("two")}, {verbatim("e"), verbatim("two")}};
        preview.remarks = {{verbatim("odd"), 4}};
        const std::string expected = R"({
  "list": "A list",
  "as_of": "2026-08-01",
  "currency": "EUR",
  "rows": 9,
  "rows_used": 6,
  "added": [
    {
      "id": "a",
      "what": "$1.00 in and $2.00 out"
    }
  ],
  "changed": [
    {
      "id": "b",
      "what": "$1.00 → $2.00 in"
    }
  ],
  "unchanged": 3,
  "skipped": [
    {
      "where": "c",
      "why": "one"
    },
    {
      "where": "d",
      "why": "two"
    },
    {
      "where": "e",
      "why": "two"
    }
  ],
  "reasons": [
    {
      "why": "two",
      "count": 2
    },
    {
      "why": "one",
      "count": 1
    }
  ],
  "remarks": [
    {
      "what": "odd",
      "count": 4
    }
  ],
  "catalog": "/a/file"
}
)";
        QCOMPARE(importJson(preview, "/a/file"), expected);
    }

    void whatIsNotKnownIsNull()
    {
        const Json json = Json::parse(importJson({}, std::nullopt));
        for (const char* key : {"as_of", "currency", "rows", "rows_used", "catalog"})
            QVERIFY2(json.at(key).is_null(), key);
        for (const char* key : {"added", "changed", "skipped", "reasons", "remarks"})
            QVERIFY2(json.at(key) == Json::array(), key);
        QVERIFY(json["unchanged"] == 0);
    }
};

QTEST_APPLESS_MAIN(ImportJsonTest)
#include "import_json_test.moc"
