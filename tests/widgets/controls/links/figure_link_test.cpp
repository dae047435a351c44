// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/links/figure_link.h"

#include "tests/support/painted_roles.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;

class FigureLinkTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FigureLink> m_link;

private slots:
    static void initTestCase() { loadFonts(); }

    void init()
    {
        m_link = std::make_unique<FigureLink>(nullptr);
        m_link->setText(QStringLiteral("$3,765"));
        m_link->resize(m_link->sizeHint());
    }

    void keysAndMouseFollowIt()
    {
        QSignalSpy clicked(m_link.get(), &QAbstractButton::clicked);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_A})
            QTest::keyClick(m_link.get(), key);
        QCOMPARE(clicked.size(), 3);
        QTest::mouseClick(m_link.get(), Qt::LeftButton);
        QCOMPARE(clicked.size(), 4);
    }

    void itHasRoomForItsFigure()
    {
        for (const char* text : {"", "$0", "$3,765", "$1,234,567,890"}) {
            m_link->setText(QLatin1String(text));
            const double needed = QFontMetricsF(m_link->font()).horizontalAdvance(m_link->text());
            QVERIFY(m_link->sizeHint().width() >= needed && m_link->sizeHint().width() < needed + 1);
            QVERIFY(m_link->sizeHint().height() >= QFontMetricsF(m_link->font()).height());
        }
    }

    void asPlainAsALabelUntilItIsReached()
    {
        m_link->setForegroundRole(mutedRole);
        QVERIFY(test::paintsIn(*m_link, mutedRole));
        const QImage plain = test::paintedBy(*m_link);
        test::pointAt(*m_link);
        QVERIFY(test::paintedBy(*m_link) != plain); // a line beneath it
        QVERIFY(test::paintsIn(*m_link, mutedRole) && !test::paintsIn(*m_link, QPalette::Highlight));
        test::pointAway(*m_link);
        QCOMPARE(test::paintedBy(*m_link), plain);
        m_link->show();
        m_link->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_link.get()));
        m_link->setFocus(Qt::TabFocusReason);
        QVERIFY(test::paintsIn(*m_link, QPalette::Highlight));
    }
};

QTEST_MAIN(FigureLinkTest)
#include "figure_link_test.moc"
