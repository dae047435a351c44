// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/token_samples.h"

#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"

#include <QTest>

using namespace breakeven;

namespace {

SampleSummary summaryOfTokens(const std::vector<std::size_t>& tokens)
{
    std::vector<TextCounts> samples;
    samples.reserve(tokens.size());
    for (const std::size_t count : tokens)
        samples.push_back({count, 4 * count, 5 * count});
    return summaryOf(samples);
}

using Samples = std::vector<std::string_view>;

} // namespace

class TokenSamplesTest : public QObject {
    Q_OBJECT

private slots:
    void aTextIsSeparatedIntoSamples()
    {
        QVERIFY(samplesIn("", Separation::Rule).empty());
        QVERIFY(samplesIn(" \r\n\t\n", Separation::None).empty());
        QVERIFY((samplesIn("one\ntwo\n", Separation::Rule) == Samples{"one\ntwo\n"}));
        QVERIFY((samplesIn("one\n---\ntwo\n", Separation::None) == Samples{"one\n---\ntwo\n"}));
        QVERIFY((samplesIn("one\n---\ntwo\n ----\n---x", Separation::Rule) == Samples{"one", "two\n ----\n---x"}));
        QVERIFY((samplesIn("---\r\na\r\nb\r\n---\r\n\r\n---\r\nc\r\n---", Separation::Rule) == Samples{"a\r\nb", "c"}));
        QVERIFY((samplesIn("a\n\n b \r\nc", Separation::Line) == Samples{"a", " b ", "c"}));
        QVERIFY((samplesIn("\n\na\n", Separation::Line) == Samples{"a"}));
    }

    void figuresAreThoseOfTheSamples()
    {
        // 1 … 11 in any order: percentile p is 1 + 10 p.
        const SampleSummary eleven = summaryOfTokens({3, 1, 11, 2, 10, 4, 9, 5, 8, 7, 6});
        QCOMPARE(eleven.count, std::size_t{11});
        QVERIFY((eleven.total == TextCounts{66, 264, 330}));
        QCOMPARE(eleven.mean, 6.0);
        QCOMPARE(eleven.median, 6.0);
        QCOMPARE(eleven.standardError, 1.0); // the square root of a variance of 11 over 11 samples
        QCOMPARE(eleven.p95, 10.5);
        const SampleSummary two = summaryOfTokens({10, 20});
        QCOMPARE(two.median, 15.0);
        QCOMPARE(two.p95, 19.5);
        QCOMPARE(summaryOfTokens({7}).p95, 7.0);
        QCOMPARE(summaryOf({}).count, std::size_t{0});
    }

    void severalSamplesGiveTheMeanAndARange()
    {
        const SampleSummary summary = summaryOfTokens({100, 200, 300, 400, 1500});
        const SourcedValue value = valueFrom(summary, SampleKind::Prompt, Encoding::O200kBase);
        QCOMPARE(value.parameter, &rowOf(&Parameters::inputTokens));
        QCOMPARE(value.value, 500.0);
        QCOMPARE(value.source, std::string("Token count: mean of 5 prompts in o200k_base, median 300, "
                                           "95th percentile 1,280"));
        QVERIFY(value.range.has_value());
        const double reach = 1.2815515655446004 * std::sqrt(1300000.0 / 4 / 5); // the squares come to 1,300,000
        QCOMPARE(value.range->low, 500 - reach);
        QCOMPARE(value.range->high, 500 + reach);
        const Scenario filled = withValues({}, {value});
        QCOMPARE(filled.parameters.inputTokens, 500.0);
        QVERIFY((filled.ranges.at("input_tokens") == Range{500 - reach, 500 + reach}));
    }

    void aRangeNeedsFiveSamplesTwoEndsAndTheMean()
    {
        const auto range = [](const std::vector<std::size_t>& tokens) {
            return valueFrom(summaryOfTokens(tokens), SampleKind::Answer, Encoding::O200kBase).range;
        };
        QVERIFY(!range({1, 2, 3, 4}).has_value());
        QVERIFY(range({1, 2, 3, 4, 5}).has_value());
        QVERIFY(!range({7, 7, 7, 7, 7, 7}).has_value());
        const auto skewed = range({10, 10, 10, 10, 11, 10, 10, 10, 10, 10, 10, 10000});
        QVERIFY(skewed && skewed->low == 0 && skewed->high < 2000); // of the mean, which no answer can bring below 0
        for (const SampleKind kind : {SampleKind::Prompt, SampleKind::Answer})
            for (const std::size_t scale : {0U, 1U, 1000U, 1000000000U}) {
                const SourcedValue value = valueFrom(
                    summaryOfTokens({scale, 2 * scale, 3 * scale, 4 * scale, 9 * scale}), kind, Encoding::Cl100kBase);
                QVERIFY(value.parameter->accepts(value.value));
                if (value.range) {
                    QVERIFY(value.parameter->range.contains(value.range->low));
                    QVERIFY(value.parameter->range.contains(value.range->high));
                    QVERIFY(value.range->contains(value.value));
                }
            }
    }

    void oneSampleSaysSo()
    {
        const SourcedValue value = valueFrom(summaryOfTokens({210}), SampleKind::Answer, Encoding::Cl100kBase);
        QCOMPARE(value.parameter, &rowOf(&Parameters::outputTokens));
        QCOMPARE(value.value, 210.0);
        QCOMPARE(value.source, std::string("Token count: one answer in cl100k_base"));
        QVERIFY(!value.range.has_value());
    }

    void wordsSayWhatWasCounted()
    {
        QCOMPARE(inWords(headline(summaryOfTokens({1234}))), std::string("1,234 tokens"));
        QCOMPARE(inWords(headline(summaryOfTokens({1}))), std::string("1 token"));
        QCOMPARE(inWords(headline(summaryOf({}))), std::string("0 tokens"));
        QCOMPARE(inWords(headline(summaryOfTokens({1, 2, 6}))), std::string("3 tokens on average"));
        QCOMPARE(inWords(detailWords(summaryOfTokens({1000}))),
                 std::string("4,000 characters, 5,000 bytes, 4 characters a token"));
        QCOMPARE(inWords(detailWords(summaryOf({}))), std::string("0 characters, 0 bytes"));
        QCOMPARE(inWords(detailWords(summaryOf({{2, 4, 5, 1}}))),
                 std::string("4 characters, 5 bytes, 2 characters a token. 1 byte is no UTF-8 text and counted as "
                             "\uFFFD: is it in another encoding?"));
        QVERIFY(inWords(detailWords(summaryOf({{2, 4, 5, 1000}, {2, 4, 5, 0}, {2, 4, 5, 34}})))
                    .ends_with(". 1,034 bytes are no UTF-8 text and counted as \uFFFD: is it in another encoding?"));
        QCOMPARE(inWords(detailWords(summaryOfTokens({10, 20}))),
                 std::string("2 samples: median 15, 95th percentile 20. 30 tokens in all, 120 characters, 150 bytes, "
                             "4 characters a token"));
        QCOMPARE(inWords(applyWords(summaryOfTokens({1234}), SampleKind::Prompt, Encoding::O200kBase)),
                 std::string("Set input tokens to 1,234"));
        QCOMPARE(inWords(applyWords(summaryOfTokens({1, 2, 3, 4, 5}), SampleKind::Answer, Encoding::O200kBase)),
                 std::string("Set output tokens to 3 (2 to 4)"));
        QCOMPARE(inWords(applyWords(summaryOf({}), SampleKind::Answer, Encoding::O200kBase)),
                 std::string("Set output tokens"));
    }
};

QTEST_APPLESS_MAIN(TokenSamplesTest)
#include "token_samples_test.moc"
