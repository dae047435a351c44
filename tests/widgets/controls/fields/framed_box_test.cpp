// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/fields/framed_box.h"

#include "tests/support/painted_roles.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QTest>
#include <QWheelEvent>

using namespace breakeven;

class FramedBoxTest : public QObject {
    Q_OBJECT

private:
    QWidget m_window;
    FramedBox* m_box = nullptr;

private slots:
    void initTestCase()
    {
        loadFonts();
        m_window.setFocusPolicy(Qt::StrongFocus);
        m_window.resize(400, 60);
    }

    void init()
    {
        delete m_box;
        m_box = new FramedBox(&m_window);
        m_box->addItems({QStringLiteral("i"), QStringLiteral("a long name of an entry ").repeated(5)});
        m_box->resize(m_box->sizeHint());
        m_box->show();
        m_window.show();
        m_window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_window));
        m_window.setFocus();
    }

    /// 9 at both sides, 20 for the arrow, 2 that a line of text has of its own.
    void itIsAsWideAsItsText()
    {
        for (int i = 0; i < m_box->count(); ++i) {
            m_box->setCurrentIndex(i);
            QCOMPARE(m_box->sizeHint(), QSize(m_box->fontMetrics().horizontalAdvance(m_box->itemText(i)) + 40, 30));
            QCOMPARE(m_box->minimumSizeHint(), QSize(60, 30));
        }
    }

    void itsListIsAsWideAsTheWidestEntry()
    {
        QVERIFY(m_box->fontMetrics().horizontalAdvance(m_box->itemText(1)) > 500);
        QVERIFY(m_box->width() < 60);
        for (const bool editable : {false, true}) { // styles have another list for each
            m_box->setEditable(editable);
            m_box->showPopup();
            QVERIFY(m_box->view()->width() >= m_box->fontMetrics().horizontalAdvance(m_box->itemText(1)));
            m_box->hidePopup();
        }
    }

    void itsLineStandsInTheFrame()
    {
        m_box->setEditable(true);
        for (const int width : {100, 300}) {
            m_box->resize(width, 30);
            QCOMPARE(m_box->lineEdit()->geometry(), QRect(7, 2, width - 32, 26)); // clear of the arrow
        }
    }

    void theWheelChangesItOnlyWithTheFocus()
    {
        const auto wheel = [this] {
            QWheelEvent event({5, 5}, m_box->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, {},
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(m_box, &event);
            return event.isAccepted();
        };
        QVERIFY(!wheel());
        QCOMPARE(m_box->currentIndex(), 0);
        m_box->setFocus();
        QVERIFY(wheel());
        QCOMPARE(m_box->currentIndex(), 1);
    }

    void theFocusIsSeen()
    {
        QVERIFY(!test::paintsIn(*m_box, QPalette::Highlight));
        m_box->setFocus();
        QVERIFY(test::paintsIn(*m_box, QPalette::Highlight));
    }
};

QTEST_MAIN(FramedBoxTest)
#include "framed_box_test.moc"
