// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/catalogs/tokens_json.h"

#include "tests/support/json_reading.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

class TokensJsonTest : public QObject {
    Q_OBJECT

private slots:
    /// Its name is what was asked for.
    void aSingleFileIsAnObjectWithoutItsName()
    {
        const std::string expected = R"({
  "encoding": "cl100k_base",
  "tokens": 3,
  "characters": 10,
  "bytes": 12
}
)";
        QCOMPARE(tokensJson(Encoding::Cl100kBase, {{"a.txt", {3, 10, 12, 0}}}), expected);
    }

    void severalFilesAreAListInTheirOrder()
    {
        const Json json =
            Json::parse(tokensJson(Encoding::O200kBase, {{"b", {1, 2, 3, 0}}, {"a", {4, 5, 6, 2}}, {"b", {}}}));
        QCOMPARE(json.size(), std::size_t{3});
        QCOMPARE(json[0].dump(),
                 std::string(R"({"file":"b","encoding":"o200k_base","tokens":1,"characters":2,"bytes":3})"));
        QCOMPARE(json[1].dump(), std::string(R"({"file":"a","encoding":"o200k_base","tokens":4,"characters":5,)"
                                             R"("bytes":6,"invalid_bytes":2})"));
        QCOMPARE(json[2].dump(),
                 std::string(R"({"file":"b","encoding":"o200k_base","tokens":0,"characters":0,"bytes":0})"));
    }

    void faultyBytesAreCountedInASingleFileToo()
    {
        QVERIFY(Json::parse(tokensJson(Encoding::O200kBase, {{"a", {1, 1, 1, 1}}}))["invalid_bytes"] == 1);
    }

    /// A file's name may be any bytes.
    void aNameThatIsNoUtf8IsStillJson()
    {
        const Json json = Json::parse(tokensJson(Encoding::O200kBase, {{"\xff\"", {}}, {"a", {}}}));
        QCOMPARE(json[0]["file"].get<std::string>(), std::string("\xEF\xBF\xBD\""));
    }
};

QTEST_APPLESS_MAIN(TokensJsonTest)
#include "tokens_json_test.moc"
