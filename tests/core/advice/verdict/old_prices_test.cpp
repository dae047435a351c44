// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/verdict/warnings.h"
#include "core/files/dates/dates.h"

#include <QTest>

using namespace breakeven;
using namespace std::chrono_literals;

class OldPricesTest : public QObject {
    Q_OBJECT

    static constexpr std::chrono::sys_days today = 2026y / 6 / 15;

private slots:
    void fires_data()
    {
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("oldest"); // empty: no warning
        QTest::newRow("no date") << ""
                                 << "gpu_rate"
                                 << "a price list"
                                 << "";
        QTest::newRow("90 days") << "2026-03-17"
                                 << ""
                                 << ""
                                 << "";
        QTest::newRow("91 days") << "2026-03-16"
                                 << ""
                                 << ""
                                 << "2026-03-16";
        QTest::newRow("tomorrow") << "2026-06-16"
                                  << ""
                                  << ""
                                  << "";
        QTest::newRow("no date of the calendar") << "2025-02-30"
                                                 << ""
                                                 << ""
                                                 << "";
        QTest::newRow("an older source") << "2026-06-01"
                                         << "gpu_rate"
                                         << "list of 2025-12-31"
                                         << "2025-12-31";
        QTest::newRow("a source alone") << ""
                                        << "api_input_price"
                                        << "2024-02-29: page"
                                        << "2024-02-29";
        QTest::newRow("the last date of a source") << ""
                                                   << "gpu_rate"
                                                   << "2024-01-01, checked 2026-06-01."
                                                   << "";
        const QString catalog = QStringLiteral("Catalog: ");
        QTest::newRow("a catalog's day of reading")
            << ""
            << "api_input_price" << catalog + "m (V2), A vendor, 2026-06-01, price since 2024-01-01 (a list)"
            << "";
        QTest::newRow("a catalog's old day")
            << ""
            << "gpu_rate" << catalog + "H100, a cloud, spot, 2026-01-30 (a list; another on 2026-06-01)"
            << "2026-01-30";
        QTest::newRow("a catalog's month") << ""
                                           << "gpu_rate" << catalog + "H100, a cloud, 2025-09 (a list)"
                                           << "2025-09-30";
        QTest::newRow("a catalog without a day") << ""
                                                 << "gpu_rate" << catalog + "H100, a cloud (a list)"
                                                 << "";
        QTest::newRow("no price") << ""
                                  << "decode_throughput"
                                  << "measured 2024-01-01"
                                  << "";
        QTest::newRow("no parameter") << ""
                                      << "gpu_speed"
                                      << "2024-01-01"
                                      << "";
    }
    void fires()
    {
        QFETCH(QString, asOf);
        QFETCH(QString, parameter);
        QFETCH(QString, source);
        QFETCH(QString, oldest);
        Scenario scenario;
        scenario.focus = Option::TunedApi;
        scenario.asOf = asOf.toStdString();
        if (!parameter.isEmpty())
            scenario.sources[parameter.toStdString()] = source.toStdString();
        const std::vector<Warning> found = warnings(evaluate(scenario), today);
        QCOMPARE(found.size(), oldest.isEmpty() ? 0U : 1U);
        if (!oldest.isEmpty()) {
            QCOMPARE(found[0].id, std::string("old_prices"));
            QCOMPARE(inWords(found[0].title), std::string("Prices are older than 90 days"));
            QVERIFY(QString::fromStdString(inWords(found[0].text)).contains(oldest));
        }
    }

    /// Without a day to judge by, the scenario's own counts, and no clock.
    void onTheScenariosDay_data()
    {
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QString>("source"); // of the GPU rate
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const char* asOf, const char* source, const char* sentence) {
            QTest::newRow(name) << asOf << source << sentence;
        };
        row("no day", "", "list of 2024-12-31", "");
        row("no source", "2020-01-01", "", "");
        row("90 days", "2026-01-01", "list of 2025-10-03", "");
        row("91 days", "2026-01-01", "list of 2025-10-02",
            "Prices were older than 90 days on 2026-01-01. The oldest is that of \"GPU rate\", of 2025-10-02: take a "
            "newer one from the catalogs, import a newer list, or check it at its source.");
        row("a later source", "2020-01-01", "list of 2025-10-02", "");
    }
    void onTheScenariosDay()
    {
        QFETCH(QString, asOf);
        QFETCH(QString, source);
        Scenario scenario;
        scenario.focus = Option::TunedApi;
        scenario.asOf = asOf.toStdString();
        if (!source.isEmpty())
            scenario.sources["gpu_rate"] = source.toStdString();
        QString sentence;
        for (const Warning& warning : warnings(evaluate(scenario)))
            sentence += QString::fromStdString(inWords(warning.sentence()));
        QTEST(sentence, "sentence");
    }

    /// Where no source tells which is the oldest, all are of the scenario's day.
    void saysWhatCanBeDone()
    {
        Scenario scenario;
        scenario.focus = Option::TunedApi;
        scenario.asOf = "2026-01-01";
        const std::vector<Warning> found = warnings(evaluate(scenario), today);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(inWords(found[0].text),
                 std::string("They are of 2026-01-01: take newer ones from the catalogs, import a newer list, or check "
                             "them with the vendors."));
    }

    void parsesDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isDate");
        for (const char* text : {"2026-06-15", "2024-02-29", "0001-01-01"})
            QTest::newRow(text) << text << true;
        for (const char* text : {"", "2026-6-15", "2026-06-15 ", "2023-02-29", "2026-13-01", "2026-00-10", "2026-04-31",
                                 "+026-01-01", "2026-+1-01", "2026/06/15", "-999-01-01", "20260615"})
            QTest::newRow(*text == 0 ? "empty" : text) << text << false;
    }
    void parsesDates()
    {
        QFETCH(QString, text);
        QFETCH(bool, isDate);
        QCOMPARE(parseDate(text.toStdString()).has_value(), isDate);
    }
};

QTEST_APPLESS_MAIN(OldPricesTest)
#include "old_prices_test.moc"
