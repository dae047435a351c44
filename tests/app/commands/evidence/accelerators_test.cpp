// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/refused_lines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace breakeven::test;

/// `breakeven accelerators`: what it prints, and how it refuses.
class AcceleratorsTest : public QObject {
    Q_OBJECT

private slots:
    void printsMemoryPowerPriceAndMeasurements()
    {
        const Run run = m_program.run({"accelerators"});
        QCOMPARE(run.status, 0);
        qsizetype measurements = 0;
        bool found = false;
        for (const QJsonValue& one : QJsonDocument::fromJson(run.output).array()) {
            measurements += one["measurements"].toArray().size();
            if (one["gpu"] == "L40S") {
                found = true;
                QCOMPARE(one["memory_gb"].toDouble(), 48.0);
                QCOMPARE(one["power_w"].toDouble(), 350.0);
                QCOMPARE(one["price_usd"].toDouble(), 8000.0);
                QCOMPARE(one["speed"]["bandwidth_gb_s"].toDouble(), 864.0);
                QCOMPARE(one["speed"]["fp8_tflops"].toDouble(), 733.0);
            }
            if (one["gpu"] == "MI325X") {
                QVERIFY(one["price_usd"].isNull() && one["price_source"].isNull()); // no source, no price
                QCOMPARE(one["no_price"].toString(), QStringLiteral("no price found"));
            }
            if (one["gpu"] == "A40")
                QVERIFY(one["speed"].isNull());
        }
        QVERIFY(found && measurements >= 20);
    }

    void refuses_data()
    {
        addRefusalColumns();
        addRefusal("accelerators x", 2, "accelerators: takes no arguments; \"x\" is one too many");
        addRefusal("accelerators --import x", 2, "--import: unknown option");
    }
    void refuses() { checkRefusedLine(m_program); }

private:
    QTemporaryDir m_folder;
    Program m_program{m_folder.path()};
};

QTEST_GUILESS_MAIN(AcceleratorsTest)
#include "accelerators_test.moc"
