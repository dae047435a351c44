// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/catalog_items.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace breakeven;

namespace {

CatalogRow row(const char* name, double price, const char* searched = "")
{
    return {QLatin1String(name).toString().toLower(),
            {QLatin1String(name), std::isnan(price) ? QStringLiteral("–") : QString::number(price)},
            {NAN, price},
            QLatin1String(searched),
            {}};
}

} // namespace

class CatalogItemsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_items = std::make_unique<CatalogItems>(
            std::vector<CatalogColumn>{{.title = "Name"}, {.title = "Price", .number = true}});
        m_filter = std::make_unique<CatalogFilter>(m_items.get());
    }
    void cleanup()
    {
        m_filter.reset();
        m_items.reset();
    }

    void aViewIsToldOfItsRows()
    {
        QSignalSpy reset(m_items.get(), &QAbstractItemModel::modelReset);
        QCOMPARE(m_items->rowCount(), 0);
        m_items->setRows({row("A", 1), row("B", NAN)});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(m_items->rowCount(), 2);
        QCOMPARE(m_items->columnCount(), 2);
        QCOMPARE(m_items->rowCount(m_items->index(0, 0)), 0); // it is a table and no tree
        QCOMPARE(m_items->columnCount(m_items->index(0, 0)), 0);
        QCOMPARE(m_items->indexOf(QStringLiteral("b")), 1);
        QCOMPARE(m_items->indexOf(QStringLiteral("B")), -1);
        QCOMPARE(m_items->indexOf(QString()), -1);
        QCOMPARE(m_items->row(1).cells.constFirst(), QStringLiteral("B"));
    }

    void cellsAreTextsWithTheirEdgeAndTip()
    {
        m_items->setRows({row("A", 1), {"short", {"only one"}, {}, {}, "<b>tip</b>"}});
        const auto data = [this](int line, int column, int role) {
            return m_items->data(m_items->index(line, column), role);
        };
        QCOMPARE(data(0, 1, Qt::DisplayRole).toString(), QStringLiteral("1"));
        QCOMPARE(data(1, 1, Qt::DisplayRole).toString(), QString()); // a cell that is missing is empty
        QVERIFY(!data(0, 0, Qt::ToolTipRole).isValid());
        QCOMPARE(data(1, 0, Qt::ToolTipRole).toString(), QStringLiteral("<p>&lt;b&gt;tip&lt;/b&gt;</p>"));
        QVERIFY(data(0, 0, Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
        QVERIFY(data(0, 1, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(!data(0, 0, Qt::EditRole).isValid());
        QCOMPARE(m_items->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Price"));
        QVERIFY(!m_items->headerData(1, Qt::Vertical, Qt::DisplayRole).isValid());
        QVERIFY(!m_items->headerData(1, Qt::Horizontal, Qt::ToolTipRole).isValid());
    }

    void rowsAreSorted_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("up");
        QTest::addColumn<QString>("order");
        QTest::newRow("names as people count") << 0 << true << "a2 A10 b C";
        QTest::newRow("and back") << 0 << false << "C b A10 a2";
        QTest::newRow("numbers by size") << 1 << true << "b A10 a2 C";
        QTest::newRow("what has none is last either way") << 1 << false << "a2 A10 b C";
    }
    void rowsAreSorted()
    {
        QFETCH(const int, column);
        QFETCH(const bool, up);
        QFETCH(const QString, order);
        m_items->setRows({row("C", NAN), row("A10", 9), row("b", -1), row("a2", 10)});
        m_filter->sort(column, up ? Qt::AscendingOrder : Qt::DescendingOrder);
        QCOMPARE(names(), order);
    }

    void numbersThatAreMissingAreNone()
    {
        m_items->setRows({{"a", {"A", "1"}, {}, {}, {}}, row("B", 5)});
        m_filter->sort(1, Qt::AscendingOrder);
        QCOMPARE(names(), QStringLiteral("B A"));
    }

    void allWordsOfASearchAreInARow_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("left");
        QTest::newRow("none") << " \t"
                              << "Llama Mistral Qwen";
        QTest::newRow("in another case") << "mIsT"
                                         << "Mistral";
        QTest::newRow("over cells") << "15 qwen"
                                    << "Qwen";
        QTest::newRow("what is not shown") << "imported"
                                           << "Llama";
        QTest::newRow("no pattern") << ".*"
                                    << "";
        QTest::newRow("one of two") << "llama 15"
                                    << "";
    }
    void allWordsOfASearchAreInARow()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, left);
        m_items->setRows({row("Llama", 1, "imported"), row("Mistral", 2), row("Qwen", 15)});
        m_filter->setWords(QStringLiteral("Qwen")); // an earlier one
        m_filter->setWords(words);
        QCOMPARE(names(), left);
    }

private:
    [[nodiscard]] QString names() const
    {
        QStringList all;
        for (int i = 0; i < m_filter->rowCount(); ++i)
            all << m_filter->index(i, 0).data().toString();
        return all.join(u' ');
    }

    std::unique_ptr<CatalogItems> m_items;
    std::unique_ptr<CatalogFilter> m_filter;
};

QTEST_MAIN(CatalogItemsTest)
#include "catalog_items_test.moc"
