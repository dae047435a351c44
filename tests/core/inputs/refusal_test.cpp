// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/refusal.h"

#include "core/inputs/parameter_table.h"

#include <QTest>

#include <limits>

using namespace breakeven;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

QString words(const Message& message)
{
    return QString::fromStdString(inWords(message));
}

} // namespace

class RefusalTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsAllowed()
    {
        QCOMPARE(words(allowedValues(*findParameter("gpu_rate"))), "0.05 to 50 USD/GPU-hour");
        QCOMPARE(words(allowedValues(*findParameter("volume"))), "100 to 1000000000 requests/month"); // to be typed
        QCOMPARE(words(allowedValues(*findParameter("min_replicas"))), "whole numbers from 1 to 64 replicas");
        QCOMPARE(words(allowedValues(*findParameter("pue"))), "1 to 3"); // a ratio has no unit
    }

    void numbers_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* id, double value, const char* why) {
            QTest::addRow("%s %.17g", id, value) << QByteArray(id) << value << QString::fromLatin1(why);
        };
        row("gpu_rate", 0.05, "");
        row("gpu_rate", 50, "");
        row("gpu_rate", 0.049, "0.049 is outside 0.05 to 50 USD/GPU-hour");
        row("gpu_rate", 51, "51 is outside 0.05 to 50 USD/GPU-hour");
        row("gpu_rate", notANumber, "nan is not a finite number; allowed are 0.05 to 50 USD/GPU-hour");
        row("gpu_rate", infinity, "inf is not a finite number; allowed are 0.05 to 50 USD/GPU-hour");
        row("min_replicas", 64, "");
        row("min_replicas", 1.5, "1.5 is not a whole number; allowed are whole numbers from 1 to 64 replicas");
        row("min_replicas", 0.5, "0.5 is outside 1 to 64 replicas");
        row("min_replicas", -infinity, "-inf is not a finite number; allowed are whole numbers from 1 to 64 replicas");
        row("pue", 3.1, "3.1 is outside 1 to 3");
    }
    void numbers()
    {
        QFETCH(const QByteArray, id);
        QFETCH(const double, value);
        QTEST(words(whyRefused(*findParameter(id.constData()), value)), "why");
    }

    void ranges_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* name, const char* id, const Range& range, double value, const char* why) {
            QTest::newRow(name) << QByteArray(id) << range.low << range.high << value << QString::fromLatin1(why);
        };
        row("around the value", "pue", {1.2, 1.6}, 1.4, "");
        row("from the value on", "pue", {1.4, 3}, 1.4, "");
        row("up to the value", "pue", {1, 1.4}, 1.4, "");
        row("between whole numbers", "min_replicas", {1.5, 2.5}, 2, "");
        row("above the value", "pue", {1.5, 2}, 1.4, "the value 1.4 is outside its range of 1.5 to 2");
        row("below the value", "pue", {1, 1.3}, 1.4, "the value 1.4 is outside its range of 1 to 1.3");
        row("without width", "pue", {1.4, 1.4}, 1.4, "the low end 1.4 is not below the high end 1.4");
        row("turned around", "pue", {2, 1}, 1.4, "the low end 2 is not below the high end 1");
        row("too low", "pue", {0.9, 2}, 1.4, "0.9 is outside 1 to 3");
        row("too high", "pue", {1, 3.1}, 1.4, "3.1 is outside 1 to 3");
        row("not finite", "pue", {notANumber, 2}, 1.4, "nan is not a finite number; allowed are 1 to 3");
        row("of the horizon", "horizon_months", {12, 36}, 24,
            "the planning horizon is chosen, not uncertain; it can't have a range");
    }
    void ranges()
    {
        QFETCH(const QByteArray, id);
        QFETCH(const double, low);
        QFETCH(const double, high);
        QFETCH(const double, value);
        QTEST(words(whyRefused(*findParameter(id.constData()), {low, high}, value)), "why");
    }
};

QTEST_APPLESS_MAIN(RefusalTest)
#include "refusal_test.moc"
