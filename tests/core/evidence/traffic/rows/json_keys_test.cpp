// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/rows/json_keys.h"

#include <QTest>

using namespace breakeven;

class JsonKeysTest : public QObject {
    Q_OBJECT

private slots:
    void columnsAreFoundByTheirPaths()
    {
        JsonKeys keys({{LogField::Input, "message.usage.input_tokens"}, {LogField::Output, "out"}}, false);
        JsonKey& message = keys.within(keys.root(), "Message");
        QVERIFY(message.isEntered && !message.counts());
        JsonKey& usage = keys.within(message, "usage");
        QCOMPARE(usage.path, std::string("Message.usage"));
        QCOMPARE(keys.within(usage, "input_tokens").columns, std::vector<std::size_t>{0});
        QVERIFY(keys.within(usage, "input").columns.empty());
        QCOMPARE(keys.within(keys.root(), "OUT").columns, std::vector<std::size_t>{1});
        QVERIFY(!keys.within(keys.root(), "out2").counts());
        QVERIFY(!keys.within(keys.root(), "prompts").isEntered);
    }

    void attributesAreKeysOfTheRow()
    {
        JsonKeys keys({{LogField::Input, "a.b"}, {LogField::Output, "attributes.c"}}, false);
        JsonKey& attributes = keys.within(keys.root(), "attributes");
        QVERIFY(attributes.isTransparent && attributes.isEntered);
        QCOMPARE(keys.within(attributes, "a.b").columns, std::vector<std::size_t>{0});
        QCOMPARE(keys.within(keys.within(attributes, "a"), "b").columns, std::vector<std::size_t>{0});
        QCOMPARE(keys.within(attributes, "c").columns, std::vector<std::size_t>{1});
    }

    void objectsOfTokensAreEntered()
    {
        JsonKeys keys({{LogField::Usage, "details"}}, false);
        JsonKey& usage = keys.within(keys.within(keys.root(), "response"), "usage");
        JsonKey& cached = keys.within(keys.within(usage, "prompt_tokens_details"), "cached_tokens");
        QVERIFY(cached.kind == TokenKind::Cached && !cached.isUsage);
        QVERIFY(keys.within(usage, "anything").isEntered);
        QVERIFY(keys.within(keys.within(keys.root(), "details"), "x").isUsage);
        QVERIFY(keys.within(keys.root(), "metadata").mayHoldText);
    }

    /// In any order, and each time it is asked.
    void aKeyIsFoundOnce()
    {
        JsonKeys keys({}, false);
        const JsonKey* a = &keys.within(keys.root(), "a_tokens");
        const JsonKey* b = &keys.within(keys.root(), "b_tokens");
        keys.root().next = 0;
        QCOMPARE(&keys.within(keys.root(), "b_tokens"), b);
        QCOMPARE(&keys.within(keys.root(), "a_tokens"), a);
        QCOMPARE(&keys.within(keys.root(), "b_tokens"), b);
        QCOMPARE(keys.root().within.size(), std::size_t{2});
    }

    /// Names that each record has others of take no memory without end, and what counts is still found behind them.
    void keysWithoutEndAreForgotten()
    {
        JsonKeys keys({{LogField::Input, "in"}}, false);
        for (int i = 0; i < 5000; ++i)
            QVERIFY(!keys.within(keys.root(), "user " + std::to_string(i)).matters());
        QVERIFY(keys.root().within.size() < 2000);
        QVERIFY(keys.within(keys.root(), "in").counts());
        for (int i = 0; i < 5000; ++i)
            static_cast<void>(keys.within(keys.root(), std::to_string(i) + "_foo_tokens"));
        QVERIFY(keys.root().within.size() < 3000);
    }
};

QTEST_APPLESS_MAIN(JsonKeysTest)
#include "json_keys_test.moc"
