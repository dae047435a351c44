// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/typed/typed_pieces.h"

#include "core/inputs/parameter_table.h"

#include <QTest>

using namespace breakeven;

namespace {

/// "-|$|digits|exponent|rest", each as far as it is there.
QByteArray told(const Pieces& pieces)
{
    return QByteArray(pieces.negative ? "-" : "") + (pieces.currency != nullptr ? "|$|" : "||") +
           QByteArray::fromStdString(std::string(pieces.digits)) + '|' +
           (pieces.exponent ? QByteArray::number(*pieces.exponent) : QByteArray()) + '|' +
           QByteArray::fromStdString(std::string(pieces.rest));
}

} // namespace

class TypedPiecesTest : public QObject {
    Q_OBJECT

private slots:
    void takesApart_data()
    {
        QTest::addColumn<QByteArray>("pieces");
        const auto row = [](const char* text, const char* pieces) { QTest::newRow(text) << QByteArray(pieces); };
        row("", "||||");
        row("12", "||12||");
        row("1,234.5 tokens", "||1,234.5||tokens");
        row("-$5", "-|$|5||");
        row("$-5", "-|$|5||");
        row("- $ 5", "-|$|5||");
        row("US$ 5 /hour", "|$|5||/hour");
        row("USD5", "|$|5||");
        row("+5", "||5||");
        row("$+5k", "|$|5||k");
        row("--5", "-||||-5");
        row("-+5", "-||||+5");
        row("1e3", "||1|3|");
        row("1E+3 M", "||1|3|M");
        row("1e-3%", "||1|-3|%");
        row("1e", "||1||e");
        row("1e+-3", "||1||e+-3");
        row("1 e3", "||1||e3");
        row("1e99999999999", "||1|100000|");
        row("1e-99999999999", "||1|-100000|");
        row("1e200000", "||1|100000|");
        row("five", "||||five");
    }
    void takesApart() { QTEST(told(takeApart(QTest::currentDataTag())), "pieces"); }

    void copiedTextIsMadePlain()
    {
        QCOMPARE(plainText("\t\u22125\u00a0000\u2009000\u202f000 \r\n"), std::string("-5 000 000 000"));
        QCOMPARE(plainText(" \n"), std::string());
        QCOMPARE(plainText("a  b"), std::string("a  b"));
    }

    void units_data()
    {
        QTest::addColumn<QByteArray>("yes");
        QTest::addColumn<QByteArray>("no");
        const auto row = [](const char* id, const char* yes, const char* no) {
            QTest::newRow(id) << QByteArray(yes) << QByteArray(no);
        };
        row("gpu_rate", "/hour|$/hour|$|USD/GPU-hour|usd|/ Hours|$ / hour", "hour|%|$/month|GPU|/GPU-hour|x");
        row("volume", "/month|requests/month|requests|request|Requests / Month", "month|$|%|tokens|r");
        row("cached_share", "%|% ", "$|percent|x|/month");
        row("peak_to_average", "x|X|×|ratio|ratios|times", "%|$|twice");
        row("horizon_months", "months|month|MONTHS", "mon|/month|$");
    }
    void units()
    {
        QFETCH(const QByteArray, yes);
        QFETCH(const QByteArray, no);
        const Parameter* parameter = findParameter(QTest::currentDataTag());
        QVERIFY(parameter != nullptr);
        for (const QByteArray& text : yes.split('|'))
            QVERIFY2(isUnit(*parameter, text.toStdString()), text.constData());
        for (const QByteArray& text : no.split('|'))
            QVERIFY2(!isUnit(*parameter, text.toStdString()), text.constData());
    }

    void magnitudes()
    {
        for (const auto& [letter, power] : {std::pair{'k', 3}, {'K', 3}, {'m', 6}, {'M', 6}, {'b', 9}, {'B', 9}})
            QVERIFY(powerOfMagnitude(letter) == power);
        for (const char letter : {'G', 'T', 'e', '%', '\0', '\xd0'})
            QVERIFY(!powerOfMagnitude(letter));
    }

    void quotesAreShortAndOfWholeCharacters()
    {
        QCOMPARE(breakeven::quoted("5 apples"), std::string("\"5 apples\""));
        QCOMPARE(breakeven::quoted("a\nb\x01"), std::string("\"a b \""));
        const std::string most(32, 'a');
        QCOMPARE(breakeven::quoted(most), '"' + most + '"');
        QCOMPARE(breakeven::quoted(most + 'b'), '"' + most + "…\"");
        // A character that would be cut is left out; 31 letters leave room for one of its two bytes.
        QCOMPARE(breakeven::quoted(most.substr(1) + "ä"), '"' + most.substr(1) + "…\"");
        QCOMPARE(breakeven::quoted(most.substr(2) + "äb"), '"' + most.substr(2) + "ä…\"");
    }
};

QTEST_APPLESS_MAIN(TypedPiecesTest)
#include "typed_pieces_test.moc"
