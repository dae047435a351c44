// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/svg_values.h"

#include <QTest>

#include <limits>

using namespace breakeven;

class SvgValuesTest : public QObject {
    Q_OBJECT

private slots:
    void numbersHaveAtMostThreeDecimals_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << 1280.0 << "1280";
        QTest::newRow("cut") << 13.33349 << "13.333";
        QTest::newRow("rounded") << 0.9996 << "1";
        QTest::newRow("small") << -0.0004 << "0";
        QTest::newRow("tens") << 100.0 << "100";
        QTest::newRow("large") << 1e9 << "1000000000";
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << "0";
        QTest::newRow("none") << std::numeric_limits<double>::quiet_NaN() << "0";
    }
    void numbersHaveAtMostThreeDecimals()
    {
        QFETCH(double, value);
        QTEST(svgNumber(value), "text");
    }

    void partsThatEndWhereTheyBeganAreClosed()
    {
        QPainterPath path;
        path.addRect(1, 2, 3, 4);
        path.moveTo(5, 5);
        path.cubicTo(6, 6, 7, 7, 8.5, 8);
        QCOMPARE(svgPathData(path), QStringLiteral("M1 2L4 2L4 6L1 6ZM5 5C6 6 7 7 8.5 8"));
    }

    void textLosesWhatXmlForbids()
    {
        QCOMPARE(xmlText(QStringLiteral("a\u0001\u000B\tb\uFFFE<&")), QStringLiteral("a\tb<&"));
        QCOMPARE(xmlText(QString(QChar(0xD83D)) + QLatin1Char('x')), QStringLiteral("\uFFFDx"));
        const QString rocket = QString::fromUtf8("\xF0\x9F\x9A\x80");
        QCOMPARE(xmlText(rocket), rocket);
    }
};

QTEST_MAIN(SvgValuesTest)
#include "svg_values_test.moc"
