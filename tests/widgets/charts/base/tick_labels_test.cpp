// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/base/tick_labels.h"

#include "widgets/language/shown_catalog.h"

#include <QTest>

using namespace breakeven;

namespace {

struct Made {
    QVector<double> ticks;
    QVector<double> between;
    QVector<QString> labels;
};

Made made(TickLabels::Kind kind, bool logarithmic, const QCPRange& range)
{
    TickLabels ticker(kind);
    ticker.setLogarithmic(logarithmic);
    Made found;
    ticker.generate(range, QLocale::c(), 'g', 6, found.ticks, &found.between, &found.labels);
    return found;
}

} // namespace

class TickLabelsTest : public QObject {
    Q_OBJECT

private slots:
    void ticksReadWell_data()
    {
        QTest::addColumn<bool>("logarithmic");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QVector<double>>("ticks");
        using Ticks = QVector<double>;
        QTest::newRow("decades") << true << 1e3 << 1e8 << Ticks{1e3, 1e4, 1e5, 1e6, 1e7, 1e8};
        QTest::newRow("decades that begin between") << true << 3e3 << 4e6 << Ticks{1e4, 1e5, 1e6};
        QTest::newRow("1, 2, 5") << true << 100.0 << 1e4 << Ticks{100, 200, 500, 1000, 2000, 5000, 1e4};
        QTest::newRow("below one") << true << 0.01 << 1.0 << Ticks{0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1};
        QTest::newRow("every other decade") << true << 1.0 << 1e12 << Ticks{1, 1e2, 1e4, 1e6, 1e8, 1e10, 1e12};
        QTest::newRow("within a decade") << true << 4e5 << 9e5 << Ticks{4e5, 5e5, 6e5, 7e5, 8e5, 9e5};
        QTest::newRow("logarithmic from zero") << true << 0.0 << 10.0 << Ticks{0, 2, 4, 6, 8, 10};
        QTest::newRow("linear") << false << 0.0 << 100.0 << Ticks{0, 20, 40, 60, 80, 100};
        QTest::newRow("linear over decades") << false << 1.0 << 1e6 << Ticks{2e5, 4e5, 6e5, 8e5, 1e6};
    }
    void ticksReadWell()
    {
        QFETCH(const bool, logarithmic);
        QFETCH(const double, low);
        QFETCH(const double, high);
        QFETCH(const QVector<double>, ticks);
        const Made found = made(TickLabels::Kind::Count, logarithmic, {low, high});
        QCOMPARE(found.ticks.size(), ticks.size());
        for (qsizetype i = 0; i < ticks.size(); ++i)
            QVERIFY2(std::abs(found.ticks[i] - ticks[i]) <= 1e-12 * high, qPrintable(QString::number(found.ticks[i])));
        QVERIFY(found.between.isEmpty());
    }

    void labelsAreShort()
    {
        QCOMPARE(made(TickLabels::Kind::Count, true, {1e3, 1e6}).labels, (QVector<QString>{"1k", "10k", "100k", "1M"}));
        QCOMPARE(made(TickLabels::Kind::Money, true, {0.1, 1e3}).labels,
                 (QVector<QString>{"$0.10", "$1", "$10", "$100", "$1k"}));
        QCOMPARE(made(TickLabels::Kind::Money, false, {-1000, 1000}).labels.constFirst(), QStringLiteral("−$1k"));
    }

    /// At the same places as ever, ticks would read €920 and €9.2k.
    void theyAreRoundInTheCurrencyThatIsShown()
    {
        const CurrencyShown euros({findCurrency("EUR"), 0.92});
        const Made decades = made(TickLabels::Kind::Money, true, {1e3, 1e6});
        QCOMPARE(decades.labels, (QVector<QString>{"€1k", "€10k", "€100k"}));
        QVERIFY(std::abs(decades.ticks[0] - 1000 / 0.92) < 1e-6);
        QCOMPARE(made(TickLabels::Kind::Money, false, {0, 1000}).labels,
                 (QVector<QString>{"€0", "€200", "€400", "€600", "€800"}));
        QCOMPARE(made(TickLabels::Kind::Count, true, {1e3, 1e6}).labels, (QVector<QString>{"1k", "10k", "100k", "1M"}));
        const CurrencyShown yen({findCurrency("JPY"), 149.37});
        QCOMPARE(made(TickLabels::Kind::Money, true, {1, 1e3}).labels, (QVector<QString>{"¥1k", "¥10k", "¥100k"}));
    }
};

QTEST_APPLESS_MAIN(TickLabelsTest)
#include "tick_labels_test.moc"
