// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/catalog_json.h"

#include <QTest>

using namespace breakeven;
using Json = nlohmann::ordered_json;

namespace {

const Json good = Json::parse(R"({"text": "t", "empty": "", "day": "2025-02-28", "month": "2025-02", "number": 2.5,
    "whole": 3, "null": null, "on": true, "texts": ["a", "b"], "list": [{"n": 1}, {"n": 2}], "object": {}})");

using Read = void (*)(CatalogFields&);

} // namespace

class CatalogJsonTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatIsThere()
    {
        CatalogFields fields(good, {});
        QCOMPARE(fields.text("text"), std::string("t"));
        QCOMPARE(fields.optionalText("none"), std::string());
        QCOMPARE(fields.date("day"), std::string("2025-02-28"));
        QCOMPARE(fields.roughDate("month"), std::string("2025-02"));
        QCOMPARE(fields.roughDate("none"), std::string());
        QCOMPARE(fields.number("number", {2.5, 2.5}), 2.5);
        QVERIFY(!fields.optionalNumber("none", {0, 1}) && !fields.optionalNumber("null", {0, 1}));
        QCOMPARE(fields.whole("whole", {1, 3}), 3);
        QVERIFY(fields.flag("on") && !fields.flag("none"));
        QCOMPARE(fields.choice("text", {"s", "t"}), std::size_t{1});
        QVERIFY((fields.optionalTexts("texts") == std::vector<std::string>{"a", "b"}));
        QVERIFY(fields.optionalTexts("none").empty());
        std::vector<CatalogFields> objects = fields.objects("list");
        QCOMPARE(objects.size(), std::size_t{2});
        QCOMPARE(objects[1].whole("n", {0, 9}), 2);
        QCOMPARE(fields.optionalObjects("list").size(), std::size_t{2});
        QVERIFY(fields.optionalObjects("none").empty());
        QVERIFY(fields.ok() && objects[1].ok());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<Read>("read");
        const auto row = [](const char* error, Read read) { QTest::newRow(error) << read; };
        row("/none: is missing", [](CatalogFields& f) { (void)f.text("none"); });
        row("/empty: is empty", [](CatalogFields& f) { (void)f.text("empty"); });
        row("/null: null is not text", [](CatalogFields& f) { (void)f.text("null"); });
        row("/object: an object is not text", [](CatalogFields& f) { (void)f.optionalText("object"); });
        row("/month: \"2025-02\" is not a date; dates are written YYYY-MM-DD",
            [](CatalogFields& f) { (void)f.date("month"); });
        row("/text: \"t\" is not a date; dates are written YYYY-MM-DD, YYYY-MM or YYYY",
            [](CatalogFields& f) { (void)f.roughDate("text"); });
        row("/null: is missing", [](CatalogFields& f) { (void)f.number("null", {0, 1}); });
        row("/text: \"t\" is not a number", [](CatalogFields& f) { (void)f.number("text", {0, 1}); });
        row("/number: 2.5 is outside 0 to 2", [](CatalogFields& f) { (void)f.optionalNumber("number", {0, 2}); });
        row("/number: 2.5 is not a whole number", [](CatalogFields& f) { (void)f.whole("number", {0, 9}); });
        row("/null: null is neither true nor false", [](CatalogFields& f) { (void)f.flag("null"); });
        row("/text: \"t\" is not allowed; allowed are a, b", [](CatalogFields& f) {
            (void)f.choice("text", {"a", "b"});
        });
        row("/list: an array is not a list of texts", [](CatalogFields& f) { (void)f.optionalTexts("list"); });
        row("/object: is not a list with something in it", [](CatalogFields& f) { (void)f.objects("object"); });
        row("/none: is not a list with something in it", [](CatalogFields& f) { (void)f.objects("none"); });
        row("/object: is not a list with something in it", [](CatalogFields& f) { (void)f.optionalObjects("object"); });
        row("/texts/0: \"a\" is not an object", [](CatalogFields& f) { f.adopt(f.objects("texts").front()); });
        row("/list/1/n: 2 is outside 0 to 1", [](CatalogFields& f) {
            for (CatalogFields& each : f.objects("list")) {
                (void)each.number("n", {0, 1});
                f.adopt(each);
            }
        });
        row("/a~1b: both", [](CatalogFields& f) { f.refuse("a/b", verbatim("both")); });
    }
    void saysWhatIsWrong()
    {
        QFETCH(const Read, read);
        CatalogFields fields(good, {});
        read(fields);
        QVERIFY(!fields.ok());
        QCOMPARE(QByteArray::fromStdString(fields.error().sentence()), QByteArray(QTest::currentDataTag()));
        fields.refuse("later", verbatim("is wrong as well"));
        QCOMPARE(QByteArray::fromStdString(fields.error().sentence()), QByteArray(QTest::currentDataTag()));
    }

    void whatIsNoObjectHasNoMembers()
    {
        const Json five = 5;
        CatalogFields fields(five, "/rows/0");
        QCOMPARE(fields.text("text"), std::string());
        QCOMPARE(fields.number("number", {4, 9}), 4.0);
        QCOMPARE(fields.error().sentence(), std::string("/rows/0: 5 is not an object"));
    }

    void files_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char* text, const char* error) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(error);
        };
        row(R"({"format": "f", "version": 1, "rows": [{"n": 4}]})", "");
        row("[]", "file: an array is not an object");
        row(R"({"version": 1})", "file: /format: is missing");
        row(R"({"format": "g", "version": 1})", "file: /format: this is no file of the kind \"f\"");
        row(R"({"format": "f"})", "file: /version: is missing");
        row(R"({"format": "f", "version": 0})", "file: /version: 0 is outside 1 to 1000000");
        row(R"({"format": "f", "version": 2})",
            "file: /version: a newer program wrote this file; this one reads version 1");
        row(R"({"format": "f", "version": 1, "rows": []})", "file: /rows: is not a list with something in it");
        row(R"({"format": "f", "version": 1, "rows": [{"n": 4}, {"n": 11}, {"n": 12}]})",
            "file: /rows/1/n: 11 is outside 0 to 9");
        row(R"({"format": "f", "version": 1, "rows": [{"n": 4, "n": 5}]})",
            "file: /rows/0/n: this key is there more than once; a key may be given once");
    }
    void files()
    {
        QFETCH(const QByteArray, text);
        const Result<std::vector<int>> rows =
            parseCatalogRows<int>(text.toStdString(), "file", "f", "rows", [](CatalogFields& fields) {
                return fields.whole("n", {0, 9});
            });
        QTEST(QByteArray::fromStdString(rows ? std::string() : rows.error().sentence()), "error");
        QVERIFY(!rows || *rows == std::vector<int>{4});
    }
};

QTEST_APPLESS_MAIN(CatalogJsonTest)
#include "catalog_json_test.moc"
