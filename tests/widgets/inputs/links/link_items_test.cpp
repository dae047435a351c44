// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/links/link_items.h"

#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <memory>
#include <utility>

using namespace breakeven;

class LinkItemsTest : public QObject {
    Q_OBJECT

    static Scenario ranged()
    {
        Scenario scenario; // in the table's order: the volume, the two prices, the GPU rate
        scenario.ranges = {{"volume", {500000, 2000000}},
                           {"api_input_price", {2, 4}},
                           {"api_output_price", {10, 20}},
                           {"gpu_rate", {0.5, 2}}};
        return scenario;
    }
    [[nodiscard]] QModelIndex at(int row, int column) const { return m_items->index(row, column); }
    [[nodiscard]] QString shown(int row, int column) const { return at(row, column).data().toString(); }
    bool type(int row, int column, const char* text)
    {
        return m_items->setData(at(row, column), QString::fromUtf8(text), Qt::EditRole);
    }
    QStringList taken() { return std::exchange(m_log, {}); }

private slots:
    void init()
    {
        m_items = std::make_unique<LinkItems>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_items.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_scenario = ranged();
        m_items->setScenario(m_scenario);
        connect(m_items.get(), &LinkItems::linkEdited, this,
                [this](const Parameter& first, const Parameter& second, const std::optional<double>& value) {
                    m_log << QStringLiteral("%1 %2 %3")
                                 .arg(QLatin1String(first.id.data()), QLatin1String(second.id.data()),
                                      value ? QString::number(*value) : QStringLiteral("none"));
                    m_scenario = withCorrelation(m_scenario, first, second, value).value();
                    m_items->setScenario(m_scenario);
                });
        connect(m_items.get(), &LinkItems::refusedChanged, this, [this] { m_log << QStringLiteral("refused"); });
        (void)taken();
    }
    void cleanup() { m_tester.reset(); }

    void allInputsWithRangesStandAgainstEachOther()
    {
        QCOMPARE(m_items->rowCount(), 4);
        QCOMPARE(m_items->columnCount(), 4);
        for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical}) {
            QStringList labels;
            for (int i = 0; i < 4; ++i)
                labels << m_items->headerData(i, orientation, Qt::DisplayRole).toString();
            QCOMPARE(labels, QStringList({"Requests per month", "API input price", "API output price", "GPU rate"}));
        }
        for (int row = 0; row < 4; ++row)
            for (int column = 0; column < 4; ++column) {
                QCOMPARE(shown(row, column), row == column ? QStringLiteral("1") : QString());
                QCOMPARE(m_items->flags(at(row, column)).testFlag(Qt::ItemIsEditable), row != column);
                QCOMPARE(m_items->valueAt(at(row, column)), row == column ? 1.0 : 0.0);
            }
        QVERIFY(!m_items->headerData(4, Qt::Horizontal, Qt::DisplayRole).isValid());
        m_items->setScenario({});
        QCOMPARE(m_items->rowCount(), 0);
    }

    void whatIsTypedLinksBothWays()
    {
        QVERIFY(type(2, 1, " 0.9 "));
        QCOMPARE(taken(), QStringList(QStringLiteral("api_output_price api_input_price 0.9")));
        QCOMPARE(shown(2, 1), QStringLiteral("0.9"));
        QCOMPARE(shown(1, 2), QStringLiteral("0.9"));
        QVERIFY(type(1, 2, "\u22120.25")); // a true minus sign
        QCOMPARE(taken(), QStringList(QStringLiteral("api_input_price api_output_price -0.25")));
        QCOMPARE(shown(2, 1), QStringLiteral("-0.25"));
        QCOMPARE(m_items->valueAt(at(2, 1)), -0.25);
        QVERIFY(type(2, 1, "-0.25")); // the same
        QVERIFY(taken().isEmpty());
        QCOMPARE(m_scenario.correlations.size(), std::size_t{1});
    }

    void nothingAndZeroAreNoLink_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"", "  ", "0", "-0", "0.0", "+0"})
            QTest::newRow(text) << QByteArray(text);
    }
    void nothingAndZeroAreNoLink()
    {
        QFETCH(QByteArray, text);
        QVERIFY(type(0, 3, "0.5"));
        (void)taken();
        QVERIFY(type(3, 0, text.constData()));
        QCOMPARE(taken(), QStringList(QStringLiteral("gpu_rate volume none")));
        QVERIFY(m_scenario.correlations.empty());
        QCOMPARE(shown(0, 3), QString());
    }

    void whatIsRefusedStaysInItsCellWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("one") << QByteArray("1") << QStringLiteral("1 is no correlation; it lies between -1 and 1");
        QTest::newRow("minus one") << QByteArray("-1.0")
                                   << QStringLiteral("-1 is no correlation; it lies between -1 and 1");
        QTest::newRow("beyond") << QByteArray("1.5")
                                << QStringLiteral("\"1.5\" is out of range: A correlation can be −1 to 1");
        QTest::newRow("a word") << QByteArray("much")
                                << QStringLiteral("\"much\" is not a number: A correlation can be −1 to 1");
        QTest::newRow("a comma") << QByteArray("0,5")
                                 << QStringLiteral("\"0,5\" has a comma that does not group three digits: write 0.5");
        QTest::newRow("no world has it")
            << QByteArray("-0.9")
            << QStringLiteral("API output price and Requests per month can't be linked by -0.9: with "
                              "the other links there is no such world; with them it can be -0.27 to 0.99");
    }
    void whatIsRefusedStaysInItsCellWithTheReason()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        QVERIFY(type(0, 1, "0.6"));
        QVERIFY(type(1, 2, "0.6"));
        (void)taken();
        const Scenario before = m_scenario;
        QVERIFY(!type(2, 0, text.constData()));
        QCOMPARE(taken(), QStringList(QStringLiteral("refused")));
        QVERIFY(m_scenario == before);
        QCOMPARE(m_items->refused().index, at(2, 0));
        QCOMPARE(m_items->refused().reason, reason);
        QCOMPARE(at(2, 0).data(Qt::AccessibleDescriptionRole).toString(), reason);
        QCOMPARE(shown(2, 0), QString::fromLatin1(text));
        QCOMPARE(shown(0, 2), QString()); // its mirror image shows what is
        QCOMPARE(m_items->valueAt(at(2, 0)), 0.0);

        // It stays while a slider moves, and goes when it is mended, given up or overtaken by another link.
        m_scenario.parameters.pue = 1.9;
        m_items->setScenario(m_scenario);
        QCOMPARE(m_items->refused().reason, reason);
        m_items->restore();
        QVERIFY(m_items->refused().reason.isEmpty() && shown(2, 0).isEmpty());
        QVERIFY(!type(2, 0, text.constData()));
        QVERIFY(type(2, 0, "0.8"));
        QVERIFY(m_items->refused().reason.isEmpty());
        QCOMPARE(shown(0, 2), QStringLiteral("0.8"));
        QVERIFY(!type(2, 3, "much"));
        m_items->setScenario(before);
        QVERIFY(m_items->refused().reason.isEmpty() && shown(2, 3).isEmpty());
        QVERIFY(!type(2, 3, "much"));
        m_items->setScenario(withRange(before, *findParameter("gpu_rate"), std::nullopt));
        QVERIFY(m_items->refused().reason.isEmpty());
        QCOMPARE(m_items->rowCount(), 3);
    }

    void anotherRefusalTakesThePlaceOfTheFirst()
    {
        QVERIFY(!type(0, 1, "much"));
        QVERIFY(!type(3, 2, "2"));
        QCOMPARE(shown(0, 1), QString());
        QCOMPARE(shown(3, 2), QStringLiteral("2"));
    }

    void theDiagonalIsOne()
    {
        QVERIFY(!type(1, 1, "0.5"));
        QCOMPARE(shown(1, 1), QStringLiteral("1"));
        QVERIFY(taken().isEmpty());
    }

    void everyCellSaysWhatItIsOf()
    {
        const auto words = [this](int row, int column) {
            return at(row, column).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(words(1, 2), QStringLiteral("API input price and API output price: not linked"));
        QVERIFY(type(1, 2, "0.9"));
        QCOMPARE(words(1, 2), QStringLiteral("API input price and API output price: 0.9"));
        QCOMPARE(words(3, 0), QStringLiteral("GPU rate and requests per month: not linked"));
        QCOMPARE(words(3, 3), QStringLiteral("GPU rate with itself: 1"));
        QVERIFY(!type(3, 0, "much"));
        QCOMPARE(words(3, 0), QStringLiteral("GPU rate and requests per month: much, refused"));
    }

    void aLinkOfZeroFromAFileIsShownAsItIs()
    {
        m_scenario.correlations = {{"gpu_rate", "volume", 0}};
        m_items->setScenario(m_scenario);
        QCOMPARE(shown(0, 3), QStringLiteral("0"));
        QVERIFY(type(0, 3, ""));
        QCOMPARE(taken(), QStringList(QStringLiteral("volume gpu_rate none")));
        QCOMPARE(shown(0, 3), QString());
    }

private:
    Scenario m_scenario;
    std::unique_ptr<LinkItems> m_items;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QStringList m_log;
};

QTEST_GUILESS_MAIN(LinkItemsTest)
#include "link_items_test.moc"
