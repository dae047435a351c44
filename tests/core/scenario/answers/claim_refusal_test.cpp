// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/answers/claim_refusal.h"

#include <QTest>

#include <limits>

using namespace breakeven;

class ClaimRefusalTest : public QObject {
    Q_OBJECT

private slots:
    void ends_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QString>("why");
        constexpr double infinity = std::numeric_limits<double>::infinity();
        const QString notFinite = QStringLiteral("is not a finite number");
        QTest::newRow("nothing claimed") << 0.0 << 0.0 << "";
        QTest::newRow("a single number") << 900.5 << 900.5 << "";
        QTest::newRow("a range") << -1.0 << 1.0 << "";
        QTest::newRow("crossed") << 900.5 << 900.0 << "900.5 is above 900; the lower end comes first";
        QTest::newRow("no low end") << -infinity << 1.0 << notFinite;
        QTest::newRow("no high end") << 1.0 << infinity << notFinite;
        QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << 1.0 << notFinite;
    }
    void ends()
    {
        QFETCH(const double, low);
        QFETCH(const double, high);
        Claim claim;
        claim.published = {low, high};
        QTEST(QString::fromStdString(inWords(whyRefused(claim))), "why");
    }

    /// Characters are counted, not bytes.
    void lengths()
    {
        for (std::string Claim::*member : {&Claim::text, &Claim::source}) {
            Claim claim;
            for (std::size_t i = 0; i < longestClaimText; ++i)
                claim.*member += "\u00e9";
            QVERIFY(whyRefused(claim).empty());
            claim.*member += "x";
            QCOMPARE(inWords(whyRefused(claim)),
                     std::string("has 2001 characters; a claim's text and source have up to 2000"));
        }
    }
};

QTEST_APPLESS_MAIN(ClaimRefusalTest)
#include "claim_refusal_test.moc"
