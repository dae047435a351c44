// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/catalog_table_look.h"

#include "widgets/theme.h"

#include <QHelpEvent>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>
#include <QTreeView>

using namespace breakeven;

namespace {

const QString longText(60, u'm');

} // namespace

class CatalogTableLookTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init()
    {
        m_view = std::make_unique<QTreeView>();
        m_header = new CatalogHeader(m_view.get());
        m_model = new QStandardItemModel(1, 2, m_view.get());
        m_model->setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Price")});
        m_model->setData(m_model->index(0, 0), longText);
        m_model->setData(m_model->index(0, 1), QStringLiteral("$1"));
        m_model->setData(m_model->index(0, 1), QVariant(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        m_view->setModel(m_model);
        m_view->setHeader(m_header);
        m_view->setItemDelegate(new CatalogCellLook(m_view.get()));
        m_view->setRootIsDecorated(false);
        m_view->setIndentation(0);
        m_view->setPalette(Theme::light().palette());
        m_view->resize(400, 120);
        m_header->resizeSection(0, 200);
        m_header->resizeSection(1, 100);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->clearSelection();
    }
    void cleanup()
    {
        QToolTip::hideText();
        m_view.reset();
    }

    void aCellWantsItsTextAndTheRoomBesideIt()
    {
        QStyleOptionViewItem option;
        option.font = textFont(13);
        const CatalogCellLook look;
        const QSize size = look.sizeHint(option, m_model->index(0, 1));
        QCOMPARE(size, QSize(QFontMetrics(option.font).horizontalAdvance(QStringLiteral("$1")) + 2 * 8, 28));
    }

    void theChosenRowIsTinted()
    {
        const auto ground = [this] {
            const QRect line = m_view->visualRect(m_model->index(0, 1));
            return m_view->viewport()->grab().toImage().pixelColor(line.left() + 3, line.top() + 3);
        };
        QCOMPARE(ground(), Theme::light().surface);
        m_view->selectionModel()->select(m_model->index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(ground(), Theme::light().softAccent);
    }

    void theToolTipHasTheWholeOfWhatIsCutOff_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("tip");
        const QString whole = "<p>" + longText + "</p>";
        QTest::newRow("cut off") << 0 << 200 << "" << whole;
        QTest::newRow("cut off, with a tip of its own") << 0 << 200 << "<p>own</p>" << whole + "<p>own</p>";
        QTest::newRow("the tip has it already") << 0 << 200 << "<p>" + longText + ": more</p>"
                                                << "<p>" + longText + ": more</p>";
        QTest::newRow("whole") << 0 << 2000 << "<p>own</p>"
                               << "<p>own</p>";
        QTest::newRow("short") << 1 << 200 << "<p>own</p>"
                               << "<p>own</p>";
    }
    void theToolTipHasTheWholeOfWhatIsCutOff()
    {
        QFETCH(const int, column);
        QFETCH(const int, width);
        QFETCH(const QString, own);
        QFETCH(const QString, tip);
        m_header->resizeSection(0, width);
        const QModelIndex cell = m_model->index(0, column);
        m_model->setData(cell, own, Qt::ToolTipRole);
        m_view->scrollTo(cell);
        const QPoint place = m_view->visualRect(cell).topLeft() + QPoint(4, 4);
        QHelpEvent help(QEvent::ToolTip, place, m_view->viewport()->mapToGlobal(place));
        QApplication::sendEvent(m_view->viewport(), &help);
        QCOMPARE(QToolTip::text(), tip);
    }

    void aTitleNeedsRoomForItsArrow()
    {
        const int words = m_header->fontMetrics().horizontalAdvance(QStringLiteral("Price"));
        QCOMPARE(m_header->widthFor(1), words + 14 + 2 * 8 + 2);
        QCOMPARE(m_header->sizeHint().height(), 30);
    }

    void theArrowStandsBesideTheColumnThatRowsAreSortedBy()
    {
        const auto picture = [this](int section, Qt::SortOrder order) {
            m_header->setSortIndicator(section, order);
            return m_header->grab().toImage();
        };
        const QRect price(200, 0, 100, 30);
        const QImage none = picture(0, Qt::AscendingOrder);
        const QImage up = picture(1, Qt::AscendingOrder);
        const QImage down = picture(1, Qt::DescendingOrder);
        QVERIFY(up.copy(price) != none.copy(price) && up.copy(price) != down.copy(price));
        QVERIFY(up.copy(0, 0, 200, 30) == down.copy(0, 0, 200, 30));
        QVERIFY(up.copy(0, 0, 200, 30) != none.copy(0, 0, 200, 30));
        const int words = m_header->fontMetrics().horizontalAdvance(QStringLiteral("Price"));
        const QRect behind(price.right() - 7, 0, 8, 29); // the title still ends where its numbers end
        const QRect before(price.right() - 8 - words - 14, 0, 14, 29);
        QVERIFY(up.copy(behind) == none.copy(behind));
        QVERIFY(up.copy(before) != none.copy(before));
    }

private:
    std::unique_ptr<QTreeView> m_view;
    CatalogHeader* m_header = nullptr;
    QStandardItemModel* m_model = nullptr;
};

QTEST_MAIN(CatalogTableLookTest)
#include "catalog_table_look_test.moc"
