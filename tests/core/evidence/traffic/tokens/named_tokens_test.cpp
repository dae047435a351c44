// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/tokens/named_tokens.h"

#include <QTest>

using namespace breakeven;

class NamedTokensTest : public QObject {
    Q_OBJECT

private slots:
    void namesOfTheSameRepeatEachOther()
    {
        const NamedCount counts[]{{TokenKind::Cached, "a", 0},  {TokenKind::Cached, "b", 40},
                                  {TokenKind::Cached, "c", 39}, {TokenKind::Input, "d", 100},
                                  {TokenKind::Input, "e", 100}, {TokenKind::Total, "f", 110}};
        const TokenParts parts = NamedTokens(counts).parts();
        QVERIFY(parts.cached == 40 && parts.input == 100 && parts.total == 110U && !parts.uncached);
    }
    void partsAddUp()
    {
        const NamedCount counts[]{{TokenKind::InputPart, "audio", 3},  {TokenKind::InputPart, "image", 4},
                                  {TokenKind::OtherInput, "foo", 5},   {TokenKind::OutputPart, "audio", 6},
                                  {TokenKind::OtherOutput, "foo", 7},  {TokenKind::CachedPart, "text", 8},
                                  {TokenKind::CachedPart, "image", 9}, {TokenKind::Other, "foo", 1000}};
        const TokenParts parts = NamedTokens(counts).parts();
        QVERIFY(parts.inputParts == 12 && parts.outputParts == 13 && parts.cached == 17);
        QVERIFY(parts.input == 0 && parts.output == 0 && !parts.total);
        // A sum counts in place of its parts.
        const NamedCount sum[]{{TokenKind::CachedPart, "text", 8}, {TokenKind::Cached, "all", 17}};
        QCOMPARE(NamedTokens(sum).parts().cached, std::uint64_t{17});
    }
    void whatIsSaid()
    {
        const NamedTokens nothing({});
        QVERIFY(!nothing.saysInput() && !nothing.saysOutput() && !nothing.saysCached() && !nothing.saysWritten() &&
                !nothing.saysReasoning() && !nothing.reasoningIsBeside());
        const NamedCount zeros[]{{TokenKind::CachedPart, "a", 0},
                                 {TokenKind::WrittenForAnHour, "b", 0},
                                 {TokenKind::Reasoning, "usage.reasoning_tokens", 0}};
        const NamedTokens said(zeros);
        QVERIFY(said.saysCached() && said.saysWritten() && said.saysReasoning() && !said.reasoningIsBeside());
        for (const char* name : {"thoughts_token_count", "usage.thoughtsTokenCount", "ThoughtsTokenCount"}) {
            const NamedCount thoughts[]{{TokenKind::Reasoning, name, 1}};
            QVERIFY(NamedTokens(thoughts).reasoningIsBeside());
        }
        for (const TokenKind kind : {TokenKind::Input, TokenKind::InputPart, TokenKind::OtherInput}) {
            const NamedCount one[]{{kind, "a", 1}};
            QVERIFY(NamedTokens(one).saysInput() && !NamedTokens(one).saysOutput());
        }
        for (const TokenKind kind : {TokenKind::Output, TokenKind::OutputPart, TokenKind::OtherOutput}) {
            const NamedCount one[]{{kind, "a", 1}};
            QVERIFY(NamedTokens(one).saysOutput() && !NamedTokens(one).saysInput());
        }
    }
};

QTEST_APPLESS_MAIN(NamedTokensTest)
#include "named_tokens_test.moc"
