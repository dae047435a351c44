// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/records/record_ends.h"

#include <QTest>

using namespace breakeven;

namespace {

std::string_view view(const QByteArray& bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

class RecordEndsTest : public QObject {
    Q_OBJECT

private slots:
    void ends_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<qint64>("end"); // −1 for none
        QTest::addColumn<bool>("quoted");
        QTest::newRow("a line") << QByteArray("a,b\nc") << qint64{3} << false;
        QTest::newRow("no end") << QByteArray("a,b") << qint64{-1} << false;
        QTest::newRow("a line end in quotes") << QByteArray("\"a\nb\",c\nd") << qint64{7} << false;
        QTest::newRow("a doubled quote") << QByteArray("\"a\"\"\nb\"\n") << qint64{7} << false;
        QTest::newRow("a quote within a cell") << QByteArray("a\"b\nc") << qint64{3} << false;
        QTest::newRow("an open quote") << QByteArray("a,\"b\nc") << qint64{-1} << true;
    }
    void ends()
    {
        QFETCH(const QByteArray, csv);
        QFETCH(const qint64, end);
        QFETCH(const bool, quoted);
        bool open = !quoted;
        QCOMPARE(csvRecordEnd(view(csv), ',', open), end < 0 ? npos : static_cast<std::size_t>(end));
        QCOMPARE(open, quoted);
    }

    void anObjectEndsWithItsOwnBrace()
    {
        QCOMPARE(jsonObjectEnd("{}"), std::size_t{2});
        QCOMPARE(jsonObjectEnd("{\"a\":[{}]} {}"), std::size_t{10});
        QCOMPARE(jsonObjectEnd("{\"a\":\"}\"}"), std::size_t{9});
        QCOMPARE(jsonObjectEnd("{\"a\":\"\\\"}\"}"), std::size_t{11});
        QCOMPARE(jsonObjectEnd("{\"a\":1"), npos);
        QCOMPARE(jsonObjectEnd("{\"a\":\"}{"), npos);
    }

    void readingGoesOn_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("at"); // −1 for nowhere
        QTest::addColumn<bool>("inList");
        QTest::newRow("nothing") << QByteArray() << qint64{-1} << false;
        QTest::newRow("no other object") << QByteArray(R"({"a": 1, "b")") << qint64{-1} << false;
        QTest::newRow("the same first key") << QByteArray(R"({"a": 1, {"a": 2})") << qint64{9} << false;
        QTest::newRow("a line that begins with one") << QByteArray("{\"a\": 1,\n{\"b\": 2}") << qint64{9} << false;
        QTest::newRow("not one that is indented more") << QByteArray("{\"a\": 1,\n  {\"b\": 2}") << qint64{-1} << false;
        QTest::newRow("a page's rows") << QByteArray(R"({"n": 1, "data": [{"b": 2}]})") << qint64{18} << true;
        QTest::newRow("not another list") << QByteArray(R"({"n": 1, "tags": [{"b": 2}]})") << qint64{-1} << false;
    }
    void readingGoesOn()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const qint64, at);
        QFETCH(const bool, inList);
        const JsonResumption next = jsonResumption(view(text), 0);
        QCOMPARE(next.at, at < 0 ? npos : static_cast<std::size_t>(at));
        QCOMPARE(next.inList, inList);
    }
};

QTEST_APPLESS_MAIN(RecordEndsTest)
#include "record_ends_test.moc"
