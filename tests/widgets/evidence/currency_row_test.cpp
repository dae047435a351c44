// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/currency_row.h"

#include "widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::sys_days today = std::chrono::sys_days{2026y / 11 / 22};

struct Stage {
    explicit Stage(const char* currency)
    {
        row.setCurrency(QLatin1String(currency));
        QObject::connect(&row, &CurrencyRow::chosen, &row,
                         [this](const std::optional<ListCurrency>& wanted) { chosen.push_back(wanted); });
        row.show();
        row.activateWindow();
        (void)QTest::qWaitForWindowActive(&row);
    }
    [[nodiscard]] QLineEdit* field(const char* name) const { return row.findChild<QLineEdit*>(QLatin1String(name)); }
    void type(const char* name, const char* text)
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClick(field(name), Qt::Key_Delete);
        QTest::keyClicks(field(name), QLatin1String(text));
    }

    CurrencyRow row{today, nullptr};
    std::vector<std::optional<ListCurrency>> chosen;
    QSignalSpy refused{&row, &CurrencyRow::refused};
};

} // namespace

class CurrencyRowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void dollarsNeedNoRate()
    {
        const Stage stage("USD");
        QVERIFY(stage.field("import_currency")->isVisible());
        QVERIFY(!stage.field("import_rate")->isVisible() && !stage.field("import_rate_day")->isVisible());
    }

    void anOldRateSaysSo()
    {
        Stage stage("EUR");
        const auto age = [&stage] { return stage.row.findChild<QLabel*>(QStringLiteral("import_rate_age"))->text(); };
        stage.type("import_rate", "1.08");
        stage.type("import_rate_day", "2026-10-23"); // thirty days
        QCOMPARE(stage.chosen.size(), std::size_t{1});
        QCOMPARE(age(), QString());
        stage.type("import_rate_day", "2026-10-22");
        QCOMPARE(age(), QStringLiteral("a rate that is older than 30 days"));
    }

    void aCurrencyIsChosenOnceItsRateAndDayAreThere()
    {
        Stage stage("USD");
        stage.type("import_currency", "EUR");
        QVERIFY(stage.field("import_rate")->isVisible());
        stage.type("import_rate", "1.0");
        QVERIFY(stage.chosen.empty());
        stage.type("import_rate_day", "2026-11-20");
        QCOMPARE(stage.chosen.size(), std::size_t{1});
        QVERIFY((stage.chosen[0] == ListCurrency{"EUR", 1, "2026-11-20"}));
        QTest::keyClick(stage.field("import_rate_day"), Qt::Key_Return); // known already
        QCOMPARE(stage.chosen.size(), std::size_t{1});
        stage.type("import_currency", "USD");
        QVERIFY(stage.chosen.size() == 2 && !stage.chosen[1]);
        QVERIFY(!stage.field("import_rate")->isVisible());
    }

    void goingBackToTheDollarIsAChoiceToo()
    {
        Stage stage("USD");
        stage.type("import_currency", "EU");
        QVERIFY(stage.chosen.empty() && !stage.refused.isEmpty());
        stage.type("import_currency", "USD");
        QVERIFY(stage.chosen.size() == 1 && !stage.chosen[0]);
    }

    void anEmptyFieldIsTheDollarOnceItIsFinished()
    {
        Stage stage("USD");
        stage.type("import_currency", "EUR");
        stage.type("import_rate", "1.08");
        stage.type("import_rate_day", "2026-11-20");
        const std::size_t typed = stage.chosen.size();
        stage.type("import_currency", "");
        QCOMPARE(stage.chosen.size(), typed);
        QTest::keyClick(stage.field("import_currency"), Qt::Key_Return);
        QCOMPARE(stage.chosen.size(), typed + 1);
        QVERIFY(!stage.chosen.back());
    }

    void whatIsFinishedAndMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("rate");
        QTest::addColumn<QByteArray>("day");
        QTest::addColumn<QString>("why");
        QTest::newRow("a rate with a comma") << QByteArray("EUR") << QByteArray("1,08") << QByteArray("2026-11-20")
                                             << "\"1,08\" is no number of US dollars";
        QTest::newRow("a word") << QByteArray("Euro") << QByteArray("1.08") << QByteArray("2026-11-20")
                                << "\"Euro\" is no currency";
        QTest::newRow("a day to come") << QByteArray("EUR") << QByteArray("1.08") << QByteArray("2026-12-24")
                                       << "2026-12-24 is yet to come";
    }
    void whatIsFinishedAndMakesNoSenseIsRefused()
    {
        QFETCH(const QByteArray, code);
        QFETCH(const QByteArray, rate);
        QFETCH(const QByteArray, day);
        QFETCH(const QString, why);
        Stage stage("EUR");
        stage.type("import_currency", code.constData());
        stage.type("import_rate", rate.constData());
        QVERIFY(stage.refused.constLast()[0].toString().isEmpty()); // it may still become one
        stage.type("import_rate_day", day.constData());
        QTest::keyClick(stage.field("import_rate_day"), Qt::Key_Return);
        QVERIFY2(stage.refused.constLast()[0].toString().startsWith(why),
                 qPrintable(stage.refused.constLast()[0].toString()));
        QVERIFY(stage.chosen.empty());
    }
};

QTEST_MAIN(CurrencyRowTest)
#include "currency_row_test.moc"
