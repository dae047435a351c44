// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/claims_json.h"

#include "core/advice/claims/published_claims.h"

#include <QTest>

#include <limits>

using namespace breakeven;

namespace {

Evaluation claiming(const std::string& text, const std::string& source, Range published,
                    ClaimFigure figure = ClaimFigure::MonthlyTotal)
{
    Scenario scenario;
    scenario.advice.claims = {{text, figure, Option::FrontierApi, published, source, {}}};
    return evaluate(scenario);
}

QStringList cellsOf(const std::vector<CheckedClaim>& claims, int line)
{
    return QString::fromStdString(claimsTable(claims)).split(u'\n').at(line).split(u'\t');
}

} // namespace

class ClaimsJsonTest : public QObject {
    Q_OBJECT

private slots:
    void anOwnClaim()
    {
        const Evaluation e = claiming("A <b>bill</b>", "a \"talk\"", {1, 2});
        const Json json = claimsJson(ownClaims(e));
        QCOMPARE(json.size(), std::size_t(1));
        const double total = e.of(Option::FrontierApi).total;
        const Json expected = {{"own", true},
                               {"scenario", ""},
                               {"text", "A <b>bill</b>"},
                               {"source", "a \"talk\""},
                               {"option", "frontier_api"},
                               {"figure", "monthly_total"},
                               {"unit", "USD"},
                               {"published", {1.0, 2.0}},
                               {"computed", total},
                               {"status", "differs"},
                               {"why", inWords(ownClaims(e)[0].check.why)}};
        QCOMPARE(jsonAnswer(json[0]), jsonAnswer(expected));
    }

    void whatDoesNotExistIsNull()
    {
        const Json own = claimsJson(ownClaims(claiming("x", "", {4, 4}, ClaimFigure::Payback)));
        QCOMPARE(own[0]["published"].get<double>(), 4.0);
        QVERIFY(own[0]["computed"].is_null());
        const Json published = claimsJson(publishedClaims());
        QVERIFY(published.back()["published"].is_null() && published.back()["computed"].is_null());
        QCOMPARE(published.back()["preset"].get<std::string>(), std::string("never"));
        QCOMPARE(published.back()["own"].get<bool>(), false);
        QCOMPARE(published.back()["status"].get<std::string>(), std::string("reproduced"));
    }

    void theTableHasALineAClaim()
    {
        const auto claims = publishedClaims();
        const QStringList lines = QString::fromStdString(claimsTable(claims)).split(u'\n');
        QCOMPARE(static_cast<std::size_t>(lines.size()), claims.size() + 2);
        QVERIFY(lines.back().isEmpty());
        for (int i = 0; i + 1 < lines.size(); ++i)
            QCOMPARE(lines[i].count(u'\t'), 8);
        QCOMPARE(cellsOf(claims, 1),
                 (QStringList{"Sentiment labels on Claude Sonnet 4", "Frontier API: cost a month", "Frontier API",
                              "Cost a month", "$900", "$600", "Differs",
                              "At $3 and $15 per million tokens, 300 in and 20 out cost $0.0012. A bill of $900 needs "
                              "500 tokens in.",
                              "Small Models, Big Savings! (2026-03-18)"}));
    }

    void hostileTextStaysInItsCell_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("tab and lines") << "a\tb\r\nc"
                                       << "a b  c";
        QTest::newRow("formula") << "=1+1"
                                 << "'=1+1";
        QTest::newRow("plus") << "+1"
                              << "'+1";
        QTest::newRow("minus") << "-1"
                               << "'-1";
        QTest::newRow("at") << "@x"
                            << "'@x";
        QTest::newRow("formula after a tab") << "\t =1"
                                             << "'  =1";
        QTest::newRow("quotation") << "\"a"
                                   << "'\"a";
        QTest::newRow("inside") << "a=\"b\""
                                << "a=\"b\"";
        QTest::newRow("empty") << ""
                               << "";
    }
    void hostileTextStaysInItsCell()
    {
        QFETCH(QString, text);
        const std::string utf8 = text.toStdString();
        const QStringList cells = cellsOf(ownClaims(claiming(utf8, utf8, {1, 1})), 1);
        QCOMPARE(cells.size(), 9);
        QCOMPARE(cells[0], QString()); // a scenario without a name keeps its column
        QTEST(cells[1], "cell");
        QTEST(cells[8], "cell");
    }
};

QTEST_APPLESS_MAIN(ClaimsJsonTest)
#include "claims_json_test.moc"
