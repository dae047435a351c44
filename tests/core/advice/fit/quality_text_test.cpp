// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/quality_text.h"

#include <QTest>

using namespace breakeven;

class QualityTextTest : public QObject {
    Q_OBJECT

private slots:
    void scores()
    {
        QCOMPARE(inWords(scoreText(2.449)), std::string("2.4"));
        QCOMPARE(inWords(scoreText(4)), std::string("4.0"));
        QCOMPARE(inWords(meanText(2.449)), std::string("2.45"));
        QCOMPARE(inWords(meanText(5)), std::string("5.00"));
    }

    void waitingTimes_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("5–15 ms") << 5.0 << 15.0;
        QTest::newRow("2–5 s") << 2000.0 << 5000.0;
        QTest::newRow("500 ms–2 s") << 500.0 << 2000.0;
        QTest::newRow("999 ms–1 s") << 999.0 << 1000.0;
        QTest::newRow("1–1.5 s") << 1000.0 << 1500.0;
        QTest::newRow("0–20 ms") << 0.0 << 20.0;
        QTest::newRow("80 ms") << 80.0 << 80.0;
        QTest::newRow("3 s") << 3000.0 << 3000.0;
        QTest::newRow("0.123 ms") << 0.1234 << 0.1234;
        QTest::newRow("20,000 s") << 20e6 << 20e6;
    }
    void waitingTimes()
    {
        QFETCH(const double, low);
        QFETCH(const double, high);
        QCOMPARE(inWords(latencyText({low, high})), std::string(QTest::currentDataTag()));
    }
};

QTEST_APPLESS_MAIN(QualityTextTest)
#include "quality_text_test.moc"
