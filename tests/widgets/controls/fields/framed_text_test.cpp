// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/fields/framed_text.h"

#include "tests/support/painted_roles.h"

#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

using namespace breakeven;

class FramedTextTest : public QObject {
    Q_OBJECT

private:
    QWidget m_window;
    FramedText* m_text = nullptr;

private slots:
    void initTestCase()
    {
        m_window.setFocusPolicy(Qt::StrongFocus);
        m_window.resize(300, 200);
        m_text = new FramedText(80, &m_window);
        m_text->setPlainText(QStringLiteral("line\n").repeated(50));
        m_text->resize(m_text->sizeHint());
        m_window.show();
        m_window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_window));
    }

    void init()
    {
        m_window.setFocus();
        m_text->verticalScrollBar()->setValue(0);
    }

    void itHasTheHeightThatItIsGiven()
    {
        QCOMPARE(m_text->height(), 80);
        QCOMPARE(m_text->sizeHint(), QSize(200, 80));
    }

    void theWheelScrollsItOnlyWithTheFocus()
    {
        QWidget* viewport = m_text->viewport();
        const auto wheel = [viewport] {
            QWheelEvent event({20, 20}, viewport->mapToGlobal(QPointF(20, 20)), {}, {0, -120}, Qt::NoButton, {},
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(viewport, &event);
            return event.isAccepted();
        };
        QVERIFY(!wheel()); // it goes on to what is around it
        QCOMPARE(m_text->verticalScrollBar()->value(), 0);
        m_text->setFocus();
        QVERIFY(wheel());
        QVERIFY(m_text->verticalScrollBar()->value() > 0);
    }

    void theTabKeyLeavesIt()
    {
        const QString before = m_text->toPlainText();
        m_text->setFocus();
        QTest::keyClick(m_text, Qt::Key_Tab);
        QVERIFY(!m_text->hasFocus());
        QCOMPARE(m_text->toPlainText(), before);
    }

    void itsFrameSaysWhetherItHasTheFocus()
    {
        QVERIFY(test::paintsIn(*m_text, QPalette::Mid));
        const QImage before = test::paintedBy(*m_text);
        m_text->setFocus();
        QVERIFY(!test::paintsIn(*m_text, QPalette::Mid));
        QVERIFY(test::paintedBy(*m_text).pixel(100, 0) != before.pixel(100, 0));
    }
};

QTEST_MAIN(FramedTextTest)
#include "framed_text_test.moc"
