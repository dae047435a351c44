// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/facts/fact.h"

#include <QTest>

using namespace breakeven;

namespace {

constexpr std::chrono::sys_days today = std::chrono::year(2026) / 11 / 29;

Fact factOf(const char* asOf, FactKind kind = FactKind::GpuRate, const char* holdsUntil = "")
{
    Fact fact;
    fact.kind = kind;
    fact.asOf = asOf;
    fact.holdsUntil = holdsUntil;
    return fact;
}

} // namespace

class FactTest : public QObject {
    Q_OBJECT

private slots:
    void ages_data()
    {
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QString>("holdsUntil");
        QTest::addColumn<bool>("ages");
        QTest::addColumn<QString>("age");
        QTest::addColumn<bool>("toCheck");
        const auto row = [](const char* name, const char* asOf, const char* until, bool ages, const char* age,
                            bool toCheck) { QTest::newRow(name) << asOf << until << ages << age << toCheck; };
        row("of today", "2026-11-29", "", true, "0 days", false);
        row("of yesterday", "2026-11-28", "", true, "1 day", false);
        row("90 days", "2026-08-31", "", true, "90 days", false);
        row("91 days", "2026-08-30", "", true, "91 days", true);
        row("a month that is over", "2026-07", "", true, "121 days", true);
        row("a year that is not", "2026", "", true, "within 2026", false);
        row("unknown", "", "", true, "unknown", true);
        row("promised until today", "2026-11-01", "2026-11-29", true, "28 days", false);
        row("promised until yesterday", "2026-11-01", "2026-11-28", true, "28 days", true);
        row("a specification", "2018", "", false, "does not age", false);
        row("one without a day", "", "", false, "does not age", false);
    }
    void ages()
    {
        QFETCH(QString, asOf);
        QFETCH(QString, holdsUntil);
        QFETCH(bool, ages);
        const Fact fact = factOf(asOf.toUtf8().constData(), ages ? FactKind::GpuRate : FactKind::ModelSize,
                                 holdsUntil.toUtf8().constData());
        QTEST(QString::fromStdString(inWords(ageInWords(fact, today))), "age");
        QTEST(needsCheck(fact, today), "toCheck");
    }

    void theOldestComesFirst()
    {
        const std::vector<Fact> sorted =
            oldestFirst({factOf("2018", FactKind::ModelSize), factOf("2026-09-23"), factOf("2026-09"), factOf(""),
                         factOf("2025"), factOf("2026-09-23", FactKind::ModelPrice)});
        std::vector<std::string> dates;
        for (const Fact& fact : sorted)
            dates.push_back(fact.asOf);
        QVERIFY((dates == std::vector<std::string>{"", "2025", "2026-09-23", "2026-09-23", "2026-09", "2018"}));
        QVERIFY(sorted[2].kind == FactKind::GpuRate && sorted[3].kind == FactKind::ModelPrice);
    }
};

QTEST_APPLESS_MAIN(FactTest)
#include "fact_test.moc"
