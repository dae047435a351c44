// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/tokens/token_parts.h"

#include <QTest>

using namespace breakeven;

namespace {

QString told(const SettledTokens& tokens)
{
    const char* proof = tokens.proof == CacheProof::Within   ? "within"
                        : tokens.proof == CacheProof::Beside ? "beside"
                                                             : "unproven";
    return QStringLiteral("%1 in, %2 out, %3 in doubt, %4 missing, %5")
        .arg(tokens.input)
        .arg(tokens.output)
        .arg(tokens.inDoubt)
        .arg(tokens.missing)
        .arg(QLatin1String(proof));
}

} // namespace

class TokenPartsTest : public QObject {
    Q_OBJECT

private slots:
    void settled_data()
    {
        using enum TokenHolding;
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const TokenParts& parts, TokenHolding usual, const char* expected,
                            bool thoughts = false) {
            QTest::newRow(name) << told(settledTokens(parts, usual, thoughts)) << QString::fromLatin1(expected);
        };
        row("plain", {.input = 100, .output = 10}, All, "100 in, 10 out, 0 in doubt, 0 missing, unproven");
        row("the total is right", {.input = 100, .output = 10, .total = 110}, Nothing,
            "100 in, 10 out, 0 in doubt, 0 missing, unproven");
        row("the total has more", {.input = 100, .output = 10, .total = 150}, All,
            "100 in, 10 out, 0 in doubt, 40 missing, unproven");
        row("the total has less", {.input = 100, .output = 10, .total = 100}, All,
            "100 in, 10 out, 0 in doubt, -10 missing, unproven");
        row("no total is none", {.input = 100, .output = 10, .total = 0}, All,
            "100 in, 10 out, 0 in doubt, 0 missing, unproven");
        // The cache.
        row("the total holds the cache once more", {.input = 100, .output = 10, .cached = 40, .total = 150}, All,
            "140 in, 10 out, 0 in doubt, 0 missing, beside");
        row("the total holds it once", {.input = 100, .output = 10, .cached = 40, .total = 110}, Nothing,
            "100 in, 10 out, 0 in doubt, 0 missing, within");
        row("writes alone are beside", {.input = 100, .output = 10, .cached = 40, .written = 30, .total = 140}, All,
            "130 in, 10 out, 0 in doubt, 0 missing, within");
        row("more than the input", {.input = 100, .output = 10, .cached = 101}, All,
            "201 in, 10 out, 0 in doubt, 0 missing, beside");
        row("in doubt, usually within", {.input = 100, .output = 10, .cached = 60, .written = 40}, All,
            "100 in, 10 out, 100 in doubt, 0 missing, unproven");
        row("in doubt, usually beside", {.input = 100, .output = 10, .cached = 60}, AllButCache,
            "100 in, 10 out, 60 in doubt, 0 missing, unproven");
        row("a total that is no sum proves nothing", {.input = 100, .output = 10, .cached = 60, .total = 999}, All,
            "100 in, 10 out, 60 in doubt, 889 missing, unproven");
        row("what is uncached shows it", {.input = 100, .output = 10, .cached = 60, .uncached = 40}, AllButCache,
            "100 in, 10 out, 0 in doubt, 0 missing, within");
        row("the input is what is uncached", {.input = 100, .output = 10, .cached = 60, .uncached = 100}, All,
            "160 in, 10 out, 0 in doubt, 0 missing, beside");
        // Reasoning.
        row("reasoning within", {.input = 100, .output = 50, .reasoning = 30, .total = 150}, All,
            "100 in, 50 out, 0 in doubt, 0 missing, unproven", true);
        row("reasoning beside", {.input = 100, .output = 50, .reasoning = 30, .total = 180}, All,
            "100 in, 80 out, 0 in doubt, 0 missing, unproven");
        row("usually within", {.input = 100, .output = 50, .reasoning = 30}, All,
            "100 in, 50 out, 0 in doubt, 0 missing, unproven");
        row("thoughts", {.input = 100, .output = 50, .reasoning = 30}, All,
            "100 in, 80 out, 0 in doubt, 0 missing, unproven", true);
        row("each in one count", {.input = 100, .output = 50, .reasoning = 30}, Nothing,
            "100 in, 80 out, 0 in doubt, 0 missing, unproven");
        row("more than the output", {.input = 100, .output = 50, .reasoning = 51}, All,
            "100 in, 101 out, 0 in doubt, 0 missing, unproven");
        row("both beside", {.input = 100, .output = 50, .cached = 7, .reasoning = 30, .total = 187}, All,
            "107 in, 80 out, 0 in doubt, 0 missing, beside");
        // Content of one kind.
        row("parts within", {.input = 100, .output = 50, .inputParts = 9, .outputParts = 8}, All,
            "100 in, 50 out, 0 in doubt, 0 missing, unproven");
        row("parts beside", {.input = 100, .output = 50, .inputParts = 9, .outputParts = 8}, Nothing,
            "109 in, 58 out, 0 in doubt, 0 missing, unproven");
        row("parts alone", {.inputParts = 9, .outputParts = 8}, All, "9 in, 8 out, 0 in doubt, 0 missing, unproven");
    }
    void settled()
    {
        QFETCH(const QString, result);
        QTEST(result, "expected");
    }
};

QTEST_APPLESS_MAIN(TokenPartsTest)
#include "token_parts_test.moc"
