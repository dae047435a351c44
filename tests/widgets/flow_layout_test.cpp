// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flow_layout.h"

#include <QTest>
#include <QWidget>

using namespace breakeven;

class FlowLayoutTest : public QObject {
    Q_OBJECT

    QWidget m_row;
    FlowLayout* m_layout = nullptr;
    QList<QWidget*> m_parts;

private slots:
    /// Three of 100 pixels with 10 between them, the second and third after a stretch.
    void initTestCase()
    {
        m_layout = new FlowLayout(&m_row);
        m_layout->setContentsMargins(5, 2, 5, 3);
        m_layout->setSpacing(10);
        for (int i = 0; i < 3; ++i) {
            auto* part = new QWidget(&m_row);
            part->setFixedSize(100, 20);
            m_layout->addWidget(part);
            m_parts << part;
            if (i == 0)
                m_layout->addStretch();
        }
        m_row.show();
    }

    void inOneLineWhereThereIsRoom()
    {
        QCOMPARE(m_layout->sizeHint(), QSize(330, 25));
        QCOMPARE(m_layout->heightForWidth(330), 25);
        m_row.resize(400, 25);
        m_layout->activate();
        QCOMPARE(m_parts[0]->geometry(), QRect(5, 2, 100, 20));
        QCOMPARE(m_parts[1]->geometry(), QRect(185, 2, 100, 20));
        QCOMPARE(m_parts[2]->geometry(), QRect(295, 2, 100, 20)); // at the end
    }

    void inSeveralWhereThereIsNot()
    {
        QCOMPARE(m_layout->heightForWidth(329), 55);
        QCOMPARE(m_layout->heightForWidth(210), 85);
        QCOMPARE(m_layout->minimumSize().width(), 110);
        m_row.resize(230, 55);
        m_layout->activate();
        QCOMPARE(m_parts[0]->geometry(), QRect(5, 2, 100, 20));
        QCOMPARE(m_parts[1]->geometry(), QRect(115, 2, 100, 20));
        QCOMPARE(m_parts[2]->geometry(), QRect(5, 32, 100, 20));
    }

    void whatIsHiddenTakesNoRoom()
    {
        m_parts[1]->hide();
        QCOMPARE(m_layout->sizeHint(), QSize(220, 25));
        m_row.resize(220, 25);
        m_layout->activate();
        QCOMPARE(m_parts[2]->geometry(), QRect(115, 2, 100, 20));
        m_parts[1]->show();
    }

    void fromRightToLeft()
    {
        m_row.setLayoutDirection(Qt::RightToLeft);
        m_row.resize(400, 25);
        m_layout->activate();
        QCOMPARE(m_parts[0]->geometry(), QRect(295, 2, 100, 20));
        QCOMPARE(m_parts[2]->geometry(), QRect(5, 2, 100, 20));
    }
};

QTEST_MAIN(FlowLayoutTest)
#include "flow_layout_test.moc"
