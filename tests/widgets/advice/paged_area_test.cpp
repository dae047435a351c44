// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/paged_area.h"

#include "tests/support/settle.h"
#include "widgets/controls/page_text.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace breakeven;
using breakeven::test::settle;

class PagedAreaTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init()
    {
        m_area = std::make_unique<PagedArea>();
        auto* contents = new QWidget;
        auto* rows = new QVBoxLayout(contents);
        for (int i = 0; i < 20; ++i) {
            auto* line = new QLabel(QStringLiteral("line %1").arg(i), contents);
            line->setFixedHeight(i == 7 ? 90 : 31);
            rows->addWidget(line);
        }
        m_area->setWidget(contents);
        m_area->resize(300, 200);
        m_area->show();
        settle();
    }

    /// Each line is whole on one page, and on one alone.
    void everyLineIsWholeOnOnePage_data()
    {
        QTest::addColumn<int>("height");
        for (const int height : {100, 137, 200, 450, 2000})
            QTest::newRow(qPrintable(QString::number(height))) << height;
    }
    void everyLineIsWholeOnOnePage()
    {
        QFETCH(const int, height);
        m_area->resize(300, height);
        m_area->setPaged(true);
        settle();
        QStringList whole;
        for (int page = 0; page < m_area->pageCount(); ++page) {
            QCOMPARE(m_area->page(), page);
            for (const auto* line : m_area->widget()->findChildren<QLabel*>()) {
                const QRect seen = line->visibleRegion().boundingRect();
                QVERIFY2(seen.isEmpty() || seen == line->rect(), qPrintable(line->text()));
                if (!seen.isEmpty())
                    whole << line->text();
            }
            m_area->turn(+1);
            settle();
        }
        QCOMPARE(whole.size(), qsizetype(20));
        QCOMPARE(whole.front(), QString("line 0"));
        QCOMPARE(whole.back(), QString("line 19"));
        QCOMPARE(m_area->pageCount() == 1, height == 2000);
        QVERIFY(!m_area->verticalScrollBar()->isVisible());
    }

    /// It goes with what it is over to the next page.
    void noPageEndsInAHeading()
    {
        auto* contents = new QWidget;
        auto* rows = new QVBoxLayout(contents);
        for (int i = 0; i < 20; ++i)
            rows->addWidget(
                pageText(i % 4 == 0 ? TextRank::Heading : TextRank::Body, QStringLiteral("%1").arg(i), contents));
        m_area->setWidget(contents);
        m_area->setPaged(true);
        for (int height = 90; height < 400; height += 7) {
            m_area->resize(300, height);
            settle();
            m_area->turn(-100);
            for (int page = 0; page + 1 < m_area->pageCount(); ++page) {
                settle();
                const QLabel* last = nullptr;
                for (const auto* line : contents->findChildren<QLabel*>())
                    if (!line->visibleRegion().isEmpty())
                        last = line;
                QVERIFY(last != nullptr);
                QVERIFY2(last->text().toInt() % 4 != 0, qPrintable(QString("%1 %2").arg(height).arg(last->text())));
                m_area->turn(+1);
            }
        }
    }

    /// What fits again is one page, and without pages it scrolls from its top.
    void itFollowsItsRoom()
    {
        m_area->setPaged(true);
        settle();
        const int pages = m_area->pageCount();
        QVERIFY(pages > 3);
        m_area->turn(+100);
        QCOMPARE(m_area->page(), pages - 1);
        m_area->resize(300, 500);
        settle();
        QVERIFY(m_area->pageCount() < pages && m_area->page() < m_area->pageCount());
        m_area->setPaged(false);
        settle();
        QCOMPARE(m_area->pageCount(), 1);
        QCOMPARE(m_area->verticalScrollBar()->value(), 0);
        QCOMPARE(m_area->viewport()->height(), 500);
    }

private:
    std::unique_ptr<PagedArea> m_area;
};

QTEST_MAIN(PagedAreaTest)
#include "paged_area_test.moc"
